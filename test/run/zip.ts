/**
 * The packages for the stores, made twice: the same sources must give the same bytes, or nobody can check that what a
 * store hands out is what lies here. Made beside the shipped output, which stays as it is.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zip } from 'wxt';

const STORES = ['chrome', 'edge', 'firefox'] as const;
/** One package a store, and the sources that Firefox's reviewers rebuild. */
const EXPECTED = STORES.length + 1;

const silent = () => {};
const logger = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

/** Sizes of chunks are the bundle step's matter. */
const vite = () => ({ logLevel: 'error' as const });

const hash = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/** Hash by file name of everything `wxt zip` makes for the three stores. */
const zipAll = async (root: string, outDir: string): Promise<Map<string, string>> => {
  rmSync(join(root, outDir), { recursive: true, force: true });
  const made = new Map<string, string>();
  for (const browser of STORES) {
    for (const path of await zip({ root, browser, outDir, logger, vite })) {
      made.set(basename(path), hash(path));
    }
  }
  return made;
};

/** Problems as sentences, and the hash of each package for a person to compare. */
export const zipTwice = async (
  root: string,
): Promise<{ problems: string[]; described: string[] }> => {
  const first = await zipAll(root, '.cache/zip/first');
  const second = await zipAll(root, '.cache/zip/second');
  const differing = [...first].filter(([name, value]) => second.get(name) !== value);
  const problems = differing.map(([name]) => `${name}: two builds differ`);
  if (first.size !== EXPECTED) {
    problems.push(`${EXPECTED} packages expected, made: ${[...first.keys()].join(', ')}`);
  }
  return { problems, described: [...first].map(([name, value]) => `${value}  ${name}`) };
};
