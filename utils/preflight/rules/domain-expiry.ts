import { dayOf, daysBetween, endOfDay, fromIso, toIso } from '../../calendar/shanghai.ts';
import type { Due } from '../../vocabulary.ts';
import { claim, finding, list, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** Providers ask for more than 45 days to more than 3 months of life left, Shanghai (2019) for 180 days. */
const LEFT = claim('tc-hw-policy', 'audit-ali-xqc', 'ali-r19-domain', 'sfx-p14');
/** An expired domain stops resolving at any time and endangers the filing under it. */
const EXPIRED = claim('tc-hw-doc-0135', 'ali-d21-renew', 'ali-d21-redeem');

/** Days left (Shanghai), negative once expired; `null` where the date cannot be read. */
const daysLeft = (expires: string | null, now: Date): number | null => {
  const end = expires ? fromIso(expires) : null;
  return end && daysBetween(dayOf(now), dayOf(end));
};

const variantOf = (days: number): 'expired' | 'soon' | 'short' | 'fine' =>
  days < 0 ? 'expired' : days <= 45 ? 'soon' : days <= 92 ? 'short' : 'fine';

/** How long a domain still lives, or which of a list are about to end. */
export const domainExpiry: Rule = {
  id: 'domain-expiry',
  sources: sourcesOf(LEFT, EXPIRED),
  variants: [
    'expired',
    'soon',
    'short',
    'fine',
    'cannot-tell',
    'list-expired',
    'list-soon',
    'list-fine',
    'list-part',
  ],
  check({ domain, domainList }, { now }) {
    const guide = { procedure: 'domain-expiry', section: 'when' } as const;
    if (domain) {
      const about = { kind: 'domain', domain: domain.domain } as const;
      const days = daysLeft(domain.expires, now);
      if (days === null || domain.expires === null)
        return [
          finding('domain-expiry', 'cannot-tell', 'unknown', about, LEFT, {
            params: { domain: domain.domain },
            guide,
          }),
        ];
      const variant = variantOf(days);
      const end = fromIso(domain.expires);
      const due: Due | undefined =
        end && variant !== 'fine' ? { kind: 'at', at: toIso(endOfDay(dayOf(end))) } : undefined;
      return [
        finding(
          'domain-expiry',
          variant,
          variant === 'fine' ? 'pass' : 'warn',
          about,
          variant === 'expired' ? EXPIRED : LEFT,
          {
            params: {
              domain: domain.domain,
              days: Math.abs(days),
              date: domain.expires.slice(0, 10),
            },
            ...(due && { due }),
            guide,
          },
        ),
      ];
    }
    if (!domainList || domainList.rows.length === 0) return [];
    const rows = domainList.rows.map((row) => ({ ...row, days: daysLeft(row.expires, now) }));
    const expired = rows.filter(({ days }) => days !== null && days < 0);
    const soon = rows.filter(({ days }) => days !== null && days >= 0 && days <= 92);
    const found = [
      ...(expired.length > 0 ? [['list-expired', expired, EXPIRED] as const] : []),
      ...(soon.length > 0 ? [['list-soon', soon, LEFT] as const] : []),
    ].map(([variant, some, basis]) =>
      finding('domain-expiry', variant, 'warn', PAGE, basis, {
        params: { count: some.length, domains: list(some.map((row) => row.domain)) },
        guide,
      }),
    );
    if (found.length > 0) return found;
    const complete = domainList.complete && rows.every(({ days }) => days !== null);
    return [
      finding(
        'domain-expiry',
        complete ? 'list-fine' : 'list-part',
        complete ? 'pass' : 'unknown',
        PAGE,
        LEFT,
        {
          params: { shown: rows.length, total: domainList.total ?? rows.length },
          guide,
        },
      ),
    ];
  },
};
