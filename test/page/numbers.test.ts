import { describe, expect, it } from 'vitest';
import {
  dateIn,
  domainsIn,
  listedDomains,
  numbersIn,
  saysMore,
  wholeNumber,
} from '../../utils/page/numbers.ts';

describe('filing numbers as shown', () => {
  it.each([
    ['浙ICP备00000001号', '浙ICP备00000001号', 'subject'],
    ['浙ICP备00000001号-1', '浙ICP备00000001号-1', 'service'],
    ['粤ICP备2023103620号-3A', '粤ICP备2023103620号-3A', 'service'],
    ['津ICP备2024011617号-2x', '津ICP备2024011617号-2X', 'service'],
    ['沪 ICP 备 2022003448 号－1', '沪ICP备2022003448号-1', 'service'],
    ['浙ＩＣＰ备０００００００１号', '浙ICP备00000001号', 'subject'],
    ['浙ICP备1234****号-1', '浙ICP备1234****号-1', 'service'],
    ['Zhe ICP Bei 12345678', 'Zhe ICP Bei 12345678', 'subject'],
    ['Zhe ICP Bei 12345678-2', 'Zhe ICP Bei 12345678-2', 'service'],
  ])('%s', (text, number, kind) => {
    expect(wholeNumber(text)).toMatchObject({ text: number, kind });
  });

  it.each([
    '萌ICP备20263015号',
    '京ICP备案1004644',
    '浙B2-20080101-4',
    '京公网安备11010802020134号',
    '12345678',
  ])('refuses %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('names each number of a text once, in order', () => {
    const numbers = numbersIn(
      '苏ICP备00000011号-2 与 苏ICP备00000011号，再说一次 苏ICP备00000011号-2',
    );
    expect(numbers.map((number) => number.text)).toEqual([
      '苏ICP备00000011号-2',
      '苏ICP备00000011号',
    ]);
    expect(numbers[0]?.subject).toBe('苏ICP备00000011号');
  });

  it('does not take a number inside a sentence for the whole', () => {
    expect(wholeNumber('备案号 浙ICP备00000001号-1 已注销')).toBeNull();
  });
});

describe('domains', () => {
  it.each([
    ['您正在对 fake-demo-0001.com 进行操作', ['fake-demo-0001.com']],
    ['域名fake-demo-0002.tv将无法访问', ['fake-demo-0002.tv']],
    ['c***@example.com', []],
    ['someone@example.com', []],
    ['版本 1.2.3', []],
    // Cyrillic letters: the Latin rest alone would be another domain.
    ['аlіyun-fake.org', []],
    ['example.соm', []],
  ])('in a sentence: %s', (text, domains) => {
    expect(domainsIn(text)).toEqual(domains);
  });

  it('in a list, with Chinese names', () => {
    expect(listedDomains('fake-a.com、例子.中国; https://www.fake-b.cn 等2个')).toEqual([
      'fake-a.com',
      '例子.中国',
      'www.fake-b.cn',
    ]);
  });

  it.each(['等2个', '共3个域名', '+2', 'and 2 more', '更多', '…'])(
    '%s says that the list goes on',
    (text) => {
      expect(saysMore(text)).toBe(true);
    },
  );
});

describe('dates', () => {
  it.each([
    ['2027-05-29 16:03:32', '2027-05-29T16:03:32+08:00'],
    ['2026-11-18 09:00', '2026-11-18T09:00:00+08:00'],
    ['2024-03-05', '2024-03-05'],
    ['2026年06月23日0点之前', '2026-06-23T00:00:00+08:00'],
    ['2026/1/2', '2026-01-02'],
    ['昨天', null],
    ['2026-13-40', null],
    ['2000000000011', null],
  ])('%s', (text, iso) => {
    expect(dateIn(text)).toBe(iso);
  });
});
