import { countByStage } from '../../utils/cases/query.ts';
import { type CaseRow, nextDeadline } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import { STAGES } from '../../utils/vocabulary.ts';
import { routeHash } from '../workbench/route.ts';
import { dueWords } from './due-words.ts';

interface Props {
  rows: readonly CaseRow[];
  now: Date;
  t: Translate;
}

/** The same cases in columns, one a stage; empty stages are left out. */
export const Board = ({ rows, now, t }: Props) => {
  const counts = countByStage(rows);
  return (
    <div class="board">
      {STAGES.filter((stage) => counts.has(stage)).map((stage) => (
        <section key={stage} class="column">
          <h3>
            {t(`stage.${stage}`)} <span class="soft">{counts.get(stage)}</span>
          </h3>
          <ul>
            {rows
              .filter((row) => row.stage === stage)
              .map((row) => {
                const next = nextDeadline(row);
                const words = next && dueWords(next, now, t);
                return (
                  <li key={row.id}>
                    <a href={routeHash('case', row.id)}>
                      <b>{row.label}</b>
                      <small class="soft">{t(`provider.${row.provider}`)}</small>
                      {words && (
                        <small class={words.urgent ? 'urgent' : 'soft'}>
                          {words.left ?? words.when}
                        </small>
                      )}
                    </a>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );
};
