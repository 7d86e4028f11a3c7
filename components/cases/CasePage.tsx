import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseSet } from '../../utils/cases/case.ts';
import { deadlinesOf } from '../../utils/cases/deadlines.ts';
import { archiveCases, changeCases, deleteCases, readCase } from '../../utils/cases/store-cases.ts';
import { asksOf } from '../../utils/cases/summary.ts';
import { useQuery } from '../use-store.ts';
import { goTo, routeHash } from '../workbench/route.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { CaseAsks } from './CaseAsks.tsx';
import { CaseDeadlines } from './CaseDeadlines.tsx';
import { CaseForm } from './CaseForm.tsx';
import { CaseGuide } from './CaseGuide.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseNotes } from './CaseNotes.tsx';
import { CaseNow } from './CaseNow.tsx';
import { CaseStage } from './CaseStage.tsx';
import { changeOfDraft, draftOf } from './draft.ts';
import { HandOff } from './HandOff.tsx';
import { Timeline } from './Timeline.tsx';

/** What the parts of the page can do. */
export type ChangeCase = (set: CaseSet, what: string) => Promise<boolean>;

/** One case: where it stands, by when what, what to tell the customer, and how it came here. */
export const CasePage = (props: DeskProps & { caseId: string }) => {
  const { store, settings, acts, now, t, sources, caseId } = props;
  const result = useQuery(store, (open) => readCase(open, caseId));
  const [editing, setEditing] = useState(false);
  const page = useRef<HTMLElement>(null);
  const isThere = result?.ok ?? false;
  // In a side panel the list is gone, and the focus with it.
  useEffect(() => {
    if (isThere && document.activeElement === document.body)
      page.current?.focus({ preventScroll: true });
  }, [isThere]);

  const change: ChangeCase = async (set, what) =>
    (await acts.run((open) => changeCases(open, [{ caseId, set }], { key: what }))) !== null;

  const back = (
    <a class="case-back" href={routeHash('cases')}>
      {t('case.back')}
    </a>
  );
  if (!result) return <section class="case" />;
  if (!result.ok) {
    return (
      <section class="case">
        {back}
        <p role="alert">{t('case.not-found')}</p>
      </section>
    );
  }
  const { case: subject, unreadable } = result.value;
  if (editing) {
    return (
      <section class="case">
        <CaseForm
          title={t('case.edit')}
          start={draftOf(subject)}
          t={t}
          onCancel={() => setEditing(false)}
          onSave={async (draft) => {
            const set = changeOfDraft(draft, subject);
            if (set && 'problem' in set) return t(set.problem);
            if (set && !(await change(set, 'operation.edit'))) return t('field.problem.not-saved');
            setEditing(false);
            return null;
          }}
        />
      </section>
    );
  }
  const deadlines = deadlinesOf(subject);
  const shared = { subject, deadlines, change, t, now, sources };
  const restore = (
    <button
      type="button"
      class="button primary"
      onClick={() => void acts.run((open) => deleteCases(open, [caseId], false))}
    >
      {t('cases.restore')}
    </button>
  );
  return (
    <article class="case" ref={page} tabIndex={-1} aria-label={subject.label}>
      {back}
      <CaseHead subject={subject} t={t} onEdit={() => setEditing(true)} />
      {subject.deleted && (
        <p class="store-note" role="status">
          {t('case.is-deleted')} {restore}
        </p>
      )}
      {unreadable > 0 && <p role="alert">{t('case.unreadable', { count: unreadable })}</p>}
      <CaseNow {...shared} store={store} reminders={settings.reminders} />
      <CaseAsks {...shared} asks={asksOf(subject)} />
      <Timeline {...shared} />
      <CaseStage {...shared} />
      <HandOff {...shared} />
      <CaseDeadlines {...shared} store={store} reminders={settings.reminders} />
      <CaseNotes {...shared} />
      <CaseGuide {...shared} province={settings.province} />
      <CaseHistory {...shared} />
      {!subject.deleted && (
        <p class="buttons case-end">
          <button
            type="button"
            class="button"
            onClick={() => void acts.run((o) => archiveCases(o, [caseId], !subject.archived))}
          >
            {t(subject.archived ? 'case.unarchive' : 'case.archive')}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() =>
              void acts
                .run((open) => deleteCases(open, [caseId], true))
                .then((done) => done && goTo('cases'))
            }
          >
            {t('case.delete')}
          </button>
        </p>
      )}
    </article>
  );
};
