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
  'guide.first-filing.all.holder':
    "The domain is real-name verified, and holder name, certificate type and number equal the subject's (for organisations some provinces accept the legal representative).",
  'guide.first-filing.aliyun.sync':
    'After the real-name verification wait 2–3 days until the ministry has the data.',
  'guide.first-filing.tencent.sync':
    'After the real-name verification wait: 3 days for domains registered at Tencent, 3 working days elsewhere.',
  'guide.first-filing.huawei.sync':
    'Submit 3 working days after the real-name verification; the data reach the authority in 3–5.',
  'guide.first-filing.all.suffix-registrar':
    'Suffix and registrar are both approved by the ministry. Move a domain at a foreign registrar to a mainland one first.',
  'guide.first-filing.all.life':
    "Domain, server and the contact's ID are all valid for more than 3 months (上海 wants more than a year left on the licence).",
  'guide.first-filing.aliyun.two-days':
    'A domain just registered or transferred in has to be two full days old; until then the order waits at 待提交管局 and goes on by itself.',
  'guide.first-filing.aliyun.server':
    'A prepaid mainland ECS bought for 3 months or more in total (renewals count) with public bandwidth, or another product listed under 可备案实例管理. Trial and pay-as-you-go do not count; at exactly 3 months go by that page.',
  'guide.first-filing.aliyun.code':
    'A free service code, one per site; a code from another account can be typed in.',
  'guide.first-filing.tencent.server':
    'A prepaid mainland server bought for 3 months in total with at least 1 month left; 5 sites per server.',
  'guide.first-filing.aliyun.account':
    'One Aliyun account holds one subject; the subject is not in another Aliyun account.',
  'guide.first-filing.tencent.account':
    'One Tencent account files one subject, one order at a time; a personal account waits 48 hours after its real-name verification.',
  'guide.first-filing.all.closed':
    'Until the number exists the new site must not open; sites already filed must.',
  'guide.first-filing.all.name':
    'The site name has at least three Chinese characters, is not only letters, digits or the domain, and avoids words such as 中国 国家 论坛 社区; 博客 has been refused too.',
  'guide.first-filing.all.phones':
    "The contact's phone answers and receives SMS; the emergency phone is another one; virtual-operator numbers may not get the SMS.",
  'guide.first-filing.all.id-latest': 'Use the most recently issued ID.',
  'guide.first-filing.all.province':
    'The province is that of the ID or licence; the server may be anywhere on the mainland.',
  'guide.first-filing.all.app-host':
    "For an App: enter the hosts it really talks to (down to the fourth level); Android needs the certificate's MD5, Apple the 40-digit SHA-1.",
  'guide.first-filing.aliyun.open': 'Sign in at beian.aliyun.com, press 开始备案, choose 自助备案.',
  'guide.first-filing.aliyun.basic':
    'Enter province, kind of subject, certificate and domain; 信息校验 works out the type.',
  'guide.first-filing.aliyun.subject': 'Fill in the subject and its contact, verify the phone.',
  'guide.first-filing.aliyun.service':
    'Fill in the website or App and its access (choose the cloud service or type an ICP备案服务码).',
  'guide.first-filing.aliyun.upload':
    'Upload the papers and do the face check with the Aliyun App, then press 刷新上传状态.',
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
};
