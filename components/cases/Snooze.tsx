import { useState } from 'preact/hooks';
import { worryMoment } from '../../utils/calendar/due.ts';
import { addDays, addHours, dayOf, startOfDay } from '../../utils/calendar/shanghai.ts';
import { momentText } from '../../utils/calendar/words.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import type { Result } from '../../utils/cases/problem.ts';
import { afterQuiet, type QuietHours, snoozeId } from '../../utils/cases/remind.ts';
import { releaseReminder, snooze, snoozedUntil } from '../../utils/cases/store-reminders.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Text } from '../../utils/vocabulary.ts';
import { type StoreState, tellBackground, useQuery } from '../use-store.ts';

interface Props {
  caseId: string;
  deadline: CaseDeadline;
  store: StoreState;
  reminders: Settings['reminders'];
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

/** What a deadline can be put off by: never so long that the reminder would come too late. */
export const snoozeSpans = (
  { due, kind }: Pick<CaseDeadline, 'due' | 'kind'>,
  quiet: QuietHours,
  now: Date,
): Span[] => {
  const end = worryMoment(due, kind);
  if (end === null || end <= now.getTime()) return [...SPANS];
  return SPANS.filter((span) => afterQuiet(snoozeUntil(span, now).getTime(), quiet) < end);
};

/** Puts off the reminders of one deadline; the deadline itself stays where it is. */
export const Snooze = ({ caseId, deadline, store, reminders, now, t }: Props) => {
  const { key } = deadline;
  const [problem, setProblem] = useState<Text | null>(null);
  const read = useQuery(store, (open) => snoozedUntil(open, caseId, key), `${caseId}/${key}`);
  if (store.state !== 'open' || !read?.ok || !reminders.on) return null;
  const { store: open } = store;
  const write = async (work: Promise<Result<null>>) => {
    const result = await work;
    setProblem(result.ok ? null : result.problem.text);
    tellBackground();
  };
  const failed = problem && <span role="alert"> {t(problem)}</span>;
  const until = read.value;
  if (until) {
    const moment = new Date(afterQuiet(until.getTime(), reminders));
    return (
      <p class="snooze small">
        {t('case.snoozed', { moment: momentText(moment.toISOString(), { now }) })}{' '}
        <button
          type="button"
          class="link"
          onClick={() => void write(releaseReminder(open, snoozeId(caseId, key)))}
        >
          {t('case.snooze.end')}
        </button>
        {failed}
      </p>
    );
  }
  const spans = snoozeSpans(deadline, reminders, now);
  if (spans.length === 0) return null;
  return (
    <p class="snooze small">
      <select
        aria-label={t('case.snooze')}
        value=""
        onChange={({ currentTarget }) => {
          const span = SPANS.find((id) => id === currentTarget.value);
          // Back to its name, also where nothing is kept.
          currentTarget.value = '';
          if (span) void write(snooze(open, caseId, key, snoozeUntil(span, new Date())));
        }}
      >
        <option value="">{t('case.snooze')}</option>
        {spans.map((span) => (
          <option key={span} value={span}>
            {t(`case.snooze.${span}`)}
          </option>
        ))}
      </select>
      {failed}
    </p>
  );
};
