/** Whether a date or a length of time in a text is one that the reader has to act by: judged by the sentence around it. */
import type { Day } from '../calendar/shanghai.ts';
import type { Moment } from './moments.ts';
import type { WrittenSpan } from './spans.ts';
import {
  ASKED,
  AT_WORK,
  BEFORE_DAY,
  BEFORE_DAY_ENGLISH,
  CAUSE_BEFORE,
  DAY_COUNTS,
  DEADLINE_LABEL,
  DONE,
  DONE_TO_YOU,
  ENDS,
  ENDS_AFTER,
  ENDS_ENGLISH,
  EXPIRY_AFTER,
  EXPIRY_BEFORE,
  EXTENDED,
  FORBIDDEN,
  HAPPENED_AFTER,
  LAID_ON_READER,
  LIFE_AFTER,
  MISSED_AFTER,
  MISSED_BEFORE,
  MISSED_ENGLISH,
  NOT_A_SPAN,
  OFFERED,
  ON_OR_BEFORE_ENGLISH,
  OPTIONAL,
  OTHERS,
  OTHERS_AFTER,
  OVER_AFTER,
  OVERDUE,
  OVERDUE_AFTER,
  PAST,
  PERIOD_BEFORE,
  PLANNED,
  PUBLISHED,
  QUESTION,
  REPLACED,
  SERVICE_HOURS,
  SINCE_EVENT,
  SINCE_NOW,
  STATUS_AFTER,
  STOOD_AFTER,
  TITLE,
  UP_TO,
  WILL,
  WITHIN,
  WITHIN_ENGLISH,
  YOURS,
} from './wording.ts';

const SENTENCE_END = /[。;!?\n]/;

/** Sentences of notices are short; a table without marks is cut here. */
const REACH = 160;

/** The sentence around a stretch, and what stands before and after within it. */
const sentenceAt = (text: string, index: number, length: number) => {
  let start = index;
  while (start > 0 && index - start < REACH && !SENTENCE_END.test(text.charAt(start - 1))) start--;
  let end = index + length;
  const last = Math.min(text.length, index + length + REACH);
  while (end < last && !SENTENCE_END.test(text.charAt(end))) end++;
  return {
    before: text.slice(start, index),
    after: text.slice(index + length, end),
    whole: text.slice(start, end),
    isQuestion: text.charAt(end) === '?' && QUESTION.test(text.slice(start, end)),
  };
};

/** The part between commas: who is meant is usually said there, or before it where it only goes on (并在 …). */
const clauseBefore = (before: string): string => {
  const clause = before.slice(before.search(/[^,，]*$/));
  if (clause === before || !/^ ?(?:并|且|然后)/.test(clause)) return clause;
  return before.slice(before.search(/[^,，]*[,，][^,，]*$/));
};

const expiresOn = (before: string, after: string): boolean =>
  EXPIRY_AFTER.test(after) || /到期|过期|expir/i.test(EXPIRY_BEFORE.exec(before)?.[0] ?? '');

/**
 * How surely a date is a deadline: 0 = it is not.
 * @param start where a range (12月1日至12月5日) ends in the date, its first day.
 * @param sent the day on which the text was sent, or is read
 */
export const dateScore = (
  text: string,
  moment: Moment,
  start: Moment | null,
  sent: Day,
): number => {
  const from = start?.index ?? moment.index;
  const length = moment.index + moment.length - from;
  const { before, after, whole, isQuestion } = sentenceAt(text, from, length);
  if (isQuestion || OFFERED.test(whole)) return 0;
  if (SERVICE_HOURS.test(before) || TITLE.test(whole)) return 0;
  if (start && PUBLISHED.test(before)) return 3;
  if (start && FORBIDDEN.test(before)) return 0;
  if (start && (PLANNED.test(before) || AT_WORK.test(after))) return 0;
  const begun = start !== null || SINCE_NOW.test(before);
  if (begun && ASKED.test(whole) && !OTHERS.test(clauseBefore(before))) return 3;
  const ends = ENDS.test(after) || ENDS_ENGLISH.test(after);
  const lasts =
    UP_TO.test(before) && moment.day >= sent && !OTHERS.test(before) && !STOOD_AFTER.test(after);
  const labelled = DEADLINE_LABEL.test(before) || lasts;
  if (REPLACED.test(before)) return 0;
  if (EXTENDED.test(before)) return 5;
  if (HAPPENED_AFTER.test(after)) return 0;
  if (MISSED_BEFORE.test(before) && DONE.test(after)) return 0;
  if (CAUSE_BEFORE.test(before) && MISSED_AFTER.test(after)) return 0;
  if (labelled && STATUS_AFTER.test(after) && !ends) return 0;
  if (ends && OTHERS.test(clauseBefore(before)) && !ASKED.test(clauseBefore(before))) return 0;
  if ((ends || labelled) && OPTIONAL.test(before)) return 1.5;
  if (ends || labelled) return (ASKED.test(whole) ? 3 : 2) + (ends && labelled ? 0.5 : 0);
  if (WILL.test(before) && DONE_TO_YOU.test(after) && YOURS.test(whole)) return 1;
  return expiresOn(before, after) && !/已于 ?$/.test(before) ? 1 : 0;
};

/** Whether something happens on the date (到期, 将于 … 取消接入), at whatever time of it. */
const isEvent = (before: string, after: string): boolean =>
  expiresOn(before, after) || (WILL.test(before) && DONE_TO_YOU.test(after));

/**
 * Whether a date without a clock time leaves open if its day still counts: 6月23日前 (Aliyun's notices mean 0点 of the
 * printed day, ali-con-0622; others the whole of it), and what happens on a day. A last day (至, 截止, 最晚) does not: it
 * ends at 24:00 (民法典 第二百零三条).
 */
export const leavesDayOpen = (text: string, { index, length }: Moment): boolean => {
  const { before, after } = sentenceAt(text, index, length);
  if (DAY_COUNTS.test(after) || ON_OR_BEFORE_ENGLISH.test(before)) return false;
  return BEFORE_DAY.test(after) || BEFORE_DAY_ENGLISH.test(before) || isEvent(before, after);
};

/** How surely a length of time is the reader's: 0 = it is not. */
export const spanScore = (text: string, span: WrittenSpan): number => {
  const { before, after, whole, isQuestion } = sentenceAt(text, span.index, span.length);
  if (isQuestion || OFFERED.test(whole)) return 0;
  const clause = clauseBefore(before);
  if (/^ ?[之以]?前(?!往|去|来|完成|提交)/.test(after)) return 0;
  if (MISSED_BEFORE.test(before) && DONE.test(after)) return 0;
  if (MISSED_ENGLISH.test(before) || PAST.test(before) || NOT_A_SPAN.test(before)) return 0;
  if (span.kind === 'months' && /不足 ?$/.test(before)) return 0;
  const overdue = OVERDUE_AFTER.test(after) && (OVERDUE.test(before) || WITHIN.test(after));
  if (overdue) return OVER_AFTER.test(after) ? 0 : 3;
  if (ENDS_AFTER.test(after)) return 1.5;
  const period = PERIOD_BEFORE.test(before);
  const within = period || WITHIN.test(after) || WITHIN_ENGLISH.test(before);
  if (!within) return 0;
  const asked = ASKED.test(clause) || ASKED.test(after.slice(0, 24));
  if (
    OTHERS_AFTER.test(after) &&
    !/请|务必|须|责令|限(?:您|你|期)/.test(clause) &&
    !/责令/.test(before)
  )
    return 0;
  if (OTHERS.test(clause) && !LAID_ON_READER.test(clause)) return 0;
  if (span.isRange && !asked) return 0;
  if (asked) return 3;
  // 完成短信核验(24小时内): the limit of what stands before the bracket.
  const isOfSms = span.kind === 'hours' && /核验[^。;]{0,8}\( ?$/.test(before);
  return period ||
    isOfSms ||
    ASKED.test(whole) ||
    (/^ ?内?有效/.test(after) && /核验|备案|注销/.test(text))
    ? 2
    : 0;
};

/** Whether a length of time counts from an event of a day that the text would have to name. */
export const countsFromEvent = (text: string, span: WrittenSpan): boolean => {
  const { before, after, whole } = sentenceAt(text, span.index, span.length);
  return SINCE_EVENT.test(before) || (LIFE_AFTER.test(after) && /订单/.test(whole));
};
