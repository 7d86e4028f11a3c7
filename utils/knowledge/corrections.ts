import { cancelling } from './corrections/cancelling.ts';
import { domain } from './corrections/domain.ts';
import { filing } from './corrections/filing.ts';
import { folklore } from './corrections/folklore.ts';
import type { Correction } from './corrections/shape.ts';
import { verification } from './corrections/verification.ts';
import { foldText } from './fold-text.ts';

const table = [...verification, ...cancelling, ...filing, ...domain, ...folklore] as const;

export type CorrectionId = (typeof table)[number]['id'];

/** Statements that are passed around about filing, each with its verdict; by theme. */
export const CORRECTIONS: readonly (Correction & { id: CorrectionId })[] = table;

const comparable = (text: string): string => foldText(text).toLowerCase().replaceAll(' ', '');

const folded = CORRECTIONS.map((correction) => ({
  correction,
  phrases: correction.phrases.map(comparable),
}));

/**
 * The corrections that a text touches: one of their phrases stands in it, whatever the width, case or blanks. Serves a
 * pasted article as well as a typed query.
 */
export const correctionsIn = (text: string): readonly (Correction & { id: CorrectionId })[] => {
  const whole = comparable(text);
  return folded
    .filter(({ phrases }) => phrases.some((phrase) => whole.includes(phrase)))
    .map(({ correction }) => correction);
};
