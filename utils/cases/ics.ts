/** Deadlines for a calendar: RFC 5545, instants in UTC, an alarm a day and two hours before what must be done. */
import { boundsOf } from '../calendar/due.ts';
import { addDays, dayOf, fromIso } from '../calendar/shanghai.ts';
import { stageNameOf } from '../knowledge/stages.ts';
import type { Translate } from '../text/t.ts';
import type { Due } from '../vocabulary.ts';
import type { CaseDeadline } from './deadlines.ts';
import { deadlineName } from './due-text.ts';
import { shownDomain } from './names.ts';
import type { CaseRow } from './summary.ts';

/** Text values: backslash, semicolon, comma and line breaks are escaped, other control characters dropped. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const LINE_BYTES = 75;

/** Content lines of at most 75 bytes; a character is never cut. */
const fold = (line: string): string => {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += char;
    bytes += size;
  }
  return folded;
};

const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const compact = (day: string): string => day.replaceAll('-', '');

/** Start and end lines: an instant, a span, or a whole day for "about"; null where nothing can be told. */
const timeLines = (due: Due): string[] | null => {
  const bounds = boundsOf(due);
  if (bounds) {
    const first = new Date(bounds.first);
    const last = new Date(bounds.last);
    return bounds.last > bounds.first
      ? [`DTSTART:${utc(first)}`, `DTEND:${utc(last)}`]
      : [`DTSTART:${utc(first)}`];
  }
  const from = due.kind === 'about' && due.from ? fromIso(due.from) : null;
  if (due.kind !== 'about' || !from) return null;
  const day = addDays(dayOf(from), due.days);
  return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
};

const alarm = (before: string, text: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text}`,
  `TRIGGER:${before}`,
  'END:VALARM',
];

const eventOf = (
  row: CaseRow,
  deadline: CaseDeadline,
  translate: Translate,
  stamp: string,
): string[] => {
  const times = timeLines(deadline.due);
  if (!times) return [];
  const title = row.domain ? shownDomain(row.domain) : row.label;
  const about = deadline.due.kind === 'about';
  const summary = escapeText(
    translate(about ? 'ics.summary-about' : 'ics.summary', {
      name: translate(deadlineName(deadline)),
      title,
    }),
  );
  const description = translate('ics.description', {
    provider: { key: `provider.${row.provider}` },
    procedure: row.procedure ? { key: `procedure.${row.procedure}` } : '—',
    stage: { key: stageNameOf(row.stage, row.procedure) },
    why: { key: `deadline.${deadline.id}.why` },
  });
  const alarms = deadline.kind === 'act' && !about;
  return [
    'BEGIN:VEVENT',
    // Stable: importing the calendar again moves the event instead of doubling it.
    `UID:${row.id}-${deadline.key.replace(/[^\w-]/g, '-')}@beian-preflight`,
    `DTSTAMP:${stamp}`,
    ...times,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    ...(alarms ? [...alarm('-P1D', summary), ...alarm('-PT2H', summary)] : []),
    'END:VEVENT',
  ];
};

/** A calendar with every deadline of the rows that has a date. Names a case by its domain, or its label without one. */
export const toIcs = (rows: readonly CaseRow[], translate: Translate, now: Date): string => {
  const stamp = utc(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//beian-preflight//cases//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(translate('ics.name'))}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    ...rows.flatMap((row) =>
      row.deadlines.flatMap((deadline) => eventOf(row, deadline, translate, stamp)),
    ),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
};
