import type { Stage } from '../vocabulary.ts';
import { attr, type Piece } from './model.ts';
import { onPage, type Reading } from './reading.ts';
import { clean } from './text.ts';
import { flat, inside, shownKids, textOf } from './tree.ts';
import { stageOf, stepOf } from './words.ts';

export interface Step {
  title: string;
  stage: Stage;
  /** What stands under the title: 已完成, 未进行, 待验证, a time … */
  note: string;
}

export interface StageBar {
  piece: Piece;
  steps: Step[];
  /** The step the order stands at; null where the bar does not show it in words or by ARIA. */
  current: Step | null;
}

const DONE = /^(已完成|完成|已通过|通过|done|completed|finished|passed)$/i;
const TO_COME = /^(未进行|未开始|待进行|未到达|not started|pending|waiting)$/i;

/** The line of steps of an order: three or more siblings that each name one step. */
export function readStageBar(reading: Reading): StageBar | null {
  for (const piece of reading.pieces) {
    if (piece.tag === '' || piece.seen < 2 || piece.kids.length < 3 || textOf(piece).length > 700)
      continue;
    const kids = shownKids(piece);
    if (kids.length < 3 || kids.length > 12 || !onPage(reading, piece)) continue;
    const steps = kids.map(stepIn);
    const known = steps.filter((step): step is Step => step !== null);
    if (known.length < 3 || known.length < kids.length - 1) continue;
    return { piece, steps: known, current: currentOf(kids, steps) };
  }
  return null;
}

function stepIn(kid: Piece): Step | null {
  const named = [kid, ...inside(kid)].find(
    (p) => p.tag !== '' && p.seen === 2 && stepOf(flat(p)) !== null,
  );
  if (!named) return null;
  const title = flat(named).replace(/^\d+[.、]?\s*/, '');
  const stage = stepOf(title);
  const text = flat(kid).replace(/^[\d.、✓✔×\s]+/, '');
  if (!stage || !text.startsWith(title)) return null;
  return { title, stage, note: clean(text.slice(title.length)) };
}

function currentOf(kids: readonly Piece[], steps: readonly (Step | null)[]): Step | null {
  const marked = kids.findIndex((kid) =>
    [kid, ...inside(kid)].some((p) => p.tag !== '' && attr(p, 'aria-current') === 'step'),
  );
  if (marked >= 0) return steps[marked] ?? null;
  const told = steps.some((step) => step && (DONE.test(step.note) || TO_COME.test(step.note)));
  if (!told) return null;
  return steps.find((step) => step && !DONE.test(step.note) && !TO_COME.test(step.note)) ?? null;
}

/** Status as the bar shows it: the step's title, and the word under it where that is a status. */
export function barStatus(step: Step): string {
  return stageOf(step.note, null) === 'unknown' ? step.title : `${step.title} ${step.note}`;
}
