/** What shipped sources must not contain; each rule is read off the text of every file. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Comments are not code: they may name what is forbidden. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

const SOURCES = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, code: withoutComments(text) };
  });

const inside = (folder: RegExp) => SOURCES.filter(({ path }) => folder.test(path));
const holding = (files: typeof SOURCES, pattern: RegExp): string[] =>
  files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

describe('shipped sources', () => {
  it('are found', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
  });

  it('never turn text into markup', () => {
    const markup =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML)\b/;
    expect(holding(SOURCES, markup)).toEqual([]);
  });

  it('never turn text into code', () => {
    expect(holding(SOURCES, /\beval\s*\(|\bnew Function\b|setTimeout\(\s*['"`]/)).toEqual([]);
  });

  it('keep what is typed out of the browser’s session files', () => {
    const fields = SOURCES.flatMap(({ path, code }) =>
      [...code.matchAll(/<(?:input|textarea)\b[\s\S]*?\/>/g)].map(([field]) => ({ path, field })),
    ).filter(
      ({ field }) => !/type="(checkbox|radio|file|date|datetime-local)"|readOnly/.test(field),
    );
    expect(fields.length).toBeGreaterThan(8);
    expect(fields.filter(({ field }) => !field.includes('autocomplete="off"'))).toEqual([]);
  });

  it('use zod only as zod/mini', () => {
    expect(holding(SOURCES, /from 'zod(\/(?!mini')[^']*)?'/)).toEqual([]);
  });

  it('import relatively with the file’s extension', () => {
    const bare = /from '\.{1,2}\/[^']*(?<!\.(ts|tsx|json|css|css\?inline))'/;
    expect(holding(SOURCES, bare)).toEqual([]);
  });

  it('use no alias of the build tool', () => {
    expect(holding(SOURCES, /from '([@~]{1,2}\/|#imports)/)).toEqual([]);
  });

  it('keep browser APIs in utils/extension', () => {
    const rooms = inside(/^utils\/(?!extension\/)/);
    expect(
      holding(rooms, /\b(browser|chrome)\.[a-z]+\.|webextension-polyfill|wxt\/browser/),
    ).toEqual([]);
  });

  it('log nothing', () => {
    expect(
      holding(inside(/^(utils|components)\//), /\bconsole\.(log|debug|info|dir|table)\b/),
    ).toEqual([]);
  });
});

describe('the reader', () => {
  const page = inside(/^utils\/page\//);

  it('asks for computed styles and boxes in one file', () => {
    const asking = holding(
      page,
      /\bgetComputedStyle\b|\bgetBoundingClientRect\b|\bcreateTreeWalker\b/,
    );
    expect(asking).toEqual(['utils/page/model.ts']);
  });

  it('touches elements in one file', () => {
    const touching = holding(
      page,
      /\.(getAttribute|hasAttribute|matches|closest|querySelector\w*|textContent|innerText|childNodes|children|getRootNode|shadowRoot|contentDocument)\b/,
    );
    expect(touching).toEqual(['utils/page/model.ts']);
  });

  it('knows no class name or id of a library', () => {
    const library = /['"`.#](next|ant|el|tea|wind|app|van|ivu|t|n)-[a-z]+/;
    expect(holding([...page, ...inside(/^utils\/providers\//)], library)).toEqual([]);
  });
});
