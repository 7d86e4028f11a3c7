/**
 * A summary for a colleague or customer. Redacted by default: no label, notes, contact, reasons of rejection or full
 * numbers. One structure, drawn as text for WeChat and DingTalk, as Markdown, or by the printable view.
 */
import { toIso } from '../calendar/shanghai.ts';
import { dueText, leftText, momentText } from '../calendar/words.ts';
import { stageNameOf } from '../knowledge/stages.ts';
import type { Translate } from '../text/t.ts';
import type { Text } from '../vocabulary.ts';
import type { Case } from './case.ts';
import { deadlinesOf } from './deadlines.ts';
import { deadlineName } from './due-text.ts';
import { maskSecrets } from './mask.ts';
import { customerMessage } from './message.ts';
import { shownDomain } from './names.ts';
import { redactedTitle, redactFilingNumber, redactOrderId, redactText } from './redact.ts';

export interface HandoffOptions {
  now: Date;
  /** Default true. False shows label, contact, full numbers, notes and reasons; secrets stay masked even then. */
  redact?: boolean;
}

/** A value is a sentence, or words of the case as they are. */
export type HandoffValue = Text | string;

export interface Handoff {
  title: Text;
  /** Name and value, in the order of reading. */
  rows: { name: Text; value: HandoffValue }[];
  deadlines: { name: Text; due: Text; left: Text | null }[];
  history: Text[];
  notes: string[];
  next: Text;
  /** Whether it is redacted, and when it was made. */
  footer: Text[];
}

const shown = (key: string, value: HandoffValue | null) =>
  value === null || value === '' ? [] : [{ name: { key: `handoff.${key}` }, value }];

const numberRows = (subject: Case, redact: boolean): Handoff['rows'] => {
  const { domain, filingNumber, orderId, label, contact, seen } = subject;
  const number = filingNumber && (redact ? redactFilingNumber(filingNumber) : filingNumber);
  const order = orderId && (redact ? redactOrderId(orderId) : orderId);
  const reasons = seen?.rejectReasons?.map(maskSecrets).join('；') ?? null;
  return [
    ...(redact ? [] : shown('label', maskSecrets(label))),
    ...shown('domain', domain && shownDomain(domain)),
    ...shown('filing-number', number),
    ...shown('order-id', order),
    ...shown('provider', { key: `provider.${subject.provider}` }),
    ...shown('procedure', subject.procedure && { key: `procedure.${subject.procedure}` }),
    ...(redact || !contact ? [] : shown('contact', maskSecrets(contact))),
    ...shown('stage', {
      key: 'handoff.stage-since',
      params: {
        stage: { key: stageNameOf(subject.stage, subject.procedure) },
        from: momentText(subject.stageSince),
      },
    }),
    ...(redact || !seen ? [] : shown('status', maskSecrets(seen.status))),
    ...(redact ? [] : shown('reasons', reasons)),
  ];
};

/** The hand-off of a case. */
export const handoffOf = (subject: Case, { now, redact = true }: HandoffOptions): Handoff => {
  const title = redact ? redactedTitle(subject) : maskSecrets(subject.label);
  return {
    title: {
      key: 'handoff.title',
      params: { title: title === '' ? { key: 'handoff.untitled' } : title },
    },
    rows: numberRows(subject, redact),
    deadlines: deadlinesOf(subject).map((deadline) => ({
      // A text of one's own may name a person.
      name: deadlineName(redact ? { id: deadline.id } : deadline),
      due: dueText(deadline.due),
      left: leftText(deadline.due, deadline.kind, now),
    })),
    history: subject.spans.map(({ stage, from, origin }) => ({
      key: 'handoff.history-line',
      params: {
        // The heading names the zone.
        from: momentText(from, { zone: false }),
        stage: { key: stageNameOf(stage, subject.procedure) },
        origin: { key: `origin.${origin}` },
      },
    })),
    notes: redact ? [] : subject.notes.map(({ text }) => redactText(text)),
    next: customerMessage(subject, now),
    footer: [
      { key: redact ? 'handoff.redacted' : 'handoff.full' },
      { key: 'handoff.made', params: { at: momentText(toIso(now)) } },
    ],
  };
};

const say = (translate: Translate, value: HandoffValue): string =>
  typeof value === 'string' ? value : translate(value);

const deadlineLine = (translate: Translate, { name, due, left }: Handoff['deadlines'][number]) => {
  const value = left ? `${translate(due)} · ${translate(left)}` : translate(due);
  return translate('handoff.row', { name: translate(name), value });
};

/** What follows the facts, each with the key of its heading; parts with nothing to say are left out. */
const partsOf = (handoff: Handoff, translate: Translate): { key: string; items: string[] }[] =>
  [
    {
      key: 'handoff.deadlines',
      items: handoff.deadlines.map((deadline) => deadlineLine(translate, deadline)),
    },
    { key: 'handoff.history', items: handoff.history.map((line) => translate(line)) },
    { key: 'handoff.notes', items: handoff.notes },
    { key: 'handoff.next', items: [translate(handoff.next)] },
  ].filter(({ items }) => items.length > 0);

/** Plain lines for WeChat and DingTalk. */
export const handoffText = (handoff: Handoff, translate: Translate): string =>
  [
    translate(handoff.title),
    ...handoff.rows.map(({ name, value }) =>
      translate('handoff.row', { name: translate(name), value: say(translate, value) }),
    ),
    ...partsOf(handoff, translate).flatMap(({ key, items }) => [
      '',
      translate(key),
      ...items.map((item) => `· ${item}`),
    ]),
    '',
    ...handoff.footer.map((line) => translate(line)),
  ].join('\n');

/** Nothing of a case may become a heading, list, link, image or HTML. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#|~&]/g, '\\$&')
    .replace(/^\s*[-+]/, '\\$&')
    .replace(/^(\s*\d+)\./, '$1\\.')
    .replace(/\s*\n\s*/g, ' ');

/** Markdown with a heading, a table and lists. */
export const handoffMarkdown = (handoff: Handoff, translate: Translate): string => {
  const write = (value: HandoffValue) => escapeMarkdown(say(translate, value));
  return [
    `# ${write(handoff.title)}`,
    '',
    '| | |',
    '|---|---|',
    ...handoff.rows.map(({ name, value }) => `| ${write(name)} | ${write(value)} |`),
    ...partsOf(handoff, translate).flatMap(({ key, items }) => [
      '',
      `## ${write({ key })}`,
      '',
      ...items.map((item) => `- ${escapeMarkdown(item)}`),
    ]),
    '',
    ...handoff.footer.map((line) => `> ${write(line)}`),
    '',
  ].join('\n');
};
