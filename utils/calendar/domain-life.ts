/**
 * What happens to a domain after it expires, by suffix group. The spans are the registrar's text of 2021, repeated
 * in 2025 by others; a day either side is lost to zones and queues, and the console's own state wins.
 */
import { between, type Deadline } from './deadline.ts';
import { addHours, dayOf, endOfDay, fromIso, isDayOnly, startOfDay } from './shanghai.ts';

interface LifeCycle {
  suffixes: readonly string[];
  /** Days in which it can still be renewed. */
  grace: number;
  /** Days after that in which it can be redeemed at a price. */
  redemption: number;
  /** Days after that until anyone may register it; null: deleted at any time. */
  pendingDelete: number | null;
  source: string;
}

const LIFE_CYCLES: readonly LifeCycle[] = [
  {
    suffixes: ['cn', 'xn--fiqs8s', 'xn--55qx5d', 'xn--io0a7i', 'co'],
    grace: 30,
    redemption: 14,
    pendingDelete: 0,
    source: 'ali-d21-redeem',
  },
  {
    suffixes: [
      ...['com', 'net', 'org', 'cc', 'tv', 'biz', 'info'],
      ...['me', 'name', 'mobi', 'asia', 'so', 'tel'],
    ],
    grace: 30,
    redemption: 29,
    pendingDelete: 5,
    source: 'ali-d21-redeem',
  },
  { suffixes: ['hk'], grace: 28, redemption: 59, pendingDelete: 0, source: 'ali-d21-redeem' },
  {
    suffixes: ['link', 'click', 'help', 'gift', 'pics', 'photo'],
    grace: 30,
    redemption: 179,
    pendingDelete: null,
    source: 'ali-d21-redeem-2019',
  },
];

/**
 * Expiry, end of grace, end of redemption and deletion of a domain (A-label form, lower case). A suffix outside the
 * known groups gives the expiry alone: nothing is invented for it. Empty when `expires` (ISO) is no moment.
 */
export const domainLife = (domain: string, expires: string): Deadline[] => {
  const start = fromIso(expires);
  if (!start) return [];
  const day = dayOf(start);
  const expiry: Deadline = {
    id: 'domain-expiry',
    kind: 'act',
    due: isDayOnly(expires) ? between(startOfDay(day), endOfDay(day)) : between(start, start),
    sources: ['ali-d21-renew'],
  };
  const suffix = domain.slice(domain.lastIndexOf('.') + 1);
  const cycle = LIFE_CYCLES.find(({ suffixes }) => suffixes.includes(suffix));
  if (!cycle) return [expiry];
  const end = isDayOnly(expires) ? endOfDay(day) : start;
  const after = (id: Deadline['id'], days: number, kind: Deadline['kind']): Deadline => {
    const moment = addHours(end, days * 24);
    const due = between(addHours(moment, -24), addHours(moment, 24));
    return { id, kind, due, sources: [cycle.source, 'audit-ali-lifecycle25'] };
  };
  const redeemed = cycle.grace + cycle.redemption;
  const life = [
    expiry,
    after('domain-grace-end', cycle.grace, 'act'),
    after('domain-redemption-end', redeemed, 'act'),
  ];
  if (cycle.pendingDelete === null) return life;
  return [...life, after('domain-deletion', redeemed + cycle.pendingDelete, 'wait')];
};
