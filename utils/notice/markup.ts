/** What is left of a mail's HTML when its source is pasted: tags and character names, read as what they would have shown. */

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
};

const HIDDEN = /<(style|script|head)\b[^>]{0,200}>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;

/** Tags that begin a line of their own. */
const BREAK = /<\/?(?:br|p|div|tr|li|ul|ol|table|tbody|h[1-6]|hr|blockquote)\b[^<>]*>/gi;

/** Cells of a table stand apart. */
const CELL = /<\/t[dh]>/gi;

/** Only names that HTML has: `<it@mail.example>` is an address. */
const INLINE =
  /<\/?(?:a|b|i|u|em|strong|span|font|small|big|sup|sub|td|th|img|center|body|html|o:p)\b(?!@)[^<>]*>/gi;

const charOf = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** The text without its tags, characters resolved. A text without any comes back as it is. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(HIDDEN, ' ')
    .replace(BREAK, '\n')
    .replace(CELL, '\t')
    .replace(INLINE, '')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, charOf);
