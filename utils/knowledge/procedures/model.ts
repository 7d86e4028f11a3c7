/** The shape of a procedure's guide: statements by section, each with its sources, its sentence kept in text/. */
import type { ProcedureId } from '../../vocabulary.ts';
import type { CorrectionId } from '../corrections.ts';
import type { MessageId } from '../messages/messages.ts';
import type { SourceId } from '../sources.ts';

/** Providers a guide can be read for. */
export const GUIDE_PROVIDERS = [
  'aliyun',
  'tencent',
  'huawei',
  'baidu',
  'volcengine',
  'jdcloud',
] as const;
export type GuideProvider = (typeof GUIDE_PROVIDERS)[number];

/**
 * How much is known of a procedure at a provider. `little`: only what holds everywhere. `not-applicable` comes
 * with a statement `not-applicable` in `when` that says why.
 */
export type Coverage = 'full' | 'partly' | 'little' | 'not-applicable';

/**
 * One sentence that can be believed or doubted by itself. Its text is `guide.<procedure>.<provider|all>.<id>`
 * ({@link statementKey}).
 */
export interface Statement {
  id: string;
  /** `common`: the sentence belongs to no single procedure and is written once. */
  of?: 'common';
  /** The one provider it holds for; absent: for every provider. */
  on?: GuideProvider;
  /** Labels as the provider's console shows them. */
  words?: readonly string[];
  sources: readonly [SourceId, ...SourceId[]];
  /** Set by hand where a newer source contradicts the statement; age alone is worked out from the sources. */
  old?: true;
  /** Claims found on the web that the sentence touches: shown beside it with what holds instead. */
  corrections?: readonly CorrectionId[];
}

/** Sections made of statements, in reading order. */
export const STATEMENT_SECTIONS = [
  'when',
  'before',
  'steps',
  'verified',
  'waiting',
  'after',
  'irreversible',
  'stop',
  'materials',
] as const;
export type StatementSection = (typeof STATEMENT_SECTIONS)[number];

/** Every section a link can point to: `#guide/<procedure>/<section>`. */
export const GUIDE_SECTIONS = [
  ...STATEMENT_SECTIONS,
  'provinces',
  'rejections',
  'sources',
] as const;
export type GuideSectionId = (typeof GUIDE_SECTIONS)[number];

export interface Procedure extends Readonly<Record<StatementSection, readonly Statement[]>> {
  id: ProcedureId;
  coverage: Readonly<Record<GuideProvider, Coverage>>;
  /** Known messages a person may meet on this way, at whichever provider. */
  rejections: readonly MessageId[];
}

/** The id of a statement's sentence; also the stable id of its tick. */
export const statementKey = (procedure: ProcedureId, statement: Statement): string =>
  `guide.${statement.of ?? procedure}.${statement.on ?? 'all'}.${statement.id}`;
