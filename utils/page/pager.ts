import { attr, type Piece } from './model.ts';
import { onPage, type Reading } from './reading.ts';
import { flat, isInside, textOf } from './tree.ts';

/** What the page says about the length of a list. */
export interface Pager {
  total: number | null;
  /** More pages than the one shown. */
  more: boolean;
  piece: Piece;
}

const TOTAL =
  /(?:共|总计|总共)\s*(\d+)\s*(?:条|个|项|款|笔|域名|记录)|\btotal\s*(?:of\s*)?:?\s*(\d+)|(?:of|\/)\s*(\d+)\s*(?:items|records|results|entries)|\b(\d+)\s*(?:items|records|results|entries) in total/i;
const PAGES = /(?:共|[/／])\s*(\d+)\s*页|page\s*\d+\s*(?:of|\/)\s*(\d+)/i;

/** Totals and page buttons on the page itself, in order. */
export function readPagers(reading: Reading): Pager[] {
  const rows = reading.grids.filter((g) => g.headed).flatMap((g) => g.rows.map((r) => r.piece));
  const inRows = (piece: Piece): boolean =>
    rows.length < 400 && rows.some((row) => isInside(piece, row));
  const pagers: Pager[] = [];
  for (const piece of reading.pieces) {
    if (piece.tag === '' || piece.seen < 2 || piece.part === 'row' || piece.part === 'cell')
      continue;
    const said = attr(piece, 'aria-label');
    const text = textOf(piece).length <= 40 ? flat(piece) : '';
    if (text === '' && said === '') continue;
    const total = TOTAL.exec(text);
    const pages = PAGES.exec(text) ?? PAGES.exec(said);
    if (!total && !pages) continue;
    if (pagers.some((p) => isInside(piece, p.piece)) || inRows(piece) || !onPage(reading, piece))
      continue;
    const number = total?.slice(1).find((part) => part !== undefined);
    pagers.push({
      piece,
      total: number === undefined ? null : Number(number),
      more: Number(pages?.[1] ?? pages?.[2] ?? 1) > 1,
    });
  }
  const buttons = pageButtons(reading).filter((c) => !inRows(c));
  const [first] = buttons;
  if (first && buttons.length > 1) pagers.push({ piece: first, total: null, more: true });
  return pagers.sort((a, b) => a.piece.at - b.piece.at);
}

/** Buttons that are nothing but a page number. */
function pageButtons(reading: Reading): Piece[] {
  return reading.controls
    .filter((c) => /^\d{1,4}$/.test(c.label) && onPage(reading, c.piece))
    .map((c) => c.piece)
    .concat(
      reading.pieces.filter(
        (p) =>
          p.tag === 'li' &&
          p.seen === 2 &&
          /^\d{1,4}$/.test(flat(p)) &&
          p.kids.every((k) => k.tag === '') &&
          onPage(reading, p),
      ),
    );
}

/** The pagers that stand behind a list and before the next one. */
export function pagerOf(
  pagers: readonly Pager[],
  list: Piece,
  lists: readonly Piece[],
): Pager | null {
  const end = Math.min(
    ...lists
      .filter((other) => other.at > list.at && !isInside(other, list))
      .map((other) => other.at),
    Number.POSITIVE_INFINITY,
  );
  const own = pagers.filter((pager) => pager.piece.at > list.at && pager.piece.at < end);
  const [first] = own;
  if (!first) return null;
  const total = own.find((pager) => pager.total !== null)?.total ?? null;
  return { piece: first.piece, total, more: own.some((pager) => pager.more) };
}
