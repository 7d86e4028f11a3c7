import { makePhraseMatcher, type PhraseMatch } from '../phrases.ts';
import { MESSAGES, type MessageId } from './messages.ts';

const patternsOf = (): Record<MessageId, readonly string[]> => {
  const entries = Object.entries(MESSAGES).map(([id, { patterns }]) => [id, patterns]);
  return Object.fromEntries(entries);
};

const match = makePhraseMatcher(patternsOf());

/** The known messages in a pasted text, in order of place: exact strings, or strings with values put in between. */
export const matchMessages = (text: string): PhraseMatch<MessageId>[] => match(text);
