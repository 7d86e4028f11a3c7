import { describe, expect, it } from 'vitest';
import { charactersOfTexts, pinyinTable } from '../../utils/search/generate/pinyin.ts';
import { findPinyin, isPinyin, readingsOf, spellingOf } from '../../utils/search/pinyin.ts';

const find = (text: string, letters: string) => findPinyin(spellingOf(text), letters);

describe('pinyin', () => {
  it.each([
    ['注销主体', 'zxzt', 0],
    ['取消接入', 'qxjr', 0],
    ['先取消接入', 'qxjr', 1],
    ['注销主体', 'zhuxiao', 0],
    ['注销主体', 'zhuxzt', 0],
    ['注销主体', 'zhuxiaozhu', 0],
    ['注销主体', 'zhuxi', 0],
    ['重新备案', 'cxba', 0],
    ['重要提示', 'zyts', 0],
    ['变更网站/App', 'wzapp', 2],
    ['备案（主体）', 'bazt', 0],
  ])('%s is found by %s', (text, letters, at) => {
    expect(find(text, letters)).toBe(at);
  });

  it.each([
    ['注销主体', 'zxzz'],
    ['注销主体', 'zxztx'],
    ['取消接入', 'zxzt'],
    ['', 'zx'],
  ])('%s is not found by %s', (text, letters) => {
    expect(find(text, letters)).toBe(-1);
  });

  it('reads letters only, two or more, and no whole sentences', () => {
    expect(isPinyin('zx')).toBe(true);
    for (const query of ['z', '', '注销', 'zx1', 'z x', 'abcdefghijklmnopqrstuvwxyz'])
      expect(isPinyin(query)).toBe(false);
  });

  it('does not try the same reading of a letter twice', () => {
    let asked = 0;
    const ways = ['a'];
    const spelling = Array.from({ length: 24 }, () => ways);
    const counted = new Proxy(spelling, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) asked++;
        return Reflect.get(target, key, receiver);
      },
    });
    expect(findPinyin(counted, `${'a'.repeat(23)}b`)).toBe(-1);
    expect(asked).toBeLessThan(24 * 25);
  });

  it('knows every character of the Chinese texts (else run utils/search/generate/pinyin.ts)', () => {
    const known = pinyinTable(charactersOfTexts());
    const unknown = charactersOfTexts().filter(
      (character) => known.includes(character) && readingsOf(character).length === 0,
    );
    expect(unknown).toEqual([]);
    expect(readingsOf('销')).toEqual(['xiao']);
    expect(new Set(readingsOf('重'))).toEqual(new Set(['zhong', 'chong']));
  });
});
