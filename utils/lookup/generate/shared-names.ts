/**
 * Writes utils/lookup/shared-names.ts: the names under which platforms hand out sub-domains to strangers, from the
 * private part of the Public Suffix List (package `psl`; what `tldts-icann` takes for an ordinary name is private).
 * Run after updating these packages: `node utils/lookup/generate/shared-names.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'tldts-icann';

const source = readFileSync(
  new URL('../../../node_modules/psl/data/rules.js', import.meta.url),
  'utf8',
);

/** Registrable names (A-labels) of all private rules, sorted, each once. */
export const sharedNames = (rules: string): string[] => {
  const names = [...rules.matchAll(/"[!*]?\.?([^"\s]+)"/g)].flatMap(([, rule = '']) => {
    const host = new URL(`http://${rule}`).hostname;
    return parse(host).domain ?? [];
  });
  return [...new Set(names)].sort();
};

if (import.meta.main) {
  const text = `/** Names that platforms share out, A-labels (private part of the Public Suffix List). Written by generate/shared-names.ts; do not edit. */
export const SHARED_NAMES =
  '${sharedNames(source).join(' ')}';
`;
  writeFileSync(new URL('../shared-names.ts', import.meta.url), text);
}
