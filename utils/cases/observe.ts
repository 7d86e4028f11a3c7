/**
 * What a page means for the cases: a matching case moves on by itself, never backwards without a reason; what
 * contradicts it is recorded and shown; an order nobody tracks is offered. Pure: the store writes.
 */
import { dayOf, fromIso } from '../calendar/shanghai.ts';
import { procedureOfOrder } from '../knowledge/order-types.ts';
import type { ProcedureId, ProviderId, Stage } from '../vocabulary.ts';
import type { Case, CaseSet, NewCase } from './case.ts';
import type { PageExcerpt, SeenOrder } from './excerpt.ts';
import { isFinal, moveBetween } from './stages.ts';

/** Something on the page that could become a case. */
export interface Offer {
  provider: ProviderId;
  procedure: ProcedureId | null;
  orderId: string | null;
  domain: string | null;
  filingNumber: string | null;
  /** Order type as shown, for the label to start from. */
  type: string;
  stage: Stage;
  set: Omit<NewCase, 'label'>;
}

export interface Observation {
  changes: { caseId: string; set: CaseSet }[];
  offers: Offer[];
}

const isLater = (moment: string | null, than: string): boolean => {
  const a = moment ? fromIso(moment) : null;
  const b = fromIso(than);
  return a !== null && b !== null && a > b;
};

/** True when the last thing the history says about the stage is what a page showed. */
const sawSinceStage = (subject: Case): boolean => {
  const latest = subject.history.findLast(
    ({ set, voided }) => !voided && (set.stage !== undefined || set.seen !== undefined),
  );
  return latest?.set.seen !== undefined;
};

const seenOf = ({ stage, status, rejectReasons }: SeenOrder): NonNullable<CaseSet['seen']> => ({
  stage,
  status,
  ...(rejectReasons.length > 0 && { rejectReasons }),
});

const isOldNews = (subject: Case, order: SeenOrder): boolean =>
  subject.seen?.stage === order.stage &&
  subject.seen.status === order.status &&
  sawSinceStage(subject);

/** The change that an order on the page means for its case; null when it tells nothing new. */
const changeFor = (subject: Case, order: SeenOrder): CaseSet | null => {
  const set: CaseSet = {};
  const move = moveBetween(subject.stage, order.stage);
  if (move === 'forward') {
    set.stage = order.stage;
    if (isLater(order.updatedAt, subject.stageSince)) set.since = order.updatedAt ?? undefined;
  }
  if (move === 'forward' || !isOldNews(subject, order)) set.seen = seenOf(order);
  if (order.submittedAt && subject.moments.submitted !== order.submittedAt) {
    set.moments = { submitted: order.submittedAt };
  }
  if (subject.orderId === null) set.orderId = order.id;
  const [domain] = order.domains;
  if (subject.domain === null && domain) set.domain = domain;
  return Object.keys(set).length > 0 ? set : null;
};

/** A case started by hand, before its order had a number. Only when it is the one that fits. */
const adoptable = (
  cases: readonly Case[],
  provider: ProviderId,
  order: SeenOrder,
): Case | undefined => {
  const procedure = procedureOfOrder(order.type);
  if (procedure === null) return undefined;
  const fitting = cases.filter(
    (subject) =>
      subject.orderId === null &&
      subject.provider === provider &&
      subject.procedure === procedure &&
      !isFinal(subject.stage) &&
      subject.domain !== null &&
      order.domains.includes(subject.domain),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
};

const offerOrder = (excerpt: PageExcerpt, order: SeenOrder): Offer => {
  const procedure = procedureOfOrder(order.type);
  const domain = order.domains[0] ?? null;
  const filingNumber = excerpt.subjectFilingNumber;
  return {
    provider: excerpt.provider,
    procedure,
    orderId: order.id,
    domain,
    filingNumber,
    type: order.type,
    stage: order.stage,
    set: {
      provider: excerpt.provider,
      procedure,
      orderId: order.id,
      stage: order.stage,
      seen: seenOf(order),
      ...(domain && { domain }),
      ...(filingNumber && { filingNumber }),
      ...(order.updatedAt && { since: order.updatedAt }),
      ...(order.submittedAt && { moments: { submitted: order.submittedAt } }),
    },
  };
};

const observeOrders = (excerpt: PageExcerpt, cases: readonly Case[]): Observation => {
  const observation: Observation = { changes: [], offers: [] };
  for (const order of excerpt.orders) {
    const tracked = cases.filter(
      ({ orderId, provider }) => orderId === order.id && provider === excerpt.provider,
    );
    const adopted = tracked.length === 0 ? adoptable(cases, excerpt.provider, order) : undefined;
    const subjects = adopted ? [adopted] : tracked;
    for (const subject of subjects) {
      const set = changeFor(subject, order);
      if (set) observation.changes.push({ caseId: subject.id, set });
    }
    if (subjects.length === 0 && !isFinal(order.stage)) {
      observation.offers.push(offerOrder(excerpt, order));
    }
  }
  return observation;
};

const RISK = 'access-accuracy';

const observeRisks = (excerpt: PageExcerpt, cases: readonly Case[]): Observation => {
  const observation: Observation = { changes: [], offers: [] };
  for (const { filingNumber, domain, due } of excerpt.risks) {
    if (!filingNumber && !domain) continue;
    const subjects = cases.filter(
      (subject) =>
        subject.procedure === 'rectify' &&
        !isFinal(subject.stage) &&
        ((domain !== null && subject.domain === domain) ||
          (filingNumber !== null && subject.filingNumber === filingNumber)),
    );
    const deadlines: CaseSet['deadlines'] = { [RISK]: { at: due, what: 'notice' } };
    for (const subject of subjects) {
      if (subject.deadlines[RISK]?.at === due) continue;
      observation.changes.push({ caseId: subject.id, set: { deadlines } });
    }
    if (subjects.length > 0) continue;
    observation.offers.push({
      provider: excerpt.provider,
      procedure: 'rectify',
      orderId: null,
      domain,
      filingNumber,
      type: '',
      stage: 'draft',
      set: {
        provider: excerpt.provider,
        procedure: 'rectify',
        stage: 'draft',
        deadlines,
        ...(domain && { domain }),
        ...(filingNumber && { filingNumber }),
      },
    });
  }
  return observation;
};

/** Expiry dates, filing numbers, and approvals at the ministry, for cases of the same domain. */
const observeDomain = (excerpt: PageExcerpt, subject: Case): CaseSet | null => {
  const set: CaseSet = {};
  const listed = excerpt.domains.find(({ domain }) => domain === subject.domain);
  if (listed && subject.moments['domain-expires'] !== listed.expires) {
    set.moments = { 'domain-expires': listed.expires };
  }
  const service = excerpt.services.find(
    ({ domains }) => subject.domain !== null && domains.includes(subject.domain),
  );
  if (service && subject.filingNumber === null) set.filingNumber = service.filingNumber;
  const record = excerpt.records.find(({ domain }) => domain === subject.domain);
  const isNewService = subject.procedure === 'first-filing' || subject.procedure === 'add-service';
  const created = fromIso(subject.createdAt);
  // A record from before the case belongs to an earlier filing of the same domain.
  if (record && isNewService && created && record.date >= dayOf(created)) {
    if (moveBetween(subject.stage, 'done') === 'forward') {
      set.stage = 'done';
      set.since = record.date;
      set.moments = { ...set.moments, approved: record.date };
    }
    if (subject.filingNumber === null) set.filingNumber = record.filingNumber;
  }
  return Object.keys(set).length > 0 ? set : null;
};

/**
 * Judges a page against the cases that could concern it (deleted ones are passed over). Seeing the same page again
 * changes nothing.
 */
export const observe = (excerpt: PageExcerpt, cases: readonly Case[]): Observation => {
  const living = cases.filter(({ deleted }) => !deleted);
  const orders = observeOrders(excerpt, living);
  const risks = observeRisks(excerpt, living);
  const domains = living.flatMap((subject) => {
    const set = observeDomain(excerpt, subject);
    return set ? [{ caseId: subject.id, set }] : [];
  });
  return {
    changes: [...orders.changes, ...risks.changes, ...domains],
    offers: [...orders.offers, ...risks.offers],
  };
};
