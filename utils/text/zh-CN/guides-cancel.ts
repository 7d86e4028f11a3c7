/** Guides: cancelling a filing, and taking orders back. */
export const guidesCancel = {
  'guide.cancel-subject.all.whole':
    '主体名下的网站、App、小程序、快应用全都不要了，才用「注销主体」。',
  'guide.cancel-subject.all.last-service':
    '名下只剩一个网站或 App 而且不再用：直接注销主体。只注销网站会留下空壳主体。',
  'guide.cancel-subject.all.one-of-many':
    '只停其中一个：用「注销网站/App」，主体和其他服务不受影响。',
  'guide.cancel-subject.all.data-changed':
    '资料变了（名称、执照、负责人）：先问能不能「变更主体」，省里或接入商确实不让改，再考虑注销重备。',
  'guide.cancel-subject.all.police-too':
    '办过公安联网备案的，也要到公安平台注销；ICP 备案注销不会带上它。',
  'guide.cancel-subject.aliyun.open':
    '进「我的备案」，看主体一栏。没有「注销主体」按钮，多半是有订单在办，或这个省不开放。',
  'guide.cancel-subject.aliyun.press':
    '点「注销主体」，读完说明再确认。确认后订单直接报管局，阿里云不再审核。',
  'guide.cancel-subject.aliyun.follow': '在「我的订单」看进度。',
  'guide.cancel-subject.tencent.open':
    '「我的备案」里主体卡片右上角「更多」→「注销备案」（2021 年是直接的「注销备案」按钮；较新的页面可能写「注销」）。',
  'guide.cancel-subject.tencent.read': '弹出「注销备案说明」，读完点「下一步」。',
  'guide.cancel-subject.tencent.confirm':
    '核对主体备案号、单位名称、联系方式，「获取验证码」填好后「确认」。这是腾讯云自己的验证码。',
  'guide.cancel-subject.tencent.mini':
    '也可以在小程序「腾讯云网站备案」里办：主体「更多操作」→「注销主体」→「确定」→ 验证信息 →「确定」。',
  'guide.cancel-subject.tencent.status':
    '订单类型显示「注销主体」，状态「等待管局审核」。这时短信核验往往还没做，状态看不出来。',
  'guide.cancel-subject.huawei.open':
    '「我的ICP备案」里对主体点「注销主体」。找不到按钮，是有订单在办，先办完或放弃。',
  'guide.cancel-subject.volcengine.open': '「备案中心」→「我的备案」，对主体点「注销主体」。',
  'guide.cancel-subject.all.miit-sms': '随后做工信部短信核验，之后等管局。',
  'guide.cancel-subject.all.no-review': '接入商一般不初审，直接到管局（阿里云、腾讯云写明）。',
  'guide.cancel-subject.all.who': '工信部短信一般发给主体负责人；也有多个负责人都要核验的情况。',
  'guide.cancel-subject.tencent.phone-lost':
    '负责人手机丢了或换了：联系腾讯云客服，凭账号 ID、证件和《注销声明函》（个人按指印、附手持证件的照片；单位盖章）办。',
  'guide.cancel-subject.tencent.email-code':
    '较新的页面可能让您选手机或邮箱收验证码。那只是腾讯云自己的验证码；没有证据表明选邮箱就不用做工信部短信核验。',
  'guide.cancel-subject.all.password': '不再要备案密码。',
  'guide.cancel-subject.all.refile-wait':
    '注销和重新备案不能同时走：等 beian.miit.gov.cn 查不到这个备案号了，再提交新的备案。',
  'guide.cancel-subject.all.all-gone':
    '工信部的主体备案号连同名下全部网站、App、小程序、快应用一起删除，在别家接入商和平台办的也算在内。',
  'guide.cancel-subject.all.no-restore': '备案号不能恢复。再要用，只能首次备案，拿新号。',
  'guide.cancel-subject.all.dark': '通过后网站在内地服务器上打不开。',
  'guide.cancel-subject.aliyun.code-used': '用过的备案服务码不会退回。',
  'guide.cancel-subject.tencent.slot': '云服务器上的备案名额，腾讯云写明会退回。',
  'guide.cancel-subject.huawei.slot': '服务器的备案名额不恢复。',
  'guide.cancel-subject.volcengine.slot': '备案授权码不恢复。',
  'guide.cancel-subject.aliyun.final':
    '提交就按不可撤回打算：阿里云的说明写明注销申请提交后不能撤回。如果工信部验证码还没填，就不要填，24 小时后订单应当退回（微信和华为云有明文，阿里云没看到自己的说明）。',
  'guide.cancel-subject.tencent.lapse':
    '还没做短信核验：不要核验，满 24 小时管局驳回，注销不生效。已经核验：不能撤销，只能准备重新备案。',
  'guide.cancel-subject.huawei.lapse': '24 小时内不做短信核验，系统退回。',
  'guide.cancel-subject.all.phone':
    '一般不用材料，但负责人手机要能收短信，并知道证件号后 6 位。收不到短信的，先「变更主体」换手机。',
  'guide.cancel-service.all.one-of-many':
    '这个网站或 App 不再用，主体名下还有别的服务要留：用「注销网站/App」。',
  'guide.cancel-service.all.not-last': '它是名下最后一个：改用「注销主体」，否则留下空壳主体。',
  'guide.cancel-service.all.one-domain':
    '一个网站有几个域名，只去掉其中一个：不是注销，用「变更网站」删掉那个域名。',
  'guide.cancel-service.all.swap-domain':
    '想换域名：有两种顺序，各有代价。先备新域名：网站不断，但网站名称要和旧的不同，还要有一个空的备案服务码。先注销旧网站：马上打不开，如果是最后一个服务还会变成空壳主体。',
  'guide.cancel-service.all.app-shares':
    '看看这个域名是否也备在 App（或另一个网站）里：还有有效记录，域名就不会被拦。',
  'guide.cancel-service.all.police-too': '办过公安联网备案的，也要到公安平台注销。',
  'guide.cancel-service.aliyun.open': '进「我的备案」，找到这个网站或 App。',
  'guide.cancel-service.aliyun.press':
    '点「注销网站」或「注销App」，读完说明再确认。直接报管局，阿里云不再审核。',
  'guide.cancel-service.aliyun.follow': '在「我的订单」看进度。',
  'guide.cancel-service.tencent.open':
    '网站一行「更多」→「注销网站」（较新的页面可能写「注销」「服务」）。',
  'guide.cancel-service.tencent.read': '弹出「注销网站说明」，读完点「下一步」。',
  'guide.cancel-service.tencent.confirm':
    '核对网站备案号、负责人姓名、网站名称、网站首页、联系方式，「获取验证码」填好后「确认」。',
  'guide.cancel-service.tencent.batch':
    '一次注销几个：「批量注销网站」→ 注销网站须知 → 选择网站 → 验证备案。',
  'guide.cancel-service.tencent.mini':
    '小程序「腾讯云网站备案」：「更多操作」→「注销网站」→ 须知「下一步」→「验证备案」→「确定」。',
  'guide.cancel-service.tencent.status':
    '订单类型「注销网站」，状态「等待管局审核」。这时短信核验往往还没做，状态看不出来。',
  'guide.cancel-service.huawei.open':
    '「我的ICP备案」里对服务点「注销互联网信息服务」，一次一个，不能批量。',
  'guide.cancel-service.volcengine.open': '「我的备案」里对服务点「注销互联网信息服务」。',
  'guide.cancel-service.baidu.open': '百度智能云写作「注销网站备案」，弹窗文字没有查到。',
  'guide.cancel-service.all.miit-sms': '随后做工信部短信核验，之后等管局。',
  'guide.cancel-service.all.who': '工信部短信一般发给这个网站或 App 的负责人。',
  'guide.cancel-service.all.no-review': '接入商一般不初审，直接到管局（阿里云、腾讯云写明）。',
  'guide.cancel-service.all.number-gone':
    '工信部删掉这个服务备案号，对所有接入商都生效。再要用，是新增互联网信息服务，拿新号。',
  'guide.cancel-service.all.dark':
    '域名在接入商的内地服务器上被拦，除非同一域名还备在另一个有效的网站或 App 里。',
  'guide.cancel-service.all.empty':
    '注销的是最后一个服务，就留下空壳主体。有 11 个省市可以直接给空壳主体新增服务，别处要先到管局用纸质材料注销。',
  'guide.cancel-service.aliyun.code-used': '用过的备案服务码不会退回。',
  'guide.cancel-service.tencent.slot': '云服务器上的备案名额，腾讯云写明会退回。',
  'guide.cancel-service.huawei.slot': '服务器的备案名额不恢复。',
  'guide.cancel-service.aliyun.final':
    '提交就按不可撤回打算：阿里云的说明写明注销提交后不能撤回。工信部验证码还没填，就不要填，24 小时后订单应当退回（微信和华为云有明文，阿里云没看到自己的说明）。',
  'guide.cancel-service.tencent.lapse':
    '还没做短信核验：不要核验，满 24 小时管局驳回，注销不生效。已经核验：不能撤销。',
  'guide.cancel-service.huawei.lapse': '24 小时内不做短信核验，系统退回。',
  'guide.cancel-service.all.phone':
    '一般不用材料；服务负责人的手机要能收短信。收不到的，先变更手机。',
  'guide.cancel-access.all.moved':
    '网站已经在别家接入商接入，不再用这家的服务器：用「取消接入」。备案号保留。',
  'guide.cancel-access.all.other-first':
    '别家还没接入：先去办完「新增接入」。否则备案成了空壳，管局会在一段时间后强制注销（没有固定期限）。',
  'guide.cancel-access.all.not-closing':
    '网站不再做了：不是取消接入，用「注销网站/App」或「注销主体」。',
  'guide.cancel-access.all.last-allowed':
    '它是唯一的接入时，控制台今天一般也会受理，不会替您拦住。这正是要先接入别家的原因。',
  'guide.cancel-access.aliyun.pick': '「我的备案」里选中网站或 App，点「取消接入」。',
  'guide.cancel-access.aliyun.code':
    '弹窗里「发送验证码」，填好后「提交」。不要备案密码，也没有工信部短信。',
  'guide.cancel-access.tencent.open': '网站一行「更多」→「取消接入」。',
  'guide.cancel-access.tencent.read': '弹出「取消接入说明」，读完点「下一步」。',
  'guide.cancel-access.tencent.confirm': '核对信息，「获取验证码」填好后「确认」。',
  'guide.cancel-access.tencent.batch':
    '一次取消几个：「批量取消接入服务」（旧称「批量取消接入网站」）→ 取消接入须知 → 选择 → 验证备案，手机或邮箱收码都可以。',
  'guide.cancel-access.tencent.mini':
    '小程序「腾讯云网站备案」：「更多操作」→「取消接入网站」→ 须知「下一步」→「验证备案」→「确定」。',
  'guide.cancel-access.tencent.status': '订单类型「取消接入」，状态「等待管局审核」。',
  'guide.cancel-access.huawei.open': '点「取消接入」→ 选择验证对象及原因 →「下一步，提交审核」。',
  'guide.cancel-access.all.after':
    '之后这家控制台不再显示这个网站；到 beian.miit.gov.cn 看备案号还在。',
  'guide.cancel-access.all.console-code':
    '只验证接入商自己的验证码（网站 / App 负责人）。取消接入不做工信部短信核验。',
  'guide.cancel-access.aliyun.effect': '提交后多久生效，没有查到阿里云的说明。按马上会打不开准备。',
  'guide.cancel-access.tencent.effect': '有的省马上生效，有的省 1–20 个工作日。',
  'guide.cancel-access.all.only-readd': '要接回来只能重新办一次新增接入，备案号不变。',
  'guide.cancel-access.all.blocked':
    '域名在这家的服务器上被拦，除非同一域名还备在另一个有效的网站或 App 里。',
  'guide.cancel-access.all.shell':
    '没有别家接入，备案就成空壳，之后被管局注销；后缀未获批复的，注销后在批复前备不回来。',
  'guide.cancel-access.all.own-buttons':
    '取消接入后，这家就没有您的记录了，也就不能在这里注销。要注销得找还有接入的那家，或到管局办纸质注销。',
  'guide.cancel-access.tencent.all-gone': '取消全部网站的接入，主体也会从腾讯云消失。',
  'guide.cancel-access.aliyun.code-used': '用过的备案服务码不会退回。',
  'guide.cancel-access.aliyun.final': '提交后不能撤回。',
  'guide.cancel-access.tencent.none': '报到管局后不能撤回，也没有短信这一步可以停下。',
  'guide.cancel-access.huawei.none': '到「待管局审核」就不能撤回。',
  'guide.cancel-access.all.none': '不用材料，只要负责人手机收验证码。',
  'guide.cancel-others-filing.all.bought':
    '买来的域名提示「该域名已存在备案号」：注册没问题，但要先把别人那份备案注销，才能备您的。',
  'guide.cancel-others-filing.all.shell':
    '自己的主体号还在、名下没有服务、接入商这边也没有记录（空壳主体）：也走这条路。',
  'guide.cancel-others-filing.all.shell-direct':
    '空壳主体在天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州可以直接新增服务，不用先注销。',
  'guide.cancel-others-filing.all.ask-owner':
    '联系得上原备案人：请他在还有接入的那家注销网站，就不用走纸质。',
  'guide.cancel-others-filing.all.not-online':
    '接入商只能注销在自己这里备的，别人的备案在控制台里办不了。',
  'guide.cancel-others-filing.all.query':
    '到 beian.miit.gov.cn 查域名，记下备案号，第一个字就是归哪个省的管局。查询结果不显示接入商。',
  'guide.cancel-others-filing.all.holder-proof': '域名证书（证明域名现在归您）、您的证件。',
  'guide.cancel-others-filing.all.form':
    'beian.miit.gov.cn「通知公告」，选省、搜「注销」，打开「详情」下载该省的注销申请表。',
  'guide.cancel-others-filing.all.send':
    '填好、签字或盖章，连证明材料按该省说明寄送或递交管局。各省要求不同，先打电话问。',
  'guide.cancel-others-filing.all.check': '隔几天到 beian.miit.gov.cn 查，查不到了再提交您的备案。',
  'guide.cancel-others-filing.all.hunan':
    '湖南在 2018–2019 年写过每周五集中办这类纸质申请，更新的说法没查到，以管局答复为准。',
  'guide.cancel-others-filing.tencent.support':
    '腾讯云办不了空壳主体；也可以等管局不定期清理，没有期限。',
  'guide.cancel-others-filing.aliyun.support':
    '取消接入后阿里云没有记录，「注销」按钮也就没有了，只能走纸质，或由还有接入的那家办。',
  'guide.cancel-others-filing.all.paper': '管局核对纸质材料，不用短信核验。',
  'guide.cancel-others-filing.all.five-days':
    '管局收到后约 5 个工作日（华为云说法）；山东 2021 年写过 2 个工作日后可以询问。',
  'guide.cancel-others-filing.all.gone':
    '注销后那个备案号不能恢复。新持有人可以请管局注销，原备案人也应防着这一点。',
  'guide.cancel-others-filing.all.call': '递交后要停下，只能联系管局。',
  'guide.cancel-others-filing.all.set':
    '该省的注销申请表、证件复印件、域名证书；单位盖章，个人签字（有的省要手持证件的照片）。',
  'guide.withdraw-order.all.too-late':
    '只有还没报到管局的订单能撤回。到了管局，谁也撤不回，只能等结果。',
  'guide.withdraw-order.aliyun.cancelling': '注销和取消接入的订单例外：提交后就不能撤回。',
  'guide.withdraw-order.tencent.cancelling':
    '注销的订单没有撤回按钮：只能在短信核验之前停，24 小时内不核验，订单失效。',
  'guide.withdraw-order.all.draft': '还没提交的草稿，用「放弃备案」。',
  'guide.withdraw-order.all.stage': '看清订单停在哪一步（刷新页面再看）。',
  'guide.withdraw-order.aliyun.withdraw':
    '刚提交初审，或初审已过、还没报管局：「撤销备案」→ 选原因 →「撤销」（2019 年文字，今天的入口没看到）。',
  'guide.withdraw-order.tencent.withdraw': '等初审时改不了；初审未通过后「撤销备案」，修改重提。',
  'guide.withdraw-order.tencent.passed': '初审通过、还没到管局：只能「放弃备案」，从头再来。',
  'guide.withdraw-order.huawei.withdraw': '到「待提交管局」为止可以「撤销备案」。',
  'guide.withdraw-order.all.lapse': '已到短信核验这一步：不核验，满 24 小时自动退回。',
  'guide.withdraw-order.all.no-check': '撤回本身不用核验。',
  'guide.withdraw-order.all.nothing': '只影响这个订单，已有备案不动。',
  'guide.withdraw-order.all.resubmit': '撤回后可以修改再提交，初审重新排队。',
  'guide.withdraw-order.all.no-papers': '不用材料。',
  'guide.abandon-order.all.unblock':
    '有一个不想办的订单占着位置，别的按钮都不出来；或省份选错，要重新来。',
  'guide.abandon-order.all.not-done': '只丢掉这次填的内容，已有备案不受影响。',
  'guide.abandon-order.aliyun.other-account':
    '「该域名存在进行中的订单」「此证件存在进行中的订单」：订单在别的账号里，到那个账号放弃。',
  'guide.abandon-order.all.copy': '驳回原因、填过的内容先抄下来，放弃后看不到。',
  'guide.abandon-order.aliyun.abandon': '未提交、或被驳回的订单上点「放弃备案」（2019 年文字）。',
  'guide.abandon-order.tencent.abandon': '订单上点「放弃备案」。',
  'guide.abandon-order.huawei.abandon': '订单上点「放弃备案」。',
  'guide.abandon-order.all.no-check': '不用核验。',
  'guide.abandon-order.aliyun.sync': '管局驳回的，要等结果同步到阿里云，按钮才出现。',
  'guide.abandon-order.all.data': '这次填写的内容不能找回。',
  'guide.abandon-order.all.no-undo': '放弃后没有恢复，重新建一个即可。',
  'guide.abandon-order.all.no-papers': '不用材料。',
} as const;
