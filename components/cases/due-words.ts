/** A case's deadline in words: what is left, by when, whether it presses. A wait is told as waiting, never as overdue. */
import { dueState } from '../../utils/calendar/due.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import { actByText, dueText, leftText } from '../../utils/cases/due-text.ts';
import type { Translate } from '../../utils/text/t.ts';

export interface DueWords {
  /** 还剩 5 小时; null where no countdown may be shown. */
  left: string | null;
  /** The moment, the range, or "about". */
  when: string;
  urgent: boolean;
}

const PRESSING = ['over', 'maybe-over', 'soon'];

export const dueWords = ({ due, kind }: CaseDeadline, now: Date, t: Translate): DueWords => {
  const left = leftText(due, kind, now);
  const isRange = due.kind === 'between';
  const when = kind === 'act' && isRange ? t(actByText(due)) : t(dueText(due));
  return {
    left: left && kind === 'act' ? t(left) : null,
    when:
      kind === 'act' && due.kind !== 'about' && due.kind !== 'unknown'
        ? t('time.before', { moment: when })
        : when,
    urgent: kind === 'act' && PRESSING.includes(dueState(due, kind, now)),
  };
};
