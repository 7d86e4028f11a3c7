import type { Translation } from '../t.ts';
import type { guidesOther as zh } from '../zh-CN/guides-other.ts';

export const guidesOther: Translation<typeof zh> = {
  'guide.rectify.all.three-kinds':
    "See which notice it is: domain check (domain data against the subject), special inspection (subject, contact, content), or access-accuracy check (the domain does not run on this provider's servers; once called the empty-shell check).",
  'guide.rectify.all.still-needed':
    'Decide whether the filing is still wanted: if so, rectify; moved elsewhere: add access there, then cancel it here; finished: cancel the filing.',
  'guide.rectify.all.real-notice':
    "The ministry writes from zwfw-info@miit.gov.cn and 12381; for a provider's notice sign in to the console yourself and look for the same item.",
  'guide.rectify.all.deadline':
    'Note the deadline printed on the notice, to the minute; sometimes only a few days are given.',
  'guide.rectify.all.record': 'Note which number, which domain and which field it names.',
  'guide.rectify.all.no-order':
    'If the cure is a change, see whether a running order is in the way.',
  'guide.rectify.aliyun.access-dns':
    'Access-accuracy check, DNS elsewhere: point it at an Alibaba Cloud mainland server, not Hong Kong.',
  'guide.rectify.aliyun.access-traffic': 'No valid traffic: open the site to visitors.',
  'guide.rectify.aliyun.self-test':
    'beian.aliyun.com/pcContainer/domainCheck tests whether the DNS counts as access.',
  'guide.rectify.aliyun.extend':
    'Short of time: 申请延期 with a reason, or 申请核查专员回电协助 (call-back). One case got 10 working days; no promise.',
  'guide.rectify.aliyun.special':
    'Special inspection: change subject, contact or content as told; 整改延期 asks for time, 结果申诉 appeals.',
  'guide.rectify.tencent.special': 'Special inspection: do the change within the period given.',
  'guide.rectify.tencent.phone-check':
    '负责人联系方式核验 (contact phone check): 验证 → 获取验证码 for each.',
  'guide.rectify.huawei.special':
    "Huawei's check lists problems by category, such as 主办单位名称不一致, 域名即将过期, 未解析至华为云服务器; cure each.",
  'guide.rectify.all.domain-holder':
    "Domain check failed: align the domain's holder with the subject, wait for the sync, resubmit; suffix or registrar not approved: another suffix, or move to an approved registrar.",
  'guide.rectify.all.footer':
    'Number or link missing: put it at the bottom of the home page, linked to beian.miit.gov.cn.',
  'guide.rectify.all.change-sms':
    "A cure by change includes the ministry's SMS; DNS or page fixes do not.",
  'guide.rectify.all.printed':
    'The deadline is the one on the notice; there is no common number of days.',
  'guide.rectify.all.ten-days':
    'Huawei says: inaccurate information is to be corrected within 10 working days.',
  'guide.rectify.aliyun.overdue':
    'Not cured in time: access may be cancelled, or the filing itself.',
  'guide.rectify.tencent.overdue':
    'Not cured in time: access is cancelled, then the filing becomes an empty shell and is cancelled.',
  'guide.rectify.huawei.overdue': 'Not cured in time: access is cancelled.',
  'guide.rectify.all.come-back':
    'Access cancelled and the number alive: add access soon, the number stays. Number gone, other services left: add-service. Only an empty subject left: 11 provinces let you add directly, elsewhere cancel on paper, then a first filing.',
  'guide.rectify.all.appeal':
    'Disagree or late: appeal, ask for time or call support before the deadline, not after.',
  'guide.rectify.all.by-kind': 'By item: proof of change, new papers, domain certificate, permits.',
  'guide.domain-expiry.all.two-things':
    'Deleting a domain and cancelling a filing are two things: neither does the other.',
  'guide.domain-expiry.all.filing-first':
    'The domain is filed: first cancel the site (or remove the domain by a change), then let it expire.',
  'guide.domain-expiry.all.wait':
    'The plain way to be rid of a domain is not to renew it and let it pass grace and redemption.',
  'guide.domain-expiry.aliyun.unexpired':
    'To delete it before it expires: the documented way is a ticket (域名注销工单) handled by staff; the remaining fee is lost.',
  'guide.domain-expiry.aliyun.expired':
    'After expiry the owner cannot delete it from the list; the registry does.',
  'guide.domain-expiry.tencent.unexpired':
    'To delete it before it expires: no self-service was found at Tencent; ask support, or let it lapse.',
  'guide.domain-expiry.all.gov': '.gov.cn has its own procedure with a CNNIC form.',
  'guide.domain-expiry.all.services-off':
    'The domain no longer stands in a filing (or the filing is dealt with first).',
  'guide.domain-expiry.aliyun.tabs':
    'Domain console: renew under 急需续费域名; redeem under 急需赎回域名 with 域名赎回.',
  'guide.domain-expiry.tencent.tabs':
    'console.cloud.tencent.com/domain: press 赎回期, or 更多 → 续费; a redemption renews for one year only.',
  'guide.domain-expiry.all.whois':
    'In WHOIS redemptionPeriod is redemption; pendingDelete means waiting for deletion for .com but still redeemable for .cn; clientHold / serverHold stop resolution; clientDeleteProhibited / serverDeleteProhibited forbid deletion.',
  'guide.domain-expiry.all.console-wins':
    'Where console and WHOIS differ the console counts; both may be 24 hours off.',
  'guide.domain-expiry.all.no-check': 'Expiry needs no verification.',
  'guide.domain-expiry.all.dns': 'After expiry DNS may stop at any time, normally the next day.',
  'guide.domain-expiry.aliyun.restore':
    'Renewed in grace: back within 24 hours on Alibaba Cloud DNS, 24–48 hours elsewhere.',
  'guide.domain-expiry.tencent.restore': 'After renewal DNS is back within 72 hours.',
  'guide.domain-expiry.all.about':
    "The days are the registrars' round figures; no official table after 2021 was found. The console counts.",
  'guide.domain-expiry.all.open-to-all':
    'After deletion anybody may register it; there is no period reserved for the former owner.',
  'guide.domain-expiry.aliyun.auction':
    'In redemption Alibaba Cloud may move the name to a special account or auction it; the winner becomes the holder.',
  'guide.domain-expiry.all.shell':
    'Domain gone and filing alive: the site becomes an empty shell; bad content by a new owner can cost you the access or the number; and the new owner may ask the authority to cancel your filing.',
  'guide.domain-expiry.all.suffix-later':
    'An old filing under a suffix that is not approved: once cancelled it cannot come back until the suffix is approved.',
  'guide.domain-expiry.all.renew':
    'In grace renew it; in redemption pay the higher price; in pending delete nothing can be done.',
  'guide.domain-expiry.all.none': "None for expiry; for Alibaba Cloud's ticket what support asks.",
  'guide.public-security-filing.all.every-service':
    'Every site with an ICP number needs it within 30 days of going online.',
  'guide.public-security-filing.all.apart': 'A website and an App are filed separately.',
  'guide.public-security-filing.all.separate':
    'It is independent of the ICP filing: file, change and cancel each by itself.',
  'guide.public-security-filing.all.icp-done':
    "The ICP filing is approved. The day of going online counts from 审核通过日期 in the ministry's query.",
  'guide.public-security-filing.all.account':
    'A person uses 个人用户, an organisation 法人用户; a personal agent account may act for a company.',
  'guide.public-security-filing.tencent.code':
    "Optional: with 公安联网备案同步 ticked in the order, generate the police data code in Tencent's console after approval and import the data. It is like a password and expires after 30 days; give it to nobody.",
  'guide.public-security-filing.aliyun.code':
    "Optional: generate the police data code in Alibaba Cloud's console after approval and import the data. It is like a password and expires after 30 days; give it to nobody.",
  'guide.public-security-filing.all.login':
    'beian.mps.gov.cn → 用户登录; it jumps to ywtb.mps.gov.cn.',
  'guide.public-security-filing.all.fill':
    'New website (or App): subject, site, server, contact, papers, submit.',
  'guide.public-security-filing.all.hang':
    'After approval put number, icon and link at the bottom of the site; within 30 days, as written in 2021.',
  'guide.public-security-filing.all.link':
    'The number has 14 digits now; link it to beian.mps.gov.cn.',
  'guide.public-security-filing.all.police': 'The police review it.',
  'guide.public-security-filing.all.thirty': 'The 30 days are calendar days from going online.',
  'guide.public-security-filing.all.code-thirty':
    'The police data code expires after 30 days; generate a new one then.',
  'guide.public-security-filing.all.penalty':
    'Not doing it (said in 2021): a warning, up to six months of suspension.',
  'guide.public-security-filing.all.cancel': 'When the site ends, cancel this filing as well.',
  'guide.public-security-filing.all.papers':
    "What the platform's form asks: data of subject, contact, site and server.",
};
