/** Rules of the provincial authorities, one sentence a rule; rules that several provinces share have one sentence. */
export const provinces = {
  'province.title': '各省管局要求',
  'province.choose': '选择省份',
  'province.who': '备案性质',
  'province.who.all': '全部',
  'province.who.person': '个人',
  'province.who.organisation': '单位',
  'province.applies.all': '个人和单位',
  'province.applies.person': '个人',
  'province.applies.organisation': '单位',
  'province.review-days':
    '管局审核约 {from}–{to} 天（腾讯云 2021-09-03 的估计，仅供参考；各地一般在 1–20 个工作日内审完）',
  'province.soft': '仅见于 2019 年资料，现在未必仍这样要求',
  'province.date-after': '{date} 之后',
  'province.incomplete':
    '这里只列出有文字依据的要求，未必齐全，也可能已经调整。订单页面和接入商的通知与此不同时，以它们为准。',
  'province.none': '没有查到这个省对这类主体的单独要求。',
  'province.count': '{count} 条要求',

  'province.topic.legal-rep': '负责人与法定代表人',
  'province.topic.age': '年龄',
  'province.topic.person-nonlocal': '外省身份证的个人',
  'province.topic.person-unique': '负责人不得重复',
  'province.topic.phone': '电话',
  'province.topic.phone-local': '手机号归属地',
  'province.topic.phone-bill': '话费单',
  'province.topic.address': '通信地址',
  'province.topic.licence': '证件',
  'province.topic.individual-business': '个体工商户',
  'province.topic.institution': '事业单位与党政机关',
  'province.topic.name': '网站名称',
  'province.topic.remark': '网站备注',
  'province.topic.service-content': '网站服务内容',
  'province.topic.suffix': '域名后缀',
  'province.topic.domain-holder': '域名持有者',
  'province.topic.foreign-holder': '外资与境外持有者',
  'province.topic.foreign-registrar': '境外注册商的域名',
  'province.topic.domain-certificate': '域名证书',
  'province.topic.domains-per-service': '一个网站几个域名',
  'province.topic.domains-per-order': '一个订单几个域名',
  'province.topic.services-per-order': '一个订单几个网站',
  'province.topic.service-cap': '网站总数上限',
  'province.topic.plan-book': '网站建设方案书',
  'province.topic.resources': '关联的云资源',
  'province.topic.dns': '域名解析',
  'province.topic.promise': '承诺书与说明',
  'province.topic.party-letter': '党建确认函',
  'province.topic.finance': '金融字样',
  'province.topic.religion': '宗教内容',
  'province.topic.pre-approval': '前置审批关键字',
  'province.topic.filed-services': '已备案网站',
  'province.topic.footer': '网页底部的备案号',
  'province.topic.one-number': '一个主体一个备案号',
  'province.topic.access-then-change': '先接入后变更',
  'province.topic.change-type': '变更方式',
  'province.topic.subject-change': '变更主体',
  'province.topic.empty-shell': '空壳主体',
  'province.topic.empty-shell-paper': '空壳主体的书面注销',
  'province.topic.sms': '短信核验',
  'province.topic.sms-history': '短信核验的起点',
  'province.topic.annual-review': '年审',
  'province.topic.other-provider': '接入商不受理',

  'province.legal-rep.required': '主体负责人必须是法定代表人。',
  'province.legal-rep.usual':
    '主体负责人通常要求是法定代表人；2019 年曾接受授权书加身份证扫描件。能否授权他人，请先问接入商。',
  'province.legal-rep.required-service-letter':
    '主体负责人必须是法定代表人；网站负责人不是法定代表人的，要交网站负责人授权书。',
  'province.legal-rep.delegate-citizen':
    '主体负责人必须是法定代表人；法定代表人是外籍人士的，须授权给中国公民。个人备案不接受外籍人士（华为云 2025 年说明）。',
  'province.legal-rep.delegate-nonmainland':
    '主体负责人必须是法定代表人；法定代表人是外籍或港澳台人士的，须授权给持大陆身份证件的人。',
  'province.legal-rep.delegate-foreign':
    '主体负责人必须是法定代表人；法定代表人是外籍人士的，须授权给持大陆身份证件的人。',
  'province.legal-rep.required-photo':
    '主体负责人必须是法定代表人；法定代表人身份证不是本省的，要交其手持身份证和营业执照的照片。',
  'province.legal-rep.letter': '主体负责人不是法定代表人的，要交主体负责人授权书。',
  'province.legal-rep.letter-formerly-required':
    '主体负责人可以不是法定代表人，但要交主体负责人授权书；2019 年要求必须是法定代表人。',
  'province.legal-rep.letter-same-person':
    '主体负责人不是法定代表人的，要交授权书，并且网站负责人必须是同一个人。',
  'province.legal-rep.executive':
    '主体负责人是法定代表人，或者股东、高级管理人员（附公司章程或任职证明，以及法定代表人签字盖章的委托函）；不是法定代表人的，网站负责人必须是同一个人。',
  'province.legal-rep.shanghai':
    '主体负责人必须是法定代表人（外籍用护照）；网站负责人不是法定代表人的，要用上海的授权书模板。',
  'province.legal-rep.required-no-letter-passport':
    '主体负责人必须是法定代表人，不接受授权书（外籍用护照）。',
  'province.legal-rep.required-new-orders': '首次备案和新增服务时，主体负责人必须是法定代表人。',
  'province.legal-rep.required-holder-letter':
    '主体负责人必须是法定代表人；域名在法定代表人个人名下的，要交单位的授权说明。',
  'province.legal-rep.letter-remark':
    '主体负责人是法定代表人；不是的，要交授权书，并在备注写明“XXX是XXX部门的领导，负责XXX”。',
  'province.legal-rep.except-institutions': '主体负责人必须是法定代表人；事业单位等可以用授权书。',
  'province.legal-rep.required-no-letter': '主体负责人必须是法定代表人，不接受授权书。',

  'province.age.min': '负责人须年满 {years} 周岁。',
  'province.age.under18-income': '负责人未满 18 周岁的，要交收入证明。',
  'province.age.min16-proof':
    '未满 16 周岁不能备案；已满 16 周岁、未满 18 周岁的，要交劳动就业或收入证明。',
  'province.age.guardian-id': '未满 18 周岁的，要同时上传监护人身份证，并备注与备案人的关系。',
  'province.age.guardian-letter': '未满 18 周岁的，要上传监护人身份证正反面和监护人知情书。',
  'province.age.tianjin-organisation':
    '网站负责人已过退休年龄（男 60 岁、女 55 岁）的不受理；已满 16 周岁、未满 18 周岁的，要填监护人并上传双方户口本页。',
  'province.age.tianjin-person':
    '未满 18 周岁不能备案（华为云 2025 年说明）；腾讯云 2021 年的页面曾接受 16–18 周岁附监护人户口本。请先问接入商。',
  'province.age.fujian':
    '未满 18 周岁不能备案（华为云 2025 年说明）；腾讯云 2021 年的页面：个人 8–16 周岁附监护人声明，16 周岁以上可正常备案。请先问接入商。',
  'province.age.shandong':
    '未满 17 周岁不能备案（华为云 2025 年说明）；未满 18 周岁的，要上传监护人身份证并备注关系。',
  'province.age.guangdong':
    '未满 16 周岁不能备案；16–18 周岁要交写明入职时间和职务、盖章的就业证明；在校学生须满 18 周岁。',
  'province.age.sichuan':
    '单位负责人须年满 18 周岁；个人须年满 16 周岁，16–18 周岁要交工作证明，没有自己收入的交监护人材料。',
  'province.age.qinghai': '须年满 18 周岁；22 周岁以下要交在学或在职证明。',

  'province.person-nonlocal.local-only': '个人备案只接受本省身份证件。',
  'province.person-nonlocal.not-allowed': '外省身份证件的个人不能在本省备案。',
  'province.person-nonlocal.cross-province': '支持外省身份证件的个人备案。',
  'province.person-nonlocal.permit': '外省身份证件的个人要交本省居住证。',
  'province.person-nonlocal.proof': '外省身份证件的个人要交本省居住证明。',
  'province.person-nonlocal.nei-menggu': '个人备案只接受本区身份证件；2019 年曾接受居住证。',
  'province.person-nonlocal.jilin': '外省身份证件的个人要交居住证明；2019 年还接受学生证。',
  'province.person-nonlocal.heilongjiang':
    '个人备案只接受本省身份证件，新增和变更时也一样；做不到的，只能注销后回户籍地重新备案。',
  'province.person-nonlocal.shanghai':
    '外省身份证件的个人要交有效期一个月以上的居住证，以及市民服务网的状态证明；不接受学生证（华为云 2025 年说明）。',
  'province.person-nonlocal.jiangsu': '外省身份证件的个人要交居住证或产权证。',
  'province.person-nonlocal.jiangxi':
    '说法不一：腾讯云 2021 年的页面只接受本省身份证件，华为云 2025 年接受外省身份证件加本省居住证。请先问接入商。',
  'province.person-nonlocal.shandong':
    '外省身份证件的个人要交有效的山东居住证或在校学生证（华为云 2025 年说明）；腾讯云旧页面还接受社保证明和购房合同。',
  'province.person-nonlocal.guangdong':
    '外省身份证件的个人要交房产证、社保或居住证；深圳居住证另附有效性查询，或三个月社保；在校学生不受理。变更备案不需要这些。',
  'province.person-nonlocal.sichuan':
    '外省身份证件的个人要交在四川学习、工作或生活的证明（学生证、社保、聘用合同、居住证等）。',
  'province.person-nonlocal.yunnan':
    '外省身份证件的个人凭居住证可以备案（2021 年的页面只接受本省身份证件）。',
  'province.person-nonlocal.ningxia':
    '说法不一：华为云 2025 年不支持外省身份证件的个人，腾讯云较早的页面接受一年以上的租房合同或房产证明。请先问接入商。',

  'province.person-unique.one-company': '同一个人只能做一家公司的网站负责人。',
  'province.person-unique.jiangxi': '网站负责人只能服务一个单位，手机号也不能与其他人重复。',
  'province.person-unique.id-and-phone': '两位负责人的证件号码和手机号不能被其他主体备案过。',
  'province.person-unique.id': '负责人的证件号码不能被其他主体备案过。',
  'province.person-unique.phone': '负责人的手机号不能被其他主体备案过。',

  'province.phone.beijing':
    '负责人为同一人：联系方式 1 与应急电话不同；两人：四处电话里至少有三个不同的号码。',
  'province.phone.tianjin':
    '应急电话不同于两位负责人的联系方式 1，并在备注写明使用人和关系；个人最好填直系亲属。',
  'province.phone.liaoning': '负责人为同一人：两个不同的号码；两人：三个不同的号码。',
  'province.phone.hubei': '至少两个不同的号码，分别填在四处电话里。',
  'province.phone.guangdong':
    '负责人为同一人：两个号码；两人：号码各不相同；四处电话里至少有两个不同的号码。',
  'province.phone.both-required': '联系方式 1 和应急电话都要填，并且不同。',
  'province.phone.hainan': '至少两个号码，应急电话不同于联系方式 1。',
  'province.phone.chongqing': '手机号不能被其他主体备案过；联系方式 1 与应急电话不同。',
  'province.phone.gansu': '应急电话填第三位员工的手机号，并在备注写明其姓名和职务。',
  'province.phone.qinghai': '不能填建站公司的电话。',
  'province.phone.ningxia': '应急电话不同于联系方式 1；负责人是两人的，联系方式 1 也不同。',

  'province.phone-local.required': '负责人手机号必须是本省（区）号码。',
  'province.phone-local.required-formerly-all':
    '个人负责人的手机号必须是本省号码；2019 年对单位也这样要求。',
  'province.phone-local.nonlocal-resident': '户籍不在河北的个人，要用河北的手机号。',
  'province.phone-local.advised': '建议用本省手机号；2019 年是必须。',
  'province.phone-local.free': '对手机号归属地没有要求。',
  'province.phone-local.own-number': '2021 年的页面只要求本人的真实号码；2019 年要求本省号码。',
  'province.phone-local.or-remark': '用本省手机号；不是的，在备注说明。',

  'province.phone-bill.three-months': '要交负责人名下三个月的话费单。',

  'province.address.beijing':
    '精确到门牌号；用新区划（宣武归西城、崇文归东城、密云为区）；不写“市辖区”。',
  'province.address.tianjin':
    '精确到门牌号；自贸区、空港写滨海新区；华苑环内写南开、环外写西青；学生写明院系和班级；不写“市辖区”。',
  'province.address.same-city': '通信地址和证件住所必须在同一个市。',
  'province.address.zhejiang': '不写“市辖区”；所选地区与详细地址一致；网店执照的地址要写明平台。',

  'province.licence.shanghai':
    '不接受电子执照，要原件彩色件，有效期一年以上；名称异常的企业和没有公章的个体工商户不受理。',
  'province.licence.hainan': '执照印章须是“海南省市场监督管理局商事登记专用章”，编号带“琼”字。',
  'province.licence.yunnan': '证件住所必须在本省。',

  'province.individual-business.trade-name': '个体工商户有字号的按企业备案，没有字号的按个人备案。',
  'province.individual-business.trade-name-remark':
    '个体工商户有字号的按企业备案；没有字号的按个人备案，并备注“个体工商户无工商字号”。',
  'province.individual-business.organisation-new-licence':
    '个体工商户按企业备案，要用最新的三证合一执照。',
  'province.individual-business.zhejiang':
    '个体工商户必须有公章；没有字号的写“姓名（个体工商户）”（华为云 2025 年说明）。腾讯云 2021 年的页面要求字号和公章都有。',
  'province.individual-business.anhui':
    '个体工商户按企业备案；没有字号的填法定代表人姓名，并备注“无字号无公章个体工商户”。',
  'province.individual-business.trade-name-required':
    '个体工商户按企业备案，必须有字号；没有的先到工商变更。',
  'province.individual-business.stamp-required':
    '个体工商户按企业备案，材料都要盖章；没有公章的不受理。',
  'province.individual-business.trade-name-and-stamp':
    '个体工商户的执照必须有字号和公章；没有的先到工商换成最新的三证合一执照。',
  'province.individual-business.hubei':
    '个体工商户按企业备案。同一页面另有两种说法：执照要有字号和公章；没有字号的填法定代表人姓名并备注原因。提交前问接入商。',
  'province.individual-business.legal-rep-only':
    '个体工商户按企业备案的，只能由法定代表人（经营者）担任负责人，不能委托他人。',
  'province.individual-business.jiangsu':
    '在企业信用信息公示系统查得到的个体工商户按企业备案，只能由经营者本人担任负责人，身份证和执照合并上传；查不到的按个人备案。',
  'province.individual-business.guangdong':
    '个体工商户没有字号的，按个人备案，执照放在其他材料，并在备注说明。',

  'province.institution.suffixes':
    '事业单位的域名须以 .cn 或 .公益 结尾，党政机关以 .gov.cn 或 .政务 结尾。',
  'province.institution.nei-menggu':
    '事业单位的域名须以 .cn 或 .公益 结尾，并交《事业单位网站开办审核申请表》；腾讯云 2021 年的页面要编办的《网站名称审核表》。',
  'province.institution.heilongjiang': '党政机关、事业单位要交编办批复的《网站开办资格申请表》。',
  'province.institution.jiangxi': '党政机关、事业单位要先得到编办批准。',

  'province.name.beijing': '非国家单位，不以“中国”“国家”开头；网站名称最好与主体名称一致。',
  'province.name.tianjin':
    '网站名称至少三个汉字；不用资讯、网站、论坛、平台、导航等泛称；带博客、论坛、社区、交流字样的要有审批文件。',
  'province.name.shanghai': '网站名称不能全是英文。',
  'province.name.shandong':
    '不用资讯、网站、论坛、社区、平台、导航、分享等泛称；不用域名、英文或个人姓名。',
  'province.name.henan': '不用“个人网站”、域名或人名；不含“中华”“中国”。',
  'province.name.guangdong': '“国”字头的名称要有批准文件；学院类名称加“（内部学院）”。',
  'province.name.hainan':
    '实际使用的网站名称要与备案一致；国字号和行政区划名称要有授权，个人不能用。',
  'province.name.chongqing': '网站名称不能带英文。',
  'province.name.sichuan': '网站名称不能是域名、英文、姓名或数字，至少三个字。',
  'province.name.guizhou': '不办论坛、博客类网站，备注里也不能出现这类字样。',
  'province.name.yunnan': '未经许可，不用行政区划名称（如“怒江网”）。',
  'province.name.shaanxi': '同名网站内容要不同；用于小程序或公众号的，在备注说明。',

  'province.remark.declaration':
    '个人网站要在网站备注写明固定声明（“本网站是个人网站，不含有企业、单位等非个人网站的信息……”，全文以订单页面为准）。',
  'province.remark.declaration-domains':
    '个人网站要在网站备注写明固定声明（全文以订单页面为准）；一个网站有几个域名的，另写“所有域名均指向同一网站”。',
  'province.remark.nei-menggu':
    '备注不少于 30 个字，并写明个人网站的固定声明；选“空间/博客”要有审批。',
  'province.remark.heilongjiang':
    '备注详细写明网站用途；一个网站有几个域名的，写“域名指向同一网站”。',
  'province.remark.gansu': '在网站备注写明个人网站的固定声明和计划开通时间。',

  'province.service-content.no-other': '网站服务内容不能选“其他”。',
  'province.service-content.no-blog': '个人备案不能选“个人空间/博客”。',
  'province.service-content.blog-cyberspace':
    '个人选“博客/个人空间”的，要先取得网信办的互联网新闻信息服务审批。',
  'province.service-content.blog-pre-approval': '个人不能选空间博客；要选的，须交前置审批文件。',
  'province.service-content.no-blog-navigation':
    '个人备案不能选“个人空间/博客”和导航类；选“其他”要在备注写明内容。',

  'province.suffix.beijing':
    '只接受北京可备案的域名后缀（腾讯云 2021-11-08 的清单，比全国的窄）；.org 只有 2018-01-01 前已备案的可以办接入。',
  'province.suffix.jilin': '“中国xxx.中国”只限国家级单位。',

  'province.domain-holder.beijing':
    '域名持有者是主体或法定代表人，写中文或拼音全称，不用英文或缩写；括号与执照一致。',
  'province.domain-holder.subject-only': '域名持有者必须是主体名称，不能是法定代表人。',

  'province.foreign-holder.shanghai':
    '外资企业要有上海的执照；域名在境外母公司名下的，交其执照、授权书和域名证书。',

  'province.foreign-registrar.before-access':
    '在境外注册商的域名，先转入境内注册商，再办接入备案。',
  'province.foreign-registrar.before-change':
    '2018 年前备案、在境外注册商的域名，办变更备案前要先转入境内注册商并完成实名认证。',
  'province.foreign-registrar.refused': '不接受在境外注册商的域名。',
  'province.foreign-registrar.refused-certificate':
    '不接受在境外注册商的域名；每个域名都要交域名证书。',
  'province.foreign-registrar.domestic-only': '域名必须在境内注册商。',

  'province.domain-certificate.every-order': '首次、新增、接入、变更备案和变更网站都要交域名证书。',
  'province.domain-certificate.from': '域名达到 {count} 个的，要交域名证书。',

  'province.domains-per-service.one': '一个网站只能备案一个域名。',

  'province.domains-per-order.max': '一个订单最多 {count} 个域名。',
  'province.domains-per-order.max-new': '一个订单最多新增 {count} 个域名（变更除外）。',
  'province.domains-per-order.guangxi':
    '超过 5 个域名（含已备案的），要交盖章的情况说明，域名有效期三个月以上。',
  'province.domains-per-order.sichuan':
    '新增或变更超过 5 个域名的，要交盖章的情况说明（个人按手印）。',

  'province.services-per-order.one': '一个订单只能备案一个网站。',
  'province.services-per-order.one-first-add': '首次备案和新增服务，一次只能备案一个网站。',
  'province.services-per-order.max': '一个订单最多 {count} 个网站。',
  'province.services-per-order.heilongjiang': '一个订单，单位最多 4 个网站，个人最多 2 个。',
  'province.services-per-order.jiangxi':
    '已备案超过 7 个（个人）或 15 个（单位）的，每个新增订单只能有一个域名。',
  'province.services-per-order.hunan':
    '一个订单只能有一个网站、一个域名；已备案超过 1 个的，要交网站建设方案书（盖章 PDF）。',
  'province.services-per-order.first-one': '个人首次备案只能有一个域名。',

  'province.service-cap.shaanxi': '已备案加新增，单位不超过 30 个网站，个人不超过 5 个。',

  'province.plan-book.from': '网站达到 {count} 个的，要交网站建设方案书。',
  'province.plan-book.jiangsu':
    '已备案加新增，单位达到 30 个、个人达到 10 个网站的，要交网站建设方案书。',
  'province.plan-book.guangdong':
    '域名前缀不同的网站，单位超过 31 个、个人超过 5 个的，材料要邮寄到广州市越秀区越华路 28 号 1 栋 616 室（020-87628386）。寄出前请打电话核实。',
  'province.plan-book.guangxi':
    '超过 3 个网站的，材料要邮寄到南宁市新民路 53 号（530012），并在备注写“用户已寄送相关材料+日期+单号”。寄出前请核实地址。',
  'province.plan-book.chongqing':
    '单位达到 35 个、个人超过 5 个网站的，每个域名都要交方案书（附保证书）。',
  'province.plan-book.ningxia': '达到 3 个网站的，要说明每个域名的用途。',

  'province.resources.hebei':
    '一个网站关联的云资源超过一个的，在网站备注说明，最多 5 个；办接入的，交盖章的纸质使用说明。',

  'province.dns.hunan': '域名解析的 IP 必须与备案的 IP 一致。',

  'province.promise.jiangsu':
    '2021-06-01 起，网站负责人要签《真实性责任告知书》和《真实性承诺书》，并手持承诺书录制视频。',
  'province.promise.guangdong':
    '要交广东省单位（个人）网站备案承诺书：手写日期和签名（不用草书），单位盖章、个人按手印。模板以当前订单为准。',
  'province.promise.tianjin':
    '2026 年的阿里云订单模板里出现《天津地区互联网信息服务内容说明》；只有一处记录，以当前订单为准。',

  'province.party-letter.xizang':
    '首次备案要交《网站党建备案信息确认函》（党工委办公室 0891-6333918）；2019 年各类备案都要。',
  'province.party-letter.xinjiang':
    '除注销主体、注销网站、取消接入和不涉及域名的变更外，都要交党建确认函（0991-2384749）。',

  'province.finance.liaoning':
    '名称带投资管理、担保、典当、贷款、理财的，两位负责人都必须是法定代表人。',
  'province.finance.shanghai': '名称或经营范围带金融字样的，要有金融主管部门的批准。',
  'province.finance.zhejiang': '带金融字样的，要有批准文件或承诺书。',

  'province.religion.ningxia': '涉及宗教内容的，要有批准文件（0951-5065691）。',

  'province.pre-approval.anhui':
    '命中关键字但没有这类内容的，先问主管部门，在备注写明电话、部门和答复，并交承诺书。',
  'province.pre-approval.hubei':
    '名称或经营范围命中关键字的，不接受情况说明，只能到工商核减经营范围。',

  'province.filed-services.jiangxi': '已备案的网站要能打开，底部有备案号。',
  'province.filed-services.guangxi':
    '已备案的网站要能打开，底部有备案号和链接，内容要真实（标志、公司介绍等）。',
  'province.filed-services.chongqing':
    '已备案且能打开的网站，内容要与主体相符，底部有备案号和链接。',
  'province.filed-services.sichuan': '办变更或新增时，已备案的网站都要能打开并写明备案号。',

  'province.footer.jiangsu': '写明备案号并链接到工信部；版权所有最好写主体名称。',
  'province.footer.guangdong':
    '页面底部显示主体备案号，不带“-1”（其他省显示服务备案号）；实际页面上两种写法都有。',

  'province.one-number.one': '一个主体只能有一个备案号；有几个的，先注销多余的，再办接入或新增。',

  'province.access-then-change.allowed': '可以先接入，再变更。',
  'province.access-then-change.must-match': '接入时，名称、证件和负责人都要与备案信息一致。',
  'province.access-then-change.must-match-service':
    '接入时，名称、证件和网站负责人都要与备案信息一致。',
  'province.access-then-change.name-and-certificate': '接入时，名称和证件号码要与备案信息一致。',
  'province.access-then-change.name-only': '接入时只要名称与备案信息一致，其他信息可以接入后变更。',
  'province.access-then-change.name-and-contact': '接入时，名称和负责人要与备案信息一致。',
  'province.access-then-change.old-number-new-scan':
    '接入时可以填旧证件号码、上传最新证件，之后在原接入商变更。',
  'province.access-then-change.beijing':
    '证件类型、号码、住所、性质以及负责人的电话和证件都一致时，可以先接入后变更；通过后 10 个工作日内提交变更；名称或证件变了的附更名函。',
  'province.access-then-change.tianjin':
    '名称和证件号码要与备案信息一致；地址和负责人可以接入后变更。',
  'province.access-then-change.hebei':
    '旧证件备案的，先在原接入商变更，或者注销后重新备案；接入、新增不能与变更同时办。',
  'province.access-then-change.liaoning': '不接受先接入后变更，也不接受先新增后变更。',
  'province.access-then-change.jilin': '名称或证件不一致的，只有附变更证明才接受，之后再变更。',
  'province.access-then-change.shanghai':
    '主体不在腾讯云的，交法定代表人身份证扫描件，之后变更；主体在腾讯云而负责人不是法定代表人的，先变更。',
  'province.access-then-change.jiangsu':
    '主体负责人与备案不同：办接入可以通过，10 个工作日内变更；办新增不能通过，先在原接入商变更。',
  'province.access-then-change.zhejiang':
    '主体不在腾讯云的，办接入或新增时上传最新证件，之后变更；2019 年单位信息可以接入后变更。',
  'province.access-then-change.anhui':
    '名称或证件不一致的，附证明可以接入，接入后马上变更；个人备案由公司在用的，也可以接入后变更。',
  'province.access-then-change.hubei': '名称要一致；负责人不是法定代表人的，先在原接入商变更。',
  'province.access-then-change.hunan':
    '接入和新增的信息必须与备案信息一致；不一致的，先在原接入商变更，或者注销后重新备案。',
  'province.access-then-change.guangdong':
    '可以先接入后变更；接入时网站名称必须与工信部的记录一致。',
  'province.access-then-change.sichuan':
    '接入和新增的信息必须与备案信息一致；旧证件可以先用一次，完成后变更为新证件。',
  'province.access-then-change.xizang': '名称要一致，其他信息可以接入后变更；接受旧证件号码。',
  'province.access-then-change.shaanxi': '可以先接入后变更；办新增的，要先在原接入商变更。',
  'province.access-then-change.ningxia': '旧证件备案的，先在原接入商变更，或者注销后重新备案。',

  'province.change-type.filing-only': '只办「变更备案」，不办「变更网站」。',
  'province.change-type.contact-change': '更换主体负责人，要按变更备案办理，并交新的授权书。',
  'province.change-type.five-pictures': '变更要交齐五张图，所以只能提交变更备案。',

  'province.subject-change.rename-only': '单位只接受更名，附更名函；不能换成另一个主体。',
  'province.subject-change.rename-letter': '单位更名附工商更名函。',
  'province.subject-change.registry-proof': '单位变更为另一单位，要有工商证明。',
  'province.subject-change.never-person': '个人备案不能变更主体，只能注销后重新备案。',
  'province.subject-change.own-company':
    '个人只能变更为本人任法定代表人的企业。华为云 2026 年称个人不能变更为企业，办之前先问接入商。',
  'province.subject-change.free':
    '2021 年的页面允许变更主体。华为云 2026 年的说明是注销后重新备案，或办迁移；办之前先问接入商。',
  'province.subject-change.beijing':
    '不能更换主体；单位更名附工商更名函；个人备案不能改名称或性质，只能注销后重新备案。',
  'province.subject-change.tianjin-person':
    '个人变更为单位，要有域名证书证明域名归该单位；个人换成另一个人的，注销后重新备案。',
  'province.subject-change.hebei':
    '2021 年的页面：单位不能变更为个人，其他变更都允许。华为云 2026 年的说明是注销后重新备案，或办迁移；办之前先问接入商。',
  'province.subject-change.business-to-person': '个体工商户可以变更为经营者个人。',
  'province.subject-change.shanghai': '单位不能变更为个人；更名附工商更名函。',
  'province.subject-change.anhui': '不能变更为另一家公司；统一社会信用代码变了的，注销后重新备案。',
  'province.subject-change.fujian': '单位和个人都不能更换主体；更名附更名函。',
  'province.subject-change.same-legal-rep': '只有两家公司的法定代表人是同一人，才能变更为另一家。',
  'province.subject-change.shandong-person':
    '个人可以变更为本人任法定代表人的企业；网站内容实际属于某单位的，也可以变更为该单位，在备注说明。',
  'province.subject-change.hubei-person': '个人既不能变更为另一个人，也不能变更为单位。',
  'province.subject-change.guangdong':
    '腾讯云 2021 年后的页面：单位可以变更主体；个人在信息一致、网站能打开时可以变更。华为云 2026 年的说明是注销后重新备案，或办迁移；办之前先问接入商。',
  'province.subject-change.sichuan': '不能更换主体；更名附工商更名函。',
  'province.subject-change.both-allowed': '单位和个人都可以变更主体。',
  'province.subject-change.shaanxi': '不能变更主体；执照变了的附证明；支持网站迁移到另一个主体。',

  'province.empty-shell.direct': '空壳主体可以直接新增服务，不必先注销。',

  'province.empty-shell-paper.form': '书面注销的表格：{address}（2021 年的地址）。',
  'province.empty-shell-paper.contact': '直接联系管局：{address}。',
  'province.empty-shell-paper.shanghai':
    '管局有自己的系统（2019 年 beian.shca.gov.cn，2020 年 114.80.217.250，后来说明被删去），选「注销主体」；地址未再核实。',
  'province.empty-shell-paper.shandong':
    '邮寄：主体证件复印件、自拟的注销申请书（单位盖章，个人签名）、域名证书，寄到济南市经十一路 40 号备案办公室（0531-82092828）；两个工作日后可询问。寄出前请核实。',
  'province.empty-shell-paper.hunan-friday':
    '只说管局自己受理的申请：注销其他单位的备案或空壳主体（在管局网上填表），每周五集中处理。通过接入商提交的注销不受此限。最后见于 2019-08-30，没有更新的依据。',
  'province.empty-shell-paper.hunan-form':
    '在 hunca.miit.gov.cn 网上政务大厅下载《备案注销申请表》（2020 年的说明，后来被删去）。',
  'province.empty-shell-paper.sichuan': '通过 028icp.com 申请，须有该站账号。',
  'province.empty-shell-paper.ningxia':
    '《注销备案申请表》在 nxca.miit.gov.cn/nxtxglj/articleView.do?articleId=819 页面底部，只用于注销其他单位的备案和空壳主体（2020 年的说明，后来被删去）。',

  'province.sms.zhejiang': '用港澳通行证的，核验时填证件背面港澳身份证号的后六位。',
  'province.sms-history.tianjin': '2017-12-18 起试点短信核验；2020-08-17 起全国都要核验。',
  'province.annual-review.hubei':
    '2020-01-15 至 2020-07-31 曾以短信做过一次年审（无变化、已更新、已注销）；之后没有查到。',
  'province.other-provider.xizang': '百度智能云不受理西藏的备案。',
} as const;
