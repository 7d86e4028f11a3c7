/** At most two messages a second leave a page; the newest wins. */
const GAP = 600;

/** Wraps `send` so that calls are at least {@link GAP} ms apart; of those in between only the last is sent. */
export const throttled = <T>(send: (value: T) => void): ((value: T) => void) => {
  let last = Number.NEGATIVE_INFINITY;
  let waiting: { value: T } | null = null;
  const flush = () => {
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    last = performance.now();
    send(value);
  };
  return (value) => {
    const timerRuns = waiting !== null;
    waiting = { value };
    if (timerRuns) return;
    const rest = last + GAP - performance.now();
    if (rest <= 0) flush();
    else setTimeout(flush, rest);
  };
};
