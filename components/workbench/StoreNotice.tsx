import type { StoreProblem } from '../../utils/cases/problem.ts';
import type { Translate } from '../../utils/text/t.ts';
import { routeHash } from './route.ts';

interface Props {
  problem: StoreProblem;
  t: Translate;
  onRetry: () => void;
}

/** Out of these the way leads through saving what can be read. */
const RESCUE: readonly StoreProblem['kind'][] = ['corrupt', 'unknown', 'newer-version'];

/** Why there are no cases here, and what to do about it. */
export const StoreNotice = ({ problem, t, onRetry }: Props) => {
  const { kind } = problem;
  // Nothing is wrong here: private windows are meant to leave no trace.
  if (kind === 'private-window') {
    return (
      <p class="store-note" role="status">
        {t(problem.text)} {t('workbench.store.private')}
      </p>
    );
  }
  return (
    <div class="store-problem" role="alert">
      <strong>{t('workbench.store.failed')}</strong>
      <p>{t(problem.text)}</p>
      <p class="buttons">
        {kind === 'closed' ? (
          <button type="button" class="button" onClick={() => location.reload()}>
            {t('workbench.store.reload')}
          </button>
        ) : (
          <button type="button" class="button" onClick={onRetry}>
            {t('workbench.store.retry')}
          </button>
        )}
        {RESCUE.includes(kind) && (
          <a class="button" href={routeHash('backup')}>
            {t('workbench.store.rescue')}
          </a>
        )}
      </p>
    </div>
  );
};
