import { providerName } from '../parts.ts';
import { type Claim, claim, claimOf, finding, type Rule, sourcesOf } from '../rule.ts';

/** The number stays while another provider holds the service; without one it becomes an empty shell and dies. */
const CLAIMS: { aliyun: Claim; tencent: Claim; other: Claim } = {
  aliyun: claim('ali-diff', 'ali-wp-qxjr', 'tc-hwk'),
  tencent: claim('tc-t22-cancel-access', 'tc-t21-cancel-access-faq', 'tc-t21-types', 'tc-hwk'),
  other: claim('tc-hwk'),
};

/** Taking the provider off a service: safe only once another provider has accepted it. */
export const cancelAccess: Rule = {
  id: 'cancel-access',
  sources: sourcesOf(...Object.values(CLAIMS)),
  variants: ['main'],
  always: true,
  check(facts, { action }) {
    if (action !== 'cancel-access') return [];
    return [
      finding(
        'cancel-access',
        'main',
        'warn',
        { kind: 'action', action },
        claimOf(CLAIMS, facts.provider),
        {
          params: { provider: providerName(facts) },
          guide: { procedure: 'cancel-access', section: 'before' },
        },
      ),
    ];
  },
};
