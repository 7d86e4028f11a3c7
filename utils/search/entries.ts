import { CORRECTIONS } from '../knowledge/corrections.ts';
import { MESSAGES, type MessageId, messageOf } from '../knowledge/messages/messages.ts';
import { STATEMENT_SECTIONS, statementKey } from '../knowledge/procedures/model.ts';
import { PROCEDURE_GUIDES } from '../knowledge/procedures.ts';
import { provinceText } from '../knowledge/province-marks.ts';
import { PROVINCE_TOPICS } from '../knowledge/provinces/shape.ts';
import { PROVINCES, provinceRules } from '../knowledge/provinces.ts';
import type { Translate } from '../text/t.ts';
import { common } from '../text/zh-CN/common.ts';
import { PROCEDURES } from '../vocabulary.ts';
import type { SearchEntry } from './entry.ts';

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** A guide by its name (`cancel-subject`), and each of its sections (`cancel-subject/steps`). */
const guideEntries = (t: Translate): SearchEntry[] =>
  PROCEDURES.flatMap((procedure) => {
    const guide = PROCEDURE_GUIDES[procedure];
    const name = t(`procedure.${procedure}`);
    const sections = STATEMENT_SECTIONS.filter((section) => guide[section].length > 0);
    const parts = sections.map((section): SearchEntry => {
      const statements = guide[section];
      const sentences = statements.map((statement) => t(statementKey(procedure, statement)));
      const words = unique(statements.flatMap((statement) => statement.words ?? []));
      return {
        kind: 'guide',
        id: `${procedure}/${section}`,
        group: procedure,
        title: `${name} · ${t(`guide.ui.section.${section}`)}`,
        body: [...sentences, words.join(' · ')].join('\n'),
        sources: unique(statements.flatMap(({ sources }) => sources)),
      };
    });
    const [first] = parts;
    return [
      {
        kind: 'guide',
        id: procedure,
        group: procedure,
        title: name,
        body: first?.body ?? '',
        // Consoles name the act in Chinese, whatever the reader's language.
        phrases: [common[`procedure.${procedure}`]],
        sources: unique(parts.flatMap(({ sources }) => sources)),
      },
      ...parts,
    ];
  });

const messageEntries = (t: Translate): SearchEntry[] =>
  (Object.keys(MESSAGES) as MessageId[]).map((id) => {
    const { examples, sources } = messageOf(id);
    const [title, ...others] = examples;
    return {
      kind: 'message',
      id,
      title,
      body: `${t(`message.${id}.cause`)}\n${t(`message.${id}.remedy`)}`,
      phrases: others,
      sources,
    };
  });

/** A province by its name, and each topic it has rules on (`浙江/age`). */
const provinceEntries = (t: Translate): SearchEntry[] =>
  PROVINCES.flatMap(({ name, abbreviations, reviewDays }) => {
    const rules = provinceRules(name);
    const topics = PROVINCE_TOPICS.filter((topic) => rules.some((rule) => rule.topic === topic));
    const parts = topics.map((topic): SearchEntry => {
      const own = rules.filter((rule) => rule.topic === topic);
      return {
        kind: 'province',
        id: `${name}/${topic}`,
        group: name,
        title: `${t(provinceText(name))} · ${t(`province.topic.${topic}`)}`,
        body: own.map(({ text }) => t(text)).join('\n'),
        sources: unique(own.flatMap(({ sources }) => sources)),
      };
    });
    return [
      {
        kind: 'province',
        id: name,
        group: name,
        title: t(provinceText(name)),
        body: t('province.review-days', reviewDays),
        phrases: [name, ...abbreviations],
        sources: unique(parts.flatMap(({ sources }) => sources)),
      },
      ...parts,
    ];
  });

/** The corrections, each with its claim as the title. */
export const correctionEntries = (t: Translate): SearchEntry[] =>
  CORRECTIONS.map(({ id, phrases, verdict, sources }) => ({
    kind: 'correction',
    id,
    title: t(`correction.${id}.claim`),
    body: t(`correction.${id}.holds`),
    phrases,
    verdict,
    sources,
  }));

/** Everything that can be found, in the language of `t`: guides, messages, corrections, provinces. */
export const searchEntries = (t: Translate): SearchEntry[] => [
  ...guideEntries(t),
  ...messageEntries(t),
  ...correctionEntries(t),
  ...provinceEntries(t),
];
