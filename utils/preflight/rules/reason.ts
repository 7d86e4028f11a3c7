import type { About, Finding } from '../../vocabulary.ts';
import { answersOf, formDomains } from '../parts.ts';
import { familyOf, isRefusal, REASON_CLAIMS, REASON_FAMILIES } from '../reasons.ts';
import { claim, finding, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** What to do with a reason nobody here knows: read it, ask, resubmit only when it has synced. */
const ANY = claim('2019-09-16', 'ali-r19-bh', 'tc-t21-rejected');

type Told = Finding<(typeof REASON_CLAIMS)[number]['sources'][number]>;

const explain = (text: string, about: About): Told => {
  const family = familyOf(text);
  return finding(
    'reason',
    family?.id ?? 'unknown',
    family ? 'warn' : 'unknown',
    about,
    family?.basis ?? ANY,
    {
      params: { reason: text },
      guide: { procedure: 'first-filing', section: 'rejections' },
    },
  );
};

/** Why an order was rejected, or a form refused: the cause and the remedy of every reason shown. */
export const reason: Rule = {
  id: 'reason',
  sources: sourcesOf(ANY, ...REASON_CLAIMS),
  variants: REASON_FAMILIES,
  check(facts) {
    const ofOrders = facts.orders.flatMap((order) =>
      (order.rejectReasons ?? []).map((text) => ({ text, orderId: order.id })),
    );
    const told = new Set(ofOrders.map(({ text }) => text));
    const ofPage = facts.rejectReasons.filter((text) => !told.has(text));
    const only = facts.orders.length === 1 ? facts.orders[0] : undefined;
    const pageAbout: About = only ? { kind: 'order', orderId: only.id } : PAGE;
    // The ministry's pages, and a suffix that the form shows, have rules of their own.
    const isTold = (text: string) =>
      familyOf(text)?.id === 'suffix' && formDomains(facts).length > 0;
    const answers =
      facts.provider === 'miit'
        ? []
        : answersOf(facts).filter((text) => isRefusal(text) && !isTold(text));
    const findings = [
      ...ofOrders.map(({ text, orderId }) => explain(text, { kind: 'order', orderId })),
      ...ofPage.map((text) => explain(text, pageAbout)),
      ...answers.map((text) => explain(text, PAGE)),
    ];
    return [...new Map(findings.map((one) => [String(one.what.params?.reason), one])).values()];
  },
};
