import type { RealNameState } from '../../vocabulary.ts';
import { claim, finding, list, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** Real-name data has to be in the ministry's store before a filing passes the domain check. */
const REAL_NAME = claim('ali-guide26', 'tc-t21-domain', 'tc-hw-doc-0003');
const HOLD = claim('tc-t21-visit-faq', 'tc-cnn');

const VERDICT = {
  verified: 'pass',
  auditing: 'unknown',
  unverified: 'warn',
  failed: 'warn',
} as const;

/** Real-name verification of a domain, or of the domains in a list. */
export const domainRealName: Rule = {
  id: 'domain-real-name',
  sources: sourcesOf(REAL_NAME, HOLD),
  variants: [
    'verified',
    'auditing',
    'unverified',
    'failed',
    'cannot-tell',
    'list-all',
    'list-some',
    'list-part',
  ],
  check({ domain, domainList }) {
    const guide = { procedure: 'first-filing', section: 'before' } as const;
    if (domain) {
      const state: RealNameState | null = domain.realName;
      const about = { kind: 'domain', domain: domain.domain } as const;
      const params = { domain: domain.domain };
      if (!state)
        return [
          finding('domain-real-name', 'cannot-tell', 'unknown', about, REAL_NAME, {
            params,
            guide,
          }),
        ];
      const basis =
        state === 'unverified'
          ? { ...REAL_NAME, sources: [...REAL_NAME.sources, ...HOLD.sources] as const }
          : REAL_NAME;
      return [finding('domain-real-name', state, VERDICT[state], about, basis, { params, guide })];
    }
    if (!domainList || domainList.rows.length === 0) return [];
    const bad = domainList.rows.filter(
      ({ realName }) => realName !== 'verified' && realName !== null,
    );
    const open = domainList.rows.some(({ realName }) => realName === null);
    const shown = domainList.rows.length;
    if (bad.length > 0)
      return [
        finding('domain-real-name', 'list-some', 'warn', PAGE, REAL_NAME, {
          params: { count: bad.length, domains: list(bad.map((row) => row.domain)) },
          guide,
        }),
      ];
    const complete = domainList.complete && !open;
    return [
      finding(
        'domain-real-name',
        complete ? 'list-all' : 'list-part',
        complete ? 'pass' : 'unknown',
        PAGE,
        REAL_NAME,
        {
          params: { shown, total: domainList.total ?? shown },
          guide,
        },
      ),
    ];
  },
};
