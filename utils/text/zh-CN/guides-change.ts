/** Guides: changing a filing and moving it between accounts. */
export const guidesChange = {
  'guide.change-subject.all.details':
    '主体名称、证件、负责人、联系方式变了，主体还是同一个：用「变更主体」。',
  'guide.change-subject.all.ahead':
    '法规要求提前 30 日办（33 号令第十四条；该办法 2024 年修订过，修订后的条文没能核对），不是变了之后 30 日内。',
  'guide.change-subject.all.province':
    '换省份：多数情况不行，要在新省份重新备案；个别省份或接入商可以。注销任何东西之前先问清楚。',
  'guide.change-subject.all.person-company':
    '个人改企业：看省里和接入商，说法不一（华为云 2026 年说不行，2019–2021 年部分省可以，多要求本人是法定代表人）。先问，别急着注销。',
  'guide.change-subject.all.other-subject':
    '换成另一家公司（另一个统一社会信用代码）：一般算换主体，要注销重备，或办「迁移」。2021 年腾讯云写过个别省份可以直接变更，以接入商答复为准。',
  'guide.change-subject.all.held-elsewhere': '主体备在哪家，就在哪家变更。',
  'guide.change-subject.aliyun.both': '主体和网站都要改：先提交一个，办完再提交另一个。',
  'guide.change-subject.tencent.both': '主体和网站都要改：用「变更备案」一次提交。',
  'guide.change-subject.all.not-with-new':
    '变更不能和新增服务、新增接入同时办。主体在同一家的，先变更再新增。',
  'guide.change-subject.all.domain-holder':
    '主体名称或证件改了，域名持有者也要一致；改完实名等数据同步再提交。',
  'guide.change-subject.aliyun.open':
    '「我的备案」主体一栏点「变更」（2019 年叫「变更主体」，今天的确切文字没看到）。',
  'guide.change-subject.aliyun.fill': '改要改的项，上传新证件和变更证明，按要求人脸核验。',
  'guide.change-subject.aliyun.review': '提交后依次是阿里云初审、工信部短信核验、管局审核。',
  'guide.change-subject.tencent.open': '点「变更备案」，弹窗「确认变更备案」点「知道了」。',
  'guide.change-subject.tencent.fill':
    '修改主体信息 →「下一步」→ 网站信息「保存当前网站」→「下一步」→「提交审核」。',
  'guide.change-subject.huawei.open':
    '「变更」→「变更主体」。省份、证件号码、域名不能改（省份见上面的说明）。',
  'guide.change-subject.all.online': '审核期间已备案的网站照常访问。',
  'guide.change-subject.all.who': '工信部短信一般发给主体负责人；手机号本身变更的，发到新手机。',
  'guide.change-subject.tencent.removed-dark': '变更时删掉的域名，通过后就打不开，要用得重新备案。',
  'guide.change-subject.all.fine':
    '不按期变更，可以责令改正并罚 1 万元（33 号令第二十六条，2005 年文本，修订后未核对）。',
  'guide.change-subject.all.papers':
    '新的执照或身份证、负责人证件；涉及域名的附域名证书；省里要求的其他材料。',
  'guide.change-subject.all.proof':
    '单位改名：登记机关出具的变更证明。腾讯云列出要「工商更名函」的有吉林、辽宁、北京、天津、内蒙古、陕西、湖北、河南、上海、浙江、江苏、福建、江西、贵州、云南、四川、广西（2021 年）。',
  'guide.change-subject.all.authority-letter':
    '湖南、贵州换主体负责人，要走「变更备案」并交新的授权书。',
  'guide.change-service.all.details':
    '网站或 App 的名称、负责人、内容、前置审批变了，或要删掉其中一个域名：用「变更网站/App」。',
  'guide.change-service.all.no-swap':
    '2019-04-22 起，变更只能删域名，不能改、不能加。只有一个域名的网站换不了域名。',
  'guide.change-service.all.swap-ways':
    '换域名两条路：先备新域名再注销旧网站（不断档，但网站名称要不同，要有空的服务码）；或先注销旧网站再备新的（马上打不开，可能留下空壳主体）。',
  'guide.change-service.all.server-same':
    '只是在同一家换服务器或 IP：不用变更，改解析就行（持经营性许可证的另看省里要求）。',
  'guide.change-service.all.expired-domain':
    '域名过期了又不续：趁还没被别人注册，先用变更把它删掉。',
  'guide.change-service.tencent.one-order-provinces':
    '江苏、河南、贵州不开放「变更网站」，青海实际也是：这些省用「变更备案」。',
  'guide.change-service.all.keep-one': '至少留一个域名；要全部去掉就是注销网站。',
  'guide.change-service.aliyun.open':
    '「我的备案」里对网站或 App 点「变更」（2019 年叫「变更网站」，今天的确切文字没看到）。',
  'guide.change-service.aliyun.review':
    '改好、上传材料后提交，依次是阿里云初审、工信部短信核验、管局审核。',
  'guide.change-service.tencent.open':
    '点「变更网站」，弹窗「确认变更备案」点「知道了」，改好后「提交审核」。',
  'guide.change-service.huawei.open': '「变更」→「变更互联网信息服务」。',
  'guide.change-service.baidu.open': '百度智能云叫「变更」，域名只能删。',
  'guide.change-service.all.who': '工信部短信一般发给网站 / App 负责人；换手机的发到新手机。',
  'guide.change-service.all.removed':
    '删掉的域名在通过时起打不开；再要用得作为新服务备案，后缀未获批复的在批复前备不回来。',
  'guide.change-service.all.papers': '新负责人证件、授权书（省里要求时）、域名证书、前置审批件。',
  'guide.transfer-filing.all.other-account': '同一个主体的备案，换到同一家接入商的另一个账号管理。',
  'guide.transfer-filing.all.not-subject': '不是换主体：网站要转给另一家公司，不能用这个。',
  'guide.transfer-filing.all.not-provider': '换接入商不用办这个：那是「新增接入」。',
  'guide.transfer-filing.aliyun.whole': '账号里的整份备案一起走，不能只转一个网站。',
  'guide.transfer-filing.aliyun.target': '目标账号：中国站、没有进行中的订单、自己没有主体。',
  'guide.transfer-filing.tencent.target':
    '目标账号：中国站主账号、没有备案也没有订单、实名一致；本账号没有进行中的订单。',
  'guide.transfer-filing.huawei.target': '两边账号都没有进行中的订单。',
  'guide.transfer-filing.aliyun.online':
    '右上角「转移备案信息」（现在可能写「转移备案」）→ 原账号手机验证码 → 登录目标账号 →「提交」，马上生效。',
  'guide.transfer-filing.aliyun.offline':
    '登不上原账号：提工单，交证件照、手持照、授权书、目标 UID，2019 年约 3 个工作日。',
  'guide.transfer-filing.tencent.online':
    '主体「更多」→「迁移备案账号」→「获取验证码」、填目标账号 ID →「确认」，马上生效。',
  'guide.transfer-filing.tencent.mini':
    '小程序：主体信息「更多操作」→「迁移备案信息」→「点击获取」→「确定」。',
  'guide.transfer-filing.huawei.online': '「转移备案」，只能在电脑上办，不用审核。',
  'guide.transfer-filing.volcengine.online':
    '「迁移备案信息」→「下一步」→「获取验证码」→「确认迁移」；验证码 60 分钟内有效，有进行中的订单不能迁。',
  'guide.transfer-filing.all.own-code': '只验证接入商自己的验证码，不到管局，也没有工信部短信。',
  'guide.transfer-filing.all.online': '线上马上生效，网站照常访问。',
  'guide.transfer-filing.all.rights': '对方得到全部权利。要拿回来，只能由对方再转回。',
  'guide.transfer-filing.all.before-confirm': '最后一步确认之前随时可以停；确认后没有撤回。',
  'guide.transfer-filing.all.none': '线上不用材料；走工单的要证件、授权书等。',
  'guide.recover-account.all.lost': '备案在，但不知道在哪个账号里，或账号登不上。',
  'guide.recover-account.aliyun.message':
    '填表时提示「此证件已存在备案信息」「此证件存在进行中的订单」：主体在另一个阿里云账号里。',
  'guide.recover-account.huawei.message':
    '提示「检测到您的证件已在账号…下使用」：找到那个账号，用转移备案。',
  'guide.recover-account.all.phone': '备案时留的手机、邮箱还能用。',
  'guide.recover-account.aliyun.filing':
    'account.aliyun.com「登录名找回」→「备案信息找回」→ 填备案域名、拖滑块 →「立即找回」→ 手机验证或转客服；登录名发到绑定的手机、邮箱。',
  'guide.recover-account.aliyun.domain': '域名也在阿里云：用「域名找回」，手机、人脸或客服验证。',
  'guide.recover-account.tencent.domain':
    'cloud.tencent.com/services/forgotAccount「查找账号」，选「域名」方式（域名在腾讯云注册的）。按备案找回的入口没有查到，找客服。',
  'guide.recover-account.all.then-move': '找回后不想再用那个账号，办「转移备案」。',
  'guide.recover-account.all.own': '手机验证码、人脸，或客服核对证件。',
  'guide.recover-account.all.nothing': '没有不可撤销的事。',
  'guide.recover-account.all.anytime': '随时可以不继续。',
  'guide.recover-account.all.papers': '走客服的要主体证件、负责人证件。',
  'guide.claim-filing.aliyun.wanwang':
    '2010-06-01 以前在万网备的、一直没迁过来的备案，先认领，再办别的。',
  'guide.claim-filing.tencent.not-applicable':
    '认领是把原万网的备案接到阿里云账号，腾讯云没有这件事。备案在别家的，用新增接入或新增服务。',
  'guide.claim-filing.huawei.huawei':
    '2018-09 以前备的，或跨省变更之后，要「上传资料并认领备案」。',
  'guide.claim-filing.aliyun.claim':
    '「开始备案」，类型判为「认领备案」→「上传证件，认领备案」→「提交认领」（2019 年步骤，帮助页 2026 年仍在）。',
  'guide.claim-filing.huawei.claim': '「上传资料并认领备案」→「提交认领」。',
  'guide.claim-filing.all.provider': '只由接入商核对证件；没有看到要工信部短信的说法。',
  'guide.claim-filing.all.nothing': '备案号不变，没有不可撤销的事。',
  'guide.claim-filing.all.abandon': '没提交的可以放弃。',
  'guide.claim-filing.all.papers': '主体和负责人的证件照片。',
  'guide.import-filing.aliyun.wanwang':
    '2010-06-01 至 2017-01-31 在万网备的，导入阿里云账号。只有 2019 年的说明，今天是否还开放没有查到。',
  'guide.import-filing.tencent.not-applicable': '导入只针对原万网账号，腾讯云没有这件事。',
  'guide.import-filing.huawei.not-applicable': '导入只针对原万网账号，华为云没有这件事。',
  'guide.import-filing.volcengine.not-applicable': '导入只针对原万网账号，火山引擎没有这件事。',
  'guide.import-filing.baidu.not-applicable': '导入只针对原万网账号，百度智能云没有这件事。',
  'guide.import-filing.jdcloud.not-applicable': '导入只针对原万网账号，京东云没有这件事。',
  'guide.import-filing.aliyun.import': '「导入备案信息」→「导入信息继续备案」→ 填原账号和密码。',
  'guide.import-filing.aliyun.password': '用原账号密码验证，没有短信。',
  'guide.import-filing.aliyun.closed': '导入后原备案平台停止使用。',
  'guide.import-filing.aliyun.anytime': '确认之前可以不继续。',
  'guide.import-filing.aliyun.none': '不用材料。',
} as const;
