import { type ActionId, PROCEDURES, type ProcedureId } from '../vocabulary.ts';

/** Consoles call the beginning of a first filing by a word of its own (开始备案). */
const OTHER_NAMES: Readonly<Partial<Record<ActionId, ProcedureId>>> = {
  'start-filing': 'first-filing',
};

/** The procedure that an action on a provider's page begins; null for what only looks at or goes on with an order. */
export const procedureOfAction = (action: ActionId | null): ProcedureId | null => {
  if (action === null) return null;
  return PROCEDURES.find((procedure) => procedure === action) ?? OTHER_NAMES[action] ?? null;
};
