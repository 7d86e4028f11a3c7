import { SORTS, type Sort } from '../../utils/cases/query.ts';
import { STAGE_NAMES } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import { PROCEDURES, PROVIDERS } from '../../utils/vocabulary.ts';
import { GROUPS, type Group } from './groups.ts';
import type { ListQuery } from './shelves.ts';

interface Props {
  query: ListQuery;
  tags: readonly string[];
  t: Translate;
  onChange: (change: Partial<ListQuery>) => void;
  onReset: () => void;
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

/** How many filters are set, so that a folded panel does not hide why cases are missing. */
const countSet = ({ group, stages, procedures, providers, label, sort }: ListQuery): number =>
  [group, stages?.[0], procedures?.[0], providers?.[0], label, sort !== 'due' && sort].filter(
    Boolean,
  ).length;

/** Narrows the list by provider, procedure, stage, tag and due date. */
export const CaseFilters = ({ query, tags, t, onChange, onReset }: Props) => {
  const any = t('cases.filter.any');
  const set = countSet(query);
  return (
    <details class="filters">
      <summary>
        {t('cases.filter')} {set > 0 && <b>{set}</b>}
      </summary>
      <div class="choices">
        <Choice
          label={t('cases.filter.due')}
          any={any}
          values={GROUPS}
          value={query.group}
          name={(group: Group) => t(`cases.group.${group}`)}
          onChange={(group) => onChange({ group })}
        />
        <Choice
          label={t('cases.filter.stage')}
          any={any}
          values={STAGE_NAMES}
          value={query.stages?.[0]}
          name={(stage) => t(stage)}
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
        {set > 0 && (
          <button type="button" class="button" onClick={onReset}>
            {t('cases.filter.reset')}
          </button>
        )}
      </div>
    </details>
  );
};
