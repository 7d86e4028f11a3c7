/** What one script costs a page: the browser's own trace, from the first navigation to the end. */
import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

export interface ScriptCost {
  /** Running the file once, milliseconds. */
  evaluation: number;
  /** Each later call into the script from outside (a timer, an observer, a message), milliseconds. */
  calls: number[];
}

const IN_MS = 1000;

/** Events of a thread that lie in no earlier one: a call from within the script is part of its caller. */
const outermost = (events: readonly TraceEvent[]): TraceEvent[] => {
  const kept: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    const around = kept.findLast(({ pid, tid }) => pid === event.pid && tid === event.tid);
    if (!around || event.ts >= around.ts + (around.dur ?? 0)) kept.push(event);
  }
  return kept;
};

/** Records while `work` runs, and gives the cost of the script whose address fits. */
export const traced = async (
  browser: CDPSession,
  script: RegExp,
  work: () => Promise<void>,
): Promise<ScriptCost> => {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await work();
  const ended = new Promise((done) => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await ended;
  browser.off('Tracing.dataCollected', collect);
  const own = events.filter(
    ({ ph, name, args }) =>
      ph === 'X' &&
      (name === 'EvaluateScript' || name === 'FunctionCall') &&
      script.test(args?.data?.url ?? ''),
  );
  const costs = outermost(own);
  const of = (name: string) =>
    costs.filter((event) => event.name === name).map(({ dur = 0 }) => dur / IN_MS);
  return {
    evaluation: of('EvaluateScript').reduce((sum, one) => sum + one, 0),
    calls: of('FunctionCall'),
  };
};
