import { useEffect, useState } from 'preact/hooks';
import { momentText } from '../../utils/calendar/words.ts';
import { persist } from '../../utils/cases/store.ts';
import { readOperations } from '../../utils/cases/store-cases.ts';
import type { Translate } from '../../utils/text/t.ts';
import { useQuery } from '../use-store.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { BackupImport } from './BackupImport.tsx';
import { BackupRescue } from './BackupRescue.tsx';
import { EXPORTS, saveExport } from './export.ts';

const Export = (props: DeskProps) => {
  const { t } = props;
  return (
    <section>
      <h3>{t('backup.export')}</h3>
      <ul class="choices-list">
        {EXPORTS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class={kind === 'json' ? 'button primary' : 'button'}
              onClick={() => void saveExport(kind, props)}
            >
              {t(`backup.export.${kind}`)}
            </button>
            <small class="soft">{t(`backup.export.${kind}.note`)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Operations = ({ store, acts, now, t }: DeskProps) => {
  const operations = useQuery(store, readOperations);
  const list = operations?.ok ? operations.value : [];
  return (
    <section>
      <h3>{t('backup.operations')}</h3>
      <p class="small soft">
        {t(list.length === 0 ? 'backup.operations.none' : 'backup.operations.note')}{' '}
        {list.length > 0 && t('when.all-zoned')}
      </p>
      <ul class="operations">
        {list.map((operation) => (
          <li key={operation.id}>
            <span>
              {t(operation.what)}{' '}
              <time class="soft small" dateTime={operation.at}>
                {t(momentText(operation.at, { now, zone: false }))}
              </time>
            </span>
            <button type="button" class="link" onClick={() => void acts.undo(operation)}>
              {t('cases.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Whether the browser keeps the store when space runs short. */
const Kept = ({ t }: { t: Translate }) => {
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    void persist().then(setKept);
  }, []);
  return kept === null ? null : (
    <p class="soft small">{t(kept ? 'backup.persist.yes' : 'backup.persist.no')}</p>
  );
};

/** Out and in again: files for keeping, for spreadsheets, for calendars; and what was done, to take it back. */
export const Backup = (props: DeskProps) => {
  const { store, t } = props;
  return (
    <section class="backup">
      <h2>{t('backup.title')}</h2>
      {store.state === 'failed' && <BackupRescue {...props} problem={store.problem} />}
      {store.state === 'open' && (
        <>
          <Export {...props} />
          <BackupImport {...props} store={store.store} />
          <Operations {...props} />
          <Kept t={t} />
        </>
      )}
    </section>
  );
};
