/** What a notice is about: the procedure it belongs to and the stage it reports. Consequences it threatens with are not. */
import type { ProcedureId, Stage } from '../vocabulary.ts';
import { OFFERED } from './wording.ts';

/** 逾期将取消接入, 否则注销备案: what would happen, not what is being done. */
const CONSEQUENCE =
  /(?:否则|不然|再[^,。;\n]{1,16}就|(?:我们|我局|管局)就(?=[^。;!?\n]{0,10}(?:注销|取消|关停|收回|处罚))|逾期|如果?需要?修改|未按(?:时|期)|若未|如未|如(?:您)?(?:不|未)|(?:将|会|可能)(?:会|被|面临)|将(?:自动|依法)?(?:取消|注销|关停|停止|清理|删除|驳回|退回)|会导致|导致|以免|避免|otherwise|or else|will be|may be)[^。;!?\n]*/gi;

/** First match wins; within a text the first line of a group decides. */
const PROCEDURES: readonly (readonly [ProcedureId, RegExp])[] = [
  [
    'public-security-filing',
    /公安(?:联网)?备案|公安机关.{0,12}备案|全国互联网安全管理服务平台|beian\.mps\.gov\.cn|public[- ]security filing/i,
  ],
  // Done to the reader, not by them: what remains is to get access again.
  [
    'add-access',
    /已经?被(?:强制|依法|我司)?取消(?:了)?(?:备案)?接入|(?:我司|我们|平台|阿里云|腾讯云|华为云|百度云|京东云|火山引擎)已经?(?:于.{2,20})?取消(?:了)?.{0,12}接入/,
  ],
  [
    'rectify',
    /接入准确性|空壳|专项核查|信息核查|核查.{0,24}(?:不|未|异常|问题|整改)|整改|合规(?:检查|巡检|性)|自查|解析.{0,16}(?:境外|未指向|调整)|未在首页|未(?:正确)?悬挂|(?:没有?|未)(?:悬?挂|放)[^。;\n]{0,6}备案号|number[^.\n]{0,60}must be (?:displayed|shown|placed)|悬挂备案号|备案号悬挂|抽查|未指向|未(?:有效|正确)?解析|(?:请|须|需)[^。;\n]{0,12}域名[^。;\n]{0,6}解析[至到]|不准确|不真实|巡检|access[- ]accuracy|rectif|inspection|empty[- ]shell|(?:not|n't)[^.\n]{0,16}(?:hosted on|resolv|point)/i,
  ],
  [
    'domain-expiry',
    /域名[^。;\n]{0,40}(?:到期|过期|续费|赎回|删除|释放)|(?:到期|过期|续费|赎回)[^,。;\n]{0,12}域名|domain.{0,60}(?:expir|renew|redeem|redemption)/i,
  ],
  // The provider gives up, or the reader is sent to another one.
  [
    'add-access',
    /(?:迁移|搬迁?|转移?)[^。;\n]{0,10}(?:至|到)(?:其他|别的|新的?)(?:接入商|服务商)|(?:其他|新的?)(?:接入商|服务商)[^。;\n]{0,10}新增接入/,
  ],
  ['cancel-access', /取消接入|cancel(?:l?ing|led)? access/i],
  ['cancel-subject', /注销(?:您的)?(?:备案)?主体|主体注销|注销主办者|cancel.{0,24}subject/i],
  [
    'cancel-service',
    /注销(?:您的)?(?:网站|app|小程序|快应用|互联网信息服务|服务)|(?:网站|app|服务)(?:备案)?注销/i,
  ],
  ['cancel-service', /(?:网站|app|小程序|服务)[^。;\n]{0,60}(?:已?完成注销|注销已?(?:成功|完成))/i],
  [
    'cancel-service',
    /注销(?:的)?备案[^。;\n]{0,24}ICP备[\d*]{4,10}号-\d|ICP备[\d*]{4,10}号-\d+[AXK]?[^。;\n]{0,16}注销/i,
  ],
  ['cancel-subject', /注销备案|备案注销|备案[^,、。;\n]{0,6}注销/],
  [
    'transfer-filing',
    /转移备案|备案转移|迁移备案|备案迁移|备案(?:主体|信息)?[^。;\n]{0,10}(?:转移|迁移)(?:至|到|给)|transfer.{0,12}filing/i,
  ],
  ['claim-filing', /认领备案|备案认领/],
  ['import-filing', /导入备案|备案导入/],
  ['withdraw-order', /撤[回销](?:备案|订单|申请)/],
  ['abandon-order', /放弃(?:备案|订单)/],
  ['add-access', /新增接入|接入备案|一键接入|add(?:ed|ing)? access/i],
  [
    'add-service',
    /新增(?:互联网信息)?服务|新增(?:网站|app|小程序|快应用)|add.{0,8}(?:service|website|app)\b/i,
  ],
  ['change-subject', /变更(?:备案)?主体|主体(?:信息)?变更|变更主办者/],
  ['change-service', /变更(?:网站|app|互联网信息服务|服务|小程序)|(?:网站|app)(?:信息)?变更/i],
  ['change-subject', /变更备案|备案(?:信息)?(?:已)?变更/],
  ['first-filing', /首次备案|首次申请备案|first filing/i],
];

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  [
    'authority-rejected',
    /(?:管局|通信管理局).{0,16}(?:驳回|未通过|不通过|退回)|退回.{0,8}管局(?:意见|原因)|authority.{0,20}reject|reject\w*[^.\n]{0,12}\bby[^.\n]{0,40}(?:authority|administration|MIIT)/i,
  ],
  [
    'returned',
    /核验.{0,12}(?:失败|超时|未通过).{0,20}退回|未(?:能)?通过.{0,10}短信核验|(?:订单|申请|备案)[^。;\n]{0,40}(?:已经?被?|被)(?:系统)?(?:自动)?退回|(?:申请|订单|备案)[^。\n]{0,16}因[^。\n]{2,160}被(?:系统|管局)?(?:自动)?退回|(?:order|application)[^.\n]{0,24}(?:has been|was|is) (?:automatically )?returned/i,
  ],
  [
    'provider-rejected',
    /初审.{0,12}(?:驳回|未通过|不通过|退回)|(?:审核|备案)(?:(?!核查|核验).){0,10}(?:未通过|不通过|被?驳回)|reject(?:ed|ion)|fail(?:ed|s)? (?:the |in )?(?:preliminary|initial|provider) review/i,
  ],
  [
    'sms-verification',
    /(?:请|需|待|尽快|务必).{0,90}(?:短信核验|短信验证|(?<!真实性|人脸|域名|视频|电子化)核验(?!单))|核验码[^。\n]{0,24}(?:有效|24 ?小时)|\bsms\b[^\n]{0,90}verif/i,
  ],
  [
    'done',
    /备案(?:申请|订单)?(?:已)?(?:(?:成功|完成)(?!之?后|以后|的|前|\d)|审核已通过|(?:审核)?通过(?!阿里云|腾讯云|华为云|.{0,6}初审|服务商|接入商))|(?:管局|通信管理局|工信部).{0,10}(?:审核)?(?:已)?通过|已经?通过(?:管局|通信管理局|工信部)的?审核|审核通过.{0,20}备案号|已于[^,。;\n]{2,20}(?:注销|取消接入)(?:成功|完成)|(?:注销|取消接入)[^。;\n]{0,10}(?:已成功|已完成|已?通过审核|(?:审核|审批)已?通过|已(?:审核|审批)通过)|已?完成(?:注销|取消接入)|已通过(?:新增接入|接入备案|新增网站|新增服务|变更备案|首次备案)(?:的)?审核|filing (?:is |was |has been )?approved|filing[^\n]{0,60}(?:is|was|been) approved/i,
  ],
  [
    'awaiting-submission',
    /待提交(?:至|到)?(?:管局|通信管理局)|等待提交(?:至|到)?(?:管局|通信管理局)/,
  ],
  [
    'at-authority',
    /短信核验已?全部完成|已转(?:至|到|入)(?:管局|通信管理局)|(?:已|成功)(?:转|提)?(?:提交|转交|报送)(?:至|到|给)?(?:.{0,6})(?:管局|通信管理局)|submitted to the authority/i,
  ],
  [
    'authority-review',
    /进行中[ :]*管局审核|管局审核[ :]*(?:进行中|中(?![^,。;\n]{0,6}(?:被|退|驳)))/,
  ],
  ['withdrawn', /(?:订单|申请)[^。;\n]{0,8}已经?(?:被您)?(?:主动|成功)?撤[回销]/],
  [
    'provider-review',
    /初审中|正在初审|已提交.{0,8}初审|等待.{0,6}初审|(?:阿里云|腾讯云|华为云|百度云|京东云|火山引擎|接入商|服务商)(?:初审|审核)?[ :\n]*审核中/,
  ],
  ['abandoned', /(?:订单|备案)已(?:被)?(?:放弃|清理|删除)/],
];

/** Courses and vouchers speak of filings: nothing of it happened to the reader's. */
const withoutOffers = (text: string): string =>
  text.replace(/[^。;!?\n]+/g, (sentence) => (OFFERED.test(sentence) ? ' ' : sentence));

/** A prepared text with the consequences cut out that it threatens with, and what it advertises. */
export const statedPart = (text: string): string => withoutOffers(text).replace(CONSEQUENCE, ' ');

/** 备案已被管局注销: it is over, and nobody is cancelling anything. */
const UNDONE = /已?经?被(?:管局|通信管理局|接入商|我司|系统|依法|强制)?(?:依法|强制)?注销/g;

/** The procedure of a prepared text, or undefined where it does not say. */
export const procedureOf = (text: string): ProcedureId | undefined => {
  const stated = statedPart(text).replace(UNDONE, ' ');
  return PROCEDURES.find(([, pattern]) => pattern.test(stated))?.[0];
};

/** What has been filed long ago is looked at again: 未通过 turns down no order then. */
const INSPECTED = /专项核查|信息核查|接入核查|准确性核查|抽查|巡检|整改期/;
const ORDERED = /订单|申请|驳回|退回/;

/** 未进行 备案成功: a step of the bar that is still to come. */
const NOT_REACHED = /(?:未进行|未开始|未到达)[ :\n]*[^,。;\n]{2,10}/g;

/** The stage a prepared text reports, or undefined. */
export const stageOf = (text: string): Stage | undefined => {
  const stated = statedPart(text);
  // A name or a number in brackets may stand between the order and what became of it.
  const reached = stated.replace(NOT_REACHED, ' ');
  const plain = reached.replace(/ ?\([^()\n]{0,80}\)/g, '');
  const found = STAGES.find(([, pattern]) => pattern.test(plain) || pattern.test(reached))?.[0];
  const isInspection = INSPECTED.test(text) && !ORDERED.test(stated);
  return isInspection && found?.endsWith('rejected') ? undefined : found;
};
