/** How the house is written: small files, one name for each thing, no shortcut around the types. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { SHIPPED, type ShippedFile, walk } from './shipped.ts';

const root = join(import.meta.dirname, '..', '..');

const MOST_LINES = 250;
/** Longer ones, and why. A path ending in `/` stands for its folder. */
const LONGER: Readonly<Record<string, string>> = {
  'utils/text/': 'sentences',
  'utils/knowledge/sources/': 'a row a source',
  'utils/knowledge/limits.ts': 'a row a limit',
  'utils/knowledge/stages.ts': 'the stage lines of every procedure and provider',
  'utils/knowledge/messages/ministry-codes.ts': 'a row a code of the ministry',
  'utils/page/model.ts': 'the one walk over the DOM, and nobody else’s',
  'components/cases/cases.css': 'style sheet of one view, list and case',
  'components/workbench/workbench.css': 'style sheet of the frame, narrow, wide and printed',
  'utils/vocabulary.ts': 'every shared id and type, in one place on purpose',
};

const exceptionFor = (path: string): string | undefined =>
  Object.keys(LONGER).find((one) => path === one || (one.endsWith('/') && path.startsWith(one)));

/** Everything written by hand but examples: specs and practice pages are as long as what they list. */
const FILES = globSync(
  ['{entrypoints,components,utils,test}/**/*.{ts,tsx,css,mjs,cjs}', '*.{ts,cjs,mjs}'],
  { cwd: root },
)
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.(test|spec)\.tsx?$|^test\/consoles\/apps\//.test(path))
  .toSorted();

const linesOf = (path: string): number =>
  readFileSync(join(root, path), 'utf8').split('\n').length - 1;

const long = FILES.filter((path) => linesOf(path) > MOST_LINES);

/** `path:line` of every node that `is` picks. */
const places = (is: (node: ts.Node, file: ShippedFile) => boolean): string[] => {
  const found: string[] = [];
  for (const file of SHIPPED) {
    walk(file, (node) => {
      if (!is(node, file)) return;
      const { line } = file.syntax.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.path}:${line + 1} ${node.getText().slice(0, 40)}`);
    });
  }
  return found;
};

const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** What is named: identifiers, and ids that are whole strings of the house (`cancel-subject`). */
const nameOf = (node: ts.Node): string | null => {
  if (ts.isIdentifier(node)) return node.text;
  const isId = ts.isStringLiteral(node) && /^[a-z]+(-[a-z]+)+$/.test(node.text);
  return isId ? node.text : null;
};

/** 主体 is a subject, 管局 an authority, 备案 a filing, 网站 a website or a service. */
const NOT_OURS = new Set(['entity', 'entities', 'bureau', 'registration', 'registrations', 'site']);

/** Words of others, used for what they call so. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'utils/lookup/network/rdap.ts': 'RFC 9083 calls them entities and registration',
  'utils/lookup/footer.ts': 'character entities of HTML',
};
const ABOUT_DOMAINS = /\b(domain-registration|registration-stopped|days-no-registration)\b/;
/** Ids of sources and of a claim about 各省管局网站: the sites meant are the authorities' own. */
const ABOUT_SITES = /^(ali-site-insp|sms-provincial-site)$/;

describe('files', () => {
  it(`have at most ${MOST_LINES} lines outside data`, () => {
    expect(FILES.length).toBeGreaterThan(300);
    const undocumented = long.filter((path) => exceptionFor(path) === undefined);
    expect(undocumented.map((path) => `${path}: ${linesOf(path)}`)).toEqual([]);
  });

  it('are longer only where they still have to be', () => {
    const needed = new Set(long.map(exceptionFor));
    expect(Object.keys(LONGER).filter((one) => !needed.has(one))).toEqual([]);
  });
});

describe('types', () => {
  it('are never any', () => {
    expect(places((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it('are never forced to be there', () => {
    expect(places((node) => ts.isNonNullExpression(node))).toEqual([]);
  });

  it('are unions of strings, not enums', () => {
    expect(places((node) => ts.isEnumDeclaration(node))).toEqual([]);
  });

  it('are not silenced', () => {
    const silenced = SHIPPED.filter(({ text }) => /@ts-(ignore|nocheck|expect-error)/.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });

  it('need no class without state', () => {
    const stateless = places(
      (node) =>
        ts.isClassDeclaration(node) &&
        !node.heritageClauses &&
        !node.members.some((member) => ts.isPropertyDeclaration(member)),
    );
    expect(stateless).toEqual([]);
  });
});

describe('exports', () => {
  it('are named; only what the build tool starts has a default', () => {
    const defaults = places(
      (node, { path }) => ts.isExportAssignment(node) && !/^entrypoints\/[^/]+$/.test(path),
    );
    expect(defaults).toEqual([]);
  });

  it('are written where they are made, never passed on', () => {
    expect(
      places((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined),
    ).toEqual([]);
  });
});

describe('names', () => {
  it('are the one English name of each filing term', () => {
    const foreign = places((node, { path }) => {
      const name = nameOf(node);
      if (name === null || path in OF_OTHERS) return false;
      if (ABOUT_DOMAINS.test(name) || ABOUT_SITES.test(name)) return false;
      return wordsOf(name).some((word) => NOT_OURS.has(word));
    });
    expect(foreign).toEqual([]);
  });

  it('of others are still needed', () => {
    const used = new Set(SHIPPED.map(({ path }) => path));
    expect(Object.keys(OF_OTHERS).filter((path) => !used.has(path))).toEqual([]);
  });

  it('of files are kebab-case, of components like the component', () => {
    const odd = SHIPPED.filter(
      ({ path }) =>
        !/\/([a-z][a-z\d]*(-[a-z\d]+)*(\.content|\.sidepanel|\.d)?\.tsx?|[A-Z]\w+\.tsx|zh-CN\.ts)$/.test(
          path,
        ),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
