/**
 * Takes out of free text what must never be kept: phones, mail addresses, certificate numbers, one-time codes and
 * passwords. What it cannot know, such as the name of a person in a note, only the person can leave out.
 */

/** Full-width letters and digits as plain ones, invisible characters dropped: a number cannot hide behind them. */
const plain = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff20]/g, (char) => char.normalize('NFKC'));

const stars = (text: string, head: number, tail: number): string =>
  `${text.slice(0, head)}${'*'.repeat(Math.max(text.length - head - tail, 4))}${text.slice(text.length - tail)}`;

const SECRET_WORD =
  '(?:验证码|校验码|动态码|短信码|核验码|数据码|授权口令|备案密码|密码|口令|(?:SMS|verification|one-time)\\s+code|OTP|password)';

const CREDIT_CODE_CHARS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Check character of GB 32100: tells a unified social credit code from an order number of eighteen digits. */
const isCreditCode = (code: string): boolean => {
  const values = [...code].map((char) => CREDIT_CODE_CHARS.indexOf(char));
  if (values.includes(-1)) return false;
  const sum = CREDIT_CODE_WEIGHTS.reduce(
    (total, weight, index) => total + weight * (values[index] ?? 0),
    0,
  );
  return (31 - (sum % 31)) % 31 === values[17];
};

/** What people put between the groups of a number. */
const GAP = '[-\\s.－‐–—]?';

type Rule = readonly [RegExp, (match: string) => string];

const RULES: readonly Rule[] = [
  // Mail address.
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (match) => `${match.slice(0, 1)}***@***`],
  // A code or password behind its word, or a code in front of it.
  [
    new RegExp(
      `${SECRET_WORD}[\\s是为:：=【[（("“]{0,4}(?:\\d{3}[-\\s]\\d{3}(?!\\d)|[A-Za-z0-9!@#$%^&*_.-]{4,})`,
      'gi',
    ),
    (match) => match.replace(/(?:\d{3}[-\s]\d{3}|[A-Za-z0-9!@#$%^&*_.-]{4,})$/, '****'),
  ],
  [/(?<![\w*-])\d{4,8}(?=[^\d\n*]{0,6}(?:验证码|校验码|动态码))/g, () => '****'],
  // Identity card: eighteen digits with a birth date inside, or the fifteen of before 2000.
  [
    /(?<![0-9A-Za-z])[1-9]\d{5}[-\s]?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-\s]?\d{3}[0-9Xx](?![0-9A-Za-z])/g,
    (match) => stars(match, 1, 1),
  ],
  [
    /(?<![0-9A-Za-z])[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![0-9A-Za-z])/g,
    (match) => stars(match, 1, 1),
  ],
  // Unified social credit code.
  [
    /(?<![0-9A-Za-z])[1-9AN-Y][0-9A-Z]\d{6}[0-9A-HJ-NP-RTUW-Y]{10}(?![0-9A-Za-z])/g,
    (match) => (/[A-Z]/.test(match) || isCreditCode(match) ? stars(match, 2, 0) : match),
  ],
  // Passports (E12345678, EA1234567) and the permits of Hong Kong, Macau and Taiwan; plain digits behind their name.
  [
    /(?<![0-9A-Za-z])[CDEGHKLMPST](?:\d{8,10}|[A-Z]\d{7})(?![0-9A-Za-z])/g,
    (match) => stars(match, 1, 0),
  ],
  [
    /(?:身份证|护照|台胞证|回乡证|通行证|居住证|证件|passport)(?:号码?| no\.?| number)?[\s是为:：]{0,4}[A-Z]{0,2}\d{7,11}(?![\dA-Za-z])/gi,
    (match) => match.replace(/[A-Z]{0,2}\d{7,11}$/i, (number) => stars(number, 1, 0)),
  ],
  // Mobile numbers, with or without the country and separators; then fixed lines with an area code.
  [
    new RegExp(
      `(?<![\\d*])(?:\\+?86${GAP})?1[3-9](?:\\d${GAP}\\d{4}|\\d{2}${GAP}\\d{3})${GAP}\\d{4}(?!\\d)`,
      'g',
    ),
    (match) => {
      const digits = match.replace(/\D/g, '').slice(-11);
      return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
    },
  ],
  [
    /(?<![\d*])[(（]?0\d{2,3}(?:[)）]\s?|[-\s－‐–—])(?:\d{7,8}|\d{3,4}[-\s]\d{4})(?!\d)/g,
    (match) => stars(match, 4, 2),
  ],
  [/(?<![\d*])0(?:(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})(?!\d)/g, (match) => stars(match, 4, 2)],
];

/** The text with every phone, mail address, certificate number, code and password masked. Masking twice is masking once. */
export const maskSecrets = (text: string): string =>
  RULES.reduce((masked, [pattern, replace]) => masked.replace(pattern, replace), plain(text));
