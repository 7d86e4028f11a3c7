import type { PageFacts } from '../vocabulary.ts';
import { doubt, type Reading } from './reading.ts';

/** What a page of this kind should have and this one does not show. */
export function doubtWhatIsMissing(reading: Reading, facts: PageFacts): void {
  const { pageKind: kind, readiness } = facts;
  if (kind === 'other' || readiness === 'login' || readiness === 'empty') return;
  const waits = readiness === 'loading' ? 'loading' : 'not-found';
  const check = (is: unknown, what: string, why: string): void => {
    if (is) doubt(reading, what, why);
  };
  check(readiness === 'unreadable', 'page', 'parts-not-found');
  if (kind === 'filing-home') {
    check(!facts.subject, 'subject', waits);
    check(!facts.services.length, 'services', waits);
    check(facts.servicesComplete === false, 'services', 'more-not-shown');
    check(facts.moreMenuHidden, 'actions', 'menu-closed');
    check(facts.pendingOrder === null, 'pendingOrder', 'not-shown');
  }
  for (const { domains, domainsComplete, name } of facts.services) {
    check(!domains.length, 'domains', 'not-found');
    check(domains.length && !domainsComplete, 'domains', 'more-not-shown');
    check(name === '', 'names', 'not-found');
  }
  check(kind.startsWith('order-') && !facts.orders.length, 'orders', waits);
  check(facts.ordersComplete === false, 'orders', 'more-not-shown');
  check(kind === 'filing-form' && !facts.form, 'form', waits);
  check(kind === 'domain-detail' && !facts.domain, 'domain', waits);
  check(kind === 'domain-list' && !facts.domainList?.rows.length, 'domainList', waits);
  check(facts.domainList?.complete === false, 'domainList', 'more-not-shown');
  check(kind === 'access-accuracy' && !facts.risks?.length, 'risks', waits);
  check(kind === 'service-codes' && !facts.serviceCodes, 'serviceCodes', waits);
  check(/^miit-(query|detail)/.test(kind) && !facts.records?.length, 'records', waits);
  check(facts.dialog && facts.dialog.action === null, 'dialog', 'unknown-action');
}
