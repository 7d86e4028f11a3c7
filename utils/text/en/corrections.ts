import type { Translation } from '../t.ts';
import type { corrections as zh } from '../zh-CN/corrections.ts';

export const corrections: Translation<typeof zh> = {
  'correction.title': 'Claims found on the web, checked',
  'correction.filter': 'Filter: type a sentence or a few words',
  'correction.claim-label': 'The claim',
  'correction.holds-label': 'What holds',
  'correction.claimed-by': 'Found in',
  'correction.none': 'This claim has not been checked. That does not make it right.',
  'correction.count': '{count} claims',
  'correction.verdict.all': 'All',
  'correction.verdict.confirmed': 'holds',
  'correction.verdict.outdated': 'outdated',
  'correction.verdict.wrong': 'wrong',
  'correction.verdict.no-evidence': 'no evidence',

  'correction.filing-password.claim':
    'Cancelling a filing, cancelling an access or filing an access needs the filing password (备案密码).',
  'correction.filing-password.holds':
    'The password was replaced by the ministry’s SMS verification, everywhere since 2020-08-17. Today’s pages do not ask for it and there is no need to recover it; if a page or a caller wants it, stop.',
  'correction.sms-30-minutes.claim': 'The ministry’s SMS code must be submitted within 30 minutes.',
  'correction.sms-30-minutes.holds':
    'There are 24 hours from the arrival of the SMS. After that the order returns to the provider and must be submitted again.',
  'correction.sms-in-provider-system.claim':
    'The ministry’s code is submitted in the cloud provider’s filing system.',
  'correction.sms-in-provider-system.holds':
    'It is entered at beian.miit.gov.cn under 短信核验, with the phone number and the last six characters of the ID. What is entered on Alibaba Cloud are two other codes: the phone check in the form, and the code for cancelling an access or transferring.',
  'correction.sms-provincial-site.claim':
    'SMS verification happens on the site of the provincial authority.',
  'correction.sms-provincial-site.holds':
    'Today it is beian.miit.gov.cn, 短信核验, for the whole country. The provincial sites were used until 2020.',
  'correction.sms-trial-provinces.claim': 'Only some trial provinces require SMS verification.',
  'correction.sms-trial-provinces.holds':
    'Every province does since 2020-08-17, for everything that goes to the authority except cancelling an access.',
  'correction.sms-not-for-cancelling.claim': 'Cancelling a filing needs no SMS verification.',
  'correction.sms-not-for-cancelling.holds':
    'That was so before 2020-08-17. Today cancelling a subject, a website or an App needs it; only cancelling an access does not.',
  'correction.sms-old-senders.claim':
    'The verification SMS comes from 106598051001, 10655113 and the like.',
  'correction.sms-old-senders.holds':
    'Today it comes from 12381 (or 106…12381). 12381 also announces results, so read the text, not just the number.',
  'correction.sms-48-hours.claim': 'The SMS code is valid for 48 hours.',
  'correction.sms-48-hours.holds':
    'Some providers gave 48 hours during the trial of 2017–2018; today it is 24 hours.',
  'correction.sms-no-second-review.claim':
    'After a timeout, unchanged data can be submitted again without another provider review.',
  'correction.sms-no-second-review.holds':
    'Only a document of 2019 says so. Today it is only stated that the order returns and must be submitted again; allow for another review of 1–2 working days.',
  'correction.sms-two-resends.claim': 'The SMS can be sent again at most twice.',
  'correction.sms-two-resends.holds':
    'The figure could not be confirmed for Alibaba Cloud; Tencent Cloud wrote three in 2021. Plan for two, and look among the blocked messages first.',
  'correction.sms-since-2020.claim':
    'Since 17 August 2020 filings in every province need the ministry’s SMS verification.',
  'correction.sms-since-2020.holds': 'True. The only exception is cancelling an access.',
  'correction.sms-returned-after-24h.claim':
    'If the SMS is not verified within 24 hours, the application is returned by itself.',
  'correction.sms-returned-after-24h.holds':
    'True (stated by Tencent Cloud and Huawei Cloud, and by a copy of Alibaba Cloud’s page). The filing stays as it was.',
  'correction.email-instead-of-sms.claim':
    'Cancelling by e-mail avoids the ministry’s SMS verification.',
  'correction.email-instead-of-sms.holds':
    'No evidence. E-mail can replace Tencent Cloud’s own code; the ministry’s SMS still goes to the phone in the filing. Only cancelling an access is free of it.',
  'correction.lost-phone-by-email.claim': 'If the filed phone no longer works, cancel by e-mail.',
  'correction.lost-phone-by-email.holds':
    'Unresolved: e-mail may replace Tencent Cloud’s own code, not the ministry’s SMS. The official way is support with papers and a statement; or change the phone number first, then cancel.',
  'correction.withdraw-cancelling.claim':
    'A cancellation can be taken back within 24 hours by not verifying the SMS.',
  'correction.withdraw-cancelling.holds':
    'Tencent Cloud, Huawei Cloud and WeChat say so: leave the code alone and it returns after 24 hours. Alibaba Cloud’s FAQ says it cannot be withdrawn, so treat submitting as final; if you regret it and the code is not entered yet, do not enter it.',
  'correction.no-withdrawal-at-authority.claim':
    'Once with the authority, an application cannot be withdrawn.',
  'correction.no-withdrawal-at-authority.holds':
    'True: it can neither be withdrawn nor edited there; wait for the result.',
  'correction.at-authority-means-verified.claim':
    'The status 等待管局审核 (waiting for the authority) proves that the SMS verification is done.',
  'correction.at-authority-means-verified.holds':
    'Not necessarily: by Tencent Cloud’s text of 2020 the status has this word while the SMS is still open. Look for a step 短信核验, or for the SMS from 12381.',

  'correction.cancel-subject-only-websites.claim': 'Cancelling the subject cancels its websites.',
  'correction.cancel-subject-only-websites.holds':
    'More than that: all websites, Apps, mini-programs and quick-apps of the subject go, also those filed at other providers or at WeChat. The subject’s number dies and cannot be restored. Look everything up at beian.miit.gov.cn first.',
  'correction.cancel-access-password.claim':
    'Cancelling an access needs the password of the filing number.',
  'correction.cancel-access-password.holds':
    'Today only a code sent to the contact’s phone is needed, then 提交 (submit); no password, no SMS of the ministry.',
  'correction.cancel-access-keeps-number.claim':
    'After cancelling an access, the number still exists at the ministry.',
  'correction.cancel-access-keeps-number.holds':
    'True. Without another provider it is an empty shell and the authority cancels it after a while. A new access elsewhere brings back the same number.',
  'correction.only-access-refused.claim': 'The only access of a website cannot be cancelled.',
  'correction.only-access-refused.holds':
    'An old rule of about 2016. Today the last access can be cancelled; the result is an empty shell that may then be cancelled. If the filing shall live, get the new access first; do not cancel the service instead.',
  'correction.refile-after-cancelling.claim': 'After cancelling one can file again.',
  'correction.refile-after-cancelling.holds':
    'True, as a new filing: wait until the ministry shows nothing, the number is new, the domain is checked again; with a suffix that is not approved it cannot be filed again until it is.',
  'correction.never-file-again.claim':
    'A domain with a suffix that is not approved can never be filed again once cancelled.',
  'correction.never-file-again.holds':
    'More exactly: not until the suffix is approved. .cc, .tv and .me were once not approved and are now. Nobody knows whether it will happen, so decide as if it would not come back.',
  'correction.suffix-list-2019.claim': '.org, .cc, .tv and .name cannot be filed.',
  'correction.suffix-list-2019.holds':
    'That list is of 2019. .cc and .tv have been approved since; .org still is not, and the evidence for .name is weaker. Look each domain up instead.',
  'correction.me-not-fileable.claim': '.me cannot be filed.',
  'correction.me-not-fileable.holds':
    'Wrong. .me has been on the approved list since 2022, and websites with it were filed in 2026. The .io, .dev and .app named beside it are still not approved.',
  'correction.cancel-to-move.claim':
    'To change the cloud provider, cancel the filing at the old one first.',
  'correction.cancel-to-move.holds':
    'Wrong, and it loses the number. File a new access at the new provider first; after approval cancel the access at the old one. The number stays and the website keeps running.',
  'correction.cancel-to-change.claim': 'When the subject’s data change, cancel and file again.',
  'correction.cancel-to-change.holds':
    'File a change. Cancel and file again only where the authority does not allow that change; ask first.',
  'correction.not-cancelling-blacklisted.claim':
    'A website that is not used and not cancelled is put on a blacklist.',
  'correction.not-cancelling-blacklisted.holds':
    'No. What happens is that the provider cancels the access, it becomes an empty shell, and the authority cancels it. The blacklist is for serious illegal content.',
  'correction.delete-content-step.claim':
    'Deleting the website’s content is a step of cancelling a filing.',
  'correction.delete-content-step.holds':
    'No such step was found. After cancelling, the website does not open in mainland China; whether you keep the content is up to you.',
  'correction.tencent-cancel-dialog.claim':
    'Cancelling at Tencent Cloud: a window 注销服务, type a declaration, submit.',
  'correction.tencent-cancel-dialog.holds':
    'The pages found have: 更多 → 注销网站, title 注销备案说明 or 注销网站说明, 下一步, check and enter the code, 确认. No declaration is typed; the statement on paper is for a lost phone. Newer pages may use other words.',
  'correction.tencent-order-words.claim':
    'A cancellation at Tencent Cloud has the type 注销网站 and the status 等待管局审核.',
  'correction.tencent-order-words.holds':
    'So it was on pages of 2021. Orders of 2026 mostly say 服务 (service) and show 腾讯云审核中 and 管局审核通过.',
  'correction.empty-subject-cleaned.claim':
    'When all its services are cancelled, the authority clears an empty subject from time to time.',
  'correction.empty-subject-cleaned.holds':
    'True, but not at a known time. To file again sooner: in 11 provinces add a service directly, elsewhere cancel on paper at the authority first.',
  'correction.empty-subject-paper-only.claim':
    'An empty-shell subject must be cancelled on paper before filing again.',
  'correction.empty-subject-paper-only.holds':
    'In 天津, 辽宁, 四川, 云南, 江苏, 浙江, 上海, 广西, 山西, 北京 and 贵州 it may add a service directly; elsewhere cancel on paper first, about 5 working days.',
  'correction.review-3-20-days.claim': 'The authority’s review takes 3–20 working days.',
  'correction.review-3-20-days.holds':
    'Today it is 1–20 working days; a cancellation ends on the same day in some provinces.',
  'correction.hunan-friday.claim': 'Hunan handles cancellations every Friday.',
  'correction.hunan-friday.holds':
    'Only requests made to the authority itself (another party’s filing, an empty shell), last seen on 2019-08-30, nothing newer. Cancelling through a cloud provider is not concerned.',
  'correction.ningxia-form.claim': 'The form of Ningxia is at the very bottom of the page.',
  'correction.ningxia-form.holds':
    'Only for another party’s filing and empty shells, last seen in a text of 2020. Look at the authority’s site and the notices at beian.miit.gov.cn.',
  'correction.old-form-links.claim':
    'The provinces’ forms for cancelling are at the old download links.',
  'correction.old-form-links.holds':
    'Those links belong to the system replaced in 2020. Look in the list of notices at beian.miit.gov.cn or ask the authority.',
  'correction.others-filing-on-paper.claim':
    'If someone else filed your domain, ask the authority on paper to cancel it.',
  'correction.others-filing-on-paper.holds':
    'True: a cloud provider cannot do it; ask the authority of the filing’s province on paper, about 5 working days. Try to have the other party cancel it first.',
  'correction.service-code-stays-used.claim':
    'A used service code cannot be used again after cancelling.',
  'correction.service-code-stays-used.holds':
    'So the text of 2019; nothing newer contradicts it. Plan for a fresh code.',
  'correction.transfer-at-once.claim':
    'A filing can be transferred to another Alibaba Cloud account at once.',
  'correction.transfer-at-once.holds':
    'True (manual of 2019): the other account must have no other subject and no running order; China site only. The whole filing moves, and it comes back only if the other side agrees.',
  'correction.overdue-only-access.claim':
    'Missing the deadline of the access check only cancels the access.',
  'correction.overdue-only-access.holds':
    'A real notice of 2024 says the access or the filing may be cancelled, within a few days. The time on the notice counts.',
  'correction.access-unchecked.claim': 'An access after cancelling one needs no domain check.',
  'correction.access-unchecked.holds':
    'Only the manual of 2019 says so. Expect a check: real name, holder, expiry, suffix and registrar.',

  'correction.change-after-30-days.claim': 'File a change within 30 days after the data changed.',
  'correction.change-after-30-days.holds':
    'It is 30 days ahead: Order 33, article 14; being late may cost 10,000 yuan. The order was revised in 2024; the revised text could not be read.',
  'correction.person-to-company-cancel-first.claim':
    'A personal filing must be cancelled before it can become a company’s.',
  'correction.person-to-company-cancel-first.holds':
    'It depends on province and provider: many provinces allow a change to the person’s own company, some never; Huawei Cloud (2026) says persons cannot become companies. Ask before you cancel.',
  'correction.handheld-id.claim': 'Persons must upload a photo of themselves holding their ID.',
  'correction.handheld-id.holds':
    'Today it is a face check with the Alibaba Cloud app. A hand-held photo is an extra demand of a few provinces.',
  'correction.choose-server-region.claim':
    'Choose the server’s region when filing; it must equal the purchased one.',
  'correction.choose-server-region.holds':
    'The province of a filing follows the ID or licence; the server only has to be in mainland China.',
  'correction.server-real-name.claim': 'Real names of domain, server and subject must all agree.',
  'correction.server-real-name.holds':
    'Domain holder and subject must agree. The server may be in another account; enter its service code.',
  'correction.start-button.claim': 'Press 我要备案 (I want to file).',
  'correction.start-button.holds': 'Today’s button is 开始备案, then 自助备案.',
  'correction.service-name-pattern.claim':
    'Name the website “person or company + kind of site”, such as 张三的个人博客.',
  'correction.service-name-pattern.holds':
    'There is no such pattern, and a name with 博客 has been refused. Usually three or more Chinese characters are wanted, without names of persons or places, national titles or generic words; provinces add their own rules.',
  'correction.server-change-filing.claim':
    'Changing the server needs a change of the filing’s access.',
  'correction.server-change-filing.holds':
    'At the same provider only DNS changes. At another provider file a new access there.',
  'correction.real-name-1-3-days.claim':
    'Real-name verification takes 1–3 working days, then you can file.',
  'correction.real-name-1-3-days.holds':
    'Usually 1–5 working days, and 2–3 days more until the ministry has the data (Huawei Cloud: 3–5 working days). Too early is rejected.',
  'correction.overseas-no-filing.claim': 'Servers in Hong Kong or abroad need no filing.',
  'correction.overseas-no-filing.holds': 'True: filing is for servers in mainland China.',
  'correction.real-name-first.claim': 'A domain without real-name verification cannot be filed.',
  'correction.real-name-first.holds': 'True.',
  'correction.provider-review-1-2-days.claim': 'Alibaba Cloud’s review takes 1–2 working days.',
  'correction.provider-review-1-2-days.holds':
    'True; then it is sent to the authority automatically.',
  'correction.footer-number.claim': 'After approval the number goes to the foot of the website.',
  'correction.footer-number.holds':
    'True, with a link to beian.miit.gov.cn. It is the service’s number (with “-1”); Guangdong shows the subject’s number. Apps show it under settings or about.',
  'correction.service-number-word.claim': 'Filing needs the server’s 备案服务号.',
  'correction.service-number-word.holds':
    'It is today’s 备案服务码 (service code); both words mean the same.',
  'correction.old-order-types.claim': 'The kinds of filing are 新增网站 and 继续接入备案.',
  'correction.old-order-types.holds':
    'Today they are 新增互联网信息服务 (new service: website or App) and 新增接入 (new access).',
  'correction.empty-shell-check-word.claim':
    'Alibaba Cloud checks for empty-shell websites (空壳网站核查).',
  'correction.empty-shell-check-word.holds':
    'Today it is 接入准确性核查 (access-accuracy check): does DNS point to a mainland server of Alibaba Cloud, and are there real visits. More time can be asked for.',
  'correction.order-45-days.claim': 'An order that is not submitted lapses after 45 days.',
  'correction.order-45-days.holds':
    'Roughly true: Tencent Cloud (2021) turns a step older than 45 days into a draft; Alibaba Cloud’s 45 days are known from an old banner, its help page was not seen again. Plan with about 45 days and keep a margin.',
  'correction.one-order-at-a-time.claim':
    'While an order of the subject is running, the buttons for changing and cancelling are missing.',
  'correction.one-order-at-a-time.holds':
    'True: one subject can have one order at a time, at any provider. Finish or abandon it first.',
  'correction.change-domain.claim': 'A new domain for a website is just a change.',
  'correction.change-domain.holds':
    'Since 2019-04-22 a change can only remove domains. Two ways: file the new one first (another website name and a free service code are needed), or cancel the old one first (the old site goes dark at once, and if it was the last service the subject is an empty shell).',
  'correction.province-fixed.claim': 'The province of a filing cannot be changed; file again.',
  'correction.province-fixed.holds':
    'Usually so, but not always: Huawei Cloud (2026) accepts a change of province for the same subject, and so do some provinces. Ask before you cancel anything.',
  'correction.one-account-one-subject.claim': 'One Alibaba Cloud account has one subject.',
  'correction.one-account-one-subject.holds': 'True. Use another account for a second subject.',
  'correction.holder-equals-subject.claim': 'The domain’s holder must equal the subject.',
  'correction.holder-equals-subject.holds':
    'True: name, kind of certificate and its number. Some provinces accept the legal representative as holder, or an authorisation.',
  'correction.ecs-more-than-3-months.claim':
    'A cloud server must be bought for more than 3 months.',
  'correction.ecs-more-than-3-months.holds':
    'Three months or more, renewals counted, prepaid and with public bandwidth. At exactly three months check 可备案实例管理.',
  'correction.unblocked-in-minutes.claim': 'The block ends 5–30 minutes after approval.',
  'correction.unblocked-in-minutes.holds':
    'No evidence. Usually within one working day; if it still does not open after 24 hours, ask support.',
  'correction.https-not-blocked.claim':
    'If HTTPS opens, the domain is not blocked; another port avoids it too.',
  'correction.https-not-blocked.holds':
    'Wrong: HTTP with the domain name is blocked on any port; HTTPS is sometimes reset and sometimes passes, which proves nothing. Test http:// with the domain.',
  'correction.only-registrable-domain.claim':
    'Only the registrable domain is filed, sub-domains follow.',
  'correction.only-registrable-domain.holds':
    'So for websites. Apps are filed with the exact host they use, down to the fourth level; sub-domains of gov.cn are filed separately.',
  'correction.website-covers-app.claim': 'A domain filed for a website covers the App too.',
  'correction.website-covers-app.holds':
    'Wrong, the App is filed on its own. The same App name on several platforms is one filing, different names are several.',
  'correction.filing-fee.claim': 'Filing costs a fee, and another for a review every year.',
  'correction.filing-fee.holds':
    'ICP filing is free; what costs money is the server and the domain. Check a demand for such a fee in the provider’s console or with its official support: it is most likely a fraud.',
  'correction.annual-review.claim': 'A filing is reviewed every year.',
  'correction.annual-review.holds':
    'The text of 2005 has it; whether the revision of 2024 kept it could not be read, and none was found after Hubei in 2020. File changes in time.',
  'correction.police-data-code-sent.claim':
    'The police data code (公安备案数据码) is sent with the approval.',
  'correction.police-data-code-sent.holds':
    'It is not sent: generate it in the provider’s console; it is valid for 30 days and only for beian.mps.gov.cn. It works like a password, so show it to nobody.',

  'correction.countersign.claim': 'To delete a domain, log in at countersign.aliyun.com.',
  'correction.countersign.holds':
    'No text confirms that address; do not log in there. The domain console of Alibaba Cloud is dc.console.aliyun.com.',
  'correction.hotline-950611.claim': 'Alibaba Cloud’s hotline is 950611.',
  'correction.hotline-950611.holds':
    'No evidence; do not call it. Alibaba Cloud’s documents name 95187 (2019); numbers that call you are on the order page.',
  'correction.sixty-days-no-registration.claim':
    'After deletion the same subject cannot register the domain again for 60 days.',
  'correction.sixty-days-no-registration.holds':
    'There is no such rule: a deleted domain is open to everybody, and a cancelled filing can be filed again. The real 60 days: after registration, transfer or a change of holder a domain may not leave its registrar.',
  'correction.seven-day-lock.claim':
    'A newly registered domain is locked for 7 days and cannot be deleted.',
  'correction.seven-day-lock.holds':
    'Not found. Seven days is the wait for moving or trading a .cn domain; what really prevents deletion are clientDeleteProhibited and serverDeleteProhibited.',
  'correction.batch-unlock.claim':
    'Unlock under batch operations, change DNS, wait 15 minutes, delete.',
  'correction.batch-unlock.holds': 'No such operation was found.',
  'correction.self-service-deletion.claim':
    'In the console: 管理 → 域名解绑与注销, tick the box, and the domain is deleted.',
  'correction.self-service-deletion.holds':
    'No self-service deletion was found. For an unexpired domain the documented way is a ticket handled by staff, without refund; the usual way is not to renew and to let it be deleted after expiry.',
  'correction.domain-state-normal.claim':
    'Only a domain in normal state and not expired can be deleted.',
  'correction.domain-state-normal.holds':
    'Half true: unexpired ones go by ticket; expired ones cannot be deleted by their owner and go by themselves after grace and redemption.',
  'correction.deletion-review-3-5-days.claim':
    'The review of a deletion takes 3–5 working days, then a mail arrives.',
  'correction.deletion-review-3-5-days.holds': 'That time was not found anywhere.',
  'correction.seven-day-recovery.claim': 'A deleted domain can be recovered for 7 days.',
  'correction.seven-day-recovery.holds':
    'Not found. Recovery of an expired domain is redemption: .com and the like about days 31–59 after expiry, .cn and the like about 14 days, at a price. The console counts.',
  'correction.deletion-free.claim': 'Deleting a domain is free.',
  'correction.deletion-free.holds':
    'No charge was found, but the fee for the remaining years is not refunded.',
  'correction.pay-missing-years.claim':
    'Deleting after a renewal means paying the difference for years to come.',
  'correction.pay-missing-years.holds':
    'Wrong: nothing is paid in addition; the rest is just not refunded.',
  'correction.com-needs-icann.claim':
    'Deleting a .com domain needs about 20 working days of ICANN review.',
  'correction.com-needs-icann.holds':
    'Not found. What is documented is after expiry: grace about 30 days, redemption about 29, pending delete about 5.',
  'correction.cn-needs-form.claim': 'Deleting a .cn domain needs a form sent to CNNIC.',
  'correction.cn-needs-form.holds': 'Only .gov.cn has such a procedure; other .cn domains do not.',
  'correction.unbind-filing-first.claim':
    'The filing must be unbound at the ministry before a domain can be deleted.',
  'correction.unbind-filing-first.holds':
    'It is no condition, but order matters: delete the domain first and the website is an empty shell while the filing stays in your name. Cancel the website’s filing first, then let the domain go.',
  'correction.services-still-tied.claim':
    'A website, mailbox or Taobao shop still tied prevents deletion.',
  'correction.services-still-tied.holds':
    'No such limit was found. Move mail, website and logins before you let a domain go, so that nothing is lost.',
  'correction.dns-records-first.claim': 'DNS records left over prevent deletion.',
  'correction.dns-records-first.holds':
    'Not found. Only deleting a zone in the DNS console is affected, when records are security-locked.',
  'correction.ssl-first.claim': 'An SSL certificate still bound prevents deletion.',
  'correction.ssl-first.holds': 'Not found.',
  'correction.dispute-locks.claim': 'A domain in dispute or arbitration cannot be deleted.',
  'correction.dispute-locks.holds':
    'Partly true: such domains are locked; the channel named in the article was not found.',
  'correction.account-security.claim':
    'Alipay real name, password strength or QR login make a deletion fail.',
  'correction.account-security.holds': 'Not found.',
  'correction.registrar-unlock-5-7-days.claim':
    'A domain in transfer is unlocked by the old registrar after 5–7 days.',
  'correction.registrar-unlock-5-7-days.holds':
    'Five to seven days is the usual length of a transfer-in, not an unlock. Finish or cancel a running transfer or ownership change first.',
  'correction.special-suffix-deletion.claim':
    'New top-level domains and filed company domains cannot be deleted.',
  'correction.special-suffix-deletion.holds': 'Not found; only .gov.cn has a procedure of its own.',
  'correction.legacy-2016.claim':
    'Domains registered before 2016 without a real name cannot be deleted.',
  'correction.legacy-2016.holds': 'Not found.',
  'correction.batch-deletion.claim': '50 domains can be deleted at once, or by API.',
  'correction.batch-deletion.holds':
    'Not found; the DNS interface even refuses domains registered at Alibaba Cloud.',
  'correction.deletion-statistics.claim':
    'Deletion takes 4.2 working days on average and fails in 12.7 % of cases.',
  'correction.deletion-statistics.holds': 'No origin of these figures was found.',
  'correction.dns-limited-while-deleting.claim': 'DNS is limited while a deletion is under review.',
  'correction.dns-limited-while-deleting.holds':
    'Not found. After expiry DNS may stop at any time, normally the next day.',
  'correction.register-through-company.claim':
    'Register the domain through a company to avoid your real name.',
  'correction.register-through-company.holds':
    'Do not: a holder other than the subject is rejected, also later in checks; real-name registration is a legal duty.',
  'correction.transfer-abroad-then-delete.claim': 'Transfer the domain to GoDaddy, then delete it.',
  'correction.transfer-abroad-then-delete.holds':
    'No evidence, and a domain at a foreign registrar cannot be filed in mainland China. Do not transfer it if you may need it.',

  'correction.twenty-three-steps.claim': 'Deleting an expired domain takes 23 key steps.',
  'correction.twenty-three-steps.holds':
    'Nothing has to be done: do not renew, and after grace and redemption it is deleted. What needs doing first is the filing.',
  'correction.expired-pay-then-delete.claim':
    'Pay for the expired domain first, then ask for deletion.',
  'correction.expired-pay-then-delete.holds':
    'Wrong: an expired domain need not and cannot be deleted by its owner.',
  'correction.unbinding-window.claim':
    'The window for unbinding is the filing’s date plus 20 working days.',
  'correction.unbinding-window.holds': 'No such window was found.',
  'correction.cache-failures.claim': '85 % of failures come from caches.',
  'correction.cache-failures.holds':
    'No evidence; caches have nothing to do with filings or deletion.',
  'correction.credit-score.claim': 'Renewing in time raises a credit score and API rights.',
  'correction.credit-score.holds': 'Not found.',
  'correction.forced-deletion-triggers.claim':
    'A balance below $5 warns, 50 attacks a week force a deletion.',
  'correction.forced-deletion-triggers.holds': 'Not found.',
  'correction.filing-expires.claim': 'A filing expires and needs care 30 days ahead.',
  'correction.filing-expires.holds':
    'A filing has no term: it holds while its data are true and a provider exists. Domains and servers expire, and take the filing with them.',
  'correction.list-batch-delete.claim':
    'Domain list → batch operation → submit → review deletes a domain.',
  'correction.list-batch-delete.holds':
    'There is no such procedure: a ticket before expiry, waiting after it.',
  'correction.deletion-3-2-days.claim': 'Deletion takes 3.2 working days on average.',
  'correction.deletion-3-2-days.holds': 'No origin was found.',
  'correction.chinese-name-certificate.claim':
    'Chinese-character domains need a certificate of language use to be deleted.',
  'correction.chinese-name-certificate.holds': 'No such certificate was found.',
  'correction.compensation.claim': 'A mistaken deletion is compensated with $287 under clause 8.3.',
  'correction.compensation.holds':
    'Not found; the only thing known is that deletion gives no refund.',
  'correction.article-47.claim': 'Unbinding a filing rests on article 47 of the Cybersecurity Law.',
  'correction.article-47.holds':
    'No such basis was found. The law was amended on 2025-10-28, in force since 2026-01-01, with articles renumbered and higher fines; a text that still quotes article 47 is probably old.',
  'correction.us-filing.claim': 'Cross-border companies must unbind their US filing.',
  'correction.us-filing.holds':
    'There is no US filing; ICP filing is for servers in mainland China.',
  'correction.number-migration.claim': 'After cancelling, the filing number can be migrated.',
  'correction.number-migration.holds':
    'Not found. Real ways: a new access for another provider, a transfer for another account; for another subject Huawei Cloud has 迁移互联网信息服务 (migration). Ask before you cancel.',
};
