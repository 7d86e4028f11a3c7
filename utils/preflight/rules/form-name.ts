import { aboutForm } from '../parts.ts';
import { claim, finding, list, type Rule, sourcesOf } from '../rule.ts';

/** At least three Chinese characters, not only letters, digits or the domain; some words are refused. */
const NAME = claim('ali-guide26', 'audit-ali-xqc', 'tc-t21-naming');
const WORDS = [
  '中国',
  '国家',
  '中华',
  '中央',
  '人民',
  '人大',
  '论坛',
  '社区',
  '博客',
  '反腐',
  '赌博',
  '廉政',
  '色情',
];

const LABEL = /^(网站|服务|互联网信息服务)名称/;

/** A website name that reviewers refuse. */
export const formName: Rule = {
  id: 'form-name',
  sources: sourcesOf(NAME),
  variants: ['short', 'words', 'fine'],
  check({ form }, { action }) {
    const about = aboutForm(action);
    return (form?.fields ?? []).flatMap(({ label, value }) => {
      const name = value.trim();
      if (!LABEL.test(label) || !name || name.includes('*')) return [];
      const guide = { procedure: 'first-filing', section: 'rejections' } as const;
      const chinese = name.match(/\p{Script=Han}/gu)?.length ?? 0;
      const words = WORDS.filter((word) => name.includes(word));
      if (chinese < 3)
        return [finding('form-name', 'short', 'warn', about, NAME, { params: { name }, guide })];
      if (words.length > 0)
        return [
          finding('form-name', 'words', 'warn', about, NAME, {
            params: { name, words: list(words) },
            guide,
          }),
        ];
      return [finding('form-name', 'fine', 'pass', about, NAME, { params: { name }, guide })];
    });
  },
};
