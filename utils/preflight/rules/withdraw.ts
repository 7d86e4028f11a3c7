import type { Stage } from '../../vocabulary.ts';
import { isReadable, openOrders } from '../parts.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** Until when an order can be taken back, and what giving it up loses. */
const BACK = claim('ali-r19-review-faq', 'tc-t21-review', 'tc-hw-progress');
const DROP = claim('tc-t21-cancel-faq', 'ali-r19-lx');

const AT_AUTHORITY: readonly Stage[] = ['at-authority', 'authority-review'];

/** Withdrawing or abandoning an order. */
export const withdraw: Rule = {
  id: 'withdraw',
  sources: sourcesOf(BACK, DROP),
  variants: ['too-late', 'sms', 'withdraw-order', 'abandon-order'],
  always: true,
  check(facts, { action }) {
    if (action !== 'withdraw-order' && action !== 'abandon-order') return [];
    const about = { kind: 'action', action } as const;
    const guide = { procedure: action, section: 'when' } as const;
    const open = isReadable(facts) ? openOrders(facts) : [];
    const only = open.length === 1 ? open[0] : undefined;
    if (only && AT_AUTHORITY.includes(only.stage))
      return [finding('withdraw', 'too-late', 'stop', about, BACK, { guide })];
    if (only?.stage === 'sms-verification')
      return [finding('withdraw', 'sms', 'warn', about, BACK, { guide })];
    return [
      finding('withdraw', action, 'warn', about, action === 'withdraw-order' ? BACK : DROP, {
        guide,
      }),
    ];
  },
};
