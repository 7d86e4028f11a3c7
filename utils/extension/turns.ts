/**
 * A row of works: each begins when the one before is over, so that it sees what that one has written. One that fails
 * holds up nobody.
 */
export const makeTurns = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
};
