/** Which procedure is the right one: questions, answers, and where each answer leads. Sentences: `guide.decide.…`. */
import type { ProcedureId } from '../../vocabulary.ts';
import type { SourceId } from '../sources.ts';

export interface DecisionOption {
  id: string;
  /** The next question, or an answer. */
  to: { ask: QuestionId } | { answer: AnswerId };
}

/** An answer in a sentence, and the procedures to open, in the order in which they are done. */
export interface DecisionAnswer {
  procedures: readonly ProcedureId[];
  /** True where the way cannot be undone. */
  final?: true;
  sources: readonly [SourceId, ...SourceId[]];
}

/** Sentences: `guide.decide.answer.<id>`. */
export const ANSWERS = {
  'access-then-cancel': {
    procedures: ['add-access', 'cancel-access'],
    sources: ['ali-diff', 'tc-hwk', 'tc-t21-types'],
  },
  'cancel-access': {
    procedures: ['cancel-access'],
    sources: ['ali-diff', 'tc-t21-cancel-access'],
  },
  'both-providers': { procedures: ['add-access'], sources: ['ali-r19-access', 'ali-diff'] },
  'cancel-service': {
    procedures: ['cancel-service'],
    final: true,
    sources: ['ali-diff', 'tc-t21-delete-domain'],
  },
  'cancel-subject': {
    procedures: ['cancel-subject'],
    final: true,
    sources: ['ali-faq-cxl', 'tc-hw-doc-0197', 'tc-t21-delete-domain'],
  },
  'look-up-first': {
    procedures: ['cancel-service', 'cancel-subject'],
    sources: ['ali-faq-cxl', 'audit-ali-app-platform'],
  },
  'remove-domain': {
    procedures: ['change-service'],
    sources: ['ali-faq-cxl', 'tc-t21-delete-domain', 'tc-hw-doc-0194'],
  },
  'change-subject': {
    procedures: ['change-subject'],
    sources: ['tc-hw-change', 'ali-s003', 'tc-t21-change-faq'],
  },
  'change-service': { procedures: ['change-service'], sources: ['ali-faq-cxl', 'tc-hw-change'] },
  'swap-domain': {
    procedures: ['add-service', 'cancel-service'],
    sources: ['ali-hn19', 'audit-ali-notice633'],
  },
  'change-province': {
    procedures: ['change-subject'],
    sources: ['tc-hwk', 'tc-txm-103521', 'ali-s003'],
  },
  'same-provider-server': {
    procedures: [],
    sources: ['ali-r19-server', 'tc-hwk', 'tc-t21-change-faq'],
  },
  'hand-over': {
    procedures: ['cancel-service', 'first-filing'],
    sources: ['tc-hw-migrate', 'tc-hwk'],
  },
  'transfer-filing': {
    procedures: ['transfer-filing'],
    sources: ['ali-s003', 'tc-t22-transfer', 'tc-hw-migrate'],
  },
  'recover-account': {
    procedures: ['recover-account'],
    sources: ['ali-s003', 'ali-idx-60775952597'],
  },
  'first-filing': { procedures: ['first-filing'], sources: ['ali-flow26', 'tc-t21-types'] },
  'add-service': { procedures: ['add-service'], sources: ['ali-flow26', 'tc-t21-types'] },
  'add-access': { procedures: ['add-access'], sources: ['ali-flow26', 'audit-ali-hyd'] },
  'others-filing': {
    procedures: ['cancel-others-filing'],
    sources: ['ali-d21-limits', 'tc-hw-doc-0037'],
  },
} as const satisfies Record<string, DecisionAnswer>;
export type AnswerId = keyof typeof ANSWERS;

const QUESTION_IDS = [
  'aim',
  'stop',
  'others-left',
  'whole-service',
  'move',
  'change',
  'account',
  'new',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Sentences: `guide.decide.<question>` and `guide.decide.<question>.<option>`. */
export const QUESTIONS: Readonly<Record<QuestionId, readonly DecisionOption[]>> = {
  aim: [
    { id: 'stop', to: { ask: 'stop' } },
    { id: 'move', to: { ask: 'move' } },
    { id: 'change', to: { ask: 'change' } },
    { id: 'account', to: { ask: 'account' } },
    { id: 'hand-over', to: { answer: 'hand-over' } },
    { id: 'new', to: { ask: 'new' } },
  ],
  stop: [
    { id: 'keep-number', to: { ask: 'move' } },
    { id: 'give-up', to: { ask: 'others-left' } },
  ],
  'others-left': [
    { id: 'yes', to: { ask: 'whole-service' } },
    { id: 'no', to: { answer: 'cancel-subject' } },
    { id: 'unsure', to: { answer: 'look-up-first' } },
  ],
  'whole-service': [
    { id: 'whole', to: { answer: 'cancel-service' } },
    { id: 'one-domain', to: { answer: 'remove-domain' } },
  ],
  move: [
    { id: 'not-yet', to: { answer: 'access-then-cancel' } },
    { id: 'done', to: { answer: 'cancel-access' } },
    { id: 'both', to: { answer: 'both-providers' } },
    { id: 'same-provider', to: { answer: 'same-provider-server' } },
  ],
  change: [
    { id: 'subject', to: { answer: 'change-subject' } },
    { id: 'service', to: { answer: 'change-service' } },
    { id: 'remove-domain', to: { answer: 'remove-domain' } },
    { id: 'swap-domain', to: { answer: 'swap-domain' } },
    { id: 'province', to: { answer: 'change-province' } },
  ],
  account: [
    { id: 'other-account', to: { answer: 'transfer-filing' } },
    { id: 'lost', to: { answer: 'recover-account' } },
  ],
  new: [
    { id: 'never', to: { answer: 'first-filing' } },
    { id: 'subject-filed', to: { answer: 'add-service' } },
    { id: 'service-filed', to: { answer: 'add-access' } },
    { id: 'by-others', to: { answer: 'others-filing' } },
  ],
};

export const FIRST_QUESTION: QuestionId = 'aim';

export const answerOf = (id: AnswerId): DecisionAnswer => ANSWERS[id];
