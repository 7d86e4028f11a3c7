import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
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
import { ListHead } from './ListHead.tsx';
import { linksIn, useListKeys } from './list-keys.ts';
import { Pager, SHOWN } from './Pager.tsx';
import { EVERYTHING, isNarrowed, type ListQuery, placeOf } from './shelves.ts';
import { type Selection, useSelection } from './use-selection.ts';

interface Props extends DeskProps {
  /** All cases of the place where the shelf stands. */
  listed: readonly CaseRow[];
  found: readonly CaseRow[];
  groups: ReadonlyMap<string, Group>;
  query: ListQuery;
  onQuery: (change: Partial<ListQuery>) => void;
  /** Takes search and filters away. */
  onAll: () => void;
  /** The case that lies open beside the list. */
  openId?: string;
}

/**
 * When rows leave the list under someone who goes by keys, the focus would be lost with them: it goes to the row that
 * stands there next.
 */
const useFocusKept = (list: { current: HTMLElement | null }, found: readonly CaseRow[]) => {
  const left = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other rows are found
  useEffect(() => {
    if (left.current === null || !list.current) return;
    if (document.activeElement === document.body) {
      const links = linksIn(list.current);
      links[Math.min(left.current, links.length - 1)]?.focus();
    }
    left.current = null;
  }, [list, found]);
  return () => {
    const rows = [...(list.current?.querySelectorAll('.case-row, .case-card') ?? [])];
    const first = rows.findIndex((row) => row.classList.contains('selected'));
    left.current = Math.max(first, 0);
  };
};

/** All cases: search, filters, list or board, and what can be done to many at once. */
export const CaseList = (props: Props) => {
  const { acts, t, rows, isRead, listed, found, groups, query, onQuery, onAll, now, openId } =
    props;
  const tags = useMemo(() => tagsInUse(rows), [rows]);
  const [board, setBoard] = useState(false);
  const [page, setPage] = useState({ shelf: query.shelf, from: 0 });
  const list = useRef<HTMLElement>(null);
  const choice = useSelection(found, listed, placeOf(query.shelf));
  const keepFocus = useFocusKept(list, found);

  const turnTo = (from: number) => setPage({ shelf: query.shelf, from });
  const change = (next: Partial<ListQuery>) => {
    turnTo(0);
    onQuery({ only: undefined, ...next });
  };
  const turn = (to: number) => {
    turnTo(to);
    list.current?.querySelector('.list-head')?.scrollIntoView();
  };
  const start = page.shelf === query.shelf && page.from < found.length ? page.from : 0;
  const selection: Selection = {
    ...choice,
    // Nothing is left to be shown alone.
    clear: () => {
      if (query.only) change({});
      return choice.clear();
    },
  };
  const { chosen, select, selectAll } = selection;
  const restore = useCallback(
    (id: string) => void acts.run((store) => deleteCases(store, [id], false)),
    [acts],
  );
  const isAllChosen = found.length > 0 && chosen.length === found.length;
  useListKeys(list, {
    onSelect: (id, through) => select(id, !selection.ids.has(id), through),
    onSelectAll: () => selectAll(!isAllChosen),
    onClear: selection.clear,
  });

  const isBin = query.shelf === 'deleted';
  const isEmpty = isRead && rows.length === 0 && !isBin;
  const reset = () => change({ ...EVERYTHING, ...blank(query), shelf: query.shelf });
  return (
    <section class="cases" ref={list}>
      <div class="cases-top">
        <h2>{t('cases.title', { n: found.length })}</h2>
        {!isEmpty && (
          <button
            type="button"
            class="button"
            aria-pressed={board}
            data-key="b"
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
          <div class="list-tools">
            <CaseFilters query={query} tags={tags} t={t} onChange={change} onReset={reset} />
            <KeyHelp t={t} />
          </div>
        </>
      )}
      {(chosen.length + selection.hidden > 0 || query.only) && (
        <BulkBar
          {...props}
          selection={selection}
          shelf={query.shelf}
          tags={tags}
          only={query.only !== undefined}
          onOnly={(on) => change({ only: on ? selection.ids : undefined })}
          onLeave={keepFocus}
        />
      )}
      {isRead && found.length === 0 && (
        <EmptyList
          any={rows.length > 0}
          narrowed={isNarrowed(query)}
          shelf={query.shelf}
          onAll={onAll}
          onReset={reset}
          t={t}
        />
      )}
      {found.length > 0 && (
        <ListHead chosen={chosen.length} total={found.length} t={t} onSelectAll={selectAll} />
      )}
      {board ? (
        <Board
          rows={found}
          selected={selection.ids}
          now={now}
          t={t}
          onSelect={select}
          onStage={(name) => {
            setBoard(false);
            change({ stages: [name] });
          }}
        />
      ) : (
        <>
          <CaseRows
            rows={found.slice(start, start + SHOWN)}
            groups={groups}
            grouped={(query.sort ?? 'due') === 'due' && !isBin}
            selected={selection.ids}
            now={now}
            t={t}
            openId={openId}
            onSelect={select}
            {...(isBin && { onRestore: restore })}
          />
          <Pager from={start} total={found.length} t={t} onTurn={turn} />
        </>
      )}
    </section>
  );
};

/** Every filter of a query named, so that laying it over another clears them. */
const blank = (query: ListQuery): Partial<ListQuery> =>
  Object.fromEntries(Object.keys(query).map((name) => [name, undefined]));
