import type { Translate } from '../../utils/text/t.ts';
import { routeHash } from '../workbench/route.ts';
import type { Shelf } from './shelves.ts';

/** Shelves on which nothing is good news, or at least no news. */
const CALM: readonly Shelf[] = ['today', 'overdue', 'week', 'ask', 'archived', 'deleted'];

interface Props {
  /** There are cases that the search or a filter hides. */
  any: boolean;
  /** Words or filters are set, so that it may not be the shelf that is empty. */
  narrowed: boolean;
  shelf: Shelf;
  /** Takes search, filters and shelf away. */
  onAll: () => void;
  /** Takes search and filters away. */
  onReset: () => void;
  t: Translate;
}

/** An empty list says why, and what the next step is. */
export const EmptyList = ({ any, narrowed, shelf, onAll, onReset, t }: Props) => {
  const isCalm = CALM.includes(shelf);
  if (narrowed ? any || isCalm : any && !isCalm) {
    return (
      <p class="empty soft">
        {t('cases.none-match')}{' '}
        <button type="button" class="link" onClick={isCalm ? onReset : onAll}>
          {t(isCalm ? 'cases.none-match.reset' : 'cases.none-match.all')}
        </button>{' '}
        <a href={routeHash('guide')}>{t('cases.none-match.guides')}</a>
      </p>
    );
  }
  if (any || shelf === 'deleted') {
    return <p class="empty soft">{t('cases.none-on-shelf')}</p>;
  }
  return (
    <div class="empty welcome">
      <h3>{t('cases.none')}</h3>
      <p class="soft">{t('cases.none.what')}</p>
      <ul>
        <li>
          <p>{t('cases.start.page')}</p>
        </li>
        <li>
          <a href={routeHash('notice')}>{t('cases.start.notice')}</a>
        </li>
        <li>
          <a href={routeHash('new-case')}>{t('cases.start.hand')}</a>
        </li>
        <li>
          <a href={routeHash('backup')}>{t('cases.start.backup')}</a>
        </li>
      </ul>
    </div>
  );
};
