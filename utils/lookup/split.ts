/** Cutting a pasted text into single inputs. */
import { foldText } from '../knowledge/fold-text.ts';
import { mayHoldNumber, NUMBER_STRETCH } from './filing-number.ts';

/** Between inputs: line ends, commas, semicolons, enumeration commas, tabs, bars. */
const SEPARATORS = /[\r\n\t,;、，；|]+/;

/** Names inside a piece: a dot or an @ with something on both sides, or a URL. */
const dotted = (word: string): boolean => /[^.\s][.。．｡@]+[^.\s]/.test(word) || /:\/\//.test(word);

const namesIn = (piece: string): string[] => piece.split(/\s+/).filter(dotted);

/** A piece with one name (or none) is one input; with more, each word that looks like a name is. */
const splitPiece = (piece: string): string[] => {
  const names = namesIn(piece);
  if (names.length > 1) return names;
  const trimmed = piece.trim();
  return trimmed === '' ? [] : [trimmed];
};

/** The inputs of a text in their order. Numbers are taken out first: they may hold spaces and dashes. */
export const splitInputs = (text: string): string[] => text.split(SEPARATORS).flatMap(splitLine);

const splitLine = (piece: string): string[] => {
  const folded = foldText(piece);
  if (!mayHoldNumber(folded)) return splitPiece(piece);
  const stretches = [...folded.matchAll(NUMBER_STRETCH)];
  if (stretches.length === 0) return splitPiece(piece);
  const inputs: string[] = [];
  let at = 0;
  for (const { index, 0: stretch } of stretches) {
    inputs.push(...namesIn(folded.slice(at, index)), stretch.trim());
    at = index + stretch.length;
  }
  return [...inputs, ...namesIn(folded.slice(at))];
};
