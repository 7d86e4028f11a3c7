import type { LabelId } from '../providers/labels.ts';
import type { Subject } from '../vocabulary.ts';
import { cellOf, cellText, hasColumn } from './grids.ts';
import { maskName, ORGANISATION } from './masks.ts';
import { numbersIn, wholeNumber } from './numbers.ts';
import type { Pair } from './pairs.ts';
import type { Piece } from './piece.ts';
import { doubt, gridsWith, type Reading } from './reading.ts';
import { above, common, flat, isInside, linesOf } from './tree.ts';
import { labelOf } from './words.ts';

export interface FoundSubject {
  subject: Subject;
  /** Where its number stands. */
  seed: Piece;
}

/** The subject (主体) the page is about: a subject number beside a label, with name and nature beside it. */
export function readSubject(reading: Reading): FoundSubject | null {
  const { pairs } = reading;
  const numbered = pairs
    .filter((pair) => pair.id === 'subjectNumber' || pair.id === 'number')
    .filter((pair) => numbersIn(pair.value)[0]?.kind === 'subject');
  const best =
    numbered.find((pair) => pair.id === 'subjectNumber') ??
    numbered.find((pair) => near(pairs, pair, 'subjectName')) ??
    unlabelled(reading);
  if (!best) return fromGrid(reading);
  const name = near(pairs, best, 'subjectName') ?? headline(best);
  const nature = near(pairs, best, 'nature');
  if (!name) doubt(reading, 'subject', 'no-name');
  if (!nature) doubt(reading, 'subject', 'no-nature');
  return {
    subject: {
      filingNumber: numbersIn(best.value)[0]?.text ?? '',
      name: maskName(name?.value ?? '', nature?.value ?? ''),
      nature: nature?.value ?? '',
    },
    seed: best.piece,
  };
}

type Spot = Pick<Pair, 'value' | 'piece'>;

/** A subject's number beside its name and nature, whatever word stands before it. */
function unlabelled({ pairs, els }: Reading): Spot | undefined {
  const [name, nature] = ['subjectName', 'nature'].map((id) => pairs.find((p) => p.id === id));
  const box = name && nature && common([name.piece, nature.piece])?.up;
  const piece =
    box && els.find((p) => wholeNumber(flat(p))?.kind === 'subject' && isInside(p, box));
  return piece ? { piece, value: flat(piece) } : undefined;
}

/** The name of an organisation that stands as a headline over its number and nature, without a label. */
function headline({ piece }: Spot): Spot | undefined {
  const value = [...above(piece)]
    .slice(0, 2)
    .flatMap(linesOf)
    .find(
      (line) => /^[\p{L}（）()·*&]{4,40}$/u.test(line) && !labelOf(line) && ORGANISATION.test(line),
    );
  return value === undefined ? undefined : { piece, value };
}

/** The pair of that label that shares the smallest box with `to`. */
function near(pairs: readonly Pair[], to: Spot, id: LabelId): Pair | null {
  const all = pairs.filter((pair) => pair.id === id);
  for (const up of above(to.piece)) {
    const hit = all.find((pair) => isInside(pair.piece, up));
    if (hit) return hit;
  }
  return null;
}

/** A subject drawn as a table of one row. */
function fromGrid(reading: Reading): FoundSubject | null {
  for (const grid of gridsWith(reading, 'subjectName')) {
    if (hasColumn(grid, 'orderId', 'domain')) continue;
    for (const row of grid.rows) {
      const seed = cellOf(grid, row, 'subjectNumber', 'number');
      const number = seed ? numbersIn(flat(seed))[0] : undefined;
      if (!seed || number?.kind !== 'subject') continue;
      const nature = cellText(grid, row, 'nature');
      const name = maskName(cellText(grid, row, 'subjectName'), nature);
      return { subject: { filingNumber: number.text, name, nature }, seed };
    }
  }
  return null;
}
