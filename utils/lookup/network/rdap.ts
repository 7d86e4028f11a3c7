/** Registration data over RDAP (RFC 9083): expiry, registrar, status. Who holds the name is never read. */
import * as z from 'zod/mini';
import { fetchJson, type NetworkDeps } from './fetch-json.ts';
import { type NetworkProblem, networkProblem } from './problem.ts';
import { type RegistryFacts, statusWords } from './registry-facts.ts';

export type RdapResult =
  | { ok: true; facts: RegistryFacts }
  | { ok: false; problem: NetworkProblem };

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

const momentOf = (
  events: readonly { eventAction: string; eventDate: string }[],
  action: string,
): string | null => {
  const date = events.find(({ eventAction }) => eventAction === action)?.eventDate;
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : null;
};

/** The facts of an RDAP domain object, or null where it is none. */
export const rdapFacts = (value: unknown): RegistryFacts | null => {
  const parsed = RdapDomain.safeParse(value);
  if (!parsed.success) return null;
  const { status = [], events = [], entities = [] } = parsed.data;
  return {
    exists: true,
    registrar: registrarOf(entities),
    expires: momentOf(events, 'expiration'),
    registered: momentOf(events, 'registration'),
    statuses: statusWords(status),
  };
};

const MISSING: RegistryFacts = {
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
