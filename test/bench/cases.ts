/** Ten thousand cases: what a key stroke in their search costs, what making the index costs, and what folding costs. */
import { foldCase } from '../../utils/cases/fold.ts';
import { indexRows, queryCases } from '../../utils/cases/query.ts';
import { type CaseRow, rowOf } from '../../utils/cases/summary.ts';
import { historyOf } from './support/made-cases.ts';
import { atMost, median, ms, spread, tell, time } from './support/table.ts';

const CASES = 10_000;
const ROUNDS = 15;
/** Milliseconds a key stroke may take: the promise of the workbench. */
const KEY_STROKE = 50;
const NOW = new Date('2026-11-24T10:00:00+08:00');
/** What someone types, one key after the other, with a filter on. */
const TYPED = 'fake-demo-99 组3';

const histories = Array.from({ length: CASES }, (_, index) => historyOf(index, NOW));
let rows: CaseRow[] = [];
const fold = time(() => {
  rows = histories.map((history, index) => rowOf(foldCase(`case-${index}`, history)));
});
let index = indexRows(rows);
const indexing = time(() => {
  index = indexRows(rows);
});
const slowest = Array.from({ length: ROUNDS }, () =>
  Math.max(
    ...Array.from({ length: TYPED.length }, (_, length) =>
      time(() => queryCases(index, { text: TYPED.slice(0, length + 1) })),
    ),
    time(() =>
      queryCases(index, { text: '客户', stages: ['stage.done', 'stage.sms-verification'] }),
    ),
  ),
);

tell([
  atMost(
    `slowest key stroke over ${CASES} cases, median of ${ROUNDS} rounds`,
    median(slowest),
    KEY_STROKE,
    spread(slowest),
  ),
  { what: `index of ${CASES} cases`, measured: ms(indexing) },
  {
    what: 'folding a history of four changes',
    measured: `${((fold * 1000) / CASES).toFixed(1)} µs`,
  },
]);
