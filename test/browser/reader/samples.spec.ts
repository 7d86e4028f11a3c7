/** The reader on rendered pages at their own addresses: exactly the expected facts, whatever is changed around them. */
import { expect, test } from '@playwright/test';
import { openChromium, type ReaderPage } from './browser.ts';
import { differences, samplePages } from './expected.ts';
import { FOREIGN_NUMBER } from './planted.ts';

const VARIANTS = 20;
const SEEDS = Array.from({ length: VARIANTS }, (_, at) => at + 1);

let chromium: ReaderPage;
test.beforeAll(async () => {
  chromium = await openChromium();
});
test.afterAll(() => chromium.close());

test('there are pages to read', () => {
  expect(samplePages().length).toBeGreaterThan(70);
});

for (const sample of samplePages()) {
  test(`${sample.name}: exact facts, also of ${VARIANTS} changed pages`, async () => {
    await chromium.show(sample);
    const facts = await chromium.page.evaluate(() => reader.read());
    expect(differences(sample, { ...facts })).toEqual([]);
    if (sample.variants === false) return;
    const variants = await chromium.page.evaluate(
      ([html, seeds]) => reader.readVariants(html, seeds),
      [sample.html, SEEDS] as const,
    );
    const wrong = variants.flatMap(({ seed, changes, facts: read }) => {
      const found = differences(sample, { ...read });
      if (JSON.stringify(read).includes(FOREIGN_NUMBER)) found.push(`contains ${FOREIGN_NUMBER}`);
      return found.length ? [`seed ${seed} (${changes.join(', ')}): ${found.join('; ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });
}
