/** Questions about what is filed: subject, contacts, domains, and whether it is needed at all. */
import {
  CHANGED,
  COMPANY,
  DOMAIN,
  FILING,
  HOW,
  LAPSED,
  MOVE,
  OVERSEAS,
  PHONE,
  SERVER,
  SOLD,
  WHETHER,
} from '../everyday.ts';
import { type Topic, topic, unless } from '../topic.ts';

export const DATA_TOPICS: readonly Topic[] = [
  // Data that changed
  topic('correction province-fixed', /省|地区|province/i, MOVE),
  topic(
    'correction province-fixed',
    COMPANY,
    /外省|跨省|外地|异地|another province/i,
    /搬|迁|mov/i,
  ),
  topic(
    'correction person-to-company-cancel-first',
    /个人(?!名)|personal|individual/i,
    /企业|公司|单位|company|organi[sz]ation/i,
    /变|改|转|换|chang|convert|turn/i,
  ),
  topic('guide change-subject/when', /个体/, /企业|公司|company/i, /变|改|转|换|升/),
  topic(
    'correction change-after-30-days',
    /变更|chang/i,
    /几天内|多少天内|期限|30|罚|deadline|fine/i,
  ),
  topic(
    'message inspected-certificate-gone',
    /(?:公司|企业|单位|执照).{0,4}(?:注销|吊销|倒闭|没了|解散)|dissolved|closed down|revoked/i,
    FILING,
  ),
  topic('guide change-service/when', /网站负责人|网站内容|site contact/i, CHANGED),
  topic(
    'guide change-subject/when',
    COMPANY,
    /改名|更名|换名|名[称字]?(?:都|已经?)?(?:变|改|换)|地址(?:变|改|换)|换照|renam|new name/i,
  ),
  topic(
    'guide change-subject/when',
    /法人|法定代表|负责人|联系人|老板|legal representative|contact/i,
    CHANGED,
  ),
  topic('guide change-subject/when', PHONE, /换|变|改|chang/i, FILING),
  topic(
    'correction change-domain',
    DOMAIN,
    /换|改|变更|加|新增|添|多个|两个|几个|chang|\badd(?:ing)?\b|second|several/i,
  ),
  topic('correction change-domain', /换|改|chang/i, /[a-z0-9-]\.[a-z]{2,}.*[a-z0-9-]\.[a-z]{2,}/i),

  // Domains
  topic('guide cancel-service/when', DOMAIN, SOLD, FILING),
  topic('guide cancel-service/when', DOMAIN, SOLD, /销/),
  topic('message suffix-not-approved', /(?<![\w-])\.[a-z]{2,}(?![\w.])/i, FILING),
  topic(
    'message registrar-not-approved',
    /godaddy|namecheap|cloudflare|注册商|国际站|registrar/i,
    /域名|买|注册|备案|domain|filing|bought/i,
  ),
  topic('message registrar-not-approved', OVERSEAS, /域名|注册|domain|regist/i),
  topic(
    'guide cancel-others-filing/when',
    DOMAIN,
    /别人|他人|前任|上家|之前|以前|已经?被|被人|原来|不是我|previous|someone|old owner|already|not me/i,
    /备案过|备过|备案了|有备案|已备案|存在备案|我备|filed|filing/i,
  ),
  topic('guide cancel-others-filing/when', DOMAIN, /(?:别人|他人|前任|原主).{0,3}备/),
  topic(
    'message domain-holder-not-subject',
    DOMAIN,
    /不一[致样]|对不上|不符|名下|的名字|老婆|老公|家人|朋友|亲戚|员工|持有者|所有者|holder|owner|differ|someone else/i,
  ),
  topic(
    'correction real-name-first',
    /实名|real.?name/i,
    /没|未|不用|要不要|需要|not|n't|without|need/i,
  ),
  topic('guide domain-expiry/irreversible', DOMAIN, LAPSED, /备案|抢注|被.{0,4}注册|filing|taken/i),
  topic('guide domain-expiry/stop', DOMAIN, LAPSED, /赎回|恢复|找回|怎么办|redeem|restor|recover/i),
  topic('guide domain-expiry', DOMAIN, LAPSED),
  topic('correction only-registrable-domain', /[子二三下]级?域名|泛域名|sub-?domain/i),
  topic(
    'message suffix-not-approved',
    /后缀|suffix|\btld\b/i,
    /批复|备案|支持|能|approv|filing|file/i,
  ),

  // Is it needed, and for whom
  topic('correction filing-fee', /备案(?:服务|管理)?费|催缴/, FILING),
  topic(
    'guide first-filing/before',
    SERVER,
    /一个月|几个月|按量|月付|试用|轻量|学生机|免费|trial|monthly|pay.as.you.go/i,
    FILING,
  ),
  topic('guide first-filing/before', SERVER, /轻量|按量|试用|trial/i),
  topic(
    'correction filing-fee',
    /收费|要钱|多少钱|费用|花钱|免费|交钱|付费|价格|收.{0,3}费|交.{0,3}费|\bfees?\b|\bcosts?\b|price|\bfree\b|\bpay/i,
    FILING,
  ),
  topic('correction overseas-no-filing', OVERSEAS, SERVER),
  topic('guide first-filing/when', /小程序|快应用|mini.?program|quick.?app/i, FILING),
  topic('correction website-covers-app', /app|安卓|苹果|应用/i, FILING, WHETHER),
  topic('guide first-filing/when', /app|安卓|应用/i, FILING, HOW),
  topic(
    'message content-unacceptable',
    /个人|personal|individual/i,
    /商城|电商|论坛|公司|企业|卖|盈利|支付|shop|forum|business/i,
    FILING,
  ),
  topic('correction annual-review', /年审|年检|每年|annual|every year|yearly/i),
  unless(
    DOMAIN,
    topic('correction filing-expires', FILING, /有效期|会过期|会到期|到期吗|过期吗|几年|expire/i),
  ),
  topic('message cross-province', /外地|跨省|异地|户籍|居住证|外省|another province|residence/i),
  topic('message pre-approval-unacceptable', /前置审批|许可证|经营性|pre-?approval|permit/i),
  topic('correction handheld-id', /手持|幕布|人脸|handheld|\bface/i),
  topic(
    'message blocked-domain',
    /没备案|未备案|不备案|without (?:an? )?filing|unfiled/i,
    /会怎|绑定|解析|后果|打不开|能用|访问|what happens|resolve|open/i,
  ),
];
