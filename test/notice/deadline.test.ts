import { describe, expect, test } from 'vitest';
import { actBy, findDeadline } from '../../utils/notice/deadline.ts';
import { prepare } from '../../utils/notice/prepare.ts';

/** Tuesday. */
const NOW = new Date('2026-11-24T10:00:00+08:00');
const at = (text: string, now = NOW) => findDeadline(prepare(text), now)?.at ?? null;
const end = (day: string) => `${day}T23:59:59+08:00`;

describe('a date and time in the text', () => {
  test.each([
    ['请您务必于2026年06月23日0点之前完成整改', '2026-06-23T00:00:00+08:00'],
    ['请您务必于2024-09-12 15:10:11之前设置解析指向阿里云内地服务器', '2024-09-12T15:10:11+08:00'],
    ['整改截止时间：2026年06月23日0点', '2026-06-23T00:00:00+08:00'],
    ['截止时间: 2026/12/01 18:00', '2026-12-01T18:00:00+08:00'],
    ['请于2026.12.01 18时30分前提交', '2026-12-01T18:30:00+08:00'],
    ['请于２０２６年１２月１日（周二）下午6点前处理', '2026-12-01T18:00:00+08:00'],
    ['请在2026年12月1日晚上8点半之前回复', '2026-12-01T20:30:00+08:00'],
    ['请于12月1日24点前完成', '2026-12-02T00:00:00+08:00'],
    ['最迟2026年12月1日中午12点', '2026-12-01T12:00:00+08:00'],
    ['请在今天18:00前登录beian.miit.gov.cn完成短信核验', '2026-11-24T18:00:00+08:00'],
    ['请务必在明天 12:00 前完成', '2026-11-25T12:00:00+08:00'],
    ['请在今晚10点前处理', '2026-11-24T22:00:00+08:00'],
    ['请于明日零点前完成', '2026-11-25T00:00:00+08:00'],
    ['请在本周五18:00前完成', '2026-11-27T18:00:00+08:00'],
    ['请在18:00前完成核验', '2026-11-24T18:00:00+08:00'],
    ['请在9点前完成核验', '2026-11-25T09:00:00+08:00'],
    ['Please complete it before June 23, 2026 15:10 (UTC+8).', '2026-06-23T15:10:00+08:00'],
    ['Deadline: 2026-12-01 10:00:00 UTC. Please rectify.', '2026-12-01T18:00:00+08:00'],
    ['You must respond by 1 December 2026, 6:00 PM.', '2026-12-01T18:00:00+08:00'],
  ])('%s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });
});

describe('before a day, or on it: the latest moment is its end, the earliest its start', () => {
  test.each([
    ['请在2026年12月10日前完成备案信息变更', '2026-12-10'],
    ['请您于二〇二六年十二月十日前完成整改', '2026-12-10'],
    ['请于12月10日之前处理', '2026-12-10'],
    ['请于1月5日前补充材料', '2027-01-05'],
    ['请于6月23日前处理', '2027-06-23'],
    ['请于11月20日前处理，逾期将取消接入', '2026-11-20'],
    ['请于下周一前回复', '2026-11-30'],
    ['请在本月底前完成整改', '2026-11-30'],
    ['请于12月底前完成整改', '2026-12-31'],
    ['请于28号前完成整改', '2026-11-28'],
    ['请于3号前完成整改', '2026-12-03'],
    ['您的域名 fake-demo.com 将于2026年12月20日到期，请及时续费', '2026-12-20'],
    ['域名fake-demo.com 到期时间：2026-12-20', '2026-12-20'],
    ['Please complete the change before June 23, 2026.', '2026-06-23'],
    ['Your domain fake-demo.com expires on December 20, 2026. Please renew.', '2026-12-20'],
  ])('%s', (text, day) => {
    const found = findDeadline(prepare(text), NOW);
    expect(found?.at).toBe(end(day));
    expect(found?.rule).toEqual({
      kind: 'at',
      earliest: `${day}T00:00:00+08:00`,
      latest: end(day),
    });
  });

  test.each([
    ['您的域名 fake-demo.com 将于2026年12月20日到期，请及时续费', '2026-12-20'],
    ['逾期未整改的，我司将于2026年12月20日取消接入您的网站', '2026-12-20'],
    ['请在2026年12月20日（周日）下班前提交', '2026-12-20'],
  ])('%s', (text, day) => {
    expect(findDeadline(prepare(text), NOW)?.rule.earliest).toBe(`${day}T00:00:00+08:00`);
  });

  test('the year is the one next to the day the text was read', () => {
    expect(at('请于6月23日前整改', new Date('2026-06-10T09:00:00+08:00'))).toBe(end('2026-06-23'));
    expect(at('请于1月5日前整改', new Date('2026-12-28T09:00:00+08:00'))).toBe(end('2027-01-05'));
  });
});

describe('a last day counts to its end', () => {
  test.each([
    ['请尽快处理，最晚不超过2026-12-08', '2026-12-08'],
    ['整改期限至2026年12月8日，逾期将被取消接入', '2026-12-08'],
    ['您的延期处理申请已通过，原截止时间2026年11月30日，延期至2026年12月14日', '2026-12-14'],
    ['整改截止日期：2026年12月8日', '2026-12-08'],
    ['请于12月1日至12月8日期间完成核查', '2026-12-08'],
    ['请您于12月8日（含）前完成整改', '2026-12-08'],
    ['请在12月8日前（含当日）提交材料', '2026-12-08'],
    ['请于2026年12月8日之前（含12月8日）处理', '2026-12-08'],
    ['Please respond no later than 10 December.', '2026-12-10'],
    ['Please respond on or before 10 December.', '2026-12-10'],
    ['You must respond by 10 December 2026.', '2026-12-10'],
  ])('%s', (text, day) => {
    const found = findDeadline(prepare(text), NOW);
    expect(found?.at).toBe(end(day));
    expect(found?.rule).toEqual({ kind: 'at', latest: end(day) });
    expect(found && actBy(found)).toBe(end(day));
  });

  test('where the day may not count, its beginning is the moment to act by', () => {
    const found = findDeadline(prepare('请于12月8日（不含）前完成整改'), NOW);
    expect(found?.at).toBe(end('2026-12-08'));
    expect(found && actBy(found)).toBe('2026-12-08T00:00:00+08:00');
    const exact = findDeadline(prepare('请于12月8日18点前完成整改'), NOW);
    expect(exact && actBy(exact)).toBe('2026-12-08T18:00:00+08:00');
  });
});

describe('a length of time', () => {
  test.each([
    ['请在24小时内登录工信部网站完成短信核验', '2026-11-25T10:00:00+08:00'],
    ['请您收到短信后二十四小时内完成核验', '2026-11-25T10:00:00+08:00'],
    ['超过24小时未核验，备案订单将自动退回', '2026-11-25T10:00:00+08:00'],
    ['24小时内未完成核验的，申请将被退回', '2026-11-25T10:00:00+08:00'],
    ['短信验证码有效期为24小时，请及时核验', '2026-11-25T10:00:00+08:00'],
    ['请于收到本通知后3个自然日内整改', end('2026-11-27')],
    ['请于3日内提交补充材料', end('2026-11-27')],
    ['请在十五天内完成整改', end('2026-12-09')],
    ['请于一周内处理', end('2026-12-01')],
    ['限期10个工作日完成整改', end('2026-12-08')],
    ['请您自通知之日起5个工作日内变更备案信息，逾期将注销备案', end('2026-12-01')],
    ['网站开通后请在30日内办理公安联网备案', end('2026-12-24')],
    ['请在1个月内完成变更', end('2026-12-24')],
    ['整改期限：10个工作日，逾期未整改将取消接入', end('2026-12-08')],
    ['请在1-3个工作日内补充材料', end('2026-11-27')],
    ['Please complete the SMS verification within 24 hours.', '2026-11-25T10:00:00+08:00'],
    [
      'You must submit the documents within 5 business days, otherwise the order will be cancelled.',
      end('2026-12-01'),
    ],
  ])('%s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  test('counts from the send time where the text gives one', () => {
    const sms = '发送时间：2026-11-23 20:30\n【工信部】请在24小时内完成短信核验。';
    const found = findDeadline(prepare(sms), NOW);
    expect(found?.at).toBe('2026-11-24T20:30:00+08:00');
    expect(found?.rule).toEqual({ kind: 'hours', n: 24, from: '2026-11-23T20:30:00+08:00' });
  });

  test.each([
    ['2026-11-23 20:30:00 【阿里云】请在24小时内完成短信核验。', '2026-11-24T20:30:00+08:00'],
    [
      'Date: Mon, 23 Nov 2026 12:30:00 +0000\nPlease verify within 24 hours.',
      '2026-11-24T20:30:00+08:00',
    ],
    ['请于收到本函之日起5个工作日内整改。\n\n浙江省通信管理局\n2026年11月20日', end('2026-11-27')],
    ['短信时间 2026年11月23日 请于明天18:00前完成核验', '2026-11-24T18:00:00+08:00'],
  ])('%s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  test('says so where the start is only assumed', () => {
    const rule = findDeadline(prepare('请在24小时内完成短信核验'), NOW)?.rule;
    expect(rule).toMatchObject({ kind: 'hours', n: 24, assumed: true });
  });

  test('working days over a year that is not published give a range', () => {
    const now = new Date('2027-09-20T10:00:00+08:00');
    const found = findDeadline(prepare('请在10个工作日内完成整改'), now);
    expect(found?.rule.kind).toBe('working-days');
    expect(found?.rule.earliest).toBeDefined();
    expect((found?.rule.earliest ?? '') < (found?.rule.latest ?? '')).toBe(true);
    expect(found?.at).toBe(found?.rule.latest);
  });
});

describe('no deadline for the reader', () => {
  test.each([
    '您的备案订单已提交管局审核，审核需1-20个工作日，请耐心等待。',
    '阿里云将在1-2个工作日内完成初审，审核结果将以短信通知您。',
    '预计3个工作日内完成审核。',
    '工作人员会在24小时内与您联系，请保持电话畅通。',
    '您于2026年11月20日提交的备案订单已通过初审。',
    '2018年1月1日之前备案的域名不受影响。',
    '截至2026年11月20日，您的网站备案信息完整。',
    '您的验证码是123456，5分钟内有效，请勿告诉他人。',
    '恭喜您，备案已成功，备案号为浙ICP备2026012345号-1。',
    '备案成功后一般24小时内同步至阿里云。',
    '您的备案申请已于2026-11-23 10:00:00通过管局审核。',
    'Our team usually reviews orders within 2 business days.',
    '没有日期的文字',
    '',
  ])('%s', (text) => {
    expect(at(text)).toBeNull();
  });
});

describe('which of several', () => {
  test('the printed moment wins over the length of time', () => {
    expect(at('短信有效期24小时，请于2026-11-25 09:30:00前完成核验。')).toBe(
      '2026-11-25T09:30:00+08:00',
    );
  });

  test('what happens afterwards is not the deadline', () => {
    expect(at('请于2026年11月30日前完成整改，否则将于2026年12月10日取消接入。')).toBe(
      end('2026-11-30'),
    );
  });

  test('how long the authority takes is not the deadline', () => {
    expect(at('请在24小时内完成短信核验。核验通过后，管局将在1-20个工作日内完成审核。')).toBe(
      '2026-11-25T10:00:00+08:00',
    );
  });
});

describe('in other words', () => {
  test.each([
    ['整改截止时间为2026年12月08日0点，请尽快处理', '2026-12-08T00:00:00+08:00'],
    ['距离短信核验截止还有3小时，请尽快完成核验', '2026-11-24T13:00:00+08:00'],
    ['您的备案短信核验剩余时间不足6小时', '2026-11-24T16:00:00+08:00'],
    ['您的短信核验将于今日20:30失效', '2026-11-24T20:30:00+08:00'],
    ['请于2026年12月1日至12月5日期间完成核查', end('2026-12-05')],
    ['整改期：2026.11.24—2026.12.08', end('2026-12-08')],
    ['2026年11月30日24:00为最后整改期限', '2026-12-01T00:00:00+08:00'],
    ['请于本月30号之前完成', end('2026-11-30')],
    ['请于下月5日前补齐材料', end('2026-12-05')],
    ['请在周五下班前提供授权书', end('2026-11-27')],
    ['限您三日内改正', end('2026-11-27')],
    ['截止到11月30日24时，未完成整改的网站将被停止接入', '2026-12-01T00:00:00+08:00'],
    ['请在2个工作日内（即11月26日24:00前）补充材料', '2026-11-27T00:00:00+08:00'],
    ['您的网站已于2026年11月20日开通，请在开通后30天内完成公安备案', end('2026-12-20')],
    ['因您的ECS将于3天后释放，备案服务码将失效，请尽快续费', end('2026-11-27')],
    ['2026-11-22 09:00 工信部短信 您的ICP备案需核验 24小时有效', '2026-11-23T09:00:00+08:00'],
    ['若您在12月8日前未处理，系统将自动取消接入', end('2026-12-08')],
    ['Please upload the missing documents no later than Friday.', end('2026-11-27')],
    [
      'It will be cancelled if you do not complete SMS verification within 24 hours.',
      '2026-11-25T10:00:00+08:00',
    ],
    ['Sent: Friday, November 20, 2026 9:30 AM\n\n请在3天内处理', end('2026-11-23')],
  ])('%s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  test.each([
    '备案订单已退回：工信部短信核验超时（24小时内未完成）。请重新提交。',
    '管局将于5个工作日内对您的网站进行复核，请保持网站可访问。',
    '您反馈的问题已受理，工程师会在2小时内回复，请留意站内信。',
    '系统将于2026年11月30日 02:00-06:00进行升级维护，请提前安排。',
    '审核期限为20个工作日。',
  ])('none: %s', (text) => {
    expect(at(text)).toBeNull();
  });
});
