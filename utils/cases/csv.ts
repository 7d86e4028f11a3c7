/** Cases as a table for spreadsheets. */
import { worryMoment } from '../calendar/due.ts';
import { clockOf, dayEndingAt, dayOf, fromIso, isDayOnly, toIso } from '../calendar/shanghai.ts';
import { dueText } from '../calendar/words.ts';
import { stageNameOf } from '../knowledge/stages.ts';
import { type Cell, csvLine, MARK } from '../lookup/sheet.ts';
import type { Translate } from '../text/t.ts';
import type { CaseDeadline } from './deadlines.ts';
import { deadlineName } from './due-text.ts';
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
  'due-note',
  'tags',
  'archived',
] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

/** A moment that a spreadsheet sorts: `2026-11-25 08:30` in Shanghai, the day alone where a day is meant. */
const stampOf = (moment: Date, isDay = false): Cell => {
  const { hour, minute } = clockOf(moment);
  // Days are kept as their first or last moment.
  const isWhole = isDay || (hour === 23 && minute === 59);
  const day = dayOf(moment);
  return { moment: isWhole ? day : `${day} ${pad(hour)}:${pad(minute)}` };
};

const sinceCell = (iso: string): Cell => {
  const moment = fromIso(iso);
  return moment ? stampOf(moment, isDayOnly(iso)) : '';
};

/** The one moment by which a deadline sorts; what else there is to say of it stands in the cell beside. */
const dueCells = ({ due, kind }: CaseDeadline, translate: Translate): [Cell, string] => {
  const moment = worryMoment(due, kind);
  const text = dueText(due);
  const isMoment = due.kind === 'at' && dayEndingAt(due.at) === null;
  const note = isMoment || text.key === 'when.day-of-year' ? '' : translate(text);
  if (moment === null) return ['', note];
  // The start of a whole day is that day; an exact midnight is the end of the one before.
  const isDay = due.kind === 'between' && dayEndingAt(toIso(new Date(moment))) !== null;
  return [stampOf(new Date(moment), isDay), note];
};

const cellsOf = (
  row: CaseRow,
  translate: Translate,
  redact: boolean,
): Record<(typeof COLUMNS)[number], Cell> => {
  const next = nextDeadline(row);
  const [due, note] = next ? dueCells(next, translate) : ['', ''];
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
    since: sinceCell(row.stageSince),
    next: next ? translate(deadlineName(redact ? { id: next.id } : next)) : '',
    due,
    'due-note': note,
    tags: redact ? '' : row.tags.join('; '),
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
