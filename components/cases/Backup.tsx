import { useEffect, useState } from 'preact/hooks';
import { toIso } from '../../utils/calendar/shanghai.ts';
import {
  type Backup as BackupFile,
  type ImportPlan,
  readBackup,
} from '../../utils/cases/backup.ts';
import { toCsv } from '../../utils/cases/csv.ts';
import { toIcs } from '../../utils/cases/ics.ts';
import type { Result } from '../../utils/cases/problem.ts';
import { destroyStore, persist, type Store } from '../../utils/cases/store.ts';
import {
  exportBackup,
  importBackup,
  previewImport,
  salvage,
} from '../../utils/cases/store-backup.ts';
import { readOperations, readRows, undoOperation } from '../../utils/cases/store-cases.ts';
import type { Text } from '../../utils/vocabulary.ts';
import { download } from '../download.ts';
import { momentText } from '../../utils/text/due.ts';
import type { ViewProps } from '../mount.tsx';
import { type StoreState, useNow, useQuery } from '../use-store.ts';

interface OpenProps extends ViewProps {
  store: Store;
  state: StoreState;
  say: (message: string) => void;
}

const stamp = (now: Date): string => toIso(now).slice(0, 10);

const Export = ({ store, settings, t, say }: OpenProps) => {
  const now = useNow();
  const save = async (name: string, type: string, content: Promise<Result<string>>) => {
    const result = await content;
    if (!result.ok) return say(t('cases.failed', { reason: t(result.problem.text) }));
    download(`beian-preflight-${stamp(now)}${name}`, type, result.value);
  };
  const rowsAs = async (write: (rows: Parameters<typeof toCsv>[0]) => string) => {
    const rows = await readRows(store);
    return rows.ok ? { ok: true as const, value: write(rows.value) } : rows;
  };
  return (
    <section>
      <h3>{t('backup.export')}</h3>
      <p class="case-buttons" lang={settings.locale}>
        <button
          type="button"
          class="button primary"
          onClick={() => void save('.json', 'application/json', exportBackup(store))}
        >
          {t('backup.export.json')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void save('-redacted.json', 'application/json', exportBackup(store, { redacted: true }))
          }
        >
          {t('backup.export.redacted')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void save(
              '.csv',
              'text/csv',
              rowsAs((rows) => toCsv(rows, t)),
            )
          }
        >
          {t('backup.export.csv')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void save(
              '.ics',
              'text/calendar',
              rowsAs((rows) => toIcs(rows, t, now)),
            )
          }
        >
          {t('backup.export.ics')}
        </button>
      </p>
    </section>
  );
};

interface Pending {
  backup: BackupFile;
  plan: ImportPlan;
}

/** What an import would change, in sentences; lines with nothing to say are left out. */
const planLines = (plan: ImportPlan): Text[] => {
  const counts: [string, number][] = [
    ['new', plan.fresh.length],
    ['changed', plan.changed.length],
    ['same', plan.same],
    ['gone', plan.gone.length],
    ['unnamed', plan.unnamed],
    ['unreadable', plan.unreadable],
    ['future', plan.fromFuture],
  ];
  const lines = counts
    .filter(([, count]) => count > 0)
    .map(([key, count]): Text => ({ key: `import.preview.${key}`, params: { count } }));
  if (plan.redacted) lines.push({ key: 'import.preview.redacted' });
  return lines.length > 0 ? lines : [{ key: 'import.preview.nothing' }];
};

const Import = ({ store, t, say }: OpenProps) => {
  const [pending, setPending] = useState<Pending | null>(null);
  const choose = async (file: File | undefined) => {
    setPending(null);
    if (!file) return;
    const read = readBackup(await file.text());
    if (!read.ok) return say(t(read.problem.text));
    const plan = await previewImport(store, read.value);
    if (!plan.ok) return say(t('cases.failed', { reason: t(plan.problem.text) }));
    say('');
    setPending({ backup: read.value, plan: plan.value });
  };
  const apply = async () => {
    if (!pending) return;
    const done = await importBackup(store, pending.backup);
    setPending(null);
    say(done.ok ? t('backup.import.done') : t('cases.failed', { reason: t(done.problem.text) }));
  };
  const { plan } = pending ?? {};
  return (
    <section>
      <h3>{t('backup.import')}</h3>
      <label>
        {t('backup.import.choose')}{' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      {plan && (
        <div class="import-plan" role="status">
          <ul>
            {planLines(plan).map((line) => (
              <li key={line.key}>{t(line)}</li>
            ))}
          </ul>
          <button type="button" class="button primary" onClick={() => void apply()}>
            {t('backup.import.apply')}
          </button>{' '}
          <button type="button" class="button" onClick={() => setPending(null)}>
            {t('common.cancel')}
          </button>
        </div>
      )}
    </section>
  );
};

const Operations = ({ store, state, settings, t, say }: OpenProps) => {
  const now = useNow();
  const operations = useQuery(state, readOperations);
  const list = operations?.ok ? operations.value : [];
  return (
    <section>
      <h3>{t('backup.operations')}</h3>
      {list.length === 0 && <p class="soft">{t('backup.operations.none')}</p>}
      <ul class="operations">
        {list.map((operation) => (
          <li key={operation.id}>
            <time class="soft" dateTime={operation.at}>
              {momentText(operation.at, settings.locale, now)}
            </time>{' '}
            {t(operation.what)}{' '}
            <button
              type="button"
              class="link"
              onClick={() =>
                void undoOperation(store, operation.id).then((done) =>
                  say(
                    done.ok
                      ? t('cases.undone')
                      : t('cases.failed', { reason: t(done.problem.text) }),
                  ),
                )
              }
            >
              {t('cases.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** For a store that does not open: save what can be read, then start anew. */
const Rescue = ({ t, say }: ViewProps & { say: (message: string) => void }) => {
  const [saved, setSaved] = useState(false);
  const rescue = async () => {
    const now = new Date();
    const result = await salvage(now);
    if (!result.ok) return say(t('cases.failed', { reason: t(result.problem.text) }));
    download(`beian-preflight-rescue-${stamp(now)}.json`, 'application/json', result.value);
    setSaved(true);
  };
  return (
    <section>
      <p>{t('backup.rescue.note')}</p>
      <p class="case-buttons">
        <button type="button" class="button primary" onClick={() => void rescue()}>
          {t('backup.rescue.save')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!saved}
          onClick={() => void destroyStore().then(() => location.reload())}
        >
          {t('backup.rescue.anew')}
        </button>
      </p>
    </section>
  );
};

const Kept = ({ t }: ViewProps) => {
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    void persist().then(setKept);
  }, []);
  return kept === null ? null : (
    <p class="soft small">{t(kept ? 'backup.persist.yes' : 'backup.persist.no')}</p>
  );
};

/** Out and in again: files for keeping, for spreadsheets, for calendars; and what was done, to take it back. */
export const Backup = (props: ViewProps & { store: StoreState }) => {
  const { store, t } = props;
  const [message, setMessage] = useState('');
  return (
    <section class="backup">
      <h2>{t('backup.title')}</h2>
      <p class="cases-message" role="status">
        {message}
      </p>
      {store.state === 'failed' && <Rescue {...props} say={setMessage} />}
      {store.state === 'open' && (
        <>
          <Export {...props} store={store.store} state={store} say={setMessage} />
          <Import {...props} store={store.store} state={store} say={setMessage} />
          <Operations {...props} store={store.store} state={store} say={setMessage} />
          <Kept {...props} />
        </>
      )}
    </section>
  );
};
