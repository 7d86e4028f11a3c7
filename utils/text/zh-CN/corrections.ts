/** Statements found on the web (`claim`) and what holds instead (`holds`). */
export const corrections = {
  'correction.title': '网上说法核对',
  'correction.filter': '筛选：输入一句话或几个字',
  'correction.claim-label': '网上的说法',
  'correction.holds-label': '实际情况',
  'correction.claimed-by': '出自',
  'correction.none': '没有核对过这个说法。没有核对过，不等于它是对的。',
  'correction.count': '{count} 条',
  'correction.verdict.all': '全部',
  'correction.verdict.confirmed': '属实',
  'correction.verdict.outdated': '已过时',
  'correction.verdict.wrong': '不对',
  'correction.verdict.no-evidence': '没有依据',

  'correction.filing-password.claim': '注销备案、取消接入或接入备案时要填备案密码。',
  'correction.filing-password.holds':
    '备案密码已由工信部短信核验取代，2020-08-17 起全国如此。现在的页面不再要备案密码，也不用去找回它；有页面或客服向您要，先停下。',
  'correction.sms-30-minutes.claim': '工信部短信核验码要在 30 分钟内提交。',
  'correction.sms-30-minutes.holds': '有 24 小时，从收到短信算起。超时订单退回接入商，要重新提交。',
  'correction.sms-in-provider-system.claim': '工信部的核验码在云服务商的备案系统里提交。',
  'correction.sms-in-provider-system.holds':
    '工信部的核验码在 beian.miit.gov.cn 的「短信核验」里填，同时填手机号和证件号后六位。在阿里云页面填的是另外两种验证码：表单里的手机验证码，以及取消接入、转移时的验证码。',
  'correction.sms-provincial-site.claim': '短信核验要登录本省管局的网站。',
  'correction.sms-provincial-site.holds':
    '现在全国统一在 beian.miit.gov.cn 的「短信核验」。各省管局网站是 2020 年以前的做法。',
  'correction.sms-trial-provinces.claim': '只有部分试点省份要短信核验，其他省份不用。',
  'correction.sms-trial-provinces.holds':
    '2020-08-17 起全国都要；除取消接入外，提交管局的各类备案都要核验。',
  'correction.sms-not-for-cancelling.claim': '注销备案不需要短信核验。',
  'correction.sms-not-for-cancelling.holds':
    '2020-08-17 以前不需要，现在注销主体、注销网站和 App 都要。不需要的只有取消接入。',
  'correction.sms-old-senders.claim': '核验短信由 106598051001、10655113 等号码发出。',
  'correction.sms-old-senders.holds':
    '现在由 12381（或 106…12381）发出。12381 也会通知审核结果，所以看短信内容，不只看号码。',
  'correction.sms-48-hours.claim': '短信核验码 48 小时内有效。',
  'correction.sms-48-hours.holds': '2017–2018 年试点时有的接入商给 48 小时；现在是 24 小时。',
  'correction.sms-no-second-review.claim': '短信超时后，信息没改就可以直接再提交，不用重新初审。',
  'correction.sms-no-second-review.holds':
    '只有 2019 年的文档这样说。现在只写明订单退回后要重新提交；请按可能再初审 1–2 个工作日来安排。',
  'correction.sms-two-resends.claim': '「短信重发」最多两次。',
  'correction.sms-two-resends.holds':
    '阿里云的这个次数没有核实到；腾讯云 2021 年写的是三次。按最多两次安排比较稳妥，重发前先查拦截短信。',
  'correction.sms-since-2020.claim': '2020 年 8 月 17 日起，各省备案都要工信部短信核验。',
  'correction.sms-since-2020.holds': '属实。唯一的例外是取消接入。',
  'correction.sms-returned-after-24h.claim': '24 小时内没有完成短信核验，申请自动退回。',
  'correction.sms-returned-after-24h.holds':
    '属实（腾讯云、华为云写明；阿里云的镜像页面也这样写）。退回后备案保持原样。',
  'correction.email-instead-of-sms.claim': '用电子邮箱办注销，就不用工信部短信核验。',
  'correction.email-instead-of-sms.holds':
    '没有依据。邮箱能代替的是腾讯云自己的验证码；工信部的核验短信仍发到备案里的手机号。只有取消接入不用工信部核验。',
  'correction.lost-phone-by-email.claim': '备案手机号用不了，改用邮箱就能注销。',
  'correction.lost-phone-by-email.holds':
    '没有定论：邮箱或许能代替腾讯云自己的验证码，代替不了工信部短信。官方办法是联系客服，交证件和注销声明函；或先变更手机号再注销。',
  'correction.withdraw-cancelling.claim': '注销提交后，只要 24 小时内不做短信核验，就能撤回。',
  'correction.withdraw-cancelling.holds':
    '腾讯云、华为云和微信都这样写：不填核验码，24 小时后退回。但阿里云的常见问题说提交后无法撤回，所以请把提交当作最后一步；后悔了而核验码还没填，就不要填。',
  'correction.no-withdrawal-at-authority.claim': '申请到了管局就不能撤回。',
  'correction.no-withdrawal-at-authority.holds': '属实：到了管局既不能撤回也不能修改，只能等结果。',
  'correction.at-authority-means-verified.claim':
    '状态变成「等待管局审核」，就说明短信核验做完了。',
  'correction.at-authority-means-verified.holds':
    '不一定：腾讯云 2020 年的说明里，短信还没核验时状态已经是这个词。请看步骤条有没有「短信核验」，或查收 12381 的短信。',

  'correction.cancel-subject-only-websites.claim': '注销主体，注销的是主体下的网站。',
  'correction.cancel-subject-only-websites.holds':
    '不止网站：主体下的网站、App、小程序、快应用都会注销，包括在别家接入商或微信等平台备案的。主体备案号随之作废，不能恢复。先到 beian.miit.gov.cn 查全。',
  'correction.cancel-access-password.claim': '取消接入要填工信部颁发的备案号密码。',
  'correction.cancel-access-password.holds':
    '现在只要一个发到负责人手机的验证码，点「提交」；不要备案密码，也没有工信部短信。',
  'correction.cancel-access-keeps-number.claim': '取消接入后，备案号在工信部还在。',
  'correction.cancel-access-keeps-number.holds':
    '属实。但没有别家接入的话就成了空壳，过一段时间会被管局注销。在别处办新增接入，拿回的是同一个号。',
  'correction.only-access-refused.claim': '网站只有一个接入时，不能取消这个接入。',
  'correction.only-access-refused.holds':
    '这是 2016 年前后的旧规则。现在最后一个接入也能取消，结果是空壳，随后可能被注销。还要用这个备案，就先在新接入商办好新增接入；不要为此改办注销。',
  'correction.refile-after-cancelling.claim': '注销以后可以重新备案。',
  'correction.refile-after-cancelling.holds':
    '属实，但那是一次新的备案：要等工信部查不到原备案，号码是新的，域名要重新核验；后缀未获批复的，在获批复之前备不回来。',
  'correction.never-file-again.claim': '后缀未获批复的域名，一旦注销就永远不能再备案。',
  'correction.never-file-again.holds':
    '准确地说，是在后缀获批复之前不能再备案。.cc、.tv、.me 都曾未获批复，后来获批。能不能等到没有人知道，所以照样按“备不回来”来决定。',
  'correction.suffix-list-2019.claim': '.org、.cc、.tv、.name 都不能备案。',
  'correction.suffix-list-2019.holds':
    '这是 2019 年的名单。后来 .cc 和 .tv 已获批复；.org 仍未获批复，.name 的依据较弱。请按域名单独查，不用旧名单。',
  'correction.me-not-fileable.claim': '.me 域名不能备案。',
  'correction.me-not-fileable.holds':
    '不对。.me 2022 年起在批复清单里，2026 年有实际备成的网站。同一句话里的 .io、.dev、.app 仍未获批复。',
  'correction.cancel-to-move.claim': '换云服务商，要先在原来的接入商注销备案。',
  'correction.cancel-to-move.holds':
    '不对，而且会丢掉备案号。先在新接入商办新增接入，通过以后再在原接入商取消接入；号码不变，网站不断。',
  'correction.cancel-to-change.claim': '主体信息变了，要注销后重新备案。',
  'correction.cancel-to-change.holds':
    '先办变更备案。只有当地管局不允许这种变更时，才注销重来；办之前问清楚。',
  'correction.not-cancelling-blacklisted.claim': '网站不用了却不注销，会被列入黑名单。',
  'correction.not-cancelling-blacklisted.holds':
    '没有这回事。放着不管的后果是被接入商取消接入，成为空壳，再被管局注销。黑名单针对严重违法的内容。',
  'correction.delete-content-step.claim': '注销备案的步骤里包括删除网站内容。',
  'correction.delete-content-step.holds':
    '没有查到这一步。注销成功后网站在内地打不开；内容是否保留由您决定。',
  'correction.tencent-cancel-dialog.claim':
    '腾讯云注销：弹出「注销服务」窗口，输入声明信息，再提交申请。',
  'correction.tencent-cancel-dialog.holds':
    '查到的页面是：更多 → 注销网站，标题「注销备案说明」或「注销网站说明」，下一步，核对并填验证码，确认。没有要输入声明的一步；那封注销声明函只用于手机号丢失。新页面的字样可能不同。',
  'correction.tencent-order-words.claim':
    '腾讯云的注销订单，类型是“注销网站”，状态是「等待管局审核」。',
  'correction.tencent-order-words.holds':
    '2021 年的页面是这样。2026 年的订单多用“服务”一词，并出现「腾讯云审核中」「管局审核通过」。',
  'correction.empty-subject-cleaned.claim': '名下网站都注销后，管局会不定期清理空壳主体。',
  'correction.empty-subject-cleaned.holds':
    '属实，但什么时候清理没有准。等不及要再备案的：11 个省可以直接新增服务，其他地方要先向管局书面注销。',
  'correction.empty-subject-paper-only.claim': '空壳主体只能先线下注销，才能再备案。',
  'correction.empty-subject-paper-only.holds':
    '天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州可以直接新增互联网信息服务；其他地方先向管局书面注销，约 5 个工作日。',
  'correction.review-3-20-days.claim': '管局审核要 3–20 个工作日。',
  'correction.review-3-20-days.holds': '现在写的是 1–20 个工作日；注销在有的省当天完成。',
  'correction.hunan-friday.claim': '湖南的注销申请，每周五统一处理。',
  'correction.hunan-friday.holds':
    '只说直接向管局提交的申请（注销其他单位的备案或空壳主体），最后见于 2019-08-30，没有更新的依据。通过接入商提交的注销不受此限。',
  'correction.ningxia-form.claim': '宁夏的注销申请表在页面最下方下载。',
  'correction.ningxia-form.holds':
    '只用于注销其他单位的备案和空壳主体，最后见于 2020 年的说明。现在请先看管局网站和 beian.miit.gov.cn 的通知。',
  'correction.old-form-links.claim': '各省注销申请表可以从旧的下载链接取得。',
  'correction.old-form-links.holds':
    '这些链接属于 2020 年换下的旧系统。现在到 beian.miit.gov.cn 的通知列表里找，或问管局。',
  'correction.others-filing-on-paper.claim': '域名被别人备案，要向管局书面申请注销。',
  'correction.others-filing-on-paper.holds':
    '属实：在接入商那里办不了，向备案所在地的管局提交书面申请，约 5 个工作日。先试着请对方自己注销。',
  'correction.service-code-stays-used.claim': '备案服务码用过以后，注销或取消接入也不能复用。',
  'correction.service-code-stays-used.holds':
    '2019 年的说明如此，没有查到相反的新说法。请按不能复用来准备。',
  'correction.transfer-at-once.claim': '备案可以转移到另一个阿里云账号，即时完成。',
  'correction.transfer-at-once.holds':
    '属实（2019 年的手册）：对方账号下不能有别的主体，也不能有进行中的订单；只限中国站。整个备案都会过去，对方不同意就转不回来。',
  'correction.overdue-only-access.claim': '接入核查超期未整改，只会被取消接入。',
  'correction.overdue-only-access.holds':
    '2024 年的实际通知写的是取消接入或注销，期限只有几天。以通知上的时间为准。',
  'correction.access-unchecked.claim': '取消接入后再接入，不做域名核验。',
  'correction.access-unchecked.holds':
    '只见于 2019 年的手册，没有更新的依据。请按会核验来准备：实名、持有者、有效期、后缀和注册商。',

  'correction.change-after-30-days.claim': '备案信息变了，在变更后 30 日内提交变更备案。',
  'correction.change-after-30-days.holds':
    '是提前 30 日：33 号令第 14 条写的是变更前 30 日办理，逾期可处 1 万元罚款。该令 2024 年修订过，修订后的条文没有读到。',
  'correction.person-to-company-cancel-first.claim': '个人备案要改成企业，必须先注销个人备案。',
  'correction.person-to-company-cancel-first.holds':
    '看省份和接入商：不少省允许变更为本人任法定代表人的企业，也有的一律不允许；华为云 2026 年称个人不能变更为企业。注销之前先问。',
  'correction.handheld-id.claim': '个人备案要上传手持身份证的照片。',
  'correction.handheld-id.holds':
    '现在用阿里云 App 扫码做人脸核验。手持证件照只是个别省的额外要求。',
  'correction.choose-server-region.claim': '备案时要选服务器的地域，并与购买地域一致。',
  'correction.choose-server-region.holds':
    '备案的省份由证件（身份证、执照）决定；服务器只要在内地，不必同省。',
  'correction.server-real-name.claim': '域名、服务器和备案主体，三者的实名必须一致。',
  'correction.server-real-name.holds':
    '要一致的是域名持有者和备案主体。服务器可以在另一个账号下，填它的备案服务码即可。',
  'correction.start-button.claim': '登录后点「我要备案」。',
  'correction.start-button.holds': '现在的按钮是「开始备案」，随后选「自助备案」。',
  'correction.service-name-pattern.claim':
    '网站名称用“姓名或企业简称＋网站类型”，如“张三的个人博客”。',
  'correction.service-name-pattern.holds':
    '没有这个格式；名称带“博客”有被驳回的例子。一般要求三个以上汉字，不用人名、地名、国字号和泛称，各省另有规定。',
  'correction.server-change-filing.claim': '换服务器，要办备案接入变更。',
  'correction.server-change-filing.holds':
    '同一家接入商换服务器，改解析就行，备案不用动。换接入商的，在新接入商办新增接入。',
  'correction.real-name-1-3-days.claim': '域名实名认证 1–3 个工作日，之后就能备案。',
  'correction.real-name-1-3-days.holds':
    '实名认证一般 1–5 个工作日，信息进入工信部库还要 2–3 天（华为云写 3–5 个工作日）。过早提交会被驳回。',
  'correction.overseas-no-filing.claim': '香港和海外服务器不用备案。',
  'correction.overseas-no-filing.holds': '属实：备案只针对中国内地的服务器。',
  'correction.real-name-first.claim': '没有实名认证的域名不能备案。',
  'correction.real-name-first.holds': '属实。',
  'correction.provider-review-1-2-days.claim': '阿里云初审 1–2 个工作日。',
  'correction.provider-review-1-2-days.holds': '属实；初审通过后自动提交管局。',
  'correction.footer-number.claim': '备案成功后，网站底部要放备案号。',
  'correction.footer-number.holds':
    '属实，并且要链接到 beian.miit.gov.cn。放的是服务备案号（带“-1”）；广东显示主体备案号。App 放在「设置」或「介绍」里。',
  'correction.service-number-word.claim': '备案要用服务器的备案服务号。',
  'correction.service-number-word.holds': '就是现在的「备案服务码」，两个词指同一样东西。',
  'correction.old-order-types.claim': '备案类型是「新增网站」「继续接入备案」。',
  'correction.old-order-types.holds': '现在叫「新增互联网信息服务」（网站、App）和「新增接入」。',
  'correction.empty-shell-check-word.claim': '阿里云会做空壳网站核查。',
  'correction.empty-shell-check-word.holds':
    '现在叫「接入准确性核查」：看解析是不是指向阿里云内地服务器，以及有没有真实访问；可以申请延期。',
  'correction.order-45-days.claim': '备案订单 45 天不提交，就会失效。',
  'correction.order-45-days.holds':
    '大致属实：腾讯云 2021 年写明一个步骤停留超过 45 天转为草稿；阿里云的 45 天只见于旧横幅，帮助页没有再读到。按约 45 天安排，不要踩线。',
  'correction.one-order-at-a-time.claim': '主体下有进行中的订单时，页面上没有变更、注销等按钮。',
  'correction.one-order-at-a-time.holds':
    '属实：一个主体同一时间只能有一个订单，在任何接入商都算。先办完或放弃那个订单。',
  'correction.change-domain.claim': '网站换域名，办一个变更就行。',
  'correction.change-domain.holds':
    '2019-04-22 起，变更只能删除域名，不能修改或新增。换域名有两条路：先备新的，网站名称要与旧的不同，还要一个空的服务码；或先注销旧的，旧站马上打不开，若是最后一个服务，主体成为空壳。',
  'correction.province-fixed.claim': '变更备案不能改省份，只能重新备案。',
  'correction.province-fixed.holds':
    '通常如此，但不绝对：华为云 2026 年说同一主体可以跨省变更，有的省也接受。注销任何东西之前先问。',
  'correction.one-account-one-subject.claim': '一个阿里云账号只能有一个备案主体。',
  'correction.one-account-one-subject.holds': '属实。第二个主体要用另一个账号。',
  'correction.holder-equals-subject.claim': '域名持有者要与备案主体一致。',
  'correction.holder-equals-subject.holds':
    '属实：名称、证件类型、证件号码都要一致。有的省接受法定代表人名下的域名或授权证明。',
  'correction.ecs-more-than-3-months.claim': '云服务器要买大于 3 个月才能备案。',
  'correction.ecs-more-than-3-months.holds':
    '是 3 个月及以上（续费累计），包年包月并有公网带宽。正好 3 个月的，到「可备案实例管理」核对。',
  'correction.unblocked-in-minutes.claim': '备案通过后，5–30 分钟就解除拦截。',
  'correction.unblocked-in-minutes.holds':
    '没有查到依据。一般在一个工作日内；24 小时后还打不开，找客服。',
  'correction.https-not-blocked.claim': 'HTTPS 能打开，就说明没有被拦截；换个端口也能绕过。',
  'correction.https-not-blocked.holds':
    '不对：用域名访问 HTTP 时任何端口都会被拦；HTTPS 有时重置，有时能通，能通不等于没事。请用 http:// 加域名测试。',
  'correction.only-registrable-domain.claim': '只备案顶级域名，子域名跟着走。',
  'correction.only-registrable-domain.holds':
    '网站是这样。App 要填实际使用的域名，最细到四级；gov.cn 的子域名单独备案。',
  'correction.website-covers-app.claim': '域名做过网站备案，App 就不用再备案。',
  'correction.website-covers-app.holds':
    '不对，App 要单独备案。同名 App 的几个平台算一个备案，名称不同算几个。',
  'correction.filing-fee.claim': '办备案要交费，每年还要交年审费。',
  'correction.filing-fee.holds':
    'ICP 备案不收费；要花钱的是服务器和域名。收到催交“备案费”“年审费”的信息，先从接入商控制台或官方客服核实，多半是骗局。',
  'correction.annual-review.claim': '备案每年要年审。',
  'correction.annual-review.holds':
    '2005 年的条文里有，2024 年修订后是否保留没有读到；2020 年湖北之后没有查到实际做过。信息变了及时变更即可。',
  'correction.police-data-code-sent.claim': '公安备案数据码会随备案一起发给您。',
  'correction.police-data-code-sent.holds':
    '不会发来：要自己在接入商控制台生成，30 天有效，只用于 beian.mps.gov.cn。它等同密码，不要给别人，也不要截图外传。',

  'correction.countersign.claim': '注销域名，登录 countersign.aliyun.com。',
  'correction.countersign.holds':
    '没有任何地方证实有这个网址，请不要在那里登录。阿里云的域名控制台是 dc.console.aliyun.com。',
  'correction.hotline-950611.claim': '阿里云客服电话是 950611。',
  'correction.hotline-950611.holds':
    '没有依据，请不要拨打。阿里云文档里的是 95187（2019 年），审核来电另见订单页面。',
  'correction.sixty-days-no-registration.claim': '域名注销后，同一主体 60 天内不能重新注册。',
  'correction.sixty-days-no-registration.holds':
    '没有这条规定：域名删除后对所有人开放注册，备案注销后也可以再备案。真实的 60 天是注册、转入或过户后可能不能转出注册商。',
  'correction.seven-day-lock.claim': '新注册的域名锁定 7 天，不能注销。',
  'correction.seven-day-lock.holds':
    '没有查到。7 天是 .cn 在账号之间转移和交易的等待期；真正不能删除的状态是 clientDeleteProhibited、serverDeleteProhibited。',
  'correction.batch-unlock.claim': '在「批量操作」里解除锁定，改 DNS 后等 15 分钟再注销。',
  'correction.batch-unlock.holds': '没有查到这样的操作。',
  'correction.self-service-deletion.claim':
    '控制台里点「管理」→「域名解绑与注销」，勾选“我已确认域名无未完成服务”即可注销域名。',
  'correction.self-service-deletion.holds':
    '没有查到自助注销。未到期的域名，查到的办法是提交域名注销工单、由人工处理，剩余费用不退；通常是不续费，等它过期删除。',
  'correction.domain-state-normal.claim': '域名没有过期、状态正常，才能注销。',
  'correction.domain-state-normal.holds':
    '只对了一半：未到期的，查到的办法是走工单；已过期的自己删不了，过了宽限期和赎回期会自动删除。',
  'correction.deletion-review-3-5-days.claim': '域名注销审核 3–5 个工作日，通过后发确认邮件。',
  'correction.deletion-review-3-5-days.holds': '没有查到这个时限。',
  'correction.seven-day-recovery.claim': '域名注销后有 7 天数据回收期可以恢复。',
  'correction.seven-day-recovery.holds':
    '没有查到。过期域名的恢复是赎回：.com 等约在过期后第 31–59 天，.cn 等约 14 天，费用较高。以控制台为准。',
  'correction.deletion-free.claim': '域名正常注销完全免费。',
  'correction.deletion-free.holds': '没有查到收费，但剩余年限的费用不退。',
  'correction.pay-missing-years.claim': '续费后再注销，要补交未到期年费的差额。',
  'correction.pay-missing-years.holds': '不对：没有补交这回事，剩余费用只是不退。',
  'correction.com-needs-icann.claim': '.com 注销要 ICANN 审核约 20 个工作日。',
  'correction.com-needs-icann.holds':
    '没有查到。有记录的时间是过期后：宽限约 30 天、赎回约 29 天、等待删除约 5 天。',
  'correction.cn-needs-form.claim': '.cn 注销要向 CNNIC 交《域名注销申请表》。',
  'correction.cn-needs-form.holds': '只有 .gov.cn 有这样的手续；其他 .cn 域名不用。',
  'correction.unbind-filing-first.claim': '域名要先在工信部解绑备案，才能注销。',
  'correction.unbind-filing-first.holds':
    '不是条件，但先后有讲究：先删域名的话，网站成了空壳，备案还在您名下。稳妥的次序是先注销网站备案，再放掉域名。',
  'correction.services-still-tied.claim': '网站、邮箱、淘宝店铺没有解绑，域名就注销不了。',
  'correction.services-still-tied.holds':
    '没有查到这样的限制。放掉域名前把邮箱、网站和登录用的账号迁走，是为了不丢东西。',
  'correction.dns-records-first.claim': 'DNS 记录没清理，域名就注销不了。',
  'correction.dns-records-first.holds':
    '没有查到。受影响的只是解析控制台里删除一个域名：有被安全锁定的记录时删不掉。',
  'correction.ssl-first.claim': 'SSL 证书没解绑，域名就注销不了。',
  'correction.ssl-first.holds': '没有查到。',
  'correction.dispute-locks.claim': '域名有争议或仲裁时不能注销。',
  'correction.dispute-locks.holds':
    '部分属实：争议、仲裁中的域名会被锁定；文章里说的「法律纠纷处理」入口没有查到。',
  'correction.account-security.claim':
    '支付宝实名没同步、密码太简单、关了二维码登录，都会让域名注销失败。',
  'correction.account-security.holds': '没有查到。',
  'correction.registrar-unlock-5-7-days.claim': '转移中的域名，等原注册商 5–7 天解除锁定后再注销。',
  'correction.registrar-unlock-5-7-days.holds':
    '5–7 天是域名转入的通常用时，不是解锁。转移或过户进行中，先把它办完或取消。',
  'correction.special-suffix-deletion.claim': '新顶级域名和已备案的企业域名不能注销。',
  'correction.special-suffix-deletion.holds': '没有查到；有单独手续的只有 .gov.cn。',
  'correction.legacy-2016.claim': '2016 年前注册、没有实名的域名注销不了。',
  'correction.legacy-2016.holds': '没有查到。',
  'correction.batch-deletion.claim': '可以一次批量注销 50 个域名，或用 API 注销。',
  'correction.batch-deletion.holds': '没有查到；云解析的删除接口对在阿里云注册的域名反而会拒绝。',
  'correction.deletion-statistics.claim': '平均注销周期 4.2 个工作日，失败率 12.7%。',
  'correction.deletion-statistics.holds': '没有查到这些数字的出处。',
  'correction.dns-limited-while-deleting.claim': '域名注销审核期间，会暂时限制解析。',
  'correction.dns-limited-while-deleting.holds':
    '没有查到。域名过期后解析随时可能停，一般是第二天。',
  'correction.register-through-company.claim': '不想用真名，可以借企业资质注册域名。',
  'correction.register-through-company.holds':
    '不要这样做：域名持有者与备案主体不一致，备案会被驳回，已备案的也会被核查；实名注册是法定要求。',
  'correction.transfer-abroad-then-delete.claim': '把域名转到 GoDaddy 再注销。',
  'correction.transfer-abroad-then-delete.holds':
    '没有依据，而且境外注册商的域名不能在内地备案。以后还要用这个域名，就不要转出。',

  'correction.twenty-three-steps.claim': '过期域名注销要走 23 个关键步骤。',
  'correction.twenty-three-steps.holds':
    '什么都不用做：不续费，过了宽限期和赎回期，域名会自动删除。要做的是先处理好备案。',
  'correction.expired-pay-then-delete.claim': '过期的域名要先付清费用，再提交注销申请。',
  'correction.expired-pay-then-delete.holds': '不对：过期域名不用也不能自己提交注销。',
  'correction.unbinding-window.claim': '备案解绑窗口期＝备案生效日＋20 个工作日。',
  'correction.unbinding-window.holds': '没有查到这样的窗口期。',
  'correction.cache-failures.claim': '85% 的失败是因为没有清除缓存。',
  'correction.cache-failures.holds': '没有依据；清缓存与备案、域名注销都无关。',
  'correction.credit-score.claim': '按时续费会提高信用分和 API 权限。',
  'correction.credit-score.holds': '没有查到。',
  'correction.forced-deletion-triggers.claim':
    '余额低于 5 美元会预警，每周受攻击 50 次会强制注销。',
  'correction.forced-deletion-triggers.holds': '没有查到。',
  'correction.filing-expires.claim': '备案会到期，要提前 30 天处理。',
  'correction.filing-expires.holds':
    '备案没有有效期：信息真实、有接入商就一直有效。会到期的是域名和服务器，它们到期会连累备案。',
  'correction.list-batch-delete.claim': '域名列表 → 批量操作 → 提交申请 → 审核，就能注销域名。',
  'correction.list-batch-delete.holds': '没有查到这个流程：未到期的走工单，已过期的等自动删除。',
  'correction.deletion-3-2-days.claim': '域名注销平均 3.2 个工作日。',
  'correction.deletion-3-2-days.holds': '没有查到出处。',
  'correction.chinese-name-certificate.claim': '中文域名注销要《语言文字使用证明》。',
  'correction.chinese-name-certificate.holds': '没有查到这种证明。',
  'correction.compensation.claim': '误注销可以依协议第 8.3 条获赔 287 美元。',
  'correction.compensation.holds': '没有查到；能确认的只是注销域名不退款。',
  'correction.article-47.claim': '备案解绑的依据是《网络安全法》第 47 条。',
  'correction.article-47.holds':
    '没有查到这个依据。该法 2025-10-28 修改、2026-01-01 施行，条号已经变动，罚款也有提高；还在引用“第 47 条”的文章多半是旧文。',
  'correction.us-filing.claim': '跨境企业要解绑“美国备案”。',
  'correction.us-filing.holds': '没有美国备案；ICP 备案只针对中国内地的服务器。',
  'correction.number-migration.claim': '注销后可以做备案号迁移验证。',
  'correction.number-migration.holds':
    '没有查到。真实的办法是：换接入商用新增接入，换账号用转移备案；把网站转给另一个主体，华为云有「迁移互联网信息服务」，先问再注销。',
} as const;
