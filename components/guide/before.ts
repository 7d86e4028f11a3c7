/** What to settle before a procedure: the page's checklist of the action, then the guide's own items. */

import { procedureOfAction } from '../../utils/knowledge/action-procedures.ts';
import { newestDate } from '../../utils/knowledge/procedures/dates.ts';
import type { Guide } from '../../utils/knowledge/procedures.ts';
import type { SourceId } from '../../utils/knowledge/sources.ts';
import { CHECKLISTS } from '../../utils/preflight/checklists/all.ts';

export interface BeforeItem {
  /** Stable: ticks are kept under it, the same on the page and in the guide. */
  id: string;
  /** Sentence id. */
  key: string;
  words: readonly string[];
  sources: readonly SourceId[];
  asOf: string;
  old: boolean;
  corrections: readonly string[];
}

/** Items in the order in which they are settled. */
export const beforeItems = (guide: Guide): BeforeItem[] => {
  const checklist = CHECKLISTS.find(({ action }) => procedureOfAction(action) === guide.procedure);
  const ofPage = (checklist?.items ?? [])
    .filter(({ providers }) => !providers || providers.includes(guide.provider))
    .map(({ name, sources }) => ({
      id: `${checklist?.action}.${name}`,
      key: `checklist.${checklist?.action}.${name}`,
      words: [],
      sources,
      asOf: newestDate(sources),
      old: false,
      corrections: [],
    }));
  const own = guide.sections.find(({ id }) => id === 'before')?.statements ?? [];
  return [...ofPage, ...own.map((statement) => ({ id: statement.key, ...statement }))];
};
