import type { Doubt, PageFacts } from '../vocabulary.ts';

/**
 * The facts with a doubt for each thing that a page of this kind should have and this one does not show. Said of facts
 * that have left the page (`messages.ts`): nothing of the page is needed for it.
 */
export function withMissing(facts: PageFacts): PageFacts {
  const { pageKind: kind, readiness } = facts;
  if (kind === 'other' || readiness === 'login' || readiness === 'empty') return facts;
  const doubts: Doubt[] = [...facts.doubts];
  const isLate = readiness === 'loading' || doubts.some(({ why }) => why === 'loading');
  const waits = isLate ? 'loading' : 'not-found';
  const check = (is: unknown, what: string, why: string): void => {
    if (is && !doubts.some((d) => d.what === what && d.why === why)) doubts.push({ what, why });
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
  return { ...facts, doubts };
}
