/** What a registry says of a domain, over RDAP or on a WHOIS page. Imports nothing: it also travels into WHOIS pages. */

export interface RegistryFacts {
  /** False where the registry does not know the name. */
  exists: boolean;
  registrar: string | null;
  /** ISO moments as the registry gives them. */
  expires: string | null;
  registered: string | null;
  /** RFC 8056 words: `client hold`, `pending delete` … */
  statuses: string[];
}

/** EPP words (`clientHold`) and RDAP words (`client hold`) as one. */
const statusWord = (status: string): string =>
  status
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .trim();

/** Status codes as RFC 8056 words, each once. */
export const statusWords = (statuses: readonly string[]): string[] => [
  ...new Set(statuses.map(statusWord)),
];
