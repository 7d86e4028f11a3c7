import type { Translation } from '../t.ts';
import type { guidesChange as zh } from '../zh-CN/guides-change.ts';

export const guidesChange: Translation<typeof zh> = {
  'guide.change-subject.all.details':
    'Name, certificate, contact or phone of the same subject changed: 变更主体.',
  'guide.change-subject.all.ahead':
    'The rule asks for 30 days in advance (order 33, article 14; revised in 2024, the revised text could not be checked), not within 30 days afterwards.',
  'guide.change-subject.all.province':
    'Changing the province is usually not possible and means filing anew; some provinces or providers accept it. Ask before cancelling anything.',
  'guide.change-subject.all.person-company':
    'From person to company: it depends on province and provider, and sources disagree (Huawei in 2026 says no; in 2019–2021 some provinces allowed it, mostly when the person is the legal representative). Ask before cancelling.',
  'guide.change-subject.all.other-subject':
    "Another company (another credit code) normally counts as another subject: cancel and refile, or 迁移. In 2021 Tencent listed a few provinces that allowed the change; go by the provider's answer.",
  'guide.change-subject.all.held-elsewhere': 'Change it at the provider that holds the subject.',
  'guide.change-subject.aliyun.both':
    'Subject and service both change: submit one, then the other.',
  'guide.change-subject.tencent.both':
    'Subject and services both change: 变更备案 takes them in one order.',
  'guide.change-subject.all.not-with-new':
    'A change cannot run together with add-service or add-access. With the subject at the same provider, change first.',
  'guide.change-subject.all.sites-ok':
    'Every filed site opens and carries the right number and link; the authority checks them too.',
  'guide.change-subject.all.domain-holder':
    'When name or certificate changes, the domain holder must match; after changing it wait for the data to sync.',
  'guide.change-subject.all.new-phone':
    'If the phone changes, have the new one at hand: the SMS goes to the new number.',
  'guide.change-subject.aliyun.open':
    "In 我的备案 press 变更 on the subject (in 2019 变更主体; today's exact label was not seen).",
  'guide.change-subject.aliyun.fill':
    'Edit what changes, upload the new papers and the proof of change, do the face check if asked.',
  'guide.change-subject.aliyun.review':
    'Then come 阿里云初审 (provider review), 工信部短信核验 (SMS) and 管局审核 (authority review).',
  'guide.change-subject.tencent.open': 'Press 变更备案; in the dialog 确认变更备案 press 知道了.',
  'guide.change-subject.tencent.fill':
    'Edit the subject → 下一步 → 保存当前网站 for each site → 下一步 → 提交审核.',
  'guide.change-subject.huawei.open':
    '变更 → 变更主体. Province, certificate number and domain cannot be edited (on the province see above).',
  'guide.change-subject.all.online': 'Filed sites stay reachable during the review.',
  'guide.change-subject.all.who':
    "The ministry's SMS usually goes to the subject contact; if the phone itself changes, to the new one.",
  'guide.change-subject.tencent.removed-dark':
    'Domains removed in the change go dark on approval and would have to be filed again.',
  'guide.change-subject.all.fine':
    'Not changing in time can bring an order to correct and a fine of 10,000 yuan (order 33, article 26, text of 2005, not checked after the revision).',
  'guide.change-subject.all.papers':
    "New licence or ID, the contact's ID; the domain certificate where the domain is concerned; whatever else the province asks.",
  'guide.change-subject.all.proof':
    'Renamed organisation: proof from the registry. Tencent listed (2021) 吉林 辽宁 北京 天津 内蒙古 陕西 湖北 河南 上海 浙江 江苏 福建 江西 贵州 云南 四川 广西 as asking for a 工商更名函 (letter of renaming).',
  'guide.change-subject.all.authority-letter':
    'In 湖南 and 贵州 a new subject contact goes by 变更备案 with a new letter of authority.',
  'guide.change-service.all.details':
    "The service's name, contact, content or permits changed, or one of its domains has to go: 变更网站/App.",
  'guide.change-service.all.no-swap':
    'Since 2019-04-22 a change can only remove domains, not edit or add them. A site with one domain cannot change its domain.',
  'guide.change-service.all.swap-ways':
    'Two ways to a new domain: file the new one, then cancel the old site (no gap, but another site name and a free service code are needed); or cancel first (dark at once, perhaps an empty subject).',
  'guide.change-service.all.server-same':
    'Only another server or IP at the same provider: no change needed, just DNS (holders of a commercial licence follow their province).',
  'guide.change-service.all.expired-domain':
    'A domain has expired and will not be renewed: remove it by a change before somebody else registers it.',
  'guide.change-service.tencent.one-order-provinces':
    '江苏, 河南 and 贵州 do not offer 变更网站, in practice 青海 neither: use 变更备案 there.',
  'guide.change-service.all.keep-one':
    'At least one domain must stay; removing all is a cancellation.',
  'guide.change-service.all.sites-ok': 'The site opens and carries the right number and link.',
  'guide.change-service.aliyun.open':
    "In 我的备案 press 变更 on the website or App (in 2019 变更网站; today's exact label was not seen).",
  'guide.change-service.aliyun.review':
    'Edit, upload, submit; then 阿里云初审 (provider review), 工信部短信核验 (SMS), 管局审核 (authority review).',
  'guide.change-service.tencent.open':
    'Press 变更网站; in the dialog 确认变更备案 press 知道了, edit, then 提交审核.',
  'guide.change-service.huawei.open': '变更 → 变更互联网信息服务.',
  'guide.change-service.baidu.open': 'Baidu calls it 变更; domains can only be removed.',
  'guide.change-service.all.who':
    "The ministry's SMS usually goes to the service contact; if the phone changes, to the new one.",
  'guide.change-service.all.removed':
    'A removed domain goes dark on approval; using it again means filing it as a new service, and with a suffix that is not approved not until it is.',
  'guide.change-service.all.papers':
    'ID of the new contact, letter of authority where the province asks, domain certificate, permits.',
};
