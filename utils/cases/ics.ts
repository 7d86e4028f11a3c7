/** Deadlines for a calendar: RFC 5545, instants in UTC, days as days, two alarms before what must be done. */
import { boundsOf } from '../calendar/due.ts';
import { addDays, clockOf, type Day, dayEndingAt, dayOf, fromIso } from '../calendar/shanghai.ts';
import { dueText } from '../calendar/words.ts';
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

const compact = (day: Day): string => day.replaceAll('-', '');

/** The day a bound of a term stands for, where it is the start (`first`) or the end of a whole day. */
const borderDay = (iso: string, isFirst: boolean): Day | null => {
  const moment = fromIso(iso);
  if (!moment) return null;
  const { hour, minute } = clockOf(moment);
  if (hour === 23 && minute === 59) return dayOf(moment);
  const before = dayEndingAt(iso);
  return before && isFirst ? dayOf(moment) : before;
};

/** First and last day of a term that is told in days: the end of a day, a range of whole days, or "about". */
const wholeDays = (due: Due): { first: Day; last: Day } | null => {
  if (due.kind === 'about') {
    const from = due.from ? fromIso(due.from) : null;
    const day = from && addDays(dayOf(from), due.days);
    return day ? { first: day, last: day } : null;
  }
  if (due.kind === 'unknown') return null;
  const last = borderDay(due.kind === 'at' ? due.at : due.latest, false);
  const first = due.kind === 'at' ? last : borderDay(due.earliest, true);
  return first && last ? { first, last } : null;
};

/**
 * Start and end of the event, null where nothing can be told. A day is a whole day, whatever the reader's zone; a
 * moment is an instant in UTC.
 */
const timeLines = (due: Due): string[] | null => {
  const days = wholeDays(due);
  if (days) {
    return [
      `DTSTART;VALUE=DATE:${compact(days.first)}`,
      // The end of a date-only event is the day after its last.
      `DTEND;VALUE=DATE:${compact(addDays(days.last, 1))}`,
    ];
  }
  const bounds = boundsOf(due);
  if (!bounds) return null;
  const start = `DTSTART:${utc(new Date(bounds.first))}`;
  return bounds.last > bounds.first ? [start, `DTEND:${utc(new Date(bounds.last))}`] : [start];
};

/** When to ring before an act. Of a whole day: at nine in the morning, of the day before and of the day itself. */
const triggersOf = ({ id, due }: CaseDeadline): readonly string[] => {
  if (wholeDays(due)) return ['-PT15H', 'PT9H'];
  // The SMS has 24 hours in all.
  return id === 'sms' ? ['-PT12H', '-PT3H'] : ['-P1D', '-PT2H'];
};

const alarm = (trigger: string, text: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text}`,
  `TRIGGER:${trigger}`,
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
    due: dueText(deadline.due),
    why: { key: `deadline.${deadline.id}.why` },
  });
  const triggers = deadline.kind === 'act' && !about ? triggersOf(deadline) : [];
  return [
    'BEGIN:VEVENT',
    // Stable: importing the calendar again moves the event instead of doubling it. The newer stamp wins.
    `UID:${row.id}-${deadline.key.replace(/[^\w-]/g, '-')}@beian-preflight`,
    `DTSTAMP:${stamp}`,
    ...times,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    ...triggers.flatMap((trigger) => alarm(trigger, summary)),
    'END:VEVENT',
  ];
};

/**
 * A calendar with every deadline of the rows that has a date, null where none has. Names a case by its domain, or its
 * label without one. Archived and deleted cases are left out, as they are not reminded of either.
 */
export const toIcs = (rows: readonly CaseRow[], translate: Translate, now: Date): string | null => {
  const stamp = utc(now);
  const events = rows
    .filter(({ archived, deleted }) => !archived && !deleted)
    .flatMap((row) =>
      row.deadlines.flatMap((deadline) => eventOf(row, deadline, translate, stamp)),
    );
  if (events.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//beian-preflight//cases//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(translate('ics.name'))}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
};
