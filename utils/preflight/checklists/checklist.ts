/** The checklist of an action, with what this page tells already filled in. */
import type { SourceId } from '../../knowledge/sources.ts';
import type { ActionId, Checklist, PageFacts } from '../../vocabulary.ts';
import { isReadable } from '../parts.ts';
import type { Context } from '../rule.ts';
import { CHECKLISTS } from './all.ts';

/**
 * The action's checklist for the page's provider; `null` where the action has none. Items that the page cannot
 * answer, or a page that is not ready, leave the question to the person.
 */
export const checklistFor = (
  action: ActionId,
  facts: PageFacts,
  context: Context,
): Checklist<SourceId> | null => {
  const checklist = CHECKLISTS.find((one) => one.action === action);
  if (!checklist) return null;
  const readable = isReadable(facts);
  return {
    action,
    items: checklist.items
      .filter(({ providers }) => !providers || providers.includes(facts.provider))
      .map(({ name, sources, state }) => ({
        id: `${action}.${name}`,
        action,
        text: { key: `checklist.${action}.${name}` },
        state: state ? (readable ? state(facts, context) : 'unknown') : 'ask',
        sources,
      })),
  };
};
