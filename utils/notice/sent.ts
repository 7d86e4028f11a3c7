/** When a pasted message was sent, where it says so. */
import { endOfDay, fromIso, startOfDay, toIso } from '../calendar/shanghai.ts';
import { findMoments, type Moment } from './moments.ts';

export interface Sent {
  /** ISO +08:00 with a clock time, or the day alone. */
  at: string;
}

const LABEL =
  /(?:(?:^|\n) ?(?:短信|邮件|消息|通知)|发送时间|发件时间|发信时间|发布时间|通知时间|通知日期|接收时间|收到时间|收件时间|短信时间|发送日期|落款日期|日期|时间|date|sent|received)(?: ?(?:on|at))? ?[:：]? ?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ?)?$/i;

const pad = (value: number): string => String(value).padStart(2, '0');

const isoOf = ({ day, clock }: Moment): string =>
  clock ? `${day}T${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second)}+08:00` : day;

/** A date that stands alone on its line: a letter's closing date, or the stamp above a message. */
const standsAlone = (text: string, moment: Moment): boolean => {
  const before = text.slice(text.lastIndexOf('\n', moment.index - 1) + 1, moment.index);
  const end = moment.index + moment.length;
  const after = text.slice(end, (text.indexOf('\n', end) + 1 || text.length + 1) - 1);
  return before.trim() === '' && after.trim() === '';
};

/** 昨天 20:00 收到. */
const isReceived = (text: string, moment: Moment): boolean =>
  /^ ?(?:收到|发来|发送的|收的短信)/.test(text.slice(moment.index + moment.length));

/** A stamp at the very head, with a clock time or before 【…】, a number or a name and a colon. */
const isStamp = (text: string, moment: Moment): boolean => {
  if (moment.index >= 3) return false;
  const after = text.slice(moment.index + moment.length);
  if (/^ ?(?:之前|以前|前|止|截止)/.test(after)) return false;
  return moment.clock !== undefined || /^\]? ?(?:[【[]|\d{3,}|[^\d\n]{0,12}[:：])/.test(after);
};

/** Mail dates are read with their own zone (`Fri, 20 Nov 2026 10:30:00 +0800`). */
const mailDate = (text: string): string | null => {
  const match =
    /^(?:date|sent):\s*((?:\w{3},? )?\d{1,2} \w{3,9} \d{4} \d{2}:\d{2}(?::\d{2})? ?(?:[+-]\d{4}|GMT|UTC))/im.exec(
      text,
    );
  const time = match?.[1] ? Date.parse(match[1]) : Number.NaN;
  return Number.isNaN(time) ? null : toIso(new Date(time));
};

/**
 * The moment a prepared text gives for itself, else null. A moment after `now` is not believed: it is the deadline
 * of somebody's table, not a send time.
 */
export const sentOf = (text: string, now: Date, today: string): Sent | null => {
  const mail = mailDate(text);
  if (mail) return { at: mail };
  const believable = (moment: Moment): boolean => {
    const start = fromIso(isoOf(moment));
    return start !== null && start.getTime() <= endOfDay(today).getTime();
  };
  const dated = findMoments(text, today).filter(believable);
  const labelled = dated.find((m) => LABEL.test(text.slice(Math.max(0, m.index - 32), m.index)));
  const found =
    labelled ?? dated.find((m) => standsAlone(text, m) || isStamp(text, m) || isReceived(text, m));
  if (!found) return null;
  const at = isoOf(found);
  return startOfDay(found.day).getTime() > now.getTime() ? null : { at };
};
