/** Backup files: writing, reading and judging what an import would change. Pure; `store-backup.ts` does it. */
import { fromIso, toIso } from '../calendar/shanghai.ts';
import type { Text } from '../vocabulary.ts';
import { type Case, type CaseSet, Entry, Id, NewCase } from './case.ts';
import { cleanEntry } from './clean.ts';
import { foldCase, isNamed, mergeEntries } from './fold.ts';
import { FORMAT, isObject, migrateEntry } from './migrations.ts';
import { redactedTitle, redactFilingNumber, redactOrderId } from './redact.ts';

/** Says what the file is, whatever it is called. */
const KIND = 'beian-preflight-cases';

/** Far beyond what ten thousand cases come to in years; a browser holds no text much longer. */
export const LIMIT_MB = 256;

/** Longest backup, in bytes as in characters. */
export const LIMIT = LIMIT_MB * 1024 * 1024;

/** The history of one case. */
export interface BackupCase {
  id: string;
  entries: Entry[];
}

export interface Backup {
  redacted: boolean;
  cases: BackupCase[];
  /** Records of the file that fit no schema; they stay out. */
  unreadable: number;
}

export const IMPORT_PROBLEMS = [
  'empty',
  'too-large',
  'not-json',
  'cut-off',
  'unreadable-file',
  'not-backup',
  'future-version',
  'nothing-readable',
] as const;
export type ImportProblemKind = (typeof IMPORT_PROBLEMS)[number];

export interface ImportProblem {
  kind: ImportProblemKind;
  text: Text;
}

/** A problem with a file before its text can be read. */
export const refuse = (kind: ImportProblemKind, params: Text['params'] = {}) =>
  ({ ok: false, problem: { kind, text: { key: `import.problem.${kind}`, params } } }) as const;

/** The file's text. `unreadable`: raw rows that only a whole, unredacted backup carries along, so that they are not lost. */
export const writeBackup = (
  cases: readonly BackupCase[],
  now: Date,
  { redacted = false, unreadable = [] as readonly unknown[] } = {},
): string => {
  const head = { kind: KIND, version: FORMAT, exportedAt: toIso(now), redacted };
  const rest = unreadable.length > 0 ? `,"unreadable":${JSON.stringify(unreadable)}` : '';
  // One case a line: half the size of an indented text, and still to be read by eye.
  const lines = cases.map((one) => JSON.stringify(one)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"cases":[\n${lines}\n]${rest}}`;
};

/** A file that begins as ours: what follows was lost on the way. */
const BEGINNING = new RegExp(`^\\{\\s*"kind"\\s*:\\s*"${KIND}"`);

const readCases = (raw: readonly unknown[], version: number): Omit<Backup, 'redacted'> => {
  const byId = new Map<string, Entry[]>();
  let unreadable = 0;
  for (const candidate of raw) {
    if (
      !isObject(candidate) ||
      !Id.safeParse(candidate.id).success ||
      !Array.isArray(candidate.entries)
    ) {
      unreadable += 1;
      continue;
    }
    const parsed = candidate.entries.map((entry) => Entry.safeParse(migrateEntry(entry, version)));
    const entries = parsed.flatMap(({ data }) => (data ? [cleanEntry(data)] : []));
    unreadable += parsed.length - entries.length;
    const id = String(candidate.id);
    if (entries.length > 0) byId.set(id, mergeEntries(byId.get(id) ?? [], entries));
  }
  return { cases: [...byId].map(([id, entries]) => ({ id, entries })), unreadable };
};

/** Reads a backup's text. Whatever is wrong is said as a problem; nothing throws and nothing is changed. */
export const readBackup = (
  text: string,
): { ok: true; value: Backup } | { ok: false; problem: ImportProblem } => {
  if (text.length > LIMIT) return refuse('too-large', { limit: LIMIT_MB });
  const body = text.replace(/^\ufeff/, '').trim();
  if (body === '') return refuse('empty');
  let raw: unknown;
  try {
    raw = JSON.parse(body);
  } catch {
    return refuse(BEGINNING.test(body) ? 'cut-off' : 'not-json');
  }
  if (!isObject(raw) || raw.kind !== KIND || !Array.isArray(raw.cases)) return refuse('not-backup');
  const { version } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('not-backup');
  }
  if (version > FORMAT) return refuse('future-version', { version, known: FORMAT });
  const read = readCases(raw.cases, version);
  if (read.cases.length === 0 && raw.cases.length > 0) return refuse('nothing-readable');
  return { ok: true, value: { ...read, redacted: raw.redacted === true } };
};

/** What an import would do to one case. */
export interface ImportChange {
  id: string;
  /** Null for a new case. */
  before: Case | null;
  after: Case;
  added: Entry[];
}

export interface ImportPlan {
  fresh: ImportChange[];
  changed: ImportChange[];
  same: number;
  /** Deleted or undone here: their entries are merged, but they stay gone unless restored. */
  gone: ImportChange[];
  /** New cases without label, domain or number: left out. */
  unnamed: number;
  unreadable: number;
  /** Entries dated more than a day later than now: the other computer's clock may be wrong. */
  fromFuture: number;
  redacted: boolean;
}

/** Compares a backup with what is there. `known`: histories of the cases that both have. */
export const planImport = (
  backup: Backup,
  known: ReadonlyMap<string, readonly Entry[]>,
  now: Date,
): ImportPlan => {
  const plan: ImportPlan = {
    fresh: [],
    changed: [],
    same: 0,
    gone: [],
    unnamed: 0,
    unreadable: backup.unreadable,
    fromFuture: 0,
    redacted: backup.redacted,
  };
  const tomorrow = now.getTime() + 86_400_000;
  for (const { id, entries } of backup.cases) {
    const ours = known.get(id) ?? [];
    const ids = new Set(ours.map((entry) => entry.id));
    const added = entries.filter((entry) => !ids.has(entry.id));
    plan.fromFuture += added.filter(({ at }) => (fromIso(at)?.getTime() ?? 0) > tomorrow).length;
    const before = ours.length > 0 ? foldCase(id, ours) : null;
    const after = foldCase(id, [...ours, ...added]);
    const change: ImportChange = { id, before, after, added };
    if (!before && !after.deleted && (!isNamed(after) || after.label === id)) plan.unnamed += 1;
    else if (before?.deleted) plan.gone.push(change);
    else if (added.length === 0) plan.same += 1;
    else if (before) plan.changed.push(change);
    else plan.fresh.push(change);
  }
  return plan;
};

/** The plan as sentences, most important first. */
export const planText = (plan: ImportPlan): Text[] => {
  const counts = {
    new: plan.fresh.length,
    changed: plan.changed.length,
    gone: plan.gone.length,
    unreadable: plan.unreadable,
    unnamed: plan.unnamed,
    future: plan.fromFuture,
    same: plan.same,
  };
  const lines = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([key, count]): Text => ({ key: `import.preview.${key}`, params: { count } }));
  const changes = plan.fresh.length + plan.changed.length + plan.gone.length;
  return [
    ...(changes === 0 ? [{ key: 'import.preview.nothing' }] : []),
    ...lines,
    ...(plan.redacted ? [{ key: 'import.preview.redacted' }] : []),
  ];
};

/**
 * One case for a redacted backup: what it is now, in a single entry under ids of its own, since it must not merge with
 * the original. Label, contact, notes, tags, texts and reasons are left out, numbers masked. Null without a name.
 */
export const redactForBackup = (
  subject: Case,
  { newId, stamp }: { newId: () => string; stamp: string },
): BackupCase | null => {
  const { domain, filingNumber, orderId, province, procedure } = subject;
  const deadlines = Object.fromEntries(
    Object.entries(subject.deadlines).map(([key, { at, what }]) => [key, { at, what }]),
  );
  const set: CaseSet = {
    // A domain may be longer than a label.
    label: redactedTitle(subject).slice(0, 120),
    provider: subject.provider,
    procedure,
    province,
    stage: subject.stage,
    since: subject.stageSince,
    moments: subject.moments,
    deadlines,
    ticks: subject.ticks,
    archived: subject.archived,
    ...(domain && { domain }),
    ...(filingNumber && { filingNumber: redactFilingNumber(filingNumber) }),
    ...(orderId && { orderId: redactOrderId(orderId) }),
    ...(subject.smsDone !== null && { smsDone: subject.smsDone }),
  };
  if (!NewCase.safeParse(set).success) return null;
  return { id: newId(), entries: [{ id: newId(), at: stamp, origin: 'import', set }] };
};
