import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A rendered page and what a careful person reads off it; fields that `expect` does not name are not compared. */
export interface SamplePage {
  name: string;
  url: string;
  html: string;
  expect: Record<string, unknown>;
  mustNotContain: string[];
  /** Doubts that must be there, by the fact they speak of. */
  doubts?: string[];
  /** False where the page cannot be written anew in place (frames, shadow roots). */
  variants?: boolean;
}

const FOLDER = fileURLToPath(new URL('../../pages/', import.meta.url));

export function samplePages(only = ''): SamplePage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.expected.json') && file.includes(only))
    .sort()
    .map((file) => {
      const page = JSON.parse(readFileSync(FOLDER + file, 'utf8'));
      const html = readFileSync(FOLDER + file.replace('.expected.json', '.html'), 'utf8');
      return { ...page, mustNotContain: page.mustNotContain ?? [], html };
    });
}

/** Every difference between the facts and what is expected of them, one line each; empty when they agree. */
export function differences(page: SamplePage, facts: Record<string, unknown>): string[] {
  const found: string[] = [];
  for (const [field, wanted] of Object.entries(page.expect)) {
    if (field === 'readiness' && Array.isArray(wanted)) {
      if (!wanted.includes(facts.readiness))
        found.push(`readiness: ${show(facts.readiness)} is none of ${show(wanted)}`);
    } else if (field === 'domainList')
      found.push(...listDifferences(wanted as WantedList, facts.domainList as FoundList));
    else compare(field, wanted, facts[field], found);
  }
  const text = JSON.stringify(facts);
  for (const word of page.mustNotContain) if (text.includes(word)) found.push(`contains ${word}`);
  const doubted = ((facts.doubts ?? []) as { what: string }[]).map((doubt) => doubt.what);
  for (const what of page.doubts ?? [])
    if (!doubted.includes(what)) found.push(`no doubt about ${what}`);
  return found;
}

function compare(path: string, wanted: unknown, got: unknown, found: string[]): void {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(got)) found.push(`${path}: ${show(got)} instead of ${show(wanted)}`);
    else if (got.length !== wanted.length)
      found.push(`${path}: ${show(got)} instead of ${show(wanted)}`);
    else for (const [i, item] of wanted.entries()) compare(`${path}[${i}]`, item, got[i], found);
  } else if (wanted !== null && typeof wanted === 'object') {
    if (got === null || typeof got !== 'object')
      found.push(`${path}: ${show(got)} instead of ${show(wanted)}`);
    else
      for (const [field, value] of Object.entries(wanted))
        compare(`${path}.${field}`, value, (got as Record<string, unknown>)[field], found);
  } else if (wanted !== got) found.push(`${path}: ${show(got)} instead of ${show(wanted)}`);
}

interface WantedList {
  total: number | null;
  complete: boolean;
  minRows?: number;
  rule?: string;
  rows?: unknown[];
}
interface FoundList {
  total: number | null;
  complete: boolean;
  rows: { domain: string; realName: string | null; expires: string | null }[];
}

/** The virtual list: its rows follow a rule, `row i of fake-list-<iiii>.com: …`. */
function listDifferences(wanted: WantedList, got: FoundList | undefined): string[] {
  if (!got) return ['domainList: missing'];
  const found: string[] = [];
  compare('domainList.total', wanted.total, got.total, found);
  compare('domainList.complete', wanted.complete, got.complete, found);
  if (wanted.rows) compare('domainList.rows', wanted.rows, got.rows, found);
  if (wanted.minRows === undefined) return found;
  if (got.rows.length < wanted.minRows) found.push(`domainList: only ${got.rows.length} rows`);
  for (const row of got.rows) {
    const i = Number(/(\d+)\.com$/.exec(row.domain)?.[1] ?? Number.NaN);
    const realName = i % 7 === 3 ? 'unverified' : 'verified';
    if (row.realName !== realName || row.expires !== `20${27 + (i % 3)}-01-01`)
      found.push(`domainList: ${show(row)}`);
  }
  return found;
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
