import type { Translation } from '../t.ts';
import type { provinces as zh } from '../zh-CN/provinces.ts';

export const provinces: Translation<typeof zh> = {
  'province.title': 'What each provincial authority asks for',
  'province.choose': 'Choose a province',
  'province.who': 'Kind of filing',
  'province.who.all': 'All',
  'province.who.person': 'Person',
  'province.who.organisation': 'Organisation',
  'province.applies.all': 'persons and organisations',
  'province.applies.person': 'persons',
  'province.applies.organisation': 'organisations',
  'province.review-days':
    "The authority's review takes about {from}–{to} days (Tencent Cloud's estimate of 2021-09-03, for orientation; most reviews end within 1–20 working days)",
  'province.soft': 'Only texts of 2019 say so; it may no longer hold',
  'province.date-after': '{date} or later',
  'province.incomplete':
    'Only demands that a written source supports are listed. The list may be incomplete or out of date. Where the order page or a notice of the provider differs, follow that.',
  'province.none': 'No separate demand of this province was found for this kind of subject.',
  'province.count': '{count} demands',

  'province.topic.legal-rep': 'Contacts and the legal representative',
  'province.topic.age': 'Age',
  'province.topic.person-nonlocal': 'Persons with an ID of another province',
  'province.topic.person-unique': 'Contacts used by one subject only',
  'province.topic.phone': 'Phone numbers',
  'province.topic.phone-local': 'Where the phone number belongs',
  'province.topic.phone-bill': 'Phone bills',
  'province.topic.address': 'Postal address',
  'province.topic.licence': 'Certificates',
  'province.topic.individual-business': 'Individual businesses (个体工商户)',
  'province.topic.institution': 'Public institutions and authorities',
  'province.topic.name': 'Name of the website',
  'province.topic.remark': 'Remark (网站备注)',
  'province.topic.service-content': 'Kind of content',
  'province.topic.suffix': 'Domain suffix',
  'province.topic.domain-holder': 'Domain holder',
  'province.topic.foreign-holder': 'Foreign-funded subjects and foreign holders',
  'province.topic.foreign-registrar': 'Domains at a foreign registrar',
  'province.topic.domain-certificate': 'Domain certificate',
  'province.topic.domains-per-service': 'Domains in one website',
  'province.topic.domains-per-order': 'Domains in one order',
  'province.topic.services-per-order': 'Websites in one order',
  'province.topic.service-cap': 'Most websites of one subject',
  'province.topic.plan-book': 'Construction plan (网站建设方案书)',
  'province.topic.resources': 'Linked cloud resources',
  'province.topic.dns': 'DNS',
  'province.topic.promise': 'Promises and statements',
  'province.topic.party-letter': 'Party-building letter (党建确认函)',
  'province.topic.finance': 'Words of finance',
  'province.topic.religion': 'Religious content',
  'province.topic.pre-approval': 'Words that need an approval',
  'province.topic.filed-services': 'Websites already filed',
  'province.topic.footer': 'Number at the foot of the page',
  'province.topic.one-number': 'One number for one subject',
  'province.topic.access-then-change': 'Access first, change later (先接入后变更)',
  'province.topic.change-type': 'Kind of change',
  'province.topic.subject-change': 'Changing the subject',
  'province.topic.empty-shell': 'Empty-shell subject',
  'province.topic.empty-shell-paper': 'Cancelling an empty-shell subject on paper',
  'province.topic.sms': 'SMS verification',
  'province.topic.sms-history': 'When SMS verification began',
  'province.topic.annual-review': 'Annual review',
  'province.topic.other-provider': 'Providers that decline',

  'province.legal-rep.required': 'The subject contact must be the legal representative.',
  'province.legal-rep.usual':
    'The subject contact should normally be the legal representative; in 2019 a letter of authority with an ID scan was accepted. Ask the provider whether someone else may act.',
  'province.legal-rep.required-service-letter':
    'The subject contact must be the legal representative; a service contact who is not needs a letter of authority.',
  'province.legal-rep.delegate-citizen':
    'The subject contact must be the legal representative; a foreigner must authorise a Chinese citizen. Foreigners are not accepted for personal filings (Huawei Cloud, 2025).',
  'province.legal-rep.delegate-nonmainland':
    'The subject contact must be the legal representative; one from abroad, Hong Kong, Macau or Taiwan must authorise a holder of a mainland ID.',
  'province.legal-rep.delegate-foreign':
    'The subject contact must be the legal representative; a foreigner must authorise a holder of a mainland ID.',
  'province.legal-rep.required-photo':
    'The subject contact must be the legal representative; with an ID of another region, a photo of that person holding ID and business licence is needed.',
  'province.legal-rep.letter':
    'A subject contact who is not the legal representative needs a letter of authority.',
  'province.legal-rep.letter-formerly-required':
    'Someone other than the legal representative may be the subject contact with a letter of authority; in 2019 it had to be the legal representative.',
  'province.legal-rep.letter-same-person':
    'A subject contact who is not the legal representative needs a letter of authority, and the service contact must be the same person.',
  'province.legal-rep.executive':
    'The subject contact is the legal representative, or a shareholder or senior manager (with articles of association or proof of office, and a letter signed by the legal representative and stamped); then the service contact must be the same person.',
  'province.legal-rep.shanghai':
    'The subject contact must be the legal representative (foreigners use the passport); a service contact who is not needs the Shanghai letter of authority.',
  'province.legal-rep.required-no-letter-passport':
    'The subject contact must be the legal representative; no letter of authority is accepted (foreigners use the passport).',
  'province.legal-rep.required-new-orders':
    'For a first filing and for a new service the subject contact must be the legal representative.',
  'province.legal-rep.required-holder-letter':
    'The subject contact must be the legal representative; if the domain is in that person’s own name, the organisation’s authorisation is needed.',
  'province.legal-rep.letter-remark':
    'The subject contact is the legal representative; otherwise a letter of authority and the remark “XXX是XXX部门的领导，负责XXX” (leads department X, in charge of X) are needed.',
  'province.legal-rep.except-institutions':
    'The subject contact must be the legal representative; public institutions may use a letter of authority.',
  'province.legal-rep.required-no-letter':
    'The subject contact must be the legal representative; no letter of authority is accepted.',

  'province.age.min': 'The contact must be {years} or older.',
  'province.age.under18-income': 'A contact under 18 needs proof of income.',
  'province.age.min16-proof':
    'Under 16 is refused; from 16 to 18 proof of work or income is needed.',
  'province.age.guardian-id':
    'Under 18: upload the guardian’s ID as well and state the relation in the remark.',
  'province.age.guardian-letter':
    'Under 18: upload both sides of the guardian’s ID and a letter of consent.',
  'province.age.tianjin-organisation':
    'A service contact past retirement age (men 60, women 55) is refused; from 16 to 18 a guardian and pages of the household register of both are needed.',
  'province.age.tianjin-person':
    'Under 18 is refused (Huawei Cloud, 2025); Tencent Cloud’s page of 2021 accepted 16 to 18 with the guardian’s household register. Ask the provider.',
  'province.age.fujian':
    'Under 18 is refused (Huawei Cloud, 2025); Tencent Cloud’s page of 2021: persons from 8 to 16 with a guardian’s statement, from 16 as usual. Ask the provider.',
  'province.age.shandong':
    'Under 17 is refused (Huawei Cloud, 2025); under 18 the guardian’s ID and the relation in the remark are needed.',
  'province.age.guangdong':
    'Under 16 is refused; from 16 to 18 a stamped proof of employment with date of entry and post is needed; students must be 18.',
  'province.age.sichuan':
    'Contacts of organisations must be 18; persons must be 16, from 16 to 18 with proof of work, without own income with the guardian’s papers.',
  'province.age.qinghai': '18 or older; up to 22 with proof of study or work.',

  'province.person-nonlocal.local-only': 'Personal filings only with an ID of this province.',
  'province.person-nonlocal.not-allowed':
    'Persons with an ID of another province cannot file here.',
  'province.person-nonlocal.cross-province':
    'Persons with an ID of another province may file here.',
  'province.person-nonlocal.permit':
    'Persons with an ID of another province need a residence permit of this province.',
  'province.person-nonlocal.proof':
    'Persons with an ID of another province need proof of residence here.',
  'province.person-nonlocal.nei-menggu':
    'Personal filings only with an ID of this region; a residence permit was accepted in 2019.',
  'province.person-nonlocal.jilin':
    'Persons with an ID of another province need proof of residence; a student card was accepted in 2019.',
  'province.person-nonlocal.heilongjiang':
    'Personal filings only with an ID of this province, also for a new service or a change; otherwise cancel and file again at home.',
  'province.person-nonlocal.shanghai':
    'Persons with an ID of another province need a residence permit valid for a month or more and a status certificate from the citizens’ service site; a student card is not accepted (Huawei Cloud, 2025).',
  'province.person-nonlocal.jiangsu':
    'Persons with an ID of another province need a residence permit or a property deed.',
  'province.person-nonlocal.jiangxi':
    'Sources differ: Tencent Cloud’s page of 2021 takes IDs of this province only, Huawei Cloud (2025) also others with a residence permit. Ask the provider.',
  'province.person-nonlocal.shandong':
    'Persons with an ID of another province need a valid Shandong residence permit or student card (Huawei Cloud, 2025); Tencent Cloud’s older page also takes social insurance and a house contract.',
  'province.person-nonlocal.guangdong':
    'Persons with an ID of another province need a property deed, social insurance or a residence permit; a Shenzhen permit with its validity query or three months of social insurance; students are refused. Not needed for a change.',
  'province.person-nonlocal.sichuan':
    'Persons with an ID of another province need proof of study, work or life in Sichuan (student card, social insurance, contract, residence permit …).',
  'province.person-nonlocal.yunnan':
    'Persons with an ID of another province may file with a residence permit (the page of 2021 took IDs of this province only).',
  'province.person-nonlocal.ningxia':
    'Sources differ: Huawei Cloud (2025) does not support IDs of other provinces, Tencent Cloud’s earlier page takes a lease of a year or more or a property proof. Ask the provider.',

  'province.person-unique.one-company':
    'One person may be the service contact of one company only.',
  'province.person-unique.jiangxi':
    'A service contact serves one organisation only, and the phone number may not repeat with other people.',
  'province.person-unique.id-and-phone':
    'ID and phone number of both contacts must not be in another subject’s filing.',
  'province.person-unique.id': 'The contact’s ID must not be in another subject’s filing.',
  'province.person-unique.phone':
    'The contact’s phone number must not be in another subject’s filing.',

  'province.phone.beijing':
    'One person as both contacts: phone 1 differs from the emergency number; two persons: at least three different numbers in the four fields.',
  'province.phone.tianjin':
    'The emergency number differs from phone 1 of both contacts; its owner and the relation go into the remark; persons best give a close relative.',
  'province.phone.liaoning':
    'One person as both contacts: two different numbers; two persons: three different numbers.',
  'province.phone.hubei': 'At least two different numbers, spread over the four fields.',
  'province.phone.guangdong':
    'One person as both contacts: two numbers; two persons: different numbers; at least two different numbers in the four fields.',
  'province.phone.both-required': 'Phone 1 and the emergency number are both required and differ.',
  'province.phone.hainan': 'At least two numbers; the emergency number differs from phone 1.',
  'province.phone.chongqing':
    'The phone number must not be in another subject’s filing; phone 1 differs from the emergency number.',
  'province.phone.gansu':
    'The emergency number is that of a third employee, whose name and post go into the remark.',
  'province.phone.qinghai': 'Not the phone number of the web agency.',
  'province.phone.ningxia':
    'The emergency number differs from phone 1; two contacts need different phone 1.',

  'province.phone-local.required': 'The contact’s mobile number must belong to this province.',
  'province.phone-local.required-formerly-all':
    'A person’s mobile number must belong to this province; in 2019 organisations’ too.',
  'province.phone-local.nonlocal-resident':
    'Persons registered outside Hebei must use a Hebei number.',
  'province.phone-local.advised': 'A number of this province is advised; in 2019 it was required.',
  'province.phone-local.free': 'No demand on where the phone number belongs.',
  'province.phone-local.own-number':
    'The page of 2021 only asks for the contact’s own real number; in 2019 it had to belong to this province.',
  'province.phone-local.or-remark': 'A number of this province, or an explanation in the remark.',

  'province.phone-bill.three-months':
    'Three months of phone bills in the name of the contact are needed.',

  'province.address.beijing':
    'Down to the door number; today’s districts (宣武 is part of 西城, 崇文 of 东城, 密云 is a district); no “市辖区”.',
  'province.address.tianjin':
    'Down to the door number; free-trade zone and airport zone are 滨海新区; 华苑 inside the ring is 南开, outside 西青; students give faculty and class; no “市辖区”.',
  'province.address.same-city':
    'Postal address and address on the certificate must be in the same city.',
  'province.address.zhejiang':
    'No “市辖区”; the chosen area and the address must agree; the licence of an online shop must name the platform.',

  'province.licence.shanghai':
    'No electronic licence; the original in colour, valid for more than a year; companies with an abnormal name and individual businesses without a stamp are refused.',
  'province.licence.hainan':
    'The licence must carry the seal “海南省市场监督管理局商事登记专用章” and a number with 琼.',
  'province.licence.yunnan': 'The address on the certificate must be in this province.',

  'province.individual-business.trade-name':
    'An individual business with a trade name (字号) files as a company, without one as a person.',
  'province.individual-business.trade-name-remark':
    'An individual business with a trade name (字号) files as a company; without one as a person, with the remark “个体工商户无工商字号”.',
  'province.individual-business.organisation-new-licence':
    'An individual business files as a company with the newest three-in-one licence.',
  'province.individual-business.zhejiang':
    'An individual business must have a stamp; without a trade name write “姓名（个体工商户）” (name, individual business) (Huawei Cloud, 2025). Tencent Cloud’s page of 2021 wants both trade name and stamp.',
  'province.individual-business.anhui':
    'An individual business files as a company; without a trade name give the legal representative’s name and the remark “无字号无公章个体工商户”.',
  'province.individual-business.trade-name-required':
    'An individual business files as a company and must have a trade name; otherwise have the licence changed first.',
  'province.individual-business.stamp-required':
    'An individual business files as a company and must stamp its papers; without a stamp it is refused.',
  'province.individual-business.trade-name-and-stamp':
    'The licence of an individual business must have a trade name, and the business a stamp; otherwise get the newest three-in-one licence first.',
  'province.individual-business.hubei':
    'An individual business files as a company. The same page says two things: trade name and stamp are required; without a trade name give the legal representative’s name and the reason. Ask the provider before submitting.',
  'province.individual-business.legal-rep-only':
    'An individual business that files as a company must use its owner as the contact; nobody else may act.',
  'province.individual-business.jiangsu':
    'An individual business found in the company register files as a company with its owner as the contact, ID and licence in one picture; otherwise as a person.',
  'province.individual-business.guangdong':
    'An individual business without a trade name files as a person, with the licence among the other papers and a remark.',

  'province.institution.suffixes':
    'Domains of public institutions end in .cn or .公益, those of party and government bodies in .gov.cn or .政务.',
  'province.institution.nei-menggu':
    'Domains of public institutions end in .cn or .公益, with the form 《事业单位网站开办审核申请表》; Tencent Cloud’s page of 2021 wants the name form of the staffing office.',
  'province.institution.heilongjiang':
    'Party and government bodies and public institutions need the form 《网站开办资格申请表》, approved by the staffing office.',
  'province.institution.jiangxi':
    'Party and government bodies and public institutions need the staffing office’s approval first.',

  'province.name.beijing':
    'Only state bodies may begin with 中国 or 国家; the name best equals that of the subject.',
  'province.name.tianjin':
    'At least three Chinese characters; no general endings such as 资讯, 网站, 论坛, 平台, 导航; 博客, 论坛, 社区 and 交流 need an approval.',
  'province.name.shanghai': 'The name must not be English only.',
  'province.name.shandong':
    'No general endings such as 资讯, 网站, 论坛, 社区, 平台, 导航, 分享; no domain, English or personal name.',
  'province.name.henan': 'No 个人网站, domain or personal name; no 中华 or 中国.',
  'province.name.guangdong':
    'Names with 国 need an approval; names of colleges add “（内部学院）”.',
  'province.name.hainan':
    'The name in use must equal the filed one; names of state or administrative areas need an authorisation, persons may not use them.',
  'province.name.chongqing': 'No English in the name.',
  'province.name.sichuan':
    'Not a domain, English, a personal name or digits; at least three characters.',
  'province.name.guizhou': 'No forum or blog, and no such words in the remark either.',
  'province.name.yunnan': 'No names of administrative areas (such as “怒江网”) without permission.',
  'province.name.shaanxi':
    'Websites of the same name must differ in content; use for mini-programs or public accounts goes into the remark.',

  'province.remark.declaration':
    'A personal website puts a fixed declaration into the remark (“本网站是个人网站，不含有企业、单位等非个人网站的信息……”; the full text is on the order page).',
  'province.remark.declaration-domains':
    'A personal website puts the fixed declaration into the remark (full text on the order page); with several domains also “所有域名均指向同一网站”.',
  'province.remark.nei-menggu':
    'A remark of 30 characters or more with the declaration for personal websites; 空间/博客 needs an approval.',
  'province.remark.heilongjiang':
    'State the purpose in detail; with several domains write “域名指向同一网站”.',
  'province.remark.gansu':
    'Put the declaration for personal websites and the planned opening time into the remark.',

  'province.service-content.no-other': '“其他” (other) is not allowed as the kind of content.',
  'province.service-content.no-blog': 'Persons may not choose “个人空间/博客” (blog).',
  'province.service-content.blog-cyberspace':
    'Persons who choose “博客/个人空间” need an approval of the cyberspace office first.',
  'province.service-content.blog-pre-approval':
    'Persons may choose the blog type only with an approval.',
  'province.service-content.no-blog-navigation':
    'Persons may not choose “个人空间/博客” or navigation; “其他” needs the content in the remark.',

  'province.suffix.beijing':
    'Only suffixes of Beijing’s own list (Tencent Cloud, 2021-11-08; narrower than the national one); .org only for an access where the domain was filed before 2018-01-01.',
  'province.suffix.jilin': '“中国xxx.中国” only for bodies of the state level.',

  'province.domain-holder.beijing':
    'The holder is the subject or the legal representative, in Chinese or full pinyin, no English or abbreviation; brackets as on the licence.',
  'province.domain-holder.subject-only':
    'The holder must be the subject itself, not the legal representative.',

  'province.foreign-holder.shanghai':
    'Foreign-funded companies need a Shanghai licence; with a foreign parent as holder: its licence, an authorisation and the domain certificate.',

  'province.foreign-registrar.before-access':
    'Move a domain from a foreign registrar to a domestic one before an access filing.',
  'province.foreign-registrar.before-change':
    'A domain filed before 2018 at a foreign registrar must be moved in and real-name verified before a change.',
  'province.foreign-registrar.refused': 'Domains at a foreign registrar are refused.',
  'province.foreign-registrar.refused-certificate':
    'Domains at a foreign registrar are refused; a domain certificate is needed for every domain.',
  'province.foreign-registrar.domestic-only': 'The domain must be at a domestic registrar.',

  'province.domain-certificate.every-order':
    'A domain certificate for first filing, new service, access, change of filing and change of website.',
  'province.domain-certificate.from': 'From {count} domains on, domain certificates are needed.',

  'province.domains-per-service.one': 'One domain for one website.',

  'province.domains-per-order.max': 'At most {count} domains in one order.',
  'province.domains-per-order.max-new':
    'At most {count} new domains in one order (changes excepted).',
  'province.domains-per-order.guangxi':
    'More than 5 domains (filed ones count) need a stamped statement, and domains valid for more than three months.',
  'province.domains-per-order.sichuan':
    'More than 5 new or changed domains need a stamped statement (persons: fingerprint).',

  'province.services-per-order.one': 'One website in one order.',
  'province.services-per-order.one-first-add':
    'First filing and new service: one website at a time.',
  'province.services-per-order.max': 'At most {count} websites in one order.',
  'province.services-per-order.heilongjiang':
    'In one order at most 4 websites of an organisation, 2 of a person.',
  'province.services-per-order.jiangxi':
    'With more than 7 (person) or 15 (organisation) filed, one domain in each new order.',
  'province.services-per-order.hunan':
    'One website with one domain in one order; with more than one filed already, a construction plan (stamped PDF).',
  'province.services-per-order.first-one': 'A person’s first filing has one domain only.',

  'province.service-cap.shaanxi':
    'Filed and new together: at most 30 websites of an organisation, 5 of a person.',

  'province.plan-book.from': 'From {count} websites on, a construction plan is needed.',
  'province.plan-book.jiangsu':
    'From 30 websites of an organisation or 10 of a person (filed and new together), a construction plan is needed.',
  'province.plan-book.guangdong':
    'More than 31 websites with different names (organisation) or 5 (person): papers by post to 广州市越秀区越华路28号1栋616室 (020-87628386). Phone before you send them.',
  'province.plan-book.guangxi':
    'More than 3 websites: papers by post to 南宁市新民路53号 (530012) and the remark “用户已寄送相关材料+日期+单号”. Check the address first.',
  'province.plan-book.chongqing':
    'From 35 websites of an organisation, or more than 5 of a person: a plan for each domain (with a guarantee).',
  'province.plan-book.ningxia': 'From 3 websites on, explain the use of each domain.',

  'province.resources.hebei':
    'A website linked to more than one cloud resource: explain it in the remark, at most 5; for an access, a stamped statement on paper.',

  'province.dns.hunan': 'The address that the domain resolves to must equal the filed one.',

  'province.promise.jiangsu':
    'Since 2021-06-01 the service contact signs 《真实性责任告知书》 and 《真实性承诺书》 and records a video holding the promise.',
  'province.promise.guangdong':
    'The Guangdong promise for organisations or persons: date and signature by hand (not cursive), stamp or fingerprint. Use the template of the current order.',
  'province.promise.tianjin':
    'An order template at Alibaba Cloud in 2026 names 《天津地区互联网信息服务内容说明》 (statement of content); one report only, so follow the current order.',

  'province.party-letter.xizang':
    'A first filing needs 《网站党建备案信息确认函》 (party office 0891-6333918); in 2019 every filing did.',
  'province.party-letter.xinjiang':
    'The letter is needed for everything except cancelling a subject, a website or an access, and changes that touch no domain (0991-2384749).',

  'province.finance.liaoning':
    'With 投资管理, 担保, 典当, 贷款 or 理财 in the name, both contacts must be the legal representative.',
  'province.finance.shanghai':
    'Words of finance in name or business scope need the approval of the financial authority.',
  'province.finance.zhejiang': 'Words of finance need an approval or a promise.',

  'province.religion.ningxia': 'Religious content needs an approval (0951-5065691).',

  'province.pre-approval.anhui':
    'A keyword without such content: ask the authority in charge, put phone, department and answer into the remark, and add a promise.',
  'province.pre-approval.hubei':
    'A keyword in name or business scope: no statement is accepted, the scope must be reduced at the register.',

  'province.filed-services.jiangxi':
    'Websites already filed must open and show the number at the foot.',
  'province.filed-services.guangxi':
    'Websites already filed must open with number and link and have real content (logo, about the company …).',
  'province.filed-services.chongqing':
    'Websites already filed that open must fit the subject and show number and link.',
  'province.filed-services.sichuan':
    'For a change or a new service all websites already filed must open and show the number.',

  'province.footer.jiangsu':
    'Number with a link to the ministry; the copyright line best names the subject.',
  'province.footer.guangdong':
    'The foot of the page shows the subject’s number without “-1” (elsewhere the service’s number); real pages show both forms.',

  'province.one-number.one':
    'One number for one subject; cancel the extra ones before an access or a new service.',

  'province.access-then-change.allowed': 'Access first and change later is allowed.',
  'province.access-then-change.must-match':
    'For an access, name, certificate and contact must equal the filed ones.',
  'province.access-then-change.must-match-service':
    'For an access, name, certificate and service contact must equal the filed ones.',
  'province.access-then-change.name-and-certificate':
    'For an access, name and certificate number must equal the filed ones.',
  'province.access-then-change.name-only':
    'For an access only the name must equal the filed one; the rest may be changed afterwards.',
  'province.access-then-change.name-and-contact':
    'For an access, name and contact must equal the filed ones.',
  'province.access-then-change.old-number-new-scan':
    'An access may use the old certificate number with the newest scan; then change at the old provider.',
  'province.access-then-change.beijing':
    'Allowed where type, number, address and nature of the certificate and the contacts’ phones and IDs agree; file the change within 10 working days after approval; with a letter of renaming where name or certificate changed.',
  'province.access-then-change.tianjin':
    'Name and certificate number must equal the filed ones; address and contact may be changed afterwards.',
  'province.access-then-change.hebei':
    'Filed with an old certificate: change at the old provider first, or cancel and file again; access or new service cannot be combined with a change.',
  'province.access-then-change.liaoning':
    'Neither access first nor new service first is accepted before a change.',
  'province.access-then-change.jilin':
    'A different name or certificate is accepted only with proof of the change; then change.',
  'province.access-then-change.shanghai':
    'Subject not at Tencent Cloud: scan of the legal representative’s ID, change afterwards; subject there with another contact: change first.',
  'province.access-then-change.jiangsu':
    'With another subject contact an access passes, to be changed within 10 working days; a new service does not pass, change at the old provider first.',
  'province.access-then-change.zhejiang':
    'Subject not at Tencent Cloud: upload the newest certificate for access or new service, change afterwards; in 2019 an organisation’s data could be changed after the access.',
  'province.access-then-change.anhui':
    'A different name or certificate is accepted with proof, to be changed right after the access; so is a personal filing used by a company.',
  'province.access-then-change.hubei':
    'The name must agree; if the contact is not the legal representative, change at the old provider first.',
  'province.access-then-change.hunan':
    'Data for access and new service must equal the filed data; otherwise change at the old provider or cancel and file again.',
  'province.access-then-change.guangdong':
    'Access first and change later is allowed; for an access the website’s name must equal the ministry’s record.',
  'province.access-then-change.sichuan':
    'Data for access and new service must equal the filed data; an old certificate may be used once and is then updated.',
  'province.access-then-change.xizang':
    'The name must agree, the rest may be changed after the access; old certificate numbers are accepted.',
  'province.access-then-change.shaanxi':
    'Access first and change later is allowed; before a new service, change at the old provider.',
  'province.access-then-change.ningxia':
    'Filed with an old certificate: change at the old provider first, or cancel and file again.',

  'province.change-type.filing-only':
    'Only “变更备案” (change of the filing), not “变更网站” (change of the website).',
  'province.change-type.contact-change':
    'A new subject contact is filed as a change of the filing with a new letter of authority.',
  'province.change-type.five-pictures':
    'A change needs all five pictures, so only a change of the filing can be submitted.',

  'province.subject-change.rename-only':
    'Organisations may only be renamed, with the letter of renaming; no other subject.',
  'province.subject-change.rename-letter':
    'A renamed organisation adds the register’s letter of renaming.',
  'province.subject-change.registry-proof':
    'A change to another organisation needs proof from the register.',
  'province.subject-change.never-person':
    'A personal filing cannot change its subject; cancel and file again.',
  'province.subject-change.own-company':
    'A person may only change to a company of which they are the legal representative. Huawei Cloud (2026) says persons cannot become companies; ask the provider first.',
  'province.subject-change.free':
    'The page of 2021 allows a change of subject. Huawei Cloud (2026) says cancel and file again, or migrate; ask the provider first.',
  'province.subject-change.beijing':
    'The subject cannot be replaced; a renamed organisation adds the letter of renaming; a personal filing cannot change name or nature, only be cancelled and filed again.',
  'province.subject-change.tianjin-person':
    'A person may become an organisation if the domain certificate shows that it owns the domain; another person: cancel and file again.',
  'province.subject-change.hebei':
    'Page of 2021: an organisation cannot become a person, other changes are allowed. Huawei Cloud (2026) says cancel and file again, or migrate; ask the provider first.',
  'province.subject-change.business-to-person':
    'An individual business may become its owner as a person.',
  'province.subject-change.shanghai':
    'An organisation cannot become a person; renaming with the register’s letter.',
  'province.subject-change.anhui':
    'No change to another company; with a new social credit code, cancel and file again.',
  'province.subject-change.fujian':
    'Neither persons nor organisations can replace the subject; renaming with a letter.',
  'province.subject-change.same-legal-rep':
    'A change to another company only where both have the same legal representative.',
  'province.subject-change.shandong-person':
    'A person may change to the own company, or to the organisation that the content really belongs to, with a remark.',
  'province.subject-change.hubei-person':
    'A person can become neither another person nor an organisation.',
  'province.subject-change.guangdong':
    'Tencent Cloud’s page after 2021: organisations may change; persons if the data agree and the website opens. Huawei Cloud (2026) says cancel and file again, or migrate; ask the provider first.',
  'province.subject-change.sichuan':
    'The subject cannot be replaced; renaming with the register’s letter.',
  'province.subject-change.both-allowed': 'Persons and organisations may change the subject.',
  'province.subject-change.shaanxi':
    'The subject cannot be changed; a changed licence needs proof; migrating a website to another subject is supported.',

  'province.empty-shell.direct':
    'An empty-shell subject may add a service directly, without cancelling first.',

  'province.empty-shell-paper.form': 'Form for cancelling on paper: {address} (address of 2021).',
  'province.empty-shell-paper.contact': 'Contact the authority directly: {address}.',
  'province.empty-shell-paper.shanghai':
    'The authority has its own system (2019 beian.shca.gov.cn, 2020 114.80.217.250; the text was removed later), item “注销主体”; the address was not checked again.',
  'province.empty-shell-paper.shandong':
    'By post: copy of the subject’s certificate, a free-form request (organisations: stamp, persons: signature) and the domain certificate to 济南市经十一路40号 备案办公室 (0531-82092828); ask after two working days. Check before you send them.',
  'province.empty-shell-paper.hunan-friday':
    'Only for requests made to the authority itself: cancelling another organisation’s filing or an empty-shell subject (its online form) was handled every Friday. Cancelling through a cloud provider is not concerned. Last seen 2019-08-30, nothing newer confirms it.',
  'province.empty-shell-paper.hunan-form':
    'Form 《备案注销申请表》 in the online hall of hunca.miit.gov.cn (text of 2020, removed later).',
  'province.empty-shell-paper.sichuan': 'Request through 028icp.com, with an account there.',
  'province.empty-shell-paper.ningxia':
    'Form 《备案注销申请表》 at the bottom of nxca.miit.gov.cn/nxtxglj/articleView.do?articleId=819, only for other organisations’ filings and empty-shell subjects (text of 2020, removed later).',

  'province.sms.zhejiang':
    'With a Hong Kong / Macau permit, enter the last six characters of the Hong Kong or Macau ID number on its back.',
  'province.sms-history.tianjin':
    'SMS verification was tried from 2017-12-18; since 2020-08-17 it is required everywhere.',
  'province.annual-review.hubei':
    'One annual review by SMS ran from 2020-01-15 to 2020-07-31 (unchanged, updated, cancelled); none was found since.',
  'province.other-provider.xizang': 'Baidu AI Cloud does not take filings of Tibet.',
};
