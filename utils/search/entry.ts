import type { CorrectionVerdict } from '../knowledge/corrections/shape.ts';

export const ENTRY_KINDS = ['guide', 'message', 'correction', 'province'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing that can be found, with its texts in the reader's language. */
export interface SearchEntry {
  kind: EntryKind;
  /** Unique within the kind; opens the view. */
  id: string;
  title: string;
  body: string;
  /** What the entry is a part of; few parts of one whole are shown at once. */
  group?: string;
  /** Further words that people type or paste for it. */
  phrases?: readonly string[];
  /** Of a correction: what became of the claim in the title. */
  verdict?: CorrectionVerdict;
  /** Ids of utils/knowledge/sources.ts. */
  sources: readonly string[];
}
