import type { Due, Order, ProcedureId, Stage, Verdict } from '../../vocabulary.ts';
import { type Claim, claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** What each stage asks for and how long it takes. */
const CLAIMS: Readonly<Record<string, Claim>> = {
  'provider-review': claim('ali-flow26', 'ali-con-1009', 'tc-t21-first', 'tc-hw-progress'),
  'awaiting-submission': claim('ali-con-1003', 'ali-con-0812', 'tc-hw-progress'),
  'sms-verification': claim('ali-con-1003', 'ali-sms-m', 'tc-hw-doc-0013', 'tc-t21-sms'),
  'sms-cancel': claim('tc-hw-doc-0013', 'tc-t21-withdraw-cancel', 'audit-ali-wx'),
  'at-authority': claim('tc-t21-sms-notice', 'audit-tc-61249265502'),
  'authority-review': claim('ali-r19-review-faq', 'tc-hw-progress', 'tc-t21-change-faq'),
  'authority-review-cancel': claim('tc-t21-cancel-faq', 'tc-t21-withdraw-cancel'),
  rejected: claim('ali-r19-bh', 'tc-t21-rejected', 'tc-t21-limits'),
  returned: claim('tc-hw-doc-0013', 'ali-sms-m', 'audit-ali-gzidc'),
  draft: claim('tc-t21-limits', 'ali-ord45'),
  over: claim('tc-t21-cancel-faq', 'tc-t21-limits', 'ali-ord45'),
  done: claim('ali-guide26', 'tc-t22-after-faq'),
  'done-filing': claim('ali-flow26', 'tc-hw-doc-0033', 'tc-t21-police'),
  'done-cancel': claim('tc-t21-cancel-subject', 'ali-r19-cancel-faq'),
};

const PROCEDURES: readonly (readonly [RegExp, ProcedureId])[] = [
  [/取消接入/, 'cancel-access'],
  [/注销主体/, 'cancel-subject'],
  [/注销/, 'cancel-service'],
  [/变更.*(主体|备案)/, 'change-subject'],
  [/变更/, 'change-service'],
  [/接入/, 'add-access'],
  [/新增|增加/, 'add-service'],
];

const procedureOf = (order: Order): ProcedureId =>
  PROCEDURES.find(([words]) => words.test(order.type))?.[1] ?? 'first-filing';

const isCancellation = (order: Order): boolean => /注销/.test(`${order.type} ${order.status}`);

const isFiling = (order: Order): boolean =>
  /首次|新增|接入/.test(order.type) && !/取消/.test(order.type);

/** Which statement fits, on what it rests, and how bad it is. */
const stageOf = (order: Order): { variant: string; basis: string; verdict: Verdict } => {
  const cancels = isCancellation(order);
  const same = (variant: string, verdict: Verdict) => ({ variant, basis: variant, verdict });
  switch (order.stage) {
    case 'sms-verification':
      return same(cancels ? 'sms-cancel' : 'sms-verification', 'warn');
    case 'at-authority':
      return {
        variant: cancels ? 'at-authority-cancel' : 'at-authority',
        basis: 'at-authority',
        verdict: 'unknown',
      };
    case 'authority-review':
      return same(cancels ? 'authority-review-cancel' : 'authority-review', 'note');
    case 'provider-rejected':
    case 'authority-rejected':
      return { variant: order.stage, basis: 'rejected', verdict: 'warn' };
    case 'returned':
      return same('returned', 'warn');
    case 'withdrawn':
    case 'abandoned':
      return { variant: 'dropped', basis: 'over', verdict: 'note' };
    case 'expired':
      return { variant: 'expired', basis: 'over', verdict: 'warn' };
    case 'done':
      return same(cancels ? 'done-cancel' : isFiling(order) ? 'done-filing' : 'done', 'pass');
    case 'unknown':
      return { variant: 'unknown', basis: 'done', verdict: 'unknown' };
    default:
      return same(order.stage, 'note');
  }
};

/** Days after which an order left alone is lost: about 45, never a countdown. */
const LOST_AFTER: Partial<Record<Stage, number>> = {
  draft: 45,
  'provider-rejected': 45,
  'authority-rejected': 45,
  returned: 45,
};

/** When to act. Pages rarely say when an SMS was sent or a rejection came: then it cannot be told. */
const dueOf = (order: Order): Due | undefined => {
  const from = order.updatedAt ?? order.submittedAt;
  if (order.stage === 'sms-verification')
    return order.updatedAt
      ? { kind: 'about', days: 1, from: order.updatedAt }
      : { kind: 'unknown' };
  const days = LOST_AFTER[order.stage];
  return days === undefined ? undefined : { kind: 'about', days, ...(from && { from }) };
};

/** Where each order stands: next step, usual time, limits. */
export const orderStage: Rule = {
  id: 'order-stage',
  sources: sourcesOf(...Object.values(CLAIMS)),
  variants: [
    'draft',
    'provider-review',
    'provider-rejected',
    'awaiting-submission',
    'sms-verification',
    'sms-cancel',
    'at-authority',
    'at-authority-cancel',
    'authority-review',
    'authority-review-cancel',
    'authority-rejected',
    'returned',
    'dropped',
    'expired',
    'done',
    'done-filing',
    'done-cancel',
    'unknown',
  ],
  check(facts) {
    return facts.orders.flatMap((order) => {
      // Beside the filings, the pending order is told by its own rule; only a running SMS cannot wait.
      if (facts.pageKind === 'filing-home' && order.stage !== 'sms-verification') return [];
      const { variant, basis, verdict } = stageOf(order);
      const due = dueOf(order);
      return [
        finding(
          'order-stage',
          variant,
          verdict,
          { kind: 'order', orderId: order.id },
          CLAIMS[basis] ?? claim('ali-guide26'),
          {
            params: { type: order.type, status: order.status },
            ...(due && { due }),
            guide: { procedure: procedureOf(order), section: 'waiting' },
          },
        ),
      ];
    });
  },
};
