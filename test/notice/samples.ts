/** Invented notices in the words that providers, the ministry and authorities use. Names of domains are made up. */
import type { Notice } from '../../utils/notice/notice.ts';

export interface Sample {
  name: string;
  text: string;
  /** Moment of reading; 2026-11-24 10:00 where absent. */
  now?: string;
  expected: Partial<Omit<Notice, 'messages'>>;
  deadline: string | null;
}

export const SAMPLES: Sample[] = [
  {
    name: 'Aliyun SMS: access-accuracy inspection',
    text: '【阿里云】尊敬的用户，您的网站fake***.com（浙ICP备2023012345号-1）存在备案接入信息与实际接入信息不符的问题，请您务必于2026年12月03日0点之前登录阿里云ICP代备案管理系统整改，逾期您的备案将被取消接入。退订回T',
    expected: {
      provider: 'aliyun',
      domains: ['fake***.com'],
      filingNumbers: ['浙ICP备2023012345号-1'],
      procedure: 'rectify',
    },
    deadline: '2026-12-03T00:00:00+08:00',
  },
  {
    name: 'Aliyun mail: resolve to a mainland server',
    text: `主题：【重要】阿里云备案接入信息核查通知
尊敬的 fakeuser***：
您好！经核查，您在阿里云接入备案的以下域名，域名解析未指向阿里云中国内地(不含香港)节点服务器：
fake-demo-0003.cn　京ICP备2022012716号-2
请您务必于2024-09-12 15:10:11之前设置解析指向阿里云内地服务器并保持网站可访问。到期未整改，您的备案将可能被取消接入或注销。
如有疑问请致电95187。
阿里云计算有限公司`,
    now: '2024-09-10T09:00:00+08:00',
    expected: {
      provider: 'aliyun',
      domains: ['fake-demo-0003.cn'],
      filingNumbers: ['京ICP备2022012716号-2'],
      procedure: 'rectify',
    },
    deadline: '2024-09-12T15:10:11+08:00',
  },
  {
    name: 'ministry SMS: enter the code',
    text: '【工信部】尊敬的用户，您提交的ICP备案申请验证码为：582913，请于24小时内登录 https://beian.miit.gov.cn 进行短信核验，逾期未核验备案申请将被退回。',
    expected: { provider: 'miit', domains: [], filingNumbers: [], stage: 'sms-verification' },
    deadline: '2026-11-25T10:00:00+08:00',
  },
  {
    name: 'ministry SMS by its number, with a send time',
    text: '1065 12381\n2026-11-24 08:15\n尊敬的ICP用户，您在腾讯云提交的备案需进行短信核验，验证码 019283，有效期24小时。',
    expected: { stage: 'sms-verification' },
    deadline: '2026-11-25T08:15:00+08:00',
  },
  {
    name: 'ministry SMS: approved',
    text: '【工信部】尊敬的用户，您的备案申请已通过审核，网站备案号：浙ICP备2026012345号-1，请在网站底部悬挂备案号并链接至 beian.miit.gov.cn。',
    expected: { provider: 'miit', filingNumbers: ['浙ICP备2026012345号-1'], domains: [] },
    deadline: null,
  },
  {
    name: 'Tencent SMS: provider review refused',
    text: '【腾讯云】您的备案订单30173440149913160初审未通过，驳回原因：网站名称不合格。请您在45天内登录控制台修改后重新提交，超时订单将自动取消。',
    expected: { provider: 'tencent', stage: 'provider-rejected' },
    deadline: '2027-01-08T23:59:59+08:00',
  },
  {
    name: 'Tencent SMS: with the authority',
    text: '【腾讯云】您好，您的备案已提交至广东省通信管理局审核，预计1-20个工作日完成，请耐心等待，审核结果将以短信通知。',
    expected: { provider: 'tencent', stage: 'at-authority', domains: [] },
    deadline: null,
  },
  {
    name: 'Tencent console: special inspection',
    text: '备案信息核查通知：您的域名 fake-tc-0001.com 存在问题：主体负责人联系方式不准确。请于2026-12-10 23:59:59前完成变更备案，逾期未处理将取消接入。—— 腾讯云团队',
    expected: { provider: 'tencent', domains: ['fake-tc-0001.com'], procedure: 'rectify' },
    deadline: '2026-12-10T23:59:59+08:00',
  },
  {
    name: 'Huawei mail: number not shown',
    text: '【华为云】尊敬的华为云用户：经巡检发现您的网站www.fake-hw.net底部未悬挂备案号，请在10个工作日内完成整改，否则将关停网站。',
    expected: { provider: 'huawei', domains: ['fake-hw.net'], procedure: 'rectify' },
    deadline: '2026-12-08T23:59:59+08:00',
  },
  {
    name: 'authority: letter with a closing date',
    text: `关于限期整改的通知
某某有限公司：
你单位网站（备案号：粤ICP备2026007027号-2，域名：fake-gd.com.cn）备案主体信息不真实。请自收到本通知之日起五个工作日内完成变更，逾期我局将依法注销备案。
广东省通信管理局
2026年11月20日`,
    expected: {
      provider: 'miit',
      domains: ['fake-gd.com.cn'],
      filingNumbers: ['粤ICP备2026007027号-2'],
      procedure: 'rectify',
    },
    deadline: '2026-11-27T23:59:59+08:00',
  },
  {
    name: 'domain about to expire',
    text: '【阿里云】您的域名 fake-exp.com 将于2026-12-09到期，请及时续费。到期未续费将暂停解析，已备案的域名可能被注销备案。',
    expected: { provider: 'aliyun', domains: ['fake-exp.com'], procedure: 'domain-expiry' },
    deadline: '2026-12-09T23:59:59+08:00',
  },
  {
    name: 'public-security filing',
    text: '您好，您的网站 fake-ga.com 已开通，请于开通之日起30日内登录 beian.mps.gov.cn 办理公安联网备案。',
    expected: { domains: ['fake-ga.com'], procedure: 'public-security-filing' },
    deadline: '2026-12-24T23:59:59+08:00',
  },
  {
    name: 'cancellation asks for its SMS',
    text: '【阿里云】您正在办理注销主体，已提交管局。请主体负责人在收到12381短信后24小时内完成核验。如非本人操作，请勿核验。',
    expected: { provider: 'aliyun', procedure: 'cancel-subject' },
    deadline: '2026-11-25T10:00:00+08:00',
  },
  {
    name: 'masked filing number, Chinese domain',
    text: '您的备案信息（沪ICP备2024******号-1，域名：例子.中国）需要核实，请12月1日18:00前联系客服。',
    expected: { domains: ['xn--fsqu00a.xn--fiqs8s'], filingNumbers: ['沪ICP备2024******号-1'] },
    deadline: '2026-12-01T18:00:00+08:00',
  },
  {
    name: 'English mail',
    text: 'Dear customer, the ICP filing of fake-en.com does not point to an Alibaba Cloud server in the Chinese mainland. Please rectify before December 10, 2026 18:00 (UTC+8); otherwise access will be cancelled.\nAlibaba Cloud Team',
    expected: { provider: 'aliyun', domains: ['fake-en.com'], procedure: 'rectify' },
    deadline: '2026-12-10T18:00:00+08:00',
  },
  {
    name: 'rejection text of the domain check',
    text: '域名验证未通过，域名为fake-demo-0002.io（该域名核验出现错误：TLD未批复）',
    expected: { domains: ['fake-demo-0002.io'], filingNumbers: [] },
    deadline: null,
  },
  {
    name: 'code only',
    text: '【阿里云】验证码：382911，您正在进行取消接入操作，5分钟内有效，请勿泄露。',
    expected: { provider: 'aliyun', procedure: 'cancel-access', domains: [] },
    deadline: null,
  },
  {
    name: 'advertisement',
    text: '【阿里云】云服务器ECS 99元/年，新老同享，点击 c.tb.cn/abc 查看，退订回TD',
    expected: { provider: 'aliyun', domains: [], filingNumbers: [] },
    deadline: null,
  },
  {
    name: 'extension granted',
    text: '您的延期处理申请已通过，处理截止时间由2026年06月23日0点延期至2026年07月07日0点。',
    now: '2026-06-22T12:00:00+08:00',
    expected: {},
    deadline: '2026-07-07T00:00:00+08:00',
  },
  {
    name: 'approved by the provider, now the SMS',
    text: '【阿里云】尊敬的李女士，您好！您申请的首次备案已通过阿里云审核，并提交至浙江省管局。请于24小时内完成工信部短信核验，否则备案申请将被退回。',
    expected: { provider: 'aliyun', procedure: 'first-filing', stage: 'sms-verification' },
    deadline: '2026-11-25T10:00:00+08:00',
  },
  {
    name: 'two domains, real-name verification',
    text: '【腾讯云】您的域名fake-b.cn、fake-c.com未通过实名认证核验，请在3个工作日内完成实名认证，否则将影响备案。',
    expected: { provider: 'tencent', domains: ['fake-b.cn', 'fake-c.com'] },
    deadline: '2026-11-27T23:59:59+08:00',
  },
  {
    name: 'refused by the authority, with a date',
    text: '您的备案已被管局驳回，驳回原因：【网站负责人】联系电话无法接通，请于2026-12-15前修改后重新提交，逾期订单将被删除。',
    expected: { stage: 'authority-rejected' },
    deadline: '2026-12-15T23:59:59+08:00',
  },
  {
    name: 'JD Cloud: empty shell, natural days',
    text: '【京东云】您的网站www.fake-jd.com未在京东云产生访问，系统判定为空壳网站，请于7个自然日内将域名解析至京东云服务器，逾期将取消接入备案。',
    expected: { provider: 'jdcloud', domains: ['fake-jd.com'], procedure: 'rectify' },
    deadline: '2026-12-01T23:59:59+08:00',
  },
  {
    name: 'Baidu: masked domain, expired',
    text: '【百度智能云】尊敬的用户，您在百度智能云备案的域名 f***e.com.cn 已过期，请于2026年12月05日18时前完成续费并更新域名证书。',
    expected: { provider: 'baidu', domains: ['f***e.com.cn'], procedure: 'domain-expiry' },
    deadline: '2026-12-05T18:00:00+08:00',
  },
  {
    name: 'Volcengine: change approved',
    text: '【火山引擎】您提交的变更备案申请已审核通过，如有疑问请联系客服。',
    expected: { provider: 'volcengine', procedure: 'change-subject' },
    deadline: null,
  },
  {
    name: 'expired, redemption ahead',
    text: '【阿里云】您的域名fake-d.com已于2026-11-20过期，将于2026-12-20进入赎回期，请尽快续费！',
    expected: { procedure: 'domain-expiry', domains: ['fake-d.com'] },
    deadline: '2026-12-20T23:59:59+08:00',
  },
  {
    name: 'stamp without a year above the SMS',
    text: '短信 11月23日 21:05\n【工信部】您好，您有一条备案申请待核验，验证码665544，请24小时内登录核验。',
    expected: { provider: 'miit', stage: 'sms-verification' },
    deadline: '2026-11-24T21:05:00+08:00',
  },
  {
    name: 'received yesterday',
    text: '来自 12381 的短信，昨天 20:00 收到：请在24小时内完成核验，验证码 111222。',
    expected: { provider: 'miit' },
    deadline: '2026-11-24T20:00:00+08:00',
  },
  {
    name: 'the ministry is only mentioned',
    text: '您的网站fake-e.com备案号：京ICP备12345678号-1未链接至工信部网站（beian.miit.gov.cn），请于三日内整改完毕并回复邮件 beian@fake-mail.com。',
    expected: {
      domains: ['fake-e.com'],
      filingNumbers: ['京ICP备12345678号-1'],
      procedure: 'rectify',
    },
    deadline: '2026-11-27T23:59:59+08:00',
  },
  {
    name: 'maintenance',
    text: '系统将于2026年11月30日 02:00-06:00进行升级维护，期间无法提交备案订单，请提前安排。',
    expected: { domains: [] },
    deadline: null,
  },
  {
    name: 'cancelled, for information',
    text: '您好，fake-f.com 的备案主体已注销，主体备案号：鲁ICP备2023047808号，请知悉。',
    expected: { procedure: 'cancel-subject', filingNumbers: ['鲁ICP备2023047808号'] },
    deadline: null,
  },
  {
    name: 'Tencent in English',
    text: '[Tencent Cloud] Your ICP application has been submitted to MIIT. Please complete SMS verification at beian.miit.gov.cn within 24 hours of receiving the message from 12381.',
    expected: { provider: 'tencent', stage: 'sms-verification', domains: [] },
    deadline: '2026-11-25T10:00:00+08:00',
  },
];
