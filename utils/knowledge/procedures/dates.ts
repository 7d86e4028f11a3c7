/** How old what is said is, worked out from the sources so that no date is typed twice. */
import { type SourceId, sourceOf } from '../sources.ts';

/** Before the App era: console words and limits that rest on these alone may have changed since. */
const LAST_OLD_YEAR = 2021;

/**
 * ISO date, year-month or year of the newest source, or `undated` where a source without a date is the newest
 * (an undated source counts from the day it is known to be younger than; without such a day it beats nothing dated).
 */
export const newestDate = (ids: readonly SourceId[]): string => {
  let newest = '';
  let shown = 'undated';
  for (const id of ids) {
    const { date, era } = sourceOf(id);
    const known = date === 'undated' ? (era?.after ?? '') : date;
    if (known <= newest) continue;
    newest = known;
    shown = date;
  }
  return shown;
};

/** True when every source is of 2021 or earlier. Laws do not age; an undated text is not known to be old. */
export const restsOnOldSources = (ids: readonly SourceId[]): boolean =>
  ids.every((id) => {
    const { date, era, tier } = sourceOf(id);
    if (tier === 'law' || tier === 'ministry') return false;
    const year = Number.parseInt(date === 'undated' ? (era?.before ?? '9999') : date, 10);
    return year <= LAST_OLD_YEAR;
  });
