/** The little of a page that a case needs. No names, no form, no dialog: the rest of the facts goes no further. */
import { fromIso, isDayOnly, toIso } from '../calendar/shanghai.ts';
import type { PageFacts, ProviderId, Stage } from '../vocabulary.ts';
import { Domain, FilingNumber, OrderId } from './case.ts';

export interface SeenOrder {
  id: string;
  type: string;
  status: string;
  stage: Stage;
  domains: string[];
  submittedAt: string | null;
  updatedAt: string | null;
  rejectReasons: string[];
}

export interface PageExcerpt {
  provider: ProviderId;
  subjectFilingNumber: string | null;
  orders: SeenOrder[];
  services: { filingNumber: string; domains: string[] }[];
  risks: { filingNumber: string | null; domain: string | null; due: string }[];
  domains: { domain: string; expires: string }[];
  records: { filingNumber: string; domain: string; date: string }[];
}

/** A day alone stays a day; a clock time becomes ISO with +08:00. */
const moment = (text: string | undefined | null): string | null => {
  const instant = text ? fromIso(text) : null;
  if (!text || !instant) return null;
  return isDayOnly(text) ? text.trim() : toIso(instant);
};

const fits = (schema: { safeParse: (value: unknown) => { success: boolean } }) => (text: string) =>
  schema.safeParse(text).success;

const isDomain = fits(Domain);
const isFilingNumber = fits(FilingNumber);
const isOrderId = fits(OrderId);

const shorten = (text: string, longest: number): string => text.trim().slice(0, longest);

/** A list with further pages is read well as far as it goes; any other doubt about orders counts. */
const isDoubted = ({ what, why }: PageFacts['doubts'][number]): boolean =>
  what === 'login' || (what === 'orders' && why !== 'more-not-shown');

/**
 * Null where the page proves nothing for a case: still loading, signed out, or not understood. A page whose orders are
 * doubtful (a login that ran out keeps old words on the screen) gives no orders.
 */
export const excerptOf = (facts: PageFacts): PageExcerpt | null => {
  if (facts.readiness !== 'ready') return null;
  const ordersDoubted = facts.doubts.some(isDoubted);
  const domains = [...(facts.domain ? [facts.domain] : []), ...(facts.domainList?.rows ?? [])];
  return {
    provider: facts.provider,
    subjectFilingNumber:
      facts.subject && isFilingNumber(facts.subject.filingNumber)
        ? facts.subject.filingNumber
        : null,
    orders: ordersDoubted
      ? []
      : facts.orders
          .filter(({ id }) => isOrderId(id))
          .map((order) => ({
            id: order.id,
            type: shorten(order.type, 60),
            status: shorten(order.status, 120),
            stage: order.stage,
            domains: (order.domains ?? []).filter(isDomain),
            submittedAt: moment(order.submittedAt),
            updatedAt: moment(order.updatedAt),
            rejectReasons: (order.rejectReasons ?? [])
              .slice(0, 10)
              .map((reason) => shorten(reason, 500)),
          })),
    services: facts.services
      .filter(({ filingNumber }) => isFilingNumber(filingNumber))
      .map(({ filingNumber, domains: names }) => ({
        filingNumber,
        domains: names.filter(isDomain),
      })),
    risks: (facts.risks ?? []).flatMap((risk) => {
      const due = moment(risk.due);
      if (!due) return [];
      const filingNumber = isFilingNumber(risk.filingNumber) ? risk.filingNumber : null;
      return [{ filingNumber, domain: isDomain(risk.domain) ? risk.domain : null, due }];
    }),
    domains: domains.flatMap(({ domain, expires: shown }) => {
      const expires = moment(shown);
      return isDomain(domain) && expires ? [{ domain, expires }] : [];
    }),
    records: (facts.records ?? [])
      .filter(
        ({ domain, filingNumber, date }) =>
          isDomain(domain) && isFilingNumber(filingNumber) && moment(date),
      )
      .map(({ domain, filingNumber, date }) => ({ domain, filingNumber, date })),
  };
};
