import { describe, expect, it } from 'vitest';
import { isEmptyNotice, readNotice } from '../../utils/notice/notice.ts';

/** Wednesday. */
const NOW = new Date('2026-06-10T10:00:00+08:00');
const read = (text: string) => readNotice(text, NOW);
const end = (day: string) => `${day}T23:59:59+08:00`;

describe('a time that is asked of the reader', () => {
  it.each([
    ['关于清理空壳网站的公示，公示期为2026年6月8日至2026年6月15日。', end('2026-06-15')],
    ['现予公示，公示期自6月8日起至6月15日，期满仍未整改的，将依法注销备案。', end('2026-06-15')],
    ['整改时间：即日起至2026年6月28日。网站：fake-orange.cn', end('2026-06-28')],
    [
      '您的网站整改已逾期3天，请立即处理，否则将于2026-06-12 00:00:00取消接入。',
      '2026-06-12T00:00:00+08:00',
    ],
    ['未在2026年6月30日前完成整改的，将依法注销备案', end('2026-06-30')],
    ['整改延期申请已通过，整改截止日期更新为2026年07月07日0点。', '2026-07-07T00:00:00+08:00'],
    ['您的备案订单已45天未提交，将于2026年6月20日被系统清理。', end('2026-06-20')],
    ['请在2026年6月30日前完成整改；如需延期，请在6月15日前提交延期申请。', end('2026-06-30')],
    ['您的备案将于6月30日被注销，如有异议请于6月20日前联系接入商。', end('2026-06-20')],
    [
      '初审通过，请查收短信，并在24小时内前往 beian.miit.gov.cn 完成核验',
      '2026-06-11T10:00:00+08:00',
    ],
    ['因您2026年5月31日前未提交备案核验，限6月30日前补交。', end('2026-06-30')],
    ['您的网站注销申请已提交，24小时内有效。', '2026-06-11T10:00:00+08:00'],
    ['2026年7月底前完成存量App备案', end('2026-07-31')],
    ['请于5月底前完成备案整改', end('2026-05-31')],
    ['请于2027年底前完成备案整改', end('2027-12-31')],
    ['6月15日前完成备案整改好吗？', end('2026-06-15')],
    ['备案信息抽查不合格，整改时间截至2026年6月26日，过期取消接入', end('2026-06-26')],
    ['截至6月10日您的网站仍未变更备案，请最晚6月15日提交', end('2026-06-15')],
    ['请尽快变更备案主体，并在5个工作日内反馈', end('2026-06-17')],
    ['登录 beian.miit.gov.cn 完成短信核验（24小时内）', '2026-06-11T10:00:00+08:00'],
    ['请每年6月30日前完成备案信息核查', end('2026-06-30')],
    ['请每年3月31日前完成备案信息核查', end('2027-03-31')],
    ['请在今年9月1日前完成备案信息核查', end('2026-09-01')],
    ['域名未实名，将于2026-06-20被注册局暂停解析，影响您的备案', end('2026-06-20')],
    [
      '关于2026年6月1日至8月31日开展备案整改专项行动的通知\n请各单位于7月20日前反馈',
      end('2026-07-20'),
    ],
    [
      'If SMS verification is not completed within 24 hours, the filing order will be returned.',
      '2026-06-11T10:00:00+08:00',
    ],
    ['Deadline for rectification: June 30, 2026 of your ICP filing', end('2026-06-30')],
    ['请在48H内处理备案问题', '2026-06-12T10:00:00+08:00'],
    [
      'Your ICP filing was rejected. Please resubmit before 18:00 tomorrow.',
      '2026-06-11T18:00:00+08:00',
    ],
    ['Please rectify the filing by 6 PM on June 20, 2026.', '2026-06-20T18:00:00+08:00'],
  ])('%s', (text, deadline) => {
    expect(read(text).deadline).toBe(deadline);
  });
});

describe('a time that is not', () => {
  it.each([
    '因未在规定时间（2026年6月5日前）整改，我司已于6月6日取消网站 fake-news.com 的接入。',
    '【工信部】由于您未在24小时内完成短信核验，您的备案申请已被退回。',
    '您的订单已超过24小时未完成短信核验，已自动退回，请重新提交备案',
    '管局驳回原因：主体负责人证件到期时间不足3个月，请更新后提交。',
    '请勿在审核期间（2026年6月10日-2026年7月8日）开通网站，否则将被驳回。',
    '网站备案号被注销了怎么办？没有及时解析到接入商服务器的，24小时内就可能被注销。',
    '【顺丰速运】您的快件已到达驿站，请于今日21:00前凭取件码领取。',
    '备案常见问题：收到短信后24小时内未完成核验怎么办？答：会被自动退回。',
    '您的备案已驳回。如有疑问请联系客服，服务时间9:00-21:00。',
    '备案初审未通过，请修改，客服热线95187，工作时间：周一至周五 09:00-18:00。',
    '关于开展2026年6月1日至8月31日备案信息整改专项行动的通知',
    '我局定于2026年6月15日至9月15日开展备案核查整改工作，请予以配合。',
    '2026年6月12日18:00至6月15日9:00期间暂停提交备案，请提前安排。',
    '截至2026年6月8日，您的网站备案信息仍未整改。',
    '您的备案申请因超过24小时未完成短信核验，已被系统退回。',
    'The filing order was returned: SMS verification was not completed within 24 hours.',
    '自2026年6月10日起至2026年12月31日，我局对未备案网站开展清查，请各网站自查。',
    '您的备案已在管局审核中，审核周期为20个工作日（截至2026年7月8日），请耐心等待。',
  ])('%s', (text) => {
    expect(read(text).deadline).toBeUndefined();
  });
});

describe('a provincial authority', () => {
  it.each([
    ['请贵单位6月30日前完成备案整改。\n河南省通信管理局\n2026年6月1日', '河南'],
    ['【浙江管局】您的备案信息需更新', '浙江'],
    ['备案退回原因：照片不清晰。（海南省通信管理局 2026-06-07）', '海南'],
    ['新疆维吾尔自治区通信管理局：请尽快更新备案信息', '新疆'],
    ['请尽快注销空壳主体备案。上海市通信管理局（章） 二〇二六年六月一日', '上海'],
    ['【工信部】您的备案已提交至四川省通信管理局，请完成短信核验', undefined],
    ['【腾讯云】根据江苏省通信管理局要求，请更新备案信息', undefined],
  ])('%s', (text, province) => {
    expect(read(text).authority).toBe(province);
  });
});

describe('what happened', () => {
  it.each([
    [
      '您的注销主体申请已审核通过（鲁ICP备12345678号）',
      { stage: 'done', procedure: 'cancel-subject' },
    ],
    ['尊敬的ICP用户：您的短信核验已全部完成，该请求将提交管局审核。', { stage: 'at-authority' }],
    [
      'Your ICP filing was rejected by the Guangdong Communications Administration.',
      { stage: 'authority-rejected' },
    ],
    [
      '备案系统将于今晚升级维护，暂停备案、变更、注销业务',
      { messages: [{ id: 'ministry-maintenance' }] },
    ],
    ['网站首页底部未标明备案编号，责令改正', { messages: [{ id: 'footer-number-missing' }] }],
    ['驳回原因：营业执照有效期不足三个月', { likely: [{ id: 'papers' }] }],
    ['域名 fake-home.cn 未解析至本公司服务器，请处理', { procedure: 'rectify' }],
    ['[JD Cloud] Filing order 30988123 has been returned.', { stage: 'returned' }],
    ['请登录全国互联网安全管理服务平台更新网站备案信息', { procedure: 'public-security-filing' }],
    ['工业和信息化部ICP/IP地址/域名信息备案管理系统：接入商已申请取消接入', { provider: 'miit' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('a maintenance is not a cancellation', () => {
    expect(read('备案系统升级维护期间暂停备案、变更、注销业务').procedure).toBeUndefined();
  });
});

describe('names of everybody under an official suffix', () => {
  it.each([
    ['您的域名 fake-home.net.cn 备案需整改', ['fake-home.net.cn']],
    ['您的网站 fake-town.gov.cn 备案需整改，请登录 beian.miit.gov.cn', ['fake-town.gov.cn']],
    ['App（包名 com.fake.read）的备案需整改', []],
    ['App com.fake.page.read 的备案需整改', []],
  ])('%s', (text, domains) => {
    expect(read(text)).toMatchObject({ domains });
    expect(read(text).provider).not.toBe('aliyun');
  });
});

it('万网 keeps its own site', () => {
  expect(read('备案需处理，请登录 www.net.cn')).toMatchObject({ provider: 'aliyun', domains: [] });
});

describe('public-security numbers', () => {
  it.each([
    ['您的网站 fake-home.cn 备案编号：京公网安备11010802099887号', '京公网安备11010802099887号'],
    ['沪公网安备 31011502009988', '沪公网安备31011502009988号'],
  ])('%s', (text, number) => {
    expect(read(text).publicSecurityNumbers).toEqual([number]);
  });

  it('are no filing numbers, and these none of them', () => {
    const notice = read('京ICP备2024055123号-1，京公网安备11010802099887号');
    expect(notice.filingNumbers).toEqual(['京ICP备2024055123号-1']);
    expect(read('京ICP备2024055123号-1').publicSecurityNumbers).toBeUndefined();
  });
});

describe('who writes', () => {
  it.each([
    ['您的备案订单被驳回，请更换手机号。联系邮箱 fake.person@qq.com。阿里云', 'aliyun'],
    ['发件人：阿里云备案 <no-reply@notice.aliyun.com>\n您的备案需要整改', 'aliyun'],
    ['From: Filing <cloud_noreply@tencent.com>\nYour ICP filing was returned.', 'tencent'],
    ['上海市通信管理局提醒：贵单位的网站备案信息不准确，请在10个工作日内整改', 'miit'],
    ['【广东管局】您的网站备案信息需更新', 'miit'],
    ['【工信部】您的备案变更已审核通过【腾讯云】您的备案订单已驳回', 'tencent'],
    ['工信部备案新规7月起施行，所有网站需重新备案，详情咨询微信', undefined],
    ['您的备案被退回，联系 fake.person@qq.com', undefined],
    ['From: fake.person@aliyun.com\n备案要整改', undefined],
  ])('%s', (text, provider) => {
    expect(read(text).provider).toBe(provider);
  });
});

describe('which domain it is about', () => {
  it.each([
    [
      '您的备案订单（域名：fake-yak.com）被退回，请登录 https://beian.fake-host.cn/a?b=1 修改',
      ['fake-yak.com'],
    ],
    ['请点击 http://mail-verify.fake-site.xyz/icp 于24小时内完成备案升级', []],
    ['网站 http://www.fake-hospital.com.cn/ 需整改', ['fake-hospital.com.cn']],
  ])('%s', (text, domains) => {
    expect(read(text).domains).toEqual(domains);
  });
});

describe('what was done already is not the procedure', () => {
  it.each([
    ['您的网站 fake-beer.com 已被取消接入，您可以重新办理接入备案。', 'add-access'],
    ['您的取消接入申请已完成，域名：fake-steel.cn', 'cancel-access'],
    ['您的网站未完成整改，逾期将取消接入', 'rectify'],
    ['管局让改官网的备案信息，下周五前弄好，不然要注销备案号', undefined],
    ['管局驳回：变更备案时不能改变主体所在省，如果需要修改，请先申请注销主体', 'change-subject'],
    ['您提交的注销网站申请未通过，原因：网站正在注销中，不允许注销主体', 'cancel-service'],
    ['您的云服务器将于6月15日到期，到期后网站无法访问，已备案域名可能被取消接入', undefined],
    ['您的域名 fake-silk.cn 将在30日后释放', 'domain-expiry'],
    ['您的网站 fake-bbq.com（鲁ICP备00000001号-1）已完成注销。', 'cancel-service'],
  ])('%s', (text, procedure) => {
    expect(read(text).procedure).toBe(procedure);
  });

  it('takes "after a filing succeeded" for no success', () => {
    expect(read('很多站长在备案成功后没有解析').stage).toBeUndefined();
    expect(read('您的备案已成功').stage).toBe('done');
  });
});

describe('an approval', () => {
  it.each([
    '恭喜，您的备案已通过管局审核，备案号：闽ICP备2026004455号。',
    '您提交的备案管局审核已通过。',
    '您的备案申请已审核通过，备案号：鄂ICP备2026001122号-1',
  ])('is known: %s', (text) => {
    expect(read(text).messages).toEqual([{ id: 'ministry-approved' }]);
  });

  it.each(['您的备案未通过管局审核', '待管局审核通过后开通网站'])('is not: %s', (text) => {
    expect(read(text).messages).toEqual([]);
  });
});

describe('texts about something else', () => {
  it.each([
    '异地就医备案已成功，有效期至2026年12月31日',
    '您的快递备案信息（海关）需要补充身份证，请于6月12日前上传',
    '房屋租赁备案合同已生成，请于3日内确认',
    '各位业主：小区将于6月12日9:00-17:00停水检修，请提前储水。',
    '您尾号3321的信用卡账单，最后还款日06月25日，请于到期前还款。',
    '【顺丰速运】请于今日21:00前凭取件码5-2-3344领取。',
    '反诈中心提醒：请勿点击链接，勿泄露验证码。',
  ])('%s', (text) => {
    expect(isEmptyNotice(read(text))).toBe(true);
  });
});

describe('more than one message in a paste', () => {
  it('keeps what they agree on only', () => {
    const two = read(
      '【工信部】您的备案变更已审核通过。\n【腾讯云】您的备案订单（fake-one.com）已驳回：网站内容不合格，请于6月15日前修改。',
    );
    expect(two).toMatchObject({
      several: true,
      provider: 'tencent',
      messages: [{ id: 'content-unacceptable' }],
      deadline: end('2026-06-15'),
    });
    expect(two.stage).toBeUndefined();
    expect(two.procedure).toBeUndefined();
    const tails = read(
      '您的备案申请已退回。【阿里云】\n您的备案申请已退回，请尽快修改。【腾讯云】',
    );
    expect(tails).toMatchObject({ several: true, stage: 'returned' });
  });

  it.each([
    '【阿里云】您的网站原接入商为【腾讯云】，请确认后提交备案',
    '【阿里云】【备案通知】您的备案订单已驳回，请修改',
    '您的备案订单已驳回，请修改。【阿里云】',
  ])('is not seen in one: %s', (text) => {
    expect(read(text).several).toBeUndefined();
  });
});

describe('the stage a notice reports', () => {
  it.each([
    ['您的备案申请未通过工信部短信核验，已被系统退回，请重新提交。', 'returned'],
    ['您的订单已超过24小时未完成短信核验，已自动退回', 'returned'],
    ['备案被退回了 管局意见：请重新命名', 'authority-rejected'],
    ['您于2026-06-01提交的备案变更申请已通过管局审核。', 'done'],
    ['Your ICP filing for fake-lotus.com has been approved by the MIIT.', 'done'],
    ['您的取消接入申请已完成', 'done'],
    ['备案待核验，请24小时内完成核验', 'sms-verification'],
    ['您的备案信息专项核查未通过：请变更备案', undefined],
    ['请认真核实，做好真实性核验工作', undefined],
    ['请在6月19日前完成真实性核验（人脸）', undefined],
  ])('%s', (text, stage) => {
    expect(read(text).stage).toBe(stage);
  });
});
