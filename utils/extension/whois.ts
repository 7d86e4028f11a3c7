/** WHOIS answers that a person had read: out of the page in front, and remembered until the browser closes. */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { lookUp } from '../lookup/lookup.ts';

const Facts = z.object({
  exists: z.boolean(),
  registrar: z.nullable(z.string()),
  expires: z.nullable(z.string()),
  registered: z.nullable(z.string()),
  statuses: z.array(z.string()),
});

/** As the script in the page gives it. */
const Answer = z.object({ name: z.string(), facts: Facts });

const Remembered = z.object({
  /** Registrable domain, A-labels. */
  domain: z.string(),
  facts: Facts,
  /** The page it was read from. */
  host: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type RememberedWhois = z.infer<typeof Remembered>;

const KEY = 'whois';
/** Oldest first; more is not needed while one browser is open. */
const MOST = 100;

export type WhoisReading =
  | { state: 'read'; answer: RememberedWhois }
  /** The page shows no answer (yet). */
  | { state: 'nothing' }
  /** The browser does not let us into the page. */
  | { state: 'refused' };

/** Answers remembered so far; empty where the browser keeps none. */
export const whoisAnswers = async (): Promise<RememberedWhois[]> => {
  try {
    const stored = z.array(Remembered).safeParse((await browser.storage.session.get(KEY))[KEY]);
    return stored.success ? stored.data : [];
  } catch {
    return [];
  }
};

/** In memory only, out of pages' reach, gone with the browser. */
const remember = async (answer: RememberedWhois): Promise<void> => {
  const others = (await whoisAnswers()).filter(({ domain }) => domain !== answer.domain);
  try {
    await browser.storage.session.set({ [KEY]: [...others, answer].slice(-MOST) });
  } catch {
    // Still shown where it was read; only the next look-up does not know it.
  }
};

/** Reads the WHOIS page in a tab. Needs the gesture that opened the popup there (`activeTab`). Never rejects. */
export const readWhoisPage = async (
  tabId: number,
  host: string,
  now: number,
): Promise<WhoisReading> => {
  try {
    const target = { tabId, allFrames: true };
    const made = await browser.scripting.executeScript({ target, files: ['/whois.js'] });
    for (const { result } of made) {
      const read = Answer.safeParse(result);
      const domain = read.success && lookUp(read.data.name).registrable;
      if (!read.success || !domain) continue;
      const answer = { domain, facts: read.data.facts, host, at: now };
      await remember(answer);
      return { state: 'read', answer };
    }
    return { state: 'nothing' };
  } catch {
    return { state: 'refused' };
  }
};

/** Calls back with all answers whenever one is added in any window. Returns the stop function. */
export const onWhoisAnswers = (listener: (answers: RememberedWhois[]) => void): (() => void) => {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) void whoisAnswers().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
};
