import type { SourceId } from '../sources.ts';

/**
 * What became of a statement that is still passed around: `confirmed` it holds, `outdated` it held once, `wrong` it
 * contradicts an official text, `no-evidence` nothing that could be read supports it.
 */
export const CORRECTION_VERDICTS = ['wrong', 'outdated', 'no-evidence', 'confirmed'] as const;
export type CorrectionVerdict = (typeof CORRECTION_VERDICTS)[number];

/**
 * A statement found on the web and what holds instead. Sentences: `correction.<id>.claim` and `correction.<id>.holds`.
 */
export interface Correction {
  id: string;
  /** As people type or paste it; compared after folding, so width, case and blanks do not matter. */
  phrases: readonly [string, ...string[]];
  verdict: CorrectionVerdict;
  /** The texts that carry the statement. */
  claimedBy: readonly SourceId[];
  /** What the verdict rests on. */
  sources: readonly [SourceId, ...SourceId[]];
}
