/** Registration data (RDAP, RFC 9083): expiry, registrar, status. Who holds the name is never read. */
import * as z from 'zod/mini';
import { lifeCycleOf } from '../../knowledge/expiry.ts';
import { toUnicode } from '../punycode.ts';
import { fetchJson, type NetworkDeps } from './fetch-json.ts';
import type { NetworkNote } from './note.ts';
import { type NetworkProblem, networkProblem } from './problem.ts';

export interface RdapFacts {
  /** False where the registry does not know the name. */
  exists: boolean;
  registrar: string | null;
  /** ISO moments as the registry gives them. */
  expires: string | null;
  registered: string | null;
  /** RFC 8056 words: `client hold`, `pending delete` … */
  statuses: string[];
}

export type RdapResult = { ok: true; facts: RdapFacts } | { ok: false; problem: NetworkProblem };

const Entity = z.object({
  roles: z.optional(z.array(z.string())),
  vcardArray: z.optional(z.tuple([z.literal('vcard'), z.array(z.array(z.unknown()))])),
  handle: z.optional(z.string()),
});

const RdapDomain = z.object({
  objectClassName: z.literal('domain'),
  status: z.optional(z.array(z.string())),
  events: z.optional(z.array(z.object({ eventAction: z.string(), eventDate: z.string() }))),
  entities: z.optional(z.array(z.unknown())),
});

/** The name in a registrar's card; other roles name persons and are not looked at. */
const registrarOf = (entities: readonly unknown[]): string | null => {
  for (const entity of entities) {
    const parsed = Entity.safeParse(entity);
    if (!parsed.success || !parsed.data.roles?.includes('registrar')) continue;
    const properties = parsed.data.vcardArray?.[1] ?? [];
    const name = properties.find((property) => property[0] === 'fn')?.[3];
    if (typeof name === 'string' && name.trim() !== '') return name.trim().slice(0, 120);
    if (parsed.data.handle) return parsed.data.handle.slice(0, 120);
  }
  return null;
};

/** EPP words (`clientHold`) and RDAP words (`client hold`) as one. */
const statusOf = (status: string): string =>
  status
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .trim();

const momentOf = (
  events: readonly { eventAction: string; eventDate: string }[],
  action: string,
): string | null => {
  const date = events.find(({ eventAction }) => eventAction === action)?.eventDate;
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : null;
};

/** The facts of an RDAP domain object, or null where it is none. */
export const rdapFacts = (value: unknown): RdapFacts | null => {
  const parsed = RdapDomain.safeParse(value);
  if (!parsed.success) return null;
  const { status = [], events = [], entities = [] } = parsed.data;
  return {
    exists: true,
    registrar: registrarOf(entities),
    expires: momentOf(events, 'expiration'),
    registered: momentOf(events, 'registration'),
    statuses: [...new Set(status.map(statusOf))],
  };
};

const MISSING: RdapFacts = {
  exists: false,
  registrar: null,
  expires: null,
  registered: null,
  statuses: [],
};

/** Asks a registry's server (`base` ends with a slash) for a registrable domain in A-labels. */
export const askRegistry = async (
  domain: string,
  deps: NetworkDeps,
  base: string,
): Promise<RdapResult> => {
  const url = `${base}domain/${encodeURIComponent(domain)}`;
  const result = await fetchJson(url, 'application/rdap+json', deps);
  if (!result.ok) return result;
  if (result.value === null) return { ok: true, facts: MISSING };
  const facts = rdapFacts(result.value);
  if (facts) return { ok: true, facts };
  return { ok: false, problem: networkProblem('not-json', { host: new URL(base).host }) };
};

const DAY = 86_400_000;
/** Most provinces want more than three months of validity left (Huawei 2025-12-31, Aliyun 2019). */
const SHORT = 92;

const note = (
  verdict: NetworkNote['verdict'],
  id: string,
  sources: NetworkNote['sources'],
  params: Record<string, string | number> = {},
): NetworkNote => ({ verdict, text: { key: `lookup.rdap.finding.${id}`, params }, sources });

/** The calendar day in Shanghai. */
const dayOf = (iso: string): string =>
  new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 10);

const expiryNote = (expires: string, now: Date): NetworkNote => {
  const days = Math.floor((Date.parse(expires) - now.getTime()) / DAY);
  const date = dayOf(expires);
  if (days < 0) return note('stop', 'expired', ['ali-d21-renew'], { date });
  if (days <= SHORT) return note('warn', 'expiring', ['tc-hw-policy'], { date, days });
  return note('pass', 'valid', [], { date });
};

const lastLabel = (domain: string): string => domain.slice(domain.lastIndexOf('.') + 1);

const redemptionNote = (domain: string): NetworkNote => {
  const cycle = lifeCycleOf(domain, 'aliyun');
  const days = cycle?.days.redemption;
  if (!cycle || !days) return note('stop', 'redemption', ['ali-d21-redeem']);
  const suffix = `.${toUnicode(lastLabel(domain))}`;
  return note('stop', 'redemption-days', cycle.sources, { suffix, days });
};

/** For the .cn group `pendingDelete` is the redemption period: Aliyun's table of status words, 2019-01-28. */
const pendingDeleteNote = (domain: string): NetworkNote => {
  const { 'pending-delete': days } = lifeCycleOf(domain, 'aliyun')?.days ?? {};
  return note('stop', days === 0 ? 'pending-delete-cn' : 'pending-delete', ['ali-d21-whois']);
};

/** What a status word means; words without meaning for a filing are left out. */
const statusNote = (status: string, domain: string): NetworkNote | null => {
  switch (status) {
    case 'client hold':
    case 'server hold':
      return note('stop', status.replace(' ', '-'), ['ali-d21-hold']);
    case 'redemption period':
      return redemptionNote(domain);
    case 'pending delete':
      return pendingDeleteNote(domain);
    case 'pending transfer':
      return note('warn', 'pending-transfer', ['ali-d21-whois']);
    case 'client transfer prohibited':
      return note('note', 'transfer-lock', ['ali-d21-whois']);
    case 'server transfer prohibited':
      return note('note', 'transfer-lock-server', ['ali-d21-whois']);
    default:
      return null;
  }
};

/** What registration data mean for a filing. */
export const rdapNotes = (facts: RdapFacts, domain: string, now: Date): NetworkNote[] => {
  if (!facts.exists) return [note('warn', 'unregistered', [])];
  const { statuses } = facts;
  // A registry says "pending delete" and "redemption period" together while the name can still be redeemed.
  const told = statuses.includes('redemption period')
    ? statuses.filter((status) => status !== 'pending delete')
    : statuses;
  const notes = told.map((status) => statusNote(status, domain)).filter((found) => found !== null);
  if (facts.expires) notes.push(expiryNote(facts.expires, now));
  if (facts.registrar) {
    const params = { registrar: facts.registrar };
    notes.push(note('note', 'registrar', ['sfx-p3', 'sfx-p12'], params));
  }
  return notes;
};
