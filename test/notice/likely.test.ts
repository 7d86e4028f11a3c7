import { describe, expect, it } from 'vitest';
import { readNotice } from '../../utils/notice/notice.ts';
import { rules } from '../../utils/text/zh-CN/rules.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');

describe('a rejection in words of its own', () => {
  it.each([
    ['备案驳回：域名实名认证信息与主办单位信息不一致，请修改后重新提交。', 'holder'],
    ['您的备案申请未通过，联系方式是空号', 'phone'],
    ['初审不通过：网站名称过于宽泛', 'service-name'],
    ['您的网站联系电话无法接通，请于三个工作日内更新备案信息。', 'phone'],
    ['您备案信息中的网站“小厨”（fake-demo.com）已被注销，备案号已被收回。', 'vanished'],
    [
      'Your ICP filing was rejected: the domain name holder is inconsistent with the subject.',
      'holder',
    ],
    [
      'The order has been returned because the website name does not meet the rules.',
      'service-name',
    ],
    ['The website is not resolved to our servers. Please rectify.', 'dns'],
  ])('%s', (text, id) => {
    const { likely, messages } = readNotice(text, NOW);
    expect(messages).toEqual([]);
    expect(likely?.id).toBe(id);
    expect(likely?.sources.length).toBeGreaterThan(0);
    expect(Object.keys(rules)).toContain(`rule.reason.${id}.remedy`);
  });

  it.each([
    '您的备案已驳回，请登录查看原因。客服电话：95187',
    '备案被退回。如有疑问请咨询，联系电话 010-62345678（工作日 9:00-18:00）',
    '备案信息不准确，请保持手机畅通，我们会致电核实',
  ])('is not taken from how to reach the sender: %s', (text) => {
    expect(readNotice(text, NOW).likely).toBeUndefined();
  });

  it('is not guessed where nothing was refused', () => {
    expect(readNotice('请保持电话畅通，网站名称已登记', NOW).likely).toBeUndefined();
  });
});
