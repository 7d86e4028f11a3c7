/*
 * Labels of columns and fields by what they hold; shared by all consoles: today's words, those of 2019 and the
 * English ones. Matched against the whole label in `key` form (see common.ts).
 */
const WHO = '(?:主办单位|主办者|主体|单位)';
const WHO_EN = '(?:organizer|entity|subject|sponsor)';
const WHAT = '(?:网站|app|小程序|快应用|服务|互联网信息服务)';

export const LABEL_WORDS = {
  subjectNumber: `(icp)?(备案)?主体(icp)?(备案)?(/许可证)?(编)?号|主办者备案号|(icp)?${WHO_EN}(icp)?(filing)?(number|no\\.)|(icp)?filingnumberof(the)?${WHO_EN}`,
  number: `(${WHAT}|网站/app|关联的?)?(icp)?(服务)?备案(/许可证)?(号|编号)|(website|app|service)?(icp)?(filing)?(number|no\\.)`,
  subjectName: `${WHO}名称|主办(单位|者|人)(或主办人全称)?|主体|(nameof(the)?)?(${WHO_EN}|organization)(name)?`,
  nature: `${WHO}?性质|(主办者|主体)类型|(${WHO_EN})(type|nature)|(type|nature)of(the)?${WHO_EN}`,
  serviceName: `(${WHAT}|应用|网站/app)?名称|网站|app|服务|(website|app|service|website/app)?name|website`,
  domain: `(${WHAT}|备案|涉及|相关)?域名(列表|/app)?|网站/app|网站首页|(website)?domain(name)?s?`,
  person: `(${WHAT}|主体|主办者)?负责人(姓名)?|姓名|联系人|核验人|contact(person)?`,
  status: '(当前|订单|审核|办理)?状态|(当前|订单|备案)?进度|(order|current)?status|progress',
  filingStatus: '(备案|接入|服务码?|授权码|网站|绑定)状态|是否限制接入|filingstatus',
  operations: '(可执行)?操作|actions?|operations?',
  orderId:
    '(备案)?(订单|申请|业务)(单号|编号|号|id)(/.{2,6})?|工单号|流水号|(order|application)(id|number|no\\.)',
  orderType: '(备案|订单|办理|业务|申请)?类型|备案类别|(order|filing|icpfiling|application)?type',
  submitted:
    '(提交|申请|创建|下单)(时间|日期|于)|(submitted|created)(at|on)|(submission|creation|created)(time|date)',
  updated: '(更新|处理)(时间|日期|于)|最[后近]更新|updated(at|on)|lastupdated|updatetime',
  approved: '(审核)?通过(日期|时间)|审核日期|备案时间|approved(on|at)|approvaldate',
  reason:
    '(驳回|退回|不通过|未通过|拒绝|失败)(原因|理由)|审核意见|原因|(rejection)?reasons?|reasonforrejection',
  holder:
    '(域名)?(持有者|所有者|持有人|所有人)(\\(中文\\))?|注册人|registrant|(domain)?(owner|holder)',
  realName:
    '(持有者|域名)?实名(认证)?(状态|结果)?|real-?name(verification|status)|identityverification',
  expires: '(域名)?(到期|过期)(日期|时间)|有效期至|(expiration|expiry)(date|time)|expires(at|on)?',
  domainStatus: '域名状态码?|domainstatus|eppstatus',
  riskSource: '风险(来源|对象)|risksource',
  riskReason: '(风险|问题|不合格)原因|核查结果|风险详情|riskreason',
  deadline: '(整改|处理)?截止(时间|日期)|(整改|处理)[期时]限|(rectification)?deadline',
  instanceId: '(实例|资源)(名称/)?(id)?(/名称)?|instance(id)?',
  product: '云?产品(类型|名称)?|product(type)?',
  freeQuota:
    '免费(备案数量|服务码)(\\(已使用/上限\\))?|已使用/上限|free(filings|quota)(\\(used/limit\\))?',
  paidBound: '(已绑定)?收费服务码(数量)?|paid(service)?codes(bound)?',
  serviceCode: '(icp)?(备案)?(服务码|授权码|服务号)(id)?|(icp)?(filing)?servicecode',
  /** Labels that only keep their neighbours from being read as one value. */
  other:
    '序号|#|.{0,8}(证件(类型|号码|有效期)|手机号码?|联系(方式\\d?|电话)|邮箱|地址|地区|区域|日期|时间|接入商)|(接入)?服务器|注册[商局]|域名持有者\\(英文\\)|核验结果|处理状态|备注|接入方式|省份|整改建议|风险等级|来源|phone(number)?|remarks|region|registrar|registrationdate|id(type|number)',
} as const;

export type LabelId = keyof typeof LABEL_WORDS;

/** Headings that name what a page or a part is for. */
export const HEADINGS = {
  'filing-home':
    '我的备案|我的icp备案信息|(主体|主办者|(已.{2,4}的?)?备案)信息|互联网信息服务|my(icp)?filings?(information)?|icpfilinginformation',
  'order-list': '我的订单|备案订单|订单列表|(my|filing)?orders',
  'order-detail': '(备案|订单|申请)+详情|orderdetails?',
  'filing-form':
    '开始备案|基础信息(校验)?|验证备案类型|填写(主办者|互联网信息服务)信息?|startfiling',
  'access-accuracy': '接入准确性核查|备案风险(提示)?|备案接入准确性检查工具|accessaccuracycheck',
  'service-codes': '(icp)?备案(服务码|授权码)|可备案实例管理|icpfilingservicecodes',
  'domain-list': '域名列表|我的域名|domainlist|domain(name)?s',
} as const;
