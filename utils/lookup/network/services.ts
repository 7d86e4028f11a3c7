/**
 * Resolvers with a JSON form of DNS over HTTPS that needs no account. Names go as A-labels: AliDNS takes no others
 * (its FAQ on public DNS).
 */
export const DOH_SERVICES = {
  alidns: 'https://dns.alidns.com/resolve',
  dnspod: 'https://doh.pub/resolve',
} as const;
export type DohService = keyof typeof DOH_SERVICES;
