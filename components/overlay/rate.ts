/** At most two messages a second leave a page; of those that wait only the newest is sent. */
const SPAN = 1000;
const MOST = 2;

/** Wraps `send`: at once while fewer than two calls were sent within the last second, else as soon as that holds. */
export const limited = <T>(send: (value: T) => void): ((value: T) => void) => {
  const sent: number[] = [];
  let waiting: { value: T } | null = null;
  const flush = () => {
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    sent.push(performance.now());
    if (sent.length > MOST) sent.shift();
    send(value);
  };
  return (value) => {
    const timerRuns = waiting !== null;
    waiting = { value };
    if (timerRuns) return;
    const oldest = sent.length < MOST ? undefined : sent[0];
    const rest = oldest === undefined ? 0 : oldest + SPAN - performance.now();
    if (rest <= 0) flush();
    else setTimeout(flush, rest);
  };
};
