import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORRECTION_VERDICTS } from '../../utils/knowledge/corrections/shape.ts';
import { CORRECTIONS, type CorrectionId } from '../../utils/knowledge/corrections.ts';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { corrections as en } from '../../utils/text/en/corrections.ts';
import type { Dictionary } from '../../utils/text/t.ts';
import { corrections as zh } from '../../utils/text/zh-CN/corrections.ts';
import { correctionsIn } from './corrections-in.ts';

const idsIn = (text: string) => correctionsIn(text).map(({ id }) => id);

/**
 * Current sentences that contain the words of a claim that does not hold, and why they may. A sentence that is not
 * listed here must not contain them: either it repeats the claim, or it belongs into this list with its reason.
 */
const MARKED: Record<string, readonly [CorrectionId, reason: string]> = {
  'guide.cancel-subject.all.password': ['filing-password', 'denies it'],
  'guide.cancel-access.aliyun.code': ['filing-password', 'denies it'],
  'popup.page.imitates': ['filing-password', 'warns of pages that ask for it'],
  'guide.first-filing.all.extras': ['handheld-id', 'an extra demand of some provinces'],
  'province.legal-rep.required-photo': ['handheld-id', 'a demand of one province'],
  'rule.dialog-fields.password.what': ['filing-password', 'says that it is gone'],
  'checklist.add-access.dns-after-review': ['sms-30-minutes', 'speaks of DNS, not of the SMS'],
  'guide.rectify.all.three-kinds': ['empty-shell-check-word', 'gives it as the old name'],
  'lookup.note.registrar': ['transfer-abroad-then-delete', 'names it as a foreign registrar'],
  'lookup.rdap.finding.transfer-lock-server': [
    'sixty-days-no-registration',
    'the real 60 days: leaving the registrar',
  ],
};

const sections = async (locale: string): Promise<[key: string, sentence: string][]> => {
  const folder = new URL(`../../utils/text/${locale}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'corrections.ts');
  const modules: Record<string, Dictionary>[] = await Promise.all(
    files.map((file) => import(new URL(file, folder).pathname)),
  );
  return modules.flatMap((module) => Object.values(module)).flatMap(Object.entries);
};

describe('corrections', () => {
  it('holds at least 70 with unique ids and every verdict in use', () => {
    expect(CORRECTIONS.length).toBeGreaterThanOrEqual(70);
    expect(new Set(CORRECTIONS.map(({ id }) => id)).size).toBe(CORRECTIONS.length);
    expect(new Set(CORRECTIONS.map(({ verdict }) => verdict))).toEqual(
      new Set(CORRECTION_VERDICTS),
    );
  });

  it('has claim and truth in both languages for each, and no sentence without a correction', () => {
    const wanted = CORRECTIONS.flatMap(({ id }) => [
      `correction.${id}.claim`,
      `correction.${id}.holds`,
    ]).toSorted();
    for (const dictionary of [zh, en])
      expect(
        Object.keys(dictionary)
          .filter((key) => /\.(claim|holds)$/.test(key))
          .toSorted(),
      ).toEqual(wanted);
  });

  it('rests on sources that exist, and rests no refutation on the claim itself', () => {
    for (const { id, sources, claimedBy, verdict } of CORRECTIONS) {
      for (const source of [...sources, ...claimedBy]) expect(SOURCES, id).toHaveProperty(source);
      for (const source of sources) expect(sourceOf(source).tier, id).not.toBe('unverified');
      if (verdict === 'wrong')
        expect(
          sources.filter((source) => claimedBy.includes(source)),
          id,
        ).toEqual([]);
    }
  });

  it.each([
    ['备案密码', 'filing-password'],
    ['30分钟', 'sms-30-minutes'],
    ['３０ 分钟', 'sms-30-minutes'],
    ['60天', 'sixty-days-no-registration'],
    ['950611', 'hotline-950611'],
    ['countersign', 'countersign'],
    ['Countersign.Aliyun.com', 'countersign'],
    ['需在３０分钟内通过阿里云备案系统提交', 'sms-in-provider-system'],
    ['填写您的备案密码，确认注销。', 'filing-password'],
    ['湖南地区申请注销用户，当地管局会在每周五统一处理本周内提交的注销申请。', 'hunan-friday'],
  ] as const)('a person who types or pastes %j meets %s', (typed, id) => {
    expect(idsIn(typed)).toContain(id);
  });

  it('finds every correction by each of its own phrases, and none in a plain sentence', () => {
    for (const { id, phrases } of CORRECTIONS)
      for (const phrase of phrases) expect(idsIn(phrase), phrase).toContain(id);
    expect(idsIn('提交前请核对主体、服务和域名。')).toEqual([]);
    expect(idsIn('')).toEqual([]);
  });

  it('keeps claims that do not hold out of what the product says', async () => {
    const said = [...(await sections('zh-CN')), ...(await sections('en'))];
    const repeated = said.flatMap(([key, sentence]) =>
      correctionsIn(sentence)
        .filter(({ id, verdict }) => verdict !== 'confirmed' && MARKED[key]?.[0] !== id)
        .map(({ id }) => `${key} repeats ${id}: ${sentence}`),
    );
    expect(repeated).toEqual([]);
  });
});
