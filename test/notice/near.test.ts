import { describe, expect, it } from 'vitest';
import { NEAR_IDS } from '../../utils/notice/near.ts';
import { nextOf } from '../../utils/notice/next.ts';
import { isEmptyNotice, readNotice } from '../../utils/notice/notice.ts';
import { stageOf } from '../../utils/notice/procedure.ts';
import { reasonsIn } from '../../utils/notice/reasons.ts';
import { notice as en } from '../../utils/text/en/notice.ts';
import { notice as zh } from '../../utils/text/zh-CN/notice.ts';

const NOW = new Date('2026-11-24T16:00:00+08:00');
const read = (text: string) => readNotice(text, NOW);
const likely = (text: string) => read(text).likely?.map(({ id }) => id);

describe('a notice that turns nothing down', () => {
  it.each([
    ['域名 fake-a.cn 尚未完成备案，网站已被暂停访问', ['unfiled']],
    ['Your site has no valid ICP filing and will be blocked on December 1.', ['unfiled']],
    ['贵单位网站在系统里没有接入商，请补办', ['no-access']],
    ['您的备案草稿已30天未处理，即将删除', ['idle-order']],
    ['备案主体已成功迁移到您指定的账号', ['moved-out']],
    ['域名 fake-b.cn 实名审核被驳回：证件照片不清楚', ['real-name']],
    ['网站负责人的活体识别失败，请重新核验', ['face']],
    ['接入商将于11月26日下午致电核实备案资料', ['call']],
    ['备案所用的云服务器本月过期，届时授权码一并失效', ['server-ending']],
    ['请改正：网站首页没有标注备案号', ['footer']],
    ['主办单位的营业执照已被吊销，请处理备案', ['subject-gone']],
    ['备案主体的通信地址不够详细，缺门牌', ['address']],
    ['网站备注未写明用途', ['remark']],
    ['负责人用的是外省手机，管局要求换', ['phone-local']],
    ['备案的应急电话与负责人手机相同', ['same-phone']],
    ['应用市场提示：App 没有填写备案号，将被下架', ['app-number']],
  ])('%s', (text, ids) => {
    expect(likely(text)).toEqual(ids);
  });

  it('each reading has its sentences in both languages', () => {
    for (const id of NEAR_IDS) {
      for (const part of ['what', 'remedy']) {
        expect(zh).toHaveProperty([`notice.near.${id}.${part}`]);
        expect(en).toHaveProperty([`notice.near.${id}.${part}`]);
      }
    }
  });

  it('leaves a site that was never filed out of the rectification guide', () => {
    const text = '巡检发现 fake-c.cn 无备案，已拦截';
    expect(read(text)).toMatchObject({ likely: [{ id: 'unfiled' }] });
    expect(read(text).procedure).toBeUndefined();
  });
});

describe('words that are near and mean something else', () => {
  it.each([
    ['备案信息已转入管局', undefined],
    ['App备案初审驳回：请补App上架截图', undefined],
    ['初审驳回：未备案网站请先关闭', undefined],
    ['备案订单驳回：域名实名认证未通过', ['not-real-named']],
    ['初审驳回：域名有效期不足三个月', ['domain-expired']],
    ['审核不通过：网站内容与网站名称不符', ['content']],
    ['客服来电：说我域名跟备案主体不是同一个人', ['holder']],
    ['该主体有未完成的备案订单，暂不支持注销', ['other-order']],
  ])('%s', (text, ids) => {
    expect(likely(text)).toEqual(ids);
  });

  it.each([
    '请于12月3日 20:00 参加备案培训直播',
    '备案成功送代金券，活动截止12月31日',
    '讲座报名：网站备案常见驳回原因，12月5日前报名',
  ])('an offer is no deadline and no stage: %s', (text) => {
    expect(read(text)).toEqual({ messages: [], domains: [], filingNumbers: [] });
  });

  it('a filing of something else is none', () => {
    expect(isEmptyNotice(read('请于12月1日前完成公章备案登记，逾期作废'))).toBe(true);
  });
});

describe('several reasons in one rejection', () => {
  it('are told one by one, without the advice behind them', () => {
    expect(
      reasonsIn('初审驳回，原因:1、身份证扫描件模糊,请重拍;2、应急电话无人接听。请三天内修改'),
    ).toEqual(['身份证扫描件模糊', '应急电话无人接听']);
    expect(
      likely('初审驳回，原因：1、身份证扫描件模糊，请重拍；2、应急电话已停机。请三天内修改'),
    ).toEqual(['papers', 'phone']);
  });

  it('beside known ones', () => {
    const found = read('备案申请因“跨省备案；联系人手机是空号”被退回');
    expect(found.messages).toEqual([{ id: 'cross-province' }]);
    expect(found.likely?.map(({ id }) => id)).toEqual(['phone']);
    expect(found.stage).toBe('returned');
  });

  it('on lines of their own', () => {
    expect(
      likely('审核不通过原因\n1. 负责人手机已停机\n2. 通信地址未精确到门牌号\n请修改'),
    ).toEqual(['phone', 'address']);
    expect(
      likely(
        'Your ICP filing failed the initial review. Reasons: (1) The ID photo is blurry; (2) The site name violates the rules',
      ),
    ).toEqual(['papers', 'service-name']);
  });

  it('a known one is not told twice', () => {
    const found = read('驳回原因：跨省备案；证件住所非本省');
    expect(found.likely).toBeUndefined();
  });
});

describe('whose order it is, and what may still be undone', () => {
  it.each([
    ['注销备案申请（京ICP备12345678号-2）已提交管局', 'cancel-service'],
    ['您的注销备案申请（京ICP备12345678号）已提交管局', 'cancel-subject'],
    ['备案信息现已转移至新账号', 'transfer-filing'],
    ['我的备案已被管局注销', undefined],
    ['手机再打不通我们就把备案注销了', undefined],
    ['腾讯云已于11月20日取消接入，请尽快新增接入', 'add-access'],
    ['请将网站迁移到其他接入商并新增接入', 'add-access'],
  ])('%s', (text, procedure) => {
    expect(read(text).procedure).toBe(procedure);
  });

  it('a cancellation is not confirmed by who does not want it', () => {
    for (const procedure of ['cancel-subject', 'cancel-service'] as const) {
      expect(nextOf({ procedure, stage: 'sms-verification' })?.key).toBe('notice.next.cancel-sms');
    }
    expect(nextOf({ stage: 'sms-verification' })?.key).toBe('guide.stage.sms-verification');
  });

  it('the police are asked about what the police turned down', () => {
    const found = read('全国互联网安全管理服务平台：您的网站备案申请审核不通过，服务器信息有误');
    expect(found).toMatchObject({ procedure: 'public-security-filing', stage: 'returned' });
    expect(found.likely).toBeUndefined();
    expect(nextOf(found)?.key).toBe('notice.next.police-returned');
  });

  it('an approval that asks for the police filing is not the police’s', () => {
    const found = read(
      'ICP filing approved: 京ICP备12345678号-1. Please do the public security filing within 30 days.',
    );
    expect(found).toMatchObject({ procedure: 'public-security-filing', stage: 'done' });
    expect(nextOf(found)?.key).toBe('guide.stage.done');
    expect(nextOf(read('公安联网备案已审核通过，京公网安备11010500000001号'))?.key).toBe(
      'guide.line.police-done',
    );
  });

  it('an App shows its number in the App', () => {
    expect(nextOf({ stage: 'done', filingNumbers: ['京ICP备12345678号-4A'] })?.key).toBe(
      'notice.next.app-approved',
    );
    expect(
      nextOf({ stage: 'done', filingNumbers: ['京ICP备12345678号-4A', '京ICP备12345678号-1'] })
        ?.key,
    ).toBe('guide.stage.done');
    expect(
      nextOf({
        stage: 'done',
        procedure: 'cancel-service',
        filingNumbers: ['京ICP备12345678号-4A'],
      })?.key,
    ).toBe('guide.line.cancelled');
  });

  it.each([
    ['当前状态：待提交管局', 'awaiting-submission'],
    ['订单状态 阿里云初审 审核中', 'provider-review'],
    ['备案信息核查：主体信息未通过', undefined],
    ['您的备案订单未通过信息核查，已驳回', 'provider-rejected'],
    ['（备案已通过管局审核）', 'done'],
    ['您的网站已通过新增接入审核', 'done'],
    ['ICP filing approved: fake-a.cn', 'done'],
    ['已完成 初审；进行中 管局审核；未进行 备案成功', 'authority-review'],
    ['您的备案订单已被您主动撤回', 'withdrawn'],
    ['您的网站已于11月20日注销成功', 'done'],
    ['备案信息已转入管局', 'at-authority'],
    ['Your order failed the preliminary review.', 'provider-rejected'],
    ['管局就您的备案申请作出决定：管局审核驳回', 'authority-rejected'],
    ['您的备案（订单三号，京ICP备12345678号）已通过', 'done'],
  ])('%s is at %s', (text, stage) => {
    expect(stageOf(text.replace(/（/g, '(').replace(/）/g, ')'))).toBe(stage);
  });
});

describe('who speaks', () => {
  it.each([
    ['这里是江西省通信管理局，你们的网站打不开', 'miit', '江西'],
    ['你好，我是腾讯云的备案审核，工信部短信要尽快核验', 'tencent', undefined],
    ['【阿里云】请留意12381短信', 'aliyun', undefined],
    ['请留意12381短信，收到后填码', undefined, undefined],
    ['来自：10612381\n您的备案已通过', 'miit', undefined],
    ['我司已办理新增接入，原接入商腾讯云请自行取消', undefined, undefined],
  ])('%s', (text, provider, authority) => {
    expect(read(text).provider).toBe(provider);
    expect(read(text).authority).toBe(authority);
  });

  it('is shown where nothing else is understood', () => {
    expect(isEmptyNotice(read('【华为云】国庆期间备案照常受理'))).toBe(false);
  });
});

describe('a suspicious notice', () => {
  it('leads to its writer: the address is not the reader’s domain', () => {
    const found = read(
      '您的网站备案即将到期，请点击 http://fake-renew.cn 续期，网站：fake-shop.cn',
    );
    expect(found.doubts?.map(({ kind }) => kind)).toEqual(['expiry']);
    expect(found.domains).toEqual(['fake-shop.cn']);
  });
});

describe('handed over to the authority', () => {
  it('says that the SMS may still be open, except where there is none', () => {
    expect(nextOf({ stage: 'at-authority' })?.key).toBe('notice.next.at-authority');
    expect(nextOf({ stage: 'at-authority', procedure: 'cancel-access' })?.key).toBe(
      'guide.stage.authority-review',
    );
    expect(read('【工信部】您的备案核验码 000000，有效期24小时').stage).toBe('sms-verification');
    expect(read('【腾讯云】您的备案验证码 000000，有效期10分钟').stage).toBeUndefined();
  });
});

describe('times that count from something else', () => {
  it.each([
    ['订单有效期45天，请尽快提交备案', undefined],
    ['请在订单的45天有效期内提交备案', undefined],
    ['主体信息变动的，应在变更之日起30日内办理备案变更', undefined],
    ['您的备案订单即将满45天，3天后自动清理', '2026-11-27T23:59:59+08:00'],
    ['您的主体已于11月20日变更，请在变更之日起30日内更新备案', '2026-12-20T23:59:59+08:00'],
    ['整改延期：新的截止时间为12月20日18点，原截止时间为12月6日18点', '2026-12-20T18:00:00+08:00'],
    ['责令立即整改备案信息，并于收到本通知起24小时内反馈', '2026-11-25T16:00:00+08:00'],
    ['您的备案将于2026年11月28日由管局注销', '2026-11-28T23:59:59+08:00'],
    ['管局电话：给你们三个工作日把备案号挂上', '2026-11-27T23:59:59+08:00'],
    ['您的备案服务器将于2026-11-30 12:00停机', '2026-11-30T12:00:00+08:00'],
    ['您的备案订单将于明天转为草稿', '2026-11-25T23:59:59+08:00'],
  ])('%s', (text, deadline) => {
    expect(read(text).deadline).toBe(deadline);
  });
});

describe('money for a filing', () => {
  it.each([
    '请把保证金转账到指定账户，否则冻结备案',
    '备案押金 3000 元，缴纳押金后恢复',
    '请打款到以下账户，备案号即可解封',
  ])('%s', (text) => {
    expect(read(text).doubts?.map(({ kind }) => kind)).toContain('money');
  });
});
