import { useState } from 'preact/hooks';
import type { NewCase } from '../../utils/cases/case.ts';
import { addCases } from '../../utils/cases/store-cases.ts';
import { lookUp } from '../../utils/lookup/lookup.ts';
import { PROCEDURES, PROVIDERS, STAGES } from '../../utils/vocabulary.ts';
import type { ViewProps } from '../mount.tsx';
import type { StoreState } from '../use-store.ts';
import { goTo } from '../workbench/route.ts';

interface Draft {
  label: string;
  domain: string;
  filingNumber: string;
  orderId: string;
  provider: string;
  procedure: string;
  stage: string;
  contact: string;
}

const EMPTY: Draft = {
  label: '',
  domain: '',
  filingNumber: '',
  orderId: '',
  provider: 'aliyun',
  procedure: 'first-filing',
  stage: 'draft',
  contact: '',
};

/** The draft as a case, or the key of what is wrong with it. */
export const caseOfDraft = (draft: Draft): NewCase | { problem: string } => {
  const typed = draft.domain.trim();
  const report = typed ? lookUp(typed) : null;
  if (report && report.kind !== 'domain') return { problem: 'field.problem.domain' };
  const domain = report?.domain;
  const filingNumber = draft.filingNumber.replace(/\s+/g, '');
  const orderId = draft.orderId.trim();
  const label = draft.label.trim() || domain || filingNumber || orderId;
  if (!label || !(domain || filingNumber || orderId)) return { problem: 'field.problem.name' };
  return {
    label,
    provider: PROVIDERS.find((id) => id === draft.provider) ?? 'unknown',
    procedure: PROCEDURES.find((id) => id === draft.procedure) ?? null,
    stage: STAGES.find((id) => id === draft.stage) ?? 'draft',
    ...(domain && { domain }),
    ...(filingNumber && { filingNumber }),
    ...(orderId && { orderId }),
    ...(draft.contact.trim() && { contact: draft.contact.trim() }),
  };
};

/** A case by hand: a name and one of domain, filing number, order id. */
export const NewCaseForm = ({ store, t }: ViewProps & { store: StoreState }) => {
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [problem, setProblem] = useState('');
  const set = (name: keyof Draft) => (event: { currentTarget: { value: string } }) =>
    setDraft({ ...draft, [name]: event.currentTarget.value });
  const save = async () => {
    if (store.state !== 'open') return;
    const made = caseOfDraft(draft);
    if ('problem' in made) return setProblem(t(made.problem));
    const result = await addCases(store.store, [made]);
    if (!result.ok) return setProblem(t('cases.failed', { reason: t(result.problem.text) }));
    goTo('case', result.value.changes[0]?.caseId ?? '');
  };
  const text = (name: 'label' | 'domain' | 'filingNumber' | 'orderId' | 'contact', key: string) => (
    <label>
      <span>{t(key)}</span>
      <input value={draft[name]} maxLength={200} onInput={set(name)} />
    </label>
  );
  const choice = (name: 'provider' | 'procedure' | 'stage', values: readonly string[]) => (
    <label>
      <span>{t(`field.${name}`)}</span>
      <select value={draft[name]} onChange={set(name)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {t(`${name}.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{t('workbench.view.new-case')}</h2>
      {text('label', 'field.label')}
      {text('domain', 'field.domain')}
      {text('filingNumber', 'field.filing-number')}
      {text('orderId', 'field.order-id')}
      {choice('provider', PROVIDERS)}
      {choice('procedure', PROCEDURES)}
      {choice('stage', STAGES)}
      {text('contact', 'field.contact')}
      {problem && <p role="alert">{problem}</p>}
      <p>
        <button type="submit" class="button primary" disabled={store.state !== 'open'}>
          {t('case.save')}
        </button>{' '}
        <button type="button" class="button" onClick={() => goTo('cases')}>
          {t('common.cancel')}
        </button>
      </p>
    </form>
  );
};
