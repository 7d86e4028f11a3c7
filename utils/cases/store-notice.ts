/** "Track this notice": one press makes or updates a case. */
import type { Notice } from '../notice/notice.ts';
import { caseOfNotice, setOfNotice } from './from-notice.ts';
import { fail, ok, type Result } from './problem.ts';
import type { Store } from './store.ts';
import { addCases, changeCases, readCase } from './store-cases.ts';

/**
 * Updates the given case, or makes a new one where none is given. The case's id. Problems: invalid where the notice
 * names neither domain nor number (the person must name one), not-found, and those of writing.
 */
export const trackNotice = async (
  store: Store,
  notice: Notice,
  caseId?: string,
): Promise<Result<string>> => {
  if (caseId === undefined) {
    const set = caseOfNotice(notice);
    if (!set) return fail('invalid');
    const added = await addCases(store, [set]);
    return added.ok ? ok(added.value.changes[0]?.caseId ?? '') : added;
  }
  const known = await readCase(store, caseId);
  if (!known.ok) return known;
  const set = setOfNotice(notice, known.value.case);
  if (Object.keys(set).length === 0) return ok(caseId);
  const changed = await changeCases(store, [{ caseId, set }], { key: 'operation.notice' });
  return changed.ok ? ok(caseId) : changed;
};
