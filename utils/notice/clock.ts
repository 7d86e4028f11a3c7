/** Clock times as they follow a date: 0点, 24:00, 下午6点半, 15:10:11, 6:00 PM (UTC+8). */
import { numberOf } from './numerals.ts';

export interface Clock {
  /** 0…24; 24:00 is the end of the day. */
  hour: number;
  minute: number;
  second: number;
  /** Characters read, from the end of the date. */
  length: number;
  /** True for a bare "UTC" or "GMT": the time is not Shanghai time. */
  utc: boolean;
}

const WEEKDAY = String.raw`(?: ?[(\[]?(?:周|星期|礼拜)[一二三四五六日天][)\]]?| ?\((?:mon|tue|wed|thu|fri|sat|sun)\w*\))?`;
const PART = '(凌晨|清晨|早上|早晨|上午|中午|午间|下午|傍晚|晚上|晚间|晚|夜间|夜里|am|pm)?';
const CHINESE = new RegExp(
  `^${WEEKDAY}[ ,T]*(?:的)?${PART} ?(?:(\\d{1,2}|[一二两三四五六七八九十]{1,3}(?=[点时])) ?(?:[:时点]) ?(?:(\\d{1,2})(?: ?[:分] ?(\\d{1,2})?(?:\\.\\d+)?)?|(半)|整)?[分秒]?|(零点|午夜))`,
  'i',
);
const ENGLISH = /^(?: ?\(\w+\))?,?(?: at)? (\d{1,2})(?::(\d{2})(?::(\d{2}))?)? ?([ap])\.?m\b\.?/i;
const ZONE =
  /^ ?(?:\(?(?:(?:UTC|GMT) ?\+ ?0?8(?::?00)?|北京时间|CST|\+08:?00)\)?|(Z|UTC|GMT)(?! ?\+)\b)/i;

const clock = (hour: number, minute: number, second: number, length: number): Clock | null => {
  if (hour > 24 || minute > 59 || second > 59) return null;
  if (hour === 24 && minute + second > 0) return null;
  return { hour, minute, second, length, utc: false };
};

const inHalfDay = (part: string, hour: number): number => {
  if (/下午|傍晚|晚|夜|pm/i.test(part)) {
    if (hour === 12 && /晚|夜/.test(part)) return 24;
    return hour < 12 ? hour + 12 : hour;
  }
  if (/中午|午间/.test(part)) return hour < 11 ? hour + 12 : hour;
  return hour === 12 && /凌晨|am/i.test(part) ? 0 : hour;
};

const chinese = (rest: string, evening: boolean): Clock | null => {
  const match = CHINESE.exec(rest);
  if (!match) return null;
  const [all, part = '', hour, minute, second, half, midnight] = match;
  if (midnight) return clock(midnight === '午夜' ? 24 : 0, 0, 0, all.length);
  const h = inHalfDay(part || (evening ? '晚' : ''), numberOf(hour ?? '') ?? 99);
  return clock(h, half ? 30 : Number(minute ?? 0), Number(second ?? 0), all.length);
};

const english = (rest: string): Clock | null => {
  const match = ENGLISH.exec(rest);
  if (!match) return null;
  const [all, hour, minute, second, half = ''] = match;
  const h = inHalfDay(half === 'p' || half === 'P' ? 'pm' : 'am', Number(hour));
  return clock(h, Number(minute ?? 0), Number(second ?? 0), all.length);
};

/** The clock time that begins at `index`, or null. `evening`: the date word was 今晚 or 明晚. */
export const clockAt = (text: string, index: number, evening = false): Clock | null => {
  const rest = text.slice(index, index + 48);
  const found = english(rest) ?? chinese(rest, evening);
  if (!found) return null;
  const zone = ZONE.exec(rest.slice(found.length));
  return {
    ...found,
    length: found.length + (zone?.[0].length ?? 0),
    utc: zone?.[1] !== undefined,
  };
};
