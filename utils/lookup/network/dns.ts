/** Where a name points: the JSON form of DNS over HTTPS that AliDNS and DNSPod share. */
import * as z from 'zod/mini';
import type { ProviderId } from '../../vocabulary.ts';
import { ADDRESS_DATE } from './address-table.ts';
import { fetchJson, type NetworkDeps } from './fetch-json.ts';
import type { NetworkNote } from './note.ts';
import { locate, type Place } from './place.ts';
import { type NetworkProblem, networkProblem } from './problem.ts';

export interface DnsAddress {
  address: string;
  place: Place;
  provider?: ProviderId;
}

export interface DnsFacts {
  /** False where DNS does not know the name at all. */
  exists: boolean;
  addresses: DnsAddress[];
  /** Names in between, in order. */
  aliases: string[];
  /** Date of the address table. */
  tableDate: string;
}

export type DnsResult = { ok: true; facts: DnsFacts } | { ok: false; problem: NetworkProblem };

const Answer = z.object({ type: z.number(), data: z.string() });
/** The form that Google's public DNS introduced and both resolvers answer in. */
const DnsAnswer = z.object({
  Status: z.number(),
  /** The answer did not fit: names are missing. */
  TC: z.optional(z.boolean()),
  Answer: z.optional(z.nullable(z.array(Answer))),
});
export type DnsAnswer = z.infer<typeof DnsAnswer>;

const TYPES = { A: 1, CNAME: 5, AAAA: 28 } as const;
/** RFC 1035 and RFC 2136. */
const NXDOMAIN = 3;
const RCODES: Readonly<Record<number, string>> = { 1: 'FORMERR', 2: 'SERVFAIL', 5: 'REFUSED' };

const isAddress = (text: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) || /^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(text);

const addressesOf = ({ Answer: answers }: DnsAnswer): string[] =>
  (answers ?? [])
    .filter(({ type }) => type === TYPES.A || type === TYPES.AAAA)
    .map(({ data }) => data)
    .filter(isAddress);

const aliasesOf = ({ Answer: answers }: DnsAnswer): string[] =>
  (answers ?? [])
    .filter(({ type }) => type === TYPES.CNAME)
    .map(({ data }) => data.replace(/\.$/, '').toLowerCase());

/** The facts of the A and AAAA answers together. */
export const factsOf = (answers: readonly DnsAnswer[]): DnsFacts => ({
  exists: answers.some(({ Status }) => Status !== NXDOMAIN),
  addresses: [...new Set(answers.flatMap(addressesOf))].map((address) => ({
    address,
    ...locate(address),
  })),
  aliases: [...new Set(answers.flatMap(aliasesOf))],
  tableDate: ADDRESS_DATE,
});

const ask = async (
  base: string,
  name: string,
  type: 'A' | 'AAAA',
  deps: NetworkDeps,
): Promise<{ ok: true; answer: DnsAnswer } | { ok: false; problem: NetworkProblem }> => {
  const { host } = new URL(base);
  const query = new URLSearchParams({ name, type });
  const result = await fetchJson(`${base}?${query}`, 'application/dns-json', deps);
  if (!result.ok) return result;
  const parsed = DnsAnswer.safeParse(result.value);
  if (!parsed.success) return { ok: false, problem: networkProblem('not-json', { host }) };
  const { Status, TC } = parsed.data;
  if (TC) return { ok: false, problem: networkProblem('truncated', { host }) };
  if (Status !== 0 && Status !== NXDOMAIN) {
    const code = RCODES[Status] ?? String(Status);
    return { ok: false, problem: networkProblem('dns-failure', { host, code }) };
  }
  return { ok: true, answer: parsed.data };
};

/**
 * Asks one resolver for the addresses of a name (A-labels). An answer for one of A and AAAA is enough; the problem is
 * that of the A query.
 */
export const resolveName = async (
  base: string,
  name: string,
  deps: NetworkDeps,
): Promise<DnsResult> => {
  const [a, aaaa] = await Promise.all([ask(base, name, 'A', deps), ask(base, name, 'AAAA', deps)]);
  if (!a.ok) return a;
  return { ok: true, facts: factsOf(aaaa.ok ? [a.answer, aaaa.answer] : [a.answer]) };
};

const ACCESS = ['ali-site-insp'] as const;

const placeNote = (places: ReadonlySet<Place>): NetworkNote => {
  const note = (verdict: NetworkNote['verdict'], id: string): NetworkNote => ({
    verdict,
    text: { key: `lookup.dns.finding.${id}` },
    sources: ACCESS,
  });
  if (places.has('private')) return note('warn', 'private');
  if (places.has('unknown')) return note('unknown', 'unknown');
  if (places.size > 1) return note('warn', 'mixed');
  return places.has('mainland') ? note('note', 'mainland') : note('warn', 'outside');
};

/** What the facts mean for the access-accuracy check (接入准确性核查). Worst first. */
export const dnsNotes = ({ exists, addresses, aliases }: DnsFacts): NetworkNote[] => {
  if (!exists) {
    return [{ verdict: 'warn', text: { key: 'lookup.dns.finding.missing' }, sources: ACCESS }];
  }
  if (addresses.length === 0) {
    return [{ verdict: 'warn', text: { key: 'lookup.dns.finding.none' }, sources: ACCESS }];
  }
  const notes = [placeNote(new Set(addresses.map(({ place }) => place)))];
  const [provider, ...others] = new Set(addresses.map((a) => a.provider));
  if (provider && others.length === 0) {
    const params = { provider: { key: `provider.${provider}` } };
    notes.push({
      verdict: 'note',
      text: { key: 'lookup.dns.finding.provider', params },
      sources: ACCESS,
    });
  }
  const last = aliases.at(-1);
  if (last !== undefined) {
    const text = { key: 'lookup.dns.finding.cname', params: { name: last } };
    notes.push({ verdict: 'note', text, sources: [] });
  }
  return notes;
};
