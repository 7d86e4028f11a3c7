/** Any number of cases that nobody has, four changes each. */
import { addDays, toIsoMillis } from '../../../utils/calendar/shanghai.ts';
import type { Entry } from '../../../utils/cases/case.ts';
import { PROCEDURES, PROVIDERS, STAGES } from '../../../utils/vocabulary.ts';

const HOUR = 3_600_000;

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

export const historyOf = (index: number, now: Date): Entry[] => {
  const entry = (step: number, set: Entry['set']): Entry => ({
    id: `entry-${index}-${step}`,
    at: toIsoMillis(new Date(now.getTime() - (10 - step) * HOUR)),
    origin: 'person',
    set,
  });
  return [
    entry(0, {
      label: `客户 ${index % 700}`,
      domain: `fake-demo-${index}.com`,
      filingNumber: `浙ICP备${String(10_000_000 + index)}号-${(index % 9) + 1}`,
      orderId: String(2_000_000_000_000 + index),
      provider: pick(PROVIDERS, index),
      procedure: pick(PROCEDURES, index),
      stage: 'draft',
      tags: { [`组${index % 12}`]: true },
    }),
    entry(1, { stage: 'provider-review' }),
    entry(2, {
      stage: pick(STAGES, index),
      moments: { 'domain-expires': addDays('2026-11-01', index % 400) },
    }),
    entry(3, { notes: { n: '等客户回话' }, ticks: { 'start-filing/backup': true } }),
  ];
};
