/**
 * Side by side in one run: `lookUp` against `tldts.parse` on the same inputs, and the longest stretch a bulk run of
 * 100,000 lines keeps the thread. Ratios and counts decide; times are printed for reading.
 */
import { parse } from 'tldts-icann';
import { lookUpBulk, toCsv } from '../../utils/lookup/bulk.ts';
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

/** This thread's own work in milliseconds: what other processes do to the machine meanwhile does not count. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const time = (run: (input: string) => unknown): number => {
  const start = worked();
  for (const input of inputs) run(input);
  return worked() - start;
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

/** Longest stretch without a turn of the event loop while `work` runs, in milliseconds. */
const longestTask = async (work: () => Promise<unknown>): Promise<number> => {
  let longest = 0;
  let last = worked();
  let running = true;
  const turn = (): void => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setTimeout(turn);
  };
  setTimeout(turn);
  await work();
  running = false;
  return longest;
};

/** A task above this makes a window stutter. */
const TASK_LIMIT = 50;

if (import.meta.main) {
  const { ratio, microsecondsEach, ok } = lookupBench();
  const text = inputs.join('\n');
  const bulk = await longestTask(() => lookUpBulk(text));
  const { reports } = await lookUpBulk(text);
  const csv = await longestTask(() => toCsv(reports, (key) => String(key)));
  console.log(
    `lookUp: ${ratio.toFixed(2)} × tldts.parse (limit ${LIMIT}), ${microsecondsEach.toFixed(2)} µs each`,
  );
  console.log(`bulk of ${COUNT}: longest task ${bulk.toFixed(0)} ms, its CSV ${csv.toFixed(0)} ms`);
  if (!ok || Math.max(bulk, csv) > TASK_LIMIT) process.exitCode = 1;
}
