/** What the reader can doubt, and why, as its own sources name it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'utils', 'page');
const source = globSync('*.ts', { cwd: folder })
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

const found = (pattern: RegExp): string[] => [
  ...new Set([...source.matchAll(pattern)].flatMap(([, ...names]) => names.filter(Boolean))),
];

/** Facts that a page can leave in doubt. */
export const DOUBTED: readonly string[] = found(
  /\bdoubt\(\s*reading,\s*'(\w+)'|\bcheck\([^;]*?,\s*'(\w+)',\s*(?:waits|'[\w-]+')\s*\)/g,
);

/** Parts of the reader whose failure becomes a doubt. */
export const ATTEMPTED: readonly string[] = found(
  /\b(?:attempt|tried)(?:<[^>]*>+)?\(\s*(?:reading,\s*)?'(\w+)'/g,
);

/** Every reason that is given. */
export const REASONS: readonly string[] = [
  ...new Set([
    ...found(/\bdoubt\(\s*reading,\s*(?:'\w+'|\w+),\s*(?:[\w ]+=== null \? )?'([\w-]+)'/g),
    ...found(/\bcheck\([^;]*?,\s*'\w+',\s*'([\w-]+)'\s*\)/g),
    ...found(/waits = [^;]*'([\w-]+)' : '([\w-]+)'/g),
    ...found(/\? '([\w-]+)' : 'unknown-word'/g),
    'unknown-word',
  ]),
];
