/**
 * What ships is looked at: size of the content script, what it is made of, and that no script builds code from text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ModulePart, Scripts } from './build.ts';

const KB = 1024;
const CONTENT_SCRIPT = 'console.js';
const MAX_BYTES = 96 * KB;
const MAX_GZIP = 36 * KB;

/** What may reach a provider's page. Anything else is a mistake until it is written down here. */
export const MAY_REACH_PROVIDER_PAGES: readonly RegExp[] = [
  /^entrypoints\/console\.ts$/,
  /^components\/(overlay|findings)\//,
  /^utils\/vocabulary\.ts$/,
  /^utils\/text\/(t|fallback)\.ts$/,
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
  const { bytes, gzip } = weigh(folder);
  if (bytes > MAX_BYTES) problems.push(`${CONTENT_SCRIPT}: ${bytes} bytes, at most ${MAX_BYTES}`);
  if (gzip > MAX_GZIP) problems.push(`${CONTENT_SCRIPT}: ${gzip} bytes gzip, at most ${MAX_GZIP}`);
  return problems;
};

const weigh = (folder: string): { bytes: number; gzip: number } => {
  const content = readFileSync(join(folder, CONTENT_SCRIPT));
  return { bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
};

/** The content script's weight and its modules, heaviest first, for a person to read. */
export const describeContentScript = (folder: string, scripts: Scripts): string[] => {
  const parts = scripts.get(CONTENT_SCRIPT);
  if (!parts) return [];
  const { bytes, gzip } = weigh(folder);
  const kb = (n: number) => `${(n / KB).toFixed(1)} KB`;
  return [
    `${CONTENT_SCRIPT}: ${kb(bytes)} (${kb(gzip)} gzip) of ${kb(MAX_BYTES)} (${kb(MAX_GZIP)}), ${parts.length} modules`,
    ...parts
      .toSorted((a, b) => b.bytes - a.bytes)
      .map((part) => `  ${String(part.bytes).padStart(7)}  ${part.module}`),
  ];
};
