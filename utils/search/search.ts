import { ENTRY_KINDS, type SearchEntry } from './entry.ts';
import { foldForSearch, wordsOf } from './fold.ts';
import { spelledOut } from './homophones.ts';
import { BODY_PINYIN_LETTERS, type Indexed } from './indexed.ts';
import { looseScore, weightsOf } from './loose.ts';
import { partsOf } from './parts.ts';
import { findPinyin, isPinyin, spellingOf } from './pinyin.ts';
import { answersTo } from './questions.ts';

/** The part of the body that was hit, for showing. */
export interface Excerpt {
  before: string;
  hit: string;
  after: string;
}

export interface SearchHit {
  entry: SearchEntry;
  score: number;
  /** Absent where the title alone was hit. */
  excerpt?: Excerpt;
}

export type SearchIndex = readonly Indexed[];

/** Points of a word by where it stands; titles outrank bodies, literal hits outrank pinyin. */
const POINTS = {
  wholeTitle: 100,
  wholePhrase: 98,
  /** What a console says, pasted with more around it. */
  messageInQuery: 96,
  answer: 92,
  phraseInQuery: 90,
  /** A question known by one word alone: what the word is the title of comes first. */
  answerOfWord: 45,
  titleStart: 80,
  title: 60,
  headPinyinStart: 50,
  phrase: 40,
  headPinyin: 35,
  body: 20,
  bodyPinyin: 8,
} as const;

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Shorter phrases (the character of a province) stand in many sentences. */
const PASTED_LENGTH = 3;
/** A text of this length is nobody's own wording. */
const QUOTED_LENGTH = 6;

/** Consoles and people set marks differently. */
const withoutMarks = (text: string): string => text.replace(/[\p{P}\s]/gu, '');

const quotable = (phrases: readonly string[]): string[] =>
  phrases.map(withoutMarks).filter(({ length }) => length >= QUOTED_LENGTH);

/** Prepares entries for searching; do it once for a list of entries. */
export const buildIndex = (entries: readonly SearchEntry[]): SearchIndex =>
  entries.map((entry) => {
    const title = foldForSearch(entry.title).text;
    const phrases = (entry.phrases ?? []).map((phrase) => foldForSearch(phrase).text);
    return {
      entry,
      title,
      phrases,
      said: entry.kind === 'message' ? quotable([title, ...phrases]) : [],
      head: `${title} ${phrases.join(' ')}`,
      body: foldForSearch(entry.body),
      titleSpelling: spellingOf(entry.title),
      phraseSpellings: (entry.phrases ?? []).map(spellingOf),
      // Chinese alone: letters of a body are found literally.
      bodySpelling: once(() => spellingOf(entry.body.replace(/[a-z0-9]+/gi, ''))),
    };
  });

const pinyinPoints = (indexed: Indexed, word: string): number => {
  if (!isPinyin(word)) return 0;
  const { titleSpelling, phraseSpellings, bodySpelling } = indexed;
  const heads = [titleSpelling, ...phraseSpellings].map((head) => findPinyin(head, word));
  if (heads.includes(0)) return POINTS.headPinyinStart;
  if (heads.some((at) => at > 0)) return POINTS.headPinyin;
  if (word.length < BODY_PINYIN_LETTERS) return 0;
  return findPinyin(bodySpelling(), word) >= 0 ? POINTS.bodyPinyin : 0;
};

const pointsOf = (indexed: Indexed, word: string): number => {
  const { title, phrases, body } = indexed;
  if (title === word) return POINTS.wholeTitle;
  if (phrases.includes(word)) return POINTS.wholePhrase;
  if (title.startsWith(word)) return POINTS.titleStart;
  if (title.includes(word)) return POINTS.title;
  const literal = body.text.includes(word) ? POINTS.body : 0;
  const inPhrase = phrases.some((phrase) => phrase.includes(word)) ? POINTS.phrase : 0;
  return Math.max(literal, inPhrase, literal || inPhrase ? 0 : pinyinPoints(indexed, word));
};

/** Points where the query contains one of the entry's phrases: a pasted sentence. */
const pastedPoints = ({ phrases, said }: Indexed, whole: string): number => {
  const plain = withoutMarks(whole);
  if (said.some((phrase) => plain.includes(phrase))) return POINTS.messageInQuery;
  const isPasted = phrases.some(
    (phrase) => phrase.length >= PASTED_LENGTH && phrase !== whole && whole.includes(phrase),
  );
  return isPasted ? POINTS.phraseInQuery : 0;
};

/** 0 unless every word is found, or the query contains one of the entry's phrases (a pasted sentence). */
const scoreOf = (indexed: Indexed, words: readonly string[], whole: string): number => {
  const pasted = pastedPoints(indexed, whole);
  let sum = 0;
  for (const word of words) {
    const points = pointsOf(indexed, word);
    if (points === 0) return pasted;
    sum += points;
  }
  return Math.max(sum / words.length, pasted);
};

const BEFORE = 16;
const AFTER = 56;

const excerptOf = ({ entry, body }: Indexed, words: readonly string[]): Excerpt | undefined => {
  const first = words
    .map((word) => ({ at: body.text.indexOf(word), length: word.length }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  if (!first) return undefined;
  const from = body.places[first.at] ?? 0;
  const last = body.places[first.at + first.length - 1] ?? from;
  const to = last + String.fromCodePoint(entry.body.codePointAt(last) ?? 0).length;
  const start = Math.max(0, from - BEFORE);
  const end = Math.min(entry.body.length, to + AFTER);
  return {
    before: (start > 0 ? '…' : '') + entry.body.slice(start, from),
    hit: entry.body.slice(from, to),
    after: entry.body.slice(to, end) + (end < entry.body.length ? '…' : ''),
  };
};

const better = (a: SearchHit, b: SearchHit): number =>
  b.score - a.score ||
  ENTRY_KINDS.indexOf(a.entry.kind) - ENTRY_KINDS.indexOf(b.entry.kind) ||
  a.entry.title.length - b.entry.title.length;

/** A guide or a province shows its best parts and leaves room for others. */
const PARTS_SHOWN = 3;

const fewOfEachGroup = (hits: readonly SearchHit[]): SearchHit[] => {
  const shown = new Map<string, number>();
  return hits.filter(({ entry: { kind, id, group } }) => {
    const whole = `${kind} ${group ?? id}`;
    const before = shown.get(whole) ?? 0;
    shown.set(whole, before + 1);
    return before < PARTS_SHOWN;
  });
};

/** Points by entry for a question in everyday words; a more particular one has more. */
const answersBy = (query: string): ReadonlyMap<string, number> =>
  new Map(
    answersTo(query).map(({ target, groups }, place) => [
      target,
      (groups > 1 ? POINTS.answer : POINTS.answerOfWord) + groups / 2 - place / 100,
    ]),
  );

/** 注销 冲突: words set apart on purpose, all of which are wanted. */
const isKeywords = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => /^[\u3400-\u9fff]{1,4}$/.test(word));

const searchAs = (index: SearchIndex, query: string, limit: number): SearchHit[] => {
  const words = wordsOf(query);
  const whole = words.join('');
  if (whole === '') return [];
  const answers = answersBy(query);
  const answer = ({ entry: { kind, id } }: Indexed): number => answers.get(`${kind} ${id}`) ?? 0;
  const hitsBy = (scoring: (indexed: Indexed) => number, shown: readonly string[]) => {
    const hits = index.flatMap((indexed): SearchHit[] => {
      const score = Math.max(scoring(indexed), answer(indexed));
      if (score === 0) return [];
      const excerpt = excerptOf(indexed, shown);
      return [{ entry: indexed.entry, score, ...(excerpt && { excerpt }) }];
    });
    return fewOfEachGroup(hits.toSorted(better)).slice(0, limit);
  };
  const strictly = (indexed: Indexed): number => scoreOf(indexed, words, whole);
  const strict = hitsBy(strictly, words);
  const isAnswered = strict.some(({ entry: { kind, id } }) => !answers.has(`${kind} ${id}`));
  const parts = partsOf(query);
  if (isAnswered || isKeywords(words) || parts.length < 2) return strict;
  const weights = weightsOf(index, parts);
  return hitsBy(
    (indexed) => Math.max(strictly(indexed), looseScore(indexed, weights) * POINTS.body),
    [...words, ...parts],
  );
};

/** With fewer hits the words may have been written wrong. */
const FEW = 3;

/**
 * What a query finds, best first. All words must be found, in Chinese, English, or pinyin (initials or syllables);
 * a pasted sentence finds the entries whose phrase it contains, a question the entry that answers it. A query without
 * any literal hit is tried loosely as well. Where little is found, what words of
 * the same sound find follows. Empty for an empty query.
 */
export const search = (index: SearchIndex, query: string, limit = 30): SearchHit[] => {
  const found = searchAs(index, query, limit);
  const meant = found.length < FEW ? spelledOut(query) : query;
  if (meant === query) return found;
  const others = searchAs(index, meant, limit).filter(
    ({ entry }) => !found.some((hit) => hit.entry === entry),
  );
  return [...found, ...others].slice(0, limit);
};
