/**
 * The reader's patience: the facts of 100 changed versions of every sample page, in Chromium and in Firefox.
 *
 *   READER_VARIANTS=20 node test/bench/variants.ts
 */
import { openChromium, openFirefox } from '../browser/reader/browser.ts';
import { differences, type SamplePage, samplePages } from '../browser/reader/expected.ts';
import { FOREIGN_NUMBER } from '../browser/reader/planted.ts';
import { type Row, tell } from './support/table.ts';

const VARIANTS = Number(process.env.READER_VARIANTS ?? 100);
const BATCH = 25;
/** So many of those that differ are shown. */
const SHOWN = 20;

const wrongIn = (sample: SamplePage, facts: object): string[] => {
  const found = differences(sample, { ...facts });
  if (JSON.stringify(facts).includes(FOREIGN_NUMBER)) found.push(`contains ${FOREIGN_NUMBER}`);
  return found;
};

type Evaluate = (
  html: string,
  seeds: number[],
) => Promise<{ seed: number; changes: string[]; facts: object }[]>;
async function variants(
  name: string,
  show: (sample: SamplePage) => Promise<void>,
  evaluate: Evaluate,
): Promise<Row> {
  let read = 0;
  const wrong: string[] = [];
  const pages = samplePages().filter(({ variants }) => variants !== false);
  for (const sample of pages) {
    await show(sample);
    for (let from = 1; from <= VARIANTS; from += BATCH) {
      const seeds = Array.from(
        { length: Math.min(BATCH, VARIANTS - from + 1) },
        (_, at) => from + at,
      );
      for (const { seed, changes, facts } of await evaluate(sample.html, seeds)) {
        read += 1;
        const found = wrongIn(sample, facts);
        if (found.length)
          wrong.push(`${sample.name} seed ${seed} (${changes.join(', ')}): ${found.join('; ')}`);
      }
    }
  }
  for (const line of wrong.slice(0, SHOWN)) console.error(line.slice(0, 400));
  return {
    what: `${name}: ${VARIANTS} changed versions of ${pages.length} pages, those read otherwise`,
    measured: `${wrong.length} of ${read}`,
    promise: '0',
    held: wrong.length === 0 && read > 0,
  };
}

const chromium = await openChromium();
const inChromium = await variants(
  'Chromium',
  (sample) => chromium.show(sample),
  (html, seeds) =>
    chromium.page.evaluate(([text, list]) => reader.readVariants(text, list), [
      html,
      seeds,
    ] as const),
);
await chromium.close();
const firefox = await openFirefox();
const inFirefox = await variants(
  'Firefox',
  (sample) => firefox.show(sample),
  (html, seeds) =>
    firefox.page.evaluate((text, list) => reader.readVariants(text, list), html, seeds),
);
await firefox.close();
tell([inChromium, inFirefox]);
