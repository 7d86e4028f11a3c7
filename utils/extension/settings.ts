/** Preferences in `storage.local`: never personal, since content scripts could read them. */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { LOCALES, PROVIDERS } from '../vocabulary.ts';
import { makeTurns } from './turns.ts';

const Hour = z.number().check(z.int(), z.gte(0), z.lte(23));

const Settings = z.object({
  locale: z._default(z.enum(LOCALES), 'zh-CN'),
  /** Rules the user has silenced, by provider. */
  silenced: z._default(z.array(z.object({ provider: z.enum(PROVIDERS), rule: z.string() })), []),
  reminders: z._default(
    z.object({
      on: z.boolean(),
      /** Shanghai hours between which nothing is shown; equal hours = no quiet time. */
      quietFrom: Hour,
      quietTo: Hour,
    }),
    { on: false, quietFrom: 22, quietTo: 8 },
  ),
  network: z._default(z.object({ dns: z.enum(['off', 'alidns', 'dnspod']), rdap: z.boolean() }), {
    dns: 'off',
    rdap: false,
  }),
  /** The province whose rules guides show first: its one-character abbreviation. */
  province: z._default(z.nullable(z.string()), null),
});
export type Settings = z.infer<typeof Settings>;

const KEY = 'settings';
const DEFAULTS: Settings = Settings.parse({});

/** Keeps what is valid of each part, so that one bad value does not reset the others. */
const repair = (raw: unknown): Settings => {
  const whole = Settings.safeParse(raw ?? {});
  if (whole.success) return whole.data;
  const parts = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  const valid = parts.filter(([key, value]) => Settings.safeParse({ [key]: value }).success);
  return Settings.parse(Object.fromEntries(valid));
};

/** The settings now; defaults where nothing valid is stored or storage refuses. */
export const readSettings = async (): Promise<Settings> => {
  try {
    const stored = await browser.storage.local.get(KEY);
    return repair(stored[KEY]);
  } catch {
    return DEFAULTS;
  }
};

/** Settings to write, or what they become of those that hold when it is their turn. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

const inTurn = makeTurns();

/** Writes some settings and leaves the others. Rejects when storage refuses: the caller says so. */
export const changeSettings = (change: SettingsChange): Promise<Settings> =>
  inTurn(async () => {
    const now = await readSettings();
    const next = Settings.parse({
      ...now,
      ...(typeof change === 'function' ? change(now) : change),
    });
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });

/** Calls back whenever settings change in any window. Returns the stop function. */
export const onSettings = (listener: (settings: Settings) => void): (() => void) => {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(repair(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
};
