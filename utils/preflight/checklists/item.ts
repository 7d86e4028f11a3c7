import type { SourceId } from '../../knowledge/sources.ts';
import type { ActionId, ChecklistState, PageFacts, ProviderId } from '../../vocabulary.ts';
import type { Context } from '../rule.ts';

/** One thing to be sure of before an action. Its sentence is `checklist.<action>.<name>`. */
export interface Item {
  name: string;
  sources: readonly [SourceId, ...SourceId[]];
  /** Absent: for every provider. */
  providers?: readonly ProviderId[];
  /** Absent: only the person knows. */
  state?: (facts: PageFacts, context: Context) => ChecklistState;
}

/** One action's checklist, in the order in which things are done. */
export interface ActionChecklist {
  action: ActionId;
  items: readonly Item[];
}

/** An item that only the person can answer. */
export const ask = (name: string, ...sources: [SourceId, ...SourceId[]]): Item => ({
  name,
  sources,
});
