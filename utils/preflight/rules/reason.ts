import { matchMessages } from '../../knowledge/messages/match.ts';
import type { Message } from '../../knowledge/messages/message.ts';
import { MESSAGES, messageOf } from '../../knowledge/messages/messages.ts';
import { newestDate } from '../../knowledge/procedures/dates.ts';
import type { SourceId } from '../../knowledge/sources.ts';
import type { About, Finding } from '../../vocabulary.ts';
import { aboutForm, answersOf, formDomains } from '../parts.ts';
import { familyOf, isRefusal, REASON_CLAIMS, REASON_FAMILIES } from '../reasons.ts';
import { type Claim, claim, finding, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** What to do with a reason nobody here knows: read it, ask, resubmit only when it has synced. */
const ANY = claim('ali-r19-bh', 'tc-t21-rejected');

const claimOfMessage = ({ sources }: Message): Claim => ({ sources, asOf: newestDate(sources) });

/** The known message in a reason; of several the longest, which says most. */
const messageIn = (reason: string) =>
  matchMessages(reason).reduce<ReturnType<typeof matchMessages>[number] | null>(
    (best, match) => (best && best.length >= match.length ? best : match),
    null,
  );

/**
 * A known message brings its own cause and remedy, headed by what its family is about; a near wording brings those of
 * its family; else nobody here knows.
 */
const explain = (reason: string, about: About): Finding<SourceId> => {
  const match = messageIn(reason);
  const family = familyOf(reason);
  if (match) {
    const message = messageOf(match.id);
    const key = `message.${match.id}`;
    const told = { reason, cause: { key: `${key}.cause` }, remedy: { key: `${key}.remedy` } };
    const title = family && { key: `rule.reason.${family.id}.what` };
    return finding(
      'reason',
      title ? 'known' : 'known-other',
      'warn',
      about,
      claimOfMessage(message),
      {
        params: title ? { ...told, title } : told,
        guide: { procedure: message.procedure ?? 'first-filing', section: 'rejections' },
      },
    );
  }
  return finding(
    'reason',
    family?.id ?? 'unknown',
    family ? 'warn' : 'unknown',
    about,
    family?.basis ?? ANY,
    { params: { reason }, guide: { procedure: 'first-filing', section: 'rejections' } },
  );
};

/** Why an order was rejected, or a form refused: the cause and the remedy of every reason shown. */
export const reason: Rule = {
  id: 'reason',
  sources: sourcesOf(ANY, ...REASON_CLAIMS, ...Object.values(MESSAGES).map(claimOfMessage)),
  variants: ['known', 'known-other', ...REASON_FAMILIES],
  check(facts, { action }) {
    const ofOrders = facts.orders.flatMap((order) =>
      (order.rejectReasons ?? []).map((text) => ({ text, orderId: order.id })),
    );
    const only = facts.orders.length === 1 ? facts.orders[0] : undefined;
    const ofPage: About = only ? { kind: 'order', orderId: only.id } : PAGE;
    // The ministry's pages, a suffix that the form shows, and a pending order have rules of their own.
    const isTold = (text: string) => {
      const family = familyOf(text)?.id;
      return (
        (family === 'suffix' && formDomains(facts).length > 0) ||
        (family === 'other-order' && facts.pendingOrder === true)
      );
    };
    const answers =
      facts.provider === 'miit'
        ? []
        : answersOf(facts).filter((text) => isRefusal(text) && !isTold(text));
    const told = new Map<string, About>([
      ...answers.map((text) => [text, aboutForm(action)] as const),
      ...facts.rejectReasons.map((text) => [text, ofPage] as const),
      ...ofOrders.map(({ text, orderId }) => [text, { kind: 'order', orderId }] as const),
    ]);
    return [...told].map(([text, about]) => explain(text, about));
  },
};
