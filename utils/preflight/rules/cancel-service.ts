import { isReadable, providerName, targetOf } from '../parts.ts';
import { type Claim, claim, claimOf, finding, list, type Rule, sourcesOf } from '../rule.ts';

/** The ministry deletes the service's number; coming back is a new filing with a new number. */
const CLAIMS: { aliyun: Claim; tencent: Claim; other: Claim } = {
  aliyun: claim('ali-diff', 'ali-faq-cxl', 'tc-hw-doc-0194', 'tc-hw-migrate'),
  tencent: claim(
    'tc-t22-cancel-service',
    'tc-t21-delete-domain',
    'tc-hw-doc-0194',
    'tc-hw-migrate',
  ),
  other: claim('tc-hw-doc-0194', 'tc-vol-cancel', 'tc-hw-migrate'),
};

/** Cancelling a website or App: its number is gone for every provider. */
export const cancelService: Rule = {
  id: 'cancel-service',
  sources: sourcesOf(...Object.values(CLAIMS)),
  variants: ['main', 'several-domains'],
  always: true,
  check(facts, { action, filingNumber }) {
    if (action !== 'cancel-service') return [];
    const about = { kind: 'action', action } as const;
    const basis = claimOf(CLAIMS, facts.provider);
    const target = targetOf(facts, action, filingNumber);
    const service = target.certain && isReadable(facts) ? target.services[0] : undefined;
    return [
      finding('cancel-service', 'main', 'stop', about, basis, {
        params: { provider: providerName(facts) },
        irreversible: true,
        guide: { procedure: 'cancel-service', section: 'irreversible' },
      }),
      ...(service && service.domains.length > 1
        ? [
            finding('cancel-service', 'several-domains', 'warn', about, basis, {
              params: { count: service.domains.length, domains: list(service.domains) },
              guide: { procedure: 'change-service', section: 'when' },
            }),
          ]
        : []),
    ];
  },
};
