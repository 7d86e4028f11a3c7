import { CONDITIONAL, NOTICE, PENDING } from '../providers/signs.ts';
import type { PageFacts, Stage } from '../vocabulary.ts';
import { attr, type Piece } from './model.ts';
import { onPage, type Reading } from './reading.ts';
import { clean } from './text.ts';
import { above, inside, linesOf, textOf } from './tree.ts';

const OPEN: ReadonlySet<Stage> = new Set([
  'draft',
  'provider-review',
  'provider-rejected',
  'awaiting-submission',
  'sms-verification',
  'at-authority',
  'authority-review',
  'authority-rejected',
  'returned',
]);
const ACTS = new Set([
  'change-subject',
  'cancel-subject',
  'change-service',
  'cancel-service',
  'cancel-access',
]);

/** Is an order open? `null` where neither an order or notice nor an enabled action tells. */
export function readPending(reading: Reading, facts: PageFacts): boolean | null {
  if (facts.orders.some((order) => OPEN.has(order.stage))) return true;
  if (noticeLines(reading).some((line) => PENDING.test(line) && !CONDITIONAL.test(line)))
    return true;
  if (tooltipSays(reading)) return true;
  if (
    facts.readiness !== 'ready' ||
    !facts.subject ||
    facts.orders.some((o) => o.stage === 'unknown')
  )
    return null;
  const actions = [
    ...facts.subjectActions,
    ...facts.services.flatMap((service) => service.actions),
  ];
  return actions.some((action) => ACTS.has(action.id) && action.enabled) ? false : null;
}

/** A switched-off control says why in its tooltip. */
function tooltipSays(reading: Reading): boolean {
  return reading.controls.some((control) => {
    if (control.enabled || !onPage(reading, control.piece)) return false;
    const near = [control.piece, ...above(control.piece)].slice(0, 3);
    return near.some((piece) => piece.tag !== '' && PENDING.test(attr(piece, 'title')));
  });
}

function noticeLines(reading: Reading): string[] {
  return reading.pieces
    .filter(
      (p) =>
        p.tag !== '' &&
        p.seen === 2 &&
        holdsText(p) &&
        textOf(p).length < 400 &&
        onPage(reading, p),
    )
    .flatMap(linesOf)
    .filter((line) => line.length > 8);
}

function holdsText(piece: Piece): boolean {
  return piece.kids.some((kid) => kid.tag === '' && kid.text.trim().length > 3);
}

/** What the page itself says about the state of things, in its own words. */
export function readMessage(reading: Reading): string | null {
  const lines = noticeLines(reading).filter((line) => NOTICE.test(line) && !CONDITIONAL.test(line));
  return lines[0] ?? null;
}

/** The answer of the ministry's SMS form: what follows 尊敬的ICP用户. */
export function readSmsAnswer(reading: Reading): string | null {
  for (const piece of reading.pieces) {
    if (piece.tag === '' || piece.seen < 2 || textOf(piece).length > 200) continue;
    const lines = linesOf(piece);
    const text = clean(lines.join(''));
    const match = /尊敬的ICP用户[：:]\s*(.{6,160})$/.exec(text);
    if (match?.[1] && ![...inside(piece)].some((kid) => kid.tag === 'input')) return match[1];
  }
  return null;
}
