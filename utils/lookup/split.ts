/** Cutting a pasted text into single inputs. */
import { foldText } from '../knowledge/fold-text.ts';
import { mayHoldNumber, NUMBER_STRETCH, simplifyNumber } from './filing-number.ts';
import { clean } from './host.ts';
import { toAscii } from './punycode.ts';
import { topLevelKind } from './registrable.ts';
import { suffixesInSentence } from './sentence.ts';
import { isUsualSuffix } from './slips.ts';

/** Between inputs: line ends, commas, semicolons, enumeration commas, tabs, bars, arrows, numbers in circles. */
const SEPARATORS = /[\r\n\t,;、，；|→⇒\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]+/;
/** Words between two names without a blank: `foo.com和bar.cn`. */
const AND = /(?<=\.[a-z]{2,})(?:以及|还有|或者|[和与及跟或])(?=[a-z0-9-]+\.)/i;

/** The path of a URL up to the next input: its commas and semicolons separate nothing. */
const URL_PATH =
  /(:\/\/[^\s/?#,;|、，；]+)[/?#](?:(?![,;|]\s*(?:[a-z]+:\/\/|[^\s,;|/]+\.[a-z]))[^\s"'<>、，；。（）《》「」])*/gi;

const withoutPaths = (text: string): string =>
  text.includes('://') && /[,;|]/.test(text) ? text.replace(URL_PATH, '$1') : text;

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

/** Numbers are taken out first: they may hold spaces and dashes. */
const splitLine = (piece: string): string[] => {
  const folded = simplifyNumber(foldText(piece));
  if (!mayHoldNumber(folded)) return piece.split(AND).flatMap(splitPiece);
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

const DATE = /^(?:19|20)\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$/;

/** What stands beside names in lists and sentences and is none: a remark, a heading, a row's number, a date. */
const isAside = (piece: string): boolean =>
  /^[\d\s#.)）、-]*$/.test(piece.replace(/\d+(?:\.\d+){3}/, 'ip')) ||
  DATE.test(piece) ||
  (/[\u3400-\u9fff]/.test(piece) && !dotted(piece) && !mayHoldNumber(piece));

const isBareSuffix = (piece: string): boolean => {
  const ascii = toAscii(piece.toLowerCase());
  return ascii !== null && topLevelKind(ascii) === 'public';
};

/** `example，com`: a comma typed for the dot. Two suffixes (`com,net`) are a list. */
const withDot = ([name = '', suffix = '', ...others]: readonly string[]): string | null =>
  others.length === 0 && /^[a-z0-9-]+$/i.test(name) && !isBareSuffix(name) && isUsualSuffix(suffix)
    ? `${name}.${suffix}`
    : null;

/** A question about suffixes is short; longer texts are lists. */
const LONGEST_QUESTION = 120;

/**
 * The inputs of a text in their order. Remarks beside names are left out; a text of nothing but remarks stays whole, so
 * that one answer says what is missing.
 */
export const splitInputs = (text: string): string[] => {
  const suffixes = suffixesInSentence(clean(text.slice(0, LONGEST_QUESTION)));
  if (suffixes.length > 1 && text.length <= LONGEST_QUESTION)
    return suffixes.map((suffix) => `.${suffix}`);
  const pieces = withoutPaths(text).split(SEPARATORS).flatMap(splitLine);
  if (pieces.length < 2) return pieces;
  const joined = withDot(pieces);
  if (joined !== null) return [joined];
  const inputs = pieces.filter((piece) => !isAside(piece));
  if (inputs.length > 0) return inputs;
  return pieces.every(isBareSuffix) ? pieces : [text.trim()];
};
