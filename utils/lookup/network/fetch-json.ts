/** One JSON document from one host: time limit, size limit, no redirects followed, every failure typed. */
import { type NetworkProblem, networkProblem, restProblem } from './problem.ts';

/** What a fetch needs from its surroundings; tests and the extension give their own. */
export interface NetworkDeps {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  isOnline: () => boolean;
  /** Milliseconds until a request is given up. */
  timeout?: number;
}

export type JsonResult = { ok: true; value: unknown } | { ok: false; problem: NetworkProblem };

const TIMEOUT = 8000;
/** RDAP answers are a few kilobytes; a page of this size is something else. */
const MAX_BYTES = 256 * 1024;
/** Accepted although it is not JSON: a missing domain is an answer (RFC 9083 allows a body or none). */
const NOT_FOUND = 404;

/** Seconds a `Retry-After` header asks for: a number or an HTTP date. */
export const retryAfter = (header: string | null, now: number): number | null => {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
};

const rateLimited = (host: string, response: Response, now: number): NetworkProblem => {
  const seconds = retryAfter(response.headers.get('retry-after'), now);
  if (seconds === null) return networkProblem('rate-limited', { host });
  return { ...restProblem(host, seconds), retryAt: new Date(now + seconds * 1000).toISOString() };
};

/** Where a redirect leads; null where the browser does not tell (it hides redirects that are not followed). */
const redirectTarget = (response: Response, url: string): string | null => {
  const location = response.headers.get('location');
  return location !== null && URL.canParse(location, url) ? new URL(location, url).host : null;
};

const redirectProblem = (response: Response, url: string): NetworkProblem => {
  const { host } = new URL(url);
  const target = redirectTarget(response, url);
  return target === null
    ? networkProblem('redirect', { host }, 'redirect-hidden')
    : networkProblem('redirect', { host, target });
};

/** The problem of a status, or null where the body is to be read. */
const statusProblem = (response: Response, url: string, now: number): NetworkProblem | null => {
  const { host } = new URL(url);
  const { status, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return redirectProblem(response, url);
  }
  if (status === 429) return rateLimited(host, response, now);
  if (status === 503 && response.headers.has('retry-after'))
    return rateLimited(host, response, now);
  if (status >= 500) return networkProblem('server', { host, status });
  if (status >= 400) return networkProblem('refused', { host, status });
  return null;
};

/** The body as text, or null when it exceeds the limit. */
const readLimited = async (response: Response): Promise<string | null> => {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
};

const isJsonType = (response: Response): boolean => {
  const type = response.headers.get('content-type') ?? '';
  return type === '' || /json|javascript|text\/plain/i.test(type);
};

const parse = (text: string, host: string): JsonResult => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const begun = /^\s*[{[]/.test(text);
    return { ok: false, problem: networkProblem(begun ? 'truncated' : 'not-json', { host }) };
  }
};

/** @param isBody the answer had begun: what ends then is a body cut short, whatever the engine calls it. */
const failure = (
  error: unknown,
  url: string,
  deps: NetworkDeps,
  isBody: boolean,
): NetworkProblem => {
  const { host } = new URL(url);
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError') {
    return networkProblem('timeout', { host, seconds: (deps.timeout ?? TIMEOUT) / 1000 });
  }
  if (!deps.isOnline()) return networkProblem('offline', {});
  return networkProblem(isBody ? 'truncated' : 'unreachable', { host });
};

const readBody = async (response: Response, host: string): Promise<JsonResult> => {
  if (!isJsonType(response)) return { ok: false, problem: networkProblem('not-json', { host }) };
  const text = await readLimited(response);
  if (text === null) return { ok: false, problem: networkProblem('too-large', { host }) };
  return parse(text, host);
};

/** Asks `url` once. A 404 is `{ ok: true, value: null }`: the thing asked for does not exist. Never rejects. */
export const fetchJson = async (
  url: string,
  accept: string,
  deps: NetworkDeps,
): Promise<JsonResult> => {
  let response: Response | null = null;
  try {
    response = await deps.fetch(url, {
      headers: { accept },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(deps.timeout ?? TIMEOUT),
    });
    if (response.status === NOT_FOUND) return { ok: true, value: null };
    const problem = statusProblem(response, url, deps.now());
    if (problem) return { ok: false, problem };
    return await readBody(response, new URL(url).host);
  } catch (error) {
    return { ok: false, problem: failure(error, url, deps, response !== null) };
  }
};
