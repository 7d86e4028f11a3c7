import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { tagsInUse } from '../../utils/cases/query.ts';
import { deleteCases } from '../../utils/cases/store-cases.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { routeHash } from '../workbench/route.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { Board } from './Board.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseRows } from './CaseRows.tsx';
import { EmptyList } from './EmptyList.tsx';
import type { Group } from './groups.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { useListKeys } from './list-keys.ts';
import { EVERYTHING, type ListQuery } from './shelves.ts';

/** At most so many rows are drawn, however many cases there are. */
export const SHOWN = 100;

interface Props extends DeskProps {
  found: readonly CaseRow[];
  groups: ReadonlyMap<string, Group>;
  query: ListQuery;
  onQuery: (change: Partial<ListQuery>) => void;
  /** Takes search and filters away. */
  onAll: () => void;
  /** The case that lies open beside the list. */
  openId?: string;
}

/** All cases: search, filters, list or board, and what can be done to many at once. */
export const CaseList = (props: Props) => {
  const { acts, t, rows, isRead, found, groups, query, onQuery, onAll } = props;
  const { now, openId } = props;
  const tags = useMemo(() => tagsInUse(rows), [rows]);
  const [board, setBoard] = useState(false);
  const [from, setFrom] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLElement>(null);

  const change = (next: Partial<ListQuery>) => {
    setFrom(0);
    onQuery(next);
  };
  const start = from < found.length ? from : 0;
  const shown = found.slice(start, start + SHOWN);
  // What another window deleted or a filter hides is no longer chosen.
  const chosen = useMemo(() => found.filter(({ id }) => selected.has(id)), [found, selected]);
  // Rows are drawn anew only when what they show changes: what they call stays the same.
  const select = useCallback(
    (id: string, on: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        if (on) next.add(id);
        else next.delete(id);
        return next;
      }),
    [],
  );
  const restore = useCallback(
    (id: string) => void acts.run((store) => deleteCases(store, [id], false)),
    [acts],
  );
  const selectAll = (on: boolean) => setSelected(new Set(on ? found.map(({ id }) => id) : []));
  useListKeys(list, {
    onSelect: (id) => select(id, !selected.has(id)),
    onClear: () => {
      if (selected.size === 0) return false;
      setSelected(new Set());
      return true;
    },
  });

  const isBin = query.shelf === 'deleted';
  const isEmpty = isRead && rows.length === 0 && !isBin;
  return (
    <section class="cases" ref={list}>
      <div class="cases-top">
        <h2>{t('cases.title', { n: found.length })}</h2>
        {!isEmpty && (
          <button
            type="button"
            class="button"
            aria-pressed={board}
            onClick={() => setBoard(!board)}
          >
            {t('cases.view.board')}
          </button>
        )}
        <a class="button primary" href={routeHash('new-case')}>
          {t('cases.new')}
        </a>
      </div>
      {!isEmpty && (
        <>
          <input
            type="search"
            class="cases-search"
            aria-label={t('cases.search')}
            placeholder={t('cases.search')}
            autocomplete="off"
            value={query.text ?? ''}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
          <CaseFilters
            query={query}
            tags={tags}
            t={t}
            onChange={change}
            onReset={() => change({ ...EVERYTHING, ...blank(query), shelf: query.shelf })}
          />
        </>
      )}
      {chosen.length > 0 && (
        <BulkBar
          {...props}
          chosen={chosen}
          shelf={query.shelf}
          onDone={() => setSelected(new Set())}
        />
      )}
      {isRead && found.length === 0 && (
        <EmptyList any={rows.length > 0} shelf={query.shelf} onAll={onAll} t={t} />
      )}
      {board ? (
        <Board rows={shown} t={t} now={now} />
      ) : (
        <CaseRows
          rows={shown}
          total={found.length}
          groups={groups}
          grouped={(query.sort ?? 'due') === 'due' && !isBin}
          chosen={chosen}
          now={now}
          t={t}
          openId={openId}
          onSelect={select}
          onSelectAll={selectAll}
          {...(isBin && { onRestore: restore })}
        />
      )}
      {found.length > SHOWN && <Pager from={start} total={found.length} t={t} onTurn={setFrom} />}
      {found.length > 0 && !board && <KeyHelp t={t} />}
    </section>
  );
};

/** Every filter of a query named, so that laying it over another clears them. */
const blank = (query: ListQuery): Partial<ListQuery> =>
  Object.fromEntries(Object.keys(query).map((name) => [name, undefined]));

const Pager = ({
  from,
  total,
  t,
  onTurn,
}: {
  from: number;
  total: number;
  t: DeskProps['t'];
  onTurn: (from: number) => void;
}) => (
  <p class="pager">
    <button
      type="button"
      class="button"
      disabled={from === 0}
      onClick={() => onTurn(Math.max(from - SHOWN, 0))}
    >
      {t('cases.page.previous')}
    </button>
    <span class="soft">
      {t('cases.shown', { from: from + 1, to: Math.min(from + SHOWN, total), total })}
    </span>
    <button
      type="button"
      class="button"
      disabled={from + SHOWN >= total}
      onClick={() => onTurn(from + SHOWN)}
    >
      {t('cases.page.next')}
    </button>
  </p>
);
