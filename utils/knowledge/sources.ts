import { aliyunSources } from './sources/aliyun.ts';
import { aliyunDocsSources } from './sources/aliyun-docs.ts';
import { aliyunAuditSources } from './sources/audit-aliyun.ts';
import { tencentAuditSources } from './sources/audit-tencent.ts';
import { huaweiSources } from './sources/huawei.ts';
import { ministryCodeSources } from './sources/ministry-codes.ts';
import { suffixSources } from './sources/suffixes.ts';
import { tencentSources } from './sources/tencent.ts';
import { tencentDocsSources } from './sources/tencent-docs.ts';
import { tencentDomainSources } from './sources/tencent-domains.ts';

/**
 * How far a source can be trusted, best first. `observed`: seen on a console or in a real number or notice;
 * `secondary`: somebody's report of an official text; `unverified`: never the ground of a warning.
 */
export const SOURCE_TIERS = [
  'law',
  'ministry',
  'provider',
  'observed',
  'secondary',
  'unverified',
] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

/** Where a statement comes from, as a person would cite it, in the source's own language. */
export interface Source {
  publisher: string;
  title: string;
  url?: string;
  /** ISO date, year-month or year of the text itself; `undated` where it has none. */
  date: string;
  /** What is known of an undated text's age: written before / after that date. */
  era?: { before?: string; after?: string };
  tier: SourceTier;
}

/** Every source of the knowledge base, by id. */
export const SOURCES = {
  ...aliyunSources,
  ...aliyunDocsSources,
  ...aliyunAuditSources,
  ...tencentSources,
  ...tencentDocsSources,
  ...tencentDomainSources,
  ...huaweiSources,
  ...tencentAuditSources,
  ...suffixSources,
  ...ministryCodeSources,
} satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** The source as its full type (the table itself keeps narrow literals). */
export const sourceOf = (id: SourceId): Source => SOURCES[id];
