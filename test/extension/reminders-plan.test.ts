import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoMillis } from '../../utils/calendar/shanghai.ts';
import type { CaseSet } from '../../utils/cases/case.ts';
import { foldCase } from '../../utils/cases/fold.ts';
import {
  isQuiet,
  planReminders,
  type ReminderState,
  remindersOf,
  showAt,
  snoozeId,
} from '../../utils/cases/remind.ts';
import { rowOf } from '../../utils/cases/summary.ts';

const rowFrom = (set: CaseSet) =>
  rowOf(
    foldCase('case-0001', [
      {
        id: 'entry-0-000',
        at: toIsoMillis(new Date('2026-11-24T08:00:00+08:00')),
        origin: 'person',
        set,
      },
    ]),
  );

const base: CaseSet = {
  label: '客户甲',
  domain: 'fake-demo-0001.com',
  provider: 'aliyun',
  procedure: 'add-service',
  stage: 'sms-verification',
  moments: { 'sms-received': '2026-11-24T18:00:00+08:00' },
};
const sms = rowFrom(base);

const state = (change: Partial<ReminderState> = {}): ReminderState => ({
  shown: new Map(),
  snoozed: new Map(),
  quiet: { quietFrom: 0, quietTo: 0 },
  ...change,
});

/** Marks of reminders, made at a moment. */
const marks = (ids: readonly { id: string }[], made: Date) =>
  new Map(ids.map(({ id }) => [id, made.getTime()]));

const at = (text: string) => new Date(`2026-11-${text}+08:00`);
const clock = (millis: number | null) =>
  millis === null ? null : new Date(millis + 8 * 3_600_000).toISOString().slice(8, 16);

describe('reminders of a case', () => {
  it('SMS: 12, 3 and 1 hours before, and when it is over', () => {
    expect(remindersOf(sms).map((reminder) => clock(reminder.at))).toEqual([
      '25T06:00',
      '25T15:00',
      '25T17:00',
      '25T18:00',
    ]);
  });

  it('others: a week, a day and two hours before; a wait only at its end; "about" softly', () => {
    const own = rowFrom({
      ...base,
      stage: 'done',
      procedure: 'change-subject',
      deadlines: { d: { at: '2026-12-10T12:00:00+08:00', what: 'own' } },
    });
    expect(remindersOf(own)).toHaveLength(4);
    const review = rowFrom({ ...base, stage: 'authority-review' });
    expect(remindersOf(review)).toHaveLength(1);
    const draft = rowFrom({ ...base, stage: 'draft', moments: { 'order-created': '2026-11-01' } });
    expect(remindersOf(draft).map((reminder) => clock(reminder.at))).toEqual([
      '01T09:00',
      '11T09:00',
    ]);
    expect(remindersOf(rowFrom({ ...base, archived: true }))).toEqual([]);
  });
});

describe('the plan', () => {
  it('shows what has come, once, and knows when to look again', () => {
    const early = planReminders([sms], state(), at('25T05:00:00'));
    expect([early.due.length, clock(early.next)]).toEqual([0, '25T06:00']);
    const first = planReminders([sms], state(), at('25T06:30:00'));
    expect(first.due.map((reminder) => clock(reminder.at))).toEqual(['25T06:00']);
    const shown = marks(first.due, at('25T06:30:00'));
    const again = planReminders([sms], state({ shown }), at('25T06:31:00'));
    expect([again.due.length, clock(again.next)]).toEqual([0, '25T15:00']);
  });

  it('after a long sleep shows only the latest, and the rest counts as passed', () => {
    const late = planReminders([sms], state(), at('25T17:30:00'));
    expect(late.due.map((reminder) => clock(reminder.at))).toEqual(['25T17:00']);
    expect(late.passed).toHaveLength(2);
  });

  it('what is older than a week is no news', () => {
    const stale = planReminders([sms], state(), new Date('2026-12-10T00:00:00Z'));
    expect([stale.due.length, stale.passed.length, stale.next]).toEqual([0, 4, null]);
  });

  it('a deadline that moves reminds anew', () => {
    const shown = marks(remindersOf(sms), at('25T18:00:00'));
    const moved = rowFrom({ ...base, moments: { 'sms-received': '2026-11-24T19:00:00+08:00' } });
    expect(planReminders([sms], state({ shown }), at('25T18:30:00')).due).toEqual([]);
    expect(planReminders([moved], state({ shown }), at('25T18:30:00')).due).toHaveLength(1);
  });

  it('put off: silent until then, one reminder, and the later ones as ever', () => {
    const snoozed = new Map([[snoozeId('case-0001', 'sms'), at('25T16:00:00').getTime()]]);
    const during = planReminders([sms], state({ snoozed }), at('25T15:30:00'));
    expect([during.due.length, clock(during.next)]).toEqual([0, '25T16:00']);
    const after = planReminders([sms], state({ snoozed }), at('25T16:00:00'));
    expect(after.due).toHaveLength(1);
    const shown = marks(after.due, at('25T16:00:00'));
    const later = planReminders([sms], state({ snoozed, shown }), at('25T16:30:00'));
    expect([later.due.length, clock(later.next)]).toEqual([0, '25T17:00']);
  });
});

describe('a clock that is set', () => {
  const ahead = at('25T17:30:00');
  const taken = () => {
    const { due, passed } = planReminders([sms], state(), ahead);
    return marks([...due, ...passed.map((id) => ({ id }))], ahead);
  };

  it('back by hours: what came too soon comes at its own time, what was due before does not', () => {
    const shown = taken();
    const back = planReminders([sms], state({ shown }), at('25T06:30:00'));
    expect([back.due.length, clock(back.next)]).toEqual([0, '25T15:00']);
    expect(back.early).toHaveLength(2);
    for (const id of back.early) shown.delete(id);
    const later = planReminders([sms], state({ shown }), at('25T15:00:00'));
    expect(later.due.map((reminder) => clock(reminder.at))).toEqual(['25T15:00']);
  });

  it('back by seconds, as clocks are kept right: nothing twice', () => {
    const [first] = remindersOf(sms);
    if (!first) throw new Error('no reminder');
    const shown = marks([first], new Date(first.at + 1000));
    const before = planReminders([sms], state({ shown }), new Date(first.at - 30_000));
    expect([before.due, before.early]).toEqual([[], []]);
    expect(planReminders([sms], state({ shown }), new Date(first.at)).due).toEqual([]);
  });
});

describe('quiet hours', () => {
  const quiet = { quietFrom: 22, quietTo: 8 };

  it('hold a reminder until their end', () => {
    const night = planReminders([sms], state({ quiet }), at('25T06:30:00'));
    expect([night.due.length, clock(night.next)]).toEqual([0, '25T08:00']);
    expect(planReminders([sms], state({ quiet }), at('25T08:00:00')).due).toHaveLength(1);
  });

  it('let it come before them when the end falls inside', () => {
    // Received at 07:00, so it lapses at 07:00, an hour before the quiet time ends.
    const row = rowFrom({ ...base, moments: { 'sms-received': '2026-11-24T07:00:00+08:00' } });
    const [, three] = remindersOf(row);
    if (!three) throw new Error('no reminder');
    expect(clock(three.at)).toBe('25T04:00');
    expect(clock(showAt(three, quiet))).toBe('24T21:50');
    expect(planReminders([row], state({ quiet }), at('24T21:50:30')).due).toHaveLength(1);
  });

  it('what was put off into them comes after them, never at once', () => {
    // Lapses at 07:00, an hour before the quiet time ends; put off at 21:55 for an hour.
    const row = rowFrom({ ...base, moments: { 'sms-received': '2026-11-24T07:00:00+08:00' } });
    const snoozed = new Map([[snoozeId('case-0001', 'sms'), at('24T22:55:00').getTime()]]);
    const plan = planReminders([row], state({ quiet, snoozed }), at('24T21:55:00'));
    expect([plan.due.length, clock(plan.next)]).toEqual([0, '24T22:55']);
    const night = planReminders([row], state({ quiet, snoozed }), at('24T22:55:00'));
    expect([night.due.length, clock(night.next)]).toEqual([0, '25T08:00']);
  });

  it('nothing is ever shown within them, whatever they are', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(
        hour,
        hour,
        fc.integer({ min: 0, max: 72 * 60 }),
        (quietFrom, quietTo, minutes) => {
          const now = new Date(at('24T00:00:00').getTime() + minutes * 60_000);
          const own = { quietFrom, quietTo };
          const plan = planReminders([sms], state({ quiet: own }), now);
          if (isQuiet(now, own)) expect(plan.due).toEqual([]);
          if (plan.next !== null) expect(plan.next).toBeGreaterThan(now.getTime());
        },
      ),
    );
  });
});
