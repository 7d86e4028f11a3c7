/** Notices that are no rejection and whose words no known message uses: what they are likely about. */
import type { SourceId } from '../knowledge/sources.ts';
import type { Likely } from './likely.ts';

/** Within an order's own rejection these words are one of its reasons. */
const REJECTED = /驳回|退回|初审|备案(?:订单|申请|审核)|reject|returned/i;
const OUTSIDE_ORDERS: readonly string[] = ['unfiled', 'real-name'];

/** Id (`notice.near.<id>`), words, and what the reading rests on. All that fit are told. */
const NEAR: readonly (readonly [string, RegExp, readonly SourceId[]])[] = [
  [
    'unfiled',
    /(?:未|没有?|无|尚未)(?:有效|完成|办理|取得)?(?:的|过)?(?:ICP)?(?:备案|接入)(?!期间|审核)[^。;\n]{0,60}(?:阻断|拦截|封禁|封停|暂停(?:访问|解析|服务)|无法(?:正常)?访问|关[停闭]|停止(?:访问|解析|服务))|\b(?:no|not|without)\b[^.\n]{0,24}\bICP (?:filing|record\w*|licen[cs]e|number)[\s\S]{0,240}\b(?:block|suspend|inaccessible|unavailable|disconnect|taken offline)/i,
    ['ali-flow26', 'audit-ali-hyd'],
  ],
  [
    'no-access',
    /(?:无|没有|缺少|缺失|不存在)(?:任何|有效)?的?接入(?:信息|商|服务商|记录)|空壳(?:网站|主体|备案)?(?:清理|核查|清查|通知)|(?:列|认定|判定)(?:入|为)空壳/,
    ['ali-diff', 'tc-hwk', 'tc-t21-cancel-access-faq'],
  ],
  [
    'footer',
    /(?:没有?|未)(?:正确|规范)?(?:悬?挂|放置?|添加|加|标[明注]?|注明|写|展示|公示|链接)[^,。;\n]{0,10}(?:备案(?:编)?号|工信部)|底部[^,。;\n]{0,8}(?:无|没有)备案|备案(?:编)?号[^,。;\n]{0,6}(?:悬挂|链接|展示)[^,。;\n]{0,6}(?:不规范|不正确|有误|错误)|\bnumber[^.\n]{0,60}(?:displayed|shown|placed|visible)[^.\n]{0,40}(?:bottom|footer|home ?page)/i,
    ['tc-hw-doc-0033', 'tc-t21-approved'],
  ],
  [
    'idle-order',
    /(?:订单|草稿)[^。;\n]{0,40}(?:未操作|未提交|未处理|无操作|有效期|即将(?:失效|过期|超时))[^\n]{0,40}(?:清理|草稿|关闭|删除|取消|作废|失效)/,
    ['ali-ord45', 'tc-t21-limits'],
  ],
  [
    'moved-out',
    /备案(?:主体|信息)?[^。;\n]{0,10}已(?:经|成功)?(?:转移|迁移|转)(?:至|到|给|入)[^。;\n]{0,16}(?:账号|账户|帐号|名下|UID|@)/i,
    ['tc-t22-transfer', 'ali-s003'],
  ],
  [
    'real-name',
    /实名(?:认证|审核|信息)?[^。;\n,，]{0,8}(?:没有?通过|失败|未(?:能)?通过|不通过|被?驳回)|real[- ]name[^.\n]{0,24}(?:fail|reject|not (?:pass|been completed|completed))/i,
    ['ali-guide26', 'tc-t21-domain'],
  ],
  [
    'face',
    /(?:人脸|活体|真实性)(?:核验|识别|验证|比对)?[^。;\n,，]{0,8}(?:没过|没有?通过|失败|未(?:能)?通过|不通过)|(?:face|liveness)[^.\n]{0,24}(?:fail|not pass)/i,
    ['ali-guide26', 'tc-t21-first'],
  ],
  [
    'call',
    /于[^。;\n]{4,40}(?:致电|来电|电话(?:联系|核实|核验|回访))/,
    ['tc-t21-first', 'ali-con-1009'],
  ],
  [
    'server-ending',
    /(?:服务器|实例|主机|资源)[^。;\n]{0,16}(?:到期|过期)[^。\n]{0,40}(?:授权码|服务码)/,
    ['tc-hwk', 'tc-t21-server'],
  ],
  [
    'subject-gone',
    /(?:执照|证件|公司|企业)[^,。;\n]{0,4}已?经?被?(?:依法)?(?:吊销|注销)/,
    ['ali-s003', 'tc-hw-errors'],
  ],
  [
    'address',
    /地址[^,。;\n]{0,10}(?:未|不)(?:够)?(?:精确|详细|完整|具体)|地址[^,。;\n]{0,16}门牌/,
    ['tc-t21-provinces'],
  ],
  [
    'remark',
    /网站备注[^,。;\n]{0,8}(?:需|须|应|请|未|没有|不(?:完整|规范|符|合))/,
    ['tc-t21-provinces'],
  ],
  [
    'phone-local',
    /(?:号码|手机|电话|联系方式)[^,。;\n]{0,6}(?:需|应|须|必须)(?:为|是|使用|用)[^,。;\n]{0,6}(?:本省|本地|当地|号码|号段)|(?:外地|外省|非本地)的?(?:手机|电话|号)/,
    ['tc-t21-reject-reasons'],
  ],
  [
    'same-phone',
    /应急[^,。;\n]{0,8}(?:与|和|同)[^,。;\n]{0,16}(?:相同|一致|重复)|emergency[^.;\n]{0,20}number[^.;\n]{0,20}\bsame\b/i,
    ['ali-guide26'],
  ],
  [
    'app-number',
    /(?:未|没有|缺少|无)[^。;\n]{0,10}备案[^。\n]{0,60}(?:应用市场|应用商店|下架)|(?:应用市场|应用商店)[^。\n]{0,40}(?:未|没有|缺少|无)[^。;\n]{0,10}备案/,
    ['tc-hw-app', 'audit-ali-app-platform'],
  ],
];

/** The near readings of a prepared text, in the order of the list. */
export const nearOf = (text: string): Likely[] =>
  NEAR.filter(
    ([id, words]) =>
      words.test(text) && !(OUTSIDE_ORDERS.includes(id) && REJECTED.test(text.replace(words, ' '))),
  ).map(([id, , sources]) => ({
    id,
    what: `notice.near.${id}.what`,
    remedy: `notice.near.${id}.remedy`,
    sources,
  }));

/** Ids of the near readings: each has its two sentences. */
export const NEAR_IDS: readonly string[] = NEAR.map(([id]) => id);
