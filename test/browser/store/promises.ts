/** What the case store promises in windows of either browser. */
import { expect, test } from '@playwright/test';
import {
  addOneIn,
  beginManyIn,
  changeIn,
  countIn,
  heardIn,
  listenIn,
  openIn,
  type StoreWindow,
  salvageIn,
  takeOverIn,
  ticksIn,
} from './windows.ts';

/** Makes a test of each promise. `open`: another window of the same origin. */
export const testPromises = (open: () => Promise<StoreWindow>): void => {
  test('two windows write at once: both are kept, and each hears of the other', async () => {
    const [one, other] = [await open(), await open()];
    expect([await openIn(one), await openIn(other)]).toEqual([null, null]);
    await listenIn(other);
    await addOneIn(one);
    await expect.poll(() => heardIn(other)).toBe(1);
    expect(await Promise.all([changeIn(one), changeIn(other)])).toEqual([20, 20]);
    expect(await ticksIn(one)).toBe(40);
  });

  test('a window that dies in the middle of a write leaves nothing half done', async () => {
    const [one, victim] = [await open(), await open()];
    await openIn(one);
    await addOneIn(one);
    await openIn(victim);
    await beginManyIn(victim);
    await victim.close();
    await expect
      .poll(async () => {
        const { cases, entries } = await countIn(one);
        return [1, 5001].includes(Number(cases)) && cases === entries;
      })
      .toBe(true);
    expect(await addOneIn(one)).toMatch(/^[\da-f-]{36}$/);
  });

  test('an update in the middle: the old window says so, the old version keeps off, the cases can be saved', async () => {
    const [old, updated] = [await open(), await open()];
    await openIn(old);
    await addOneIn(old);
    await takeOverIn(updated);
    expect(await addOneIn(old)).toBe('closed');
    expect(await openIn(await open())).toBe('newer-version');
    expect(await salvageIn(updated)).toContain('fake-demo-0001.com');
  });
};
