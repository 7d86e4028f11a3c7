import type { SourceId } from '../../knowledge/sources.ts';
import type { Text, Verdict } from '../../vocabulary.ts';

/** What an answer from the network means. */
export interface NetworkNote {
  verdict: Verdict;
  text: Text;
  /** Empty where the note only repeats the answer. */
  sources: readonly SourceId[];
}
