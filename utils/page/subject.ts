import type { LabelId } from '../providers/labels.ts';
import type { Subject } from '../vocabulary.ts';
import { cellOf, cellText, hasColumn } from './grids.ts';
import { maskName } from './masks.ts';
import type { Piece } from './model.ts';
import { numbersIn } from './numbers.ts';
import type { Pair } from './pairs.ts';
import { doubt, gridsWith, type Reading } from './reading.ts';
import { above, common, flat, isInside } from './tree.ts';

export interface FoundSubject {
  subject: Subject;
  /** Where its number stands. */
  seed: Piece;
  /** Smallest box around its number, name and nature. */
  box: Piece;
}

/** The subject (主体) the page is about: a subject number beside a label, with name and nature beside it. */
export function readSubject(reading: Reading): FoundSubject | null {
  const { pairs } = reading;
  const numbered = pairs
    .filter((pair) => pair.id === 'subjectNumber' || pair.id === 'number')
    .filter((pair) => numbersIn(pair.value)[0]?.kind === 'subject');
  const best =
    numbered.find((pair) => pair.id === 'subjectNumber') ??
    numbered.find((pair) => near(pairs, pair, 'subjectName'));
  if (!best) return fromGrid(reading);
  const name = near(pairs, best, 'subjectName');
  const nature = near(pairs, best, 'nature');
  if (!name) doubt(reading, 'subject', 'no-name');
  if (!nature) doubt(reading, 'subject', 'no-nature');
  const parts = [best.piece, ...(name ? [name.piece] : []), ...(nature ? [nature.piece] : [])];
  return {
    subject: {
      filingNumber: numbersIn(best.value)[0]?.text ?? '',
      name: maskName(name?.value ?? '', nature?.value ?? ''),
      nature: nature?.value ?? '',
    },
    seed: best.piece,
    box: common(parts) ?? best.piece,
  };
}

/** The pair of that label that shares the smallest box with `to`. */
function near(pairs: readonly Pair[], to: Pair, id: LabelId): Pair | null {
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
      return { subject: { filingNumber: number.text, name, nature }, seed, box: row.piece };
    }
  }
  return null;
}
