import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, maskAll, maskName, maskNumber, maskPerson } from '../../utils/page/masks.ts';

describe('masks', () => {
  it.each([
    ['请联系13912345678', '请联系139****5678'],
    ['wangshiyan@example.com', 'w***@example.com'],
    ['证件 340102199001011234', '证件 3401**********1234'],
    ['91330100MA27XF6Q2J', '9133**********6Q2J'],
    ['0571-88158388', '0571-****388'],
    ['证件 340102800101123', '证件 3401**********123'],
    ['护照 E12345678', '护照 E********'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it('leaves what the page masked, numbers of orders and filings, dates and domains', () => {
    for (const text of [
      '152****0000',
      '2000000000011',
      '30000000000000001',
      '浙ICP备2023103620号-3A',
      '2026-10-09 10:12:33',
      'fake-demo-0001.com',
    ])
      expect(mask(text)).toBe(text);
  });

  it('masks persons, not organisations', () => {
    expect(maskName('李试验', '个人')).toBe('李**');
    expect(maskName('张三')).toBe('张*');
    expect(maskName('测*', '个人')).toBe('测*');
    expect(maskName('示例科技有限公司', '企业')).toBe('示例科技有限公司');
    expect(maskPerson('Zhang San')).toBe('Z*** S***');
  });

  it('lets no number of a person through, whatever its length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{6,18}$/), (digits) => {
        expect(maskNumber(digits)).not.toContain(digits);
      }),
    );
  });

  it('goes through all facts but the ids of orders', () => {
    expect(
      maskAll({ id: '13912345678', list: [{ text: '13912345678' }], none: undefined }),
    ).toEqual({
      id: '13912345678',
      list: [{ text: '139****5678' }],
    });
  });
});
