/**
 * The stages an order passes, and what a step from one to another means. The lines are those of knowledge/stages.ts (a
 * test), which says what they rest on; here they stand bare, for the background. 等待管局审核 does not prove that the SMS
 * is done (tc-t21-sms-notice).
 */
import type { ProcedureId, Stage } from '../vocabulary.ts';

const FULL = [
  'draft',
  'provider-review',
  'awaiting-submission',
  'sms-verification',
  'authority-review',
  'done',
] as const satisfies readonly Stage[];

/** Straight to the authority, no review by the provider. */
const CANCEL = ['draft', 'sms-verification', 'authority-review', 'done'] as const;
const PROVIDER_ONLY = ['draft', 'provider-review', 'done'] as const;
const AUTHORITY_ONLY = ['draft', 'authority-review', 'done'] as const;
const AT_ONCE = ['draft', 'done'] as const;

const LINES: Readonly<Record<ProcedureId, readonly Stage[]>> = {
  'first-filing': FULL,
  'add-service': FULL,
  'add-access': FULL,
  'change-subject': FULL,
  'change-service': FULL,
  'cancel-subject': CANCEL,
  'cancel-service': CANCEL,
  // No SMS of the ministry, but the order may stand at the authority (Tencent: 等待管局审核).
  'cancel-access': AUTHORITY_ONLY,
  'cancel-others-filing': AUTHORITY_ONLY,
  'transfer-filing': AT_ONCE,
  'recover-account': AT_ONCE,
  'claim-filing': PROVIDER_ONLY,
  'import-filing': AT_ONCE,
  'withdraw-order': AT_ONCE,
  'abandon-order': AT_ONCE,
  rectify: AT_ONCE,
  'domain-expiry': AT_ONCE,
  'public-security-filing': AUTHORITY_ONLY,
};

/** Stages of a procedure in forward order, for the drawn line. An unknown procedure gets the full line. */
export const stageLine = (procedure: ProcedureId | null): readonly Stage[] =>
  procedure ? LINES[procedure] : FULL;

/** False for procedures that the ministry lets pass without a code (取消接入 and what never reaches it). */
export const hasSms = (procedure: ProcedureId | null): boolean =>
  stageLine(procedure).includes('sms-verification');

/** Procedures that are no order on a provider's console: nothing is swept away there. */
const NO_ORDER: readonly ProcedureId[] = [
  'rectify',
  'domain-expiry',
  'public-security-filing',
  'cancel-others-filing',
  'recover-account',
];

/** True where the procedure is an order on a provider's console; an unknown one may be. */
export const hasOrder = (procedure: ProcedureId | null): boolean =>
  procedure === null || !NO_ORDER.includes(procedure);

/** Where a stage stands on the full line; `at-authority` lies on the SMS step until the SMS is known to be done. */
const RANK: Partial<Record<Stage, number>> = {
  draft: 0,
  'provider-review': 1,
  'awaiting-submission': 2,
  'sms-verification': 3,
  'at-authority': 3.5,
  'authority-review': 4,
  done: 5,
};

/** The person must mend or send the order again. */
const RETURNED: readonly Stage[] = [
  'provider-rejected',
  'authority-rejected',
  'returned',
  'withdrawn',
];

/** Nothing follows on the same order. */
const FINAL: readonly Stage[] = ['done', 'abandoned', 'expired'];

/** True where nothing follows on the same order. */
export const isFinal = (stage: Stage): boolean => FINAL.includes(stage);

/** True where the person must mend the order and send it again. */
export const isReturned = (stage: Stage): boolean => RETURNED.includes(stage);

/** True where the ministry's codes of this sending cannot have been entered yet. */
export const isBeforeSms = (stage: Stage): boolean => isReturned(stage) || (RANK[stage] ?? 9) < 3;

/**
 * What it means that a page shows `seen` while the case stands at `known`.
 * `same`: nothing new. `forward`: the case moves on. `ask`: the word proves too little, the person is asked.
 * `contradiction`: backwards without a reason; shown, never followed.
 */
export type Move = 'same' | 'forward' | 'ask' | 'contradiction';

/** Judges a step. `known: unknown` learns anything; `seen: unknown` teaches nothing. */
export const moveBetween = (known: Stage, seen: Stage): Move => {
  if (seen === known || seen === 'unknown') return 'same';
  if (known === 'unknown') return 'forward';
  if (seen === 'at-authority') {
    if (known === 'authority-review') return 'same';
    if (known === 'sms-verification') return 'ask';
  }
  // More exact than what was known, not backwards.
  if (known === 'at-authority' && seen === 'sms-verification') return 'forward';
  if (isFinal(known)) return 'contradiction';
  // A returned or rejected order is sent again: any running stage is forward from there, a draft too.
  if (isReturned(known)) return isRejectedLater(known, seen) ? 'contradiction' : 'forward';
  const from = RANK[known];
  const to = RANK[seen];
  // Rejected, returned, withdrawn, abandoned, expired: exits from wherever the order stood.
  if (to === undefined || from === undefined)
    return exits(known, seen) ? 'forward' : 'contradiction';
  return to > from ? 'forward' : 'contradiction';
};

/** The authority's answer cannot be followed by the provider's on the same sending without a review in between. */
const isRejectedLater = (known: Stage, seen: Stage): boolean =>
  known === 'authority-rejected' && (seen === 'provider-rejected' || seen === 'withdrawn');

/** Whether an order can leave the line at `known` by way of `seen`. */
const exits = (known: Stage, seen: Stage): boolean => {
  const rank = RANK[known] ?? 0;
  if (seen === 'provider-rejected') return rank < 3;
  // At the authority nothing can be withdrawn; only letting the SMS lapse brings it back.
  if (seen === 'withdrawn') return rank < 4;
  if (seen === 'authority-rejected') return rank >= 1;
  return true;
};

/** True when a page's `seen` may stand beside the case's `known` without contradiction. */
export const agrees = (known: Stage, seen: Stage): boolean =>
  moveBetween(known, seen) !== 'contradiction';
