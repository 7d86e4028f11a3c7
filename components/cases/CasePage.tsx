import { useState } from 'preact/hooks';
import type { CaseSet } from '../../utils/cases/case.ts';
import type { Operation } from '../../utils/cases/database.ts';
import { deadlinesOf } from '../../utils/cases/deadlines.ts';
import type { Result } from '../../utils/cases/problem.ts';
import type { Store } from '../../utils/cases/store.ts';
import {
  archiveCases,
  changeCases,
  deleteCases,
  readCase,
  undoOperation,
} from '../../utils/cases/store-cases.ts';
import { asksOf } from '../../utils/cases/summary.ts';
import type { ViewProps } from '../mount.tsx';
import { type StoreState, useNow, useQuery } from '../use-store.ts';
import { goTo, routeHash } from '../workbench/route.ts';
import { CaseAsks } from './CaseAsks.tsx';
import { CaseDeadlines } from './CaseDeadlines.tsx';
import { CaseGuide } from './CaseGuide.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseNotes } from './CaseNotes.tsx';
import { CaseStage } from './CaseStage.tsx';
import { HandOff } from './HandOff.tsx';
import { Timeline } from './Timeline.tsx';

/** What the parts of the page can do. */
export type ChangeCase = (set: CaseSet, what: string) => Promise<void>;

/** One case: where it stands, by when what, what to tell the customer, and how it came here. */
export const CasePage = ({
  store,
  settings,
  caseId,
  ...view
}: ViewProps & { store: StoreState; caseId: string }) => {
  const { t } = view;
  const now = useNow();
  const result = useQuery(store, (open) => readCase(open, caseId));
  const [message, setMessage] = useState('');
  const [undo, setUndo] = useState<Operation | null>(null);

  const run = async (act: (open: Store) => Promise<Result<Operation>>) => {
    if (store.state !== 'open') return;
    const done = await act(store.store);
    setMessage(done.ok ? t('case.saved') : t('cases.failed', { reason: t(done.problem.text) }));
    setUndo(done.ok ? done.value : null);
  };
  const change: ChangeCase = (set, what) =>
    run((open) => changeCases(open, [{ caseId, set }], { key: what }));

  if (!result) return null;
  if (!result.ok) {
    return (
      <section class="case">
        <p role="alert">{t('case.not-found')}</p>
        <a href={routeHash('cases')}>{t('case.back')}</a>
      </section>
    );
  }
  const { case: subject, unreadable } = result.value;
  const shared = { subject, change, t, now, locale: settings.locale };
  return (
    <article class="case">
      <p>
        <a href={routeHash('cases')}>{t('case.back')}</a>
      </p>
      <header>
        <h2>{subject.label}</h2>
        <p class="soft">
          {[
            t(`provider.${subject.provider}`),
            subject.procedure && t(`procedure.${subject.procedure}`),
            subject.domain !== subject.label && subject.domain,
            subject.filingNumber,
            subject.orderId,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <p class="cases-message" role="status">
        {message}{' '}
        {undo && (
          <button
            type="button"
            class="link"
            onClick={() => void run((open) => undoOperation(open, undo.id))}
          >
            {t('cases.undo')}
          </button>
        )}
      </p>
      {unreadable > 0 && <p role="alert">{t('case.unreadable', { count: unreadable })}</p>}
      <Timeline {...shared} />
      <CaseStage {...shared} />
      <CaseAsks {...shared} asks={asksOf(subject)} />
      <CaseDeadlines {...shared} deadlines={deadlinesOf(subject)} />
      <HandOff {...shared} />
      <CaseNotes {...shared} />
      <CaseGuide {...shared} sources={view.sources} province={settings.province} />
      <CaseHistory {...shared} />
      <p class="case-buttons">
        <button
          type="button"
          class="button"
          onClick={() => void run((open) => archiveCases(open, [caseId], !subject.archived))}
        >
          {t(subject.archived ? 'case.unarchive' : 'case.archive')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void run((open) => deleteCases(open, [caseId], true)).then(() => goTo('cases'))
          }
        >
          {t('case.delete')}
        </button>
      </p>
    </article>
  );
};
