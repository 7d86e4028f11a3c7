/** "Track this": what a page offers becomes cases; where it offers nothing, the action at hand does. */
import { procedureOfAction } from '../knowledge/action-procedures.ts';
import type { ActionId, PageFacts } from '../vocabulary.ts';
import { Domain, FilingNumber } from './case.ts';
import type { Operation } from './database.ts';
import { excerptOf } from './excerpt.ts';
import type { Offer } from './observe.ts';
import { fail, ok, type Result } from './problem.ts';
import type { Store } from './store.ts';
import { lookAtPage, trackOffer } from './store-pages.ts';

/** The case that the action at hand would be, for the domain or number the page names; null where it names none. */
export const offerOfAction = (facts: PageFacts, action: ActionId | null): Offer | null => {
  const names = [facts.dialog?.domain, facts.domain?.domain, facts.services[0]?.domains[0]];
  const domain = names.find((name) => Domain.safeParse(name).success) ?? null;
  const numbers = [
    action === 'cancel-subject' ? undefined : facts.services[0]?.filingNumber,
    facts.subject?.filingNumber,
  ];
  const filingNumber = numbers.find((number) => FilingNumber.safeParse(number).success) ?? null;
  if (domain === null && filingNumber === null) return null;
  const { provider } = facts;
  const procedure = procedureOfAction(action);
  return {
    provider,
    procedure,
    orderId: null,
    domain,
    filingNumber,
    type: '',
    stage: 'draft',
    set: {
      provider,
      procedure,
      stage: 'draft',
      ...(domain && { domain }),
      ...(filingNumber && { filingNumber }),
    },
  };
};

const labelOf = (offer: Offer): string =>
  offer.domain ?? offer.filingNumber ?? offer.orderId ?? offer.provider;

/**
 * How many cases the page now has, how many of them are new, and the operations that made them, to be undone. Problem:
 * not-found where nothing can be tracked.
 */
export const trackPage = async (
  store: Store,
  facts: PageFacts,
  action: ActionId | null,
): Promise<Result<{ tracked: number; added: number; operations: Operation[] }>> => {
  const excerpt = excerptOf(facts);
  if (!excerpt) return fail('not-found');
  const seen = await lookAtPage(store, excerpt);
  if (!seen.ok) return seen;
  const { cases, offers } = seen.value;
  const own = offers.length + cases.length === 0 ? offerOfAction(facts, action) : null;
  const wanted = own ? [own] : offers;
  if (wanted.length + cases.length === 0) return fail('not-found');
  const operations: Operation[] = [];
  for (const offer of wanted) {
    const result = await trackOffer(store, offer, labelOf(offer));
    if (!result.ok) return result;
    if (result.value.operation) operations.push(result.value.operation);
  }
  return ok({ tracked: cases.length + wanted.length, added: operations.length, operations });
};
