/** What can go wrong with the store, as data: every caller must look, and every kind has its sentence. */
import type { Text } from '../vocabulary.ts';

export const STORE_PROBLEMS = [
  /** The disk or the browser's share of it is full. Nothing of the write was kept. */
  'quota',
  /** Another window holds an older version open. */
  'blocked',
  /** The database cannot be opened or read: offer to export what can be read, then to start anew. */
  'corrupt',
  /** Closed under us, e.g. by an update of the extension: reload the page. */
  'closed',
  /** Written by a newer version of the extension. */
  'newer-version',
  /** Cases are not kept in private windows. */
  'private-window',
  /** The browser offers no database here. */
  'unavailable',
  /** What should be written does not fit the schema. */
  'invalid',
  'not-found',
  'unknown',
] as const;
export type StoreProblemKind = (typeof STORE_PROBLEMS)[number];

export interface StoreProblem {
  kind: StoreProblemKind;
  /** For the person. */
  text: Text;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: StoreProblem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (kind: StoreProblemKind): { ok: false; problem: StoreProblem } => ({
  ok: false,
  problem: { kind, text: { key: `store.problem.${kind}` } },
});

const KIND_BY_NAME: Readonly<Record<string, StoreProblemKind>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer-version',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  OpenFailedError: 'corrupt',
  UnknownError: 'corrupt',
  NotFoundError: 'corrupt',
  NotReadableError: 'corrupt',
  UpgradeError: 'corrupt',
  InvalidCase: 'invalid',
  CaseNotFound: 'not-found',
};

/** An error and what it wraps, outermost first. */
const causesOf = (error: unknown): { name: string; message: string }[] => {
  const causes: { name: string; message: string }[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && causes.length < 5) {
    const { name, message, inner } = current as Record<string, unknown>;
    if (typeof name === 'string')
      causes.push({ name, message: typeof message === 'string' ? message : '' });
    current = inner;
  }
  return causes;
};

/** Chromium has no name of its own for a full disk: an `UnknownError` that says so. */
const NO_SPACE = /NO_SPACE|ENOSPC|disk (?:is )?full/i;

/** The kind of an error thrown by the database. The innermost cause wins: an aborted write may hide a full disk. */
export const problemOf = (error: unknown): { ok: false; problem: StoreProblem } => {
  const kinds = causesOf(error).map(({ name, message }) =>
    NO_SPACE.test(message) ? 'quota' : KIND_BY_NAME[name],
  );
  if (kinds.includes('quota')) return fail('quota');
  return fail(kinds.findLast((kind) => kind !== undefined) ?? 'unknown');
};

/** Whether the browser gave up a write without saying why; nothing of it was kept. */
export const isBareAbort = (error: unknown): boolean =>
  causesOf(error).some(({ name }) => name === 'AbortError') &&
  problemOf(error).problem.kind === 'unknown';
