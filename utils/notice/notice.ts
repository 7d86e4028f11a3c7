/** What does this message want from me? Pure; the pasted text is not kept, and no part of it naming a person returned. */

import { matchMessages } from '../knowledge/messages/match.ts';
import type { Message } from '../knowledge/messages/message.ts';
import { MESSAGES, type MessageId, messageOf } from '../knowledge/messages/messages.ts';
import type { ProcedureId, ProviderId, Stage } from '../vocabulary.ts';
import { type DeadlineRule, findDeadline, ruleDeadline } from './deadline.ts';
import { type Doubt, doubtsOf, hostsSentTo } from './doubts.ts';
import { type Likely, likelyBeside, likelyOf } from './likely.ts';
import { domainsIn, filingNumbersIn, publicSecurityNumbersIn } from './names.ts';
import { cellsOf, prepare } from './prepare.ts';
import { procedureOf, stageOf } from './procedure.ts';
import { authorityOf, messagesOf, senderOf } from './sender.ts';
import { concernsSites } from './topic.ts';
import { simplified } from './traditional.ts';

export interface Notice {
  provider?: ProviderId;
  /** Of a notice signed by a provincial authority: the province, by its Chinese name. */
  authority?: string;
  /** Known messages the text holds, in order, each once. Empty: the text is not known. */
  messages: { id: MessageId }[];
  /** The latest moment to act, ISO +08:00. */
  deadline?: string;
  deadlineRule?: DeadlineRule;
  /** Lower-case A-labels; masked ones keep their asterisks. */
  domains: string[];
  /** In their usual form; masked ones as written. */
  filingNumbers: string[];
  publicSecurityNumbers?: string[];
  procedure?: ProcedureId;
  /** What the text says of an order. */
  stage?: Stage;
  /** The text holds messages of more than one sender: procedure and stage are only told where all agree. */
  several?: true;
  /** What no known message says: what the notice, or a reason it lists beside known ones, is likely about. Never empty. */
  likely?: Likely[];
  /** Why the text may be a fraud. Absent where nothing in it is suspicious. */
  doubts?: Doubt[];
}

/** What the first known message that has such a thing says. */
const firstOf = <K extends keyof Message>(
  ids: readonly MessageId[],
  field: K,
): Message[K] | undefined => {
  const messages: readonly Message[] = ids.map((id) => MESSAGES[id]);
  return messages.find((message) => message[field] !== undefined)?.[field];
};

/** Some messages have a fixed time that their text does not always repeat (24 hours for the SMS). */
const deadlineOfMessages = (ids: readonly MessageId[], text: string, now: Date) => {
  const rule = firstOf(ids, 'deadlineRule');
  return rule?.kind === 'hours' ? ruleDeadline(rule.n, text, now) : null;
};

/** A text with the stretches blanked that known messages take. */
const without = (text: string, found: readonly { index: number; length: number }[]): string =>
  found.reduce(
    (rest, { index, length }) =>
      rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length),
    text,
  );

/** What the words that no known message takes are likely about. */
const likelyIn = (text: string, ids: readonly MessageId[], rest: string): Likely[] =>
  ids.length === 0
    ? likelyOf(text)
    : likelyBeside(
        rest,
        ids.flatMap((id) => [...messageOf(id).examples]),
      );

/** What every message of a paste says alike: of two orders, neither's stage is the other's. */
const agreed = <T>(parts: readonly string[], read: (text: string) => T | undefined) => {
  const [first, ...others] = parts.map(read);
  return others.every((other) => other === first) ? first : undefined;
};

/**
 * Reads one SMS, mail, console message or rejection. Never throws.
 * @param now the moment of reading: dates without a year and lengths of time count from it unless the text says when
 * it was sent.
 */
export const readNotice = (text: string, now: Date): Notice => {
  const written = prepare(text);
  const prepared = simplified(written);
  const found = matchMessages(prepared);
  const ids = [...new Set(found.map(({ id }) => id))];
  const provider = senderOf(prepared);
  const doubts = doubtsOf(prepared);
  // Where a suspicious notice leads to is its writer's, not the reader's.
  const lures = doubts.length > 0 ? hostsSentTo(prepared) : [];
  const domains = domainsIn(written).filter((name) => !lures.some((host) => host.endsWith(name)));
  const concerns =
    ids.length + domains.length > 0 || provider !== undefined || concernsSites(prepared);
  if (!concerns) return { messages: [], domains: [], filingNumbers: [] };
  const authority = provider === 'miit' ? authorityOf(prepared) : undefined;
  const deadline =
    findDeadline(prepared, now, cellsOf(simplified(text))) ??
    deadlineOfMessages(ids, prepared, now);
  const parts = messagesOf(prepared);
  // A known message has its own procedure; what the words around it speak of is the order it came for.
  const around = messagesOf(without(prepared, found));
  const procedure =
    agreed(around, procedureOf) ?? firstOf(ids, 'procedure') ?? agreed(parts, procedureOf);
  const told = agreed(parts, stageOf);
  // The police turn down what providers and authorities have no part in: it comes back, and the reasons are theirs.
  const isPolice = procedure === 'public-security-filing';
  const stage = isPolice && told?.endsWith('rejected') ? 'returned' : told;
  const likely =
    isPolice || stage === 'done' ? [] : likelyIn(prepared, ids, without(prepared, found));
  // What was never filed cannot be rectified.
  const isUnfiled = likely.some(({ id }) => id === 'unfiled');
  const about = isUnfiled && procedure === 'rectify' ? undefined : procedure;
  const publicSecurityNumbers = publicSecurityNumbersIn(prepared);
  return {
    ...(provider && { provider }),
    ...(authority && { authority }),
    messages: ids.map((id) => ({ id })),
    ...(deadline && { deadline: deadline.at, deadlineRule: deadline.rule }),
    domains,
    filingNumbers: filingNumbersIn(prepared),
    ...(publicSecurityNumbers.length > 0 && { publicSecurityNumbers }),
    ...(about && { procedure: about }),
    ...(stage && { stage }),
    ...(likely.length > 0 && { likely }),
    ...(parts.length > 1 && { several: true }),
    ...(doubts.length > 0 && { doubts }),
  };
};

/** True where the text gave nothing at all. */
export const isEmptyNotice = (notice: Notice): boolean =>
  notice.provider === undefined &&
  notice.stage === undefined &&
  notice.messages.length === 0 &&
  notice.deadline === undefined &&
  notice.domains.length === 0 &&
  notice.filingNumbers.length === 0 &&
  notice.publicSecurityNumbers === undefined &&
  notice.procedure === undefined &&
  notice.likely === undefined &&
  notice.doubts === undefined;
