import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoMillis } from '../../utils/calendar/shanghai.ts';
import { type CaseSet, Entry } from '../../utils/cases/case.ts';
import { foldCase, mergeEntries } from '../../utils/cases/fold.ts';
import { STAGES } from '../../utils/vocabulary.ts';

const stamp = (minute: number) => toIsoMillis(new Date(Date.UTC(2026, 10, 24, 0, minute)));

let count = 0;
const entry = (minute: number, set: CaseSet, origin: Entry['origin'] = 'person'): Entry => {
  count += 1;
  return { id: `entry-${String(count).padStart(5, '0')}`, at: stamp(minute), origin, set };
};

const CASE = 'case-00000001';

describe('folding', () => {
  it('keeps the last value of each field and clears with null', () => {
    const folded = foldCase(CASE, [
      entry(1, { label: '客户甲', domain: 'fake-demo-0001.com', tags: { 甲: true, 乙: true } }),
      entry(2, { label: '客户乙', domain: null, tags: { 甲: false } }),
      entry(3, { notes: { n1: '先等' }, deadlines: { d: { at: '2026-12-01', what: 'own' } } }),
      entry(4, { notes: { n1: null } }),
    ]);
    expect(folded).toMatchObject({ label: '客户乙', domain: null, tags: ['乙'], notes: [] });
    expect(folded.deadlines.d).toEqual({ at: '2026-12-01', what: 'own' });
    expect(folded.createdAt).toBe(stamp(1));
    expect(folded.updatedAt).toBe(stamp(4));
  });

  it('draws the stages as spans, with the time the page gave', () => {
    const { spans, stage, stageSince } = foldCase(CASE, [
      entry(1, { label: 'x', stage: 'draft' }),
      entry(2, { stage: 'provider-review' }, 'page'),
      entry(3, { stage: 'provider-review' }, 'page'),
      entry(4, { stage: 'sms-verification', since: '2026-11-24T08:03:30+08:00' }, 'page'),
    ]);
    expect(spans.map((span) => [span.stage, span.from, span.to, span.origin])).toEqual([
      ['draft', stamp(1), stamp(2), 'person'],
      ['provider-review', stamp(2), '2026-11-24T08:03:30+08:00', 'page'],
      ['sms-verification', '2026-11-24T08:03:30+08:00', null, 'page'],
    ]);
    expect([stage, stageSince]).toEqual(['sms-verification', '2026-11-24T08:03:30+08:00']);
  });

  it('undoes, and undoes the undoing', () => {
    const first = entry(1, { label: 'a', domain: 'a.cn' });
    const archive = entry(2, { archived: true });
    const undo = entry(3, { voids: [archive.id] });
    const redo = entry(4, { voids: [undo.id] });
    expect(foldCase(CASE, [first, archive]).archived).toBe(true);
    expect(foldCase(CASE, [first, archive, undo]).archived).toBe(false);
    expect(foldCase(CASE, [first, archive, undo, redo]).archived).toBe(true);
    expect(foldCase(CASE, [first, archive, undo]).history.map(({ voided }) => voided)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('a case with every entry undone is deleted, its history kept', () => {
    const first = entry(1, { label: 'a', domain: 'a.cn' });
    const folded = foldCase(CASE, [first, entry(2, { voids: [first.id] })]);
    expect(folded.deleted).toBe(true);
    expect(folded.history).toHaveLength(2);
    expect(foldCase(CASE, []).deleted).toBe(true);
  });

  it('an entry cannot undo a later one or itself', () => {
    const early = entry(1, { label: 'a', voids: ['entry-99999'] });
    const late: Entry = {
      id: 'entry-99999',
      at: stamp(5),
      origin: 'person',
      set: { archived: true, voids: ['entry-99999'] },
    };
    expect(foldCase(CASE, [early, late]).archived).toBe(true);
  });

  it('shows a page that contradicts the case until it is settled or the case moves', () => {
    const start = entry(1, { label: 'a', domain: 'a.cn', stage: 'authority-review' });
    const seen = entry(2, { seen: { stage: 'provider-review', status: '阿里云审核中' } }, 'page');
    expect(foldCase(CASE, [start, seen]).contradiction).toMatchObject({
      entryId: seen.id,
      stage: 'provider-review',
    });
    expect(foldCase(CASE, [start, seen, entry(3, { settled: seen.id })]).contradiction).toBeNull();
    const moved = entry(3, { stage: 'provider-review' });
    expect(foldCase(CASE, [start, seen, moved]).contradiction).toBeNull();
    const agreeing = entry(2, { seen: { stage: 'at-authority', status: '等待管局审核' } }, 'page');
    expect(foldCase(CASE, [start, agreeing]).contradiction).toBeNull();
  });

  it('forgets an answer about the SMS when the order is sent again', () => {
    const before = [
      entry(1, { label: 'a', domain: 'a.cn', stage: 'at-authority' }),
      entry(2, { smsDone: true }),
    ];
    expect(foldCase(CASE, before).smsDone).toBe(true);
    const again = [...before, entry(3, { stage: 'returned' }), entry(4, { stage: 'at-authority' })];
    expect(foldCase(CASE, again).smsDone).toBeNull();
  });
});

const setArbitrary: fc.Arbitrary<CaseSet> = fc.record(
  {
    label: fc.constantFrom('甲', '乙', '丙'),
    domain: fc.constantFrom('a.cn', 'b.com', null),
    stage: fc.constantFrom(...STAGES),
    smsDone: fc.constantFrom(true, false, null),
    archived: fc.boolean(),
    deleted: fc.boolean(),
    tags: fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.boolean()),
    ticks: fc.dictionary(fc.constantFrom('t1', 't2'), fc.boolean()),
    notes: fc.dictionary(fc.constantFrom('n1', 'n2'), fc.constantFrom('text', null)),
    seen: fc.record({ stage: fc.constantFrom(...STAGES), status: fc.constantFrom('甲', '乙') }),
    settled: fc.constantFrom('entry-id-0', 'entry-id-1'),
    voids: fc.array(
      fc.integer({ min: 0, max: 11 }).map((index) => `entry-id-${index}`),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

/** Few ids and few moments, so that ties, doubles and circles of undoing happen all the time. */
const entryArbitrary: fc.Arbitrary<Entry> = fc.record({
  id: fc.integer({ min: 0, max: 11 }).map((index) => `entry-id-${index}`),
  at: fc.integer({ min: 0, max: 5 }).map(stamp),
  origin: fc.constantFrom('page', 'person', 'import'),
  set: setArbitrary,
});

const history = fc.array(entryArbitrary, { maxLength: 14 });

describe('merging', () => {
  it('made-up entries fit the schema', () => {
    fc.assert(fc.property(entryArbitrary, (candidate) => Entry.safeParse(candidate).success));
  });

  it('folds to the same case in any order, doubled or not', () => {
    fc.assert(
      fc.property(
        history.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray([...entries, ...entries], {
              minLength: entries.length * 2,
              maxLength: entries.length * 2,
            }),
          ),
        ),
        ([entries, shuffled]) => {
          expect(foldCase(CASE, shuffled)).toEqual(foldCase(CASE, entries));
        },
      ),
    );
  });

  it('is a union: commutative, associative, and nothing twice', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a));
        expect(mergeEntries(mergeEntries(a, b), c)).toEqual(mergeEntries(a, mergeEntries(b, c)));
        expect(mergeEntries(mergeEntries(a, b), b)).toEqual(mergeEntries(a, b));
        const ids = mergeEntries(a, b).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
      }),
    );
  });

  it('never throws, and always gives a name to show', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const folded = foldCase(CASE, entries);
        expect(folded.label.length).toBeGreaterThan(0);
        expect(folded.spans.filter(({ to }) => to === null).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
