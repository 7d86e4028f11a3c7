import { attr } from './model.ts';
import type { Piece } from './piece.ts';
import { isInRow, pageControls, type Reading } from './reading.ts';
import { flat, isInside, textOf } from './tree.ts';

/** What the page says about the length of a list. */
export interface Pager {
  total: number | null;
  /** More pages than the one shown. */
  more: boolean;
  piece: Piece;
}

const TOTAL =
  /(?:共|总计)\s*(\d+)\s*[条个项款笔域记]|总(?:条|记录)数[：:]?\s*(\d+)|\btotal\s*(?:of\s*)?:?\s*(\d+)|(\d+)\s*(?:items|records|results|entries)(?!\s*(?:\/|per)\s*page)/i;
const PAGES = /(?:共|[/／])\s*(\d+)\s*页|page\s*\d+\s*(?:of|\/)\s*(\d+)/i;

/** Totals and page buttons on the page itself, in order. */
export function readPagers(reading: Reading): Pager[] {
  const pagers: Pager[] = reading.cut.map((piece) => ({ piece, total: null, more: true }));
  for (const piece of reading.els) {
    if (
      piece.part === 'cell' ||
      (piece.up && pagers.some((pager) => pager.total !== null && isInside(piece, pager.piece)))
    )
      continue;
    const text = textOf(piece).length <= 40 ? flat(piece) : '';
    const total = TOTAL.exec(text)?.slice(1).find(Boolean);
    const pages = (PAGES.exec(text) ?? PAGES.exec(attr(piece, 'aria-label')))
      ?.slice(1)
      .find(Boolean);
    if ((!total && !pages) || isInRow(reading, piece)) continue;
    pagers.push({ piece, total: total ? Number(total) : null, more: Number(pages ?? 1) > 1 });
  }
  const items = reading.els.filter((p) => p.tag === 'li' && p.kids.length === 1);
  const buttons = [...pageControls(reading).map((c) => c.piece), ...items].filter(
    (p) => /^\d{1,4}$/.test(flat(p)) && !isInRow(reading, p),
  );
  const [first] = buttons;
  if (first && buttons.some((b) => !isInside(b, first) && !isInside(first, b)))
    pagers.push({ piece: first, total: null, more: true });
  return pagers.sort((a, b) => a.piece.at - b.piece.at);
}

/** What the pagers behind a list and before the next one say. */
export function pagerOf(reading: Reading, pagers: readonly Pager[], list: Piece): Pager | null {
  const next = reading.grids
    .map((g) => g.piece)
    .filter((g) => g.at > list.at && !isInside(g, list));
  const end = Math.min(Number.POSITIVE_INFINITY, ...next.map((g) => g.at));
  const own = pagers.filter((pager) => pager.piece.at >= list.at && pager.piece.at < end);
  const [first] = own;
  if (!first) return null;
  return {
    piece: first.piece,
    total: own.find((p) => p.total !== null)?.total ?? null,
    more: own.some((p) => p.more),
  };
}
