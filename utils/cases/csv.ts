/** Cases as a table for spreadsheets: RFC 4180, with a BOM so that Excel reads the Chinese. */
import type { Translate } from '../text/t.ts';
import { deadlineName, dueText, momentText } from './due-text.ts';
import { redactFilingNumber, redactOrderId } from './redact.ts';
import { type CaseRow, nextDeadline } from './summary.ts';

const COLUMNS = [
  'label',
  'domain',
  'filing-number',
  'order-id',
  'provider',
  'procedure',
  'stage',
  'since',
  'next',
  'due',
  'tags',
  'archived',
] as const;

/**
 * A cell that a spreadsheet takes as text. A leading `=`, `+`, `-`, `@`, tab or line break would be a formula; a long
 * number would lose its last digits. Both get an apostrophe in front.
 */
const safe = (text: string): string =>
  /^[\s]*[=+\-@\t\r\n＝＋－＠]/.test(text) || /^\d{12,}$/.test(text) ? `'${text}` : text;

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const cellsOf = (
  row: CaseRow,
  translate: Translate,
  redact: boolean,
): Record<(typeof COLUMNS)[number], string> => {
  const next = nextDeadline(row);
  const number = row.filingNumber ?? '';
  const order = row.orderId ?? '';
  return {
    label: redact ? '' : row.label,
    domain: row.domain ?? '',
    'filing-number': redact ? redactFilingNumber(number) : number,
    'order-id': redact ? redactOrderId(order) : order,
    provider: translate(`provider.${row.provider}`),
    procedure: row.procedure ? translate(`procedure.${row.procedure}`) : '',
    stage: translate(`stage.${row.stage}`),
    since: translate(momentText(row.stageSince)),
    next: next ? translate(deadlineName(redact ? { id: next.id } : next)) : '',
    due: next ? translate(dueText(next.due)) : '',
    tags: redact ? '' : row.tags.join(' '),
    archived: translate(row.archived ? 'csv.yes' : 'csv.no'),
  };
};

/** The whole file as text, headings first, lines ended by CRLF. `redact` leaves out labels and tags and masks numbers. */
export const toCsv = (
  rows: readonly CaseRow[],
  translate: Translate,
  { redact = false } = {},
): string => {
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => quote(safe(cell))).join(',')}\r\n`;
  const head = line(COLUMNS.map((column) => translate(`csv.${column}`)));
  const body = rows.map((row) => {
    const cells = cellsOf(row, translate, redact);
    return line(COLUMNS.map((column) => cells[column]));
  });
  return `\ufeff${head}${body.join('')}`;
};
