/** Parts of a page that several rules look at. */
import type { About, ActionId, Order, PageFacts, Service, Stage, Text } from '../vocabulary.ts';
import { readDomainInput } from './domain-input.ts';

const CANCELLING: readonly ActionId[] = ['cancel-subject', 'cancel-service', 'cancel-access'];

export type CancelAction = 'cancel-subject' | 'cancel-service' | 'cancel-access';

export const isCancelling = (action: ActionId | null): action is CancelAction =>
  action !== null && CANCELLING.includes(action);

/** Whether the page was read as far as it goes; an empty one says that there is nothing. */
export const isReadable = ({ readiness }: PageFacts): boolean =>
  readiness === 'ready' || readiness === 'empty';

/** The open dialog's action, else the given intent, else what a page that could be read is itself for. */
export const actionAtHand = (facts: PageFacts, intent?: ActionId): ActionId | null =>
  facts.dialog?.action ??
  intent ??
  (facts.pageKind === 'filing-form' && isReadable(facts) ? 'start-filing' : null);

const FILING: readonly ActionId[] = ['start-filing', 'add-service', 'add-access'];

/** What is said of a filing form's entries belongs to the filing that is about to be submitted. */
export const aboutForm = (action: ActionId | null): About =>
  action !== null && FILING.includes(action) ? { kind: 'action', action } : { kind: 'page' };

/** The provider's name; an unknown one is "this provider". */
export const providerName = ({ provider }: PageFacts): Text => ({
  key:
    provider === 'unknown' || provider === 'miit' ? 'rule.this-provider' : `provider.${provider}`,
});

/** Stages in which an order is over: it blocks nothing. */
const OVER: readonly Stage[] = ['done', 'withdrawn', 'abandoned', 'expired'];

/** Orders that are still open: running, rejected, returned, drafts. */
export const openOrders = (facts: PageFacts): Order[] =>
  facts.orders.filter((order) => !OVER.includes(order.stage));

/** Labels of fields that hold a domain to file; certificates, holders and the like are not meant. */
const isDomainLabel = (label: string): boolean =>
  /域名|domain/i.test(label) &&
  !/证书|持有|所有|注册|后缀|holder|owner|registr|certif/i.test(label);

/** What the form's domain fields hold, as typed. */
export const domainInputs = (facts: PageFacts): { label: string; value: string }[] =>
  (facts.form?.fields ?? []).filter(({ label, value }) => value.trim() && isDomainLabel(label));

/** Lower-case A-labels of the domains the form is about to file. */
export const formDomains = (facts: PageFacts): string[] =>
  domainInputs(facts).flatMap(({ value }) => readDomainInput(value).hosts);

/** Every domain the page shows, as lower-case A-labels, each once. */
export const domainsOf = (facts: PageFacts): string[] => {
  const shown = [
    ...facts.services.flatMap(({ domains }) => domains),
    ...facts.orders.flatMap(({ domains }) => domains ?? []),
    ...(facts.domain ? [facts.domain.domain] : []),
    ...(facts.domainList?.rows ?? []).map(({ domain }) => domain),
    ...(facts.records ?? []).map(({ domain }) => domain),
    ...(facts.risks ?? []).map(({ domain }) => domain),
    ...(facts.dialog?.domain ? [facts.dialog.domain] : []),
  ].flatMap((text) => readDomainInput(text).hosts);
  return [...new Set([...formDomains(facts), ...shown])];
};

/** What a cancelling action would take away. `certain: false`: the page does not tell which service is meant. */
export interface Target {
  services: Service[];
  domains: string[];
  certain: boolean;
}

const hostsOf = (services: readonly Service[]): string[] => [
  ...new Set(
    services.flatMap(({ domains }) => domains.flatMap((domain) => readDomainInput(domain).hosts)),
  ),
];

/**
 * Which services a cancelling action takes away: all for the subject, else the one the dialog names, else the one in
 * whose row the person pressed (`filingNumber`).
 */
export const targetOf = (facts: PageFacts, action: CancelAction, filingNumber?: string): Target => {
  const all: Target = { services: facts.services, domains: hostsOf(facts.services), certain: true };
  if (action === 'cancel-subject') return all;
  const named = facts.dialog?.domain && readDomainInput(facts.dialog.domain).hosts[0];
  if (named) {
    const services = facts.services.filter((service) => hostsOf([service]).includes(named));
    return {
      services,
      domains: [...new Set([named, ...hostsOf(services)])],
      certain: true,
    };
  }
  const pressed = facts.services.filter((service) => service.filingNumber === filingNumber);
  if (pressed.length > 0) return { services: pressed, domains: hostsOf(pressed), certain: true };
  return { ...all, certain: facts.services.length === 1 && facts.servicesComplete !== false };
};

/** Everything the page itself answered: field errors, the form's result, the system message. */
export const answersOf = (facts: PageFacts): string[] => [
  ...(facts.form?.fields ?? []).flatMap(({ error }) => (error ? [error] : [])),
  ...(facts.form?.result ? [facts.form.result] : []),
  ...(facts.systemMessage ? [facts.systemMessage] : []),
];
