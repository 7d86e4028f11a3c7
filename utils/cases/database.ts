/** The tables. Entries are the truth and are only ever added; rows are folded from them in the same transaction. */
import { Dexie, type Table } from 'dexie';
import type { ActionId, ProviderId, Text } from '../vocabulary.ts';
import { migrateEntry, migrateTick } from './migrations.ts';
import type { CaseRow } from './summary.ts';

/** A box ticked before its page was tracked. `place` = filing number or order id, '' where the page shows none. */
export interface TickRow {
  provider: ProviderId;
  action: ActionId;
  place: string;
  item: string;
  on: boolean;
  /** ISO. Dropped 90 days later. */
  at: string;
}

/** One thing the person did, to whatever number of cases, so that it can be undone as one. */
export interface Operation {
  id: string;
  at: string;
  what: Text;
  changes: { caseId: string; entryIds: string[] }[];
}

/** A reminder that was shown, or a deadline put off. Nothing is shown twice. */
export interface ReminderRow {
  /** A reminder's id, or `snooze:` with case and deadline. */
  id: string;
  /** Milliseconds: when it was shown, or until when it is put off. */
  at: number;
}

export interface Meta {
  key: string;
  value: string;
}

export type Shelf = 'open' | 'archived' | 'deleted';

/** A row with the shelf it stands on, so that counting needs no walk. */
export type StoredRow = CaseRow & { shelf: Shelf };

export interface Tables {
  /** Entries with their `caseId` and `v`, the version of their form; read with care, as anything may lie there. */
  entries: Table<unknown, [string, string]>;
  rows: Table<StoredRow, string>;
  ticks: Table<unknown, [string, string, string, string]>;
  operations: Table<Operation, string>;
  reminders: Table<ReminderRow, string>;
  meta: Table<Meta, string>;
}

export type Database = Dexie & Tables;

export const DATABASE_VERSION = 2;

/** Declares every version since the first, newest last; Dexie runs what lies between. */
export const declareDatabase = (name: string, now: () => Date): Database => {
  const db = new Dexie(name) as Database;
  db.version(1).stores({
    entries: '[caseId+id], caseId',
    ticks: '[provider+action+place+item]',
  });
  db.version(DATABASE_VERSION)
    .stores({
      entries: '[caseId+id], caseId',
      rows: 'id, dueAt, shelf, domain, filingNumber, orderId',
      ticks: '[provider+action+place+item], at',
      operations: 'id, at',
      reminders: 'id, at',
      meta: 'key',
    })
    .upgrade(async (transaction) => {
      await transaction
        .table('entries')
        .toCollection()
        .modify((row, slot) => {
          const { caseId, ...entry } = row;
          slot.value = { ...(migrateEntry(entry, 1) as object), caseId, v: 2 };
        });
      const at = now().toISOString();
      await transaction
        .table('ticks')
        .toCollection()
        .modify((row, slot) => {
          slot.value = migrateTick(row, 1, at);
        });
    });
  return db;
};
