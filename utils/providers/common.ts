import type { ActionId, ServiceKind, Stage } from '../vocabulary.ts';

/*
 * Console words that several providers share: today's, those of 2019 and the English ones. A provider's own file
 * adds what only that console says. Patterns are matched against the whole label in `key` form: NFKC, no spaces,
 * no closing colon, small letters.
 */

type Words<Id> = readonly (readonly [words: string, id: Id])[];

const SERVICE = '(?:网站|app|小程序|快应用|服务|互联网信息服务)';

/** Kinds of service, as tags, tabs and column heads write them. */
export const KIND_WORDS: Words<ServiceKind> = [
  ['网站(服务)?|website', 'website'],
  ['app(服务)?|移动应用', 'app'],
  ['(微信)?小程序|miniprogram', 'mini-program'],
  ['快应用|quickapp', 'quick-app'],
];

/** Labels that mean the same wherever they stand. */
export const ACTION_WORDS: Words<ActionId> = [
  [
    '(开始|立即|去|新增|首次|自助)(icp)?备案|(start|beginwith|applyforan?|applyfor)(icp)?filing(application)?',
    'start-filing',
  ],
  [
    `(新增|增加|添加)${SERVICE}|新增网站/app|新增/接入其[它他]服务|add(an?)?(website|app|service|internetinformationservice)`,
    'add-service',
  ],
  ['新增接入(备案)?|(一键|继续)?接入备案|addaccess', 'add-access'],
  [
    '(变更|修改)(主体|主办者|主办单位)(信息|备案)?|变更备案(信息)?|(change|modify|update)(subject|entity|organizer)(information|filing)?',
    'change-subject',
  ],
  [
    `变更${SERVICE}(信息|备案)?|(change|modify|update)(website|app|service)(information|filing)?`,
    'change-service',
  ],
  [
    '注销(主体|主办者|主办单位|备案)(备案|信息)?|cancel(subject|entity|organizer)(icp)?(filing)?|cancel(icp)?filing',
    'cancel-subject',
  ],
  [`(批量)?注销${SERVICE}(备案)?|cancel(website|app|service)(icp)?(filing)?`, 'cancel-service'],
  [`(批量)?取消接入(备案|${SERVICE})?|cancel(access|connection)`, 'cancel-access'],
  ['(转移|迁移)备案(信息|账号)?|transfer(icp)?filing(information)?', 'transfer-filing'],
  ['导入备案(信息)?|import(icp)?filing(information)?', 'import-filing'],
  ['认领备案|提交认领|claim(icp)?filing', 'claim-filing'],
  ['撤[回销](订单|备案|申请)|withdraw(order|application|filing)', 'withdraw-order'],
  ['放弃(备案|订单|申请)|abandon(order|filing|application)', 'abandon-order'],
  ['继续(备案|操作|填写)|continue(order|filing|application)', 'continue-order'],
  [
    '修改(备案信息|订单|[资材]料)|去修改|(修改[并后])?重新提交|(modify|edit)(order|filinginformation)',
    'edit-order',
  ],
  ['查看详情|viewdetails?', 'view'],
];

/** Short labels: a row, a card or a dialog says what of. */
export const BARE_ACTIONS: Readonly<Record<'subject' | 'service' | 'order', Words<ActionId>>> = {
  subject: [
    ['变更(信息)?|change|modify', 'change-subject'],
    ['注销|cancel|deregister', 'cancel-subject'],
    ['转移|transfer', 'transfer-filing'],
  ],
  service: [
    ['变更(信息|备案)?|change(icpfiling)?|modify|edit', 'change-service'],
    ['注销(备案)?|cancel((icp)?filing)?|deregister', 'cancel-service'],
    ['查看|详情|管理|view|details', 'view'],
  ],
  order: [
    ['撤[回销]|withdraw', 'withdraw-order'],
    ['放弃|abandon', 'abandon-order'],
    ['继续|continue', 'continue-order'],
    ['修改|编辑|modify|edit', 'edit-order'],
    ['查看(订单)?|详情|view|details', 'view'],
  ],
};

/** Parts of a title or sentence that name an act, beside the labels above. */
export const ACTION_PHRASES: Words<ActionId> = [
  ['(取消|解除).{0,30}接入|cancel.{0,12}(access|connection)', 'cancel-access'],
  ['转移|迁移|transfer', 'transfer-filing'],
  ['注销.{0,3}主[体办]|cancel.{0,12}(subject|entity|organizer)', 'cancel-subject'],
  [`注销.{0,4}${SERVICE}|(网站|app)注销|cancel.{0,12}(website|app|service)`, 'cancel-service'],
  ['放弃|abandon', 'abandon-order'],
  ['撤[回销]|withdraw', 'withdraw-order'],
];

/** Words that are a status by themselves. */
export const STAGE_WORDS: Words<Stage> = [
  ['草稿|待提交|未提交|(资料)?填写中|待完善|待上传资料|draft|notsubmitted', 'draft'],
  [
    '提交初审|阿里云(初审|审核)|待?初审中?|审核中|待审核|待下步操作|接入商(核验|审核)|平台审核中',
    'provider-review',
  ],
  ['初审通过|待提交(至)?管局|等待提交管局审核|提交管局中', 'awaiting-submission'],
  ['待?(工信部|管局)?短信核验中?|待验证', 'sms-verification'],
  ['等?待管局审核', 'at-authority'],
  ['管局审核中?', 'authority-review'],
  ['(初审|审核)(驳回|拒绝|未通过|不通过)', 'provider-rejected'],
  ['管局(审核)?(驳回|拒绝|未通过|不通过)', 'authority-rejected'],
  ['已?退回', 'returned'],
  ['已撤[回销]', 'withdrawn'],
  ['已(放弃|取消|关闭)', 'abandoned'],
  ['(订单)?已(过期|失效|清理)', 'expired'],
  [
    '已?完成|已备案|(备案|注销|变更|取消接入)(成功|完成)|(管局)?审核通过|approved|completed|filed',
    'done',
  ],
];

/** Parts of a longer status (in `key` form); first hit wins: rejections stand before the reviews they name. */
export const STAGE_PHRASES: readonly (readonly [RegExp, Stage])[] = [
  [/退回|超时|returned/, 'returned'],
  [
    /管局.{0,6}(驳回|拒绝|未通过|不通过)|(authority|administration).{0,12}reject|rejectedby.{0,30}(authority|administration)/,
    'authority-rejected',
  ],
  [/驳回|拒绝|未通过|不通过|待修改|reject/, 'provider-rejected'],
  [/撤回|撤销|withdrawn/, 'withdrawn'],
  [/放弃|abandoned|cancell?ed/, 'abandoned'],
  [/过期|失效|清理|expired/, 'expired'],
  [/短信.{0,6}(核验|验证)|sms/, 'sms-verification'],
  [/待提交(至)?管局|提交管局中|等待提交|awaitingsubmission/, 'awaiting-submission'],
  [/等?待管局/, 'at-authority'],
  [/管理?局审核通过|成功|已备案|已完成|approved|success|completed/, 'done'],
  [/管理?局.{0,4}审核|(authority|administration|miit).{0,14}review/, 'authority-review'],
  [/草稿|待提交|未提交|待完善|draft/, 'draft'],
  [
    /初审|(云|商|平台).{0,2}审核|审核中|待审核$|inreview|underreview|(initial|preliminary)review/,
    'provider-review',
  ],
];

/** Steps of a stage bar that are no status of their own. */
export const STEP_WORDS: Words<Stage> = [
  [
    '填写(备案)?信息|基础信息(校验)?|上传资料|提交(申请|订单|备案)|submit(application|order)?|fillininformation',
    'draft',
  ],
  ['(腾讯云|华为云|服务商)?(审核|初审)|(initial|preliminary|provider)review', 'provider-review'],
  ['smsverification', 'sms-verification'],
  ['authorityreview|reviewbyauthority', 'authority-review'],
  ['备案结果|result', 'done'],
];
