import { procedureOfOrder } from '../../knowledge/order-types.ts';
import type { Due, GuideLink, Order, ProviderId, Stage, Verdict } from '../../vocabulary.ts';
import { type Claim, claim, finding, type Rule, sourcesOf } from '../rule.ts';

const AT_AUTHORITY = claim('tc-t21-sms-notice', 'audit-tc-61249265502');
const REJECTED = claim('ali-r19-bh', 'tc-t21-rejected', 'tc-t21-limits');
const OVER = claim('tc-t21-cancel-faq', 'tc-t21-limits', 'ali-ord45');
const DONE = claim('ali-guide26', 'tc-t22-after-faq');

/** What each stage asks for and how long it takes: how bad it is, and on what that rests. */
const STATEMENTS = {
  draft: ['note', claim('tc-t21-limits', 'ali-ord45')],
  'provider-review': [
    'note',
    claim('ali-flow26', 'ali-con-1009', 'tc-t21-first', 'tc-hw-progress'),
  ],
  'provider-rejected': ['warn', REJECTED],
  'awaiting-submission': ['note', claim('ali-con-1003', 'ali-con-0812', 'tc-hw-progress')],
  'sms-verification': ['warn', claim('ali-con-1003', 'ali-sms-m', 'tc-hw-doc-0013', 'tc-t21-sms')],
  'sms-cancel': ['warn', claim('tc-hw-doc-0013', 'tc-t21-withdraw-cancel', 'audit-ali-wx')],
  'at-authority': ['unknown', AT_AUTHORITY],
  'at-authority-cancel': ['unknown', AT_AUTHORITY],
  'authority-review': ['note', claim('ali-r19-review-faq', 'tc-hw-progress', 'tc-t21-change-faq')],
  'authority-review-cancel': ['note', claim('tc-t21-cancel-faq', 'tc-t21-withdraw-cancel')],
  'authority-rejected': ['warn', REJECTED],
  returned: ['warn', claim('tc-hw-doc-0013', 'ali-sms-m', 'audit-ali-gzidc')],
  dropped: ['note', OVER],
  expired: ['warn', OVER],
  done: ['pass', DONE],
  'done-filing': ['pass', claim('ali-flow26', 'tc-hw-doc-0033', 'tc-t21-police')],
  'done-cancel': ['pass', claim('tc-t21-cancel-subject', 'ali-r19-cancel-faq')],
  unknown: ['unknown', DONE],
} as const satisfies Readonly<Record<string, readonly [Verdict, Claim]>>;

type Variant = keyof typeof STATEMENTS;

/** What matters of a cancellation is how to stop it, of anything else how long it takes. */
const guideOf = (order: Order): GuideLink => {
  const procedure = procedureOfOrder(order.type) ?? 'first-filing';
  return { procedure, section: procedure.startsWith('cancel-') ? 'stop' : 'waiting' };
};

const isCancellation = (order: Order): boolean => /注销/.test(`${order.type} ${order.status}`);

const isFiling = (order: Order): boolean =>
  /首次|新增|接入/.test(order.type) && !/取消/.test(order.type);

/** Which statement fits: cancellations differ from filings where an SMS or the authority is concerned. */
const variantOf = (order: Order): Variant => {
  const cancels = isCancellation(order);
  switch (order.stage) {
    case 'sms-verification':
      return cancels ? 'sms-cancel' : order.stage;
    case 'at-authority':
    case 'authority-review':
      return cancels ? `${order.stage}-cancel` : order.stage;
    case 'withdrawn':
    case 'abandoned':
      return 'dropped';
    case 'done':
      return cancels ? 'done-cancel' : isFiling(order) ? 'done-filing' : 'done';
    default:
      return order.stage;
  }
};

/** Days after which an order left alone is lost: about 45, never a countdown. */
const LOST_AFTER: Partial<Record<Stage, number>> = {
  draft: 45,
  'provider-rejected': 45,
  'authority-rejected': 45,
  returned: 45,
};

/**
 * When to act. Pages rarely say when an SMS was sent or a rejection came: then it cannot be told. Aliyun counts from
 * the order's creation, the others from the last step.
 */
const dueOf = (order: Order, provider: ProviderId): Due | undefined => {
  const from = provider === 'aliyun' ? order.submittedAt : (order.updatedAt ?? order.submittedAt);
  if (order.stage === 'sms-verification')
    return order.updatedAt
      ? { kind: 'about', days: 1, from: order.updatedAt }
      : { kind: 'unknown' };
  // Tencent keeps a draft for 30 days only.
  const days = order.stage === 'draft' && provider === 'tencent' ? 30 : LOST_AFTER[order.stage];
  return days === undefined ? undefined : { kind: 'about', days, ...(from && { from }) };
};

/** Where each order stands: next step, usual time, limits. */
export const orderStage: Rule = {
  id: 'order-stage',
  sources: sourcesOf(...Object.values(STATEMENTS).map(([, basis]) => basis)),
  variants: Object.keys(STATEMENTS),
  check(facts) {
    return facts.orders.flatMap((order) => {
      // Beside the filings, the pending order is told by its own rule; only a running SMS cannot wait.
      if (facts.pageKind === 'filing-home' && order.stage !== 'sms-verification') return [];
      const variant = variantOf(order);
      const [verdict, basis] = STATEMENTS[variant];
      const due = dueOf(order, facts.provider);
      return [
        finding('order-stage', variant, verdict, { kind: 'order', orderId: order.id }, basis, {
          params: { type: order.type, status: order.status },
          ...(due && { due }),
          guide: guideOf(order),
        }),
      ];
    });
  },
};
