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
  'guide.change-subject.all.domain-holder':
    'When name or certificate changes, the domain holder must match; after changing it wait for the data to sync.',
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
  'guide.transfer-filing.all.other-account':
    "The same subject's filing is to be managed from another account of the same provider.",
  'guide.transfer-filing.all.not-subject':
    'It does not change the subject: it cannot hand a site to another company.',
  'guide.transfer-filing.all.not-provider': 'It does not change the provider: that is add-access.',
  'guide.transfer-filing.aliyun.whole':
    'The whole filing of the account moves; single sites cannot.',
  'guide.transfer-filing.aliyun.target':
    'Target account: China site, no running order, no subject of its own.',
  'guide.transfer-filing.tencent.target':
    'Target: a main account of the China site without filing or order, same real name; no order running here.',
  'guide.transfer-filing.huawei.target': 'No order running in either account.',
  'guide.transfer-filing.aliyun.online':
    "Top right 转移备案信息 (perhaps 转移备案 now) → code of the source account's phone → sign in to the target → 提交. It takes effect at once.",
  'guide.transfer-filing.aliyun.offline':
    'Source account lost: a ticket with ID photo, photo holding it, letter of authority and target UID; about 3 working days in 2019.',
  'guide.transfer-filing.tencent.online':
    'Subject 更多 → 迁移备案账号 → 获取验证码, target account ID → 确认. It takes effect at once.',
  'guide.transfer-filing.tencent.mini': 'Mini-program: 更多操作 → 迁移备案信息 → 点击获取 → 确定.',
  'guide.transfer-filing.huawei.online': '转移备案, on a computer only, without review.',
  'guide.transfer-filing.volcengine.online':
    '迁移备案信息 → 下一步 → 获取验证码 → 确认迁移; the code is good for 60 minutes; a running order blocks it.',
  'guide.transfer-filing.all.own-code':
    "Only the provider's own code: no authority, no SMS from the ministry.",
  'guide.transfer-filing.all.online': 'At once; the sites stay reachable.',
  'guide.transfer-filing.all.rights':
    'The other account gets every right. Only it can move the filing back.',
  'guide.transfer-filing.all.before-confirm':
    'It can be stopped any time before the last confirmation, not after.',
  'guide.transfer-filing.all.none': 'None online; a ticket needs IDs and a letter of authority.',
  'guide.recover-account.all.lost':
    'The filing exists, but which account holds it is not known, or it cannot be opened.',
  'guide.recover-account.aliyun.message':
    'The form says 此证件已存在备案信息 or 此证件存在进行中的订单: the subject sits in another Alibaba Cloud account.',
  'guide.recover-account.huawei.message':
    '检测到您的证件已在账号…下使用: find that account and move the filing.',
  'guide.recover-account.all.phone': 'The phone or mail address given in the filing still works.',
  'guide.recover-account.aliyun.filing':
    'account.aliyun.com 登录名找回 → 备案信息找回 → filed domain, slider → 立即找回 → phone code or support; the login name goes to the bound phone or mail.',
  'guide.recover-account.aliyun.domain':
    'Domain at Alibaba Cloud too: 域名找回, by phone, face or support.',
  'guide.recover-account.tencent.domain':
    'cloud.tencent.com/services/forgotAccount, by 域名 (for domains registered at Tencent). An entry by filing was not found; ask support.',
  'guide.recover-account.all.then-move': 'Afterwards, to leave that account, move the filing.',
  'guide.recover-account.all.own': 'Phone code, face check, or support checks the papers.',
  'guide.recover-account.all.nothing': 'Nothing final.',
  'guide.recover-account.all.anytime': 'It can be left at any time.',
  'guide.recover-account.all.papers': "Through support: the subject's and the contact's papers.",
  'guide.claim-filing.aliyun.wanwang':
    'Filed at 万网 (HiChina) before 2010-06-01 and never moved: claim it first.',
  'guide.claim-filing.tencent.not-applicable':
    'Claiming attaches old 万网 filings to an Alibaba Cloud account; Tencent has no such thing. For filings elsewhere use add-access or add-service.',
  'guide.claim-filing.huawei.huawei':
    'Filed before 2018-09, or after a change of province: 上传资料并认领备案.',
  'guide.claim-filing.aliyun.claim':
    '开始备案; the type is 认领备案 → 上传证件，认领备案 → 提交认领 (steps of 2019; the help page is still linked in 2026).',
  'guide.claim-filing.huawei.claim': '上传资料并认领备案 → 提交认领.',
  'guide.claim-filing.all.provider':
    "Only the provider checks the papers; nothing was found that asks for the ministry's SMS.",
  'guide.claim-filing.all.nothing': 'The number is unchanged; nothing final.',
  'guide.claim-filing.all.abandon': 'Not submitted yet: abandon it.',
  'guide.claim-filing.all.papers': "Photos of the subject's and the contact's papers.",
  'guide.import-filing.aliyun.wanwang':
    'Filed at 万网 between 2010-06-01 and 2017-01-31: import it. Only a text of 2019 exists; whether it is still offered was not found.',
  'guide.import-filing.tencent.not-applicable':
    'Importing concerns old 万网 accounts only; Tencent has no such thing.',
  'guide.import-filing.huawei.not-applicable':
    'Importing concerns old 万网 accounts only; Huawei has no such thing.',
  'guide.import-filing.volcengine.not-applicable':
    'Importing concerns old 万网 accounts only; Volcano Engine has no such thing.',
  'guide.import-filing.baidu.not-applicable':
    'Importing concerns old 万网 accounts only; Baidu has no such thing.',
  'guide.import-filing.jdcloud.not-applicable':
    'Importing concerns old 万网 accounts only; JD Cloud has no such thing.',
  'guide.import-filing.aliyun.import':
    '导入备案信息 → 导入信息继续备案 → old account and password.',
  'guide.import-filing.aliyun.password': "By the old account's password, no SMS.",
  'guide.import-filing.aliyun.closed': 'After the import the old filing platform is closed for it.',
  'guide.import-filing.aliyun.anytime': 'It can be left before confirming.',
  'guide.import-filing.aliyun.none': 'None.',
};
