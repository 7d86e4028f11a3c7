/**
 * What a page and the background say to each other: greeting, judgement, and what happens when no answer comes.
 * The background may be stopped at any moment; the next message wakes it.
 */
import type { FromPage, Greeting, Judgement } from '../../utils/extension/messages.ts';
import { sendToBackground } from '../../utils/extension/page-runtime.ts';
import { type ActionId, LOCALES, type PageFacts, type ProviderId } from '../../utils/vocabulary.ts';
import { limited } from './rate.ts';

/** Without an answer for so long (ms) the built-in lines are shown. */
const PATIENCE = 1000;
/** Then it is asked again, after waiting twice as long each time, up to this (ms). */
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 60_000;

export interface Question {
  /** Null where the page has no filing meaning (any more). */
  facts: PageFacts | null;
  intent: ActionId | null;
  /** Of the service in whose row the control stands. */
  filingNumber?: string;
}

export interface Conversation {
  /** Null until the background has answered for the first time. */
  greeting: () => Greeting | null;
  /** On the newest question that was answered; null before, and after a route change. */
  judgement: () => Judgement | null;
  /** The background owes an answer for longer than a person should wait. */
  isSilent: () => boolean;
  /** Greets (again): language or silenced rules may have changed. */
  greet: (provider: ProviderId) => void;
  /** Asks, unless this was the last thing asked. */
  ask: (question: Question) => void;
  /** The same question once more: the cases it rests on changed. */
  askAgain: () => void;
  /** A box was ticked or cleared; until the next judgement says the same. `tick` = `action/place/item`. */
  tick: (tick: string, on: boolean) => void;
  /** The page became another one: answers still on their way are about the old one. */
  forget: () => void;
  stop: () => void;
}

/** The background is ours; these only guard against an answer of another version. */
const asGreeting = (answer: unknown): Greeting | null => {
  const greeting = answer as Greeting | null;
  return greeting?.orphan && LOCALES.includes(greeting.locale) ? greeting : null;
};
const asJudgement = (answer: unknown): Judgement | null => {
  const judgement = answer as Judgement | null;
  return judgement?.view && Array.isArray(judgement.ticks) ? judgement : null;
};

/** Messages have bounds: what no person would read to its end is cut, never refused. */
const clip = (_key: string, value: unknown): unknown => {
  if (typeof value === 'string' && value.length > 2000) return `${value.slice(0, 1999)}…`;
  return Array.isArray(value) && value.length > 2000 ? value.slice(0, 2000) : value;
};

/** The same within the bounds of a message. */
export const clipped = <T>(value: T): T => JSON.parse(JSON.stringify(value, clip)) as T;

/** `onNews` is called when an answer came, and when it failed to come. */
export const startConversation = (onNews: () => void): Conversation => {
  let greeting: Greeting | null = null;
  let judgement: Judgement | null = null;
  let silent = false;
  let provider: ProviderId | null = null;
  let question: Question | null = null;
  /** The last question put, as text; '' = none that counts any more. */
  let told = '';
  /** The background believes that a filing page is shown. */
  let shown = false;
  /** Counts the pages, as routes make them, and the questions put: only the newest answer counts. */
  let page = 0;
  let round = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let retryIn = FIRST_RETRY;

  const say = limited(({ message, of }: { message: FromPage; of: number }) => {
    const isGreeting = message.type === 'page-opened';
    if (!isGreeting && of !== page) return;
    round += 1;
    const mine = round;
    clearTimeout(patience);
    if (isGreeting || (message.type === 'page-read' && message.facts)) {
      patience = setTimeout(failed, PATIENCE);
    }
    void sendToBackground(message).then((answer) => {
      if (isGreeting) hearGreeting(answer);
      else if (mine === round && of === page) hearJudgement(message, answer);
    });
  });

  const hearGreeting = (answer: unknown) => {
    const heard = asGreeting(answer);
    if (!heard) return failed();
    greeting = heard;
    settle();
    told = '';
    if (question) put(question);
    onNews();
  };

  const hearJudgement = (message: FromPage, answer: unknown) => {
    if (message.type !== 'page-read' || !message.facts) return;
    judgement = asJudgement(answer);
    if (!judgement) return failed();
    settle();
    onNews();
  };

  const failed = () => {
    silent = true;
    clearTimeout(patience);
    clearTimeout(retry);
    retry = setTimeout(again, retryIn);
    retryIn = Math.min(retryIn * 2, LONGEST_RETRY);
    onNews();
  };

  const again = () => {
    told = '';
    if (!greeting) greet();
    else if (question) put(question);
  };

  const greet = () => {
    if (provider) say({ message: { type: 'page-opened', provider }, of: page });
  };

  const put = (next: Question) => {
    question = next;
    if (!greeting) return;
    const asked = clipped(next);
    const text = JSON.stringify(asked);
    if (asked.facts ? text === told : !shown) return;
    told = text;
    shown = asked.facts !== null;
    say({ message: { type: 'page-read', ...asked }, of: page });
  };

  const settle = () => {
    clearTimeout(patience);
    clearTimeout(retry);
    retryIn = FIRST_RETRY;
    silent = false;
  };

  return {
    greeting: () => greeting,
    judgement: () => judgement,
    isSilent: () => silent,
    greet: (of) => {
      provider = of;
      greet();
    },
    ask: put,
    askAgain: again,
    tick: (tick, on) => {
      if (!judgement) return;
      const others = judgement.ticks.filter((other) => other !== tick);
      judgement = { ...judgement, ticks: on ? [...others, tick] : others };
    },
    forget: () => {
      page += 1;
      judgement = null;
      question = null;
      told = '';
      if (greeting) settle();
    },
    stop: settle,
  };
};
