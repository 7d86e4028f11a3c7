import type { Translation } from '../t.ts';
import type { guidesNew as zh } from '../zh-CN/guides-new.ts';

export const guidesNew: Translation<typeof zh> = {
  'guide.first-filing.all.never-filed':
    'Neither the subject nor this website or App was ever filed, and a mainland server will be used.',
  'guide.first-filing.all.system-decides':
    'The system works out the type of filing from what you enter and prints it on the order. If it differs from what you expect, subject or domain is probably filed already, or what you typed differs from the record.',
  'guide.first-filing.all.filed-elsewhere':
    "Subject filed at another provider: that is add-service. The site has a number and only uses this provider's server: that is add-access. A filing made elsewhere does not count here by itself.",
  'guide.first-filing.all.overseas': 'A server in Hong Kong or abroad needs no filing.',
  'guide.first-filing.all.app-apart':
    'A filed website does not cover the App: the App is filed by itself, before it goes into a store. Mini-programs and quick-apps are filed at their platforms (WeChat, Alipay …).',
  'guide.first-filing.all.app-count':
    'One App name on several platforms is one filing; different names are several. A person files website and App in two orders.',
  'guide.first-filing.aliyun.app-native':
    'Only native Apps whose back end runs on Alibaba Cloud are filed there.',
  'guide.first-filing.aliyun.open': 'Sign in at beian.aliyun.com, press 开始备案, choose 自助备案.',
  'guide.first-filing.aliyun.basic':
    'Enter province, kind of subject, certificate and domain; 信息校验 works out the type.',
  'guide.first-filing.aliyun.subject': 'Fill in the subject and its contact, verify the phone.',
  'guide.first-filing.aliyun.service':
    'Fill in the website or App and its access (choose the cloud service or type an ICP备案服务码).',
  'guide.first-filing.aliyun.upload':
    'Upload the papers and do the face check with the Alibaba Cloud App, then press 刷新上传状态.',
  'guide.first-filing.aliyun.submit': 'Confirm and submit.',
  'guide.first-filing.aliyun.review':
    '阿里云初审 (provider review) takes 1–2 working days, with a possible call; then the order passes 待提交管局 and goes on by itself.',
  'guide.first-filing.aliyun.miit':
    '工信部短信核验: enter the code at beian.miit.gov.cn within 24 hours; then 管局审核.',
  'guide.first-filing.aliyun.number': 'After approval take the number from 已完成订单 → 查看详情.',
  'guide.first-filing.tencent.open':
    'Start in the filing console. In 2021: 立即体验 → 已了解，下一步; a newer start page: domain 去备案 → 新增备案 → 同意并继续 → 自助备案 → 开始备案.',
  'guide.first-filing.tencent.basic': 'Fill in 基础信息校验 and press 立即验证.',
  'guide.first-filing.tencent.face': 'Real-person check: 扫一扫 with the phone, then 提交.',
  'guide.first-filing.tencent.fill':
    'Fill in the subject, 下一步; fill in the site, 保存当前网站; another one with 添加备案网站.',
  'guide.first-filing.tencent.submit':
    'Tick 同意，并阅读 for both agreements and press 提交审核. Tick 公安联网备案同步 to prepare the public-security filing as well.',
  'guide.first-filing.tencent.review':
    '腾讯云审核中 (provider review) takes 1–2 working days, with a call (from 010-5610…); a missed call is repeated about an hour later, two missed calls mean rejection.',
  'guide.first-filing.tencent.miit':
    "Then the ministry's SMS, then the authority. In 2021 the page already said 等待管局审核 while the SMS was open; the page of 2026 seems to show an SMS step of its own.",
  'guide.first-filing.huawei.open':
    'console.huaweicloud.com/beian, 新增备案; 继续备案 for unfinished ones. Statuses: 等待初审, 待提交管局, 待管局审核, 已备案.',
  'guide.first-filing.volcengine.open':
    'console.volcengine.com/beian, 开始备案. Statuses seen: 等待短信核验, 提交管局中.',
  'guide.first-filing.baidu.open':
    'beian.bce.baidu.com. 西藏 is not accepted; in 湖北 and 湖南 one site and one domain per order. A 备案操作码 takes the place of a service code.',
  'guide.first-filing.jdcloud.open':
    'record-console.jdcloud.com, with a 备案授权码; the step labels were not found.',
  'guide.first-filing.all.face': 'Provider: face check of the contact, phone code in the form.',
  'guide.first-filing.all.who':
    "Ministry's SMS: both subject contact and service contact; one SMS if they share a phone.",
  'guide.first-filing.all.nothing-yet': 'Nothing is final before approval.',
  'guide.first-filing.aliyun.code-used':
    'On approval the service code is used up; cancelling or dropping access later does not free it.',
  'guide.first-filing.all.unit':
    'Organisation: licence, IDs of the legal representative and the contact.',
  'guide.first-filing.all.person':
    'Person: ID; residents from another province may need a residence permit, as the province asks.',
  'guide.first-filing.all.extras':
    'As the province asks: letter of authority, domain certificate, promise letter, photo holding the ID, permits.',
  'guide.add-service.all.new-service':
    'The subject is filed already; one more website or App that was never filed.',
  'guide.add-service.aliyun.subject-here':
    'The subject is in this Alibaba Cloud account: the order says 有主体新增互联网信息服务.',
  'guide.add-service.aliyun.subject-elsewhere':
    "The subject is filed elsewhere: the order says （无主体）新增互联网信息服务; what you enter must equal the ministry's record.",
  'guide.add-service.tencent.subject-elsewhere':
    'The subject is filed elsewhere: the type says 新增服务·原备案不在腾讯云; what you enter must equal the record.',
  'guide.add-service.all.has-number':
    "The site has a number and only moves to this provider's server: that is add-access, not this.",
  'guide.add-service.all.change-first':
    'Subject details out of date: change first, then add; the two cannot run together.',
  'guide.add-service.all.one-domain':
    'Since 2019-04-22 a new site has one domain; several domains are several sites.',
  'guide.add-service.all.empty-subject':
    'The subject has no service left (empty subject): 天津 辽宁 四川 云南 江苏 浙江 上海 广西 山西 北京 贵州 let you add directly; elsewhere cancel it on paper at the authority, then file anew.',
  'guide.add-service.all.subject-checked':
    "The subject's fields are pre-filled: check each of them.",
  'guide.add-service.aliyun.open':
    '我的备案 → 新增互联网信息服务, or 新增/接入其它服务 in 我的订单; with the subject elsewhere start from 开始备案.',
  'guide.add-service.aliyun.fill':
    'Check the subject, fill in service and access, upload, face check, submit. It is as long as a first filing.',
  'guide.add-service.aliyun.review':
    'Then 阿里云初审 (review), 待提交管局, 工信部短信核验 (SMS), 管局审核 (authority).',
  'guide.add-service.tencent.open':
    '新增网站 (now called 服务) → 确认主体 → 立即验证, then as a first filing to 提交审核.',
  'guide.add-service.tencent.limit':
    'Up to 10 new sites per order for an organisation, 1 for a person.',
  'guide.add-service.tencent.review':
    'After 腾讯云审核中 (provider review) the SMS, then the authority; the type is 新增服务.',
  'guide.add-service.huawei.open': '新增备案; the system works out the type.',
  'guide.add-service.baidu.open':
    'beian.bce.baidu.com; one site and one domain per order in 湖北 and 湖南, 西藏 not accepted.',
  'guide.add-service.all.who':
    "The ministry's SMS goes to the service contact; Tencent says the subject contact as well, so have both ready.",
  'guide.add-service.all.nothing-yet':
    'Nothing is final before approval; a new service does not touch the existing ones.',
  'guide.add-service.aliyun.code-used': 'On approval the service code is used up.',
  'guide.add-service.all.same':
    "As for a first filing: the subject's papers, the contact's ID, whatever the province asks.",
  'guide.add-access.all.has-number':
    "The website or App has a number through another provider and now (also) uses this one's mainland server: access has to be added; the filing elsewhere does not count here.",
  'guide.add-access.all.keeps-both':
    'Access adds a provider; the old one stays, both may be used, the number is unchanged.',
  'guide.add-access.all.block': 'Pointing the domain here without access gets it blocked.',
  'guide.add-access.all.same-data':
    'What you enter must equal the existing filing, or the type is judged wrongly and the order comes back (接入商信息不一致).',
  'guide.add-access.all.change-first':
    'Nothing can be changed during access: change at the old provider first. Some provinces allow access first and then demand the change (北京 and 江苏 within 10 working days).',
  'guide.add-access.all.not-together': 'It cannot run together with add-service or a change.',
  'guide.add-access.all.old-phone':
    'The phone stored in the old filing no longer receives SMS: change it at the old provider first; with no provider left, only cancelling and filing anew remains.',
  'guide.add-access.aliyun.open':
    '开始备案 (with the subject at Alibaba Cloud: 新增/接入其它服务 in 我的订单); the system calls it 新增接入.',
  'guide.add-access.aliyun.fill':
    'Enter subject and site as in the existing filing, choose the server or a code, upload, face check, submit.',
  'guide.add-access.aliyun.review':
    'Then 阿里云初审, 待提交管局, 工信部短信核验, 管局审核; about as long as a new filing.',
  'guide.add-access.tencent.open': 'The same entry as a first filing; the type is recognised.',
  'guide.add-access.tencent.one-click':
    'Subject at Tencent, site filed elsewhere: 一键接入备案 in 我的备案 → confirm the subject → 提交审核.',
  'guide.add-access.huawei.open': '新增接入.',
  'guide.add-access.volcengine.open': '接入备案.',
  'guide.add-access.baidu.open': '新增接入.',
  'guide.add-access.all.who':
    "The ministry's SMS goes to the service contact of the existing filing, at the phone stored there.",
  'guide.add-access.all.open-meanwhile':
    "During the review the site keeps running on the old provider's server; do not point DNS here before approval.",
  'guide.add-access.tencent.point-early':
    'Tencent wrote in 2021 that the domain may point at it 10–30 minutes after the review is passed.',
  'guide.add-access.all.undo': 'Nothing final: 取消接入 takes it back.',
  'guide.add-access.all.refused-long':
    'With no other access and this one refused for long, the number itself may be cancelled (said in 2019).',
  'guide.add-access.all.same':
    'As for a first filing; the province may want the domain certificate.',
  'guide.add-access.all.then-cancel':
    'Done with the old provider: once access is approved and the site opens on the new server, cancel access at the old one.',
  'guide.add-access.all.update-data':
    'After access the authority may ask to update old data; do the change when asked, or the number is at risk.',
};
