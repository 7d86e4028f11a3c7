import { deadlineLine } from '../../utils/cases/due-text.ts';
import { groupByStage } from '../../utils/cases/query.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { STAGE_NAMES, type StageName } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import { routeHash } from '../workbench/route.ts';
import { shownDeadline } from './groups.ts';

/** At most so many cards are drawn in all, and so few in a column however many columns there are. */
const DRAWN = 150;
const FEWEST = 5;

interface Props {
  /** All that search and filters leave. */
  rows: readonly CaseRow[];
  selected: ReadonlySet<string>;
  now: Date;
  t: Translate;
  onSelect: (id: string, on: boolean, through: boolean) => void;
  /** Shows all of one column as a list. */
  onStage: (name: StageName) => void;
}

type CardProps = Pick<Props, 'now' | 't' | 'onSelect'> & { row: CaseRow; selected: boolean };

const Card = ({ row, selected, now, t, onSelect }: CardProps) => {
  const next = shownDeadline(row.deadlines, now);
  const line = next && deadlineLine(next, now, { zone: false });
  const what = [t(`provider.${row.provider}`), row.procedure && t(`procedure.${row.procedure}`)];
  return (
    <li class={`case-card ${selected ? 'selected' : ''}`}>
      <input
        type="checkbox"
        aria-label={t('cases.select', { label: row.label })}
        checked={selected}
        onClick={(event) => onSelect(row.id, event.currentTarget.checked, event.shiftKey)}
      />
      <a class="case-link" href={routeHash('case', row.id)} data-id={row.id}>
        <b>{row.label}</b>
        <small class="soft">{what.filter(Boolean).join(' · ')}</small>
        {line && <small class={line.urgent ? 'urgent' : 'soft'}>{t(line.left ?? line.when)}</small>}
      </a>
    </li>
  );
};

/** The same cases in columns, one a stage, each with its count and its first cards; empty stages are left out. */
export const Board = ({ rows, selected, onStage, ...card }: Props) => {
  const { t } = card;
  const columns = groupByStage(rows);
  const most = Math.max(FEWEST, Math.floor(DRAWN / columns.size));
  return (
    <section class="board" aria-label={t('cases.view.board')}>
      {STAGE_NAMES.map((name) => {
        const column = columns.get(name);
        if (!column) return null;
        return (
          <section key={name} class="column">
            <h3>
              {t(name)} <span class="soft">{column.length}</span>
            </h3>
            <ul>
              {column.slice(0, most).map((row) => (
                <Card key={row.id} row={row} selected={selected.has(row.id)} {...card} />
              ))}
            </ul>
            {column.length > most && (
              <button type="button" class="link" onClick={() => onStage(name)}>
                {t('cases.board.more', { n: column.length })}
              </button>
            )}
          </section>
        );
      })}
    </section>
  );
};
