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

const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && names.length < 5) {
    if ('name' in current && typeof current.name === 'string') names.push(current.name);
    current = 'inner' in current ? current.inner : undefined;
  }
  return names;
};

/** The kind of an error thrown by the database. The innermost cause wins: an aborted write may hide a full disk. */
export const problemOf = (error: unknown): { ok: false; problem: StoreProblem } => {
  const kinds = namesOf(error).map((name) => KIND_BY_NAME[name]);
  if (kinds.includes('quota')) return fail('quota');
  return fail(kinds.findLast((kind) => kind !== undefined) ?? 'unknown');
};
