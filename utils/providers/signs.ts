import type { ProviderId } from '../vocabulary.ts';

/*
 * Signs on a page that are no label: emptiness, loading, login, notices, decoys. Patterns are matched against
 * one line of shown text.
 */

/** The page says that there is nothing. */
export const EMPTY =
  /^(?!.{0,8}权限)((您?当前)?(账号下?)?(没有|暂无).{0,16}|无数据|未查询到.{0,16}|查询无结果|您?(还|暂)?(没有|尚?未).{0,6}备案.{0,12}|no (data|records?|results?|orders|icp filings?.{0,20})|nothing here|you have no.{0,30})[。.!！]?$/i;

/** Something is still on its way. */
export const LOADING =
  /^(正在)?(加载|载入|读取)(中|数据)?[.…。]*$|^(加载|请求|获取.{0,6})失败.{0,12}$|^数据加载中[.…。]*$|^请稍[候等][.…。]*$|^loading\b[^a-z]{0,4}$/i;

/** Signed out. */
export const LOGIN =
  /账号未登录|NeedLogin|需要(客户)?登录后再操作|登录(状态)?已(过期|失效)|请(先|重新)登录|未登录，请|session (has )?expired|please (log|sign) ?in/i;

/** A notice that an order is open. Not a condition (若您有…), not a denial (没有进行中的订单). */
export const PENDING =
  /(?<!若|如果|如|当|是否|没有|暂无|无|不)(您(当前|目前|已)?(有|存在)|当前(有|存在)|(已|目前|该主体|该网站)?存在)[^，。；]{0,6}?(正在进行|进行中|在途|未完成|审核中)的?[^，。；]{0,8}(订单|申请)|您.{0,3}有[^，。；没无]{0,10}(订单|申请|业务|流程)([（(].{1,40}[)）])?(正在|处于|进行中|[办审]..?中)|(您|该)的?(备案)?(订单|申请)(正在|处于)|order (is )?in progress|(have|has) (an?|\d+) (ongoing|pending|unfinished)[^.]{0,20}order/i;
export const CONDITIONAL =
  /^(若|如果|如|当(?!前)|假如|倘若|请确认|是否|if\b|when\b)|没有|暂无|无进行中|(若|如果|如)您|怎么|如何|什么|？$|\?$/i;

/** Notices worth repeating: what the page itself says about the state of things. */
export const NOTICE =
  /^(您|尊敬的|请您|当前|存在).{0,40}(订单|核验|整改|审核|驳回|退回)|^短信核验(已|失败|完成)|重发次数|^you(r)? .{0,60}(order|verification|filing)/i;

/** No way back. */
export const IRREVERSIBLE =
  /(不[可能予]|无法)(恢复|撤[销回]|找回|逆|再.{0,4}备案)|永久(删除|注销)|(cannot|can't|can not) be (undone|restored|recovered|withdrawn|reversed|revoked)|irreversible|permanently/i;

/** Footers. */
export const FOOTER =
  /©|版权所有|copyright|公网安备|all rights reserved|^主办单位：.*备案号|ICP证：/i;

/** Headings of blocks that explain or advertise: nothing inside is a fact of this page. */
export const HELP =
  /^((常见|热门|相关)(问题|文档|推荐|活动|文章|链接)|帮助(中心|文档)?|推荐(阅读|产品|文档|活动)?|(最新)?(公告|活动)|优惠|(使用|新手|操作)(指南|说明|入门|指引)|了解更多|猜你(想问|喜欢)|文档|教程|广告|(限时|特惠|推广).{0,8}|related|help( center)?|resources|learn more|recommended|announcements?|you may (also )?like.{0,8})[：:]?$|^(常见问题|faq)/i;

/** Entries of a console's navigation, in `key` form. */
export const NAV_WORD =
  /^(首页|我的(icp)?(备案|订单)|(icp|公安)?备案(信息)?(订单|首页|服务码|授权码|迁移|查询|管理|进度)?|(注销|变更|新增|转移)备案|帮助(文档)?|控制台|费用|工单|域名(列表|注册)?|产品|文档|支持|消息|账号中心|退出登录|概览|(my)?(filings|orders)|home|console|billing|tickets|documentation|support|overview|help)$/;

/** Words on a trigger whose menu holds further actions. */
export const MORE =
  /^(更多(操作)?|(其[他它]|管理|展开)操作|\.\.\.|…|···|⋯|⋮|more( actions)?)\s*\p{So}?$/iu;

/** Buttons that leave a dialog without doing anything. */
export const LEAVE =
  /^(取消|暂不.{0,4}|关闭|返回|上一步|再想想|我再想想|算了|否|稍后.{0,4}|cancel|close|back|not now|no|previous)$/i;

/** Labels that only a button has: links with such a label count as buttons. */
export const BUTTONISH =
  /^((确[定认]|提交|取消|暂不|同意|保存|继续|发送|获取|重新发送|重新获取|重发|免费获取|立即).{0,8}|[上下]一步|返回|关闭|我?知道了|\d+ ?(s|秒).{0,10}|.*验证码|ok|(confirm|submit|cancel|send).{0,24}|close|next|back|yes|no|continue|get .{0,12}code)$/i;

/** A button that sends a form in. */
export const SUBMIT =
  /^(验证备案类型|信息校验|(立即|开始)(验证|提交|备案|检测)|(校验|下一步|提交|保存|确[定认]).{0,6}|next( step)?|(submit|save|verify|validate).{0,24})$/i;

/** Labels of fields whose content is never read. */
export const SECRET =
  /验证码|校验码|密码|口令|数据码|动态码|密钥|password|passcode|verification ?code|captcha|sms ?code|secret|token/i;
/** Labels of fields that hold a person's data: masked. */
export const PERSONAL_NUMBER =
  /证件号|身份证|号码|手机|电话|联系方式|邮箱|e-?mail|phone|mobile|id ?(no|number)|银行|账号|卡号|certificate/i;
export const PERSONAL_NAME =
  /姓名|负责人|联系人|法人|法定代表人|contact name|full name|legal representative/i;
export const PERSONAL_ADDRESS = /地址|住所|address/i;

/** A message under a field that says what is wrong with it. */
export const FIELD_ERROR =
  /^请(输入|选择|填写|上传|更换|重新|先|勾选)[^：:]*$|不(支持|正确|存在|合法|符合|一致|得|能(为空|包含))|有误|错误|无效|必填(项|字段)?$|已存在|失败|未通过|请更换|冲突|过[长短]|超出|[仅只](支持|能)|invalid|required|incorrect|cannot be (empty|blank)|not supported|must /i;

/** What a filing form answered. */
export const RESULT: readonly RegExp[] = [
  /备案类型(?:为|是)?\s*[：:]?\s*[“"「]?([^，。；”"」]{2,24})/,
  /(?:校验|验证|核验|检测|查询)结果\s*[：:]\s*(.{2,60})/,
  /(?:filing type is|verification result:?)\s*(.{2,60})/i,
];

/** Risk page: buttons beside the rows. */
export const RISK_BUTTON =
  /^((申请|整改)延期|申请核查专员回电协助|申请(提前)?(复查|申诉)|结果申诉|apply for extension)$/i;

/** Visible names that tell whose console an unknown host shows; 备案 or ICP stands right behind them. */
export const MARKS: readonly (readonly [names: string, id: ProviderId])[] = [
  ['阿里云|alibaba cloud', 'aliyun'],
  ['腾讯云|tencent cloud', 'tencent'],
  ['工业和信息化部政务服务平台', 'miit'],
  ['华为云|huawei cloud', 'huawei'],
  ['百度(智能)?云', 'baidu'],
  ['京东云', 'jdcloud'],
  ['火山引擎', 'volcengine'],
];
