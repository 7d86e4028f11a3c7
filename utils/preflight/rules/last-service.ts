import type { About } from '../../vocabulary.ts';
import { type Claim, claim, claimOf, finding, type Rule, sourcesOf } from '../rule.ts';

/** A subject without services is an empty shell: in most provinces it has to be cancelled on paper. */
const CANCEL: { aliyun: Claim; tencent: Claim; other: Claim } = {
  aliyun: claim('ali-faq-cxl', 'tc-hw-doc-0037'),
  tencent: claim('tc-t21-delete-domain', 'tc-t21-empty-shell', 'tc-hw-doc-0037'),
  other: claim('tc-hw-doc-0037'),
};
const ACCESS: { aliyun: Claim; tencent: Claim; other: Claim } = {
  aliyun: claim('ali-faq-cxl', 'ali-diff', 'tc-hwk'),
  tencent: claim('tc-t21-cancel-access-faq', 'tc-t21-view', 'tc-hwk'),
  other: claim('tc-hwk'),
};

/** First characters of the filing numbers of the 11 provinces in which an empty shell may add a service at once. */
const DIRECT = '津辽蜀川滇云苏浙沪桂晋京黔贵';

/** Whether the service at hand is the last one under its subject. */
export const lastService: Rule = {
  id: 'last-service',
  sources: sourcesOf(...Object.values(CANCEL), ...Object.values(ACCESS)),
  variants: ['cancel-service', 'cancel-service-direct', 'cancel-access', 'more', 'cannot-tell'],
  check(facts, { action }) {
    if (action !== 'cancel-service' && action !== 'cancel-access') return [];
    if (facts.services.length === 0) return [];
    const about: About = { kind: 'action', action };
    const basis = claimOf(action === 'cancel-service' ? CANCEL : ACCESS, facts.provider);
    const guide = { procedure: action, section: 'irreversible' } as const;
    if (facts.services.length > 1)
      return [finding('last-service', 'more', 'pass', about, basis, { guide })];
    if (facts.servicesComplete === false)
      return [finding('last-service', 'cannot-tell', 'unknown', about, basis, { guide })];
    const number = facts.subject?.filingNumber ?? facts.services[0]?.filingNumber ?? '';
    const direct = number !== '' && DIRECT.includes(number.charAt(0));
    const variant = action === 'cancel-service' && direct ? 'cancel-service-direct' : action;
    return [finding('last-service', variant, 'warn', about, basis, { guide })];
  },
};
