/** WHOIS pages that are offered, and that can be read when a person asks for it there. */
import type { OfficialPage } from '../pages.ts';
import { toUnicode } from '../punycode.ts';

/** `.cn` and `.中国` answer WHOIS only. */
const CNNIC: OfficialPage = {
  label: 'lookup.page.cnnic-whois',
  url: 'https://webwhois.cnnic.cn/',
};
const ALIYUN: OfficialPage = {
  label: 'lookup.page.aliyun-whois',
  url: 'https://whois.aliyun.com/',
};

const HOSTS: ReadonlySet<string> = new Set([
  'webwhois.cnnic.cn',
  'whois.cnnic.cn',
  'whois.aliyun.com',
  'whois.cloud.tencent.com',
]);

/** Whether a host shows WHOIS answers that we know how to read. */
export const isWhoisHost = (host: string): boolean => HOSTS.has(host);

/** Whether CNNIC holds the registrations of a name (A-labels): `.cn`, `.中国`, `.中國`. */
export const isCnnicName = (domain: string): boolean =>
  /(?:^|\.)(?:cn|xn--fiqs8s|xn--fiqz9s)$/.test(domain);

/** The WHOIS page for a domain (A-labels) without RDAP; the name to paste comes with it. */
export const whoisPage = (domain: string): OfficialPage => ({
  ...(isCnnicName(domain) ? CNNIC : ALIYUN),
  paste: toUnicode(domain),
});
