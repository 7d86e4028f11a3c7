/** Ready-made messages to the customer: what to do now, at this stage, with the date filled in. Nothing personal. */
import { dueState } from '../calendar/due.ts';
import { fromIso } from '../calendar/shanghai.ts';
import { actByText, dueText } from '../calendar/words.ts';
import type { Text } from '../vocabulary.ts';
import type { Case } from './case.ts';
import { type CaseDeadline, deadlinesOf } from './deadlines.ts';
import { shownDomain } from './names.ts';
import { hasOrder, stageLine } from './stages.ts';

const titleText = ({ domain, procedure }: Case): Text => {
  if (!procedure) return { key: 'message.title.unknown' };
  const named: Text = { key: `procedure.${procedure}` };
  return domain
    ? { key: 'message.title.domain', params: { domain: shownDomain(domain), procedure: named } }
    : { key: 'message.title.plain', params: { procedure: named } };
};

const find = (deadlines: readonly CaseDeadline[], id: CaseDeadline['id']) =>
  deadlines.find((deadline) => deadline.id === id);

/** Cancellations go straight to the authority; what is no order at all is only to be done. */
const draftKey = (procedure: Case['procedure']): string => {
  const line = stageLine(procedure);
  if (line.includes('provider-review')) return 'message.draft';
  const isSent = hasOrder(procedure) && line.includes('authority-review');
  return isSent ? 'message.draft.direct' : 'message.draft.plain';
};

/** The sentence of the stage, and the moment that goes into it. */
const wordsFor = (
  subject: Case,
  deadlines: readonly CaseDeadline[],
  now: Date,
): { key: string; due?: Text } => {
  const { stage, procedure } = subject;
  const notice = find(deadlines, 'notice');
  if (notice && procedure === 'rectify') return { key: 'message.notice', due: dueText(notice.due) };
  const expiry = find(deadlines, 'domain-expiry');
  if (expiry && procedure === 'domain-expiry' && subject.domain) {
    return { key: 'message.domain-expiry', due: actByText(expiry.due) };
  }
  const sms = find(deadlines, 'sms');
  if (stage === 'sms-verification' && sms) {
    const state = dueState(sms.due, 'act', now);
    if (state === 'over') return { key: 'message.sms-verification.over' };
    // Only a moment that surely lies ahead is written into a message that others act upon.
    return state === 'maybe-over' || sms.due.kind !== 'at'
      ? { key: 'message.sms-verification.unknown' }
      : { key: 'message.sms-verification', due: actByText(sms.due) };
  }
  const review = find(deadlines, 'authority-review');
  if (review) {
    const latest = review.due.kind === 'between' ? review.due.latest : null;
    const due =
      latest && fromIso(latest) ? dueText({ kind: 'at', at: latest }) : dueText(review.due);
    return { key: 'message.authority-review', due };
  }
  const provider = find(deadlines, 'provider-review');
  if (stage === 'provider-review' && provider) {
    return { key: 'message.provider-review', due: dueText(provider.due) };
  }
  if (stage === 'draft') return { key: draftKey(procedure) };
  if (stage !== 'done') return { key: `message.${stage}` };
  const police = find(deadlines, 'public-security');
  if (police?.due.kind === 'at')
    return { key: 'message.done.public-security', due: dueText(police.due) };
  if (procedure === 'first-filing' || procedure === 'add-service') {
    return { key: 'message.done.new-service' };
  }
  return { key: procedure?.startsWith('cancel-') ? 'message.done.cancelled' : 'message.done' };
};

/** What to write to the customer about this case now. Holds the domain, never a name, number or label. */
export const customerMessage = (subject: Case, now: Date): Text => {
  const { key, due } = wordsFor(subject, deadlinesOf(subject), now);
  return {
    key,
    params: {
      title: titleText(subject),
      provider: { key: `provider.${subject.provider}` },
      ...(subject.domain && { domain: shownDomain(subject.domain) }),
      ...(due && { due }),
    },
  };
};
