/**
 * The deadline a notice sets its reader. Dates and lengths of time are judged by the sentence around them: what is
 * asked of the reader counts, what others will take (审核需1-3个工作日) and what is past does not.
 */
import { dueAfter } from '../calendar/deadline.ts';
import {
  addDays,
  addHours,
  type Day,
  dayOf,
  daysBetween,
  endOfDay,
  fromIso,
  startOfDay,
  toIso,
} from '../calendar/shanghai.ts';
import { type Clock, clockAt } from './clock.ts';
import { findMoments, type Moment } from './moments.ts';
import { sentOf } from './sent.ts';
import { findSpans, type WrittenSpan } from './spans.ts';

export interface DeadlineRule {
  kind: 'hours' | 'days' | 'working-days' | 'at';
  n?: number;
  /** Where counting starts: the send time in the text, else the moment of reading. */
  from?: string;
  /** True where `from` is only the moment of reading. */
  assumed?: boolean;
  /** Where the text leaves room (6月23日前) or a year's calendar is not published. */
  earliest?: string;
  latest?: string;
}

export interface NoticeDeadline {
  /** The latest moment, ISO +08:00. */
  at: string;
  rule: DeadlineRule;
}

interface Candidate extends NoticeDeadline {
  score: number;
}

/** What is asked of the reader. */
const ASKED =
  /请|务必|必须|须|需在|需于|应在|应于|应当|限期|限于|尽快|及时|抓紧|逾期|否则|未(?:完成|整改|处理|核验|提交|补充|回复|续费|办理|按|在|能)|不得晚于|不晚于|不迟于|最晚|最迟|截止|截至|整改|期限|有效期|please|must|required?|need to|should|fail(?:ure|ing)?|otherwise|no later than|deadline|due|expires?|by the end|complete|submit|verify|respond|renew/i;
/** Others at work, or a guess at how long they take. */
const OTHERS =
  /预计|一般|通常|大约|约需|平均|左右|我们(?:会|将)|(?:将|会)(?:在|于|为|尽快|安排|进行)|工作人员|客服|专员|审核(?:时间|周期|时长|需|约|结果)|(?:管局|系统|平台|阿里云|腾讯云)(?:将|会)|we will|our team|usually|normally|typically|approximately|about to|will (?:be|contact|review|take|reply)|takes?\b|review(?:ed)? (?:within|in|takes)/i;
const OTHERS_AFTER =
  /^ ?(?:之?内|以内)? ?(?:左右|与您|联系您|致电|回电|回复您|答复|反馈|审核|为您|给您|同步|更新|生效|到账|退还|返还|恢复|开通|发送|下发|可(?:完成|通过)|即可)/;

/** Right behind a date: it ends there. */
const ENDS =
  /^ ?(?:[)(\]]|周.|星期.|含)* ?(?:下班)?(?:之前|以前|前|止|截止|为止|之内)(?!的|备案|注册|申请|已|所|发布|创建|提交的|夕|后)/;
const ENDS_ENGLISH = /^ ?(?:deadline\b|at the latest)/i;
/** Right before a date: it is an end. */
const DEADLINE_LABEL =
  /(?:截止(?:时间|日期|日|至|到|于)?|[时期]限(?:为|是)?|截至(?:时间|日期)|期限(?:至|为|是|到)?|整改(?:时间|期限|截止时间)|处理(?:时限|期限|截止时间)|最(?:晚|迟)(?:于|在|应于|不超过)?|不(?:得)?(?:晚|迟)于|务必(?:您)?(?:于|在)|请(?:您|贵司|贵单位|贵方)?(?:务必|及时|尽快)?(?:于|在|赶在)|(?:须|需|应|限)(?:于|在)|必须(?:于|在)|有效期(?:至|到)|失效时间|deadline(?: is| of)?|due(?: date| on| by)?|expires?(?: on)?|no later than|not later than|on or before|prior to|before|until|by)(?: ?[:：])? ?(?:北京时间)? ?$/i;
const EXTENDED =
  /(?:延(?:期|长|至|到)|顺延|变更为|调整为|extended)(?:整改|处理)?(?:期限|时间|截止时间)?(?:至|到|为|until|to)? ?$/i;
/** A status date: 截至今日，您仍未处理. */
const STATUS_AFTER = /^ ?[,，]? ?(?:您|贵司)? ?(?:仍|尚|还|共|已|累计|我们|系统|the)/;
const EXPIRY_BEFORE =
  /(?:到期(?:时间|日期|日)?(?:为|是)?(?: ?\()?|过期(?:时间|日期)?|将于|即将于|已于|expir(?:es?|y date|ation date|ing)(?: on)?)(?: ?[:：])? ?$/i;
const EXPIRY_AFTER =
  /^ ?(?:到期|过期|失效|进入(?:赎回|删除)|(?:将)?(?:会)?(?:被|自动)(?:删除|取消|清理|关[停闭]|退回|注销)|关[停闭])/;

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
  };
};

/** The part between commas: who is meant is usually said there. */
const clauseBefore = (before: string): string => before.slice(before.search(/[^,，]*$/));

const at = ({ day, clock }: { day: Day; clock?: Clock }): Date => {
  if (!clock) return endOfDay(day);
  const shift = clock.utc ? 8 : 0;
  const start = addHours(startOfDay(day), clock.hour + shift);
  return new Date(start.getTime() + (clock.minute * 60 + clock.second) * 1000);
};

const fromMoment = (moment: Moment, score: number): Candidate => {
  const latest = toIso(at(moment));
  if (moment.clock) return { at: latest, rule: { kind: 'at' }, score };
  const earliest = toIso(startOfDay(moment.day));
  return { at: latest, rule: { kind: 'at', earliest, latest }, score };
};

/** How surely a date is a deadline: 0 = it is not. */
const scoreOf = (text: string, moment: Moment): number => {
  const { before, after, whole } = sentenceAt(text, moment.index, moment.length);
  const ends = ENDS.test(after) || ENDS_ENGLISH.test(after);
  const labelled = DEADLINE_LABEL.test(before);
  if (EXTENDED.test(before)) return 5;
  if (labelled && STATUS_AFTER.test(after) && !ends) return 0;
  if (ends && OTHERS.test(clauseBefore(before)) && !ASKED.test(clauseBefore(before))) return 0;
  if (ends || labelled) return (ASKED.test(whole) ? 3 : 2) + (ends && labelled ? 0.5 : 0);
  const expires =
    EXPIRY_AFTER.test(after) || /到期|过期|expir/i.test(EXPIRY_BEFORE.exec(before)?.[0] ?? '');
  return expires && !/已于 ?$/.test(before) ? 1 : 0;
};

const addMonths = (day: Day, count: number): Day => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const next = addDays(first, 31).slice(0, 8);
  const last = Number(addDays(`${next}01`, -1).slice(8));
  return addDays(first, Math.min(Number(day.slice(8)), last) - 1);
};

const fromSpan = (
  { kind, n }: WrittenSpan,
  from: string,
  assumed: boolean,
  score: number,
): Candidate | null => {
  const start = dayOf(fromIso(from) ?? new Date(Number.NaN));
  const days = kind === 'months' ? daysBetween(start, addMonths(start, n)) : n;
  const span = { kind: kind === 'months' ? ('days' as const) : kind, n: days };
  const due = dueAfter(span, from);
  const base = { ...span, from, ...(assumed && { assumed: true }) };
  if (due.kind === 'at') return { at: due.at, rule: base, score };
  if (due.kind !== 'between') return null;
  return { at: due.latest, rule: { ...base, earliest: due.earliest, latest: due.latest }, score };
};

const WITHIN = /^ ?(?:之内|以内|内|之前|有效|的?(?:整改|处理|补充|修改)?(?:期限?|时间))/;
const WITHIN_ENGLISH = /(?:within|in|for|valid for|have|than)(?: the next| a period of)? $/i;
const PERIOD_BEFORE =
  /(?:限期|期限|时限|有效期|有效时间|整改期|处理期)(?:为|是|至)? ?[:：]? ?(?:不超过)?$|(?:给予|还有|仅剩|剩余|不超过) ?$/;
/** 3天后自动取消. */
const ENDS_AFTER =
  /^ ?之?后 ?(?:将|会|即将)?(?:自动|被)?(?:到期|过期|失效|取消|清理|删除|关[停闭]|退回|注销)/;
const OVERDUE = /(?:超过|逾期|超出|满) ?$/;
const OVERDUE_AFTER = /^ ?(?:之?内)? ?(?:仍|还)?(?:未|没有|不)/;

/** How surely a length of time is the reader's: 0 = it is not. */
const spanScore = (text: string, span: WrittenSpan): number => {
  const { before, after, whole } = sentenceAt(text, span.index, span.length);
  const clause = clauseBefore(before);
  if (after.slice(0, 2).trim().endsWith('前') && !/前完成|前提交/.test(after)) return 0;
  const overdue = OVERDUE_AFTER.test(after) && (OVERDUE.test(before) || WITHIN.test(after));
  if (overdue) return 3;
  if (ENDS_AFTER.test(after)) return 1.5;
  const within = WITHIN.test(after) || WITHIN_ENGLISH.test(before) || PERIOD_BEFORE.test(before);
  if (!within) return 0;
  const asked = ASKED.test(clause) || ASKED.test(after.slice(0, 24));
  if (OTHERS_AFTER.test(after) && !/请|务必|须/.test(clause)) return 0;
  if (OTHERS.test(clause) && !/请|务必|必须/.test(clause)) return 0;
  if (span.isRange && !asked) return 0;
  return asked ? 3 : ASKED.test(whole) ? 2 : 0;
};

const TIME_ONLY =
  /(?:请|务必|须|需|最晚|最迟|截止)[^。;\n]{0,8}?(?:在|于|到)? ?(?=(?:凌晨|早上|上午|中午|下午|晚上?)? ?\d{1,2} ?(?:[:时点]))/g;

/** 请在18:00前完成, without a day: the next such time. */
const fromClockOnly = (text: string, from: string, moments: Moment[]): Candidate[] => {
  const start = fromIso(from);
  if (!start) return [];
  return [...text.matchAll(TIME_ONLY)].flatMap((match) => {
    const index = match.index + match[0].length;
    const clock = clockAt(text, index);
    const inMoment = moments.some((m) => index >= m.index - 1 && index <= m.index + m.length);
    if (!clock || inMoment || !ENDS.test(text.slice(index + clock.length))) return [];
    const today = at({ day: dayOf(start), clock });
    const moment = today < start ? addHours(today, 24) : today;
    return [{ at: toIso(moment), rule: { kind: 'at' as const, from }, score: 2.5 }];
  });
};

/** A date in the text outranks a length of time of the same weight; of equals the earliest counts. */
const better = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  Number(b.rule.kind === 'at') - Number(a.rule.kind === 'at') ||
  a.at.localeCompare(b.at);

/** The deadline of a prepared text, or null where it sets none. */
export const findDeadline = (text: string, now: Date): NoticeDeadline | null => {
  const today = dayOf(now);
  const sent = sentOf(text, now, today);
  const from = sent?.at ?? toIso(now);
  const base = from.slice(0, 10);
  const moments = findMoments(text, base);
  const dates = moments.map((moment) => fromMoment(moment, scoreOf(text, moment)));
  const spans = findSpans(text)
    .filter((s) => !moments.some((m) => s.index >= m.index && s.index < m.index + m.length))
    .map((span) => fromSpan(span, from, sent === null, spanScore(text, span)));
  const [best] = [...dates, ...spans, ...fromClockOnly(text, from, moments)]
    .filter((candidate) => candidate !== null)
    .filter(({ score }) => score > 0)
    .sort(better);
  return best ? { at: best.at, rule: best.rule } : null;
};

/** The end of `hours` from the send time, for messages whose time limit is known but not printed. */
export const ruleDeadline = (hours: number, text: string, now: Date): NoticeDeadline | null => {
  const sent = sentOf(text, now, dayOf(now));
  const span = { index: 0, length: 0, kind: 'hours' as const, n: hours, isRange: false };
  const found = fromSpan(span, sent?.at ?? toIso(now), sent === null, 1);
  return found && { at: found.at, rule: found.rule };
};
