import type { Translate } from '../../utils/text/t.ts';
import { routeHash } from '../workbench/route.ts';
import type { Shelf } from './shelves.ts';

/** Shelves on which nothing is good news, or at least no news. */
const CALM: readonly Shelf[] = ['today', 'overdue', 'week', 'ask', 'archived', 'deleted'];

/** An empty list says why, and what the next step is. */
export const EmptyList = ({ any, shelf, t }: { any: boolean; shelf: Shelf; t: Translate }) => {
  if (any || shelf === 'deleted') {
    return (
      <p class="empty soft">
        {t(CALM.includes(shelf) ? 'cases.none-on-shelf' : 'cases.none-match')}
      </p>
    );
  }
  return (
    <div class="empty welcome">
      <p>
        <b>{t('cases.none')}</b>
      </p>
      <ul>
        <li>{t('cases.start.page')}</li>
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
