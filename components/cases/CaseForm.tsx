import { useEffect, useRef, useState } from 'preact/hooks';
import { PROVINCE_MARKS, provinceText } from '../../utils/knowledge/province-marks.ts';
import type { Translate } from '../../utils/text/t.ts';
import { PROCEDURES, PROVIDERS, STAGES } from '../../utils/vocabulary.ts';
import type { Draft } from './draft.ts';

interface Props {
  title: string;
  start: Draft;
  t: Translate;
  /** Answers with what is wrong, in the person's words, or null when it was kept. */
  onSave: (draft: Draft) => Promise<string | null>;
  onCancel: () => void;
  disabled?: boolean;
}

type TextField = 'label' | 'domain' | 'filingNumber' | 'orderId' | 'contact';

const NAMES: Readonly<Record<TextField, string>> = {
  label: 'field.label',
  domain: 'field.domain',
  filingNumber: 'field.filing-number',
  orderId: 'field.order-id',
  contact: 'field.contact',
};

/** A case by hand: one of domain, filing number, order id; all else may be left as it is. */
export const CaseForm = ({ title, start, t, onSave, onCancel, disabled }: Props) => {
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const leave = useRef(onCancel);
  leave.current = onCancel;
  useEffect(() => {
    const { current } = form;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) leave.current();
    };
    current?.querySelector('input')?.focus();
    current?.addEventListener('keydown', pressed);
    return () => current?.removeEventListener('keydown', pressed);
  }, []);
  const set = (name: keyof Draft) => (event: { currentTarget: { value: string } }) =>
    setDraft({ ...draft, [name]: event.currentTarget.value });
  const text = (name: TextField, hint?: string) => (
    <label>
      <span>{t(NAMES[name])}</span>
      <input
        value={draft[name]}
        maxLength={200}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        onInput={set(name)}
      />
    </label>
  );
  const choice = (
    name: 'provider' | 'procedure' | 'stage',
    values: readonly string[],
    none?: string,
  ) => (
    <label>
      <span>{t(`field.${name}`)}</span>
      <select value={draft[name]} onChange={set(name)}>
        {none && <option value="">{none}</option>}
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
      ref={form}
      class="case-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(draft).then((answer) => setProblem(answer ?? ''));
      }}
    >
      <h2>{title}</h2>
      {text('domain', 'example.com')}
      {text('label', t('field.label.hint'))}
      {text('filingNumber')}
      {text('orderId')}
      {choice('provider', PROVIDERS)}
      {choice('procedure', PROCEDURES, t('field.procedure.none'))}
      {choice('stage', STAGES)}
      <label>
        <span>{t('field.province')}</span>
        <select value={draft.province} onChange={set('province')}>
          <option value="">{t('field.province.none')}</option>
          {PROVINCE_MARKS.map(({ abbr, name }) => (
            <option key={abbr[0]} value={abbr[0]}>
              {t(provinceText(name))}
            </option>
          ))}
        </select>
      </label>
      {text('contact')}
      {problem && (
        <p class="form-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="button primary" disabled={disabled}>
          {t('case.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </p>
    </form>
  );
};
