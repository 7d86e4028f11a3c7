/** "Track this": what a page offers becomes cases; where it offers nothing, the action at hand does. */
import { procedureOfAction } from '../knowledge/action-procedures.ts';
import type { ActionId, PageFacts, Service } from '../vocabulary.ts';
import { type Case, Domain, FilingNumber } from './case.ts';
import type { Operation } from './database.ts';
import { excerptOf } from './excerpt.ts';
import { shownDomain } from './names.ts';
import { type Offer, observe } from './observe.ts';
import { fail, ok, type Result } from './problem.ts';
import { isFinal } from './stages.ts';
import type { Store } from './store.ts';
import { lookAtPage, trackOffer } from './store-pages.ts';

const fits = (schema: typeof Domain, texts: readonly (string | undefined)[]) =>
  texts.find((text) => schema.safeParse(text).success) ?? null;

/** The service that is meant: the one whose domain the dialog names, else the only one. */
const serviceOf = ({ services, servicesComplete, dialog }: PageFacts): Service | undefined => {
  const named = dialog?.domain;
  if (named) return services.find(({ domains }) => domains.includes(named));
  return services.length === 1 && servicesComplete !== false ? services[0] : undefined;
};

/** The case that the action at hand would be, for the domain or number the page names; null where it names none. */
const offerOfAction = (facts: PageFacts, action: ActionId | null): Offer | null => {
  const service = serviceOf(facts);
  const domain = fits(Domain, [facts.dialog?.domain, facts.domain?.domain, service?.domains[0]]);
  const filingNumber = fits(FilingNumber, [
    action === 'cancel-subject' ? undefined : service?.filingNumber,
    facts.subject?.filingNumber,
  ]);
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

const labelOf = ({ domain, filingNumber, orderId, provider }: Offer): string =>
  (domain && shownDomain(domain)) ?? filingNumber ?? orderId ?? provider;

/** A case that still goes on: what begins after it is another one. */
const isRunning = ({ archived, stage }: Case): boolean => !archived && !isFinal(stage);

/** Whether a running case follows what a page shows, among those that it concerns. */
export const isTracked = (cases: readonly Case[]): boolean => cases.some(isRunning);

/** What a page becomes beside the cases that it concerns: its orders nobody follows, else the action at hand. */
export const offersOf = (
  facts: PageFacts,
  action: ActionId | null,
  { cases, offers }: { cases: readonly Case[]; offers: readonly Offer[] },
): readonly Offer[] => {
  if (offers.length > 0 || isTracked(cases)) return offers;
  const own = offerOfAction(facts, action);
  return own ? [own] : [];
};

/** Whether there is something on a page that a case could follow, whatever cases there are. */
export const canTrack = (facts: PageFacts, action: ActionId | null): boolean => {
  const excerpt = excerptOf(facts);
  if (!excerpt) return false;
  return offersOf(facts, action, { cases: [], offers: observe(excerpt, []).offers }).length > 0;
};

/**
 * Makes cases of what a page shows and nobody follows. The operations that made them, to be undone; none where all is
 * followed. Problem: not-found where nothing can be tracked.
 */
export const trackPage = async (
  store: Store,
  facts: PageFacts,
  action: ActionId | null,
): Promise<Result<Operation[]>> => {
  const excerpt = excerptOf(facts);
  if (!excerpt) return fail('not-found');
  const seen = await lookAtPage(store, excerpt);
  if (!seen.ok) return seen;
  const wanted = offersOf(facts, action, seen.value);
  if (wanted.length === 0 && !isTracked(seen.value.cases)) return fail('not-found');
  const operations: Operation[] = [];
  for (const offer of wanted) {
    const result = await trackOffer(store, offer, labelOf(offer));
    if (!result.ok) return result;
    if (result.value.operation) operations.push(result.value.operation);
  }
  return ok(operations);
};
