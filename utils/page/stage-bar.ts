import type { Stage } from '../vocabulary.ts';
import { attr } from './model.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { clean } from './text.ts';
import { flat, shownIn, shownKids, textOf } from './tree.ts';
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
export function readStageBar({ els }: Reading): StageBar | null {
  for (const piece of els) {
    if (piece.kids.length < 3 || piece.part !== '' || textOf(piece).length > 700) continue;
    if (!/审|核|review|verif/i.test(textOf(piece))) continue;
    const kids = shownKids(piece);
    const steps = kids.length < 13 ? kids.map(stepIn) : [];
    const known = steps.filter((step) => step !== null);
    if (known.length > 2 && known.length >= kids.length - 1)
      return { piece, steps: known, current: currentOf(kids, steps) };
  }
  return null;
}

function stepIn(kid: Piece): Step | null {
  const named = [kid, ...shownIn(kid)].find((p) => stepOf(flat(p)));
  const title = named ? flat(named).replace(/^\d+[.、]?\s*/, '') : '';
  const stage = stepOf(title);
  const text = flat(kid).replace(/^[^\p{L}]+/u, '');
  return stage && text.startsWith(title)
    ? { title, stage, note: clean(text.slice(title.length)) }
    : null;
}

/** The marked one, else the one with a status under it, else the first one behind the done ones, where the bar tells that in words. */
function currentOf(kids: readonly Piece[], steps: readonly (Step | null)[]): Step | null {
  const marked = kids.findIndex((kid) =>
    [kid, ...shownIn(kid)].some((p) => attr(p, 'aria-current') === 'step'),
  );
  if (marked >= 0) return steps[marked] ?? null;
  const told = steps.filter((step) => step !== null);
  const isDone = (step: Step): boolean => DONE.test(step.note);
  const open = told.slice(told.findLastIndex(isDone) + 1).filter(({ note }) => !TO_COME.test(note));
  const status = open.find(({ note }) => stageOf(note, null) !== 'unknown');
  return status ?? (open.length < steps.length ? (open[0] ?? null) : null);
}

/** Status as the bar shows it: the step's title, and the word under it where that is a status. */
export function barStatus(step: Step): string {
  return stageOf(step.note, null) === 'unknown' ? step.title : `${step.title} ${step.note}`;
}
