import type { Action, ActionId } from '../vocabulary.ts';
import { type Control, isClosedMore } from './controls.ts';
import type { Piece } from './model.ts';
import { onPage, type Reading } from './reading.ts';
import type { FoundSubject } from './subject.ts';
import { above, isInside } from './tree.ts';
import { actionOf } from './words.ts';
import { isAdvice } from './zones.ts';

const OF_PAGE: ReadonlySet<ActionId> = new Set(['start-filing', 'import-filing', 'claim-filing']);
const OF_SUBJECT: ReadonlySet<ActionId> = new Set([
  'add-service',
  'add-access',
  'change-subject',
  'cancel-subject',
  'transfer-filing',
]);
const OF_BATCH: ReadonlySet<ActionId> = new Set([
  'change-service',
  'cancel-service',
  'cancel-access',
]);

export interface PageActions {
  page: Action[];
  subject: Action[];
  moreHidden: boolean;
}

/**
 * Actions of the subject and of the page: controls that belong to no row or card (`parts`), do not stand in
 * advice, and whose label says what they do.
 */
export function readPageActions(
  reading: Reading,
  subject: FoundSubject | null,
  parts: readonly Piece[],
  taken: ReadonlySet<Control>,
): PageActions {
  const anchors = [...(subject ? [subject.seed] : []), ...parts];
  const result: PageActions = { page: [], subject: [], moreHidden: false };
  for (const control of reading.controls) {
    if (taken.has(control) || !onPage(reading, control.piece)) continue;
    const inSubject = subject !== null && sharesBox(control.piece, subject, parts);
    const id = actionOf(control.label, inSubject ? 'subject' : 'page', reading.provider);
    if (!id) {
      if (inSubject && control.label !== '' && isClosedMore(control, false))
        result.moreHidden = true;
      continue;
    }
    const into =
      OF_PAGE.has(id) || (OF_BATCH.has(id) && !inSubject) || (OF_SUBJECT.has(id) && !subject)
        ? result.page
        : result.subject;
    if (!OF_PAGE.has(id) && !OF_SUBJECT.has(id) && !OF_BATCH.has(id)) continue;
    if (into === result.subject && !OF_SUBJECT.has(id)) continue;
    if (isAdvice(control.piece, anchors.length ? anchors : [control.piece.up ?? control.piece]))
      continue;
    if (into.some((a) => a.id === id && a.label === control.label)) continue;
    into.push({ id, label: control.label, enabled: control.enabled });
  }
  return result;
}

/** The smallest box around control and subject holds no service and no order: the control is the subject's. */
function sharesBox(piece: Piece, subject: FoundSubject, parts: readonly Piece[]): boolean {
  for (const up of above(piece)) {
    if (!isInside(subject.seed, up)) continue;
    return up.tag !== 'body' && !parts.some((part) => isInside(part, up));
  }
  return false;
}
