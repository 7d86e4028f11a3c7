/**
 * How cases and ticks of older versions become today's. One list serves the database and backup files, so that a
 * version is understood in one place. A step is pure and never throws; what it cannot read it hands on unchanged,
 * for the schema to set aside.
 */

/** Version of entries and ticks as they are written today, in the database and in backups. */
export const FORMAT = 2;

interface Migration {
  /** The version it leads to. */
  to: number;
  name: string;
  entry: (raw: unknown) => unknown;
  tick: (raw: unknown, now: string) => unknown;
}

/** A record of unknown values, as JSON and old rows have them. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    name: 'labels set one by one, ticks with their day',
    entry: (raw) => {
      if (!isObject(raw) || !isObject(raw.set) || !Array.isArray(raw.set.tags)) return raw;
      const tags = Object.fromEntries(raw.set.tags.map((tag) => [String(tag), true]));
      return { ...raw, set: { ...raw.set, tags } };
    },
    tick: (raw, now) => (isObject(raw) && raw.at === undefined ? { ...raw, at: now } : raw),
  },
];

/** Brings an entry of version `from` to today's form. */
export const migrateEntry = (raw: unknown, from: number): unknown =>
  MIGRATIONS.filter(({ to }) => to > from).reduce((value, { entry }) => entry(value), raw);

/** Brings a tick of version `from` to today's form. `now`: stamp for ticks that had no time. */
export const migrateTick = (raw: unknown, from: number, now: string): unknown =>
  MIGRATIONS.filter(({ to }) => to > from).reduce((value, { tick }) => tick(value, now), raw);
