import type { CaseRow } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import { CaseRowView } from './CaseRowView.tsx';
import type { Group } from './groups.ts';
import { sectionsOf } from './shelves.ts';

interface Props {
  /** The part that is drawn. */
  rows: readonly CaseRow[];
  groups: ReadonlyMap<string, Group>;
  /** Headings stand between the groups. */
  grouped: boolean;
  selected: ReadonlySet<string>;
  now: Date;
  t: Translate;
  openId: string | undefined;
  /** `through`: with all between it and the one before. */
  onSelect: (id: string, on: boolean, through: boolean) => void;
  /** Given for deleted cases. */
  onRestore?: (id: string) => void;
}

/** The list itself: under headings by what is due, each row to be opened or chosen. */
export const CaseRows = (props: Props) => {
  const { rows, groups, grouped, selected, now, t, openId } = props;
  if (rows.length === 0) return null;
  const sections = grouped ? sectionsOf(rows, groups) : [{ group: 'none' as const, rows }];
  return (
    <div class="case-list">
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
                selected={selected.has(row.id)}
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
