import { dayText } from '../../utils/calendar/words.ts';
import type { Case } from '../../utils/cases/case.ts';
import type { Translate } from '../../utils/text/t.ts';
import { StageLine } from '../guide/StageLine.tsx';
import { placeOnLine, stageLineAlt, stageSteps } from '../guide/stage-steps.ts';

interface Props {
  subject: Case;
  now: Date;
  t: Translate;
}

/** The procedure's stages as a line, with where the case stands and when it reached each stage. */
export const Timeline = ({ subject, now, t }: Props) => {
  if (!subject.procedure) return null;
  const steps = stageSteps(subject.procedure, t).map((step) => {
    const reached = subject.spans.findLast(({ stage }) => stage === step.id);
    return reached ? { ...step, sublabel: t(dayText(reached.from, { now })) } : step;
  });
  if (steps.length === 0) return null;
  const place = placeOnLine(steps, subject.stage);
  return (
    <section class="timeline">
      <h3>{t('case.timeline')}</h3>
      <StageLine
        steps={steps}
        current={place?.current}
        left={place?.left}
        alt={stageLineAlt(subject.procedure, steps, t, place?.current)}
      />
    </section>
  );
};
