/** How a bench tells what it measured: rows of a Markdown table, each held or not. */

export interface Row {
  what: string;
  measured: string;
  /** What is promised; left out where a number is only for reading. */
  promise?: string;
  /** False where the promise is broken. */
  held?: boolean;
}

/** This thread's own work in milliseconds: what other processes do to the machine meanwhile does not count. */
export const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of work in `run`. */
export const time = (run: () => unknown): number => {
  const start = worked();
  run();
  return worked() - start;
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const ms = (value: number): string =>
  `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

/** `median of n (smallest–largest)`, in milliseconds. */
export const spread = (values: readonly number[]): string =>
  `${ms(median(values))} (${ms(Math.min(...values))} – ${ms(Math.max(...values))}, n = ${values.length})`;

/** A row whose number must not be above a limit. */
export const atMost = (what: string, value: number, limit: number, measured: string): Row => ({
  what,
  measured,
  promise: `≤ ${limit}`,
  held: value <= limit,
});

/** Prints the table; the process ends with 1 where a promise is broken. */
export const tell = (rows: readonly Row[]): void => {
  console.log('| what | measured | promised | held |\n|---|---|---|---|');
  for (const { what, measured, promise = '', held } of rows) {
    const verdict = held === undefined ? '' : held ? 'yes' : '**no**';
    console.log(`| ${what} | ${measured} | ${promise} | ${verdict} |`);
  }
  if (rows.some(({ held }) => held === false)) process.exitCode = 1;
};
