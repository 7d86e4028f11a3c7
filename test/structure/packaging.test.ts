/** What is handed to the stores and to whoever installs from a clone. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
const packages = JSON.parse(read('package.json')) as Manifest;

describe('the sources zip', () => {
  /** Pictures for the stores: nothing is built from them. */
  const LEFT_OUT = /^\.store\/screenshots\//;

  const zipped = (): string[] => {
    const { includeSources = [], excludeSources = [] } = config.zip ?? {};
    return globSync(includeSources, { cwd: root, exclude: excludeSources, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted();
  };

  /** Everything that is not ignored; in a copy without its history, everything that lies there. */
  const written = (): string[] => {
    if (!existsSync(join(root, '.git'))) return zipped();
    const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((path) => path !== '' && existsSync(join(root, path)) && !LEFT_OUT.test(path))
      .toSorted();
  };

  it('holds every file of the repository and no other', () => {
    expect(zipped()).toEqual(written());
  });

  it('holds nothing made or fetched', () => {
    const made = zipped().filter((path) =>
      /^(node_modules|\.output|\.wxt|\.cache|\.git|screenshots|test-results)\//.test(path),
    );
    expect(made).toEqual([]);
    expect(config.zip?.dotSources).toBe(true);
  });
});

describe('installing', () => {
  const lock = read('package-lock.json');

  it('names no registry: the machine’s own setting holds', () => {
    expect(lock).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/);
    for (const file of ['.npmrc', '.yarnrc', '.yarnrc.yml'])
      expect(existsSync(join(root, file))).toBe(false);
    expect(read('package.json')).not.toMatch(/"(registry|publishConfig)"/);
  });

  it('pins every package to one version', () => {
    const versions = Object.entries({
      ...packages.dependencies,
      ...packages.devDependencies,
      ...packages.optionalDependencies,
    });
    expect(versions.length).toBeGreaterThan(20);
    const loose = versions.filter(
      ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');
  const table = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Licence'));
  /** The words of the first column: `react, react-dom`, `@types/*`, `@alifd/next (two versions)`. */
  const listed = [...table.matchAll(/^\| ([^|]+) \|/gm)]
    .flatMap(([, cell]) => (cell ?? '').split(','))
    .map((name) =>
      name
        .replace(/\(.*\)/, '')
        .trim()
        .replaceAll('`', ''),
    )
    .filter((name) => /^[@a-z]/.test(name) && name !== 'package');

  /** A second version of a package listed once. */
  const SECOND_VERSIONS: Readonly<Record<string, string>> = { 'next-119': '@alifd/next' };

  const covers = (listing: string, name: string): boolean =>
    listing.endsWith('*') ? name.startsWith(listing.slice(0, -1)) : listing === name;

  it('says of every dependency why it is there, and of nothing else', () => {
    const installed = [
      ...Object.keys(packages.dependencies),
      ...Object.keys(packages.devDependencies),
      ...Object.keys(packages.optionalDependencies),
    ].map((name) => SECOND_VERSIONS[name] ?? name);
    expect(installed.filter((name) => !listed.some((one) => covers(one, name)))).toEqual([]);
    expect(listed.filter((one) => !installed.some((name) => covers(one, name)))).toEqual([]);
  });

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names commands that exist', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    const named = [...readme.matchAll(/npm (?:run )?(start|test|build|bench|zip|[a-z]+)\b/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => !['install', 'ci', 'packages'].includes(name));
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});
