import {
  DUE_FILTERS,
  type DueFilter,
  type Query,
  SORTS,
  type Sort,
} from '../../utils/cases/query.ts';
import type { Translate } from '../../utils/text/t.ts';
import { PROCEDURES, PROVIDERS, STAGES } from '../../utils/vocabulary.ts';

interface Props {
  query: Query;
  tags: readonly string[];
  t: Translate;
  onChange: (change: Partial<Query>) => void;
}

interface ChoiceProps<T extends string> {
  label: string;
  any: string;
  values: readonly T[];
  value: T | undefined;
  name: (value: T) => string;
  onChange: (value: T | undefined) => void;
}

const Choice = <T extends string>(props: ChoiceProps<T>) => (
  <label class="choice">
    <span class="small soft">{props.label}</span>
    <select
      value={props.value ?? ''}
      onChange={(event) =>
        props.onChange(props.values.find((value) => value === event.currentTarget.value))
      }
    >
      <option value="">{props.any}</option>
      {props.values.map((value) => (
        <option key={value} value={value}>
          {props.name(value)}
        </option>
      ))}
    </select>
  </label>
);

/** Narrows the list by provider, procedure, stage, tag and due date. */
export const CaseFilters = ({ query, tags, t, onChange }: Props) => {
  const any = t('cases.filter.any');
  return (
    <details class="filters">
      <summary>{t('cases.filter')}</summary>
      <div class="choices">
        <Choice
          label={t('cases.filter.due')}
          any={any}
          values={DUE_FILTERS}
          value={query.due}
          name={(due: DueFilter) => t(`cases.filter.due.${due}`)}
          onChange={(due) => onChange({ due })}
        />
        <Choice
          label={t('cases.filter.stage')}
          any={any}
          values={STAGES}
          value={query.stages?.[0]}
          name={(stage) => t(`stage.${stage}`)}
          onChange={(stage) => onChange({ stages: stage ? [stage] : [] })}
        />
        <Choice
          label={t('cases.filter.procedure')}
          any={any}
          values={PROCEDURES}
          value={query.procedures?.[0]}
          name={(procedure) => t(`procedure.${procedure}`)}
          onChange={(procedure) => onChange({ procedures: procedure ? [procedure] : [] })}
        />
        <Choice
          label={t('cases.filter.provider')}
          any={any}
          values={PROVIDERS}
          value={query.providers?.[0]}
          name={(provider) => t(`provider.${provider}`)}
          onChange={(provider) => onChange({ providers: provider ? [provider] : [] })}
        />
        <Choice
          label={t('cases.filter.tag')}
          any={any}
          values={tags}
          value={query.label}
          name={(tag) => tag}
          onChange={(label) => onChange({ label })}
        />
        <Choice
          label={t('cases.sort')}
          any={t('cases.sort.due')}
          values={SORTS.filter((sort) => sort !== 'due')}
          value={query.sort === 'due' ? undefined : query.sort}
          name={(sort: Sort) => t(`cases.sort.${sort}`)}
          onChange={(sort) => onChange({ sort: sort ?? 'due' })}
        />
        <label class="switch">
          <input
            type="checkbox"
            checked={query.archived ?? false}
            onChange={(event) => onChange({ archived: event.currentTarget.checked })}
          />
          {t('cases.filter.archived')}
        </label>
      </div>
    </details>
  );
};
