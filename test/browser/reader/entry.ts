/** What the browser tests of the reader put into a page. */
import { withMissing } from '../../../utils/page/doubts.ts';
import { readPage } from '../../../utils/page/read.ts';
import type { PageFacts } from '../../../utils/vocabulary.ts';
import { type ChangeName, perturb } from './perturb.ts';

export { actionOfEvent } from '../../../utils/page/event.ts';
export { watchPage } from '../../../utils/page/watch.ts';
export { perturb, readPage };

/** The facts of the page as it stands, as they arrive at the background. */
export const read = (): PageFacts => withMissing(readPage(document, new URL(location.href)));

/** Writes the page anew for each seed, changes it and reads it. */
export function readVariants(
  html: string,
  seeds: readonly number[],
  only?: ChangeName,
): { seed: number; changes: ChangeName[]; facts: PageFacts }[] {
  return seeds.map((seed) => {
    document.open();
    document.write(html);
    document.close();
    const changes = perturb(seed, only);
    return { seed, changes, facts: read() };
  });
}

/** How often the page is read while something is done to it: each reading asks for the look of the root once. */
export async function countReads(work: () => Promise<void>): Promise<number> {
  let asked = 0;
  const original = window.getComputedStyle;
  window.getComputedStyle = (el: Element, pseudo?: string | null) => {
    if (el === document.documentElement) asked += 1;
    return original.call(window, el, pseudo);
  };
  await work();
  window.getComputedStyle = original;
  return asked;
}
