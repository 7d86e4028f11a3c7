/** The shapes of an answer. Plain data, so that it crosses messages and exports as it is. */
import type { FilingNumber, PublicSecurityNumber } from '../knowledge/filing-numbers.ts';
import type { SourceId } from '../knowledge/sources.ts';
import type { Text, Verdict } from '../vocabulary.ts';

export const LOOKUP_KINDS = [
  'domain',
  'suffix',
  'filing-number',
  'public-security-number',
  'invalid',
] as const;
export type LookupKind = (typeof LOOKUP_KINDS)[number];

/** Why an input has no answer. */
export const LOOKUP_PROBLEMS = [
  'empty',
  'ip',
  'single-label',
  'digits',
  'bad-label',
  'too-long',
  'not-a-domain',
  'organisation',
  'bad-filing-number',
  'bad-public-security-number',
] as const;
export type LookupProblem = (typeof LOOKUP_PROBLEMS)[number];

/** What a note speaks of; the views group by it. */
export const NOTE_TOPICS = [
  'problem',
  'new-filing',
  'change',
  'cancellation',
  'cancel-access',
  'holder-limit',
  'caveat',
  'registrar',
  'history',
  'name',
  'look-alike',
  'filing-number',
] as const;
export type NoteTopic = (typeof NOTE_TOPICS)[number];

export interface LookupNote {
  topic: NoteTopic;
  verdict: Verdict;
  text: Text;
  /** Empty where the note only describes the input itself. */
  sources: readonly SourceId[];
}

export interface SuffixAnswer {
  /** A-label form, as the suffix table writes it. */
  ascii: string;
  status: 'approved' | 'restricted' | 'not-approved' | 'unknown';
  strength: 'strong' | 'weak';
  /** ISO date of the newest source. */
  asOf: string;
  sources: readonly SourceId[];
}

export interface LookupReport {
  /** As given. */
  input: string;
  kind: LookupKind;
  problem?: LookupProblem;
  /** The host that was read, A-labels. */
  domain?: string;
  /** The name that is filed (registrable domain), A-labels. */
  registrable?: string;
  /** `registrable` as people read it (for a bare suffix: the suffix). */
  unicode?: string;
  suffix?: SuffixAnswer;
  filingNumber?: FilingNumber;
  publicSecurityNumber?: PublicSecurityNumber;
  notes: readonly LookupNote[];
}
