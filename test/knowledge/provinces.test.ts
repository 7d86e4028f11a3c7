import { describe, expect, it } from 'vitest';
import { PROVINCE_TOPICS } from '../../utils/knowledge/provinces/shape.ts';
import { PROVINCES, provinceOf, provinceRules } from '../../utils/knowledge/provinces.ts';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { provinces as en } from '../../utils/text/en/provinces.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { provinces as zh } from '../../utils/text/zh-CN/provinces.ts';

/**
 * The research holds 310 rules. Its audit found the list short, and the pages it names were read again: 20 age rows of
 * 18 provinces, the age of organisations' contacts in 北京 江苏 青海, the demands on individual businesses in 北京 河北
 * 黑龙江 江苏 福建 山东 湖北 广东 贵州, the ban on personal blogs in 北京 浙江 河南 贵州, and two rows of 天津 (contacts not
 * used by another subject; the statement of content of 2026).
 */
const RESEARCHED: Record<string, number> = {
  ...{ 北京: 12, 天津: 15, 河北: 8, 山西: 7, 内蒙古: 9, 辽宁: 8, 吉林: 7, 黑龙江: 10, 上海: 13 },
  ...{ 江苏: 14, 浙江: 11, 安徽: 7, 福建: 6, 江西: 10, 山东: 11, 河南: 12, 湖北: 10, 湖南: 13 },
  ...{ 广东: 11, 广西: 14, 海南: 9, 重庆: 11, 四川: 12, 贵州: 12, 云南: 10, 西藏: 6, 陕西: 11 },
  ...{ 甘肃: 7, 青海: 7, 宁夏: 9, 新疆: 8 },
};
const ADDED_BY_AUDIT: Record<string, number> = {
  ...{
    北京: 3,
    天津: 2,
    河北: 1,
    山西: 1,
    内蒙古: 1,
    辽宁: 1,
    吉林: 1,
    黑龙江: 2,
    上海: 1,
    江苏: 2,
  },
  ...{ 浙江: 2, 安徽: 2, 福建: 1, 山东: 1, 河南: 3, 湖北: 2, 湖南: 1, 广东: 1, 广西: 1, 贵州: 3 },
  ...{ 西藏: 1, 陕西: 1, 甘肃: 1, 青海: 1, 宁夏: 1, 新疆: 1 },
};

const everyRule = PROVINCES.flatMap(({ name, rules }) => rules.map((rule) => ({ name, rule })));
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
const RULE_KEY = /^province\.(?!topic\.|who\.|applies\.)[a-z-]+\.[a-z0-9-]+$/;

describe('provinces', () => {
  it('has the 31 authorities with every researched rule and those the audit added', () => {
    expect(PROVINCES).toHaveLength(31);
    expect(sum(RESEARCHED)).toBe(310);
    const counts = Object.fromEntries(PROVINCES.map(({ name, rules }) => [name, rules.length]));
    const wanted = Object.fromEntries(
      Object.entries(RESEARCHED).map(([name, n]) => [name, n + (ADDED_BY_AUDIT[name] ?? 0)]),
    );
    expect(counts).toEqual(wanted);
    expect(everyRule).toHaveLength(348);
  });

  it('uses each of the 43 topics', () => {
    expect(PROVINCE_TOPICS).toHaveLength(43);
    expect(new Set(everyRule.map(({ rule }) => rule.topic))).toEqual(new Set(PROVINCE_TOPICS));
  });

  it('dates and sources each rule, newest text first', () => {
    for (const { name, rule } of everyRule) {
      const where = `${name} ${rule.text.key}`;
      expect(rule.date, where).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
      for (const id of rule.sources) expect(SOURCES, where).toHaveProperty(id);
      const newest = rule.evidence.map(({ date, newer }) => date + (newer ? '+' : ''));
      expect(newest, where).toEqual(newest.toSorted().reverse());
    }
  });

  it('marks as soft exactly what only 2019 supports', () => {
    for (const { name, rule } of everyRule) {
      const onlyOld = rule.sources.every((id) => sourceOf(id).date.startsWith('2019'));
      expect(Boolean(rule.soft), `${name} ${rule.text.key}`).toBe(onlyOld);
    }
    expect(everyRule.filter(({ rule }) => rule.soft).length).toBeGreaterThan(25);
  });

  it('rests no rule on an unverified source', () => {
    for (const { rule } of everyRule)
      for (const id of rule.sources) expect(sourceOf(id).tier).not.toBe('unverified');
  });

  it('has a sentence in both languages for each rule, fills all placeholders, keeps no unused one', () => {
    for (const dictionary of [zh, en]) {
      const t = makeTranslate(dictionary);
      for (const { name, rule } of everyRule) {
        expect(dictionary).toHaveProperty([rule.text.key]);
        expect(t(rule.text), name).not.toMatch(/[{}]/);
        expect(dictionary).toHaveProperty([`province.topic.${rule.topic}`]);
      }
    }
    const used = new Set(everyRule.map(({ rule }) => rule.text.key));
    expect(Object.keys(zh).filter((key) => RULE_KEY.test(key) && !used.has(key))).toEqual([]);
  });

  it('states no rule twice', () => {
    const seen = everyRule.map(({ name, rule }) => `${name} ${rule.text.key} ${rule.applies}`);
    expect(seen).toEqual([...new Set(seen)]);
  });

  it('finds a province by name, full name and the character of its filing numbers', () => {
    for (const input of ['浙江', '浙江省', '浙', ' 浙 '])
      expect(provinceOf(input)?.name).toBe('浙江');
    expect(provinceOf('广西壮族自治区')?.name).toBe('广西');
    expect(provinceOf('内蒙古自治区')?.name).toBe('内蒙古');
    expect(provinceOf('上海市')?.name).toBe('上海');
    for (const input of ['川', '蜀']) expect(provinceOf(input)?.name).toBe('四川');
    expect(provinceOf('台湾')).toBeUndefined();
    expect(provinceRules('台湾')).toEqual([]);
  });

  it('knows every character that begins a filing number, each once', () => {
    const abbreviations = PROVINCES.flatMap((province) => province.abbreviations);
    expect(new Set(abbreviations).size).toBe(abbreviations.length);
    const usual = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕甘青宁新';
    expect(PROVINCES.map(({ abbreviations: [first] }) => first).join('')).toBe(usual);
  });

  it('keeps what binds the other kind of subject out of a filtered list', () => {
    const person = provinceRules('广西', 'person');
    expect(person.some(({ applies }) => applies === 'organisation')).toBe(false);
    expect(person.map(({ text }) => text.key)).toContain('province.person-nonlocal.not-allowed');
    expect(provinceRules('广西', 'organisation').map(({ text }) => text.key)).toContain(
      'province.legal-rep.required',
    );
    expect(provinceRules('桂').length).toBe(15);
  });

  it('names exactly the eleven provinces where an empty-shell subject may add directly', () => {
    const direct = PROVINCES.filter(({ rules }) =>
      rules.some(({ topic }) => topic === 'empty-shell'),
    );
    expect(new Set(direct.map(({ name }) => name))).toEqual(
      new Set('天津 辽宁 四川 云南 江苏 浙江 上海 广西 山西 北京 贵州'.split(' ')),
    );
  });
});
