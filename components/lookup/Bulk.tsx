import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import {
  BULK_FILTERS,
  type BulkFilter,
  type BulkProgress,
  groupOf,
  lookUpBulk,
  toCsv,
  toTsv,
} from '../../utils/lookup/bulk.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import { decodeText, shapeOf, type TableShape } from '../../utils/lookup/table.ts';
import type { Translate } from '../../utils/text/t.ts';
import { CopyButton } from '../CopyButton.tsx';
import { download } from '../download.ts';
import { BulkTable } from './BulkTable.tsx';

/** Larger files are refused: they would be read in one task. */
const LIMIT_MB = 8;
/** As many rows go to the clipboard; more belong into the file. */
const COPY_ROWS = 5000;

type Run =
  | { state: 'idle' }
  | { state: 'busy'; progress: BulkProgress }
  | { state: 'done'; progress: BulkProgress; cancelled: boolean };

const matches = (report: LookupReport, filter: BulkFilter, query: string): boolean =>
  (filter === 'all' || groupOf(report) === filter) &&
  (query === '' ||
    report.input.toLowerCase().includes(query) ||
    (report.unicode ?? '').includes(query));

/** A list or CSV in, a table out: progress, stop, filters, copy, export. Nothing leaves the machine. */
export const Bulk = ({ t, initial = '' }: { t: Translate; initial?: string }) => {
  const id = useId();
  const [text, setText] = useState(initial);
  const [column, setColumn] = useState<number | null>(null);
  const [run, setRun] = useState<Run>({ state: 'idle' });
  const [reports, setReports] = useState<readonly LookupReport[]>([]);
  const [filter, setFilter] = useState<BulkFilter>('all');
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState('');
  const [stop, setStop] = useState<AbortController | null>(null);
  useEffect(() => () => stop?.abort(), [stop]);

  const guessed = useMemo(() => shapeOf(text), [text]);
  const shape: TableShape = column === null ? guessed : { ...guessed, column };
  const shown = useMemo(
    () => reports.filter((report) => matches(report, filter, query.trim().toLowerCase())),
    [reports, filter, query],
  );

  const change = (value: string) => {
    setText(value);
    setColumn(null);
    setProblem('');
  };

  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LIMIT_MB * 1_000_000) {
      return setProblem(t('lookup.bulk.error.size', { limit: LIMIT_MB }));
    }
    const content = await file.arrayBuffer().then(
      (buffer) => decodeText(new Uint8Array(buffer)),
      () => null,
    );
    if (content === null) return setProblem(t('lookup.bulk.error.read', { name: file.name }));
    change(content);
  };

  const start = async () => {
    if (text.trim() === '') return setProblem(t('lookup.bulk.error.empty'));
    const controller = new AbortController();
    setStop(controller);
    setReports([]);
    const onProgress = (progress: BulkProgress) => setRun({ state: 'busy', progress });
    const {
      reports: found,
      cancelled,
      done,
      total,
    } = await lookUpBulk(text, {
      shape,
      signal: controller.signal,
      onProgress,
    });
    setReports(found);
    setRun({ state: 'done', progress: { done, total }, cancelled });
  };

  const save = async () =>
    download('beian-lookup.csv', 'text/csv;charset=utf-8', ...(await toCsv(shown, t)));

  const busy = run.state === 'busy';
  return (
    <section class="bulk" aria-label={t('lookup.bulk.title')}>
      <label for={`${id}-text`}>{t('lookup.bulk.label')}</label>
      <textarea
        id={`${id}-text`}
        rows={6}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer?.files[0];
          if (!file) return;
          event.preventDefault();
          void read(file);
        }}
      />
      <p class="lookup-buttons">
        <input
          id={`${id}-file`}
          class="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,text/*"
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <label class="button" for={`${id}-file`}>
          {t('lookup.bulk.choose-file')}
        </label>
        {busy ? (
          <button type="button" class="button" onClick={() => stop?.abort()}>
            {t('lookup.bulk.cancel')}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={() => void start()}>
            {t('lookup.bulk.start')}
          </button>
        )}
      </p>
      {guessed.headings.length > 1 && (
        <p>
          <label for={`${id}-column`}>{t('lookup.bulk.column')}</label>{' '}
          <select
            id={`${id}-column`}
            value={String(shape.column)}
            onChange={(event) => setColumn(Number(event.currentTarget.value))}
          >
            {guessed.headings.map((heading, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <option key={i} value={String(i)}>
                {heading.trim() || t('lookup.bulk.column-name', { n: i + 1 })}
              </option>
            ))}
          </select>
        </p>
      )}
      {problem !== '' && <p role="alert">{problem}</p>}
      {busy && (
        <progress
          aria-label={t('lookup.bulk.progress', { ...run.progress })}
          value={run.progress.done}
          max={Math.max(run.progress.total, 1)}
        />
      )}
      <p class="small soft" role="status">
        {run.state === 'done' &&
          t(run.cancelled ? 'lookup.bulk.cancelled' : 'lookup.bulk.finished', { ...run.progress })}
      </p>
      {reports.length > 0 && (
        <>
          <p class="bulk-filters">
            <label for={`${id}-filter`}>{t('lookup.bulk.filter')}</label>
            <select
              id={`${id}-filter`}
              value={filter}
              onChange={(event) => {
                const value = event.currentTarget.value;
                setFilter(BULK_FILTERS.find((known) => known === value) ?? 'all');
              }}
            >
              {BULK_FILTERS.map((value) => (
                <option key={value} value={value}>
                  {t(`lookup.bulk.filter.${value}`)}
                </option>
              ))}
            </select>
            <input
              type="search"
              aria-label={t('lookup.bulk.search')}
              placeholder={t('lookup.bulk.search')}
              autocomplete="off"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </p>
          <p class="lookup-buttons">
            <CopyButton
              text={() => toTsv(shown.slice(0, COPY_ROWS), t)}
              label={t('lookup.bulk.copy')}
              t={t}
            />
            <button type="button" class="button" onClick={() => void save()}>
              {t('lookup.bulk.export')}
            </button>
          </p>
          <BulkTable reports={shown} t={t} />
        </>
      )}
    </section>
  );
};
