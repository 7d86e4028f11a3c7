/** Cases as a table for spreadsheets. */
import { csvLine, MARK } from '../lookup/sheet.ts';
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

/** The whole file as text, headings first. `redact` leaves out labels and tags and masks numbers. */
export const toCsv = (
  rows: readonly CaseRow[],
  translate: Translate,
  { redact = false } = {},
): string => {
  const head = csvLine(COLUMNS.map((column) => translate(`csv.${column}`)));
  const body = rows.map((row) => {
    const cells = cellsOf(row, translate, redact);
    return csvLine(COLUMNS.map((column) => cells[column]));
  });
  return MARK + head + body.join('');
};
