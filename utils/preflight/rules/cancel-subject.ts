import { isReadable } from '../parts.ts';
import { type Claim, claim, claimOf, finding, type Rule, sourcesOf } from '../rule.ts';

/** The subject's number dies with every service under it, at every provider and platform, for good. */
const CLAIMS: { aliyun: Claim; tencent: Claim; other: Claim } = {
  aliyun: claim(
    'ali-faq-cxl',
    'tc-hw-doc-0197',
    'ali-r19-number-faq',
    'audit-ali-faq-app',
    'tc-hw-migrate',
  ),
  tencent: claim('tc-t22-cancel-subject', 'tc-t21-cancel-faq', 'tc-hw-doc-0197', 'tc-hw-migrate'),
  other: claim('tc-hw-doc-0197', 'tc-vol-cancel', 'tc-hw-migrate'),
};

/** Cancelling the subject: what is lost, also beyond this console, and what to do instead. */
export const cancelSubject: Rule = {
  id: 'cancel-subject',
  sources: sourcesOf(...Object.values(CLAIMS)),
  variants: ['main', 'counted'],
  always: true,
  check(facts, { action }) {
    if (action !== 'cancel-subject') return [];
    const count = facts.services.length;
    const counted = count > 0 && isReadable(facts) && facts.servicesComplete !== false;
    return [
      finding(
        'cancel-subject',
        counted ? 'counted' : 'main',
        'stop',
        { kind: 'action', action },
        claimOf(CLAIMS, facts.provider),
        {
          ...(counted && { params: { count } }),
          irreversible: true,
          guide: { procedure: 'cancel-subject', section: 'irreversible' },
        },
      ),
    ];
  },
};
