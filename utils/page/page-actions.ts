import type { Action, ActionId } from '../vocabulary.ts';
import { type Control, isClosedMore } from './controls.ts';
import type { Piece } from './piece.ts';
import { pageControls, type Reading } from './reading.ts';
import type { FoundSubject } from './subject.ts';
import { above, flat, isInside } from './tree.ts';
import { actionOf } from './words.ts';
import { isAdvice } from './zones.ts';

const OF_SUBJECT: ReadonlySet<ActionId> = new Set([
  'add-service',
  'add-access',
  'change-subject',
  'cancel-subject',
  'transfer-filing',
]);
const OF_PAGE: ReadonlySet<ActionId> = new Set([
  ...OF_SUBJECT,
  'start-filing',
  'import-filing',
  'claim-filing',
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
  const anchors = subject ? [subject.seed, ...parts] : parts;
  const result: PageActions = { page: [], subject: [], moreHidden: false };
  const controls = pageControls(reading).filter((control) => !taken.has(control));
  // Beside 注销主体 a bare 变更 is the subject's too.
  const besides = new Set(
    controls
      .filter(({ label }) => actionOf(label, 'page', reading.provider)?.endsWith('-subject'))
      .map(({ piece }) => holderOf(piece)),
  );
  for (const control of controls) {
    const { piece, label, enabled } = control;
    const near =
      subject !== null && (besides.has(holderOf(piece)) || sharesBox(piece, subject, parts));
    const id = actionOf(label, near ? 'subject' : 'page', reading.provider);
    if (!id) {
      if (near && isClosedMore(control, false)) result.moreHidden = true;
      continue;
    }
    if (!OF_PAGE.has(id) || isAdvice(piece, anchors.length ? anchors : [piece.up ?? piece]))
      continue;
    const into = subject && OF_SUBJECT.has(id) ? result.subject : result.page;
    if (!into.some((a) => a.id === id && a.label === label)) into.push({ id, label, enabled });
  }
  return result;
}

/** The box around a control and its neighbours, whatever boxes it has of its own. */
function holderOf(piece: Piece): Piece | null {
  const holds = (up: Piece): boolean => flat(up) !== flat(piece);
  return [...above(piece)].find(holds) ?? null;
}

/** The smallest box around control and subject holds no service and no order: the control is the subject's. */
function sharesBox(piece: Piece, subject: FoundSubject, parts: readonly Piece[]): boolean {
  const box = [...above(piece)].find((up) => isInside(subject.seed, up));
  return box !== undefined && box.tag !== 'body' && !parts.some((part) => isInside(part, box));
}
