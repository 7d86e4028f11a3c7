/** What an import would change in one case, in words: which fields, and where the case would stand. */
import { stageNameOf } from '../knowledge/stages.ts';
import type { Text } from '../vocabulary.ts';
import type { ImportChange } from './backup.ts';
import type { Case } from './case.ts';
import { canonical } from './fold.ts';

/** Fields a person knows a case by, each with the sentence that names it. Personal words themselves are not repeated. */
const FIELDS = [
  ['label', 'field.label'],
  ['domain', 'field.domain'],
  ['filingNumber', 'field.filing-number'],
  ['orderId', 'field.order-id'],
  ['provider', 'field.provider'],
  ['procedure', 'field.procedure'],
  ['province', 'field.province'],
  ['contact', 'handoff.contact'],
  ['moments', 'case.moments'],
  ['deadlines', 'case.deadlines'],
  ['tags', 'case.tags'],
  ['notes', 'case.notes'],
  ['ticks', 'import.change.ticks'],
  ['archived', 'import.change.archived'],
  ['smsDone', 'import.change.sms-done'],
] as const satisfies readonly (readonly [keyof Case, string])[];

const stageText = ({ stage, procedure }: Case): Text => ({ key: stageNameOf(stage, procedure) });

/** Where a new case stands, or each change of one that is here already; empty where only its history grows. */
export const changesOf = ({ before, after }: ImportChange): Text[] => {
  if (!before) return [stageText(after)];
  const fields = FIELDS.filter(
    ([field]) => canonical(before[field]) !== canonical(after[field]),
  ).map(([, key]): Text => ({ key }));
  if (before.stage === after.stage) return fields;
  const params = { from: stageText(before), to: stageText(after) };
  return [{ key: 'import.change.stage', params }, ...fields];
};
