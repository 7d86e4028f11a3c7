/**
 * What a case is made of. The history is the case: every change is an entry, and `fold.ts` makes the case from its
 * entries. Nothing here knows a certificate number, phone, mail address or code; a name only if the person typed it.
 */
import * as z from 'zod/mini';
import { fromIso } from '../calendar/shanghai.ts';
import {
  PROCEDURES,
  PROVIDERS,
  type ProcedureId,
  type ProviderId,
  STAGES,
  type Stage,
} from '../vocabulary.ts';

/** Who made an entry: read off a page, done by the person, or taken over by an import. */
export const ORIGINS = ['page', 'person', 'import'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Moments from which deadlines are counted. All ISO; a day alone where no clock time is known. */
export const MOMENTS = [
  'order-created',
  'submitted',
  'sms-received',
  'at-authority',
  'approved',
  'opened',
  'public-security-filed',
  'real-name-passed',
  'domain-registered',
  'domain-expires',
] as const;
export type MomentId = (typeof MOMENTS)[number];

const text = (longest: number) => z.string().check(z.maxLength(longest));

/** Any real moment or day. */
export const Moment = z.string().check(
  z.maxLength(40),
  z.refine((value) => fromIso(value) !== null, 'moment'),
);

/** Fixed width, so that the order of texts is the order of time. */
export const Stamp = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+08:00$/),
  z.refine((value) => fromIso(value) !== null, 'moment'),
);

export const Id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/));

/** Keys of ticks, deadlines and notes: never a name that objects already carry. */
const Key = z.string().check(
  z.regex(/^[\w.:/-]{1,120}$/),
  z.refine((value) => value !== '__proto__', 'key'),
);

/** One of a case's own labels, as the person wrote it. */
export const Tag = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(40),
  z.refine((value) => value !== '__proto__', 'key'),
);

/** Lower-case A-label form; a provider's masks (`*`) are kept as shown. */
export const Domain = z
  .string()
  .check(
    z.maxLength(253),
    z.regex(/^(?:[a-z0-9*_](?:[a-z0-9*_-]{0,61}[a-z0-9*])?\.)+[a-z0-9*-]{2,63}$/),
  );

export const FilingNumber = z.string().check(z.regex(/^[^\s\p{Cc}]{4,60}$/u));

export const OrderId = z.string().check(z.regex(/^[\w*-]{3,64}$/));

/** A moment that a notice printed or the person set, under a key of its own. */
const OwnDeadline = z.strictObject({
  at: Moment,
  what: z.enum(['notice', 'own']),
  text: z.optional(text(200)),
});
export type OwnDeadline = z.infer<typeof OwnDeadline>;

/** What a page showed of the case's order, kept when it differs from what was known. */
const Seen = z.strictObject({
  stage: z.enum(STAGES),
  status: text(120),
  rejectReasons: z.optional(z.array(text(500)).check(z.maxLength(10))),
});
export type Seen = z.infer<typeof Seen>;

/** One change. A field that is not named stays as it was; null clears it. */
export const CaseSet = z.strictObject({
  label: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
  domain: z.optional(z.nullable(Domain)),
  filingNumber: z.optional(z.nullable(FilingNumber)),
  orderId: z.optional(z.nullable(OrderId)),
  provider: z.optional(z.enum(PROVIDERS)),
  procedure: z.optional(z.nullable(z.enum(PROCEDURES))),
  /** One-character abbreviation (浙). */
  province: z.optional(z.nullable(text(4))),
  /** A person to talk to, only as typed by the user; masked in every hand-off. */
  contact: z.optional(z.nullable(text(60))),
  stage: z.optional(z.enum(STAGES)),
  /** Since when the stage of this same entry holds, where that is known better than by the entry's own time. */
  since: z.optional(Moment),
  /** Whether every SMS verification is done, as the person answered. */
  smsDone: z.optional(z.nullable(z.boolean())),
  moments: z.optional(z.partialRecord(z.enum(MOMENTS), z.nullable(Moment))),
  deadlines: z.optional(z.record(Key, z.nullable(OwnDeadline))),
  tags: z.optional(z.record(Tag, z.boolean())),
  notes: z.optional(z.record(Key, z.nullable(text(4000)))),
  ticks: z.optional(z.record(Key, z.boolean())),
  seen: z.optional(Seen),
  /** Id of the entry whose contradiction the person has settled. */
  settled: z.optional(Id),
  archived: z.optional(z.boolean()),
  deleted: z.optional(z.boolean()),
  /** Undo: ids of earlier entries that no longer count. */
  voids: z.optional(z.array(Id).check(z.maxLength(20_000))),
});
export type CaseSet = z.infer<typeof CaseSet>;

export const Entry = z.strictObject({
  id: Id,
  at: Stamp,
  origin: z.enum(ORIGINS),
  set: CaseSet,
});
export type Entry = z.infer<typeof Entry>;

export interface Note {
  id: string;
  text: string;
  at: string;
}

/** A stretch of the case's life. `to` is null while it lasts. */
export interface StageSpan {
  stage: Stage;
  from: string;
  to: string | null;
  origin: Origin;
}

/** A page showed an order in another stage than the case, and nobody has settled it yet. */
export interface Contradiction {
  entryId: string;
  stage: Stage;
  status: string;
  at: string;
}

export interface HistoryEntry extends Entry {
  /** Undone by a later entry. */
  voided: boolean;
}

/** A case as folded from its history. Moments are ISO, +08:00. */
export interface Case {
  id: string;
  /** Falls back to domain, number or id where the history names none. */
  label: string;
  domain: string | null;
  filingNumber: string | null;
  orderId: string | null;
  provider: ProviderId;
  procedure: ProcedureId | null;
  province: string | null;
  contact: string | null;
  stage: Stage;
  stageSince: string;
  smsDone: boolean | null;
  /** When the person answered `smsDone`. */
  smsDoneAt: string | null;
  moments: Readonly<Partial<Record<MomentId, string>>>;
  deadlines: Readonly<Record<string, OwnDeadline>>;
  tags: readonly string[];
  notes: readonly Note[];
  ticks: Readonly<Record<string, boolean>>;
  seen: (Seen & { at: string; entryId: string }) | null;
  contradiction: Contradiction | null;
  spans: readonly StageSpan[];
  archived: boolean;
  /** Deleted, or every entry undone. The history stays. */
  deleted: boolean;
  createdAt: string;
  updatedAt: string;
  /** Oldest first. */
  history: readonly HistoryEntry[];
}

/** What a new case must have: a label, and a domain or a number (filing or order). */
export const NewCase = z
  .extend(CaseSet, { label: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)) })
  .check(
    z.refine((set) => Boolean(set.domain || set.filingNumber || set.orderId), 'domain-or-number'),
  );
export type NewCase = z.infer<typeof NewCase>;
