import { describe, expect, it } from 'vitest';
import { caseOfDraft, changeOfDraft, draftOf, EMPTY } from '../../components/cases/draft.ts';
import { groupOf, groupsOf, shownDeadline } from '../../components/cases/groups.ts';
import { caseTickKey, tickedItems } from '../../components/cases/guide-ticks.ts';
import { snoozeSpans, snoozeUntil } from '../../components/cases/Snooze.tsx';
import { countShelves, findRows, sectionsOf } from '../../components/cases/shelves.ts';
import { nextRows } from '../../components/popup/next.ts';
import { parseRoute, routeHash } from '../../components/workbench/route.ts';
import { toIso } from '../../utils/calendar/shanghai.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import { deadlineLine } from '../../utils/cases/due-text.ts';
import { foldCase } from '../../utils/cases/fold.ts';
import { indexRows } from '../../utils/cases/query.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');
const t = makeTranslate(zhCN);

const inHours = (hours: number): string => toIso(new Date(NOW.getTime() + hours * 3_600_000));

const act = (hours: number): CaseDeadline => ({
  key: `own:${hours}`,
  id: 'own',
  kind: 'act',
  due: { kind: 'at', at: inHours(hours) },
  sources: [],
});

const review = (earliest: string, latest: string): CaseDeadline => ({
  key: 'authority-review',
  id: 'authority-review',
  kind: 'wait',
  due: { kind: 'between', earliest, latest },
  sources: [],
});

/** One to twenty working days from 2026-11-16, the calendar of 2026 being known. */
const REVIEW = review('2026-11-17T00:00:00+08:00', '2026-12-14T23:59:59+08:00');

const row = (id: string, deadlines: CaseDeadline[], more: Partial<CaseRow> = {}): CaseRow => ({
  id,
  label: id,
  domain: `${id}.com`,
  filingNumber: null,
  orderId: null,
  provider: 'aliyun',
  procedure: 'add-service',
  stage: 'draft',
  stageSince: '2026-11-01T00:00:00+08:00',
  deadlines,
  dueAt: null,
  asks: [],
  contradicted: false,
  tags: [],
  archived: false,
  deleted: false,
  updatedAt: '2026-11-01T00:00:00.000+08:00',
  ...more,
});

describe('groups of a working day', () => {
  it('tell what must be done today from what is past, near, far, or with others', () => {
    const group = (...deadlines: CaseDeadline[]) => groupOf(row('a', deadlines), NOW);
    expect(group()).toBe('none');
    expect(group(act(5))).toBe('today');
    expect(group(act(23))).toBe('today');
    expect(group(act(-1))).toBe('overdue');
    expect(group(act(72))).toBe('week');
    expect(group(act(24 * 30))).toBe('later');
    expect(group(REVIEW)).toBe('waiting');
    expect(group(act(24 * 30), REVIEW)).toBe('waiting');
    expect(group(act(-30), act(3))).toBe('today');
  });

  it('call an act within its range due, since it may still be in time', () => {
    const sms: CaseDeadline = {
      ...act(0),
      due: { kind: 'between', earliest: inHours(-2), latest: inHours(6) },
    };
    expect(groupOf(row('a', [sms]), NOW)).toBe('today');
  });

  it('show what presses, though something else is past', () => {
    expect(shownDeadline([act(-30), act(3)], NOW)?.key).toBe('own:3');
    expect(shownDeadline([REVIEW, act(-30)], NOW)?.key).toBe('own:-30');
    expect(shownDeadline([], NOW)).toBeNull();
  });
});

describe('the list', () => {
  const rows = [
    row('past-long', [act(-900)], { dueAt: 1 }),
    row('past-short', [act(-2)], { dueAt: 2 }),
    row('today', [act(4)], { dueAt: 3, asks: ['sms-received'], stage: 'sms-verification' }),
    row('review', [REVIEW], { dueAt: 4, stage: 'authority-review' }),
    row('quiet', [], { tags: ['客户甲'] }),
    row('stored', [act(4)], { archived: true }),
  ];
  const groups = groupsOf(rows, NOW);
  const ids = (query: Parameters<typeof findRows>[2]) =>
    findRows(indexRows(rows), groups, query, NOW).map(({ id }) => id);

  it('puts today first, then what was missed most recently', () => {
    expect(ids({ shelf: 'all' })).toEqual(['today', 'past-short', 'past-long', 'review', 'quiet']);
    expect(sectionsOf(rows.slice(0, 3), groups).map(({ group }) => group)).toEqual([
      'overdue',
      'today',
    ]);
  });

  it('has a shelf for each question of the day and for each stage', () => {
    expect(ids({ shelf: 'today' })).toEqual(['today']);
    expect(ids({ shelf: 'overdue' })).toEqual(['past-short', 'past-long']);
    expect(ids({ shelf: 'ask' })).toEqual(['today']);
    expect(ids({ shelf: 'stage.authority-review' })).toEqual(['review']);
    expect(ids({ shelf: 'archived' })).toEqual(['stored']);
    expect(ids({ shelf: 'all', group: 'waiting' })).toEqual(['review']);
    expect(ids({ shelf: 'today', text: 'nothing' })).toEqual([]);
  });

  it('counts archived cases on their own shelf only', () => {
    const counts = countShelves(rows, groups);
    expect(counts.get('all')).toBe(5);
    expect(counts.get('today')).toBe(1);
    expect(counts.get('overdue')).toBe(2);
    expect(counts.get('archived')).toBe(1);
    expect(counts.get('stage.draft')).toBe(3);
  });

  it('gives the popup what can still be done, with only a few that were missed', () => {
    const missed = Array.from({ length: 9 }, (_, i) => row(`missed-${i}`, [act(-30 - i)]));
    const coming = [
      row('now', [act(3)]),
      row('a', [act(50)]),
      row('b', [REVIEW]),
      row('c', [act(99)]),
    ];
    const shown = nextRows([...missed, ...coming], NOW).map(({ id }) => id);
    expect(shown).toEqual(['now', 'missed-0', 'missed-1', 'a', 'b']);
    expect(nextRows(missed, NOW)).toHaveLength(5);
  });
});

describe('deadlines in words', () => {
  const line = (deadline: CaseDeadline) => {
    const { left, when, urgent } = deadlineLine(deadline, NOW);
    return { left: left && t(left), when: t(when), urgent };
  };

  it('count down what must be done and say which working day a review is in', () => {
    expect(line(act(5))).toEqual({
      left: '还剩 5 小时',
      when: '11月24日 15:00 前（北京时间）',
      urgent: true,
    });
    expect(line(REVIEW)).toEqual({
      left: '第 6 / 20 个工作日',
      when: '最晚 12月14日',
      urgent: false,
    });
  });

  it('say "longer than usual" past a review, and nothing before its first day', () => {
    const late = review('2026-10-09T00:00:00+08:00', '2026-11-06T23:59:59+08:00');
    expect(line(late).left).toBe(t('wait.late'));
    const fresh = review('2026-11-25T00:00:00+08:00', '2026-12-22T23:59:59+08:00');
    expect(line(fresh).left).toBeNull();
  });

  it('put a reminder off to nine in the morning in Shanghai', () => {
    expect(toIso(snoozeUntil('tomorrow', NOW))).toBe('2026-11-25T09:00:00+08:00');
    expect(toIso(snoozeUntil('hour', NOW))).toBe('2026-11-24T11:00:00+08:00');
  });

  it('put off only by what leaves time to act, the quiet hours counted', () => {
    const quiet = { quietFrom: 22, quietTo: 8 };
    expect(snoozeSpans(act(100), quiet, NOW)).toEqual([
      'hour',
      'three-hours',
      'tomorrow',
      'three-days',
    ]);
    expect(snoozeSpans(act(5), quiet, NOW)).toEqual(['hour', 'three-hours']);
    expect(snoozeSpans(act(0.5), quiet, NOW)).toEqual([]);
    expect(snoozeSpans(act(-1), quiet, NOW)).toHaveLength(4);
    // At 21:30 an hour later is quiet time, and by its end the seven o'clock is past.
    const evening = new Date('2026-11-24T21:30:00+08:00');
    expect(snoozeSpans(act(21), quiet, evening)).toEqual([]);
  });
});

describe('a case in a form', () => {
  it('needs a domain or a number, and takes the domain for a label', () => {
    expect(caseOfDraft(EMPTY)).toEqual({ problem: 'field.problem.name' });
    expect(caseOfDraft({ ...EMPTY, label: '客户甲' })).toEqual({ problem: 'field.problem.name' });
    expect(caseOfDraft({ ...EMPTY, domain: 'not a domain' })).toEqual({
      problem: 'field.problem.domain',
    });
    expect(caseOfDraft({ ...EMPTY, domain: ' https://WWW.Example.com/x ' })).toMatchObject({
      label: 'www.example.com',
      domain: 'www.example.com',
    });
    expect(caseOfDraft({ ...EMPTY, domain: 'fake-***.com' })).toMatchObject({
      domain: 'fake-***.com',
    });
  });

  it('changes only what was edited, and clears what was emptied', () => {
    const subject = foldCase('case-0001', [
      {
        id: 'entry-0001',
        at: '2026-11-20T10:00:00.000+08:00',
        origin: 'person',
        set: { label: '客户甲', domain: 'example.com', orderId: '2000000000001', contact: '张' },
      },
    ]);
    const draft = draftOf(subject);
    expect(changeOfDraft(draft, subject)).toBeNull();
    expect(changeOfDraft({ ...draft, contact: '', province: '浙' }, subject)).toEqual({
      contact: null,
      province: '浙',
    });
    expect(changeOfDraft({ ...draft, domain: '', orderId: '' }, subject)).toEqual({
      problem: 'field.problem.name',
    });
  });
});

describe('ticks of a guide', () => {
  it('lie in the case under the same item as on the page', () => {
    expect(caseTickKey('cancel-subject.backup')).toBe('cancel-subject/cancel-subject.backup');
    const ticks = { 'cancel-subject/cancel-subject.backup': true, 'a/a.b': false };
    expect([...tickedItems(ticks)]).toEqual(['cancel-subject.backup']);
  });
});

describe('routes', () => {
  it('survive their own hash, whatever is in them', () => {
    const hash = routeHash('lookup', '例子 a/b.com');
    expect(parseRoute(hash)).toEqual({ view: 'lookup', parts: ['例子 a/b.com'] });
    expect(parseRoute('#guide/cancel-access/aliyun/steps').parts).toEqual([
      'cancel-access',
      'aliyun',
      'steps',
    ]);
    expect(parseRoute('#nothing/x')).toEqual({ view: 'cases', parts: [] });
    expect(parseRoute('#lookup/%E0%A4%A')).toEqual({ view: 'lookup', parts: ['%E0%A4%A'] });
  });
});
