/**
 * Side by side in one run, on the same inputs: `lookUp`, and the two Public Suffix List packages that only take a name
 * apart. Then the longest stretch a bulk run of 100,000 lines keeps the thread.
 */
import psl from 'psl';
import { parse } from 'tldts-icann';
import { lookUpBulk, toCsv } from '../../utils/lookup/bulk.ts';
import { lookUp } from '../../utils/lookup/lookup.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';
import { atMost, ms, tell, time, worked } from './support/table.ts';

const COUNT = 100_000;
const ROUNDS = 5;
/** At most this many times as long as the Public Suffix List look-up alone. */
const LIMIT = 5;
/** A task above this, in milliseconds, makes a window stutter. */
const TASK_LIMIT = 50;
/** One answer, in milliseconds. */
const ONE_LIMIT = 1;

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
/** `psl` takes bare names only. */
const names = inputs.map((input) => parse(input).hostname ?? 'example.com');

/** The best of several rounds: what the code costs, not what the machine was doing meanwhile. */
const best = (run: (input: string) => unknown, list: readonly string[]): number => {
  const all = () => {
    for (const input of list) run(input);
  };
  all();
  return Math.min(...Array.from({ length: ROUNDS }, () => time(all)));
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

const own = best(lookUp, inputs);
const alone = best(parse, inputs);
const second = best((name) => psl.parse(name), names);
const each = (total: number): string => `${((total * 1000) / COUNT).toFixed(2)} µs`;
const text = inputs.join('\n');
const bulk = await longestTask(() => lookUpBulk(text));
const { reports } = await lookUpBulk(text);
const csv = await longestTask(() => toCsv(reports, makeTranslate(zhCN)));

tell([
  atMost('lookUp, against tldts-icann', own / alone, LIMIT, `${(own / alone).toFixed(2)} ×`),
  { what: 'lookUp, against psl', measured: `${(own / second).toFixed(2)} ×` },
  atMost('lookUp, each, in ms', own / COUNT, ONE_LIMIT, each(own)),
  { what: 'tldts-icann, each', measured: each(alone) },
  { what: 'psl, each (host names already taken out)', measured: each(second) },
  atMost(`longest task of ${COUNT} look-ups at once`, bulk, TASK_LIMIT, ms(bulk)),
  atMost(`longest task of their table`, csv, TASK_LIMIT, ms(csv)),
]);
