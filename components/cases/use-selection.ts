/**
 * Which cases are chosen. The choice outlives search, filters, sorting and turning pages, so that cases can be gathered
 * by one search after another; what the list does not show is counted apart and never acted upon. It ends where other
 * acts begin: on the shelves of archived and of deleted cases.
 */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { Place } from './shelves.ts';

const NONE: ReadonlySet<string> = new Set();

export interface Selection {
  /** The chosen ones among those that are shown, in their order. */
  chosen: readonly CaseRow[];
  /** How many more are chosen and not shown. */
  hidden: number;
  /** Every chosen one. */
  ids: ReadonlySet<string>;
  /** Chooses one or lets it go; `through`: with all between it and the one before. */
  select: (id: string, on: boolean, through?: boolean) => void;
  selectAll: (on: boolean) => void;
  /** False where nothing was chosen. */
  clear: () => boolean;
}

/** The rows from one to another, both included; the other alone where the one is not shown. */
const between = (found: readonly CaseRow[], from: string | null, to: string): string[] => {
  const [a, b] = [from, to].map((id) => found.findIndex((row) => row.id === id));
  if (a === undefined || b === undefined || a < 0 || b < 0) return [to];
  return found.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ id }) => id);
};

/** @param found what search and filters leave, all pages @param listed all that lie in the place */
export const useSelection = (
  found: readonly CaseRow[],
  listed: readonly CaseRow[],
  place: Place,
): Selection => {
  const [state, setState] = useState({ place, ids: NONE });
  if (state.place !== place) setState({ place, ids: NONE });
  const ids = state.place === place ? state.ids : NONE;
  const latest = useRef({ found, ids, place });
  latest.current = { found, ids, place };
  const last = useRef<string | null>(null);

  const chosen = useMemo(() => found.filter(({ id }) => ids.has(id)), [found, ids]);
  // What another window deleted or archived is no longer chosen.
  const hidden = useMemo(() => {
    if (ids.size === 0) return 0;
    const isHere = ({ id, archived }: CaseRow) =>
      ids.has(id) && archived === (place === 'archived');
    return listed.filter(isHere).length - chosen.length;
  }, [listed, ids, place, chosen]);

  const keep = useCallback(
    (next: ReadonlySet<string>) => setState({ place: latest.current.place, ids: next }),
    [],
  );
  // Rows are drawn anew only when what they show changes: what they call stays the same.
  const select = useCallback(
    (id: string, on: boolean, through = false) => {
      const next = new Set(latest.current.ids);
      for (const one of through ? between(latest.current.found, last.current, id) : [id]) {
        if (on) next.add(one);
        else next.delete(one);
      }
      last.current = id;
      keep(next);
    },
    [keep],
  );
  const selectAll = useCallback(
    (on: boolean) => {
      const next = new Set(latest.current.ids);
      for (const { id } of latest.current.found) {
        if (on) next.add(id);
        else next.delete(id);
      }
      keep(next);
    },
    [keep],
  );
  const clear = useCallback(() => {
    const had = latest.current.ids.size > 0;
    keep(NONE);
    return had;
  }, [keep]);
  return { chosen, hidden, ids, select, selectAll, clear };
};
