import type { Translation } from '../t.ts';
import type { guidesCommon as zh } from '../zh-CN/guides-common.ts';

export const guidesCommon: Translation<typeof zh> = {
  'guide.common.all.one-order':
    'One subject can have only one running order at a time, whichever provider it is with. While one runs, the buttons to change, cancel or drop access are usually not shown at all. Finish it, withdraw it or abandon it first.',
  'guide.common.all.miit-lookup':
    'Look the subject up at beian.miit.gov.cn first, under all four kinds: websites, Apps, mini-programs and quick-apps. Some may be filed at other providers or at platforms such as WeChat and do not show in this console.',
  'guide.common.all.sms':
    "Once the order is with the authority, 12381 (or a number 106…12381) sends a six-digit code. Enter it with the phone number and the last six characters of the certificate number at beian.miit.gov.cn → 短信核验 within 24 hours. It is never entered in a provider's console.",
  'guide.common.all.sms-everyone':
    'Who has to verify: the persons listed on the order, that is, whoever receives the SMS. All of them must finish. Two roles with one phone get one SMS.',
  'guide.common.all.sms-tries':
    'Count the wrong inputs: after the fifth, expect the order to come back. If nothing arrives, check the spam folder, then use 短信重发 (resend); plan for two resends at most.',
  'guide.common.all.sms-lapse':
    'If verification is not finished within 24 hours, the order is returned by itself and has to be submitted again; a new provider review is possible.',
  'guide.common.all.sms-sender':
    "12381 also sends the authority's decision. Read the message first: it is not always a code.",
  'guide.common.all.three-codes':
    "There are three different codes: the one that verifies a phone in the form and the one in the cancel-access or transfer dialog are entered in the provider's console; the ministry's code only at beian.miit.gov.cn.",
  'guide.common.all.authority-locked':
    'At the authority nobody can withdraw, edit or speed up the order; wait for approval or rejection.',
  'guide.common.aliyun.withdraw':
    'A draft can be abandoned; an order just submitted for review, or passed but not yet sent to the authority, could be withdrawn in 2019 (撤销备案); where that is today was not seen.',
  'guide.common.tencent.withdraw':
    'While waiting for the review nothing can be edited; after a failed review 撤销备案 lets you edit and resubmit; after a passed review and before the authority only 放弃备案 and starting again.',
  'guide.common.huawei.withdraw':
    'Until 待提交管局 the order can be withdrawn (撤销备案) or abandoned (放弃备案).',
  'guide.common.all.suffix':
    'A name whose suffix has no ministry approval cannot be filed again until the suffix is approved. Check the suffix first.',
  'guide.common.all.unblock':
    'After approval the service usually opens within one working day; if it is still blocked after 24 hours, contact the provider.',
  'guide.common.aliyun.block-test':
    'A domain not filed or without access is blocked over http:// on any port. https may still open: no proof that all is well. While blocked, certificates checked over HTTP can be neither issued nor renewed; use DNS validation instead.',
  'guide.common.aliyun.sync':
    "The ministry's result reaches Alibaba Cloud within 24 hours; a lag is normal.",
  'guide.common.tencent.sync':
    'The ministry may show a result before Tencent does; it is synced within about 6 hours.',
  'guide.common.aliyun.rejected':
    'Rejected: wait until the result has reached Alibaba Cloud; only then the order offers to resubmit (继续操作 in 2019). Cure every reason first, or drop it with 放弃备案.',
  'guide.common.tencent.rejected':
    'Rejected: 去修改 on the order; cure every reason, resubmit. Reminders come on days 5, 10 and 15; act within 45 days, or drop it with 放弃备案.',
  'guide.common.huawei.rejected': 'Rejected: 审核历史 shows the reasons; cure them and resubmit.',
  'guide.common.all.footer':
    "After approval put the number at the bottom of the home page, linked to beian.miit.gov.cn: the service number (ending -1, -2 …), only in 广东 the subject's number. An App shows it under settings or about.",
  'guide.common.all.police':
    'Do the public-security filing within 30 days of going online; a website and an App are filed separately.',
  'guide.common.all.working-days':
    'Working days leave out weekends and public holidays; over long holidays such as Spring Festival both provider and authority pause.',
  'guide.common.all.access-first':
    'Only moving to another cloud: finish 新增接入 (add-access) at the new provider first, then 取消接入 (cancel-access) at the old one; the number stays. The other way round leaves an empty shell.',
  'guide.common.all.service-move':
    'Handing a website to another subject: ask for 迁移互联网信息服务 first. Huawei offers it: websites only, 26 provinces, not to a personal subject, domain transferred first, no running order on either side, SMS verification within 24 hours; if it was the last service, the old subject becomes an empty shell. Nothing like it was found at Alibaba Cloud or Tencent. Without it: the old subject cancels, the new one files.',
  'guide.common.aliyun.order-45':
    'An order not finished in about 45 days is cleaned up (a 2019 banner and an undated help page that could not be seen again). Take it as roughly 45 days; do not wait for the last one.',
  'guide.common.tencent.order-45':
    'An order idle in one step for more than 45 days turns back into a draft; a draft idle for 30 days has to be abandoned and made anew.',
  'guide.common.tencent.signed-out':
    "After the login has expired, Tencent's page may keep showing an old status (one user saw 腾讯云审核中 although the order was approved). Reload and check that you are signed in before you trust a status.",
  'guide.common.aliyun.new-sync':
    'After the real-name verification wait 2–3 days until the ministry has the data.',
  'guide.common.tencent.new-sync':
    'After the real-name verification wait: 3 days for domains registered at Tencent, 3 working days elsewhere.',
  'guide.common.huawei.new-sync':
    'Submit 3 working days after the real-name verification; the data reach the authority in 3–5.',
  'guide.common.all.new-life':
    "Domain, server and the contact's ID are all valid for more than 3 months (上海 wants more than a year left on the licence).",
  'guide.common.aliyun.new-two-days':
    'A domain just registered or transferred in has to be two full days old; until then the order waits at 待提交管局 and goes on by itself.',
  'guide.common.aliyun.new-server':
    'A prepaid mainland ECS bought for 3 months or more in total (renewals count) with public bandwidth, or another product listed under 可备案实例管理. Trial and pay-as-you-go do not count; at exactly 3 months go by that page.',
  'guide.common.aliyun.new-code':
    'A free service code, one per site; a code from another account can be typed in.',
  'guide.common.tencent.new-server':
    'A prepaid mainland server bought for 3 months in total with at least 1 month left; 5 sites per server.',
  'guide.common.aliyun.new-account':
    'One Alibaba Cloud account holds one subject; the subject is not in another Alibaba Cloud account.',
  'guide.common.tencent.new-account':
    'One Tencent account files one subject, one order at a time; a personal account waits 48 hours after its real-name verification.',
  'guide.common.all.new-name':
    'The site name has at least three Chinese characters, is not only letters, digits or the domain, and avoids words such as 中国 国家 论坛 社区; 博客 has been refused too.',
  'guide.common.all.new-province':
    'The province is that of the ID or licence; the server may be anywhere on the mainland.',
  'guide.common.all.new-app-host':
    "For an App: enter the hosts it really talks to (down to the fourth level); Android needs the certificate's MD5, Apple the 40-digit SHA-1.",
};
