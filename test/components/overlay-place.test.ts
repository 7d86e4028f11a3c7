import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  placeOnPage,
  placePanel,
  placeStrip,
  placeTab,
  STRIP_HEIGHT,
} from '../../components/overlay/place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('where the overlay stands', () => {
  it('takes the right side of an empty page', () => {
    const place = placePanel({ width: 1280, height: 800 }, null, []);
    expect(place).toMatchObject({ shape: 'panel', left: 1280 - 380 - 8, top: 8 });
  });

  it('stands beside a centred dialog that leaves room', () => {
    const dialog = box(400, 150, 480, 500);
    const place = placePanel({ width: 1280, height: 800 }, dialog, [box(700, 600, 80, 32)]);
    expect(place.shape).toBe('panel');
    expect(place.left).toBeGreaterThanOrEqual(dialog.right);
  });

  it('shrinks to a strip on a small screen full of controls', () => {
    const controls = [0, 1, 2, 3, 4].map((i) => box(20, 120 + i * 90, 360, 36));
    const place = placePanel({ width: 400, height: 600 }, box(8, 60, 384, 520), controls);
    expect(place.shape).toBe('strip');
  });

  it('never covers a control where room is left (any dialog, any screen)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1920 }),
        fc.integer({ min: 400, max: 1200 }),
        fc.array(
          fc.record({
            x: fc.integer({ min: 0, max: 1800 }),
            y: fc.integer({ min: 60, max: 1100 }),
            w: fc.integer({ min: 20, max: 300 }),
            h: fc.integer({ min: 16, max: 40 }),
          }),
          { maxLength: 6 },
        ),
        (width, height, raw) => {
          const controls = raw.map(({ x, y, w, h }) => box(x, y, w, h));
          const place = placePanel({ width, height }, null, controls);
          const taken = box(
            place.left,
            place.top,
            place.width,
            place.shape === 'panel' ? place.maxHeight : STRIP_HEIGHT,
          );
          expect(controls.filter((control) => overlap(control, taken))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the strip and the tab off the controls', () => {
    const controls = [box(0, 0, 400, 100), box(340, 200, 60, 40)];
    const strip = placeStrip({ width: 400, height: 600 }, controls);
    expect(strip.top).toBeGreaterThanOrEqual(100);
    const top = placeTab({ width: 400, height: 600 }, { width: 44, height: 150 }, controls);
    expect(overlap(box(356, top, 44, 150), controls[1] ?? box(0, 0, 0, 0))).toBe(false);
  });

  it('opened by hand it stays at its tab’s border, covering what it must', () => {
    const view = { width: 1280, height: 800 };
    const atRight = [120, 300, 500, 700].map((top) => box(1100, top, 120, 36));
    const atTab = { shape: 'panel', left: 1280 - 380 - 8 };
    expect(placeOnPage(view, atRight, null, 'person')).toMatchObject({ ...atTab, top: 8 });
    expect(placeOnPage(view, atRight, null, 'page').left).toBe(8);
    const above = placeOnPage(view, [box(1100, 700, 120, 36)], null, 'person');
    expect(above).toMatchObject({ ...atTab, top: 8, maxHeight: 700 - 16 });
  });

  it('stays inside the window, wherever the page goes on below it', () => {
    const below = [box(20, 600, 300, 30), box(20, 2000, 300, 30)];
    for (const controls of [below, [], [box(20, 100, 300, 30), ...below]]) {
      const place = placePanel({ width: 640, height: 400 }, null, controls);
      const height = place.shape === 'panel' ? place.maxHeight : STRIP_HEIGHT;
      expect(place.top + height).toBeLessThanOrEqual(400);
    }
  });
});
