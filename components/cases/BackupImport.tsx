import { useState } from 'preact/hooks';
import {
  type Backup,
  type ImportPlan,
  LIMIT,
  LIMIT_MB,
  planText,
  readBackup,
  refuse,
} from '../../utils/cases/backup.ts';
import type { Store } from '../../utils/cases/store.ts';
import { importBackup, previewImport } from '../../utils/cases/store-backup.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Acts } from '../workbench/acts.ts';

interface Props {
  store: Store;
  acts: Acts;
  t: Translate;
}

interface Pending {
  name: string;
  backup: Backup;
  plan: ImportPlan;
}

/** Names of the cases an import would make or change: enough to recognise the file by. */
const NAMED = 8;

/** Reads no more than fits: a film chosen by mistake never gets into memory. */
const readFile = async (file: File): Promise<ReturnType<typeof readBackup>> => {
  if (file.size > LIMIT) return refuse('too-large', { limit: LIMIT_MB });
  try {
    return readBackup(await file.text());
  } catch {
    return refuse('unreadable-file');
  }
};

/** A file is read, what it would change is shown, and only then taken over; nothing here is overwritten. */
export const BackupImport = ({ store, acts, t }: Props) => {
  const [pending, setPending] = useState<Pending | null>(null);
  const [problem, setProblem] = useState('');
  const [restore, setRestore] = useState(false);
  const [busy, setBusy] = useState(false);

  const choose = async (file: File | undefined) => {
    setPending(null);
    setProblem('');
    setRestore(false);
    if (!file) return;
    setBusy(true);
    const read = await readFile(file);
    const plan = read.ok ? await previewImport(store, read.value) : null;
    setBusy(false);
    if (!read.ok) return setProblem(t(read.problem.text));
    if (!plan?.ok) return setProblem(plan ? t(plan.problem.text) : '');
    setPending({ name: file.name, backup: read.value, plan: plan.value });
  };
  const apply = async () => {
    if (!pending) return;
    setBusy(true);
    await acts.run((open) => importBackup(open, pending.backup, { restore }));
    setBusy(false);
    setPending(null);
  };
  const { plan } = pending ?? {};
  const touched = plan ? [...plan.fresh, ...plan.changed] : [];
  return (
    <section>
      <h3>{t('backup.import')}</h3>
      <p class="small soft">{t('backup.import.note')}</p>
      <label class="button file">
        {t('backup.import.choose')}
        <input
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          disabled={busy}
          onChange={(event) => {
            const { currentTarget: input } = event;
            // The same file chosen again is read again.
            void choose(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
      </label>
      {busy && <p role="status">{t('backup.import.busy')}</p>}
      {problem && (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      )}
      {pending && plan && (
        <div class="import-plan" role="status">
          <b>{t('backup.import.preview', { name: pending.name })}</b>
          <ul>
            {planText(plan).map((line) => (
              <li key={line.key}>{t(line)}</li>
            ))}
          </ul>
          {touched.length > 0 && (
            <p class="small soft">
              {touched
                .slice(0, NAMED)
                .map(({ after }) => after.label)
                .join(t('overlay.list-comma'))}
              {touched.length > NAMED && ' …'}
            </p>
          )}
          {plan.gone.length > 0 && (
            <label class="switch">
              <input
                type="checkbox"
                checked={restore}
                onChange={(event) => setRestore(event.currentTarget.checked)}
              />
              {t('backup.import.restore', { count: plan.gone.length })}
            </label>
          )}
          <p class="buttons">
            <button
              type="button"
              class="button primary"
              disabled={busy || touched.length + plan.gone.length === 0}
              onClick={() => void apply()}
            >
              {t('backup.import.apply')}
            </button>
            <button type="button" class="button" onClick={() => setPending(null)}>
              {t('common.cancel')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
};
