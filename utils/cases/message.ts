/** Ready-made messages to the customer: what to do now, at this stage, with the date filled in. Nothing personal. */
import { dueState } from '../calendar/due.ts';
import { actByText, dueText } from '../calendar/words.ts';
import type { ProcedureId, Stage, Text } from '../vocabulary.ts';
import type { Case } from './case.ts';
import { type CaseDeadline, deadlinesOf } from './deadlines.ts';
import { shownDomain } from './names.ts';
import { hasOrder, isReturned, stageLine } from './stages.ts';

const titleText = ({ domain, procedure }: Case): Text => {
  const shown = domain && shownDomain(domain);
  if (!procedure) {
    return shown
      ? { key: 'message.title.domain-only', params: { domain: shown } }
      : { key: 'message.title.unknown' };
  }
  const named: Text = { key: `procedure.${procedure}` };
  return shown
    ? { key: 'message.title.domain', params: { domain: shown, procedure: named } }
    : { key: 'message.title.plain', params: { procedure: named } };
};

/** The provider by its name; the ministry has no console to send a customer to. */
const providerText = ({ provider }: Case): Text => ({
  key: provider === 'unknown' || provider === 'miit' ? 'message.provider' : `provider.${provider}`,
});

/** The key of a sentence, and the moment that goes into it. */
interface Words {
  key: string;
  due?: Text;
}

/** Everything a sentence depends on. */
interface Scene {
  subject: Case;
  deadlines: readonly CaseDeadline[];
  now: Date;
}

const find = ({ deadlines }: Scene, id: CaseDeadline['id']) =>
  deadlines.find((deadline) => deadline.id === id);

/** The sentence with its date, another where that date is past, a third where none is known. */
const dated = (scene: Scene, id: CaseDeadline['id'], key: string): Words => {
  const deadline = find(scene, id);
  if (deadline?.due.kind !== 'at' && deadline?.due.kind !== 'between') {
    return { key: `${key}.unknown` };
  }
  const due = actByText(deadline.due);
  const isOver = dueState(deadline.due, 'act', scene.now) === 'over';
  return { key: isOver ? `${key}.over` : key, due };
};

/** What is no order on a console: its own date counts, whatever stage somebody has set. */
const outsideConsole = (scene: Scene): Words | null => {
  const { procedure, stage } = scene.subject;
  if (stage === 'done') return null;
  if (procedure === 'rectify') return dated(scene, 'notice', 'message.notice');
  if (procedure === 'domain-expiry') return dated(scene, 'domain-expiry', 'message.domain-expiry');
  if (procedure !== 'public-security-filing') return null;
  if (isReturned(stage)) return { key: 'message.public-security.returned' };
  return stage === 'authority-review' || stage === 'at-authority'
    ? { key: 'message.public-security.review' }
    : dated(scene, 'public-security', 'message.public-security');
};

/** How a draft is sent: for review, straight to the authority, on paper, or not at all. */
const draftKey = (procedure: Case['procedure']): string => {
  const line = stageLine(procedure);
  if (line.includes('provider-review')) return 'message.draft';
  if (procedure === 'cancel-others-filing') return 'message.draft.paper';
  if (!hasOrder(procedure)) return 'message.draft.account';
  return line.includes('authority-review') ? 'message.draft.direct' : 'message.draft.plain';
};

/** What is still to do, or to know, when a procedure is through. */
const DONE: Readonly<Partial<Record<ProcedureId, string>>> = {
  'add-access': 'access',
  'change-subject': 'changed',
  'change-service': 'changed',
  'cancel-subject': 'cancelled',
  'cancel-service': 'cancelled',
  'cancel-others-filing': 'cancelled',
  'cancel-access': 'access-cancelled',
  'transfer-filing': 'moved',
  'claim-filing': 'moved',
  'import-filing': 'moved',
  'recover-account': 'account',
  'withdraw-order': 'withdrawn',
  'abandon-order': 'abandoned',
  rectify: 'rectified',
  'domain-expiry': 'domain',
  'public-security-filing': 'public-security-filed',
};

const doneWords = (scene: Scene): Words => {
  const { procedure, moments } = scene.subject;
  if (procedure === 'first-filing' || procedure === 'add-service') {
    return moments['public-security-filed']
      ? { key: 'message.done.number' }
      : dated(scene, 'public-security', 'message.done.public-security');
  }
  const rest = procedure && DONE[procedure];
  return { key: rest ? `message.done.${rest}` : 'message.done' };
};

/** Only a moment that surely lies ahead is written into a message that others act upon. */
const smsWords = (scene: Scene): Words => {
  const sms = find(scene, 'sms');
  const state = sms && dueState(sms.due, 'act', scene.now);
  if (state === 'over') return { key: 'message.sms-verification.over' };
  return sms?.due.kind !== 'at' || state === 'maybe-over'
    ? { key: 'message.sms-verification.unknown' }
    : { key: 'message.sms-verification', due: actByText(sms.due) };
};

/** A review and when it usually ends; past that end no date is promised. */
const reviewWords = ({ due, kind }: CaseDeadline, stage: Stage, now: Date): Words => {
  const isLong = stage === 'authority-review';
  if (dueState(due, kind, now) === 'over') {
    return { key: isLong ? 'message.authority-review.late' : 'message.provider-review.late' };
  }
  // Of twenty working days only the last is of use to the customer.
  const told = isLong && due.kind === 'between' ? dueText({ kind: 'at', at: due.latest }) : null;
  return { key: `message.${stage}`, due: told ?? dueText(due) };
};

/** An order that is itself about ending another one ends with it. */
const ENDS_ORDER: readonly string[] = ['withdraw-order/withdrawn', 'abandon-order/abandoned'];

const wordsFor = (scene: Scene): Words => {
  const { stage, procedure } = scene.subject;
  const outside = outsideConsole(scene);
  if (outside) return outside;
  const authority = find(scene, 'authority-review');
  if (authority) return reviewWords(authority, 'authority-review', scene.now);
  const provider = find(scene, 'provider-review');
  if (provider) return reviewWords(provider, 'provider-review', scene.now);
  if (stage === 'sms-verification') return smsWords(scene);
  if (stage === 'draft') return { key: draftKey(procedure) };
  const isDone = stage === 'done' || ENDS_ORDER.includes(`${procedure}/${stage}`);
  return isDone ? doneWords(scene) : { key: `message.${stage}` };
};

/** What to write to the customer about this case now. Holds the domain, never a name, number or label. */
export const customerMessage = (subject: Case, now: Date): Text => {
  const { key, due } = wordsFor({ subject, deadlines: deadlinesOf(subject), now });
  const { domain } = subject;
  return {
    key,
    params: {
      title: titleText(subject),
      provider: providerText(subject),
      domain: domain ? shownDomain(domain) : { key: 'message.title.own-domain' },
      ...(due && { due }),
    },
  };
};
