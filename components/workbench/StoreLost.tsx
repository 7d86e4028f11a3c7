import { useEffect, useState } from 'preact/hooks';
import { momentText } from '../../utils/calendar/words.ts';
import { readBackup } from '../../utils/cases/backup.ts';
import { readSpare, type StoreMark } from '../../utils/cases/spare.ts';
import type { Store } from '../../utils/cases/store.ts';
import { importBackup } from '../../utils/cases/store-backup.ts';
import { acceptStore, lostStore } from '../../utils/extension/spare.ts';
import type { Translate } from '../../utils/text/t.ts';
import { download } from '../download.ts';
import { tellBackground } from '../use-store.ts';
import type { Acts } from './acts.ts';
import { routeHash } from './route.ts';

interface Props {
  store: Store;
  acts: Acts;
  now: Date;
  t: Translate;
}

/** What was lost, and the copy of it; null where nothing was. */
interface Loss {
  mark: StoreMark;
  spare: string | null;
}

const lossOf = async (store: Store): Promise<Loss | null> => {
  const mark = await lostStore(store);
  return mark && { mark, spare: await readSpare() };
};

/** Said until it is answered: the browser has emptied the case store, and whether there is a copy. */
export const StoreLost = ({ store, acts, now, t }: Props) => {
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => void lossOf(store).then(setLoss), [store]);
  if (!loss) return null;
  const { mark, spare } = loss;

  const answered = async () => {
    await acceptStore(store);
    setLoss(null);
    tellBackground();
  };
  const restore = async (text: string) => {
    const backup = readBackup(text);
    if (!backup.ok) return acts.say(t('store.lost.bad-copy'), true);
    const done = await acts.run((open) => importBackup(open, backup.value));
    if (done) await answered();
  };
  const save = (text: string) => {
    const name = `beian-preflight-copy-${mark.at.slice(0, 10)}.json`;
    download(name, 'application/json', text);
    acts.say(t('backup.saved', { name }));
  };
  return (
    <div class="store-problem" role="alert">
      <strong>{t('store.lost')}</strong>
      <p>{t('store.lost.what', { count: mark.cases })}</p>
      <p>
        {spare === null
          ? t('store.lost.none')
          : t('store.lost.spare', { moment: momentText(mark.at, { now }) })}
      </p>
      <p class="buttons">
        {spare === null ? (
          <a class="button primary" href={routeHash('backup')}>
            {t('store.lost.import')}
          </a>
        ) : (
          <>
            <button type="button" class="button primary" onClick={() => void restore(spare)}>
              {t('store.lost.restore')}
            </button>
            <button type="button" class="button" onClick={() => save(spare)}>
              {t('store.lost.save')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => void answered()}>
          {t('store.lost.forget')}
        </button>
      </p>
    </div>
  );
};
