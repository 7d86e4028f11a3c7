/**
 * Side by side in one run: `lookUp` against `tldts.parse` on the same inputs, and the longest stretch a bulk run of
 * 100,000 lines keeps the thread. Ratios and counts decide; times are printed for reading.
 */
import { parse } from 'tldts-icann';
import { lookUp } from '../../utils/lookup/lookup.ts';

const COUNT = 100_000;
const ROUNDS = 5;
/** At most this many times as long as the Public Suffix List look-up alone. */
const LIMIT = 5;

const FORMS: readonly ((i: number) => string)[] = [
  (i) => `www.example${i}.com`,
  (i) => `https://a${i}.example.co.uk:8443/path?x=${i}#y`,
  (i) => `例子${i}.中国`,
  (i) => `someone@mail${i}.org`,
  (i) => `${i & 255}.${(i >> 8) & 255}.0.1`,
  (i) => `shop.name${i}.com.cn`,
  (i) => `浙ICP备${String(10_000_000 + i)}号-1`,
  (i) => `Name${i}.CC.`,
  (i) => `single${i}`,
  (i) => `xn--fsqu00a${i % 2 === 0 ? '' : '.foo'}.com`,
];

const inputs = Array.from({ length: COUNT }, (_, i) => FORMS[i % FORMS.length]?.(i) ?? '');

const time = (run: (input: string) => unknown): number => {
  const start = performance.now();
  for (const input of inputs) run(input);
  return performance.now() - start;
};

/** The best of several rounds: what the code costs, not what the machine was doing meanwhile. */
const best = (run: (input: string) => unknown): number =>
  Math.min(...Array.from({ length: ROUNDS }, () => time(run)));

export interface LookupBench {
  ratio: number;
  microsecondsEach: number;
  ok: boolean;
}

export const lookupBench = (): LookupBench => {
  time(lookUp);
  time(parse);
  const own = best(lookUp);
  const alone = best(parse);
  const ratio = own / alone;
  return { ratio, microsecondsEach: (own * 1000) / COUNT, ok: ratio <= LIMIT };
};

if (import.meta.main) {
  const { ratio, microsecondsEach, ok } = lookupBench();
  console.log(
    `lookUp: ${ratio.toFixed(2)} × tldts.parse (limit ${LIMIT}), ${microsecondsEach.toFixed(2)} µs each`,
  );
  if (!ok) process.exitCode = 1;
}
