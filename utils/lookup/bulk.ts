/** Many look-ups in slices, so that the window stays alive; and their result as CSV. */
import type { Translate } from '../text/t.ts';
import type { Text } from '../vocabulary.ts';
import { lookUp } from './lookup.ts';
import { toUnicode } from './punycode.ts';
import type { LookupReport } from './report.ts';
import { asText, csvLine, MARK } from './sheet.ts';
import { splitInputs } from './split.ts';
import { toneOf } from './suffix-notes.ts';
import { rowsOf, shapeOf, type TableShape } from './table.ts';

export interface BulkProgress {
  /** Rows read. */
  done: number;
  /** Rows in all. */
  total: number;
}

export interface BulkOptions {
  /** As {@link shapeOf} proposes; give another to read another column. */
  shape?: TableShape;
  signal?: AbortSignal;
  onProgress?: (progress: BulkProgress) => void;
  /** Longest stretch of work in milliseconds. */
  budget?: number;
}

export interface BulkResult extends BulkProgress {
  reports: LookupReport[];
  cancelled: boolean;
}

const BUDGET = 12;

/** Lets input, painting and other tasks run. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Upper bound of the rows: line ends, plus a last line without one. */
const countRows = (text: string): number => {
  let rows = text.endsWith('\n') || text === '' ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows += 1;
  return rows;
};

/** Does `step` until it says false, pausing whenever `budget` milliseconds are used up. */
const inSlices = async (
  step: () => boolean,
  { signal, budget = BUDGET }: BulkOptions,
  onSlice: () => void,
): Promise<void> => {
  let started = performance.now();
  for (;;) {
    if (signal?.aborted || !step()) return;
    if (performance.now() - started < budget) continue;
    onSlice();
    await pause();
    started = performance.now();
  }
};

/** Every input of a list or table. A cancelled run returns what it has. Inputs that repeat are kept. */
export const lookUpBulk = async (text: string, options: BulkOptions = {}): Promise<BulkResult> => {
  const shape = options.shape ?? shapeOf(text);
  const rows = rowsOf(text, shape.delimiter);
  const reports: LookupReport[] = [];
  const progress = { done: 0, total: countRows(text) };
  if (shape.hasHeader) {
    rows.next();
    progress.done += 1;
  }
  const step = (): boolean => {
    const next = rows.next();
    if (next.done) return false;
    progress.done += 1;
    for (const input of splitInputs(next.value[shape.column] ?? '')) reports.push(lookUp(input));
    return true;
  };
  await inSlices(step, options, () => options.onProgress?.({ ...progress }));
  const cancelled = options.signal?.aborted === true;
  // Quoted cells may hold line ends, so the count of lines was an upper bound.
  if (!cancelled) progress.total = progress.done;
  options.onProgress?.({ ...progress });
  return { ...progress, reports, cancelled };
};

/** Groups of the result table's filter. */
export const BULK_FILTERS = [
  'all',
  'approved',
  'restricted',
  'not-approved',
  'unknown',
  'number',
  'invalid',
] as const;
export type BulkFilter = (typeof BULK_FILTERS)[number];

/** The group a report belongs to. A weak "not approved" counts as `unknown`: it only means "not in the list". */
export const groupOf = (report: LookupReport): Exclude<BulkFilter, 'all'> => {
  if (report.kind === 'invalid') return 'invalid';
  if (!report.suffix) return 'number';
  const tone = toneOf(report.suffix);
  if (tone === 'refused') return 'not-approved';
  return tone === 'unlisted' ? 'unknown' : tone;
};

/** One sentence for a table cell. */
export const summaryOf = (report: LookupReport): Text => {
  if (!report.suffix) return report.notes[0]?.text ?? { key: 'lookup.problem.empty' };
  const params = { suffix: `.${toUnicode(report.suffix.ascii)}` };
  return { key: `lookup.verdict.${toneOf(report.suffix)}`, params };
};

/** The input as it may be written into a file: the local part of a mail address names a person. */
export const shownInput = (input: string): string =>
  input.replace(/[^\s@/:]+(?=@[^\s@]+\.[^\s@]+)/g, '***');

const COLUMNS = ['input', 'domain', 'suffix', 'result', 'date', 'note'] as const;

const headings = (t: Translate): string[] =>
  COLUMNS.map((column) => t(`lookup.bulk.col.${column}`));

const cells = (report: LookupReport, t: Translate): string[] => {
  const warning = report.notes.find(({ topic }) => topic === 'look-alike' || topic === 'name');
  return [
    shownInput(report.input),
    report.unicode ?? report.filingNumber?.text ?? report.publicSecurityNumber?.text ?? '',
    report.suffix ? `.${toUnicode(report.suffix.ascii)}` : '',
    t(summaryOf(report)),
    report.suffix?.asOf ?? '',
    warning ? t(warning.text) : '',
  ];
};

const CHUNK = 500;

/** The table as CSV in pieces for a `Blob`. Sliced like the look-ups. */
export const toCsv = async (
  reports: readonly LookupReport[],
  t: Translate,
  options: BulkOptions = {},
): Promise<string[]> => {
  const pieces = [MARK + csvLine(headings(t))];
  let at = 0;
  const step = (): boolean => {
    const slice = reports.slice(at, at + CHUNK);
    pieces.push(slice.map((report) => csvLine(cells(report, t))).join(''));
    at += CHUNK;
    return at < reports.length;
  };
  await inSlices(step, options, () => options.onProgress?.({ done: at, total: reports.length }));
  return pieces;
};

/** Tab-separated, for pasting into a spreadsheet. */
export const toTsv = (reports: readonly LookupReport[], t: Translate): string =>
  [headings(t), ...reports.map((report) => cells(report, t))]
    .map((row) => row.map((cell) => asText(cell.replace(/[\t\r\n]+/g, ' '))))
    .map((row) => row.join('\t'))
    .join('\n');
