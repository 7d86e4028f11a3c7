/** What could not be read is said in words, in both languages, and each such fact has a page that shows it. */
import { describe, expect, it } from 'vitest';
import { en } from '../../utils/text/en.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';
import { samplePages } from '../browser/reader/expected.ts';
import { ATTEMPTED, DOUBTED, REASONS } from './doubt-names.ts';

const dictionaries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'zh-CN': zhCN,
  en,
};

describe('doubts', () => {
  it('are found in the reader’s sources', () => {
    expect(DOUBTED).toContain('subject');
    expect(DOUBTED).toContain('holder');
    expect(DOUBTED).toContain('serviceCodes');
    expect(REASONS).toContain('cross-origin-frame');
    expect(REASONS).toContain('loading');
    expect(ATTEMPTED).toContain('pager');
  });

  it.each(Object.keys(dictionaries))('have words in %s', (locale) => {
    const words = dictionaries[locale] ?? {};
    const missing = [
      ...[...DOUBTED, ...ATTEMPTED].map((what) => `doubt.${what}`),
      ...REASONS.map((why) => `doctor.why.${why}`),
    ].filter((key) => !words[key]);
    expect(missing).toEqual([]);
  });

  it('have a page each on which the fact cannot be read', () => {
    const shown = new Set(samplePages().flatMap(({ doubts }) => doubts ?? []));
    expect(DOUBTED.filter((what) => !shown.has(what))).toEqual([]);
  });
});
