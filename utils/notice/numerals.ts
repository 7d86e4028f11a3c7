/** Small Chinese numerals as notices write them: 三, 十, 十五, 二十四, 两, 廿; digits pass. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Characters that {@link numberOf} understands, for patterns. */
export const NUMERAL = String.raw`\d{1,3}|[一二两三四五六七八九十]{1,3}|半`;

const chinese = (text: string): number | null => {
  if (text === '半') return 0.5;
  const [tens, ones = ''] = text.split('十');
  if (!text.includes('十')) return text.length === 1 ? (DIGITS[text] ?? null) : null;
  const high = tens === '' ? 1 : DIGITS[tens ?? ''];
  const low = ones === '' ? 0 : DIGITS[ones];
  return high === undefined || low === undefined ? null : high * 10 + low;
};

/** 1…999, or null. `半` is 0.5. */
export const numberOf = (text: string): number | null =>
  /^\d+$/.test(text) ? Number(text) : chinese(text);

/** A year or a two-digit number written digit by digit (二〇二六). */
export const digitsOf = (text: string): number | null => {
  const digits = Array.from(text, (c) => DIGITS[c]);
  return digits.includes(undefined) ? null : Number(digits.join(''));
};
