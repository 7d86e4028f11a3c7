import { describe, expect, it } from 'vitest';
import { makeTranslate } from '../../utils/text/t.ts';

const t = makeTranslate({ due: '{domain} 还剩 {time}', hours: '{n} 小时', own: '{constructor}' });

describe('a renderer', () => {
  it('puts values into the sentence, sentences among them', () => {
    const time = { key: 'hours', params: { n: 3 } };
    expect(t('due', { domain: 'fake.cn', time })).toBe('fake.cn 还剩 3 小时');
    expect(t({ key: 'due', params: { domain: 'fake.cn', time } })).toBe('fake.cn 还剩 3 小时');
  });

  it('leaves a placeholder standing where its value was not given', () => {
    expect(t('hours')).toBe('{n} 小时');
    expect(t('due', { domain: 'fake.cn' })).toBe('fake.cn 还剩 {time}');
  });

  it('does not read a value again: braces in a name stay braces', () => {
    expect(t('due', { domain: '{time}', time: 1 })).toBe('{time} 还剩 1');
  });

  it('shows an id that is not known, and nothing that every object has', () => {
    expect(t('no.such')).toBe('no.such');
    expect(t('toString')).toBe('toString');
    expect(t('own', {})).toBe('{constructor}');
  });
});
