import { addDays, addHours, dayOf, startOfDay } from '../../utils/calendar/shanghai.ts';
import { momentText } from '../../utils/calendar/words.ts';
import { snoozeId } from '../../utils/cases/remind.ts';
import { releaseReminder, snooze, snoozedUntil } from '../../utils/cases/store-reminders.ts';
import type { Translate } from '../../utils/text/t.ts';
import { type StoreState, tellBackground, useQuery } from '../use-store.ts';

interface Props {
  caseId: string;
  deadlineKey: string;
  store: StoreState;
  now: Date;
  t: Translate;
}

const SPANS = ['hour', 'three-hours', 'tomorrow', 'three-days'] as const;
type Span = (typeof SPANS)[number];

/** Until when: hours from now, or nine in the morning of a later day in Shanghai. */
export const snoozeUntil = (span: Span, now: Date): Date => {
  if (span === 'hour') return addHours(now, 1);
  if (span === 'three-hours') return addHours(now, 3);
  const days = span === 'tomorrow' ? 1 : 3;
  return addHours(startOfDay(addDays(dayOf(now), days)), 9);
};

/** Puts off the reminders of one deadline; the deadline itself stays where it is. */
export const Snooze = ({ caseId, deadlineKey, store, now, t }: Props) => {
  const read = useQuery(store, (open) => snoozedUntil(open, caseId, deadlineKey));
  if (store.state !== 'open' || !read?.ok) return null;
  const { store: open } = store;
  const until = read.value;
  if (until) {
    return (
      <p class="snooze small">
        {t('case.snoozed', { moment: momentText(until.toISOString(), { now }) })}{' '}
        <button
          type="button"
          class="link"
          onClick={() =>
            void releaseReminder(open, snoozeId(caseId, deadlineKey)).then(tellBackground)
          }
        >
          {t('case.snooze.end')}
        </button>
      </p>
    );
  }
  return (
    <label class="snooze small">
      <span class="visually-hidden">{t('case.snooze')}</span>
      <select
        value=""
        onChange={(event) => {
          const span = SPANS.find((id) => id === event.currentTarget.value);
          if (!span) return;
          const moment = snoozeUntil(span, new Date());
          void snooze(open, caseId, deadlineKey, moment).then(tellBackground);
        }}
      >
        <option value="">{t('case.snooze')}</option>
        {SPANS.map((span) => (
          <option key={span} value={span}>
            {t(`case.snooze.${span}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
