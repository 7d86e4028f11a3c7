import { foldText } from '../../knowledge/fold-text.ts';
import type { Verdict } from '../../vocabulary.ts';
import { answersOf } from '../parts.ts';
import { claim, finding, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** The answers of the ministry's SMS page, and its limits. */
const PAGE_TEXT = claim('audit-tc-48603240805', 'tc-miitjs', 'tc-hw-doc-0013');
const LIMITS = claim('tc-hw-doc-0013', 'tc-t21-sms', 'audit-ali-gzidc');

/** Answer (folded) → what it means, how bad it is. The first that fits wins. */
const ANSWERS: readonly (readonly [RegExp, variant: string, Verdict])[] = [
  [/核验已全部完成/, 'all-done', 'pass'],
  [/等待其他核验人/, 'others', 'warn'],
  [/核验已完成.*无需重复提交/, 'done', 'pass'],
  [/联系接入商查询核验结果/, 'returned', 'warn'],
  [/核验失败/, 'failed', 'warn'],
  [/找不到记录或已完成/, 'not-found', 'unknown'],
  [/暂无待短信核验/, 'nothing-open', 'note'],
  [/重发成功/, 'resent', 'note'],
  [/重发次数已到上限/, 'no-resend', 'warn'],
];

/** The ministry's SMS verification: what it answered, else how it works. */
export const miitSms: Rule = {
  id: 'miit-sms',
  sources: sourcesOf(PAGE_TEXT, LIMITS),
  variants: [...ANSWERS.map(([, variant]) => variant), 'form'],
  check(facts) {
    if (facts.provider !== 'miit' || facts.pageKind !== 'miit-home') return [];
    const guide = { procedure: 'first-filing', section: 'verified' } as const;
    const text = answersOf(facts).map(foldText).join(' ');
    const answer = ANSWERS.find(([pattern]) => pattern.test(text));
    if (answer) return [finding('miit-sms', answer[1], answer[2], PAGE, PAGE_TEXT, { guide })];
    return facts.form ? [finding('miit-sms', 'form', 'note', PAGE, LIMITS, { guide })] : [];
  },
};
