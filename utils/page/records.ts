import type { LabelId } from '../providers/labels.ts';
import { boxOf } from './cards.ts';
import type { Control } from './controls.ts';
import { cellOf, cellText, hasColumn } from './grids.ts';
import type { Piece } from './piece.ts';
import { gridsWith, inRow, type Reading, within } from './reading.ts';
import { clean } from './text.ts';
import { flat, linesOf } from './tree.ts';

/** One record, drawn as a row of a table or as a card of labels and values. */
export interface PageRecord {
  piece: Piece;
  /** Everything shown in it. */
  all: string;
  controls: Control[];
  has: (...ids: LabelId[]) => boolean;
  /** Lines of the first of these values that is there. */
  lines: (...ids: LabelId[]) => readonly string[];
  /** The same in one line, '' where there is none. */
  value: (...ids: LabelId[]) => string;
}

/** The records that have one of these values: rows of tables, else cards. */
export function recordsWith(reading: Reading, ...seeds: LabelId[]): PageRecord[] {
  const rows = gridsWith(reading, ...seeds).flatMap((grid) =>
    grid.rows.map((row) => ({
      piece: row.piece,
      all: row.cells.map((cell) => (cell ? flat(cell) : '')).join('\n'),
      controls: inRow(reading.controls, row),
      has: (...ids: LabelId[]) => hasColumn(grid, ...ids),
      lines: (...ids: LabelId[]) => {
        const cell = cellOf(grid, row, ...ids);
        return cell ? linesOf(cell) : [];
      },
      value: (...ids: LabelId[]) => cellText(grid, row, ...ids),
    })),
  );
  return rows.length ? rows : cardsWith(reading, seeds);
}

function cardsWith(reading: Reading, seeds: readonly LabelId[]): PageRecord[] {
  const first = seeds.find((seed) => reading.pairs.some(({ id }) => id === seed));
  const marks = reading.pairs.filter(({ id }) => id === first).map(({ piece }) => piece);
  return marks.map((mark) => {
    const piece = boxOf(mark, marks, []);
    const pairs = within(reading.pairs, piece);
    const lines = (...ids: LabelId[]) => pairs.find(({ id }) => ids.includes(id))?.lines ?? [];
    return {
      piece,
      all: linesOf(piece).join('\n'),
      controls: within(reading.controls, piece),
      has: (...ids: LabelId[]) => pairs.some(({ id }) => ids.includes(id)),
      lines,
      value: (...ids: LabelId[]) => clean(lines(...ids).join(' ')),
    };
  });
}
