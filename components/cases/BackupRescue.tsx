import { useEffect, useState } from 'preact/hooks';
import { toIso } from '../../utils/calendar/shanghai.ts';
import type { StoreProblem } from '../../utils/cases/problem.ts';
import { readSpare } from '../../utils/cases/spare.ts';
import { destroyStore } from '../../utils/cases/store.ts';
import { salvage } from '../../utils/cases/store-backup.ts';
import type { Translate } from '../../utils/text/t.ts';
import { download } from '../download.ts';
import type { Acts } from '../workbench/acts.ts';

interface Props {
  problem: StoreProblem;
  acts: Acts;
  t: Translate;
}

/** A newer version's database is whole: only this version cannot read it, and it must not be thrown away. */
const IS_WHOLE: readonly StoreProblem['kind'][] = ['newer-version', 'blocked', 'private-window'];

/** For a store that does not open: save what can be read, then start anew. */
export const BackupRescue = ({ problem, acts, t }: Props) => {
  // Where nothing can be read, starting anew is all that is left.
  const [tried, setTried] = useState(false);
  const [spare, setSpare] = useState<string | null>(null);
  useEffect(() => void readSpare().then(setSpare), []);
  if (problem.kind === 'private-window') return null;
  const save = (kind: 'rescue' | 'copy', text: string) => {
    const name = `beian-preflight-${kind}-${toIso(new Date()).slice(0, 10)}.json`;
    download(name, 'application/json', text);
    acts.say(t('backup.saved', { name }));
  };
  const rescue = async () => {
    const result = await salvage(new Date());
    setTried(true);
    if (!result.ok) return acts.say(t('cases.failed', { reason: t(result.problem.text) }), true);
    save('rescue', result.value);
  };
  const anew = async () => {
    const gone = await destroyStore();
    if (gone.ok) return location.reload();
    acts.say(t('cases.failed', { reason: t(gone.problem.text) }), true);
  };
  return (
    <section>
      <p>{t('backup.rescue.note')}</p>
      {spare !== null && <p>{t('backup.rescue.copy')}</p>}
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => void rescue()}>
          {t('backup.rescue.save')}
        </button>
        {spare !== null && (
          <button type="button" class="button" onClick={() => save('copy', spare)}>
            {t('store.lost.save')}
          </button>
        )}
        {!IS_WHOLE.includes(problem.kind) && (
          <button type="button" class="button danger" disabled={!tried} onClick={() => void anew()}>
            {t('backup.rescue.anew')}
          </button>
        )}
      </p>
    </section>
  );
};
