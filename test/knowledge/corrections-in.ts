import type { Correction } from '../../utils/knowledge/corrections/shape.ts';
import { CORRECTIONS, type CorrectionId } from '../../utils/knowledge/corrections.ts';
import { foldText } from '../../utils/knowledge/fold-text.ts';

const comparable = (text: string): string => foldText(text).toLowerCase().replaceAll(' ', '');

const folded = CORRECTIONS.map((correction) => ({
  correction,
  phrases: correction.phrases.map(comparable),
}));

/** The corrections that a text touches: one of their phrases stands in it, whatever the width, case or blanks. */
export const correctionsIn = (text: string): (Correction & { id: CorrectionId })[] => {
  const whole = comparable(text);
  return folded
    .filter(({ phrases }) => phrases.some((phrase) => whole.includes(phrase)))
    .map(({ correction }) => correction);
};
