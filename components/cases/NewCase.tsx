import { addCases } from '../../utils/cases/store-cases.ts';
import { goTo } from '../workbench/route.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { CaseForm } from './CaseForm.tsx';
import { caseOfDraft, EMPTY } from './draft.ts';

/** A new case by hand, perhaps for a domain that was just looked up. */
export const NewCase = ({ store, settings, acts, t, domain }: DeskProps & { domain: string }) => (
  <CaseForm
    title={t('workbench.view.new-case')}
    start={{ ...EMPTY, domain, province: settings.province ?? '' }}
    t={t}
    disabled={store.state !== 'open'}
    onCancel={() => history.back()}
    onSave={async (draft) => {
      const made = caseOfDraft(draft);
      if ('problem' in made) return t(made.problem);
      const done = await acts.run((open) => addCases(open, [made]));
      if (!done) return t('field.problem.not-saved');
      goTo('case', done.changes[0]?.caseId ?? '');
      return null;
    }}
  />
);
