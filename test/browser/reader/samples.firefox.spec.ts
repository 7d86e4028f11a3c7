/** The same facts in Firefox. */
import { expect, test } from '@playwright/test';
import { openFirefox, type ReaderFirefox } from './browser.ts';
import { differences, samplePages } from './expected.ts';

let firefox: ReaderFirefox;
test.beforeAll(async () => {
  firefox = await openFirefox();
});
test.afterAll(() => firefox.close());

for (const sample of samplePages()) {
  test(`${sample.name}: exact facts`, async () => {
    await firefox.show(sample);
    const facts = await firefox.page.evaluate(() => reader.read());
    expect(differences(sample, { ...facts })).toEqual([]);
  });
}
