/** The words by which deadlines are told from waits, status dates and past events. Each is matched against a prepared text. */

/** What is asked of the reader. */
export const ASKED =
  /请|务必|必须|须|需要?(?:您)?(?:在|于)|限(?:您|你|贵)|改正|应在|应于|应当|限期|限于|尽快|及时|抓紧|逾期|否则|未(?:完成|整改|处理|核验|提交|补充|回复|续费|办理|按|在|能)|不得晚于|不晚于|不迟于|最晚|最迟|截止|截至|整改|期限|有效期|please|must|required?|need to|should|fail(?:ure|ing)?|otherwise|no later than|deadline|due|expires?|by the end|complete|submit|verify|respond|renew/i;

/** Others at work, or a guess at how long they take. */
export const OTHERS =
  /预计|一般|通常|大约|约需|平均|左右|我们(?:会|将)|(?:将|会)(?:在|于|为|尽快|安排|进行)|工作人员|客服|专员|审核(?:时间|周期|时长|期限|需|约|结果)|(?:管局|系统|平台|阿里云|腾讯云)(?:将|会)|we will|our team|usually|normally|typically|approximately|about to|will (?:be|contact|review|take|reply)|takes?\b|review(?:ed)? (?:within|in|takes)/i;

/** Outweighs {@link OTHERS}: the reader is told to act, whoever else is named. */
export const LAID_ON_READER = /请|务必|必须|do not|don't|fail|unless|if you/i;

/** The time is over already: 核验超时（24小时内未完成）. */
export const PAST = /超时|已(?:被|经)?(?:自动)?(?:退回|取消|失效|清理|驳回)/;

/** What something lacks or exceeds, not a time to act in: 证件有效期不足3个月, 已超过24小时. */
export const NOT_A_SPAN =
  /(?:(?:有效|到期)[^,。;]{0,8}(?:不足|少于|低于)|已经?(?:超过|逾期|超出)|(?:即将|快要?|将要?|接近)(?:超过|达到|满|超出)?) ?$/;

/** 自变更之日起30日内, 自订单创建起45天: it counts from something whose day the notice need not be about. */
export const SINCE_EVENT =
  /(?:变更|创建|注册|成立|签发|核准|转入|建立)(?:之日起|之日|之后|后|起) ?(?:的)? ?$|订单[^,。;]{0,8}有效期(?:为|是|:)? ?$/;
export const LIFE_AFTER = /^ ?的?有效期/;

/** 原截止时间：…, 原定…: replaced by another. */
export const REPLACED =
  /(?<![还复])原(?:先|来|定|有|本)?的?(?:整改|处理|完成|提交)?(?:截止|到期|结束)?(?:时间|日期|期限|时限)?(?:为|是|于)?(?: ?:)? ?$/;

/** When somebody can be called: 工作时间:周一至周五 09:00-18:00. */
export const SERVICE_HOURS =
  /(?:工作|服务|营业|接听|上班|办公|咨询|客服|热线)(?:时间|时段)[^。;\n请前]{0,14}$/;

export const OTHERS_AFTER =
  /^ ?(?:之?内|以内)? ?(?:左右|与您|联系您|致电|回电|回复您|答复|反馈|审核|为您|给您|就?(?:很|有)?可能|同步|更新|生效|到账|退还|返还|恢复|开通|发送|下发|可(?:完成|通过)|即可)/;

/** Right behind a date: it ends there. */
export const ENDS =
  /^ ?(?:[)(\]]|周.|星期.|含)* ?(?:下班)?(?:之前|以前|前|止|截止|为止|之内|为(?:最后|最终)?(?:整改|处理|提交)?(?:期限|截止))(?!的|备案|注册|申请|已|所|发布|创建|提交的|夕|后)/;

export const ENDS_ENGLISH = /^ ?(?:deadline\b|at the latest)/i;

/** Right behind a date: 前 leaves open whether the day itself still counts. */
export const BEFORE_DAY =
  /^ ?(?:[)(\]]|不含(?:当[日天]|本[日数])?|周.|星期.)* ?(?:下班)?(?:之前|以前|前)/;
export const BEFORE_DAY_ENGLISH = /\b(?:before|prior to) ?$/i;
export const ON_OR_BEFORE_ENGLISH = /\bon or before ?$/i;

/** 12月1日(含)前, 12月1日前(含当日): the day counts. */
export const DAY_COUNTS =
  /^ ?(?:[)\]] ?)?(?:\(含(?:当[日天]|本[日数])?\) ?(?:之前|以前|前)|(?:之前|以前|前) ?[(,]? ?(?:包?含(?:当[日天]|本[日数]|\d{1,2}[日号])?|当[日天]有效))/;

/** Right before a date: it is an end. */
export const DEADLINE_LABEL =
  /(?:截止(?:时间|日期|日|至|到|于)?(?:为|是)?|[时期]限(?:为|是)?|整改期|处理期|公示期|截至(?:时间|日期)|期限(?:至|为|是|到)?|整改(?:时间|期限|截止时间)|处理(?:时限|期限|截止时间)|最(?:晚|迟)(?:于|在|应于|不超过)?|不(?:得)?(?:晚|迟)于|务必(?:您)?(?:于|在)|请(?:您|贵司|贵单位|贵方)?(?:务必|及时|尽快)?(?:于|在|赶在)|(?:须|需|应|限)(?:于|在)|必须(?:于|在)|有效期(?:至|到)|失效时间|deadline(?: (?:for|of|to) [a-z -]{2,40}?)?(?: is)?|due(?: date| on| by)?|expires?(?: on)?|no later than|not later than|on or before|prior to|before|until|by)(?: ?[:：])? ?(?:北京时间)? ?$/i;

/** 整改时间截至7月3日, of a day to come. Of a day gone by it tells how things stood then. */
export const UP_TO = /截至 ?$/;
export const STOOD_AFTER = /^[^。;,]{0,16}?(?:仍|尚|还未|还没|共|已|累计)/;

export const EXTENDED =
  /新的?(?:整改|处理|完成|提交)?(?:截止|到期)?(?:时间|日期|期限|时限)(?:为|是|至)?(?: ?:)? ?$|(?:延(?:期|长|至|到)|顺延|推迟|(?:更新|变更|调整|修改|改)[为至到]|extended)(?:整改|处理)?(?:期限|时间|截止时间)?(?:至|到|为|until|to)? ?$/i;

/** A missed date, told afterwards: 10月1日前未提交，已被清理. */
export const HAPPENED_AFTER =
  /^.{0,12}(?:未|没有).{0,10}已(?:被|经)?(?:自动)?(?:清理|取消|退回|注销|关[停闭]|删除|驳回)/;

/** The same, said before the date: 因未在规定时间(6月5日前)整改,已取消. Without {@link DONE} it is still a warning. */
export const MISSED_BEFORE = /(?<![若如])(?:未|没有?)能?(?:在|于|按)[^,。;]{0,10}$/;

/** The same in English: it was not completed within 24 hours. */
export const MISSED_ENGLISH =
  /^(?!.*\b(?:if|unless|when|should)\b).*\b(?:was|were|did|has|had|have)(?:n't| not)\b[^.;]{0,40}$/i;

export const DONE = /已/;

/** 因您5月31日前未提交: the reason of what follows. */
export const CAUSE_BEFORE = /(?:因为?|由于|鉴于)(?:您|你|贵司|贵单位|贵公司)?(?:在|于)? ?$/;
export const MISSED_AFTER = /^.{0,10}(?:未|没有)/;

/** Only for those who want more time or object: 如需延期,请在6月15日前申请. */
export const OPTIONAL = /(?:如|若|如果)(?:您|贵司)?(?:需要?|要|欲|有异议|对)[^。;]{0,24}$/;

/** Times to leave something alone: 请勿在审核期间(6月10日-7月8日)开通网站. */
export const FORBIDDEN = /(?:勿|不要|不得|禁止|暂停)[^,。;]{0,16}$/;

/** 关于开展2026年6月1日至8月31日专项行动的通知, 《…》: a heading names what it is about. */
export const TITLE =
  /^[\s《]*(?:【[^】]*】 ?)?关于.*的(?:通知|公告|公示|通报|函|通告|说明|提示)》?\s*$/;

/** 定于6月1日至8月31日开展, 6月1日至8月31日,我局将组织: when others are at work. */
export const PLANNED =
  /(?:定于|拟于|计划(?:在|于)?|将(?:在|于)|(?:我局|我司|管局|工信部|平台|系统)(?:将)?(?:在|于|自)) ?$/;
export const AT_WORK =
  /^ ?(?:期间)?,?(?:我局|我司|管局|各地|全国|在?全[省市区])?(?:将|组织|集中|对[^,。;]{0,20}?)*(?:开展|举行|举办|实施|启动|组织|升级|维护|停机|割接|暂停|关闭|放假)/;

/** 即日起至6月28日: a range that begins now. */
export const SINCE_NOW = /(?:即日|今日|今天|本日|现在)起?,?(?:至|到) ?$/;

/** 否则将于6月12日取消接入: what is done to the reader's own filing, and when. */
export const WILL = /将(?:会)?(?:于|在) ?$/;
export const DONE_TO_YOU =
  /^ ?(?:起)?(?:对您?[^,。;]{0,10}|依法|强制|予以|[被由][^,。;]{0,16}?)?(?:取消|注销|关停|关闭|清理|封禁|冻结|锁定|删除|终止|阻断|下线|停止|暂停|转(?:为|成)草稿|作废|失效|退回|停机(?!维护|升级)|释放|回收)/;
export const YOURS = /否则|逾期|您|贵|该(?:网站|域名|备案|主体)/;

/** A status date: 截至今日，您仍未处理. */
export const STATUS_AFTER = /^ ?[,，]? ?(?:您|贵司)? ?(?:仍|尚|还|共|已|累计|我们|系统|the)/;

/** 公示期为6月8日至6月15日: an authority's list stands so long, then it acts. */
export const PUBLISHED = /公示(?:期|时间|期限)?(?:自|从|为|是|:)?(?:自|从)? ?$/;

export const EXPIRY_BEFORE =
  /(?:到期(?:时间|日期|日)?(?:为|是)?(?: ?\()?|过期(?:时间|日期)?|将于|即将于|已于|expir(?:es?|y date|ation date|ing)(?: on)?)(?: ?[:：])? ?$/i;

export const EXPIRY_AFTER =
  /^ ?(?:到期|过期|失效|进入(?:赎回|删除)|(?:将)?(?:会)?(?:被|自动|由)(?:我司|我们|系统|平台)?(?:自动)?(?:删除|取消|清理|关[停闭]|退回|注销)|关[停闭])/;

export const WITHIN = /^ ?(?:之内|以内|内|之前|有效|的?(?:整改|处理|补充|修改)?(?:期限?|时间))/;

export const WITHIN_ENGLISH = /(?:within|in|for|valid for|have|than)(?: the next| a period of)? $/i;

export const PERIOD_BEFORE =
  /(?:限期|期限|时限|有效期|有效时间|整改期|处理期|公示期?)(?:为|是|至)? ?[:：]? ?(?:不超过)?$|(?:给予|还有|仅剩|剩余|还剩|仅余|不足|不超过|给(?:您|你|咱|贵司)?(?:们)?(?:留)?) ?$/;

/** 3天后自动取消. */
export const ENDS_AFTER =
  /^ ?之?后 ?(?:将|会|即将)?(?:自动|被)?(?:到期|过期|失效|释放|停机|取消|清理|删除|关[停闭]|退回|注销)/;

export const OVERDUE = /(?:超过|逾期|超出|满) ?$/;

/** 超过24小时未完成核验,已被退回: over already. */
export const OVER_AFTER =
  /^[^。;]{0,40}?已(?:被|经|由)?(?:系统|我司|平台|管局)?(?:自动|依法)?(?:退回|取消|失效|清理|驳回|注销|关停|作废)/;

export const OVERDUE_AFTER = /^ ?(?:之?内)? ?(?:仍|还)?(?:未|没有|不)/;

/** A question about a time sets none: 24小时内未完成核验怎么办? */
export const QUESTION =
  /怎么办|怎么处理|怎样|如何|多久|多长时间|什么|为何|what if|how (?:long|do|to)/i;

/** What is offered or taught, not asked: a voucher, a course. */
export const OFFERED =
  /代金券|优惠券|满减|抽奖|直播|培训|讲座|报名|活动(?:截止|时间|规则|期间)|voucher|coupon|webinar/i;
