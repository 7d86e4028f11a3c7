/**
 * Finds known phrases in a text as consoles, mails and people write them: punctuation of any width, blanks, masked
 * values, and domains, dates, numbers or names put in between do not hide a phrase.
 */
import { foldText } from './fold-text.ts';

/**
 * Ids with the patterns of their phrases. In a pattern `[name]` stands for a value of up to 40 characters, `~` for
 * up to 14 that somebody may have put in between, both within the sentence; behind 域名, 网站, 主体 and the like a
 * name may always follow. A leading `=` marks a phrase too short to be a reason wherever it stands: it counts only
 * as a clause of its own, after 因 / 由于 / 为 …, or before 被驳回 / 未通过 … .
 */
export type PhraseTable = Readonly<Record<string, readonly string[]>>;

/** `index` and `length` are places in the text as given (UTF-16 units). */
export interface PhraseMatch<Id extends string = string> {
  id: Id;
  index: number;
  length: number;
}

/** Words that mean the same here, and the sign they are compared by. */
const SYNONYMS: readonly (readonly [words: string, sign: string])[] = [
  ['持有者|持有人|所有者|所有人|拥有者|注册人', '①'],
  ['不一致|不完全一致|不相一致|不相符|不匹配|不相同|不符(?!合)', '②'],
  ['主办单位|主办者|主办人|主体单位|备案主体', '③'],
  ['法定代表人|法人代表|法人', '④'],
  ['核验|验证|校验', '⑤'],
  ['未能通过|没有通过|未通过|不通过', '⑥'],
  ['手机号码|手机号|手机', '⑦'],
  ['证件号码|证件号', '⑧'],
  ['互联网信息服务|网站|APP|应用程序', '⑨'],
  ['不能够|不能|无法|不可以', '⑩'],
  ['不合格|不合规|不规范|不符合要求|不符合规定', '⑪'],
  ['不正确|有错误|有误|错误|不对', '⑫'],
  ['实名认证|实名核验|实名', '⑬'],
  ['联系电话|电话号码|电话', '⑭'],
  ['有没有', '有无'],
  ['没有|尚未|还未|还没|未能|未被|未', '未'],
  ['已经|已于|已被|已', '已'],
];

/** Values that differ from case to case. Their lengths are bounded: a pasted text may hold one endless word. */
const VALUES = [
  'HTTPS?:\\/\\/[^\\s,()]+',
  '[A-Z0-9._*+-]{1,64}@(?:[A-Z0-9-]{1,63}\\.)*[A-Z0-9-]+',
  '[\\u4e00-\\u9fff]?ICP[备证]\\d{5,10}号(?:-\\d{1,4}[AXK]?)?',
  '(?:[A-Z0-9*_-]{1,63}\\.)+[A-Z0-9*-]+',
  'X{2,}',
  '\\.{2,}',
  '[\\d*](?:[\\d*:.]*[\\d*])?(?:[年月日号点时分秒]|(?=\\D|$))',
];

/** Mails break lines anywhere: a blank may stand between any two Chinese characters of a word. */
const wrapped = (words: string): string =>
  words.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g, '$&\\s{0,2}');

const TOKEN = new RegExp(
  [
    `(?<value>${VALUES.join('|')})`,
    '(?<end>[.!?;]|\\n\\s*\\n)',
    '(?<filler>[的了该此您你其])',
    ...SYNONYMS.map(([words], i) => `(?<s${i}>${wrapped(words)})`),
    '(?<gap>[\\s\\p{P}\\p{S}])',
    '(?<char>[^])',
  ].join('|'),
  'gu',
);

/** A text reduced to what carries meaning; `at[i]` is where sign i begins in the text, `to[i]` where it ends. */
interface Skeleton {
  signs: string;
  at: number[];
  to: number[];
}

/** Folded otherwise: a full stop that could join two words into a domain, and what leaves something out. */
const KEPT: Readonly<Record<string, string>> = { '\n': '\n', '。': ';', '…': ' ' };

const foldWithPlaces = (text: string): { folded: string; places: number[] } => {
  let folded = '';
  const places: number[] = [];
  let index = 0;
  for (const char of text) {
    const by = KEPT[char] ?? foldText(char).toUpperCase();
    folded += by;
    for (let i = 0; i < by.length; i++) places.push(index);
    index += char.length;
  }
  places.push(index);
  return { folded, places };
};

const signOf = (groups: Readonly<Record<string, string | undefined>>): string => {
  const { end, value, gap, filler, char } = groups;
  if (end !== undefined) return '|';
  if (value !== undefined || gap !== undefined) return '/';
  if (filler !== undefined) return '';
  const synonym = SYNONYMS.find((_, i) => groups[`s${i}`] !== undefined);
  return synonym?.[1] ?? char ?? '';
};

const skeletonOf = (folded: string, places: readonly number[]): Skeleton => {
  const skeleton: Skeleton = { signs: '', at: [], to: [] };
  for (const match of folded.matchAll(TOKEN)) {
    const sign = signOf(match.groups ?? {});
    if (sign === '' || (sign === '/' && skeleton.signs.endsWith('/'))) continue;
    for (let i = 0; i < sign.length; i++) {
      skeleton.at.push(places[match.index] ?? 0);
      skeleton.to.push(places[match.index + match[0].length] ?? 0);
    }
    skeleton.signs += sign;
  }
  return skeleton;
};

/** What stands in quotes or brackets may be the phrase itself, or a name put into it: every reading is tried. */
const ASIDES = [/"[^"]{0,40}"/g, /\([^()]{0,40}\)|\[[^[\]]{0,40}\]|<[^<>]{0,40}>/g];

const readingsOf = (folded: string): string[] => [
  ...new Set([
    folded,
    ...ASIDES.map((aside) => folded.replace(aside, (inner) => ' '.repeat(inner.length))),
  ]),
];

interface Phrase<Id extends string> {
  id: Id;
  pattern: RegExp;
  /** Signs it fixes: of two overlapping phrases the one that fixes more wins. */
  weight: number;
}

/** A hedge between the words makes a condition, a question or a rule of what would be a fact. */
const HEDGES =
  '可以|可由|如果|是否|有无|无需|不需要|将于|即将|将会|将被|应为|应当|应由|必须|避免|防止|以免';
const JOINT = `(?:(?!${HEDGES})[^|]){0,14}?`;
const NAME = '[^|]{0,40}?';
const BEFORE = '(?<=^|[|/]|因为?|由于|[为是在]|属于|涉及|存在|提示|显示|出现)';
const AFTER = '(?=$|[|/]|被|而|导致|驳回|退回|⑥|不予|问题)';

/** Behind these a console may print the name of the thing itself. */
const NAMED = /(域名|主体|负责人|[①③⑨])(?=.)/g;

const signsOf = (literal: string): string =>
  skeletonOf(foldText(literal).toUpperCase(), []).signs.replace(/[/|]/g, '');

const compilePattern = <Id extends string>(id: Id, pattern: string): Phrase<Id> => {
  const short = pattern.startsWith('=');
  let weight = 0;
  const source = pattern
    .slice(short ? 1 : 0)
    .split(/(\[[^\]]*\]|~)/)
    .map((part) => {
      if (part === '~') return JOINT;
      if (part.startsWith('[')) return NAME;
      const signs = signsOf(part);
      weight += signs.length;
      return (short ? signs : signs.replace(NAMED, '$1~'))
        .split('')
        .join('/?')
        .replaceAll('/?~/?', JOINT);
    })
    .join('');
  return { id, weight, pattern: new RegExp(short ? BEFORE + source + AFTER : source, 'gu') };
};

interface Candidate<Id extends string> extends PhraseMatch<Id> {
  weight: number;
}

const candidatesIn = <Id extends string>(
  phrases: readonly Phrase<Id>[],
  { signs, at, to }: Skeleton,
): Candidate<Id>[] =>
  phrases.flatMap(({ id, pattern, weight }) =>
    [...signs.matchAll(pattern)].map((match) => {
      const index = at[match.index] ?? 0;
      const end = to[match.index + match[0].length - 1] ?? index;
      return { id, index, length: end - index, weight };
    }),
  );

const overlap = (a: PhraseMatch, b: PhraseMatch): boolean =>
  a.index < b.index + b.length && b.index < a.index + a.length;

/**
 * A matcher over a table. It finds every phrase of a text, each place once: where phrases overlap, the one that
 * fixes more wins. In order of place.
 */
export const makePhraseMatcher = <Table extends PhraseTable>(
  table: Table,
): ((text: string) => PhraseMatch<keyof Table & string>[]) => {
  type Id = keyof Table & string;
  let phrases: Phrase<Id>[] | undefined;
  return (text) => {
    phrases ??= Object.entries(table).flatMap(([id, patterns]) =>
      patterns.map((pattern) => compilePattern(id as Id, pattern)),
    );
    const { folded, places } = foldWithPlaces(text);
    const known = phrases;
    const candidates = readingsOf(folded)
      .flatMap((reading) => candidatesIn(known, skeletonOf(reading, places)))
      .sort((a, b) => b.weight - a.weight || a.length - b.length);
    const kept: Candidate<Id>[] = [];
    for (const candidate of candidates) {
      if (!kept.some((other) => overlap(other, candidate))) kept.push(candidate);
    }
    return kept
      .sort((a, b) => a.index - b.index)
      .map(({ id, index, length }) => ({ id, index, length }));
  };
};
