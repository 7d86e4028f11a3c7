/** What a page tells about a checklist item. */
import { suffixOf } from '../../knowledge/suffixes.ts';
import type { ChecklistState, PageFacts } from '../../vocabulary.ts';
import { readDomainInput } from '../domain-input.ts';
import { domainInputs, formDomains, isCancelling, targetOf } from '../parts.ts';
import { pageRefusesSuffix } from '../reasons.ts';
import type { Context } from '../rule.ts';

/** A page shows the orders of its own account only: that none runs at another provider is for the person to say. */
export const noOrder = ({ pendingOrder }: PageFacts): ChecklistState =>
  pendingOrder === null ? 'unknown' : pendingOrder ? 'problem' : 'ask';

/** `pass` only where every suffix is approved and nothing is missing from the page. */
const suffixState = (domains: readonly string[], complete: boolean): ChecklistState => {
  const found = domains.map(suffixOf);
  if (found.some(({ status, strength }) => status === 'not-approved' && strength === 'strong'))
    return 'problem';
  const clear = found.length > 0 && found.every(({ status }) => status === 'approved');
  return clear && complete ? 'pass' : 'unknown';
};

/** The suffixes of what a cancelling action takes away. */
export const cancelledSuffixes = (
  facts: PageFacts,
  { action, filingNumber }: Context,
): ChecklistState => {
  if (!isCancelling(action)) return 'unknown';
  const { domains, services } = targetOf(facts, action, filingNumber);
  const complete =
    facts.servicesComplete !== false && services.every(({ domainsComplete }) => domainsComplete);
  return suffixState(domains, complete);
};

/** The suffixes of what the form is about to file; nothing typed yet is for the person to tell. */
export const filedSuffixes = (facts: PageFacts): ChecklistState => {
  const domains = formDomains(facts);
  if (domains.length === 0) return 'ask';
  return pageRefusesSuffix(facts) ? 'problem' : suffixState(domains, true);
};

/** Whether the form's domain is the bare name that is asked for. */
export const bareDomain = (facts: PageFacts): ChecklistState => {
  const inputs = domainInputs(facts);
  if (inputs.length === 0) return 'ask';
  return inputs.every(({ value }) => readDomainInput(value).problems.length === 0)
    ? 'pass'
    : 'problem';
};

/** Whether other services remain under the subject. */
export const othersRemain = ({ services, servicesComplete }: PageFacts): ChecklistState => {
  if (services.length > 1) return 'pass';
  return services.length === 1 && servicesComplete !== false ? 'problem' : 'unknown';
};
