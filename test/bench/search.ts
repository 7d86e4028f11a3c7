/** Search over guides, messages, corrections and provinces: what a key stroke costs in Chinese, English and pinyin. */
import { searchEntries } from '../../utils/search/entries.ts';
import { buildIndex, search } from '../../utils/search/search.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';
import { atMost, median, ms, spread, tell, time } from './support/table.ts';

const ROUNDS = 15;
const KEY_STROKE = 50;
const TYPED = ['域名持有者不一致', '注销主体 短信', 'zhuxiaozhuti', 'cancel access', '广东 空壳'];

const entries = searchEntries(makeTranslate(zhCN));
let index = buildIndex(entries);
const indexing = Array.from({ length: 5 }, () =>
  time(() => {
    index = buildIndex(entries);
  }),
);
const slowest = Array.from({ length: ROUNDS }, () =>
  Math.max(
    ...TYPED.flatMap((text) =>
      Array.from({ length: text.length }, (_, length) =>
        time(() => search(index, text.slice(0, length + 1))),
      ),
    ),
  ),
);

tell([
  atMost(
    `slowest key stroke over ${entries.length} entries, median of ${ROUNDS} rounds`,
    median(slowest),
    KEY_STROKE,
    spread(slowest),
  ),
  { what: 'index of all entries, once a window', measured: ms(median(indexing)) },
]);
