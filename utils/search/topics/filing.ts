/** Questions about a filing on its way: what became of it, codes, papers, and taking it elsewhere. */
import {
  ABSENT,
  ACCOUNT,
  BACK,
  CANCEL,
  CHANGED,
  CLOUD,
  CODE,
  FILING,
  HOW,
  LAPSED,
  LONG,
  MOVE,
  ORDER,
  OTHERS,
  OVERSEAS,
  PAPERS,
  PHONE,
  POLICE,
  REFUSED,
  SERVER,
  WHETHER,
} from '../everyday.ts';
import { type Topic, topic, unless } from '../topic.ts';

const REJECTION = 'guide first-filing/waiting';
const SMS = 'guide first-filing/verified';

export const FILING_TOPICS: readonly Topic[] = [
  // The authority's answer, and how long it takes
  topic('guide change-subject/waiting', REFUSED, /变更|change/i),
  topic('message content-unacceptable', REFUSED, /内容|content/i),
  topic('message service-name-unacceptable', REFUSED, /网站名|站名|名称|name/i),
  topic(REJECTION, REFUSED),
  topic('guide cancel-subject/waiting', LONG, CANCEL, /重新|再|又|again|refile/i),
  topic('correction review-3-20-days', LONG, CANCEL),
  topic('correction review-3-20-days', LONG, /管局|通信管理局|authority/i),
  topic('correction provider-review-1-2-days', LONG, /初审|阿里云审核|provider review/i),
  topic('correction real-name-1-3-days', LONG, /实名|real.?name/i),
  topic('correction unblocked-in-minutes', LONG, /解除|恢复访问|打开|解封|拦截|unblock|open/i),
  topic(
    'correction unblocked-in-minutes',
    /通过|下来|成功|approv/i,
    /打不开|访问不了|拦截|can(?:no|')t open|blocked/i,
    FILING,
  ),
  topic('guide transfer-filing/waiting', LONG, /转移|迁移备案|transfer/i),
  topic('guide public-security-filing/waiting', LONG, POLICE),
  topic('correction sms-30-minutes', LONG, CODE),
  topic(
    'correction order-45-days',
    ORDER,
    /失效|过期|清理|删除|45|保留|没动|没弄|没管|放了|搁|会不会没|还在不在|expire|kept|cleared|idle/i,
  ),
  topic(REJECTION, LONG, FILING),
  topic(REJECTION, LONG, /审核|通过|下来|管局|review|approv/i),

  // The ministry's SMS
  topic(
    'correction lost-phone-by-email',
    PHONE,
    CHANGED,
    /收|不能用|用不了|验证|短信|核验|receiv|\bget\b|code|sms/i,
  ),
  topic(
    'correction lost-phone-by-email',
    PHONE,
    /停机|停用|丢|销号|不用了|lost|disconnected/i,
    FILING,
  ),
  topic('guide cancel-subject/verified', CODE, ABSENT, CANCEL),
  topic('correction sms-not-for-cancelling', CODE, CANCEL, WHETHER),
  topic(
    'correction sms-returned-after-24h',
    CODE,
    /24 ?小时|一天|超时|过期|过了|忘记|忘了|24.?hours?|expired|\bmiss(?:ed)?\b|forgot/i,
  ),
  topic('correction sms-returned-after-24h', /24 ?小时|超时|24 hours/i, /核验|verif/i),
  topic(
    'correction sms-in-provider-system',
    CODE,
    /(?:哪|何处).{0,4}(?:填|输)|填.{0,4}哪|输.{0,4}哪|where/i,
  ),
  topic(SMS, CODE, ABSENT),
  topic(SMS, CODE, /错|不对|wrong|incorrect|fail/i),
  topic(SMS, CODE, /重发|再发|resend|again/i),
  topic(SMS, CODE, /谁|哪个人|\bwho/i),
  topic('correction sms-old-senders', /12381|10655|1065|什么号码|哪个号码|sender/i),

  // Coming back
  topic('guide cancel-access/irreversible', /取消接入|cancel(?:l?ed|ling)? access/i, BACK),
  topic(
    'correction withdraw-cancelling',
    CANCEL,
    /撤|取消申请|withdraw|take back/i,
    /申请|提交|订单|submi|request|order/i,
  ),
  topic('guide cancel-subject/irreversible', CANCEL, BACK),
  unless(
    /域名注销/,
    topic(
      'correction refile-after-cancelling',
      CANCEL,
      /重新备|再备|再次备|还能备|还可以备|又备|again|refile|new filing/i,
    ),
  ),
  topic(
    'guide rectify/irreversible',
    /备案|备案号|filing/i,
    /被.{0,6}(?:取消|注销)|没了|不见了|掉了|(?:突然|忽然).{0,6}查不到|was cancel|been cancel|disappear/i,
  ),

  // What was sent and is wrong
  topic(
    'correction no-withdrawal-at-authority',
    /审核中|审核期间|在审|管局审核|提交(?:了|之后|以后|后)|已提交|under review|submitted/i,
    /改|修改|更正|填错|写错|补|correct|edit|chang/i,
  ),
  topic(
    'guide withdraw-order',
    /审核中|在审|提交(?:了|之后|以后|后)|已提交|under review|submitted/i,
    /填错|写错|改资料|改信息|修改|mistake|wrong|edit/i,
  ),

  // Papers
  topic('guide cancel-subject/materials', PAPERS, CANCEL),
  topic('guide change-subject/materials', PAPERS, /变更|改名|更名|chang/i),
  topic('guide first-filing/materials', PAPERS, FILING),

  // Another provider, server, account, owner
  topic('correction cancel-to-move', MOVE, CLOUD, CANCEL),
  topic('message access-not-on-mainland-server', /已|filed|after/i, OVERSEAS, SERVER),
  unless(
    SERVER,
    topic('guide transfer-filing/when', ACCOUNT, /换|转|迁|chang|transfer|mov(?:e|ing)/i, FILING),
  ),
  topic('guide transfer-filing/when', ACCOUNT, OTHERS, FILING),
  topic(
    'guide transfer-filing/when',
    /转给|转让|过户|卖给|卖掉|送给|给别人|transfer|\bsell|\bsold/i,
    FILING,
  ),
  unless(ACCOUNT, topic('guide add-access/when', MOVE, CLOUD)),
  unless(LAPSED, topic('correction server-change-filing', MOVE, SERVER, FILING)),
  topic('correction server-change-filing', MOVE, SERVER),
  topic('correction filing-expires', SERVER, LAPSED, FILING),
  topic(
    'guide recover-account/when',
    ACCOUNT,
    /忘|找不到|不知道|登不上|登录不了|哪个|forg[oe]t|which|can(?:no|')t log|lost/i,
  ),
  topic('correction filing-password', /备案(?:号)?密码|filing password/i),
  topic('guide add-access/when', /区别|不同|差别|differ/i, /接入|access/i),
  topic('guide add-service/when', /区别|不同|差别|differ/i, /新增|首次|add|first/i),

  topic(
    'guide add-access/when',
    /(阿里|腾讯|华为|百度|京东|火山|aliyun|tencent|huawei).*(?!\1)(?:阿里|腾讯|华为|百度|京东|火山|aliyun|tencent|huawei)/i,
    FILING,
  ),
  topic(
    'guide add-access/when',
    /两家|两个云|多家|几家|都(?:能|可以)?用|同时|两边|both|two (?:clouds|providers)/i,
    /接入|云|服务商|access|cloud|provider/i,
  ),
  unless(
    CANCEL,
    topic('guide add-access/steps', /新增接入|接入备案|(?:怎么|如何)接入|add(?:ing)? access/i, HOW),
  ),
  topic('guide claim-filing/when', /认领|claim/i),
  topic('guide claim-filing/when', /万网/, /老|旧|原来|以前|备案/),
  topic(
    'guide cancel-access/when',
    /区别|不同|差别|differ|\bvs\b|versus/i,
    /取消接入|cancel(?:l?ing)? access/i,
  ),
];
