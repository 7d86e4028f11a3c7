import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { suffixDetails } from '../../utils/knowledge/suffix-details.ts';
import { SUFFIX_ROWS } from '../../utils/knowledge/suffix-table.ts';
import { suffixes, suffixOf } from '../../utils/knowledge/suffixes.ts';
import { messages as en } from '../../utils/text/en/messages.ts';
import { messages as zh } from '../../utils/text/zh-CN/messages.ts';

const all = [...suffixes()];
const names = all.map((s) => s.ascii);

describe('the suffix table', () => {
  it('holds 328 different suffixes: 182 approved, 15 restricted, 114 not approved, 17 unknown', () => {
    expect(new Set(names).size).toBe(328);
    expect(all).toHaveLength(328);
    const count = (status: string) => all.filter((s) => s.status === status).length;
    expect([
      count('approved'),
      count('restricted'),
      count('not-approved'),
      count('unknown'),
    ]).toEqual([182, 15, 114, 17]);
  });

  it('lets only twelve rows say that a filing will be refused', () => {
    const strong = all.filter((s) => s.status === 'not-approved' && s.strength === 'strong');
    expect(strong.map((s) => s.ascii).sort()).toEqual(
      ['ai', 'app', 'dev', 'ee', 'game', 'io', 'jp', 'moe', 'name', 'org', 'tw', 'win'].sort(),
    );
    for (const s of strong) {
      expect(s.sources.some((id) => sourceOf(id).tier !== 'unverified')).toBe(true);
    }
  });

  it('is written in A-labels, and every name has a date and known sources', () => {
    for (const s of all) {
      expect(domainToASCII(s.ascii)).toBe(s.ascii);
      expect(s.asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(s.sources.length).toBeGreaterThan(0);
      for (const id of s.sources) expect(Object.hasOwn(SOURCES, id), id).toBe(true);
    }
  });

  it('never rests on an unverified source alone', () => {
    for (const s of all) {
      expect(
        s.sources.every((id) => sourceOf(id).tier === 'unverified'),
        s.ascii,
      ).toBe(false);
    }
  });

  it('keeps unknown and weak rows apart from strong ones', () => {
    for (const s of all) {
      if (s.status === 'unknown') expect(s.strength).toBe('weak');
      if (s.status === 'approved' || s.status === 'restricted') expect(s.strength).toBe('strong');
    }
  });

  it('stays small enough for the page', () => {
    expect(JSON.stringify(SUFFIX_ROWS).length).toBeLessThan(5 * 1024);
  });
});

describe('suffixOf', () => {
  it.each([
    ['example.com', 'com', 'approved'],
    ['www.example.com.cn', 'com.cn', 'approved'],
    ['example.cn', 'cn', 'approved'],
    ['a.b.zj.cn', 'zj.cn', 'approved'],
    ['example.unlisted.cn', 'cn', 'approved'],
    ['x.gov.cn', 'gov.cn', 'restricted'],
    ['x.xn--zfr164b.cn', 'xn--zfr164b.cn', 'restricted'],
    ['x.xn--55qw42g.cn', 'xn--55qw42g.cn', 'restricted'],
    ['x.xn--fiqs8s', 'xn--fiqs8s', 'approved'],
    ['x.me', 'me', 'approved'],
    ['x.cc', 'cc', 'approved'],
    ['x.org', 'org', 'not-approved'],
    ['x.org.cn', 'org.cn', 'approved'],
    ['x.hk', 'hk', 'unknown'],
    ['x.games', 'games', 'approved'],
    ['x.game', 'game', 'not-approved'],
    ['com.cn', 'com.cn', 'approved'],
  ])('%s → .%s %s', (domain, ascii, status) => {
    expect(suffixOf(domain)).toMatchObject({ ascii, status, listed: true });
  });

  it('answers unknown, never not approved, for a suffix in no list', () => {
    for (const domain of ['x.invalid', 'x.berlin', 'localhost', 'x.xn--p1ai']) {
      expect(suffixOf(domain)).toMatchObject({
        status: 'unknown',
        strength: 'weak',
        listed: false,
      });
    }
    expect(suffixOf('a.berlin').ascii).toBe('berlin');
  });

  it('does not mistake an ending for a label', () => {
    expect(suffixOf('x.mycom').status).toBe('unknown');
    expect(suffixOf('examplecom').listed).toBe(false);
  });

  it('knows that .gg is only weakly refused', () => {
    expect(suffixOf('x.gg')).toMatchObject({ status: 'not-approved', strength: 'weak' });
  });
});

describe('suffixDetails', () => {
  it('names 34 regional and 9 category names under .cn', () => {
    const kinds = names.map((n) => suffixDetails(n).kind);
    expect(kinds.filter((k) => k === 'regional')).toHaveLength(34);
    expect(kinds.filter((k) => k === 'category')).toHaveLength(9);
  });

  it('gives the Unicode form that turns back into the A-label', () => {
    for (const ascii of names) {
      const { unicode } = suffixDetails(ascii);
      expect(domainToASCII(unicode)).toBe(ascii);
      if (ascii.includes('xn--')) expect(unicode).not.toContain('xn--');
    }
  });

  it('has a sentence in both languages for every event, area and limit', () => {
    for (const ascii of names) {
      const details = suffixDetails(ascii);
      const keys = details.history.map((e) => e.key);
      if (details.region) keys.push(details.region);
      if (details.limit) keys.push(`suffix.limit.${details.limit}`);
      for (const key of keys) {
        expect(Object.hasOwn(zh, key), key).toBe(true);
        expect(Object.hasOwn(en, key), key).toBe(true);
      }
    }
  });

  it('lists events oldest first, with the facts of the often-asked suffixes', () => {
    for (const ascii of ['org', 'cc', 'tv', 'me', 'asia', 'top', 'tech']) {
      const { history } = suffixDetails(ascii);
      const dates = history.map((e) => e.at);
      expect(dates).toEqual([...dates].sort());
      expect(history.length).toBeGreaterThan(0);
    }
    expect(suffixDetails('cc').history.map((e) => e.at)).toContain('2020-07-17');
    expect(suffixDetails('asia').history.map((e) => e.key)).toContain(
      'suffix.history.beijing-refuses',
    );
  });

  it('limits every restricted suffix to somebody', () => {
    for (const s of all) {
      if (s.status === 'restricted') expect(suffixDetails(s.ascii).limit, s.ascii).toBeTruthy();
    }
  });
});
