/** Cases as a table for spreadsheets. */
import { clockOf, dayOf, fromIso, isDayOnly } from '../calendar/shanghai.ts';
import { stageNameOf } from '../knowledge/stages.ts';
import { csvLine, MARK } from '../lookup/sheet.ts';
import type { Translate } from '../text/t.ts';
import type { Due } from '../vocabulary.ts';
import { deadlineName, dueText } from './due-text.ts';
import { shownDomain } from './names.ts';
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

/** A moment that a spreadsheet sorts: `2026-11-25 08:30` in Shanghai, the day alone where a day is meant. */
const stampOf = (iso: string): string => {
  const moment = fromIso(iso);
  if (!moment) return iso;
  const day = dayOf(moment);
  const { hour, minute } = clockOf(moment);
  if (isDayOnly(iso) || (hour === 23 && minute === 59)) return day;
  return `${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

const dueCell = (due: Due, translate: Translate): string => {
  if (due.kind === 'at') return stampOf(due.at);
  if (due.kind === 'between') return `${stampOf(due.earliest)} – ${stampOf(due.latest)}`;
  return translate(dueText(due));
};

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
    domain: row.domain ? shownDomain(row.domain) : '',
    'filing-number': redact ? redactFilingNumber(number) : number,
    'order-id': redact ? redactOrderId(order) : order,
    provider: translate(`provider.${row.provider}`),
    procedure: row.procedure ? translate(`procedure.${row.procedure}`) : '',
    stage: translate(stageNameOf(row.stage, row.procedure)),
    since: stampOf(row.stageSince),
    next: next ? translate(deadlineName(redact ? { id: next.id } : next)) : '',
    due: next ? dueCell(next.due, translate) : '',
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
