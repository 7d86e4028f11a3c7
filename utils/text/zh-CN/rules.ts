/** What the preflight rules and checklists say: `rule.<rule>.<variant>.{what,why,remedy}`. */
export const rules = {
  'rule.list': '{head}、{tail}',
  'rule.list-more': '{items} 等 {count} 个',

  'rule.readiness.loading.what': '页面还在加载',
  'rule.readiness.loading.why': '没读完的页面不下结论。',
  'rule.readiness.loading.remedy': '等它加载完，这里会自动更新。',
  'rule.readiness.login.what': '登录已失效，页面内容不能作准',
  'rule.readiness.login.why': '有人遇到过：登录过期后，页面仍显示旧的审核状态。',
  'rule.readiness.login.remedy': '重新登录，再看这一页。',
  'rule.readiness.unreadable.what': '读不懂这个页面，没有做检查',
  'rule.readiness.unreadable.why': '这像是备案页面，但找不到主体、服务或订单，可能是页面改版了。',
  'rule.readiness.unreadable.remedy': '请照下面的清单自己核对；也可以复制页面结构反馈给我们。',
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
  'rule.pending-order.elsewhere.remedy': '{end}',
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
    '要办：24 小时内到 beian.miit.gov.cn 完成短信核验。不办：不核验，满 24 小时订单退回。',
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
    '先到 beian.miit.gov.cn 按单位名称查全部服务。换接入商用新增接入，改资料用变更主体，只停一个服务用注销网站或 App。',
  'rule.cancel-subject.counted.what': '先别提交：主体和 {count} 个服务会一起注销',
  'rule.cancel-subject.counted.why':
    '除了本页这 {count} 个，在别家接入商、微信等平台办的网站、App、小程序、快应用也一起作废，这一页看不到。备案号不能恢复，只能重新首次备案，拿新号。',
  'rule.cancel-subject.counted.remedy':
    '先到 beian.miit.gov.cn 按单位名称查全部服务。换接入商用新增接入，改资料用变更主体，只停一个服务用注销网站或 App。',

  'rule.cancel-service.main.what': '先别提交：这个备案号注销后不能恢复',
  'rule.cancel-service.main.why':
    '工信部会删掉这个服务的备案号，在所有接入商那里都失效；要再用得重新新增服务，拿新号。域名在{provider}的服务器上会被拦截，除非它还在另一个有效的网站或 App 备案里。',
  'rule.cancel-service.main.remedy':
    '只是换接入商：先到新接入商办新增接入，再在这里取消接入，备案号不变。确定不要这个号，才继续。',
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
  'rule.submitted-is-final.cancel-tencent.what': '短信核验做完就不能撤回',
  'rule.submitted-is-final.cancel-tencent.why':
    '注销申请直接交给管局，不经过腾讯云初审；短信核验完成后没有办法撤销。',
  'rule.submitted-is-final.cancel-tencent.remedy':
    '提交后反悔的：24 小时内不要做短信核验，管局会退回，注销申请作废。',
  'rule.submitted-is-final.access.what': '取消接入提交后，别指望撤回',
  'rule.submitted-is-final.access.why':
    '没有见到可以撤回取消接入的说明；要恢复，只能重新办新增接入。',
  'rule.submitted-is-final.access.remedy': '提交前再核对一次备案号和域名。',
  'rule.submitted-is-final.access-aliyun.what': '取消接入提交后不能撤回',
  'rule.submitted-is-final.access-aliyun.why':
    '阿里云的问答写明：取消接入提交后不能撤回；要恢复，只能重新办新增接入（备案号不变）。',
  'rule.submitted-is-final.access-aliyun.remedy': '提交前再核对一次备案号和域名。',

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
    '只在控制台验证网站/App 负责人手机上的验证码，提交之后没有短信这道关可以反悔。',
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
    '主体下没有服务就成了空壳。天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州可以直接再新增服务，别的省份要先向管局书面注销空壳，才能再备案。',
  'rule.last-service.cancel-service.remedy':
    '彻底不用了：改为注销主体。以后还要备案：先新增别的服务，或者先留着它。',
  'rule.last-service.cancel-access.what': '本页只剩这一个服务，取消后主体从这里消失',
  'rule.last-service.cancel-access.why':
    '最后一个服务取消接入后，这里不再有你的主体，也就没有注销、变更的入口；没有别的接入商时，主体会成空壳，只能走书面注销或等清理。',
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
  'rule.service-code.comes-back.remedy': '这只对腾讯云成立，别家接入商不退回。',

  'checklist.cancel-subject.no-order': '这个主体没有进行中的订单（别家接入商的也算）',
  'checklist.cancel-subject.suffixes': '名下域名的后缀都已获批复，以后还备得回来',
  'checklist.cancel-subject.all-services':
    '已到 beian.miit.gov.cn 查过主体名下全部网站、App、小程序、快应用，都不再需要',
  'checklist.cancel-subject.no-alternative': '不是为了换接入商、换服务器或改资料（这些都不用注销）',
  'checklist.cancel-subject.phone': '主体负责人登记的手机能收短信，人也知道这件事',
  'checklist.cancel-subject.backup': '网站数据和解析记录已备份',
  'checklist.cancel-subject.visitors': '已安排好停止访问或迁到境外，通知了用户',
  'checklist.cancel-subject.mail': '域名邮箱改从服务商网址登录（用域名打开的入口会停）',
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
} as const;
