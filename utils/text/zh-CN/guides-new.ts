/** Guides: first filing, further services, further access. */
export const guidesNew = {
  'guide.first-filing.all.never-filed': '主体和这个网站 / App 都没备过案，要用中国内地的服务器。',
  'guide.first-filing.all.system-decides':
    '备案类型由系统按你填的信息判定，写在订单上，不用选。判定和预期不一样，多半是主体或域名已有备案，或信息填得和记录不一致。',
  'guide.first-filing.all.filed-elsewhere':
    '主体在别家备过案：是「新增互联网信息服务」。网站已有备案号，只是用到这家的服务器：是「新增接入」。在别家备过不等于这家可以直接用。',
  'guide.first-filing.all.overseas': '服务器在香港或境外：不用备案。',
  'guide.first-filing.all.app-apart':
    '网站备过案不等于 App 备过案，App 要单独备，先备案后上架。小程序、快应用在各自平台（微信、支付宝等）备。',
  'guide.first-filing.all.holder':
    '域名已实名认证，持有者的名称、证件类型、证件号码和主体一致（单位备案，部分省接受法定代表人持有）。',
  'guide.first-filing.aliyun.sync': '实名通过后等 2–3 天，让数据进工信部的库，再提交。',
  'guide.first-filing.tencent.sync':
    '实名通过后等够：腾讯云注册的域名 3 天，别处注册的 3 个工作日。',
  'guide.first-filing.huawei.sync': '实名通过 3 个工作日后再提交，数据到管局要 3–5 个工作日。',
  'guide.first-filing.all.suffix-registrar':
    '后缀和注册商都获工信部批复。境外注册商的域名，先转入境内注册商。',
  'guide.first-filing.all.life':
    '域名、服务器剩余有效期都超过 3 个月，负责人证件也是（上海要求营业执照有效期一年以上）。',
  'guide.first-filing.aliyun.two-days':
    '新注册或刚转入的域名，要满两个整天才会报管局；在此之前订单停在「待提交管局」，到时自动走。',
  'guide.first-filing.aliyun.server':
    '预付费、累计买满 3 个月（续费计入）、有公网带宽的内地 ECS，或「可备案实例管理」里列出的其他产品。试用和按量付费不行；正好 3 个月的看「可备案实例管理」怎么说。',
  'guide.first-filing.aliyun.code':
    '有一个没用过的备案服务码，一个码对一个网站；别的账号给的码可以手工填。',
  'guide.first-filing.tencent.server':
    '包年包月、累计买满 3 个月、至少还剩 1 个月的内地服务器，一台最多备 5 个网站。',
  'guide.first-filing.aliyun.account':
    '一个阿里云账号只能有一个主体；这个主体没在别的阿里云账号里。',
  'guide.first-filing.tencent.account':
    '一个腾讯云账号只备一个主体、同时一张订单；个人账号实名后满 48 小时再备。',
  'guide.first-filing.all.closed': '拿到备案号之前，新网站不能打开；已备案的其他网站要能打开。',
  'guide.first-filing.all.name':
    '网站名称至少三个汉字，不能全是字母、数字或就是域名，不带「中国」「国家」「论坛」「社区」等词；有因「博客」被退的例子。',
  'guide.first-filing.all.phones':
    '负责人手机能打通、能收短信；应急电话和负责人手机不是同一个；虚拟运营商的号可能收不到短信。',
  'guide.first-filing.all.id-latest': '用最近一次办理的身份证件。',
  'guide.first-filing.all.province': '省份按证件或执照所在地定，服务器在内地哪里都行。',
  'guide.first-filing.all.app-host':
    '备 App：填它实际访问的域名（可到四级）；安卓要证书 MD5，苹果要 40 位 SHA-1。',
  'guide.first-filing.aliyun.open':
    '登录 beian.aliyun.com，点「开始备案」，备案方式选「自助备案」。',
  'guide.first-filing.aliyun.basic': '填省份、主体性质、证件、域名，过「信息校验」，系统判定类型。',
  'guide.first-filing.aliyun.subject': '填主办者信息和负责人，验证手机。',
  'guide.first-filing.aliyun.service':
    '填网站或 App 信息和接入信息（选云服务或填 ICP备案服务码）。',
  'guide.first-filing.aliyun.upload':
    '用阿里云 App 上传资料、做人脸核验，回页面点「刷新上传状态」。',
  'guide.first-filing.aliyun.submit': '确认信息后提交。',
  'guide.first-filing.aliyun.review':
    '阿里云初审 1～2 个工作日，可能来电，保持手机畅通；通过后经「待提交管局」自动报管局。',
  'guide.first-filing.aliyun.miit':
    '「工信部短信核验」：24 小时内到 beian.miit.gov.cn 填码；之后是「管局审核」。',
  'guide.first-filing.aliyun.number': '通过后到「已完成订单」→「查看详情」取备案号。',
  'guide.first-filing.tencent.open':
    '进备案控制台开始。2021 年是「立即体验」→「已了解，下一步」；较新的起始页是填域名「去备案」→「新增备案」→「同意并继续」→「自助备案」→「开始备案」。',
  'guide.first-filing.tencent.basic': '「基础信息校验」填好点「立即验证」。',
  'guide.first-filing.tencent.face': '真实性核验：用「扫一扫」做人脸，完成后「提交」。',
  'guide.first-filing.tencent.fill':
    '填主体信息「下一步」，再填网站信息「保存当前网站」；要多备一个用「添加备案网站」。',
  'guide.first-filing.tencent.submit':
    '勾选两份协议的「同意，并阅读」，点「提交审核」。想一并准备公安备案的，勾选「公安联网备案同步」。',
  'guide.first-filing.tencent.review':
    '「腾讯云审核中」1–2 个工作日，会来电（010-5610 开头）；第一次没接，约 1 小时后再打，两次不接就驳回。',
  'guide.first-filing.tencent.miit':
    '之后做工信部短信核验，再等管局。2021 年的页面在核验没做时就写「等待管局审核」；2026 年的页面似乎有单独的短信核验一步。',
  'guide.first-filing.huawei.open':
    'console.huaweicloud.com/beian，「新增备案」；没填完的用「继续备案」。状态依次是「等待初审」「待提交管局」「待管局审核」「已备案」。',
  'guide.first-filing.volcengine.open':
    'console.volcengine.com/beian，「开始备案」。状态见过「等待短信核验」「提交管局中」。',
  'guide.first-filing.baidu.open':
    'beian.bce.baidu.com。西藏不受理；湖北、湖南一单一个网站一个域名。用「备案操作码」占名额。',
  'guide.first-filing.jdcloud.open':
    'record-console.jdcloud.com，用「备案授权码」；步骤文字没有查到。',
  'guide.first-filing.all.face': '厂商：负责人人脸核验，填表时验证手机。',
  'guide.first-filing.all.who':
    '工信部短信：主体负责人和网站 / App 负责人都要核验，同一手机只收一条。',
  'guide.first-filing.all.nothing-yet': '通过之前没有不可撤销的事。',
  'guide.first-filing.aliyun.code-used': '通过后服务码就用掉了，以后注销或取消接入也不退回。',
  'guide.first-filing.all.unit': '单位：营业执照等证件、法定代表人和负责人身份证件。',
  'guide.first-filing.all.person': '个人：身份证件；户籍不在本省的看省里要不要居住证等。',
  'guide.first-filing.all.extras':
    '看省里要求：授权书、域名证书、承诺书、手持证件照、前置审批件等。',
} as const;
