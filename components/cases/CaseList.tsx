import { useMemo, useState } from 'preact/hooks';
import type { Operation } from '../../utils/cases/database.ts';
import type { Result } from '../../utils/cases/problem.ts';
import { indexRows, type Query, queryCases, tagsInUse } from '../../utils/cases/query.ts';
import type { Store } from '../../utils/cases/store.ts';
import {
  archiveCases,
  deleteCases,
  readRows,
  tagCases,
  undoOperation,
} from '../../utils/cases/store-cases.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { ViewProps } from '../mount.tsx';
import { type StoreState, useNow, useQuery } from '../use-store.ts';
import { routeHash } from '../workbench/route.ts';
import { Board } from './Board.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseRowView } from './CaseRowView.tsx';

/** At most so many rows are drawn, however many cases there are. */
const SHOWN = 200;
const NO_ROWS: CaseRow[] = [];

/** All cases: search, filters, list or board, and what can be done to many at once. */
export const CaseList = ({ store, t }: ViewProps & { store: StoreState }) => {
  const now = useNow();
  const result = useQuery(store, readRows);
  const rows = result?.ok ? result.value : NO_ROWS;
  const index = useMemo(() => indexRows(rows), [rows]);
  const tags = useMemo(() => tagsInUse(rows), [rows]);
  const [query, setQuery] = useState<Query>({});
  const [board, setBoard] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState('');
  const [undo, setUndo] = useState<Operation | null>(null);
  const found = useMemo(() => queryCases(index, query, now), [index, query, now]);
  const shown = found.slice(0, SHOWN);

  const select = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  const act = async (change: (open: Store, ids: string[]) => Promise<Result<Operation>>) => {
    if (store.state !== 'open') return;
    const done = await change(store.store, [...selected]);
    setMessage(done.ok ? t(done.value.what) : t('cases.failed', { reason: t(done.problem.text) }));
    setUndo(done.ok ? done.value : null);
    if (done.ok) setSelected(new Set());
  };
  const takeBack = async () => {
    if (store.state !== 'open' || !undo) return;
    const done = await undoOperation(store.store, undo.id);
    setUndo(null);
    setMessage(done.ok ? t('cases.undone') : t('cases.failed', { reason: t(done.problem.text) }));
  };

  return (
    <section class="cases">
      <div class="cases-top">
        <h2>{t('cases.title', { n: rows.length })}</h2>
        <button type="button" class="button" aria-pressed={board} onClick={() => setBoard(!board)}>
          {t(board ? 'cases.view.list' : 'cases.view.board')}
        </button>
        <a class="button primary" href={routeHash('new-case')}>
          {t('cases.new')}
        </a>
      </div>
      <input
        type="search"
        class="cases-search"
        aria-label={t('cases.search')}
        placeholder={t('cases.search')}
        onInput={(event) => setQuery({ ...query, text: event.currentTarget.value })}
      />
      <CaseFilters
        query={query}
        tags={tags}
        t={t}
        onChange={(change) => setQuery({ ...query, ...change })}
      />
      {selected.size > 0 && (
        <BulkBar
          count={selected.size}
          archived={query.archived ?? false}
          t={t}
          onTag={(tag) => void act((open, ids) => tagCases(open, ids, tag, true))}
          onArchive={(on) => void act((open, ids) => archiveCases(open, ids, on))}
          onDelete={() => void act((open, ids) => deleteCases(open, ids, true))}
        />
      )}
      <p class="cases-message" role="status">
        {message}{' '}
        {undo && (
          <button type="button" class="link" onClick={() => void takeBack()}>
            {t('cases.undo')}
          </button>
        )}
      </p>
      {result && !result.ok && <p role="alert">{t(result.problem.text)}</p>}
      {result?.ok && rows.length === 0 && <p class="soft">{t('cases.none')}</p>}
      {rows.length > 0 && found.length === 0 && <p class="soft">{t('cases.none-match')}</p>}
      {board ? (
        <Board rows={shown} t={t} now={now} />
      ) : (
        <ul class="case-list">
          {shown.map((row) => (
            <CaseRowView
              key={row.id}
              row={row}
              now={now}
              t={t}
              selected={selected.has(row.id)}
              onSelect={(on) => select(row.id, on)}
            />
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <p class="soft">{t('cases.shown', { shown: shown.length, total: found.length })}</p>
      )}
    </section>
  );
};
