/**
 * What ships is looked at: sizes, what the content script is made of, and that no script builds code from text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModulePart, Scripts } from './build.ts';
import { kilobytes, PARTS, sizeProblems, weigh } from './sizes.ts';

/** The script that goes into providers' pages. */
export const CONTENT_SCRIPT = 'console.js';

/** What may reach a provider's page. Anything else is a mistake until it is written down here. */
export const MAY_REACH_PROVIDER_PAGES: readonly RegExp[] = [
  /^entrypoints\/console\.ts$/,
  /^components\/overlay\/(?!view)/,
  /^utils\/vocabulary\.ts$/,
  /^utils\/text\/fallback\.ts$/,
  /^utils\/(providers|page)\//,
  /^utils\/extension\/page-runtime\.ts$/,
  /^node_modules\/superfine\//,
  /^node_modules\/wxt\/dist\/utils\/define-unlisted-script\.mjs$/,
  /^virtual:/,
];

/** Code made from text at run time. Assignments of markup are not code. */
const CODE_FROM_TEXT = /\beval\s*\(|\bnew Function\s*\(|[^.\w]Function\s*\(\s*["'`]/;

const scriptsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'));

/** Modules of a provider page's script that are not on the list. */
export const strangers = (parts: readonly ModulePart[]): string[] =>
  parts.map((part) => part.module).filter((module) => !allowed(module));

const allowed = (module: string): boolean =>
  MAY_REACH_PROVIDER_PAGES.some((pattern) => pattern.test(module));

/** Problems of one built folder, as sentences; empty when all is well. */
export const bundleProblems = (folder: string, scripts: Scripts): string[] => {
  const problems: string[] = [];
  for (const script of scriptsIn(folder)) {
    const hit = CODE_FROM_TEXT.exec(readFileSync(join(folder, script), 'utf8'));
    if (hit) problems.push(`${script}: builds code from text (${hit[0]}…)`);
  }
  const parts = scripts.get(CONTENT_SCRIPT);
  if (!parts) return [...problems, `${CONTENT_SCRIPT}: not built`];
  for (const module of strangers(parts)) problems.push(`${CONTENT_SCRIPT}: contains ${module}`);
  return [...problems, ...sizeProblems(folder)];
};

/** The content script's weight and its modules, heaviest first, for a person to read. */
export const describeContentScript = (folder: string, scripts: Scripts): string[] => {
  const parts = scripts.get(CONTENT_SCRIPT);
  if (!parts) return [];
  const { bytes, gzip } = weigh(folder, CONTENT_SCRIPT);
  const [raw, packed] = PARTS[CONTENT_SCRIPT] ?? [];
  return [
    `${CONTENT_SCRIPT}: ${kilobytes(bytes)} (${kilobytes(gzip)} gzip) of ${raw} KB (${packed} KB), ${parts.length} modules`,
    ...parts
      .toSorted((a, b) => b.bytes - a.bytes)
      .map((part) => `  ${String(part.bytes).padStart(7)}  ${part.module}`),
  ];
};
