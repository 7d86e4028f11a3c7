/** Where the overlay may stand: never over a button of the open dialog. Pure geometry, CSS pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Place =
  | { shape: 'panel'; left: number; top: number; width: number; maxHeight: number }
  | { shape: 'strip'; left: number; top: number; width: number };

const MARGIN = 8;
const PANEL_WIDTH = 380;
/** Beside a dialog a narrower panel will do. */
const WIDTHS = [PANEL_WIDTH, 340, 300];
/** Below this a panel shows too little to be worth its place. */
const LEAST_HEIGHT = 200;
export const STRIP_HEIGHT = 40;

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const grow = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** The free vertical spans of a column between the obstacles that reach into it, tallest first. */
const spans = (left: number, right: number, viewport: Size, obstacles: readonly Box[]) => {
  const inColumn = obstacles
    .filter((box) => box.left < right && left < box.right)
    .map((box) => grow(box, MARGIN))
    .sort((a, b) => a.top - b.top);
  const end = viewport.height - MARGIN;
  const free: { top: number; bottom: number }[] = [];
  let top = MARGIN;
  for (const box of inColumn) {
    const bottom = Math.min(box.top, end);
    if (bottom > top) free.push({ top, bottom });
    top = Math.max(top, box.bottom);
  }
  if (end > top) free.push({ top, bottom: end });
  return free.sort((a, b) => b.bottom - b.top - (a.bottom - a.top));
};

interface Column extends Size {
  left: number;
  top: number;
}

/** Columns at the right and the left border, with their tallest free span. */
const columnsOf = (viewport: Size, wanted: number, obstacles: readonly Box[]): Column[] => {
  const width = Math.min(wanted, viewport.width - 2 * MARGIN);
  return [viewport.width - width - MARGIN, MARGIN].map((left) => {
    const span = spans(left, left + width, viewport, obstacles)[0] ?? { top: 0, bottom: 0 };
    return { left, width, top: span.top, height: span.bottom - span.top };
  });
};

const panelIn = ({ left, top, width, height }: Column): Place => ({
  shape: 'panel',
  left,
  top,
  width,
  maxHeight: height,
});

/**
 * A place for the expanded panel: beside the dialog if there is room for a wide or a narrow one, else over the dialog
 * but clear of its controls, else a one-line strip clear of them. `controls` are the dialog's buttons and fields.
 */
export const placePanel = (viewport: Size, dialog: Box | null, controls: readonly Box[]): Place => {
  const all = dialog ? [dialog, ...controls] : controls;
  const beside = WIDTHS.flatMap((width) => columnsOf(viewport, width, all)).find(
    ({ height }) => height >= LEAST_HEIGHT * 2,
  );
  const best =
    beside ??
    columnsOf(viewport, PANEL_WIDTH, controls)
      .filter(({ height }) => height >= LEAST_HEIGHT)
      .sort((a, b) => b.height - a.height)[0];
  return best ? panelIn(best) : placeStrip(viewport, controls);
};

/**
 * A place where no dialog is open: clear of the page's controls if that leaves room for a panel, else clear of the
 * control at hand; where the person opened the overlay, it stays at their tab's border and may cover what it likes.
 */
export const placeOnPage = (
  viewport: Size,
  controls: readonly Box[],
  atHand: Box | null,
  by: 'page' | 'person',
): Place => {
  if (by === 'person') {
    const [atTab] = columnsOf(viewport, PANEL_WIDTH, controls);
    return atTab && atTab.height >= LEAST_HEIGHT * 2
      ? panelIn(atTab)
      : placePanel(viewport, null, []);
  }
  const clear = placePanel(viewport, null, controls);
  return clear.shape === 'strip' && atHand ? placePanel(viewport, null, [atHand]) : clear;
};

/** Top edges where a bar of this shape is clear of the controls, the highest first. */
const freeTops = (
  viewport: Size,
  left: number,
  { width, height }: Size,
  controls: readonly Box[],
): number[] => {
  const tops: number[] = [];
  for (let top = MARGIN; top + height <= viewport.height; top += MARGIN) {
    const bar = { left, right: left + width, top, bottom: top + height };
    if (!controls.some((box) => overlaps(box, bar))) tops.push(top);
  }
  return tops;
};

/** A one-line strip across the viewport, clear of the controls; at the top where nothing is free. */
export const placeStrip = (viewport: Size, controls: readonly Box[]): Place => {
  const width = viewport.width - 2 * MARGIN;
  const [top = MARGIN] = freeTops(viewport, MARGIN, { width, height: STRIP_HEIGHT }, controls);
  return { shape: 'strip', left: MARGIN, top, width };
};

/** Top edge for the small tab at the right border, clear of the controls, as near to a third as can be. */
export const placeTab = (viewport: Size, tab: Size, controls: readonly Box[]): number => {
  const wanted = Math.round(viewport.height / 3);
  const far = (top: number) => Math.abs(top - wanted);
  const tops = freeTops(viewport, viewport.width - tab.width, tab, controls);
  return tops.sort((a, b) => far(a) - far(b))[0] ?? wanted;
};
