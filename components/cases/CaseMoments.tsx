import { dayOf, fromIso } from '../../utils/calendar/shanghai.ts';
import { type Case, MOMENTS, type MomentId } from '../../utils/cases/case.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ChangeCase } from './CasePage.tsx';

interface Props {
  subject: Case;
  change: ChangeCase;
  t: Translate;
}

/** The day of a moment in Shanghai, as a date field has it. */
const dayIn = (iso: string | undefined): string => {
  const moment = iso ? fromIso(iso) : null;
  return moment ? dayOf(moment) : '';
};

/** The days from which deadlines are counted: read off pages where they show them, else as the person says. */
export const CaseMoments = ({ subject, change, t }: Props) => {
  const set = (id: MomentId, day: string) =>
    void change({ moments: { [id]: day || null } }, 'operation.edit');
  return (
    <details>
      <summary>{t('case.moments')}</summary>
      <p class="small soft">{t('case.moments.note')}</p>
      <div class="case-form moments">
        {MOMENTS.map((id) => (
          <label key={id}>
            <span>{t(`moment.${id}`)}</span>
            <input
              type="date"
              value={dayIn(subject.moments[id])}
              onChange={(event) => set(id, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </details>
  );
};
