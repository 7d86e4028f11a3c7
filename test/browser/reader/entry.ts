/** What the browser tests of the reader put into a page. */
import { readPage } from '../../../utils/page/read.ts';
import type { PageFacts } from '../../../utils/vocabulary.ts';
import { type ChangeName, perturb } from './perturb.ts';

export { actionOfEvent } from '../../../utils/page/event.ts';
export { watchPage } from '../../../utils/page/watch.ts';
export { perturb, readPage };

/** The facts of the page as it stands. */
export const read = (): PageFacts => readPage(document, new URL(location.href));

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
