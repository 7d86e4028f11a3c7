import type { Translate } from '../../utils/text/t.ts';
import { routeHash } from '../workbench/route.ts';
import type { Shelf } from './shelves.ts';

/** Shelves on which nothing is good news, or at least no news. */
const CALM: readonly Shelf[] = ['today', 'overdue', 'week', 'ask', 'archived', 'deleted'];

interface Props {
  /** There are cases that the search or a filter hides. */
  any: boolean;
  shelf: Shelf;
  /** Takes search and filters away. */
  onAll: () => void;
  t: Translate;
}

/** An empty list says why, and what the next step is. */
export const EmptyList = ({ any, shelf, onAll, t }: Props) => {
  if (any && !CALM.includes(shelf)) {
    return (
      <p class="empty soft">
        {t('cases.none-match')}{' '}
        <button type="button" class="link" onClick={onAll}>
          {t('cases.none-match.all')}
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
