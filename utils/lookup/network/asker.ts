/**
 * The door of the room: one question at a time for each name, answers remembered with their age, and no question to a
 * host that has asked to be left alone.
 */
import { rdapBaseOf } from './bootstrap.ts';
import { type DnsFacts, resolveName } from './dns.ts';
import type { NetworkDeps } from './fetch-json.ts';
import { type NetworkProblem, restProblem } from './problem.ts';
import { askRegistry } from './rdap.ts';
import type { RegistryFacts } from './registry-facts.ts';
import { DOH_SERVICES, type DohService } from './services.ts';

/** `problem: null`: there is nobody to ask (a suffix without RDAP). */
export type Asked<F> = { ok: true; facts: F } | { ok: false; problem: NetworkProblem | null };

export type Aged<F> = Asked<F> & {
  /** Milliseconds since 1970 at which the answer came. */
  at: number;
};

export interface Asker {
  /** `fresh` asks again although an answer is remembered. */
  dns: (domain: string, service: DohService, fresh?: boolean) => Promise<Aged<DnsFacts>>;
  rdap: (domain: string, fresh?: boolean) => Promise<Aged<RegistryFacts>>;
}

/** Where questions go; tests put servers of their own here. */
export interface Routes {
  doh: (service: DohService) => string;
  rdap: (domain: string) => string | null;
}

export const ROUTES: Routes = { doh: (service) => DOH_SERVICES[service], rdap: rdapBaseOf };

/** DNS changes that fast, and registries ask not to be asked more often. */
const LIFETIME = 10 * 60_000;
const REMEMBERED = 200;
/** Rest for a host that limits without saying how long. */
const REST = 60_000;

/** Hosts that asked to be left alone, and until when. */
const makeRests = (now: () => number) => {
  const until = new Map<string, number>();
  return {
    note: (host: string, problem: NetworkProblem | null): void => {
      if (problem?.kind !== 'rate-limited') return;
      until.set(host, problem.retryAt ? Date.parse(problem.retryAt) : now() + REST);
    },
    problem: (host: string): NetworkProblem | null => {
      const left = (until.get(host) ?? 0) - now();
      if (left <= 0) return null;
      return restProblem(host, Math.ceil(left / 1000));
    },
  };
};

const makeMemory = <F>(now: () => number, rests: ReturnType<typeof makeRests>) => {
  const answers = new Map<string, Aged<F>>();
  const running = new Map<string, Promise<Aged<F>>>();

  const keep = (key: string, answer: Aged<F>): void => {
    const [oldest] = answers.keys();
    if (answers.size >= REMEMBERED && oldest !== undefined) answers.delete(oldest);
    answers.delete(key);
    answers.set(key, answer);
  };

  return (key: string, host: string, fresh: boolean, ask: () => Promise<Asked<F>>) => {
    const known = answers.get(key);
    if (known && !fresh && now() - known.at < LIFETIME) return Promise.resolve(known);
    const problem = rests.problem(host);
    if (problem) return Promise.resolve<Aged<F>>({ ok: false, problem, at: now() });
    const pending = running.get(key);
    if (pending) return pending;
    const asking = ask()
      .then((asked): Aged<F> => {
        const answer = { ...asked, at: now() };
        if (asked.ok) keep(key, answer);
        else rests.note(host, asked.problem);
        return answer;
      })
      .finally(() => running.delete(key));
    running.set(key, asking);
    return asking;
  };
};

/** An asker with a memory of its own; it lives as long as its window. */
export const makeAsker = (deps: NetworkDeps, routes: Routes = ROUTES): Asker => {
  const rests = makeRests(deps.now);
  const dns = makeMemory<DnsFacts>(deps.now, rests);
  const rdap = makeMemory<RegistryFacts>(deps.now, rests);
  return {
    dns: (domain, service, fresh = false) => {
      const base = routes.doh(service);
      const ask = () => resolveName(base, domain, deps);
      return dns(`${service} ${domain}`, new URL(base).host, fresh, ask);
    },
    rdap: (domain, fresh = false) => {
      const base = routes.rdap(domain);
      if (base === null) return Promise.resolve({ ok: false, problem: null, at: deps.now() });
      const ask = () => askRegistry(domain, deps, base);
      return rdap(domain, new URL(base).host, fresh, ask);
    },
  };
};
