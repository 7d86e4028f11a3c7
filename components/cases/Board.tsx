import { countByStage } from '../../utils/cases/query.ts';
import { type CaseRow, nextDeadline } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import { type Locale, STAGES } from '../../utils/vocabulary.ts';
import { dueLine } from '../findings/due.ts';
import { routeHash } from '../workbench/route.ts';

interface Props {
  rows: readonly CaseRow[];
  now: Date;
  locale: Locale;
  t: Translate;
}

/** The same cases in columns, one a stage; empty stages are left out. */
export const Board = ({ rows, now, locale, t }: Props) => {
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
                const line = next && dueLine(next.due, now, t, locale);
                return (
                  <li key={row.id}>
                    <a href={routeHash('case', row.id)}>
                      <b>{row.label}</b>
                      <small class="soft">{t(`provider.${row.provider}`)}</small>
                      {line && (
                        <small class={line.urgent ? 'urgent' : 'soft'}>
                          {line.left ?? line.text}
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
