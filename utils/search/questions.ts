/**
 * What filers ask in everyday words, and where it is answered. Matched by meaning: a question belongs to a topic when
 * it holds a word of each of its groups, in whatever order, Chinese or English.
 */
import type { Answer } from './answer.ts';
import { DATA_TOPICS } from './topics/data.ts';
import { FILING_TOPICS } from './topics/filing.ts';
import { provinceAnswers } from './topics/provinces.ts';
import { SERVICE_TOPICS } from './topics/service.ts';

/** Of topics with as many groups the earlier one is shown first. */
const TOPICS = [...FILING_TOPICS, ...DATA_TOPICS, ...SERVICE_TOPICS];

/** The entries that answer a question in everyday words, the most particular first, each once. */
export const answersTo = (query: string): Answer[] => {
  const text = query.normalize('NFKC');
  const found = TOPICS.filter(
    ({ groups, not }) => groups.every((group) => group.test(text)) && !not?.test(text),
  ).map(({ target, groups }) => ({ target, groups: groups.length }));
  const all = [...provinceAnswers(text), ...found].sort((a, b) => b.groups - a.groups);
  const answers = new Map<string, Answer>();
  for (const answer of all) {
    if (!answers.has(answer.target)) answers.set(answer.target, answer);
  }
  return [...answers.values()];
};

/** All entries that questions lead to. */
export const QUESTION_TARGETS: readonly string[] = TOPICS.map(({ target }) => target);
