/** A case in one flat row: what lists, badge, reminders, popup and preflight need, without its history. */
import { dueState, worryMoment } from '../calendar/due.ts';
import type { CaseSummary, ProcedureId, ProviderId, Stage } from '../vocabulary.ts';
import type { Case } from './case.ts';
import { type CaseDeadline, deadlinesOf } from './deadlines.ts';
import { hasSms } from './stages.ts';

/** What only the person can tell. */
export type Ask = 'sms-done' | 'sms-received';

export interface CaseRow {
  id: string;
  label: string;
  domain: string | null;
  filingNumber: string | null;
  orderId: string | null;
  provider: ProviderId;
  procedure: ProcedureId | null;
  stage: Stage;
  stageSince: string;
  /** Soonest first; the first is the next. */
  deadlines: readonly CaseDeadline[];
  /** Milliseconds since 1970 by which the row sorts; null where nothing is due. */
  dueAt: number | null;
  asks: readonly Ask[];
  /** A page contradicts the case. */
  contradicted: boolean;
  tags: readonly string[];
  archived: boolean;
  deleted: boolean;
  updatedAt: string;
}

/** What the person should be asked about a case. */
export const asksOf = (subject: Case): Ask[] => {
  const { stage, procedure, smsDone, seen, moments } = subject;
  const atAuthority =
    stage === 'at-authority' || (stage === 'sms-verification' && seen?.stage === 'at-authority');
  if (atAuthority) return smsDone === null && hasSms(procedure) ? ['sms-done'] : [];
  const waits = stage === 'sms-verification' && !smsDone;
  return waits && !moments['sms-received'] ? ['sms-received'] : [];
};

/** The row of a case. Depends on the case alone, so it can be kept; what depends on the clock is asked of the row. */
export const rowOf = (subject: Case): CaseRow => {
  const deadlines = deadlinesOf(subject);
  const next = deadlines[0];
  return {
    id: subject.id,
    label: subject.label,
    domain: subject.domain,
    filingNumber: subject.filingNumber,
    orderId: subject.orderId,
    provider: subject.provider,
    procedure: subject.procedure,
    stage: subject.stage,
    stageSince: subject.stageSince,
    deadlines,
    dueAt: next ? worryMoment(next.due, next.kind) : null,
    asks: asksOf(subject),
    contradicted: subject.contradiction !== null,
    tags: subject.tags,
    archived: subject.archived,
    deleted: subject.deleted,
    updatedAt: subject.updatedAt,
  };
};

/** The deadline to show first. */
export const nextDeadline = (row: CaseRow): CaseDeadline | null => row.deadlines[0] ?? null;

/** True when something must be done today, within 24 hours, or should have been done. */
export const isDueNow = (row: CaseRow, now: Date): boolean =>
  row.deadlines.some(({ due, kind }) => {
    const state = dueState(due, kind, now);
    return kind === 'act' && (state === 'over' || state === 'maybe-over' || state === 'soon');
  });

/** Rows as preflight knows cases. A case without a procedure is left out: no rule could use it. */
export const forPreflight = (rows: readonly CaseRow[]): CaseSummary[] =>
  rows.flatMap((row) => {
    if (!row.procedure || row.deleted || row.archived) return [];
    const due = row.deadlines.find(({ kind }) => kind === 'act')?.due;
    return [
      {
        id: row.id,
        procedure: row.procedure,
        stage: row.stage,
        provider: row.provider,
        ...(row.filingNumber ? { filingNumber: row.filingNumber } : {}),
        ...(row.orderId ? { orderId: row.orderId } : {}),
        ...(row.domain ? { domains: [row.domain] } : {}),
        ...(due ? { due } : {}),
      },
    ];
  });
