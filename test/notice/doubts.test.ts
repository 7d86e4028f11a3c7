import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../utils/notice/doubts.ts';
import { isEmptyNotice, readNotice } from '../../utils/notice/notice.ts';
import { prepare } from '../../utils/notice/prepare.ts';

const NOW = new Date('2026-06-10T10:00:00+08:00');
const kinds = (text: string) => doubtsOf(prepare(text)).map(({ kind }) => kind);

describe('a notice that is not from whom it says', () => {
  it.each([
    ['您的备案异常，请登录 https://beian.aliyun.com.verify-cn.top/login 核实', ['imitation']],
    ['备案即将失效，请访问 www.miit-beian-gov.com 处理', ['imitation']],
    ['From: icp@aliyum.com\nYour filing needs attention.', ['imitation']],
    ['备案专员：请把手机收到的 6 位验证码发给我，我帮您提交', ['code']],
    ['麻烦将12381的短信验证码告诉客服', ['code']],
    ['Please forward the verification code to our agent to finish the filing.', ['code']],
    ['备案到期，须补缴备案年审费 380 元', ['money', 'expiry']],
    ['您的网站备案证书即将过期，点此续期', ['expiry']],
    ['备案年检通知：请尽快办理', ['expiry']],
    ['Your ICP filing will expire next week.', ['expiry']],
    ['被举报的网站请先缴纳整改押金', ['money']],
    ['加急费100元，转账到支付宝即可当天通过备案', ['money']],
    ['Please pay the annual ICP protection fee of USD 300.', ['money']],
    ['网站涉案，请下载会议软件共享屏幕配合备案核查', ['private']],
    ['请提供法人银行卡号以核验备案主体', ['private']],
    ['请登录 http://beian-aliyun.cc 缴纳备案管理费', ['imitation', 'money']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('names the address and whom it imitates, and does not take it for a domain of the reader', () => {
    const notice = readNotice(
      '【阿里云】您的域名 fake-home.cn 备案异常，请核实：https://beian-aliyun.com/fake',
      NOW,
    );
    expect(notice.domains).toEqual(['fake-home.cn']);
    expect(notice.doubts).toEqual([
      { kind: 'imitation', host: 'beian-aliyun.com', provider: 'aliyun', sources: [] },
    ]);
  });

  it('is not an empty notice, even where nothing else was read', () => {
    expect(isEmptyNotice(readNotice('备案要交备案费 200 元', NOW))).toBe(false);
  });
});

describe('an honest notice', () => {
  it.each([
    '请登录 https://beian.miit.gov.cn 完成短信核验，验证码 482913，请勿将验证码告诉他人。',
    '阿里云不会向您索取验证码，谨防要求把验证码发给客服的诈骗。',
    '办理 ICP 备案免费，如有人收取备案费请举报。',
    '逾期不改的，处五千元以上一万元以下罚款。',
    '您的域名 kefu-cloud.cn 将于6月30日到期，请及时续费。',
    '请登录腾讯云控制台 https://console.cloud.tencent.com/beian 修改后提交',
    '云服务器欠费，请充值，以免影响备案',
    '备案专员将联系您，请保持电话畅通',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('what runs out beside a filing, and warnings of frauds', () => {
  it.each([
    '接到自称管局的电话要求添加QQ办理备案，均为诈骗',
    '备案域名即将到期，请续费',
    '备案授权码已过期，请重新生成',
    '备案订单即将失效，请尽快提交',
    '您备案的服务器将于12月到期',
    '备案没有年审，凡要求续费的都是骗子，请勿相信',
    '提醒：备案不收费，凡要求转账、索要验证码的均为诈骗，谨防上当',
  ])('%s', (text) => {
    expect(readNotice(text, NOW).doubts).toBeUndefined();
  });
});
