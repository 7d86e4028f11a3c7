import { type Case, MOMENTS, type MomentId } from '../../utils/cases/case.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ChangeCase } from './CasePage.tsx';
import { MomentField } from './MomentField.tsx';

interface Props {
  subject: Case;
  change: ChangeCase;
  t: Translate;
}

/** Moments from which hours are counted: a day alone would leave a day in doubt. */
const HOURS_COUNT: readonly MomentId[] = ['sms-received'];

/** The days from which deadlines are counted: read off pages where they show them, else as the person says. */
export const CaseMoments = ({ subject, change, t }: Props) => {
  const set = (id: MomentId, at: string | null) =>
    void change({ moments: { [id]: at } }, 'operation.edit');
  return (
    <details>
      <summary>{t('case.moments')}</summary>
      <p class="small soft">{t('case.moments.note')}</p>
      <div class="case-form moments">
        {MOMENTS.map((id) => (
          <MomentField
            key={id}
            name={t(`moment.${id}`)}
            timeName={t('case.moments.time')}
            value={subject.moments[id]}
            clock={HOURS_COUNT.includes(id)}
            onMoment={(at) => set(id, at)}
          />
        ))}
      </div>
    </details>
  );
};
