/** Plants one breach of each import rule in a tree of its own and expects the rule of that name to find it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** The other half of a cycle, which is told once. */
const TOLD_ABOVE = '';

/** File → what it imports. Each import is one breach, named by its rule, or an allowed one (`null`). */
const PLANTED: readonly [from: string, to: string, rule: string | null][] = [
  ['utils/vocabulary.ts', 'utils/providers/a.ts', 'vocabulary-imports-nothing'],
  ['utils/calendar/a.ts', 'utils/cases/a.ts', 'ground-rooms-know-only-the-vocabulary'],
  ['utils/knowledge/a.ts', 'utils/providers/a.ts', 'ground-rooms-know-only-the-vocabulary'],
  ['utils/page/a.ts', 'utils/preflight/a.ts', 'page-and-preflight-never-meet'],
  ['utils/preflight/b.ts', 'utils/page/b.ts', 'page-and-preflight-never-meet'],
  ['utils/page/c.ts', 'utils/extension/a.ts', 'rooms-know-only-what-lies-below'],
  ['utils/lookup/a.ts', 'components/lookup/a.ts', 'rooms-know-only-what-lies-below'],
  ['utils/extension/b.ts', 'components/cases/a.ts', 'extension-knows-no-view'],
  ['components/cases/b.ts', 'entrypoints/background.ts', 'components-know-no-entrypoint'],
  ['utils/notice/a.ts', 'test/a.ts', 'shipped-code-knows-no-test'],
  ['utils/cases/b.ts', 'utils/cases/c.ts', 'no-circular'],
  ['utils/cases/c.ts', 'utils/cases/b.ts', TOLD_ABOVE],
  ['entrypoints/console.ts', 'components/overlay/a.ts', 'content-script-stays-small'],
  ['components/overlay/a.ts', 'utils/cases/store.ts', null],
  ['utils/page/d.ts', 'utils/providers/a.ts', null],
  ['utils/preflight/d.ts', 'utils/knowledge/b.ts', null],
  ['components/popup/a.ts', 'utils/extension/a.ts', null],
];

const CONFIGS = ['.dependency-cruiser.cjs', 'test/structure/content-script.cjs'];

interface Violation {
  from: string;
  rule: { name: string };
}

const write = (folder: string, path: string, text: string): void => {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const importOf = (from: string, to: string): string => {
  const up = '../'.repeat(from.split('/').length - 1) || './';
  return `import { x as from_${to.replace(/\W/g, '_')} } from '${up}${to}';\n`;
};

/** Writes the tree; every file also exports something, so that all imports resolve. */
const plant = (folder: string): void => {
  const files = new Set(PLANTED.map(([from]) => from).concat(PLANTED.map(([, to]) => to)));
  for (const file of files) {
    const imports = PLANTED.filter(([from]) => from === file).map(([from, to]) =>
      importOf(from, to),
    );
    const names = imports.map((line) => /as (\w+)/.exec(line)?.[1]);
    write(folder, file, `${imports.join('')}export const x = [${names.join(', ')}];\n`);
  }
  write(folder, 'tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true } }');
  write(folder, 'package.json', '{ "name": "planted" }');
};

const cruise = (folder: string, config: string): Violation[] => {
  const bin = join(root, 'node_modules', '.bin', 'depcruise');
  const options = ['--output-type', 'json', '--config', join(root, config)];
  const run = () =>
    execFileSync(process.execPath, [bin, ...options, 'entrypoints', 'components', 'utils'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  return (JSON.parse(run()) as { summary: { violations: Violation[] } }).summary.violations;
};

describe('import directions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-directions-'));
  let violations: Violation[] = [];

  beforeAll(() => {
    plant(folder);
    violations = CONFIGS.flatMap((config) => cruise(folder, config));
  }, 30_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rulesFor = (from: string) =>
    violations.filter((violation) => violation.from === from).map(({ rule }) => rule.name);

  it.each(PLANTED.filter(([, , rule]) => rule))('%s → %s breaks %s', (from, _to, rule) => {
    expect(rulesFor(from)).toContain(rule);
  });

  it.each(PLANTED.filter(([, , rule]) => rule === null))('%s → %s is allowed', (from) => {
    expect(rulesFor(from)).toEqual([]);
  });
});
