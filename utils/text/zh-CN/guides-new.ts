/** Guides: first filing, further services, further access. */
export const guidesNew = {
  'guide.first-filing.all.never-filed': '主体和这个网站 / App 都没备过案，要用中国内地的服务器。',
  'guide.first-filing.all.system-decides':
    '备案类型由系统按您填的信息判定，写在订单上，不用选。判定和预期不一样，多半是主体或域名已有备案，或信息填得和记录不一致。',
  'guide.first-filing.all.filed-elsewhere':
    '主体在别家备过案：是「新增互联网信息服务」。网站已有备案号，只是用到这家的服务器：是「新增接入」。在别家备过不等于这家可以直接用。',
  'guide.first-filing.all.overseas': '服务器在香港或境外：不用备案。',
  'guide.first-filing.all.app-apart':
    '网站备过案不等于 App 备过案，App 要单独备，先备案后上架。小程序、快应用在各自平台（微信、支付宝等）备。',
  'guide.first-filing.all.app-count':
    '同名 App 的几个平台备一次；名称不同分别备。个人的网站和 App 要分两个订单。',
  'guide.first-filing.aliyun.app-native': '只有后端在阿里云的原生 App 才在阿里云备案。',
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
    '阿里云初审 1–2 个工作日，可能来电，保持手机畅通；通过后经「待提交管局」自动报管局。',
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
  'guide.first-filing.all.face': '接入商：负责人人脸核验，填表时验证手机。',
  'guide.first-filing.all.who':
    '工信部短信：主体负责人和网站 / App 负责人都要核验，同一手机只收一条。',
  'guide.first-filing.all.nothing-yet': '通过之前没有不可撤销的事。',
  'guide.first-filing.aliyun.code-used': '通过后服务码就用掉了，以后注销或取消接入也不退回。',
  'guide.first-filing.all.unit': '单位：营业执照等证件、法定代表人和负责人身份证件。',
  'guide.first-filing.all.person': '个人：身份证件；户籍不在本省的看省里要不要居住证等。',
  'guide.first-filing.all.extras':
    '看省里要求：授权书、域名证书、承诺书、手持证件照、前置审批件等。',
  'guide.add-service.all.new-service': '主体已经备过案，再备一个没备过的网站或 App。',
  'guide.add-service.aliyun.subject-here':
    '主体就在这个阿里云账号里：订单写「有主体新增互联网信息服务」。',
  'guide.add-service.aliyun.subject-elsewhere':
    '主体备在别家：订单写「（无主体）新增互联网信息服务」，填的主体信息要和工信部记录完全一致。',
  'guide.add-service.tencent.subject-elsewhere':
    '主体备在别家：类型会写「新增服务·原备案不在腾讯云」，填的主体信息要和记录完全一致。',
  'guide.add-service.all.has-number':
    '网站已经有备案号，只是换到这家的服务器：不是新增服务，是「新增接入」。',
  'guide.add-service.all.change-first': '主体资料和证件对不上：先变更，再新增；两件不能同时办。',
  'guide.add-service.all.one-domain':
    '2019-04-22 起，新网站一个只备一个域名；几个域名就是几个网站。',
  'guide.add-service.all.empty-subject':
    '主体下已经没有服务（空壳主体）：天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州可以直接新增；别处要先到管局用纸质材料注销，再首次备案。',
  'guide.add-service.all.subject-checked': '主体信息会预填，逐项核对，别直接往下点。',
  'guide.add-service.aliyun.open':
    '「我的备案」→「新增互联网信息服务」，或「我的订单」里的「新增/接入其它服务」；主体在别家的，从「开始备案」进。',
  'guide.add-service.aliyun.fill':
    '核对主体，填网站或 App、接入信息，上传资料、人脸核验，提交。和首次备案一样长。',
  'guide.add-service.aliyun.review': '之后依次是阿里云初审、待提交管局、工信部短信核验、管局审核。',
  'guide.add-service.tencent.open':
    '「新增网站」（现在叫服务）→「确认主体」→「立即验证」，之后和首次备案一样到「提交审核」。',
  'guide.add-service.tencent.limit': '单位一单最多 10 个新网站，个人一单 1 个。',
  'guide.add-service.tencent.review':
    '「腾讯云审核中」之后做短信核验，再等管局；类型写「新增服务」。',
  'guide.add-service.huawei.open': '「新增备案」，系统判定类型。',
  'guide.add-service.baidu.open':
    'beian.bce.baidu.com；湖北、湖南一单一个网站一个域名，西藏不受理。',
  'guide.add-service.all.who':
    '工信部短信发给网站 / App 负责人；腾讯云写明主体负责人也要核验，所以请两个人都准备好。',
  'guide.add-service.all.nothing-yet': '通过之前没有不可撤销的事；新服务不影响已有的网站。',
  'guide.add-service.aliyun.code-used': '通过后服务码就用掉了。',
  'guide.add-service.all.same': '和首次备案一样：主体证件、负责人证件、省里要求的其他材料。',
  'guide.add-access.all.has-number':
    '网站或 App 在别家已有备案号，现在（也）要用这家的内地服务器：必须办新增接入，别家备过不算数。',
  'guide.add-access.all.keeps-both':
    '接入是加一家，旧接入商的接入还在，两家可以同时用；备案号不变。',
  'guide.add-access.all.block': '没接入就把域名指过来，会被拦。',
  'guide.add-access.all.same-data':
    '填的信息要和原备案完全一致，否则类型会判错、也会因「接入商信息不一致」被退。',
  'guide.add-access.all.change-first':
    '接入时不能改资料：资料变了的，先在原接入商变更；少数省允许先接入后变更，接入后必须补变更（北京、江苏为 10 个工作日内）。',
  'guide.add-access.all.not-together': '不能和新增服务、变更同时办。',
  'guide.add-access.all.old-phone':
    '原备案留的手机收不到短信：先在原接入商变更手机；已经没有任何接入商的，只能先注销，再重新备案。',
  'guide.add-access.aliyun.open':
    '「开始备案」（主体已在阿里云的，从「我的订单」的「新增/接入其它服务」），系统判定为「新增接入」。',
  'guide.add-access.aliyun.fill':
    '照原备案填主体和网站，选服务器或填服务码，上传资料、人脸核验，提交。',
  'guide.add-access.aliyun.review':
    '依次是阿里云初审、待提交管局、工信部短信核验、管局审核，时长和新备案差不多。',
  'guide.add-access.tencent.open': '和首次备案同一个入口，系统判定为接入。',
  'guide.add-access.tencent.one-click':
    '主体已在腾讯云、网站备在别家的：「我的备案」里「一键接入备案」→ 确认主体 →「提交审核」。',
  'guide.add-access.huawei.open': '「新增接入」。',
  'guide.add-access.volcengine.open': '「接入备案」。',
  'guide.add-access.baidu.open': '「新增接入」。',
  'guide.add-access.all.who': '工信部短信发给原备案里的网站 / App 负责人，用原备案的手机号。',
  'guide.add-access.all.open-meanwhile':
    '审核期间，旧接入商服务器上的网站照常访问；通过前不要把解析指过来。',
  'guide.add-access.tencent.point-early':
    '腾讯云 2021 年写过：初审通过后 10 分钟到半小时，就可以把解析指向腾讯云。',
  'guide.add-access.all.undo': '没有不可撤销的事：不想要了，用「取消接入」。',
  'guide.add-access.all.refused-long':
    '没有别家接入、这家又长期接入不成：备案号本身可能被注销（2019 年说法）。',
  'guide.add-access.all.same': '和首次备案一样；省里可能要域名证书。',
  'guide.add-access.all.then-cancel':
    '不再用旧接入商的：确认新接入已通过、网站在新服务器上打得开，再回旧接入商取消接入。',
  'guide.add-access.all.update-data':
    '接入后管局可能要求更新旧资料，收到要求就办变更，拖着有被注销的风险。',
} as const;
