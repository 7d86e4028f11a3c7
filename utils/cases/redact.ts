/** What leaves the machine by hand: names, phones, mail, certificate and filing numbers taken out or masked. */
import type { Case } from './case.ts';
import { maskSecrets } from './mask.ts';
import { shownDomain } from './names.ts';

/** Province, form and the service's suffix stay; every serial does not: 浙ICP备********号-1. */
export const redactFilingNumber = (number: string): string => {
  const [head = '', ...rest] = number.split('号');
  const masked = head.replace(/\d/g, '*');
  // A service's number has at most four digits.
  const tail = rest.map((part) => part.replace(/\d{5,}/g, (digits) => '*'.repeat(digits.length)));
  return [masked, ...tail].join('号');
};

/** The last four characters stay, so that two people can tell which order they speak of. */
export const redactOrderId = (id: string): string =>
  `${'*'.repeat(Math.max(id.length - 4, 0))}${id.slice(-4)}`;

/** ICP filings and licences, and those of the police; blanks inside, and a 号 that somebody left out. */
const FILING_NUMBER =
  /ICP\s*[备证](?:案号)?[\s:：]*(?:\d\s*){4,12}(?:号(?:\s*[-－]\s*\d+[A-Z]?)?)?|公网安备\s*(?:\d\s*){6,16}号?/gi;

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
