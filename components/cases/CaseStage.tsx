import { momentText } from '../../utils/calendar/words.ts';
import type { Case } from '../../utils/cases/case.ts';
import { stageLine } from '../../utils/cases/stages.ts';
import { stageNameOf } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import { STAGES } from '../../utils/vocabulary.ts';
import type { ChangeCase } from './CasePage.tsx';
import { StagePill } from './CaseRowView.tsx';

interface Props {
  subject: Case;
  change: ChangeCase;
  now: Date;
  t: Translate;
}

/** Where the case stands, what the page says against it, and how to correct it. */
export const CaseStage = ({ subject, change, now, t }: Props) => {
  const likely = stageLine(subject.procedure);
  const order = [...likely, ...STAGES.filter((stage) => !likely.includes(stage))];
  const { contradiction } = subject;
  return (
    <section>
      <h3>{t('case.stage')}</h3>
      <p class="stage-now">
        <StagePill of={subject} t={t} />{' '}
        <span class="soft">
          {t('case.since', { moment: momentText(subject.stageSince, { now }) })}
        </span>{' '}
        <label>
          <span class="small soft">{t('case.change-stage')}</span>{' '}
          <select
            value={subject.stage}
            onChange={(event) => {
              const stage = STAGES.find((id) => id === event.currentTarget.value);
              if (stage) void change({ stage }, 'operation.stage');
            }}
          >
            {order.map((stage) => (
              <option key={stage} value={stage}>
                {t(stageNameOf(stage, subject.procedure))}
              </option>
            ))}
          </select>
        </label>
      </p>
      {contradiction && (
        <div class="contradiction" role="alert">
          <p>
            {t('case.contradiction', {
              status: contradiction.status,
              stage: t(`stage.${contradiction.stage}`),
              known: t(stageNameOf(subject.stage, subject.procedure)),
            })}
          </p>
          <button
            type="button"
            class="button"
            onClick={() =>
              void change(
                { stage: contradiction.stage, settled: contradiction.entryId },
                'operation.stage',
              )
            }
          >
            {t('case.contradiction.accept')}
          </button>{' '}
          <button
            type="button"
            class="button"
            onClick={() => void change({ settled: contradiction.entryId }, 'operation.edit')}
          >
            {t('case.contradiction.keep')}
          </button>
        </div>
      )}
    </section>
  );
};
