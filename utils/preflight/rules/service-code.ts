import { isCancelling } from '../parts.ts';
import { type Claim, claim, claimOf, finding, type Rule, sourcesOf } from '../rule.ts';

/** What becomes of the service code that the filing used. */
const CLAIMS: { aliyun: Claim; tencent: Claim; other: Claim } = {
  aliyun: claim('ali-s003', 'ali-r19-server', 'ali-r19-limits'),
  tencent: claim('tc-t21-cancel-faq'),
  other: claim('tc-hwk', 'tc-vol-cancel'),
};

/** The service code of a cancelled filing stays used (Tencent gives the place on the server back). */
export const serviceCode: Rule = {
  id: 'service-code',
  sources: sourcesOf(...Object.values(CLAIMS)),
  variants: ['stays-used', 'comes-back'],
  always: true,
  check({ provider }, { action }) {
    if (!isCancelling(action)) return [];
    // Tencent's text speaks of cancelling a website only.
    if (provider === 'tencent' && action !== 'cancel-service') return [];
    const variant = provider === 'tencent' ? 'comes-back' : 'stays-used';
    return [
      finding(
        'service-code',
        variant,
        'note',
        { kind: 'action', action },
        claimOf(CLAIMS, provider),
        { guide: { procedure: action, section: 'irreversible' } },
      ),
    ];
  },
};
