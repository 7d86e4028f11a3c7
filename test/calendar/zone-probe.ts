/** Run by shanghai.test.ts under several zones: prints what the calendar answers, to be compared. */
import { authorityReview, publicSecurity, smsDeadline } from '../../utils/calendar/deadline.ts';
import { domainLife } from '../../utils/calendar/domain-life.ts';
import { addDays, fromIso, toIso } from '../../utils/calendar/shanghai.ts';
import {
  addWorkingDays,
  guessWorkingDay,
  isWorkingDay,
} from '../../utils/calendar/working-days.ts';
import { lifeCycleOf } from '../../utils/knowledge/expiry.ts';

const days = Array.from({ length: 800 }, (_, index) => addDays('2026-01-01', index));

process.stdout.write(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // Both change-over days of daylight saving, and 调休 weekends.
    working: days.map((day) => isWorkingDay(day)),
    guessed: days.map((day) => guessWorkingDay(day)),
    ends: days.filter((_, index) => index % 7 === 0).map((day) => addWorkingDays(day, 20)),
    due: [
      smsDeadline({ received: '2026-03-07T18:20:00+08:00' }),
      authorityReview('2026-09-20'),
      publicSecurity('2026-10-25'),
      domainLife('2026-11-01', lifeCycleOf('example.com', 'aliyun')),
    ],
    moment: toIso(fromIso('2026-03-29 02:30') ?? new Date(0)),
  }),
);
