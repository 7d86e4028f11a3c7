/** What the preflight rules and checklists say: `rule.<rule>.<variant>.{what,why,remedy}`. */
export const rules = {
  'rule.list': '{head}、{tail}',
  'rule.list-more': '{items} 等 {count} 个',
  'rule.this-provider': '这家接入商',

  'rule.readiness.loading.what': '页面还在加载',
  'rule.readiness.loading.why': '没读完的页面不下结论。',
  'rule.readiness.loading.remedy': '等它加载完，这里会自动更新。',
  'rule.readiness.login.what': '登录已失效，页面内容不能作准',
  'rule.readiness.login.why': '有人遇到过：登录过期后，页面仍显示旧的审核状态。',
  'rule.readiness.login.remedy': '重新登录，再看这一页。',
  'rule.readiness.unreadable.what': '读不懂这个页面，没有做检查',
  'rule.readiness.unreadable.why': '这像是备案页面，但找不到主体、服务或订单，可能是页面改版了。',
  'rule.readiness.unreadable.remedy':
    '请自己核对页面内容；也可以复制页面结构（不含个人信息）反馈。',
  'rule.readiness.empty-filing-home.what': '这个账号下没有已备案的信息',
  'rule.readiness.empty-filing-home.why':
    '备案可能在另一个账号、另一家接入商，或已经取消接入、注销；这一页只显示当前账号在这里的备案。',
  'rule.readiness.empty-filing-home.remedy':
    '到 beian.miit.gov.cn 查备案号是否还在；忘了账号，用「登录名找回」。',
  'rule.readiness.empty-order-list.what': '没有备案订单',
  'rule.readiness.empty-order-list.why':
    '这个账号下没有在办的订单；别的账号、别家接入商的订单这里看不到。',
  'rule.readiness.empty-order-list.remedy': '已经提交过却看不到，换登录账号再看。',
  'rule.readiness.empty.what': '页面上没有内容',
  'rule.readiness.empty.why': '页面写明没有数据。',
  'rule.readiness.empty.remedy': '本该有内容的话，核对登录账号，再刷新。',

  'rule.suffix-province.beijing.what': '北京管局曾不受理 {suffix}',
  'rule.suffix-province.beijing.why':
    '国家清单已批复 {suffix}，但北京有自己的后缀清单，2021-11-08 见到的清单不接受它，之后的情况没有见到。',
  'rule.suffix-province.beijing.remedy': '提交之前先问接入商或北京管局；不受理就换一个后缀。',
  'rule.suffix.approved.what': '{suffix} 后缀已获批复',
  'rule.suffix.approved.why': '后缀在批复清单中（清单日期 {date}）：{domains}。',
  'rule.suffix.approved.remedy': '清单日期之后的变化这里看不到，可到 domain.miit.gov.cn 核对。',
  'rule.suffix.restricted.what': '{suffix} 后缀只对特定主体开放',
  'rule.suffix.restricted.why': '它已获批复，但只限特定主体使用（清单日期 {date}）：{domains}。',
  'rule.suffix.restricted.remedy': '先确认主体符合这个后缀的使用条件，再办备案。',
  'rule.suffix.not-approved.what': '{suffix} 后缀未获批复',
  'rule.suffix.not-approved.why':
    '{domains}：新备案会被驳回。已有的备案一旦注销，或取消接入后成了空壳，在后缀获批复之前备不回来（清单日期 {date}）。',
  'rule.suffix.not-approved.remedy': '已有备案就留着，换接入商用新增接入；还没备案，就换一个后缀。',
  'rule.suffix.unclear.what': '{suffix} 后缀：清单中没有，请核对',
  'rule.suffix.unclear.why':
    '这不等于不能备案：清单（{date}）里没有它，或者只有很弱的依据。涉及 {domains}。',
  'rule.suffix.unclear.remedy': '到 domain.miit.gov.cn 查这个后缀是否已获批复，再决定。',
  'rule.suffix.form.what': '会被驳回：{suffix} 后缀未获批复',
  'rule.suffix.form.why':
    '首次备案和新增服务都要查后缀，{domains} 的后缀未获工信部批复（清单日期 {date}）。',
  'rule.suffix.form.remedy':
    '换一个后缀已获批复的域名；在 domain.miit.gov.cn 看到它获批之前不要提交。域名已有备案号、只办新增接入的，先问接入商。',
  'rule.suffix.contradicted.what': '页面说 {suffix} 不支持备案',
  'rule.suffix.contradicted.why':
    '页面的提示与我们的清单（{date}）不一致，清单里没有写它未获批复。涉及 {domains}。提交时以页面为准。',
  'rule.suffix.contradicted.remedy':
    '到 domain.miit.gov.cn 核对后缀；确实已获批复，就把查询结果交给接入商客服确认。',
  'rule.suffix.cancel-filing.what': '先别提交：{domains} 的后缀未获批复',
  'rule.suffix.cancel-filing.why':
    '{action}本身不查后缀，重新备案时要查。在 {suffix} 获批复之前，这个备案没了就备不回来（清单日期 {date}）。',
  'rule.suffix.cancel-filing.remedy':
    '换服务器或换接入商都不用注销：到新接入商办新增接入，备案号不变。改资料用变更。确定以后不再用这个域名，才继续。',
  'rule.suffix.cancel-access.what': '先别提交：{domains} 的后缀未获批复',
  'rule.suffix.cancel-access.why':
    '没有别的接入商时，取消接入会让它成为空壳，被管局清理；在 {suffix} 获批复之前，清理掉就备不回来（清单日期 {date}）。',
  'rule.suffix.cancel-access.remedy':
    '先在新接入商办完新增接入（备案号不变），再回来取消这里的接入。',
  'rule.suffix.cancel-maybe-filing.what': '先核对：{domains} 的后缀未获批复',
  'rule.suffix.cancel-maybe-filing.why':
    '看不出现在要处理的是哪个服务。如果是它：{action}后要重新备案，在 {suffix} 获批复之前备不回来（清单日期 {date}）。',
  'rule.suffix.cancel-maybe-filing.remedy':
    '核对弹窗里的备案号和域名。是它就先停下：换接入商用新增接入，改资料用变更。',
  'rule.suffix.cancel-maybe-access.what': '先核对：{domains} 的后缀未获批复',
  'rule.suffix.cancel-maybe-access.why':
    '看不出现在要处理的是哪个服务。如果是它，又没有别的接入商：会成为空壳被清理，在 {suffix} 获批复之前备不回来（清单日期 {date}）。',
  'rule.suffix.cancel-maybe-access.remedy':
    '核对弹窗里的备案号和域名。是它就先在新接入商办完新增接入。',
  'rule.suffix.cancel-unclear.what': '{suffix} 后缀：清单中没有，先核对再提交',
  'rule.suffix.cancel-unclear.why':
    '如果 {suffix} 未获批复，{domains} 在{action}之后可能备不回来；清单（{date}）里没有可靠依据，这里判断不了。',
  'rule.suffix.cancel-unclear.remedy': '到 domain.miit.gov.cn 查清这个后缀，再决定是否{action}。',

  'rule.pending-order.order': '「{type}」订单（{status}）',
  'rule.pending-order.some-order': '一个订单',
  'rule.pending-order.blocks.what': '有订单在办，现在不能{action}',
  'rule.pending-order.blocks.why':
    '一个主体同时只能有一个订单，在别家接入商的也算。{order}结束之前，再提交会被拒；按钮不显示或变灰也是这个原因。',
  'rule.pending-order.blocks.remedy': '{end}',
  'rule.pending-order.page.what': '有订单在办，变更和注销暂时办不了',
  'rule.pending-order.page.why':
    '一个主体同时只能有一个订单。{order}结束之前，变更、新增、取消接入、注销的按钮会不显示或变灰。',
  'rule.pending-order.page.remedy': '{end}',
  'rule.pending-order.elsewhere.what': '这个主体有订单在办',
  'rule.pending-order.elsewhere.why':
    '{order}结束之前，同一主体的变更、新增、取消接入、注销都要等，在别家接入商也一样。',
  'rule.pending-order.elsewhere.remedy': '等它有结果再办别的；还没到管局的，也可以放弃它。',
  'rule.pending-order.none.what': '这里没有进行中的订单',
  'rule.pending-order.none.why': '页面上的变更、注销按钮可以点，说明这个账号里没有订单挡着。',
  'rule.pending-order.none.remedy':
    '主体在别家接入商也有备案的，那边的订单这里看不到，提交前问一句。',
  'rule.pending-order.cannot-tell.what': '看不出有没有进行中的订单',
  'rule.pending-order.cannot-tell.why':
    '页面上没有订单，也没有可以点的变更或注销按钮；按钮不显示可能是有订单在办，也可能是当地管局不允许这项变更。',
  'rule.pending-order.cannot-tell.remedy': '到「我的订单」看一眼有没有草稿、被退回或审核中的订单。',
  'rule.pending-order.cannot-tell-menu.what': '看不出有没有进行中的订单',
  'rule.pending-order.cannot-tell-menu.why': '部分操作收在没有展开的菜单里，没看到按钮不说明问题。',
  'rule.pending-order.cannot-tell-menu.remedy': '展开「更多」菜单，或到「我的订单」看一眼。',
  'rule.pending-order.end.draft':
    '草稿也算订单：继续填写提交，或者放弃它。长期不动约 45 天后会被清理。',
  'rule.pending-order.end.provider-review':
    '等接入商初审（一般 1–2 个工作日），保持电话畅通；不想办了，看订单里有没有撤回入口。',
  'rule.pending-order.end.provider-rejected': '按驳回原因改好重新提交，或者放弃这个订单。',
  'rule.pending-order.end.awaiting-submission':
    '等它自动提交管局（一般 1 个工作日左右）；域名刚注册或刚转入，要等满两个整天。',
  'rule.pending-order.end.sms-verification':
    '先定这一单办不办：要办就在 24 小时内核验，不办就不核验，等它退回。',
  'rule.pending-order.end.at-authority':
    '先确认短信核验做完没有；做完了就等管局结果（1–20 个工作日），期间不能撤回也不能改。',
  'rule.pending-order.end.authority-review': '等管局结果（1–20 个工作日），期间不能撤回也不能改。',
  'rule.pending-order.end.authority-rejected': '按管局的原因改好重新提交，或者放弃这个订单。',
  'rule.pending-order.end.returned': '订单被退回：改好重新提交，或者放弃它。',
  'rule.pending-order.end.unknown':
    '打开「我的订单」，看它停在哪一步：能完成就完成，不要了就放弃或撤回。',

  'rule.cancel-subject.main.what': '先别提交：主体和全部服务会一起注销',
  'rule.cancel-subject.main.why':
    '主体备案号和它下面的网站、App、小程序、快应用全部作废，包括在别家接入商、微信等平台办的，这一页看不到。作废后不能恢复，只能重新首次备案，拿新号。',
  'rule.cancel-subject.main.remedy':
    '先到 beian.miit.gov.cn 按单位名称查全部服务。换接入商用新增接入，改资料用变更主体，只停一个服务用注销网站或 App；网站要给别的主体，先问接入商能不能迁移。',
  'rule.cancel-subject.counted.what': '先别提交：主体和 {count} 个服务会一起注销',
  'rule.cancel-subject.counted.why':
    '除了本页这 {count} 个，在别家接入商、微信等平台办的网站、App、小程序、快应用也一起作废，这一页看不到。备案号不能恢复，只能重新首次备案，拿新号。',
  'rule.cancel-subject.counted.remedy':
    '先到 beian.miit.gov.cn 按单位名称查全部服务。换接入商用新增接入，改资料用变更主体，只停一个服务用注销网站或 App；网站要给别的主体，先问接入商能不能迁移。',

  'rule.cancel-service.main.what': '先别提交：这个备案号注销后不能恢复',
  'rule.cancel-service.main.why':
    '工信部会删掉这个服务的备案号，在所有接入商那里都失效；要再用得重新新增服务，拿新号。域名在{provider}的服务器上会被拦截，除非它还在另一个有效的网站或 App 备案里。',
  'rule.cancel-service.main.remedy':
    '只是换接入商：先到新接入商办新增接入，再在这里取消接入，备案号不变。网站要给别的主体：先问接入商能不能迁移。确定不要这个号，才继续。',
  'rule.cancel-service.several-domains.what': '{count} 个域名会一起注销',
  'rule.cancel-service.several-domains.why': '注销的是整个服务：{domains} 都会失去备案。',
  'rule.cancel-service.several-domains.remedy': '只想去掉其中一个，用变更，在里面删除那个域名。',

  'rule.cancel-access.main.what': '先在新接入商接入成功，再取消接入',
  'rule.cancel-access.main.why':
    '取消接入后，{provider}不再是接入商，备案号还在工信部；没有别的接入商，它会成为空壳，被管局注销。域名在{provider}的服务器上会被拦截，除非它还在另一个有效的网站或 App 备案里。',
  'rule.cancel-access.main.remedy':
    '先在新接入商办完新增接入，把解析指过去，再回来提交。以后想回来，要重新办新增接入，备案号不变。',

  'rule.submitted-is-final.cancel.what': '提交就当作不能撤回',
  'rule.submitted-is-final.cancel.why':
    '注销申请直接交给管局，不经过接入商初审。阿里云的问答写明：注销提交后不能撤回。',
  'rule.submitted-is-final.cancel.remedy':
    '已经提交、还没填短信验证码的：不要填，满 24 小时应会退回（微信和华为云的文档这样写，阿里云的原文没有见到）。',
  'rule.submitted-is-final.cancel-other.what': '提交就按不能撤回打算',
  'rule.submitted-is-final.cancel-other.why':
    '注销申请一般直接交给管局，短信核验做完就没有办法撤回。',
  'rule.submitted-is-final.cancel-other.remedy':
    '已经提交、还没填短信验证码的：不要填，满 24 小时会退回（华为云、微信的文档这样写）。',
  'rule.submitted-is-final.cancel-tencent.what': '短信核验做完就不能撤回',
  'rule.submitted-is-final.cancel-tencent.why':
    '注销申请直接交给管局，不经过腾讯云初审；短信核验完成后没有办法撤销。',
  'rule.submitted-is-final.cancel-tencent.remedy':
    '提交后反悔的：24 小时内不要做短信核验，管局会退回，注销申请作废。',
  'rule.submitted-is-final.access.what': '取消接入提交后，按不能撤回打算',
  'rule.submitted-is-final.access.why':
    '没有查到可以撤回取消接入的说明，也没有短信核验这道关可以停下；要恢复，只能重新办新增接入。',
  'rule.submitted-is-final.access.remedy': '提交前再核对一次备案号和域名。',
  'rule.submitted-is-final.access-aliyun.what': '取消接入提交后不能撤回',
  'rule.submitted-is-final.access-aliyun.why':
    '阿里云的问答写明：取消接入提交后不能撤回；要恢复，只能重新办新增接入（备案号不变）。',
  'rule.submitted-is-final.access-aliyun.remedy': '提交前再核对一次备案号和域名。',

  'rule.sms-recipients.start-filing.what': '两位负责人都要收短信核验',
  'rule.sms-recipients.start-filing.why':
    '初审通过、提交管局后由工信部（12381）发给主体负责人和网站/App 负责人（同一号码只发一条），24 小时内到 beian.miit.gov.cn 填写。',
  'rule.sms-recipients.start-filing.remedy':
    '填能收短信的本人号码，虚拟号段可能收不到；以订单上列出的人为准。',
  'rule.sms-recipients.cancel-subject.what': '通常由主体负责人收短信核验',
  'rule.sms-recipients.cancel-subject.why':
    '工信部（12381）发 6 位验证码，24 小时内到 beian.miit.gov.cn 填写。以订单上列出的人、实际收到短信的人为准，每个人都要完成。',
  'rule.sms-recipients.cancel-subject.remedy':
    '先确认备案时登记的手机还能收短信；号码停用了，先办变更主体换号。',
  'rule.sms-recipients.cancel-service.what': '通常由网站/App 负责人收短信核验',
  'rule.sms-recipients.cancel-service.why':
    '工信部（12381）发 6 位验证码，24 小时内到 beian.miit.gov.cn 填写。以订单上列出的人、实际收到短信的人为准，每个人都要完成。',
  'rule.sms-recipients.cancel-service.remedy':
    '先确认备案时登记的手机还能收短信；号码停用了，先办变更换号。',
  'rule.sms-recipients.cancel-access.what': '取消接入没有工信部短信',
  'rule.sms-recipients.cancel-access.why':
    '只在控制台填接入商自己的验证码（网站/App 负责人的手机）。',
  'rule.sms-recipients.cancel-access.remedy': '先确认登记的手机能收验证码。',
  'rule.sms-recipients.change-subject.what': '通常由主体负责人收短信核验',
  'rule.sms-recipients.change-subject.why':
    '初审通过、提交管局后由工信部（12381）发送，24 小时内到 beian.miit.gov.cn 填写。手机号也在变更的，发到新号码。',
  'rule.sms-recipients.change-subject.remedy': '确认新号码能收短信；以订单上列出的人为准。',
  'rule.sms-recipients.change-service.what': '通常由网站/App 负责人收短信核验',
  'rule.sms-recipients.change-service.why':
    '初审通过、提交管局后由工信部（12381）发送，24 小时内到 beian.miit.gov.cn 填写。手机号也在变更的，发到新号码。',
  'rule.sms-recipients.change-service.remedy': '确认号码能收短信；以订单上列出的人为准。',
  'rule.sms-recipients.add-access.what': '短信发到原备案登记的手机',
  'rule.sms-recipients.add-access.why':
    '接入备案的短信核验，发给原备案里的网站/App 负责人，不是这次新填的号码。24 小时内到 beian.miit.gov.cn 填写。',
  'rule.sms-recipients.add-access.remedy': '旧号码收不到的，先在原接入商办变更换号，再来接入。',
  'rule.sms-recipients.add-service.what': '网站/App 负责人要收短信核验',
  'rule.sms-recipients.add-service.why':
    '初审通过、提交管局后由工信部（12381）发送，24 小时内到 beian.miit.gov.cn 填写。在腾讯云，主体负责人也要核验。',
  'rule.sms-recipients.add-service.remedy': '提醒两位负责人都留意短信；以订单上列出的人为准。',

  'rule.last-service.cancel-service.what': '本页只剩这一个服务，注销后主体成空壳',
  'rule.last-service.cancel-service.why':
    '主体下没有服务就成了空壳。有 11 个省市可以直接给空壳主体新增服务（华为云 2025 年底的说明），这个主体的省份不在其中或看不出来；别处要先向管局书面注销空壳，约 5 个工作日。',
  'rule.last-service.cancel-service.remedy':
    '彻底不用了：改为注销主体。以后还要备案：先新增别的服务，或者先留着它；拿不准先问管局或接入商。',
  'rule.last-service.cancel-service-direct.what': '本页只剩这一个服务，注销后主体成空壳',
  'rule.last-service.cancel-service-direct.why':
    '主体下没有服务就成了空壳，可能被管局清理。这个省份可以给空壳主体直接新增服务（华为云 2025 年底的说明）。',
  'rule.last-service.cancel-service-direct.remedy':
    '彻底不用了：改为注销主体。以后还要备案：尽快新增服务，或者先留着它。',
  'rule.last-service.cancel-access.what': '本页只剩这一个服务，取消后主体从这里消失',
  'rule.last-service.cancel-access.why':
    '最后一个服务取消接入后，这里不再有您的主体，也就没有注销、变更的入口；没有别的接入商时，主体会成空壳，只能走书面注销或等清理。',
  'rule.last-service.cancel-access.remedy':
    '还要用这个备案：先在新接入商接入成功。彻底不用：改为注销主体。',
  'rule.last-service.more.what': '主体下还有别的服务',
  'rule.last-service.more.why': '这一个去掉之后，主体不会成为空壳。',
  'rule.last-service.more.remedy': '别的服务不受影响，不用另外处理。',
  'rule.last-service.cannot-tell.what': '看不出是不是最后一个服务',
  'rule.last-service.cannot-tell.why':
    '列表没有显示完。若它是最后一个，主体会成空壳，要办别的手续。',
  'rule.last-service.cannot-tell.remedy':
    '翻到最后一页，或到 beian.miit.gov.cn 按单位名称查全部服务。',

  'rule.service-code.stays-used.what': '用过的服务码不会退回',
  'rule.service-code.stays-used.why':
    '注销或取消接入之后，当时用的备案服务码（授权码）仍算已使用。',
  'rule.service-code.stays-used.remedy': '以后重新备案要另备一个服务码，或另一台符合条件的服务器。',
  'rule.service-code.comes-back.what': '云服务器上的备案名额会退回',
  'rule.service-code.comes-back.why': '腾讯云的问答写明：注销网站之后，该云服务的备案名额会回退。',
  'rule.service-code.comes-back.remedy':
    '这是腾讯云 2021 年的说明；阿里云、华为云、火山引擎写明不退回。',

  'rule.reason.known.what': '{title}',
  'rule.reason.known.why': '原文：“{reason}”。{cause}',
  'rule.reason.known.remedy': '{remedy}',
  'rule.reason.known-other.what': '有一项没有通过',
  'rule.reason.known-other.why': '原文：“{reason}”。{cause}',
  'rule.reason.known-other.remedy': '{remedy}',
  'rule.reason.suffix.what': '后缀未获批复，或平台不支持',
  'rule.reason.suffix.why': '原文：“{reason}”。域名检查要求后缀已获工信部批复。',
  'rule.reason.suffix.remedy':
    '到 domain.miit.gov.cn 核对后缀；未获批复就换域名，现有备案不要注销。',
  'rule.reason.registrar.what': '域名的注册商未获批复',
  'rule.reason.registrar.why':
    '原文：“{reason}”。后缀之外，注册商也要获得批复，境外注册商的域名通不过。',
  'rule.reason.registrar.remedy':
    '把域名转入获批的国内注册商，做完实名认证，等数据入库后重新提交。',
  'rule.reason.domain-expired.what': '域名过期或即将过期',
  'rule.reason.domain-expired.why': '原文：“{reason}”。',
  'rule.reason.domain-expired.remedy': '先续费；不再要的域名，趁还在自己名下用变更从备案里删掉。',
  'rule.reason.holder-papers.what': '域名实名用的证件与备案证件对不上',
  'rule.reason.holder-papers.why': '原文：“{reason}”。姓名或名称、证件类型、证件号码三项都要一致。',
  'rule.reason.holder-papers.remedy':
    '按备案证件改域名实名信息（或过户），等 2–3 天数据入库后重新提交。',
  'rule.reason.not-real-named.what': '域名没有实名认证',
  'rule.reason.not-real-named.why': '原文：“{reason}”。',
  'rule.reason.not-real-named.remedy': '做实名认证，通过后等 2–3 天，再提交。',
  'rule.reason.not-in-store.what': '域名实名信息还没进工信部的库',
  'rule.reason.not-in-store.why':
    '原文：“{reason}”。可能没做实名、刚做完还没同步，或是 2018 年以前做的要重做。',
  'rule.reason.not-in-store.remedy':
    '确认实名已通过，等 2–3 天（有的注册商 3–5 个工作日）；仍不行找注册商。',
  'rule.reason.holder.what': '域名持有者与备案主体不一致',
  'rule.reason.holder.why':
    '原文：“{reason}”。域名持有者要与主体一致；单位域名在部分省份可以是法定代表人。',
  'rule.reason.holder.remedy': '把域名过户到主体名下，或更正主体；改完等 2–3 天再提交。',
  'rule.reason.closed-service.what': '已备案的网站打不开，或没挂备案号',
  'rule.reason.closed-service.why': '原文：“{reason}”。管局会回看主体名下已备案的网站。',
  'rule.reason.closed-service.remedy':
    '让已备案的网站能打开，页脚放备案号并链接 beian.miit.gov.cn；不用了的先处理掉，再重新提交。',
  'rule.reason.vanished.what': '工信部里已经没有这条备案',
  'rule.reason.vanished.why': '原文：“{reason}”。主体或网站已被注销，按原来的类型办不了。',
  'rule.reason.vanished.remedy':
    '先到 beian.miit.gov.cn 查主体和网站还在不在，再放弃这个订单。主体没了，重新首次备案；只是网站没了，办新增互联网信息服务。',
  'rule.reason.other-order.what': '主体还有别的订单在办',
  'rule.reason.other-order.why':
    '原文：“{reason}”。一个主体在管局同时只能有一个订单，别家接入商的也算；也可能是主体已经存在、类型选错。',
  'rule.reason.other-order.remedy': '找到那个订单，办完或放弃它，再重新提交。',
  'rule.reason.other-account.what': '主体或证件在另一个账号里',
  'rule.reason.other-account.why':
    '原文：“{reason}”。一个账号只放一个主体，同一主体不能分在两个账号。',
  'rule.reason.other-account.remedy':
    '登录原账号办理，或把备案转移过来；忘了账号用「登录名找回」。',
  'rule.reason.subject-filed.what': '主体以前用别的证件备过案',
  'rule.reason.subject-filed.why': '原文：“{reason}”。',
  'rule.reason.subject-filed.remedy': '用当时的证件办，或先把主体变更成新证件。',
  'rule.reason.domain-clash.what': '这个域名已经有备案或在别的订单里',
  'rule.reason.domain-clash.why': '原文：“{reason}”。',
  'rule.reason.domain-clash.remedy':
    '到 beian.miit.gov.cn 查域名：是自己的备案就改办新增接入；是别人的，要原主体先注销（或向管局书面申请）。',
  'rule.reason.type.what': '备案类型判断错了',
  'rule.reason.type.why': '原文：“{reason}”。类型由填写的资料决定，资料与原备案差一项就会判错。',
  'rule.reason.type.remedy':
    '核对省份、性质、证件类型、证件号码和域名，与工信部记录一致后重新提交。',
  'rule.reason.province.what': '备案省份与证件所在地不一致',
  'rule.reason.province.why':
    '原文：“{reason}”。单位按营业执照所在省；个人按身份证或居住证，看当地规则。',
  'rule.reason.province.remedy':
    '放弃这个订单，按证件所在省重新提交；个人在外地的，查当地是否认居住证。',
  'rule.reason.permit.what': '缺前置审批或许可证',
  'rule.reason.permit.why': '原文：“{reason}”。',
  'rule.reason.permit.remedy': '上传有效的批准文件；没有的，去掉相关内容再提交。',
  'rule.reason.service-name.what': '网站名称不合规则',
  'rule.reason.service-name.why':
    '原文：“{reason}”。名称至少三个汉字，不能只有字母、数字或域名，不能带“中国”“国家”“论坛”“博客”等词，也不能与已有网站重名。',
  'rule.reason.service-name.remedy': '换一个名称，避开这些词，再提交。',
  'rule.reason.content.what': '网站内容与主体性质不符',
  'rule.reason.content.why':
    '原文：“{reason}”。个人备案出现企业、经营内容，或内容需要许可，都会这样。',
  'rule.reason.content.remedy': '改内容，或改用企业主体备案；需要许可的先取得许可。',
  'rule.reason.legal-rep.what': '负责人须是法定代表人',
  'rule.reason.legal-rep.why':
    '原文：“{reason}”。不少省份要求主体负责人是法定代表人，有的接受授权书。',
  'rule.reason.legal-rep.remedy': '改填法定代表人；想用授权书的，先查当地管局规则。',
  'rule.reason.number-reused.what': '手机或证件已被别的主体用过',
  'rule.reason.number-reused.why': '原文：“{reason}”。',
  'rule.reason.number-reused.remedy': '换一个没用过的号码，或先把旧备案里的负责人信息改掉。',
  'rule.reason.phone.what': '电话打不通，或号码不符合要求',
  'rule.reason.phone.why':
    '原文：“{reason}”。初审可能来电，没人接会被驳回（腾讯云两次没接即驳回）；有的省要求本地号码，虚拟号段可能不行。',
  'rule.reason.phone.remedy': '换能接通的本人号码，接听期间保持畅通，再重新提交。',
  'rule.reason.papers.what': '证件材料不合格',
  'rule.reason.papers.why':
    '原文：“{reason}”。常见是模糊、不全、过期、号码换过，或不是最近一次办理的证件。',
  'rule.reason.papers.remedy': '用最新证件的原件重新拍摄上传；营业执照换过的，先办变更主体。',
  'rule.reason.open-service.what': '备案通过前网站就能打开',
  'rule.reason.open-service.why': '原文：“{reason}”。没备案的网站在拿到号之前不能开通。',
  'rule.reason.open-service.remedy': '暂停解析或关掉网站，确认打不开，再重新提交。',
  'rule.reason.access-data.what': '接入信息与原备案不一致',
  'rule.reason.access-data.why': '原文：“{reason}”。接入备案不能改资料，填的要与原备案相同。',
  'rule.reason.access-data.remedy': '先在原接入商把资料改对，再来办新增接入。',
  'rule.reason.subject-data.what': '单位信息与登记的不一致',
  'rule.reason.subject-data.why': '原文：“{reason}”。名称、证件号码或法定代表人与登记信息对不上。',
  'rule.reason.subject-data.remedy':
    '按营业执照和国家企业信用信息公示系统更正；登记变过的先办变更主体。',
  'rule.reason.service-code.what': '服务器或服务码不能用',
  'rule.reason.service-code.why':
    '原文：“{reason}”。名额用完、产品类型不对或剩余时长不够，都会这样。',
  'rule.reason.service-code.remedy': '换一台符合条件的服务器或服务码；时长不够的先续费。',
  'rule.reason.sms.what': '短信核验没有完成',
  'rule.reason.sms.why': '原文：“{reason}”。24 小时内没做完，或填错次数过多，订单会退回。',
  'rule.reason.sms.remedy': '重新提交，提醒所有负责人 24 小时内到 beian.miit.gov.cn 核验。',
  'rule.reason.dns.what': '域名没有解析到备案的服务器',
  'rule.reason.dns.why': '原文：“{reason}”。',
  'rule.reason.dns.remedy':
    '把解析指回这家接入商的中国内地服务器；已经搬走的，在新接入商办新增接入后取消这里的接入。',
  'rule.reason.unknown.what': '有一条原因我们不认识',
  'rule.reason.unknown.why': '原文：“{reason}”。',
  'rule.reason.unknown.remedy': '照原文逐条改；看不明白的问接入商客服，等驳回结果同步后再提交。',

  'rule.order-stage.draft.what': '「{type}」还是草稿，没有提交',
  'rule.order-stage.draft.why': '草稿也占着订单的位置，别的操作要等它。',
  'rule.order-stage.draft.remedy':
    '填完提交，不要了就放弃。长期不动会被清理（约 45 天，腾讯云的草稿 30 天）。',
  'rule.order-stage.provider-review.what': '「{type}」在接入商初审',
  'rule.order-stage.provider-review.why': '一般 1–2 个工作日，可能来电核实；通过后自动提交管局。',
  'rule.order-stage.provider-review.remedy':
    '保持电话畅通（腾讯云两次没接就驳回）；首次和新增的，网站先别开通。',
  'rule.order-stage.provider-rejected.what': '「{type}」初审没通过',
  'rule.order-stage.provider-rejected.why': '接入商退回修改，还没到管局。',
  'rule.order-stage.provider-rejected.remedy': '按原因改好重新提交；放着不动约 45 天会失效。',
  'rule.order-stage.awaiting-submission.what': '「{type}」初审通过，等提交管局',
  'rule.order-stage.awaiting-submission.why':
    '一般 1 个工作日左右自动提交。域名刚注册或刚转入的，会停在这里等满两个整天（见过一例）。',
  'rule.order-stage.awaiting-submission.remedy': '不用操作；提醒负责人留意 12381 的短信。',
  'rule.order-stage.sms-verification.what': '24 小时内完成短信核验',
  'rule.order-stage.sms-verification.why':
    '「{type}」在等工信部短信核验：12381 发的 6 位验证码，填到 beian.miit.gov.cn，不是填在控制台。订单上列出的每个人都要完成。',
  'rule.order-stage.sms-verification.remedy':
    '没收到：查拦截，再到同一页点「短信重发」（次数有限）。填错 5 次就当作这单要重来；超过 24 小时订单退回，要重新提交。',
  'rule.order-stage.sms-cancel.what': '反悔还来得及：先别做短信核验',
  'rule.order-stage.sms-cancel.why':
    '「{type}」在等工信部短信核验，这是最后一道关：做完就交给管局，不能撤回。',
  'rule.order-stage.sms-cancel.remedy':
    '确定要注销：24 小时内到 beian.miit.gov.cn 核验。不想注销：不要填，满 24 小时应会退回（腾讯云、华为云有说明，阿里云原文未见）。',
  'rule.order-stage.at-authority.what': '「{type}」已交管局，短信核验做完了吗',
  'rule.order-stage.at-authority.why':
    '状态写“{status}”不说明核验已完成：在腾讯云，短信还没核验时也是这个状态。',
  'rule.order-stage.at-authority.remedy':
    '问清每位负责人；没做的，24 小时内到 beian.miit.gov.cn 完成。做完就等 1–20 个工作日。',
  'rule.order-stage.at-authority-cancel.what': '「{type}」已交管局，短信核验做完了吗',
  'rule.order-stage.at-authority-cancel.why':
    '状态写“{status}”不说明核验已完成。没做核验的注销还能停，做完就不能撤回。',
  'rule.order-stage.at-authority-cancel.remedy':
    '不想注销：不要核验，满 24 小时管局退回。要注销：每位负责人 24 小时内到 beian.miit.gov.cn 完成。',
  'rule.order-stage.authority-review.what': '「{type}」在管局审核',
  'rule.order-stage.authority-review.why':
    '1–20 个工作日，各省不同；期间不能撤回、不能修改，也催不快。',
  'rule.order-stage.authority-review.remedy':
    '等结果。结果由 12381 短信通知，控制台会晚几小时同步。',
  'rule.order-stage.authority-review-cancel.what': '「{type}」在管局，核验过就不能撤回',
  'rule.order-stage.authority-review-cancel.why':
    '如果短信核验已经做完，注销就停不下来；有的省当即完成，有的要 1–20 个工作日。',
  'rule.order-stage.authority-review-cancel.remedy':
    '还没做核验的：不做，满 24 小时会退回。做完的：准备以后重新备案，等工信部查不到原备案再提交。',
  'rule.order-stage.authority-rejected.what': '「{type}」被管局驳回',
  'rule.order-stage.authority-rejected.why':
    '管局写了原因，要改好才能再提交；驳回结果要同步后才出现修改按钮。',
  'rule.order-stage.authority-rejected.remedy':
    '按原因改好重新提交，或放弃。放着不动约 45 天会失效。',
  'rule.order-stage.returned.what': '「{type}」被退回',
  'rule.order-stage.returned.why': '常见原因是短信核验超时或填错多次，也可能是资料要改。',
  'rule.order-stage.returned.remedy': '看清退回原因，重新提交；可能要重新初审（1–2 个工作日）。',
  'rule.order-stage.dropped.what': '「{type}」已经不办了',
  'rule.order-stage.dropped.why': '撤回或放弃只影响这次提交的资料，已有的备案不受影响。',
  'rule.order-stage.dropped.remedy': '还要办就重新提交一个订单。',
  'rule.order-stage.expired.what': '「{type}」已过期',
  'rule.order-stage.expired.why': '长期没动的订单会失效（约 45 天）。',
  'rule.order-stage.expired.remedy': '放弃它，重新提交。',
  'rule.order-stage.done.what': '「{type}」已完成',
  'rule.order-stage.done.why': '控制台与工信部的同步可能差几小时。',
  'rule.order-stage.done.remedy': '到 beian.miit.gov.cn 核对结果。',
  'rule.order-stage.done-filing.what': '「{type}」已通过，接着办这几件事',
  'rule.order-stage.done-filing.why':
    '网站开通时页脚要有备案号，链接 beian.miit.gov.cn；开通后 30 天内办公安联网备案，网站和 App 分别办。',
  'rule.order-stage.done-filing.remedy':
    '页脚放服务备案号（广东用主体号）。仍被拦截的，一般 1 个工作日内恢复，超过 24 小时找客服。',
  'rule.order-stage.done-cancel.what': '「{type}」已完成，备案号不能恢复',
  'rule.order-stage.done-cancel.why': '要再用，只能重新备案拿新号。',
  'rule.order-stage.done-cancel.remedy':
    '等 beian.miit.gov.cn 查不到原备案，再重新提交；还在访问的域名会被拦截。',
  'rule.order-stage.unknown.what': '认不出「{type}」走到哪一步',
  'rule.order-stage.unknown.why': '状态写的是“{status}”，不在已知的说法里。',
  'rule.order-stage.unknown.remedy': '打开订单详情看进度条；拿不准就问接入商客服。',

  'rule.form-domain.scheme.what': '域名里不要带 http://',
  'rule.form-domain.scheme.why': '「{label}」填的是“{value}”，这里只要域名本身。',
  'rule.form-domain.scheme.remedy': '改成 {domain}。',
  'rule.form-domain.path.what': '域名后面不要带路径',
  'rule.form-domain.path.why': '「{label}」填的是“{value}”，这里只要域名本身。',
  'rule.form-domain.path.remedy': '改成 {domain}。',
  'rule.form-domain.port.what': '域名后面不要带端口',
  'rule.form-domain.port.why': '「{label}」填的是“{value}”，这里只要域名本身。',
  'rule.form-domain.port.remedy': '改成 {domain}。',
  'rule.form-domain.www.what': '域名前面不要带 www',
  'rule.form-domain.www.why': '「{label}」填的是“{value}”。备案的是注册的域名，子域名跟着它走。',
  'rule.form-domain.www.remedy': '改成 {domain}。',
  'rule.form-domain.several.what': '一个网站只填一个域名',
  'rule.form-domain.several.why':
    '「{label}」填了不止一个：“{value}”。2019-04-22 起，一个网站只能备一个域名。',
  'rule.form-domain.several.remedy': '只留一个，其余的各自新增一个服务。',
  'rule.form-domain.ip.what': '这里要填域名，不是 IP',
  'rule.form-domain.ip.why': '「{label}」填的是“{value}”。',
  'rule.form-domain.ip.remedy': '改成已实名的域名。',
  'rule.form-domain.invalid.what': '这不像一个域名',
  'rule.form-domain.invalid.why': '「{label}」填的是“{value}”。',
  'rule.form-domain.invalid.remedy': '核对拼写和符号；中文域名照原样填。',
  'rule.form-domain.subdomain.what': '看着像子域名，网站不能这样备',
  'rule.form-domain.subdomain.why':
    '「{label}」填的是“{value}”。网站备注册的那一级域名，子域名跟着走；App 则填它实际使用的域名，可到第四级。',
  'rule.form-domain.subdomain.remedy': '备网站就改成注册的域名；备 App 不用改。',
  'rule.form-domain.twice.what': '同一个域名填了两次',
  'rule.form-domain.twice.why': '{domain} 已经在这张表里出现过，会提示“在其他网站已存在”。',
  'rule.form-domain.twice.remedy': '删掉重复的那个网站。',
  'rule.form-domain.fine.what': '域名的写法没有问题',
  'rule.form-domain.fine.why': '{domain} 没有带 www、http 或路径。',
  'rule.form-domain.fine.remedy': '再核对一遍拼写。',

  'rule.form-nature.papers.what': '主办者性质与证件类型对不上',
  'rule.form-nature.papers.why': '性质选的是“{nature}”，证件类型是“{papers}”。不一致会被驳回。',
  'rule.form-nature.papers.remedy':
    '个人用身份证件，单位用营业执照等单位证件；先改性质，再选证件。',
  'rule.form-nature.suffix.what': '“{nature}”不能用 {domain} 这样的后缀',
  'rule.form-nature.suffix.why':
    '事业单位的域名要用 .cn 或 .公益，党政机关要用 .gov.cn 或 .政务（华为云 2025 年底的说明）。',
  'rule.form-nature.suffix.remedy': '换成规定后缀的域名，或核对主办者性质有没有选错。',
  'rule.form-nature.fine.what': '主办者性质与证件类型相符',
  'rule.form-nature.fine.why': '“{nature}”与“{papers}”对得上。',
  'rule.form-nature.fine.remedy': '证件号码和名称请再核对一遍。',

  'rule.form-name.short.what': '网站名称少于三个汉字',
  'rule.form-name.short.why': '“{name}”不合命名规则：名称至少三个汉字，不能只有字母、数字或域名。',
  'rule.form-name.short.remedy': '换成三个汉字以上的名称，单位最好与单位名称相关。',
  'rule.form-name.words.what': '网站名称里有不能用的词',
  'rule.form-name.words.why': '“{name}”里有：{words}。审核时这些词通常不通过。',
  'rule.form-name.words.remedy': '换一个不带这些词的名称；确有批文的，按当地规则附上。',
  'rule.form-name.fine.what': '网站名称看着没有问题',
  'rule.form-name.fine.why': '“{name}”有三个以上汉字，没有常见的受限词。',
  'rule.form-name.fine.remedy': '各省另有规则，提交前看一眼当地要求。',

  'rule.form-answer.field.what': '「{label}」没有填对',
  'rule.form-answer.field.why': '页面提示：“{error}”。',
  'rule.form-answer.field.remedy': '改好这一项，再点下一步。',
  'rule.form-answer.type.what': '系统判定为：{result}',
  'rule.form-answer.type.why':
    '类型由系统按填写的资料判断，不能自己选。与预想的不同，多半是有一项资料与工信部记录不一致。',
  'rule.form-answer.type.remedy': '与预想相符就继续；不符就先核对省份、证件号码和域名。',
  'rule.form-answer.result.what': '页面有一条我们不认识的提示',
  'rule.form-answer.result.why': '原文：“{result}”。',
  'rule.form-answer.result.remedy': '照提示处理；看不明白的问接入商客服。',

  'rule.holder.same.what': '域名持有者与主体一致',
  'rule.holder.same.why': '页面上两处都是：{holder}。',
  'rule.holder.same.remedy': '证件类型和号码也要一致，这里看不到。',
  'rule.holder.different.what': '域名持有者与主体不一致',
  'rule.holder.different.why':
    '域名持有者是“{holder}”，主体是“{subject}”。不一致会被驳回（单位域名在部分省份可以是法定代表人）。',
  'rule.holder.different.remedy': '先把域名过户到主体名下，等 2–3 天再提交。',
  'rule.holder.unknown.what': '看不出域名持有者与主体是否一致',
  'rule.holder.unknown.why': '名称被遮住了：“{holder}”和“{subject}”。',
  'rule.holder.unknown.remedy': '到域名详情核对名称、证件类型、证件号码三项。',

  'rule.new-filing.start-filing.what': '通过之前，网站不要开通',
  'rule.new-filing.start-filing.why':
    '没有备案号的网站在内地服务器上会被拦截，审核时能打开也会被驳回。',
  'rule.new-filing.start-filing.remedy': '先别解析到内地服务器；需要测试的，用 IP 或本机。',
  'rule.new-filing.add-service.what': '先看主体资料要不要变更',
  'rule.new-filing.add-service.why':
    '新增时主体资料要与现在的证件一致，名下已备案的网站要能打开；变更和新增不能同时办。',
  'rule.new-filing.add-service.remedy': '资料过期的先办变更主体，通过后再新增。',
  'rule.new-filing.add-access.what': '填的资料要与原备案完全一致',
  'rule.new-filing.add-access.why':
    '接入时不能改资料，填得不一样会被判成别的类型。在接入完成前，域名指到这里的内地服务器会被拦截。',
  'rule.new-filing.add-access.remedy':
    '要改的先在原接入商改。接入完成之前，不要切解析、不要在原接入商取消接入。',

  'rule.change.domains.what': '变更只能删域名，不能改也不能加',
  'rule.change.domains.why':
    '2019-04-22 起如此。删掉的域名在通过后打不开；只有一个域名的网站换不了域名。',
  'rule.change.domains.remedy':
    '换域名有两条路。先用新域名新增服务（名称不能相同，要有空的服务码），通过后再注销旧的：中间不断。先注销旧的：旧站马上打不开，如果是最后一个服务，主体还会成空壳。',
  'rule.change.subject.what': '先查省里允不允许这项变更',
  'rule.change.subject.why':
    '换省份通常不行，少数地方和接入商可以；个人改企业看当地规定。规定要求变更提前 30 天办，审核期间网站照常访问。',
  'rule.change.subject.remedy': '先看当地规则或问接入商，不要为了改资料先注销。',
  'rule.change.once.what': '变更不能和新增、接入一起办',
  'rule.change.once.why': '一次只能办一种。要改主体又要改网站的，先提交一个，通过后再提交另一个。',
  'rule.change.once.remedy': '先想好顺序：资料过期的，先变更。',

  'rule.change.not-offered.what': '{province}可能只办「变更备案」',
  'rule.change.not-offered.why':
    '{province}不单独受理变更网站，主体和网站要在同一个变更备案里改（腾讯云 2022 年前后、华为云 2025 年底的说明）。',
  'rule.change.not-offered.remedy': '找「变更备案」入口；页面上只有变更网站的，先问接入商。',

  'rule.transfer.whole.what': '先别提交：整个账号的备案都会转走',
  'rule.transfer.whole.why':
    '转移立即生效，不能只转一个网站。转过去之后，变更、注销都由对方账号操作，只有对方愿意才转得回来。',
  'rule.transfer.whole.remedy': '核对对方登录账号。只想换主体或换接入商的，不要用转移。',
  'rule.transfer.whole-tencent.what': '先别提交：整个主体都会迁走',
  'rule.transfer.whole-tencent.why':
    '迁移立即生效，不经过管局。原账号失去这个主体，只有对方账号能再迁回来。',
  'rule.transfer.whole-tencent.remedy': '核对对方账号 ID，两个账号的实名要相同。',
  'rule.transfer.target.what': '对方账号不能有主体和订单',
  'rule.transfer.target.why':
    '一个账号只能有一个主体；任何一方有订单在办都转不了，国际站账号也不行。',
  'rule.transfer.target.remedy': '请对方先确认账号里没有主体、没有草稿和进行中的订单。',
  'rule.transfer.import-filing.what': '导入只适用于原万网的老备案',
  'rule.transfer.import-filing.why':
    '2010-06-01 至 2017-01-31 在万网备的案，用原备案账号和密码导入（2019 年的说明）。',
  'rule.transfer.import-filing.remedy': '别的情况用开始备案或新增接入；账号里已有主体的导不进来。',
  'rule.transfer.claim-filing.what': '认领只适用于 2010 年 6 月前的万网备案',
  'rule.transfer.claim-filing.why':
    '2010-06-01 以前在万网备案、一直没有迁过来的，上传证件认领，约 1 个工作日（2019 年的说明）。',
  'rule.transfer.claim-filing.remedy': '之后备的用导入；别家备的用新增接入。',

  'rule.withdraw.too-late.what': '订单在管局，不能撤回也不能修改',
  'rule.withdraw.too-late.why': '到了管局，只能等通过或驳回。',
  'rule.withdraw.too-late.remedy':
    '短信核验还没做的：不做，满 24 小时退回。做完了：等结果（1–20 个工作日），再变更或注销。',
  'rule.withdraw.sms.what': '等短信核验的订单，不核验就会退回',
  'rule.withdraw.sms.why': '这一步一般没有撤回按钮；满 24 小时没有核验，订单自动退回。',
  'rule.withdraw.sms.remedy': '不想办就不要填验证码，退回后再放弃或重新提交。',
  'rule.withdraw.withdraw-order.what': '撤回后要重新排队初审',
  'rule.withdraw.withdraw-order.why':
    '提交管局之前一般还能撤回（阿里云 2019 年、腾讯云 2021 年的说明；腾讯云初审通过后只能放弃）；再提交要重新初审（1–2 个工作日）。',
  'rule.withdraw.withdraw-order.remedy': '只是想补资料的，先问接入商能不能直接驳回修改。',
  'rule.withdraw.abandon-order.what': '放弃后，这次填的资料就没了',
  'rule.withdraw.abandon-order.why':
    '放弃只丢掉这次提交的资料，已有的备案不受影响；位置空出来，别的操作可以办。',
  'rule.withdraw.abandon-order.remedy': '资料还有用的先抄下来或截图。',

  'rule.domain-hold.client-hold.what': '域名被注册商停止解析',
  'rule.domain-hold.client-hold.why':
    '{domain} 的状态有 {status}：常见原因是没做实名、违规或纠纷。',
  'rule.domain-hold.client-hold.remedy': '找注册商问清原因并解除，再办备案。',
  'rule.domain-hold.server-hold.what': '域名被注册局停止解析',
  'rule.domain-hold.server-hold.why':
    '{domain} 的状态有 {status}：常见原因是注册后没有及时实名，或违规、纠纷。',
  'rule.domain-hold.server-hold.remedy': '先补实名；已实名的，请注册商向注册局查原因。',
  'rule.domain-hold.redemption.what': '域名在赎回期，随时可能失去',
  'rule.domain-hold.redemption.why':
    '{domain} 的状态有 {status}：已停止解析，只能赎回，期间还可能被注册商拍卖。',
  'rule.domain-hold.redemption.remedy': '还要就马上赎回；不要了，先把它从备案里变更删除或注销。',
  'rule.domain-hold.pending-delete.what': '域名正在等待删除',
  'rule.domain-hold.pending-delete.why':
    '{domain} 的状态有 {status}。.com 等不能再续费和赎回；.cn 的这个状态其实是赎回期，还能赎回。',
  'rule.domain-hold.pending-delete.remedy':
    '.cn 马上赎回；别的后缀等它释放。备案还在的，先处理备案。',
  'rule.domain-hold.pending-transfer.what': '域名正在转移',
  'rule.domain-hold.pending-transfer.why':
    '{domain} 的状态有 {status}。转入一般 5–7 天；转入不满两个整天的，备案会停在待提交管局。',
  'rule.domain-hold.pending-transfer.remedy': '等转移完成，核对实名信息，再办备案。',
  'rule.domain-hold.grace.what': '域名到期了，在续费宽限期',
  'rule.domain-hold.grace.why':
    '{domain} 的状态有 {status}。到期后随时可能停止解析，一般是第二天。',
  'rule.domain-hold.grace.remedy': '尽快续费。',
  'rule.domain-hold.dispute.what': '域名可能有争议，不能续费',
  'rule.domain-hold.dispute.why': '{domain} 的状态有 {status}，通常与纠纷或仲裁有关。',
  'rule.domain-hold.dispute.remedy': '找注册商问清原因。',
  'rule.domain-hold.inactive.what': '域名没有设置 DNS 服务器',
  'rule.domain-hold.inactive.why': '{domain} 的状态有 {status}，现在不能解析；备案本身不要求解析。',
  'rule.domain-hold.inactive.remedy': '备案通过后再设置解析。',
  'rule.domain-hold.none.what': '域名没有暂停或删除的状态',
  'rule.domain-hold.none.why':
    '{domain} 的状态里没有停止解析、赎回或删除；禁止转移、禁止删除是正常的保护。',
  'rule.domain-hold.none.remedy': '不用处理。',

  'rule.domain-real-name.verified.what': '域名已实名认证',
  'rule.domain-real-name.verified.why':
    '{domain} 已实名。刚通过的，信息进工信部的库还要 2–3 天，别家注册商 3–5 个工作日。',
  'rule.domain-real-name.verified.remedy':
    '刚实名或刚改过信息的，等够时间再提交备案；名称和证件要与主体一致。',
  'rule.domain-real-name.auditing.what': '实名认证还在审核，先别提交备案',
  'rule.domain-real-name.auditing.why':
    '{domain} 的实名一般 1–5 个工作日出结果，通过后还要 2–3 天入库。',
  'rule.domain-real-name.auditing.remedy': '等审核通过，再等 2–3 天。',
  'rule.domain-real-name.unverified.what': '域名没有实名认证，备案会被驳回',
  'rule.domain-real-name.unverified.why': '{domain} 未实名。注册后几天内不实名，还可能被停止解析。',
  'rule.domain-real-name.unverified.remedy': '用备案主体的证件做实名，通过后等 2–3 天，再提交。',
  'rule.domain-real-name.failed.what': '实名认证没有通过，备案会被驳回',
  'rule.domain-real-name.failed.why': '{domain} 的实名审核失败。',
  'rule.domain-real-name.failed.remedy': '看失败原因重新提交，通过后等 2–3 天，再办备案。',
  'rule.domain-real-name.cannot-tell.what': '看不出域名有没有实名',
  'rule.domain-real-name.cannot-tell.why': '页面上没有读到 {domain} 的实名状态。',
  'rule.domain-real-name.cannot-tell.remedy': '到域名控制台看「实名认证」一栏。',
  'rule.domain-real-name.list-all.what': '列表里的域名都已实名',
  'rule.domain-real-name.list-all.why': '共 {shown} 个。',
  'rule.domain-real-name.list-all.remedy': '刚实名的，等 2–3 天再备案。',
  'rule.domain-real-name.list-some.what': '{count} 个域名没有完成实名',
  'rule.domain-real-name.list-some.why': '{domains}：没有实名的域名备案会被驳回。',
  'rule.domain-real-name.list-some.remedy': '要备案的先做实名，通过后等 2–3 天。',
  'rule.domain-real-name.list-part.what': '只看到一部分域名的实名状态',
  'rule.domain-real-name.list-part.why': '看到 {shown} 个，共 {total} 个；看到的没有发现问题。',
  'rule.domain-real-name.list-part.remedy': '翻到别的页，或搜索要备案的那个域名。',

  'rule.domain-expiry.expired.what': '域名已过期 {days} 天',
  'rule.domain-expiry.expired.why':
    '{domain} 于 {date} 到期，随时可能停止解析；备案里的域名被别人抢注，备案也会受影响。',
  'rule.domain-expiry.expired.remedy':
    '还要就马上续费；不要了，先把它从备案里变更删除或注销，再让它释放。',
  'rule.domain-expiry.soon.what': '域名 {days} 天后到期，先续费再备案',
  'rule.domain-expiry.soon.why':
    '{domain} 于 {date} 到期。剩余太短，备案可能被驳回：多数省份要求 3 个月以上。',
  'rule.domain-expiry.soon.remedy': '先续费，等信息同步后再提交。',
  'rule.domain-expiry.short.what': '域名剩余不到 3 个月',
  'rule.domain-expiry.short.why':
    '{domain} 于 {date} 到期，还有 {days} 天。多数省份要 3 个月以上，上海 2019 年要 180 天。',
  'rule.domain-expiry.short.remedy': '最好先续费，再提交备案。',
  'rule.domain-expiry.fine.what': '域名有效期够长',
  'rule.domain-expiry.fine.why': '{domain} 于 {date} 到期，还有 {days} 天，超过 3 个月。',
  'rule.domain-expiry.fine.remedy': '在上海备案的，2019 年的要求是 180 天以上。',
  'rule.domain-expiry.cannot-tell.what': '看不出域名什么时候到期',
  'rule.domain-expiry.cannot-tell.why': '页面上没有读到 {domain} 的到期时间。',
  'rule.domain-expiry.cannot-tell.remedy': '到域名控制台看到期时间，剩余要在 3 个月以上。',
  'rule.domain-expiry.list-expired.what': '{count} 个域名已过期',
  'rule.domain-expiry.list-expired.why': '{domains}：随时可能停止解析。',
  'rule.domain-expiry.list-expired.remedy': '还要的马上续费；有备案又不要的，先处理备案。',
  'rule.domain-expiry.list-soon.what': '{count} 个域名 3 个月内到期',
  'rule.domain-expiry.list-soon.why': '{domains}：剩余太短，备案可能被驳回。',
  'rule.domain-expiry.list-soon.remedy': '要备案的先续费。',
  'rule.domain-expiry.list-fine.what': '列表里的域名 3 个月内都不到期',
  'rule.domain-expiry.list-fine.why': '共 {shown} 个。',
  'rule.domain-expiry.list-fine.remedy': '不用处理。',
  'rule.domain-expiry.list-part.what': '只看到一部分域名的到期时间',
  'rule.domain-expiry.list-part.why': '看到 {shown} 个，共 {total} 个；看到的 3 个月内都不到期。',
  'rule.domain-expiry.list-part.remedy': '翻到别的页，或搜索要备案的那个域名。',

  'rule.access-accuracy.dns.what': '期限前把 {domain} 解析指回来',
  'rule.access-accuracy.dns.why':
    '核查原因：“{reason}”；期限：{deadline}。逾期可能被取消接入，也可能被注销；没有别的接入商，备案号保不住。',
  'rule.access-accuracy.dns.remedy':
    '还用：把解析指到这里的中国内地服务器，并有正常访问。已经搬走：在新接入商办新增接入，再取消这里的接入。来不及就申请延期。',
  'rule.access-accuracy.traffic.what': '期限前让 {domain} 有正常访问',
  'rule.access-accuracy.traffic.why':
    '核查原因：“{reason}”；期限：{deadline}。逾期可能被取消接入，也可能被注销。',
  'rule.access-accuracy.traffic.remedy':
    '让网站能打开、有真实访问；不用了就主动取消接入或注销。来不及就申请延期。',
  'rule.access-accuracy.dns-and-traffic.what': '期限前整改：{domain} 要指回来并有访问',
  'rule.access-accuracy.dns-and-traffic.why':
    '解析没有指向这里的中国内地服务器，也没有有效访问；期限：{deadline}。逾期可能被取消接入，也可能被注销；没有别的接入商，备案号保不住。',
  'rule.access-accuracy.dns-and-traffic.remedy':
    '还用：把解析指回来，让网站有真实访问。已经搬走：在新接入商办新增接入，再取消这里的接入。来不及就申请延期（见过一例给了 10 个工作日）。',
  'rule.access-accuracy.other.what': '{domain} 有一项风险要整改',
  'rule.access-accuracy.other.why':
    '原因：“{reason}”；期限：{deadline}。逾期可能被取消接入，也可能被注销。',
  'rule.access-accuracy.other.remedy': '按原因变更资料或补许可；有异议就申诉，来不及就申请延期。',
  'rule.access-accuracy.overdue.what': '{domain} 的整改期限已过',
  'rule.access-accuracy.overdue.why': '期限 {deadline} 已过，随时可能被取消接入或注销。',
  'rule.access-accuracy.overdue.remedy':
    '马上整改并联系客服；已被取消接入而号还在的，尽快在一家接入商办新增接入。',

  'rule.service-codes.free.what': '{count} 个实例还有免费备案名额',
  'rule.service-codes.free.why': '{instances}。',
  'rule.service-codes.free.remedy': '一个服务码只能备一个服务，用过就算用掉。',
  'rule.service-codes.used-up.what': '{count} 个实例的免费名额已用完',
  'rule.service-codes.used-up.why': '{instances}。注销或取消接入都不会把名额退回来。',
  'rule.service-codes.used-up.remedy': '换一个有名额的实例，或购买收费服务码。',
  'rule.service-codes.cannot-tell.what': '{count} 个实例看不出还有没有名额',
  'rule.service-codes.cannot-tell.why': '{instances} 的名额没有读到。',
  'rule.service-codes.cannot-tell.remedy': '在「可备案实例管理」里看「免费备案数量」。',
  'rule.service-codes.filed.what': '{count} 个服务码已备案，不能再用',
  'rule.service-codes.filed.why': '已备案的服务码属于那个备案，之后注销也不退回。',
  'rule.service-codes.filed.remedy': '新备案用未绑定的服务码。',
  'rule.service-codes.invalid.what': '{count} 个服务码已失效',
  'rule.service-codes.invalid.why': '服务器到期后，它的服务码跟着失效。',
  'rule.service-codes.invalid.remedy': '续费服务器，或换一个服务码。',

  'rule.miit-query.found.what': '工信部查得到 {count} 条备案',
  'rule.miit-query.found.why': '{subjects}：{numbers}。查询结果不显示接入商。',
  'rule.miit-query.found.remedy':
    '核对主体、备案号和审核通过日期；网站、App、小程序、快应用要分别查。',
  'rule.miit-query.found-part.what': '共 {count} 条备案，这一页只有 {shown} 条',
  'rule.miit-query.found-part.why': '{subjects}：{numbers}。查询结果不显示接入商。',
  'rule.miit-query.found-part.remedy': '翻到最后一页；网站、App、小程序、快应用要分别查。',
  'rule.miit-query.several-subjects.what': '结果里不止一个主体',
  'rule.miit-query.several-subjects.why': '{subjects}。',
  'rule.miit-query.several-subjects.remedy': '按备案号逐个核对，别把别人的备案当成自己的。',
  'rule.miit-query.none.what': '工信部查不到“{query}”的备案',
  'rule.miit-query.none.why':
    '可能从未备案、已经注销，也可能刚通过还没更新；网站查不到的，也许备的是 App 或小程序。',
  'rule.miit-query.none.remedy':
    '换单位名称或备案号再查，四类都查一遍。注销后想重新备案的，查不到才能提交。',
  'rule.miit-query.none-unnamed.what': '工信部没有查到结果',
  'rule.miit-query.none-unnamed.why':
    '可能从未备案、已经注销，也可能刚通过还没更新；网站查不到的，也许备的是 App 或小程序。',
  'rule.miit-query.none-unnamed.remedy': '换单位名称、域名或备案号再查，四类都查一遍。',

  'rule.miit-sms.all-done.what': '短信核验全部完成，已交管局',
  'rule.miit-sms.all-done.why': '之后是管局审核，1–20 个工作日，期间不能撤回。',
  'rule.miit-sms.all-done.remedy': '等 12381 的结果短信，控制台会晚几小时同步。',
  'rule.miit-sms.others.what': '您已完成，还差别的负责人',
  'rule.miit-sms.others.why': '订单上的每位负责人都要核验，全部完成才交管局。',
  'rule.miit-sms.others.remedy': '催其他负责人，从收到短信起 24 小时内完成。',
  'rule.miit-sms.done.what': '短信核验早已完成',
  'rule.miit-sms.done.why': '页面说不用重复提交。',
  'rule.miit-sms.done.remedy': '等管局结果就行。',
  'rule.miit-sms.returned.what': '这次核验已经失败，订单会退回',
  'rule.miit-sms.returned.why': '页面要您向接入商查核验结果，通常是填错次数过多或超时。',
  'rule.miit-sms.returned.remedy': '到接入商控制台看订单，退回后重新提交；可能要重新初审。',
  'rule.miit-sms.failed.what': '没填对：每错一次都算次数',
  'rule.miit-sms.failed.why': '最多错 5 次，有的地方累计算，之后订单退回。',
  'rule.miit-sms.failed.remedy':
    '核对三项：最新一条短信的 6 位码、收短信的手机号、备案证件的后 6 位（浙江的港澳通行证用背面号码）。',
  'rule.miit-sms.not-found.what': '查不到：信息填错，或早已完成',
  'rule.miit-sms.not-found.why': '页面分不清这两种情况。',
  'rule.miit-sms.not-found.remedy':
    '核对手机号和证件后 6 位；再到接入商控制台看订单是否已进入管局审核。',
  'rule.miit-sms.nothing-open.what': '没有等待核验的申请',
  'rule.miit-sms.nothing-open.why': '可能还没提交管局、已经核验完，或手机号不是备案里登记的。',
  'rule.miit-sms.nothing-open.remedy': '到接入商控制台看订单走到哪一步。',
  'rule.miit-sms.resent.what': '短信已重发，收到就填',
  'rule.miit-sms.resent.why':
    '一般 10 分钟内到，用最新一条里的验证码。重发会不会延长 24 小时，没有查到说明，按第一条短信算。',
  'rule.miit-sms.resent.remedy': '重发次数有限，按两次打算；一直收不到，查短信拦截。',
  'rule.miit-sms.no-resend.what': '不能再重发，超时订单会退回',
  'rule.miit-sms.no-resend.why': '重发次数已到上限。',
  'rule.miit-sms.no-resend.remedy':
    '查短信拦截，或把卡换到别的手机；都收不到就等退回，换号码后重新提交。',
  'rule.miit-sms.form.what': '短信核验在这里填，不在云控制台',
  'rule.miit-sms.form.why':
    '12381 发的 6 位验证码，加收短信的手机号和证件后 6 位；收到短信起 24 小时内填，最多错 5 次。',
  'rule.miit-sms.form.remedy':
    '没收到就用「短信重发」（按两次打算）。要反悔的注销，不要在这里填。备案预检不读、不填、不存这三项。',

  'rule.incomplete.services.what': '服务没有显示完，核对不全',
  'rule.incomplete.services.why': '这一页只有一部分网站和 App。',
  'rule.incomplete.services.remedy': '翻到别的页，或到 beian.miit.gov.cn 按单位名称查全部服务。',
  'rule.incomplete.domains.what': '{filingNumber} 的域名没有显示完',
  'rule.incomplete.domains.why': '没显示出来的域名没有检查。',
  'rule.incomplete.domains.remedy': '展开看全部域名，再核对后缀。',
  'rule.incomplete.orders.what': '订单没有显示完',
  'rule.incomplete.orders.why': '别的页上可能还有订单。',
  'rule.incomplete.orders.remedy': '翻到别的页看一眼。',
  'rule.incomplete.doubt.what': '页面有的地方没读准',
  'rule.incomplete.doubt.why': '没读准的部分不下结论。',
  'rule.incomplete.doubt.remedy': '以页面上看到的为准；备案情况可到 beian.miit.gov.cn 核对。',

  'rule.dialog-fields.password.what': '备案密码已不再使用',
  'rule.dialog-fields.password.why': '2020-08-17 起改为短信核验；这个弹窗还要密码，可能是旧页面。',
  'rule.dialog-fields.password.remedy':
    '先确认网址是接入商的官方控制台；不用去找回密码，有疑问问客服。',
  'rule.dialog-fields.mail.what': '邮箱验证不能代替工信部短信',
  'rule.dialog-fields.mail.why': '这里的邮箱只用来收平台自己的验证码；注销还要过工信部的短信核验。',
  'rule.dialog-fields.mail.remedy': '登记的手机收不到短信的，先联系客服换号，再提交。',

  'rule.tracked-case.due-soon.what': '「{procedure}」快到期限',
  'rule.tracked-case.due-soon.why': '正在跟踪的这件事停在「{stage}」。',
  'rule.tracked-case.due-soon.remedy': '先办它；办完在案件里更新阶段。',
  'rule.tracked-case.overdue.what': '「{procedure}」的期限已过',
  'rule.tracked-case.overdue.why': '正在跟踪的这件事停在「{stage}」。',
  'rule.tracked-case.overdue.remedy': '看订单是否已退回或失效，再更新案件。',
  'rule.tracked-case.differs.what': '页面和案件记录的阶段不同',
  'rule.tracked-case.differs.why':
    '页面是「{page}」（{status}），案件里是「{known}」。登录过期的页面会显示旧状态。',
  'rule.tracked-case.differs.remedy': '刷新或重新登录，确认后更新案件。',
  'rule.tracked-case.untracked.what': '「{type}」还没有跟踪',
  'rule.tracked-case.untracked.why': '订单状态：{status}。跟踪后可以记下期限和核对项。',
  'rule.tracked-case.untracked.remedy': '点「跟踪这件事」。',

  'checklist.cancel-subject.no-order': '这个主体没有进行中的订单（别家接入商的也算）',
  'checklist.cancel-subject.suffixes': '名下域名的后缀都已获批复，以后还备得回来',
  'checklist.cancel-subject.all-services':
    '已到 beian.miit.gov.cn 查过主体名下全部网站、App、小程序、快应用，都不再需要',
  'checklist.cancel-subject.no-alternative': '不是为了换接入商、换服务器或改资料（这些都不用注销）',
  'checklist.cancel-subject.phone': '主体负责人登记的手机能收短信，人也知道这件事',
  'checklist.cancel-subject.backup': '网站数据和解析记录已备份',
  'checklist.cancel-subject.visitors': '已安排好停止访问或迁到境外，通知了用户',
  'checklist.cancel-subject.mail': '域名邮箱改从邮箱厂商的网址登录（用域名打开的入口会停）',
  'checklist.cancel-subject.domain-after': '打算放弃域名的：先注销备案，再让域名到期',
  'checklist.cancel-service.no-order': '这个主体没有进行中的订单（别家接入商的也算）',
  'checklist.cancel-service.suffixes': '这个服务的域名后缀都已获批复，以后还备得回来',
  'checklist.cancel-service.others-remain': '主体下还有别的服务（只剩一个，应改为注销主体）',
  'checklist.cancel-service.right-service': '已核对备案号、名称和域名，就是要注销的这一个',
  'checklist.cancel-service.not-one-domain': '不是只想去掉多个域名中的一个（那要用变更）',
  'checklist.cancel-service.phone': '负责人登记的手机能收短信，人也知道这件事',
  'checklist.cancel-service.backup': '网站数据已备份',
  'checklist.cancel-service.dns': '解析已移走或停用，没有别的业务还在用这个域名',
  'checklist.cancel-access.new-access': '新接入商已经接入成功（工信部或新接入商已通知）',
  'checklist.cancel-access.dns-moved': '域名解析已指向新接入商，访问正常',
  'checklist.cancel-access.no-order': '这个主体没有进行中的订单（别家接入商的也算）',
  'checklist.cancel-access.suffixes': '域名后缀都已获批复，万一成了空壳还备得回来',
  'checklist.cancel-access.others-remain':
    '主体在这里还有别的服务（最后一个取消后，这里不再有主体）',
  'checklist.cancel-access.phone': '负责人登记的手机能收控制台的验证码',
  'checklist.cancel-access.backup': '旧服务器上的数据已备份',

  'checklist.start-filing.not-filed-yet':
    '主体和域名都没备过案（在 beian.miit.gov.cn 查过；备过的应是新增或接入）',
  'checklist.start-filing.no-order':
    '主体、证件、域名都没有别的订单在办（别的账号、别家接入商的也算）',
  'checklist.start-filing.suffix': '域名后缀已获批复',
  'checklist.start-filing.bare-domain': '域名没有带 www、http、路径',
  'checklist.start-filing.real-name':
    '域名实名认证通过已满 3 天（不在本平台注册的满 3–5 个工作日）',
  'checklist.start-filing.holder': '域名持有者与主体的名称、证件类型、证件号码都一致',
  'checklist.start-filing.registrar': '域名在获批的国内注册商名下',
  'checklist.start-filing.domain-life': '域名剩余时间超过 3 个月',
  'checklist.start-filing.server-aliyun':
    '有可备案的中国内地服务器：包年包月，累计 3 个月以上，有公网带宽，还有服务码名额',
  'checklist.start-filing.server-tencent':
    '有可备案的中国内地云服务：包年包月，累计 3 个月以上，剩余 1 个月以上，还有名额',
  'checklist.start-filing.service-closed': '网站现在打不开（通过之前不能开通）',
  'checklist.start-filing.papers': '用最近一次办理的证件，有效期还有 3 个月以上',
  'checklist.start-filing.phones': '负责人手机能接电话、能收短信，应急电话是另一个号码',
  'checklist.start-filing.province': '看过当地管局的规则（负责人、电话、材料）',
  'checklist.start-filing.face': '负责人本人可以扫码做人脸核验',

  'checklist.add-service.no-order': '这个主体没有进行中的订单（别家接入商的也算）',
  'checklist.add-service.subject-current': '主体资料与现在的证件一致，不用先变更',
  'checklist.add-service.services-open': '名下已备案的网站能打开，页脚有备案号和链接',
  'checklist.add-service.suffix': '新域名的后缀已获批复',
  'checklist.add-service.real-name':
    '新域名实名认证通过已满 3 天（不在本平台注册的满 3–5 个工作日）',
  'checklist.add-service.holder': '新域名持有者与主体一致',
  'checklist.add-service.domain-life': '新域名剩余时间超过 3 个月',
  'checklist.add-service.own-name': '名称与已有网站不同，且符合命名规则',
  'checklist.add-service.code': '有没用过的服务码，或有名额的实例',
  'checklist.add-service.app-host': '备 App 的，填的是 App 实际使用的域名',
  'checklist.add-service.phones': '负责人手机能接电话、能收短信',

  'checklist.add-access.no-order': '这个主体没有进行中的订单（原接入商那边的也算）',
  'checklist.add-access.same-data': '填的资料与原备案完全一致（要改的已在原接入商改好）',
  'checklist.add-access.old-phone': '原备案里登记的手机还能收短信',
  'checklist.add-access.number-alive': '备案号在 beian.miit.gov.cn 还查得到',
  'checklist.add-access.registrar': '域名在获批的国内注册商名下，没有过期',
  'checklist.add-access.server': '有可备案的中国内地服务器',
  'checklist.add-access.dns-after': '等接入完成，再把解析指过来（之前会被拦截）',
  'checklist.add-access.dns-after-review': '等初审通过，再把解析指过来（约 10–30 分钟后生效）',
  'checklist.add-access.old-access-stays': '接入完成之前，不在原接入商取消接入',

  'checklist.change-subject.no-order': '这个主体没有进行中的订单，也不同时新增或接入',
  'checklist.change-subject.allowed': '当地管局允许这项变更',
  'checklist.change-subject.materials': '新证件和变更证明（更名的要登记机关的证明）已备好',
  'checklist.change-subject.services-open': '名下网站能打开，页脚有备案号',
  'checklist.change-subject.phone': '要收短信的手机（换号的是新号码）能用',
  'checklist.change-subject.in-advance': '规定要求提前 30 天办，已经晚了的尽快办',
  'checklist.change-subject.not-another-subject':
    '不是要换成另一个主体（那要问能否迁移，或注销重备）',

  'checklist.change-service.no-order': '这个主体没有进行中的订单，也不同时新增或接入',
  'checklist.change-service.only-remove': '域名只会删减；要换或加域名的，改用新增服务',
  'checklist.change-service.services-open': '网站能打开，页脚有备案号',
  'checklist.change-service.phone': '网站/App 负责人的手机能收短信',
  'checklist.change-service.server-same-provider': '不是只换同一家的服务器或 IP（一般不用变更）',

  'checklist.transfer-filing.no-order': '双方账号都没有进行中的订单',
  'checklist.transfer-filing.right-account': '已与对方核对登录账号',
  'checklist.transfer-filing.target-empty': '对方账号没有主体，也没有草稿',
  'checklist.transfer-filing.whole-filing': '知道是整个主体一起转，不能只转一个网站',
  'checklist.transfer-filing.phone': '能收到验证码的手机在手边',
  'checklist.transfer-filing.same-name': '两个账号的实名相同',
  'checklist.transfer-filing.not-another-subject': '只换账号，不换主体',

  'checklist.import-filing.era': '备案是 2010-06-01 至 2017-01-31 在万网办的',
  'checklist.import-filing.old-account': '记得原备案平台的账号和密码',
  'checklist.import-filing.no-subject-here': '这个账号下还没有主体',
  'checklist.claim-filing.era': '备案是 2010-06-01 以前在万网办的，没有迁过',
  'checklist.claim-filing.papers': '主体证件的扫描件已备好',
  'checklist.claim-filing.no-subject-here': '这个账号下还没有主体',

  'checklist.withdraw-order.before-authority': '订单还没到管局（到了不能撤回）',
  'checklist.withdraw-order.right-order': '已核对订单号和类型',
  'checklist.withdraw-order.review-again': '知道再提交要重新初审',
  'checklist.withdraw-order.not-a-cancellation': '不是注销或取消接入的订单（提交后不能撤回）',
  'checklist.abandon-order.before-authority': '订单不在管局',
  'checklist.abandon-order.data-kept': '填过的资料已抄下或不再需要',
  'checklist.abandon-order.right-order': '已核对订单号和类型',
  'checklist.edit-order.all-reasons': '每一条驳回原因都改了',
  'checklist.edit-order.synced': '驳回结果已同步，页面上有修改或继续的按钮',
  'checklist.edit-order.waited': '改过域名实名或过户的，已等 2–3 天',
  'checklist.edit-order.phones': '负责人手机保持畅通',
  'checklist.edit-order.service-closed': '新网站仍然打不开，已备案的网站能打开',
} as const;
