/**
 * The rendered provider pages of `test/pages`: `NAME.html` beside `NAME.expected.json`. They are shown at their own
 * address: `await page.route(sample.origin + '/**', …)` or `server.pin(sample.url, sample.html)`, then `page.goto(sample.url)`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'pages');

export interface Sample {
  name: string;
  url: string;
  html: string;
  expected: Record<string, unknown>;
}

export const sampleNames = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.replace(/\.html$/, ''))
        .toSorted()
    : [];

export const readSample = (name: string): Sample => {
  const described = JSON.parse(
    readFileSync(join(folder, `${name}.expected.json`), 'utf8'),
  ) as unknown as { url: string; expect: Record<string, unknown> };
  return {
    name,
    url: described.url,
    html: readFileSync(join(folder, `${name}.html`), 'utf8'),
    expected: described.expect,
  };
};
