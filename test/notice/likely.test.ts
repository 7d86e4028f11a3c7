import { describe, expect, it } from 'vitest';
import { readNotice } from '../../utils/notice/notice.ts';
import { notice } from '../../utils/text/zh-CN/notice.ts';
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
    ['您的网站 fake-edu.net 未解析至京东云服务器，请整改', 'dns'],
    ['小程序备案审核不通过，原因：小程序名称涉及敏感词', 'service-name'],
    ['Your website fake-tiles.com does not point to a mainland server.', 'dns'],
    ['初审未通过：域名证书与主体不一致，请登录修改', 'holder'],
    ['初审驳回：提供的链接打不开', 'closed-service'],
    ['您的网站备案号悬挂不规范，请改正', 'footer'],
    ['The contact phone number on your ICP filing could not be reached.', 'phone'],
    ['The website is not resolved to our servers. Please rectify.', 'dns'],
  ])('%s', (text, id) => {
    const { likely, messages } = readNotice(text, NOW);
    expect(messages).toEqual([]);
    expect(likely?.map((one) => one.id)).toEqual([id]);
    expect(likely?.[0]?.sources.length).toBeGreaterThan(0);
    expect({ ...rules, ...notice }).toHaveProperty([likely?.[0]?.remedy ?? '']);
  });

  it.each([
    '您的备案已驳回，请登录查看原因。客服电话：95187',
    '备案被退回。如有疑问请咨询，联系电话 010-62345678（工作日 9:00-18:00）',
    '12381：请在24小时内输入验证码、手机号码、证件号码后六位，逾期将自动退回。',
    '请于二个工作日之内提交《真实性核验单》，否则做驳回处理',
    '您的注销网站申请已通过审核，网站备案号 津ICP备19000001号-1 已注销',
    '备案信息不准确，请保持手机畅通，我们会致电核实',
  ])(
    'is not taken from how to reach the sender, from threats or from what one wanted: %s',
    (text) => {
      expect(readNotice(text, NOW).likely).toBeUndefined();
    },
  );

  it('is not guessed where nothing was refused', () => {
    expect(readNotice('请保持电话畅通，网站名称已登记', NOW).likely).toBeUndefined();
  });
});
