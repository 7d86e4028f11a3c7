import { ENTRY_KINDS, type SearchEntry } from './entry.ts';
import { type Folded, foldForSearch, wordsOf } from './fold.ts';
import { findPinyin, isPinyin, type Spelling, spellingOf } from './pinyin.ts';

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

interface Indexed {
  entry: SearchEntry;
  title: string;
  phrases: readonly string[];
  body: Folded;
  titleSpelling: Spelling;
  phraseSpellings: readonly Spelling[];
  bodySpelling: () => Spelling;
}

export type SearchIndex = readonly Indexed[];

/** Points of a word by where it stands; titles outrank bodies, literal hits outrank pinyin. */
const POINTS = {
  wholeTitle: 100,
  wholePhrase: 95,
  phraseInQuery: 90,
  titleStart: 80,
  title: 60,
  headPinyinStart: 50,
  phrase: 40,
  headPinyin: 35,
  body: 20,
  bodyPinyin: 8,
} as const;

/** Fewer letters match the bodies of nearly everything. */
const BODY_PINYIN_LETTERS = 4;

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Prepares entries for searching; do it once for a list of entries. */
export const buildIndex = (entries: readonly SearchEntry[]): SearchIndex =>
  entries.map((entry) => ({
    entry,
    title: foldForSearch(entry.title).text,
    phrases: (entry.phrases ?? []).map((phrase) => foldForSearch(phrase).text),
    body: foldForSearch(entry.body),
    titleSpelling: spellingOf(entry.title),
    phraseSpellings: (entry.phrases ?? []).map(spellingOf),
    // Chinese alone: letters of a body are found literally.
    bodySpelling: once(() => spellingOf(entry.body.replace(/[a-z0-9]+/gi, ''))),
  }));

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

/** Shorter phrases (the character of a province) stand in many sentences. */
const PASTED_LENGTH = 3;

/** 0 unless every word is found, or the query contains one of the entry's phrases (a pasted sentence). */
const scoreOf = (indexed: Indexed, words: readonly string[], whole: string): number => {
  const pasted = indexed.phrases.some(
    (phrase) => phrase.length >= PASTED_LENGTH && phrase !== whole && whole.includes(phrase),
  );
  let sum = 0;
  for (const word of words) {
    const points = pointsOf(indexed, word);
    if (points === 0) return pasted ? POINTS.phraseInQuery : 0;
    sum += points;
  }
  return Math.max(sum / words.length, pasted ? POINTS.phraseInQuery : 0);
};

const PARTICLES = /[吗呢吧啊的了么是我你您要能会怎如何多久个在和与或?!.]/g;

const bigramsOf = (whole: string): string[] => {
  const runs = whole.replace(PARTICLES, ' ').split(' ');
  const pairs = runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)),
  );
  return [...new Set(pairs)];
};

/** Questions in one breath (注销要备案密码吗): by the share of neighbouring characters found, half at least. */
const looseScore = ({ title, phrases, body }: Indexed, bigrams: readonly string[]): number => {
  const head = `${title} ${phrases.join(' ')}`;
  const points = bigrams.map((pair): number =>
    head.includes(pair) ? 1 : body.text.includes(pair) ? 0.6 : 0,
  );
  const found = points.filter((point) => point > 0).length;
  if (found * 2 < bigrams.length) return 0;
  return (points.reduce((a, b) => a + b, 0) / bigrams.length) * POINTS.body;
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

/**
 * What a query finds, best first. All words must be found, in Chinese, English, or pinyin (initials or syllables);
 * a pasted sentence finds the entries whose phrase it contains. A query without any hit is tried loosely, by pairs of
 * neighbouring characters. Empty for an empty query.
 */
export const search = (index: SearchIndex, query: string, limit = 30): SearchHit[] => {
  const words = wordsOf(query);
  const whole = words.join('');
  if (whole === '') return [];
  const hitsBy = (scoring: (indexed: Indexed) => number, shown: readonly string[]) => {
    const hits = index.flatMap((indexed): SearchHit[] => {
      const score = scoring(indexed);
      if (score === 0) return [];
      const excerpt = excerptOf(indexed, shown);
      return [{ entry: indexed.entry, score, ...(excerpt && { excerpt }) }];
    });
    return fewOfEachGroup(hits.toSorted(better)).slice(0, limit);
  };
  const strict = hitsBy((indexed) => scoreOf(indexed, words, whole), words);
  if (strict.length > 0) return strict;
  const bigrams = bigramsOf(whole);
  if (bigrams.length < 2) return [];
  return hitsBy((indexed) => looseScore(indexed, bigrams), bigrams);
};
