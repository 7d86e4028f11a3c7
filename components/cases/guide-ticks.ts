/** Ticks of a guide as a case keeps them. */

/** Items are known by `<action>.<item>`; their ticks lie in the case under `<action>/<action>.<item>`. */
export const caseTickKey = (id: string): string =>
  id.includes('.') ? `${id.split('.')[0]}/${id}` : id;

/** The items that a case has ticked. */
export const tickedItems = (ticks: Readonly<Record<string, boolean>>): ReadonlySet<string> =>
  new Set(
    Object.entries(ticks)
      .filter(([, on]) => on)
      .map(([key]) => key.slice(key.indexOf('/') + 1)),
  );
