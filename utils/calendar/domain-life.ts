/**
 * What happens to a domain after it expires. The spans come from a registrar's table (knowledge/expiry.ts); a day
 * either side is lost to zones and queues, and the console's own state wins.
 */
import { between, type Deadline } from './deadline.ts';
import { addHours, dayOf, endOfDay, fromIso, isDayOnly, startOfDay } from './shanghai.ts';

/** Calendar days of each phase, in order; null where the registry gives no term. */
export interface LifeSpans {
  days: Readonly<Record<'grace' | 'redemption' | 'pending-delete', number | null>>;
  sources: readonly string[];
}

const PHASES = [
  ['grace', 'domain-grace-end', 'act'],
  ['redemption', 'domain-redemption-end', 'act'],
  ['pending-delete', 'domain-deletion', 'wait'],
] as const;

/**
 * Expiry, end of grace, end of redemption and deletion. `spans: null` (a suffix outside the known groups) gives the
 * expiry alone: nothing is invented for it. Empty when `expires` (ISO) is no moment.
 */
export const domainLife = (expires: string, spans: LifeSpans | null): Deadline[] => {
  const start = fromIso(expires);
  if (!start) return [];
  const day = dayOf(start);
  const isDay = isDayOnly(expires);
  const expiry: Deadline = {
    id: 'domain-expiry',
    kind: 'act',
    due: isDay ? between(startOfDay(day), endOfDay(day)) : between(start, start),
    sources: ['ali-d21-renew'],
  };
  if (!spans) return [expiry];
  const end = isDay ? endOfDay(day) : start;
  const life = [expiry];
  let passed = 0;
  for (const [phase, id, kind] of PHASES) {
    const days = spans.days[phase];
    if (days === null) break;
    passed += days;
    const moment = addHours(end, passed * 24);
    const due = between(addHours(moment, -24), addHours(moment, 24));
    life.push({ id, kind, due, sources: [...spans.sources] });
  }
  return life;
};
