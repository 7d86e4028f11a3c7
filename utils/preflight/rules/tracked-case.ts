import { fromIso } from '../../calendar/shanghai.ts';
import type { CaseSummary, Due, Order } from '../../vocabulary.ts';
import { openOrders } from '../parts.ts';
import { claim, finding, PAGE, type Rule, sourcesOf, word } from '../rule.ts';

/** A signed-out page went on showing an old status: page and case may differ without either being wrong. */
const STALE = claim('audit-tc-71393941858');
const LIMITS = claim('tc-hw-doc-0013', 'tc-t21-limits');

const SOON = 3 * 86_400_000;

const endOf = (due: Due | undefined): number | null => {
  if (due?.kind === 'at') return fromIso(due.at)?.getTime() ?? null;
  return due?.kind === 'between' ? (fromIso(due.earliest)?.getTime() ?? null) : null;
};

const isSame = (one: CaseSummary, order: Order): boolean => one.orderId === order.id;

/** What only a tracked case can tell: a deadline that is near, a stage that differs, an order nobody tracks. */
export const trackedCase: Rule = {
  id: 'tracked-case',
  sources: sourcesOf(STALE, LIMITS),
  variants: ['due-soon', 'overdue', 'differs', 'untracked'],
  check(facts, { cases, now }) {
    if (!cases) return [];
    const numbers = [
      facts.subject?.filingNumber,
      ...facts.services.map(({ filingNumber }) => filingNumber),
    ];
    const here = cases.filter(
      (one) =>
        (one.orderId !== undefined && facts.orders.some((order) => isSame(one, order))) ||
        (one.filingNumber !== undefined && numbers.includes(one.filingNumber)),
    );
    const due = here.flatMap((one) => {
      const end = endOf(one.due);
      if (end === null || !one.due || end - now.getTime() > SOON) return [];
      const variant = end < now.getTime() ? 'overdue' : 'due-soon';
      return [
        finding('tracked-case', variant, 'warn', PAGE, LIMITS, {
          params: { procedure: word('procedure', one.procedure), stage: word('stage', one.stage) },
          due: one.due,
          guide: { procedure: one.procedure, section: 'waiting' },
        }),
      ];
    });
    const differs = here.flatMap((one) => {
      const order = facts.orders.find((other) => isSame(one, other));
      if (!order || order.stage === 'unknown' || order.stage === one.stage) return [];
      return [
        finding('tracked-case', 'differs', 'note', { kind: 'order', orderId: order.id }, STALE, {
          params: {
            page: word('stage', order.stage),
            known: word('stage', one.stage),
            status: order.status,
          },
        }),
      ];
    });
    const untracked = openOrders(facts).filter((order) => !cases.some((one) => isSame(one, order)));
    return [
      ...due,
      ...differs,
      ...untracked.map((order) =>
        finding('tracked-case', 'untracked', 'note', { kind: 'order', orderId: order.id }, LIMITS, {
          params: { type: order.type, status: order.status },
        }),
      ),
    ];
  },
};
