import { describe, expect, it } from 'vitest';
import { LIFE_CYCLES, LIFE_PHASES, lifeCycleOf, phasesOf } from '../../utils/knowledge/expiry.ts';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import { guides as en } from '../../utils/text/en/guides.ts';
import { guides as zh } from '../../utils/text/zh-CN/guides.ts';

describe('life of a domain after expiry', () => {
  it.each([
    ['example.cn', 'aliyun', [30, 14, 0]],
    ['example.com.cn', 'aliyun', [30, 14, 0]],
    ['example.com', 'aliyun', [30, 29, 5]],
    ['example.hk', 'aliyun', [28, 59, 0]],
    ['example.link', 'aliyun', [30, 179, null]],
    ['example.cn', 'tencent', [30, 15, 0]],
    ['example.xyz', 'tencent', [30, 30, 5]],
  ] as const)('%s at %s', (domain, registrar, days) => {
    const cycle = lifeCycleOf(domain, registrar);
    expect(LIFE_PHASES.map((phase) => cycle?.days[phase])).toEqual(days);
  });

  it('is unknown where the registrar’s table does not name the suffix', () => {
    expect(lifeCycleOf('example.io', 'aliyun')).toBeNull();
    expect(lifeCycleOf('example.hk', 'tencent')).toBeNull();
    expect(lifeCycleOf('cn', 'aliyun')).toBeNull();
  });

  it('counts the days from the day of expiry without gaps', () => {
    const cycle = lifeCycleOf('example.com', 'aliyun');
    expect(cycle && phasesOf(cycle)).toEqual([
      { phase: 'grace', from: 1, to: 30 },
      { phase: 'redemption', from: 31, to: 59 },
      { phase: 'pending-delete', from: 60, to: 64 },
    ]);
  });

  it('leaves out a phase that does not exist and keeps one without a term open', () => {
    const cn = lifeCycleOf('example.cn', 'aliyun');
    expect(cn && phasesOf(cn).map(({ phase }) => phase)).toEqual(['grace', 'redemption']);
    const slow = lifeCycleOf('example.link', 'aliyun');
    expect(slow && phasesOf(slow).at(-1)).toEqual({ phase: 'pending-delete', from: 210, to: null });
  });

  it('has A-labels, a name in both languages and sources', () => {
    for (const { id, suffixes, sources } of LIFE_CYCLES) {
      expect(zh).toHaveProperty([`guide.expiry.group.${id}`]);
      expect(en).toHaveProperty([`guide.expiry.group.${id}`]);
      for (const suffix of suffixes) expect(suffix).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);
      for (const source of sources) expect(SOURCES).toHaveProperty([source]);
    }
  });
});
