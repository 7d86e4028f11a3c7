/** Zero-width characters, fillers, soft hyphens, bidi signs, tags, icon fonts: no part of what is read. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Co}]/gu;
/** Full-width letters, digits and signs inside names and numbers; Chinese punctuation stays as it is. */
const WIDE =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d-\uff0f\uff20\uff3f\uff0a\uff03\uff06]/g;
const CJK = '\u2e80-\u303f\u3040-\u9fff\uf900-\ufaff\uff01-\uff65';
const CJK_GAP = new RegExp(`(?<=[${CJK}]) +(?=[${CJK}])`, 'g');

/** Text that is clean as it is: Chinese characters and punctuation, Latin letters, digits and signs, no blanks. */
const PLAIN = /^[\x21-\x7e\u3001\u3002\u4e00-\u9fff\uff08\uff09\uff0c\uff1a]*$/;

/** Text of one line as a person reads it: no invisible characters, single spaces, none between Chinese. */
export function clean(text: string): string {
  const bare = text.trim();
  if (PLAIN.test(bare)) return bare;
  return bare
    .replace(INVISIBLE, '')
    .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .replace(CJK_GAP, '')
    .trim();
}

/** Form for looking a label up: no spaces, no closing colon, no required star, small letters. */
export function key(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[*•]+|[*:]+$/g, '')
    .toLowerCase();
}

/** Characters that close a sentence: a text with one of them is prose, not a label or a value. */
export function isProse(text: string): boolean {
  return text.length > 14 && /[。！？!?；]|，.*，|\.\s/.test(text);
}

/** A status without the dot, tick or sign of a hint that is drawn beside it. */
export function unmarked(status: string): string {
  return status.replace(/^[^\p{L}\p{N}]+|\s*\p{So}+$/gu, '');
}
