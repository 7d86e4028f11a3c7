/**
 * Writes utils/lookup/tlds.ts: the top-level names of the Public Suffix List (package `psl`).
 * Run after updating that package: `node utils/lookup/generate/tlds.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const source = readFileSync(
  new URL('../../../node_modules/psl/data/rules.js', import.meta.url),
  'utf8',
);

/** Every top-level name of the list as an A-label, sorted. */
export const topLevelNames = (rules: string): string[] => {
  const names = [...rules.matchAll(/"([^"\s]+)"/g)].map(([, rule = '']) =>
    rule.slice(rule.lastIndexOf('.') + 1),
  );
  return [...new Set(names.map((name) => new URL(`http://${name}`).hostname))].sort();
};

if (import.meta.main) {
  const text = `/** Top-level names (A-labels) of the Public Suffix List. Written by generate/tlds.ts; do not edit. */
export const TLDS =
  '${topLevelNames(source).join(' ')}';
`;
  writeFileSync(new URL('../tlds.ts', import.meta.url), text);
}
