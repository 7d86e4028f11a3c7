import { useEffect, useRef } from 'preact/hooks';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import { CaseRowView } from './CaseRowView.tsx';
import type { Group } from './groups.ts';
import { sectionsOf } from './shelves.ts';

interface Props {
  /** The part that is drawn. */
  rows: readonly CaseRow[];
  /** How many there are in all. */
  total: number;
  groups: ReadonlyMap<string, Group>;
  /** Headings stand between the groups. */
  grouped: boolean;
  chosen: readonly CaseRow[];
  now: Date;
  t: Translate;
  openId: string | undefined;
  onSelect: (id: string, on: boolean) => void;
  onSelectAll: (on: boolean) => void;
  /** Given for deleted cases. */
  onRestore?: (id: string) => void;
}

const SelectAll = ({ total, chosen, t, onSelectAll }: Props) => {
  const box = useRef<HTMLInputElement>(null);
  const some = chosen.length > 0 && chosen.length < total;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label class="select-all">
      <input
        ref={box}
        type="checkbox"
        checked={total > 0 && chosen.length === total}
        onChange={(event) => onSelectAll(event.currentTarget.checked)}
      />
      {t('cases.select-all', { n: total })}
    </label>
  );
};

/** The list itself: under headings by what is due, each row to be opened or chosen. */
export const CaseRows = (props: Props) => {
  const { rows, groups, grouped, chosen, now, t, openId } = props;
  if (rows.length === 0) return null;
  const ids = new Set(chosen.map(({ id }) => id));
  const sections = grouped ? sectionsOf(rows, groups) : [{ group: 'none' as const, rows }];
  return (
    <div class="case-list">
      <div class="list-head">
        <SelectAll {...props} />
        {!props.onRestore && <small class="soft">{t('when.all-zoned')}</small>}
      </div>
      {sections.map((section) => (
        <section key={section.group} class={`group group-${section.group}`}>
          {grouped && <h3>{t(`cases.group.${section.group}`)}</h3>}
          <ul>
            {section.rows.map((row) => (
              <CaseRowView
                key={row.id}
                row={row}
                now={now}
                t={t}
                open={row.id === openId}
                selected={ids.has(row.id)}
                onSelect={props.onSelect}
                onRestore={props.onRestore}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
