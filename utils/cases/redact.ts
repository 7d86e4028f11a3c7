/** What leaves the machine by hand: names, phones, mail, certificate and filing numbers taken out or masked. */
import type { Case } from './case.ts';
import { maskSecrets } from './mask.ts';
import { shownDomain } from './names.ts';

/** Province, form and the service's suffix stay; the serial does not: 浙ICP备********号-1. */
export const redactFilingNumber = (number: string): string => {
  const [head = '', ...rest] = number.split('号');
  const masked = head.replace(/\d/g, '*');
  return rest.length > 0 ? `${masked}号${rest.join('号')}` : masked;
};

/** The last four characters stay, so that two people can tell which order they speak of. */
export const redactOrderId = (id: string): string =>
  `${'*'.repeat(Math.max(id.length - 4, 0))}${id.slice(-4)}`;

const FILING_NUMBER =
  /[\u4e00-\u9fa5]ICP备\s*\d{4,12}\s*号(?:\s*[-－]\s*\d+[A-Z]?)?|公网安备\s*\d{6,16}\s*号/gi;

/** Free text without secrets, filing numbers and the given names. */
export const redactText = (text: string, names: readonly string[] = []): string => {
  const masked = maskSecrets(text).replace(FILING_NUMBER, redactFilingNumber);
  return names
    .filter((name) => name.trim().length > 1)
    .reduce((result, name) => result.replaceAll(name.trim(), '***'), masked);
};

/** How a case is called where labels and numbers must not be shown, or others may see the screen; '' without a name. */
export const redactedTitle = ({
  domain,
  filingNumber,
  orderId,
}: Pick<Case, 'domain' | 'filingNumber' | 'orderId'>): string => {
  if (domain) return shownDomain(domain);
  if (filingNumber) return redactFilingNumber(filingNumber);
  return orderId ? redactOrderId(orderId) : '';
};
