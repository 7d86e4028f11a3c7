import type { About, ActionId, Order, Text } from '../../vocabulary.ts';
import { openOrders } from '../parts.ts';
import {
  type Claim,
  claim,
  claimOf,
  doing,
  finding,
  PAGE,
  type Rule,
  sourcesOf,
  word,
} from '../rule.ts';

/** One order at a time under a subject; meanwhile the console hides or greys the buttons. */
const CLAIMS: { aliyun: Claim; tencent: Claim; other: Claim } = {
  aliyun: claim('ali-r19-buttons', 'ali-wp-cxl', 'tc-hw-doc-0152'),
  tencent: claim('tc-t21-cancel-service-quick', 'tc-t21-limits', 'tc-hw-doc-0152'),
  other: claim('tc-hw-doc-0197', 'tc-hw-doc-0152'),
};

/** What a second order under the same subject cannot be. */
const BLOCKED: readonly ActionId[] = [
  'start-filing',
  'add-service',
  'add-access',
  'change-subject',
  'change-service',
  'cancel-subject',
  'cancel-service',
  'cancel-access',
  'transfer-filing',
];

/** How the order that blocks can end, by its stage. */
const endOf = (order: Order | undefined): Text => ({
  key: `rule.pending-order.end.${order?.stage ?? 'unknown'}`,
});

const nameOf = (order: Order | undefined): Text =>
  order
    ? {
        key: 'rule.pending-order.order',
        params: { type: order.type, status: order.status, stage: word('stage', order.stage) },
      }
    : { key: 'rule.pending-order.some-order' };

/** A pending order blocks: why buttons are missing, what it waits for, how it can end. */
export const pendingOrder: Rule = {
  id: 'pending-order',
  sources: sourcesOf(...Object.values(CLAIMS)),
  variants: ['blocks', 'page', 'elsewhere', 'none', 'cannot-tell', 'cannot-tell-menu'],
  check(facts, { action }) {
    const basis = claimOf(CLAIMS, facts.provider);
    const blocked = action !== null && BLOCKED.includes(action);
    const about: About = blocked ? { kind: 'action', action } : PAGE;
    const guide = { procedure: 'withdraw-order', section: 'stop' } as const;
    const onHome = facts.pageKind === 'filing-home' && facts.subject !== null;
    if (facts.pendingOrder === true) {
      const order = openOrders(facts)[0];
      const params = {
        order: nameOf(order),
        end: endOf(order),
        ...(action && { action: doing(action) }),
      };
      if (blocked)
        return [finding('pending-order', 'blocks', 'stop', about, basis, { params, guide })];
      const verdict = facts.pageKind === 'filing-home' ? 'warn' : 'note';
      const variant = facts.pageKind === 'filing-home' ? 'page' : 'elsewhere';
      return [finding('pending-order', variant, verdict, PAGE, basis, { params, guide })];
    }
    if (!onHome && !(blocked && facts.dialog)) return [];
    if (facts.pendingOrder === false)
      return [finding('pending-order', 'none', 'pass', about, basis, { guide })];
    const variant = facts.moreMenuHidden ? 'cannot-tell-menu' : 'cannot-tell';
    return [finding('pending-order', variant, 'unknown', about, basis, { guide })];
  },
};
