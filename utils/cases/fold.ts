/**
 * A case folded from its history. Pure, and independent of the order in which entries arrive: two copies of a case
 * merge by the union of their entries, whichever way round.
 */
import type { Stage } from '../vocabulary.ts';
import type {
  Case,
  CaseSet,
  Contradiction,
  Entry,
  HistoryEntry,
  Note,
  OwnDeadline,
  Seen,
  StageSpan,
} from './case.ts';
import { agrees, isBeforeSms } from './stages.ts';

/** Time order; ties by id, so that every copy sorts alike. */
export const compareEntries = (a: Entry, b: Entry): number => {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
};

/** A text that is the same for entries of the same content, whatever the order of their keys. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
};

/**
 * The union of two histories, sorted. Entries are never changed once written; should a damaged file hold another
 * content under a known id, the one whose text sorts first wins on both sides.
 */
export const mergeEntries = (ours: readonly Entry[], theirs: readonly Entry[]): Entry[] => {
  const byId = new Map<string, Entry>();
  for (const entry of [...ours, ...theirs]) {
    const known = byId.get(entry.id);
    if (!known || canonical(entry) < canonical(known)) byId.set(entry.id, entry);
  }
  return [...byId.values()].sort(compareEntries);
};

/**
 * Which entries no longer count. Only a later entry can undo an earlier one, so undoing an undo works and no circle
 * can arise: decided from the newest backwards.
 */
const voidedIds = (sorted: readonly Entry[]): Set<string> => {
  const voided = new Set<string>();
  const seen = new Set<string>();
  for (const entry of sorted.toReversed()) {
    seen.add(entry.id);
    if (voided.has(entry.id)) continue;
    for (const id of entry.set.voids ?? []) if (!seen.has(id)) voided.add(id);
  }
  return voided;
};

/** Last value of every key of a keyed field; null clears. */
const foldKeyed = <T>(
  entries: readonly Entry[],
  pick: (set: CaseSet) => Readonly<Record<string, T | null | undefined>> | undefined,
): Map<string, { value: T; at: string }> => {
  const result = new Map<string, { value: T; at: string }>();
  for (const { at, set } of entries) {
    for (const [key, value] of Object.entries(pick(set) ?? {})) {
      if (value === undefined) continue;
      if (value === null) result.delete(key);
      else result.set(key, { value, at });
    }
  }
  return result;
};

const valuesOf = <T>(map: ReadonlyMap<string, { value: T }>): Record<string, T> =>
  Object.fromEntries([...map].map(([key, { value }]) => [key, value]));

/** The last value set for one plain field. */
const last = <K extends keyof CaseSet>(
  entries: readonly Entry[],
  key: K,
): { value: Exclude<CaseSet[K], undefined>; entry: Entry } | null => {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    const value = entry?.set[key];
    if (entry && value !== undefined) {
      return { value: value as Exclude<CaseSet[K], undefined>, entry };
    }
  }
  return null;
};

const foldSpans = (entries: readonly Entry[]): StageSpan[] => {
  const spans: StageSpan[] = [];
  for (const { at, origin, set } of entries) {
    if (!set.stage) continue;
    const previous = spans.at(-1);
    if (previous?.stage === set.stage) continue;
    const from = set.since ?? at;
    if (previous) previous.to = from;
    spans.push({ stage: set.stage, from, to: null, origin });
  }
  return spans;
};

const findContradiction = (
  stage: Stage,
  stageEntry: Entry | undefined,
  seen: { value: Seen; entry: Entry } | null,
  settled: string | undefined,
): Contradiction | null => {
  if (!seen || seen.entry.id === settled) return null;
  if (stageEntry && compareEntries(seen.entry, stageEntry) <= 0) return null;
  if (agrees(stage, seen.value.stage)) return null;
  const { id, at } = seen.entry;
  return { entryId: id, stage: seen.value.stage, status: seen.value.status, at };
};

/** Whether a case can be told from others: by a domain, a filing number or an order. */
export const isNamed = ({
  domain,
  filingNumber,
  orderId,
}: Pick<CaseSet, 'domain' | 'filingNumber' | 'orderId'>): boolean =>
  Boolean(domain || filingNumber || orderId);

/** The case that these entries tell. Any order, duplicates allowed. An empty history gives a deleted case. */
export const foldCase = (id: string, history: readonly Entry[]): Case => {
  const sorted = mergeEntries(history, []);
  const voided = voidedIds(sorted);
  const entries = sorted.filter((entry) => !voided.has(entry.id));
  const told = entries.filter(({ set }) => Object.keys(set).some((key) => key !== 'voids'));
  const domain = last(entries, 'domain')?.value ?? null;
  const filingNumber = last(entries, 'filingNumber')?.value ?? null;
  const orderId = last(entries, 'orderId')?.value ?? null;
  const spans = foldSpans(entries);
  const span = spans.at(-1);
  const stage = span?.stage ?? 'unknown';
  const seen = last(entries, 'seen');
  const smsDone = last(entries, 'smsDone');
  const sent = entries.findLast(({ set }) => set.stage && isBeforeSms(set.stage));
  // An answer given for an earlier sending says nothing about the codes of this one.
  const answered = smsDone && sent && compareEntries(smsDone.entry, sent) < 0 ? null : smsDone;
  const createdAt = sorted[0]?.at ?? '';
  const notes: Note[] = [...foldKeyed<string>(entries, (set) => set.notes)].map(
    ([key, { value, at }]) => ({ id: key, text: value, at }),
  );
  return {
    id,
    label: last(entries, 'label')?.value ?? domain ?? filingNumber ?? orderId ?? id,
    domain,
    filingNumber,
    orderId,
    provider: last(entries, 'provider')?.value ?? 'unknown',
    procedure: last(entries, 'procedure')?.value ?? null,
    province: last(entries, 'province')?.value ?? null,
    contact: last(entries, 'contact')?.value ?? null,
    stage,
    stageSince: span?.from ?? createdAt,
    smsDone: answered?.value ?? null,
    smsDoneAt: answered?.value ? answered.entry.at : null,
    moments: valuesOf(foldKeyed<string>(entries, (set) => set.moments)),
    deadlines: valuesOf(foldKeyed<OwnDeadline>(entries, (set) => set.deadlines)),
    tags: [...foldKeyed<boolean>(entries, (set) => set.tags)]
      .filter(([, { value }]) => value)
      .map(([tag]) => tag)
      .sort(),
    notes,
    ticks: valuesOf(foldKeyed<boolean>(entries, (set) => set.ticks)),
    seen: seen ? { ...seen.value, at: seen.entry.at, entryId: seen.entry.id } : null,
    contradiction: findContradiction(
      stage,
      last(entries, 'stage')?.entry,
      seen,
      last(entries, 'settled')?.value,
    ),
    spans,
    archived: last(entries, 'archived')?.value ?? false,
    deleted: told.length === 0 || (last(entries, 'deleted')?.value ?? false),
    createdAt,
    updatedAt: sorted.at(-1)?.at ?? '',
    history: sorted.map((entry): HistoryEntry => ({ ...entry, voided: voided.has(entry.id) })),
  };
};
