import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../utils/cases/mask.ts';

describe('masking', () => {
  it.each([
    ['请打 13800138000 联系', '13800138000'],
    ['手机 138 0013 8000', '138 0013 8000'],
    ['+86-138-0013-8000', '138-0013-8000'],
    ['手机１３８００１３８０００', '8001380'],
    ['138\u200b0013\u200b8000', '00138000'],
    ['座机 0571-88158388', '88158388'],
    ['邮箱 zhang.san@example.com。', 'zhang.san@example.com'],
    ['身份证110101199003071234', '110101199003071234'],
    ['身份证 11010119900307123X', '11010119900307123X'],
    ['老证 110101900307123', '110101900307123'],
    ['信用代码 91330106MA27XXXX1Q', '91330106MA27XXXX1Q'],
    ['信用代码 91350100M000100Y43', '91350100M000100Y43'],
    ['护照 E12345678', 'E12345678'],
    ['回乡证 H1234567890', 'H1234567890'],
    ['验证码：482913', '482913'],
    ['短信验证码是 482913，24 小时内有效', '482913'],
    ['482913 是您的验证码', '482913'],
    ['密码: Abc!2345x', 'Abc!2345x'],
    ['公安数据码 A1B2C3D4E5', 'A1B2C3D4E5'],
    ['your verification code: 482913', '482913'],
  ])('takes the secret out of %j', (text, secret) => {
    expect(maskSecrets(text)).not.toContain(secret);
  });

  it.each([
    '订单 2000000000011 已提交',
    '订单 30000000000000021 等待管局审核',
    '浙ICP备00000001号-1',
    '京ICP备2025153079号-4A',
    '2026年12月3日0点之前整改',
    'fake-demo-0001.com 备案号 -3A',
    '请在 24 小时内到 beian.miit.gov.cn 完成短信核验',
    '备案服务码已用 5 个，密码框在右边',
  ])('leaves %j alone', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('masking twice is masking once', () => {
    const word = fc.constantFrom(
      '13800138000',
      '验证码',
      '：',
      '482913',
      'a@b.cn',
      ' ',
      '密码',
      '110101199003071234',
      '0571-88158388',
      '订单',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const once = maskSecrets(words.join(''));
        expect(maskSecrets(once)).toBe(once);
      }),
    );
  });
});
