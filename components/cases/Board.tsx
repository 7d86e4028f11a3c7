import { deadlineLine } from '../../utils/cases/due-text.ts';
import { countByStage } from '../../utils/cases/query.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import { STAGES } from '../../utils/vocabulary.ts';
import { routeHash } from '../workbench/route.ts';
import { shownDeadline } from './groups.ts';

interface Props {
  rows: readonly CaseRow[];
  now: Date;
  t: Translate;
}

const Card = ({ row, now, t }: Omit<Props, 'rows'> & { row: CaseRow }) => {
  const next = shownDeadline(row.deadlines, now);
  const words = next && deadlineLine(next, now, { zone: false });
  return (
    <li>
      <a href={routeHash('case', row.id)}>
        <b>{row.label}</b>
        <small class="soft">
          {[t(`provider.${row.provider}`), row.procedure && t(`procedure.${row.procedure}`)]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {words && (
          <small class={words.urgent ? 'urgent' : 'soft'}>{t(words.left ?? words.when)}</small>
        )}
      </a>
    </li>
  );
};

/** The same cases in columns, one a stage; empty stages are left out. */
export const Board = ({ rows, ...shared }: Props) => {
  const counts = countByStage(rows);
  return (
    <section class="board" aria-label={shared.t('cases.view.board')}>
      {STAGES.filter((stage) => counts.has(stage)).map((stage) => (
        <section key={stage} class="column">
          <h3>
            {shared.t(`stage.${stage}`)} <span class="soft">{counts.get(stage)}</span>
          </h3>
          <ul>
            {rows
              .filter((row) => row.stage === stage)
              .map((row) => (
                <Card key={row.id} row={row} {...shared} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
};
