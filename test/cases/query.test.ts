import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByStage, indexRows, queryCases, tagsInUse } from '../../utils/cases/query.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';

let count = 0;
const row = (change: Partial<CaseRow> = {}, due?: string): CaseRow => {
  count += 1;
  return {
    id: `case-${String(count).padStart(4, '0')}`,
    label: '客户甲',
    domain: 'fake-demo-0001.com',
    filingNumber: null,
    orderId: null,
    provider: 'aliyun',
    procedure: 'first-filing',
    stage: 'draft',
    stageSince: '2026-11-24',
    deadlines: due
      ? [{ id: 'own', key: 'own:d', kind: 'act', due: { kind: 'at', at: due }, sources: [] }]
      : [],
    dueAt: due ? Date.parse(due) : null,
    asks: [],
    contradicted: false,
    tags: [],
    archived: false,
    deleted: false,
    updatedAt: `2026-11-24T08:00:00.${String(count % 1000).padStart(3, '0')}+08:00`,
    ...change,
  };
};

const labels = (rows: readonly CaseRow[]) => rows.map(({ label }) => label);

const rows = [
  row(
    { label: '甲', filingNumber: '浙ICP备00000001号-1', tags: ['大客户'] },
    '2026-11-24T18:20:00+08:00',
  ),
  row(
    {
      label: '乙',
      domain: 'xn--fsqu00a.xn--fiqs8s',
      provider: 'tencent',
      stage: 'authority-review',
    },
    '2026-12-11T23:59:59+08:00',
  ),
  row({ label: '丙', domain: null, orderId: '2000000000011', procedure: null }),
  row({ label: '丁', archived: true }, '2026-11-20T00:00:00+08:00'),
  row({ label: '戊', tags: ['大客户', '急'], stage: 'done' }, '2026-11-23T00:00:00+08:00'),
];
const index = indexRows(rows);
const find = (query: Parameters<typeof queryCases>[1]) => labels(queryCases(index, query));

describe('queries', () => {
  it('sort by deadline, those without one last', () => {
    expect(find({})).toEqual(['戊', '甲', '乙', '丙']);
    expect(find({ sort: 'updated' })).toEqual(['戊', '丙', '乙', '甲']);
    expect(find({ archived: true })).toEqual(['丁']);
  });

  it.each([
    ['浙icp备00000001', ['甲']],
    ['FAKE-demo', ['戊', '甲']],
    ['例子', ['乙']],
    ['xn--fsqu00a', ['乙']],
    ['000011', ['丙']],
    ['大客户 戊', ['戊']],
    ['ｆａｋｅ', ['戊', '甲']],
    ['没有', []],
    ['   ', ['戊', '甲', '乙', '丙']],
  ])('the words %j', (text, expected) => {
    expect(find({ text })).toEqual(expected);
  });

  it('filters by provider, procedure, stage, label and tag', () => {
    expect(find({ providers: ['tencent'] })).toEqual(['乙']);
    expect(find({ stages: ['stage.done', 'stage.authority-review'] })).toEqual(['戊', '乙']);
    expect(find({ procedures: ['first-filing'] })).toEqual(['戊', '甲', '乙']);
    expect(find({ label: '急' })).toEqual(['戊']);
    expect(find({ label: '甲' })).toEqual(['甲']);
    expect(find({ providers: [] })).toHaveLength(4);
  });

  it('typing on only ever narrows', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 4 }), (text, more) => {
        const wide = new Set(find({ text }));
        expect(find({ text: text + more.trim() }).every((label) => wide.has(label))).toBe(true);
      }),
    );
  });

  it('counts stages and tags', () => {
    const counts = [...groupByStage(rows)].map(([name, group]) => [name, group.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'stage.draft': 3,
      'stage.authority-review': 1,
      'stage.done': 1,
    });
    expect(tagsInUse(rows)).toEqual(['大客户', '急']);
  });
});
