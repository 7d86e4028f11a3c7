/**
 * What a rejection or a refusal of a form is about, where its wording is not among the known messages: families of
 * near wordings, tried from top to bottom.
 */
import { foldText } from '../knowledge/fold-text.ts';
import { matchMessages } from '../knowledge/messages/match.ts';
import type { PageFacts } from '../vocabulary.ts';
import { answersOf } from './parts.ts';
import { type Claim, claim } from './rule.ts';

const DOMAIN_CHECK = claim('ali-kepai22', 'ali-r19-hy', 'tc-t21-domain');
const REJECTED = claim('ali-kepai22', 'ali-r19-bh', 'tc-t21-reject-reasons');
const FORM = claim('ali-r19-lx', 'ali-r19-cp');
const CLASH = claim('tc-hw-doc-0152', 'tc-t21-review', 'mc');
const VANISHED = claim('tc-hw-doc-0149', 'ali-kepai22', 'mc');
const INSPECTION = claim('tc-hw-errors', 'ali-zx23', 'tc-t21-inspection');
const OPEN = claim('tc-hw-doc-0150', 'tc-t21-rejected');
const DISPLAY = claim('tc-hw-doc-0020', 'ali-kepai22');
const SMS = claim('tc-hw-doc-0013', 'ali-sms-m');
const NAME = claim('ali-guide26', 'audit-ali-xqc', 'tc-t21-naming');

/** Family → what its texts contain, folded (`foldText`). The first that fits wins. */
const FAMILIES = [
  [
    'suffix',
    /TLD.{0,4}未批复|后缀.{0,8}(不支持|未批复|未获|不能|不可|无法)|suffix.{0,20}not/i,
    DOMAIN_CHECK,
  ],
  ['registrar', /注册商.{0,4}(未批复|未获)|非工信部批复的域名注册/, DOMAIN_CHECK],
  ['domain-expired', /域名(已|已经)?(过期|到期)|域名即将(过期|到期)/, INSPECTION],
  ['holder-papers', /注册人证件/, DOMAIN_CHECK],
  ['not-real-named', /域名.{0,4}未.{0,2}实名|域名实名.{0,6}(未通过|不通过|失败)/, DOMAIN_CHECK],
  ['not-in-store', /验证库|未入库|不存在该域名注册人/, DOMAIN_CHECK],
  [
    'holder',
    /(持有者|所有者|所有人).{0,16}(不一致|不符|不正确|未通过)|域名实名.{0,16}(不一致|不符|不正确)|与域名所有者不一致|域名所有者为/,
    DOMAIN_CHECK,
  ],
  ['closed-service', /无法访问|未开站|底部未|未链接|未悬挂/, DISPLAY],
  ['vanished', /已注销.{0,12}拒绝|信息库中不存在|(主体|网站)信息不存在|主体已注销/, VANISHED],
  [
    'other-order',
    /主办者冲突|进行中的(备案)?订单|订单.{0,4}进行中|变更中|正在受理|正在注销|注销.{0,4}冲突|取消接入请求|重复提交/,
    CLASH,
  ],
  ['other-account', /对应(的)?(主体|账号)|此证件已存在|账号.{0,6}下使用/, FORM],
  ['subject-filed', /工信部.{0,4}已存在备案记录/, REJECTED],
  ['domain-clash', /域名冲突|在其他网站已存在|信息库中已存在|域名已经报备|已存在备案/, CLASH],
  ['type', /备案类型错误/, REJECTED],
  ['province', /跨省|住所非|省市县代码/, REJECTED],
  ['permit', /前置|许可/, REJECTED],
  ['service-name', /(网站|服务|App|应用)名称/i, NAME],
  ['content', /(网站|服务)内容|涉及企业/, REJECTED],
  ['legal-rep', /法定代表人/, REJECTED],
  ['number-reused', /备案频率|其他主体备案过|负责人证件号码重复/, REJECTED],
  ['phone', /电话|手机|联系方式|无法接通|号段|无人接听/, REJECTED],
  [
    'papers',
    /(证件|执照|身份证|居住证|护照).{0,6}(不合格|不清晰|过期|注销|吊销|不一致|合一|有效期)|照片|幕布|核验单|扫描件|授权书/,
    REJECTED,
  ],
  ['open-service', /通过前已开通|不得开启访问/, OPEN],
  ['access-data', /接入商?信息.{0,6}(不一致|不符)|无效(网站)?接入|IP.{0,6}(冲突|不符)/, REJECTED],
  ['subject-data', /工商信息|单位名称|主办单位/, INSPECTION],
  [
    'service-code',
    /产品信息|产品已经提交|主体上限|最大使用次数|授权码|服务码|(?<!域名.{0,6})有效期不足/,
    FORM,
  ],
  ['sms', /短信核验|短信验证/, SMS],
  ['dns', /解析.{0,8}(未通过|不符|未指向)|未解析至/, INSPECTION],
] as const satisfies readonly (readonly [string, RegExp, Claim])[];

/** Ids of the families, `unknown` for a text that fits none. */
export const REASON_FAMILIES: readonly string[] = [...FAMILIES.map(([id]) => id), 'unknown'];

/** Everything the families rest on. */
export const REASON_CLAIMS: readonly Claim[] = FAMILIES.map(([, , basis]) => basis);

/** The family of a reason as shown; `null` where none fits: the cause is not known. */
export const familyOf = (reason: string): { id: string; basis: Claim } | null => {
  const text = foldText(reason);
  const family = FAMILIES.find(([, pattern]) => pattern.test(text));
  return family ? { id: family[0], basis: family[2] } : null;
};

/** Whether the page says that a suffix cannot be filed. */
export const pageRefusesSuffix = (facts: PageFacts): boolean =>
  answersOf(facts).some((answer) => familyOf(answer)?.id === 'suffix');

/** "Please enter …": the form asks for something, nothing is refused. */
const IS_PROMPT = /^请(先)?(输入|选择|填写|上传)|不能为空|必填|格式/;

/** Whether an answer of a form is a known refusal, not merely a field that was left empty. */
export const isRefusal = (answer: string): boolean =>
  !IS_PROMPT.test(answer) && (familyOf(answer) !== null || matchMessages(answer).length > 0);
