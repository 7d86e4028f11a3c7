/** Masks what a person or a page may have put into the free text of a change, before it is written. */
import type { CaseSet, Entry } from './case.ts';
import { maskSecrets } from './mask.ts';

const mapRecord = <T>(
  record: Readonly<Record<string, T>> | undefined,
  change: (value: T) => T,
): Record<string, T> | undefined =>
  record && Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** The same change without secrets in its free text. */
export const cleanSet = (set: CaseSet): CaseSet => {
  const { label, contact, notes, tags, deadlines, seen } = set;
  return {
    ...set,
    ...(label !== undefined && { label: maskSecrets(label) }),
    ...(contact && { contact: maskSecrets(contact) }),
    ...(notes && { notes: mapRecord(notes, (note) => note && maskSecrets(note)) }),
    ...(tags && {
      tags: Object.fromEntries(Object.entries(tags).map(([tag, on]) => [maskSecrets(tag), on])),
    }),
    ...(deadlines && {
      deadlines: mapRecord(deadlines, (own) =>
        own?.text ? { ...own, text: maskSecrets(own.text) } : own,
      ),
    }),
    ...(seen && {
      seen: {
        ...seen,
        status: maskSecrets(seen.status),
        ...(seen.rejectReasons && { rejectReasons: seen.rejectReasons.map(maskSecrets) }),
      },
    }),
  };
};

/** An entry, its change cleaned. */
export const cleanEntry = (entry: Entry): Entry => ({ ...entry, set: cleanSet(entry.set) });
