/** Which deadlines and waits a case has now. Pure; counted from the case's moments, never from the clock. */
import {
  authorityReview,
  type Deadline,
  givenDeadline,
  newDomainWait,
  orderLifetime,
  providerReview,
  publicSecurity,
  publicSecurityAbout,
  realNameSync,
  smsDeadline,
} from '../calendar/deadline.ts';
import { domainLife } from '../calendar/domain-life.ts';
import { worryMoment } from '../calendar/due.ts';
import { fromIso } from '../calendar/shanghai.ts';
import { likelyLifeCycle } from '../knowledge/expiry.ts';
import type { Case } from './case.ts';
import { hasOrder, hasSms, isBeforeSms, isFinal, isReturned } from './stages.ts';

/** A deadline of one case. `key` is stable while the deadline stays the same: reminders are kept under it. */
export interface CaseDeadline extends Deadline {
  key: string;
  /** What the person or the notice wrote about it. */
  text?: string;
}

const isLater = (moment: string | undefined, than: string | undefined): moment is string => {
  if (!moment) return false;
  const a = fromIso(moment);
  const b = than ? fromIso(than) : null;
  // A day alone may lie anywhere within itself: a day's slack keeps the same day's moment.
  return a !== null && (b === null || a.getTime() > b.getTime() - 86_400_000);
};

/** When the order was last sent or sent back: a moment before it belongs to an earlier sending. */
const sendingStart = (subject: Case): string | undefined =>
  subject.spans.findLast(({ stage }) => isBeforeSms(stage))?.from;

/** A moment at which the message surely had not come. The draft that a case by hand begins with tells nothing. */
const beforeSms = ({ spans }: Case): string | null => {
  const span = spans.findLast(({ stage }) => isBeforeSms(stage));
  const isFormDefault = span === spans[0] && span?.stage === 'draft' && span.origin === 'person';
  return span && !isFormDefault ? span.from : null;
};

const smsOf = (subject: Case): Deadline => {
  const start = sendingStart(subject);
  const received = subject.moments['sms-received'];
  return smsDeadline({
    received: isLater(received, start) ? received : null,
    seen: subject.stageSince,
    before: beforeSms(subject),
  });
};

const authorityOf = (subject: Case): Deadline => {
  const start = sendingStart(subject);
  const received = subject.moments['at-authority'];
  return authorityReview(
    isLater(received, start) ? received : (subject.smsDoneAt ?? subject.stageSince),
  );
};

const stageDeadlines = (subject: Case): Deadline[] => {
  const { stage, moments, provider, procedure } = subject;
  // Tencent counts from the last step or rejection, Aliyun from the order's creation.
  const start = provider === 'tencent' ? subject.stageSince : (moments['order-created'] ?? null);
  if (stage === 'draft' || isReturned(stage)) {
    const passed = moments['real-name-passed'];
    return [
      ...(hasOrder(procedure) ? [orderLifetime(start)] : []),
      ...(passed ? [realNameSync(passed, provider)] : []),
    ];
  }
  if (stage === 'provider-review') {
    const submitted = moments.submitted;
    return [
      providerReview(isLater(submitted, subject.stageSince) ? submitted : subject.stageSince),
    ];
  }
  if (stage === 'awaiting-submission') {
    const registered = moments['domain-registered'];
    return registered ? [newDomainWait(registered)] : [];
  }
  // The police say nowhere how long they take; the ministry's working days are not theirs.
  if (procedure === 'public-security-filing') return [];
  if (stage === 'sms-verification' || stage === 'at-authority') {
    const isVerified = subject.smsDone || (stage === 'at-authority' && !hasSms(procedure));
    return isVerified ? [authorityOf(subject)] : [smsOf(subject)];
  }
  return stage === 'authority-review' ? [authorityOf(subject)] : [];
};

/** Procedures after whose approval the public-security filing is due. */
const OPENS_SERVICE = ['first-filing', 'add-service', 'public-security-filing'];

const publicSecurityOf = (subject: Case): Deadline[] => {
  const { procedure, moments } = subject;
  // The approval date in the ministry's query counts as the day of opening.
  const opened = moments.approved ?? moments.opened;
  const isDue = procedure === null ? false : OPENS_SERVICE.includes(procedure);
  if (!isDue || moments['public-security-filed']) return [];
  if (procedure === 'public-security-filing' && isFinal(subject.stage)) return [];
  if (opened) return [publicSecurity(opened)];
  // Known to be done, but not since when: the days still run.
  return subject.stage === 'done' ? [publicSecurityAbout(subject.stageSince)] : [];
};

const domainOf = (subject: Case): Deadline[] => {
  const expires = subject.moments['domain-expires'];
  if (!expires || !subject.domain) return [];
  const life = domainLife(expires, likelyLifeCycle(subject.domain, subject.provider));
  // Other procedures only need to know when the domain runs out.
  return subject.procedure === 'domain-expiry' ? life : life.slice(0, 1);
};

const withKey = (deadline: Deadline): CaseDeadline => ({ ...deadline, key: deadline.id });

const byWorry = (a: CaseDeadline, b: CaseDeadline): number =>
  (worryMoment(a.due, a.kind) ?? Number.POSITIVE_INFINITY) -
    (worryMoment(b.due, b.kind) ?? Number.POSITIVE_INFINITY) || (a.key < b.key ? -1 : 1);

/**
 * The deadlines and waits of a case, soonest first. None for a deleted case; a finished one keeps its own dates, its
 * domain's and the public-security filing.
 */
export const deadlinesOf = (subject: Case): CaseDeadline[] => {
  if (subject.deleted) return [];
  const given = Object.entries(subject.deadlines)
    .filter(([, { what }]) => what === 'own' || !isFinal(subject.stage))
    .map(([key, { what, at, text }]) => ({
      ...givenDeadline(what, at),
      key: `${what}:${key}`,
      ...(text ? { text } : {}),
    }));
  const ruled = [
    ...stageDeadlines(subject),
    ...publicSecurityOf(subject),
    ...domainOf(subject),
  ].map(withKey);
  return [...given, ...ruled].sort(byWorry);
};
