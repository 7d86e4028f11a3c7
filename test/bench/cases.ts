/**
 * Ten thousand cases: what a key stroke in the search costs, what making the index costs, and what folding costs.
 * `node test/bench/cases.ts` prints a table.
 */
import { addDays, toIsoMillis } from '../../utils/calendar/shanghai.ts';
import type { Entry } from '../../utils/cases/case.ts';
import { foldCase } from '../../utils/cases/fold.ts';
import { indexRows, queryCases } from '../../utils/cases/query.ts';
import { type CaseRow, rowOf } from '../../utils/cases/summary.ts';
import { PROCEDURES, PROVIDERS, STAGES } from '../../utils/vocabulary.ts';

const CASES = 10_000;
const ROUNDS = 15;
/** Milliseconds a key stroke may take: the promise of the workbench. */
const KEY_STROKE = 50;
const NOW = new Date('2026-11-24T10:00:00+08:00');

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

const historyOf = (index: number): Entry[] => {
  const at = (step: number) => toIsoMillis(new Date(NOW.getTime() - (10 - step) * 3_600_000));
  const entry = (step: number, set: Entry['set']): Entry => ({
    id: `entry-${index}-${step}`,
    at: at(step),
    origin: 'person',
    set,
  });
  return [
    entry(0, {
      label: `客户 ${index % 700}`,
      domain: `fake-demo-${index}.com`,
      filingNumber: `浙ICP备${String(10_000_000 + index)}号-${(index % 9) + 1}`,
      orderId: String(2_000_000_000_000 + index),
      provider: pick(PROVIDERS, index),
      procedure: pick(PROCEDURES, index),
      stage: 'draft',
      tags: { [`组${index % 12}`]: true },
    }),
    entry(1, { stage: 'provider-review' }),
    entry(2, {
      stage: pick(STAGES, index),
      moments: { 'domain-expires': addDays('2026-11-01', index % 400) },
    }),
    entry(3, { notes: { n: '等客户回话' }, ticks: { 'start-filing/backup': true } }),
  ];
};

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export interface CasesBench {
  foldMicroseconds: number;
  indexMilliseconds: number;
  /** Median of the slowest key stroke of each round, milliseconds. */
  keyStroke: number;
  ok: boolean;
}

/** What someone types, one key after the other, with a filter on. */
const TYPED = 'fake-demo-99 组3';

export const casesBench = (): CasesBench => {
  const histories = Array.from({ length: CASES }, (_, index) => historyOf(index));
  let rows: CaseRow[] = [];
  const fold = time(() => {
    rows = histories.map((history, index) => rowOf(foldCase(`case-${index}`, history)));
  });
  let index = indexRows(rows);
  const indexing = time(() => {
    index = indexRows(rows);
  });
  const rounds = Array.from({ length: ROUNDS }, () =>
    Math.max(
      ...Array.from({ length: TYPED.length }, (_, length) =>
        time(() => queryCases(index, { text: TYPED.slice(0, length + 1), due: 'week' }, NOW)),
      ),
      time(() => queryCases(index, { text: '客户', stages: ['done', 'sms-verification'] }, NOW)),
    ),
  );
  const keyStroke = median(rounds);
  return {
    foldMicroseconds: (fold * 1000) / CASES,
    indexMilliseconds: indexing,
    keyStroke,
    ok: keyStroke <= KEY_STROKE,
  };
};

if (import.meta.main) {
  const { foldMicroseconds, indexMilliseconds, keyStroke, ok } = casesBench();
  console.log(`cases                       ${CASES}`);
  console.log(`fold and row, each          ${foldMicroseconds.toFixed(1)} µs`);
  console.log(`index of all                ${indexMilliseconds.toFixed(0)} ms`);
  console.log(`slowest key stroke, median  ${keyStroke.toFixed(1)} ms (at most ${KEY_STROKE})`);
  if (!ok) process.exitCode = 1;
}
