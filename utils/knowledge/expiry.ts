/** What happens to a domain that is not renewed, by suffix group and registrar. Round figures: the console counts. */
import type { GuideProvider } from './procedures/model.ts';
import type { SourceId } from './sources.ts';

/** In order; then the name is open to the public. In `pending-delete` it can be neither renewed nor redeemed. */
export const LIFE_PHASES = ['grace', 'redemption', 'pending-delete'] as const;
export type LifePhase = (typeof LIFE_PHASES)[number];

export interface LifeCycle {
  id: string;
  registrar: Extract<GuideProvider, 'aliyun' | 'tencent'>;
  /** A-labels without a dot in front; the longest match counts. */
  suffixes: readonly string[];
  /** Calendar days of each phase; 0 where there is none; `null` where the registry gives no term. */
  days: Readonly<Record<LifePhase, number | null>>;
  sources: readonly [SourceId, ...SourceId[]];
}

/**
 * The registrars' own tables: Aliyun 域名赎回 (2021-01-05, repeated by a page of 2025-05), Tencent 域名续费相关
 * (undated). No official table after 2021 was found.
 */
export const LIFE_CYCLES: readonly LifeCycle[] = [
  {
    id: 'aliyun-cn',
    registrar: 'aliyun',
    suffixes: ['cn', 'com.cn', 'gov.cn', 'xn--fiqs8s', 'xn--55qx5d', 'xn--io0a7i', 'co'],
    days: { grace: 30, redemption: 14, 'pending-delete': 0 },
    sources: ['ali-d21-redeem', 'audit-ali-lifecycle25'],
  },
  {
    id: 'aliyun-gtld',
    registrar: 'aliyun',
    suffixes: [
      'com',
      'net',
      'org',
      'cc',
      'tv',
      'biz',
      'info',
      'me',
      'name',
      'mobi',
      'asia',
      'so',
      'tel',
    ],
    days: { grace: 30, redemption: 29, 'pending-delete': 5 },
    sources: ['ali-d21-redeem', 'audit-ali-lifecycle25'],
  },
  {
    id: 'aliyun-hk',
    registrar: 'aliyun',
    suffixes: ['hk'],
    days: { grace: 28, redemption: 59, 'pending-delete': 0 },
    sources: ['ali-d21-redeem'],
  },
  {
    id: 'aliyun-slow',
    registrar: 'aliyun',
    suffixes: ['link', 'click', 'help', 'gift', 'pics', 'photo'],
    days: { grace: 30, redemption: 179, 'pending-delete': null },
    sources: ['ali-d21-redeem-2019'],
  },
  {
    id: 'tencent-cn',
    registrar: 'tencent',
    suffixes: ['cn', 'com.cn', 'net.cn', 'ac.cn', 'xn--fiqs8s'],
    days: { grace: 30, redemption: 15, 'pending-delete': 0 },
    sources: ['tc-qc-renew-faq'],
  },
  {
    id: 'tencent-gtld',
    registrar: 'tencent',
    suffixes: ['com', 'net', 'org', 'club', 'xyz'],
    days: { grace: 30, redemption: 30, 'pending-delete': 5 },
    sources: ['tc-qc-renew-faq'],
  },
];

/**
 * The life cycle of a domain at a registrar, or null where its table does not name the suffix.
 * @param domain lower-case A-labels
 */
export const lifeCycleOf = (
  domain: string,
  registrar: LifeCycle['registrar'],
): LifeCycle | null => {
  const labels = domain.split('.');
  for (let start = 1; start < labels.length; start += 1) {
    const suffix = labels.slice(start).join('.');
    const found = LIFE_CYCLES.find(
      (cycle) => cycle.registrar === registrar && cycle.suffixes.includes(suffix),
    );
    if (found) return found;
  }
  return null;
};

/** The life cycle at a case's or a name's registrar, else at Aliyun, whose table names the most suffixes. */
export const likelyLifeCycle = (domain: string, registrar: string | null): LifeCycle | null =>
  (registrar === 'tencent' ? lifeCycleOf(domain, registrar) : null) ??
  lifeCycleOf(domain, 'aliyun');

/** First and last day of each phase after expiry, counted in days from the day of expiry (day 0). */
export const phasesOf = (
  cycle: LifeCycle,
): readonly { phase: LifePhase; from: number; to: number | null }[] => {
  const phases: { phase: LifePhase; from: number; to: number | null }[] = [];
  let from = 1;
  for (const phase of LIFE_PHASES) {
    const days = cycle.days[phase];
    if (days === 0) continue;
    phases.push({ phase, from, to: days === null ? null : from + days - 1 });
    if (days === null) break;
    from += days;
  }
  return phases;
};
