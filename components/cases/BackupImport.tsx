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
import { changesOf } from '../../utils/cases/import-change.ts';
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

/** Cases an import would make or change, told one by one: enough to recognise the file by. */
const NAMED = 8;

/** The first cases that would be made or changed, and what in them. */
const Touched = ({ plan, t }: { plan: ImportPlan; t: Translate }) => {
  const touched = [...plan.changed, ...plan.fresh];
  if (touched.length === 0) return null;
  return (
    <ul class="small soft">
      {touched.slice(0, NAMED).map((change) => {
        const changes = changesOf(change).map((one) => t(one));
        const what = changes.length > 0 ? changes : [t('import.change.history')];
        return (
          <li key={change.id}>
            {t('handoff.row', {
              name: change.after.label,
              value: what.join(t('overlay.list-comma')),
            })}
          </li>
        );
      })}
      {touched.length > NAMED && (
        <li>{t('import.change.more', { count: touched.length - NAMED })}</li>
      )}
    </ul>
  );
};

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
          <Touched plan={plan} t={t} />
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
              disabled={busy || plan.fresh.length + plan.changed.length + plan.gone.length === 0}
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
