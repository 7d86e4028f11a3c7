import type { Text, TextParams } from '../../vocabulary.ts';
import type { SourceId } from '../sources.ts';

/** What a rule of a provincial authority is about. The order is the order of a filing. */
export const PROVINCE_TOPICS = [
  'legal-rep',
  'age',
  'person-nonlocal',
  'person-unique',
  'phone',
  'phone-local',
  'phone-bill',
  'address',
  'licence',
  'individual-business',
  'institution',
  'name',
  'remark',
  'service-content',
  'suffix',
  'domain-holder',
  'foreign-holder',
  'foreign-registrar',
  'domain-certificate',
  'domains-per-service',
  'domains-per-order',
  'services-per-order',
  'service-cap',
  'plan-book',
  'resources',
  'dns',
  'promise',
  'party-letter',
  'finance',
  'religion',
  'pre-approval',
  'filed-services',
  'footer',
  'one-number',
  'access-then-change',
  'change-type',
  'subject-change',
  'empty-shell',
  'empty-shell-paper',
  'sms',
  'sms-history',
  'annual-review',
  'other-provider',
] as const;
export type ProvinceTopic = (typeof PROVINCE_TOPICS)[number];

/** Whom a rule binds: persons, organisations, or both. */
export type Applies = 'person' | 'organisation' | 'all';

/** One text that carries a rule, with the day of that text; `newer`: the text is newer than `date`. */
export interface Evidence {
  source: SourceId;
  /** ISO date, or a year where no more is known. */
  date: string;
  newer?: true;
}

export interface ProvinceRule {
  topic: ProvinceTopic;
  applies: Applies;
  /** The sentence, `province.<topic>.<variant>`. */
  text: Text;
  /** Newest first. */
  evidence: readonly [Evidence, ...Evidence[]];
  sources: readonly [SourceId, ...SourceId[]];
  /** Of the newest text. */
  date: string;
  /** The newest text is newer than {@link date} by an unknown time. */
  newer?: true;
  /** Only texts of 2019 or before support it: a hint, never a warning. */
  soft?: true;
}

/** One province's authority: its rules and how long its review took by Tencent's estimate of 2021-09-03, in days. */
export interface Province {
  /** As on a filing form, without 省 / 市 / 自治区. */
  name: string;
  /** The characters that filing numbers begin with; the first is today's. */
  abbreviations: readonly [string, ...string[]];
  reviewDays: { from: number; to: number };
  rules: readonly ProvinceRule[];
}

const isOld = ({ date, newer }: Evidence): boolean => !newer && date < '2020';

/** A rule with what follows from its evidence (newest first): sources, date, softness. */
export const rule = (
  topic: ProvinceTopic,
  applies: Applies,
  variant: string,
  evidence: readonly [Evidence, ...Evidence[]],
  params?: TextParams,
): ProvinceRule => {
  const [newest, ...older] = evidence;
  const key = `province.${topic}.${variant}`;
  return {
    topic,
    applies,
    text: params ? { key, params } : { key },
    evidence,
    sources: [newest.source, ...older.map(({ source }) => source)],
    date: newest.date,
    ...(newest.newer && { newer: true }),
    ...(evidence.every(isOld) && { soft: true }),
  };
};

/** Huawei Cloud's help on a province, unless a rule names the page itself. */
export const HUAWEI: Evidence = { source: 'tc-hw', date: '2025-12-31' };

/** Huawei Cloud's list of the provinces where an empty-shell subject may add a service directly. */
export const HUAWEI_EMPTY_SHELL: Evidence = { source: 'tc-hw-doc-0037', date: '2025-12-31' };

/** Huawei Cloud's rule base, which since 2026 contradicts free changes of the subject. */
export const HUAWEI_RULES: Evidence = { source: 'tc-hwk', date: '2026-07-10' };

/** Tencent Cloud's pages as they stood some time after the last dated copy. */
export const TENCENT_LATER: Evidence = { source: 'tc-t22', date: '2021-11-12', newer: true };

/** Tencent Cloud's page on one province, by its last change. */
export const tencent = (date: string): Evidence => ({ source: 'tc-t21', date });

/** Alibaba Cloud's page on one province, by its last change (all of 2019). */
export const aliyun2019 = (date: string): Evidence => ({ source: 'tc-a19', date });
