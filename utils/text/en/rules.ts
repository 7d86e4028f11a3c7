import type { Translation } from '../t.ts';
import type { rules as zh } from '../zh-CN/rules.ts';

export const rules: Translation<typeof zh> = {
  'rule.list': '{head}, {tail}',
  'rule.list-more': '{items} and more ({count} in all)',
  'rule.this-provider': 'this provider',

  'rule.readiness.loading.what': 'The page is still loading',
  'rule.readiness.loading.why': 'A half-loaded page is not judged.',
  'rule.readiness.loading.remedy': 'Wait until it has loaded; this updates by itself.',
  'rule.readiness.login.what': 'Signed out: what the page shows may be stale',
  'rule.readiness.login.why':
    'It has happened that a page kept showing an old review status after the login expired.',
  'rule.readiness.login.remedy': 'Sign in again, then look at this page.',
  'rule.readiness.unreadable.what': 'Cannot read this page: nothing was checked',
  'rule.readiness.unreadable.why':
    'It looks like a filing page, but no subject, service or order was found. The layout may have changed.',
  'rule.readiness.unreadable.remedy':
    'Please check the page yourself; you can also copy its structure (without personal data) and report it.',
  'rule.readiness.empty-filing-home.what': 'Nothing is filed under this account',
  'rule.readiness.empty-filing-home.why':
    'The filing may sit in another account or with another provider, or its access or the filing itself was cancelled. This page shows only what this account has here.',
  'rule.readiness.empty-filing-home.remedy':
    'Look up the filing number at beian.miit.gov.cn. If the account is forgotten, use 登录名找回 (find login name).',
  'rule.readiness.empty-order-list.what': 'There are no filing orders',
  'rule.readiness.empty-order-list.why':
    'No order is open in this account. Orders of other accounts or providers do not show here.',
  'rule.readiness.empty-order-list.remedy':
    'If you have submitted one and cannot see it, try the other login.',
  'rule.readiness.empty.what': 'The page is empty',
  'rule.readiness.empty.why': 'The page says that there is no data.',
  'rule.readiness.empty.remedy':
    'If something should be here, check which account is signed in and reload.',

  'rule.suffix-province.beijing.what': 'Beijing was seen to refuse {suffix}',
  'rule.suffix-province.beijing.why':
    'The national list approves {suffix}, but Beijing keeps a list of its own; the one seen on 2021-11-08 does not take it, and nothing newer was found.',
  'rule.suffix-province.beijing.remedy':
    'Ask the access provider or the Beijing authority before you submit; if it is refused, choose another suffix.',
  'rule.suffix.approved.what': 'The suffix {suffix} is approved',
  'rule.suffix.approved.why': 'It is in the list of approved suffixes (list of {date}): {domains}.',
  'rule.suffix.approved.remedy':
    'Changes after that date are not known here; you can verify at domain.miit.gov.cn.',
  'rule.suffix.restricted.what': 'The suffix {suffix} is open to certain subjects only',
  'rule.suffix.restricted.why':
    'It is approved, but only for certain subjects (list of {date}): {domains}.',
  'rule.suffix.restricted.remedy':
    'Make sure that the subject may use this suffix before you file.',
  'rule.suffix.not-approved.what': 'The suffix {suffix} is not approved',
  'rule.suffix.not-approved.why':
    '{domains}: a new filing will be refused. An existing filing, once cancelled, or once it is an empty shell after its access was cancelled, cannot be filed again until the suffix is approved (list of {date}).',
  'rule.suffix.not-approved.remedy':
    'Keep an existing filing and change provider with 新增接入 (add access). If nothing is filed yet, take another suffix.',
  'rule.suffix.unclear.what': 'Suffix {suffix}: not in the list, please verify',
  'rule.suffix.unclear.why':
    'This does not mean that it cannot be filed: the list ({date}) lacks it or has only weak evidence. It concerns {domains}.',
  'rule.suffix.unclear.remedy':
    'Look up at domain.miit.gov.cn whether the suffix is approved, then decide.',
  'rule.suffix.form.what': 'Will be refused: the suffix {suffix} is not approved',
  'rule.suffix.form.why':
    'First filings and new services are checked for the suffix; that of {domains} has no approval by the ministry (list of {date}).',
  'rule.suffix.form.remedy':
    'Take a domain with an approved suffix; do not submit this one until domain.miit.gov.cn shows it as approved. If the domain already has a filing number and you only add access, ask the provider first.',
  'rule.suffix.contradicted.what': 'The page says that {suffix} cannot be filed',
  'rule.suffix.contradicted.why':
    'That differs from our list ({date}), which does not call it unapproved. It concerns {domains}. For submitting, the page counts.',
  'rule.suffix.contradicted.remedy':
    'Verify the suffix at domain.miit.gov.cn; if it is approved there, show the result to the provider’s support.',
  'rule.suffix.cancel-filing.what': 'Do not submit yet: the suffix of {domains} is not approved',
  'rule.suffix.cancel-filing.why':
    'The suffix is not checked on {action}, only when filing again. Until {suffix} is approved, this filing cannot be regained once it is gone (list of {date}).',
  'rule.suffix.cancel-filing.remedy':
    'Changing server or provider needs no cancellation: do 新增接入 (add access) at the new provider, the number stays. To correct data, use a change. Go on only if you will not use this domain again.',
  'rule.suffix.cancel-access.what': 'Do not submit yet: the suffix of {domains} is not approved',
  'rule.suffix.cancel-access.why':
    'Without another provider, cancelling access makes it an empty shell, which the authority clears; until {suffix} is approved it cannot be filed again (list of {date}).',
  'rule.suffix.cancel-access.remedy':
    'Complete 新增接入 (add access) at the new provider first (the number stays), then cancel the access here.',
  'rule.suffix.cancel-maybe-filing.what': 'Check first: the suffix of {domains} is not approved',
  'rule.suffix.cancel-maybe-filing.why':
    'The page does not tell which service this is about. If it is that one: after {action} it must be filed anew, which fails until {suffix} is approved (list of {date}).',
  'rule.suffix.cancel-maybe-filing.remedy':
    'Compare the filing number and domain in the dialog. If it is that one, stop: use 新增接入 (add access) to change provider, a change to correct data.',
  'rule.suffix.cancel-maybe-access.what': 'Check first: the suffix of {domains} is not approved',
  'rule.suffix.cancel-maybe-access.why':
    'The page does not tell which service this is about. If it is that one and no other provider holds it: it becomes an empty shell and is cleared, and cannot be filed again until {suffix} is approved (list of {date}).',
  'rule.suffix.cancel-maybe-access.remedy':
    'Compare the filing number and domain in the dialog. If it is that one, complete 新增接入 (add access) at the new provider first.',
  'rule.suffix.cancel-unclear.what': 'Suffix {suffix}: not in the list, verify before you submit',
  'rule.suffix.cancel-unclear.why':
    'If {suffix} is not approved, {domains} may not be fileable again after {action}. The list ({date}) has no reliable evidence, so this cannot be told here.',
  'rule.suffix.cancel-unclear.remedy':
    'Look the suffix up at domain.miit.gov.cn before you decide on {action}.',

  'rule.pending-order.order': 'the order “{type}” ({status})',
  'rule.pending-order.some-order': 'an order',
  'rule.pending-order.blocks.what': 'An order is open: {action} is not possible now',
  'rule.pending-order.blocks.why':
    'A subject can have only one order at a time, at any provider. Until {order} is finished, another one is refused; missing or grey buttons have the same cause.',
  'rule.pending-order.blocks.remedy': '{end}',
  'rule.pending-order.page.what': 'An order is open: no change or cancellation for now',
  'rule.pending-order.page.why':
    'A subject can have only one order at a time. Until {order} is finished, the buttons for change, new service, cancel access and cancel are hidden or grey.',
  'rule.pending-order.page.remedy': '{end}',
  'rule.pending-order.elsewhere.what': 'This subject has an open order',
  'rule.pending-order.elsewhere.why':
    'Until {order} is finished, changes, new services, cancelling access and cancellations of the same subject have to wait, at other providers too.',
  'rule.pending-order.elsewhere.remedy':
    'Wait for its result before anything else; short of the authority it can also be abandoned.',
  'rule.pending-order.none.what': 'No open order here',
  'rule.pending-order.none.why':
    'Change or cancel buttons can be clicked, so no order of this account is in the way.',
  'rule.pending-order.none.remedy':
    'If the subject is also filed with another provider, ask there: its orders do not show here.',
  'rule.pending-order.cannot-tell.what': 'Cannot tell whether an order is open',
  'rule.pending-order.cannot-tell.why':
    'The page shows neither an order nor a change or cancel button that can be clicked. Missing buttons may mean an open order, or a change the local authority does not allow.',
  'rule.pending-order.cannot-tell.remedy':
    'Look at 我的订单 (my orders) for drafts, returned orders and orders in review.',
  'rule.pending-order.cannot-tell-menu.what': 'Cannot tell whether an order is open',
  'rule.pending-order.cannot-tell-menu.why':
    'Some actions lie in a closed menu, so a button that is not seen proves nothing.',
  'rule.pending-order.cannot-tell-menu.remedy':
    'Open the 更多 (more) menu, or look at 我的订单 (my orders).',
  'rule.pending-order.end.draft':
    'A draft is an order too: finish and submit it, or abandon it. Left alone it is cleared after about 45 days.',
  'rule.pending-order.end.provider-review':
    'Wait for the provider’s review (usually 1–2 working days) and keep the phones reachable; to drop it, look for a way to withdraw in the order.',
  'rule.pending-order.end.provider-rejected':
    'Fix what was rejected and submit again, or abandon this order.',
  'rule.pending-order.end.awaiting-submission':
    'It goes to the authority by itself (usually about 1 working day); a domain just registered or moved in has to be two full days old.',
  'rule.pending-order.end.sms-verification':
    'Decide on that order first: verify within 24 hours to go on, or leave it unverified until it comes back.',
  'rule.pending-order.end.at-authority':
    'First make sure that the SMS verification is done; then wait for the authority (1–20 working days). Meanwhile it can be neither withdrawn nor edited.',
  'rule.pending-order.end.authority-review':
    'Wait for the authority (1–20 working days); meanwhile it can be neither withdrawn nor edited.',
  'rule.pending-order.end.authority-rejected':
    'Fix what the authority rejected and submit again, or abandon this order.',
  'rule.pending-order.end.returned':
    'The order was returned: fix and submit it again, or abandon it.',
  'rule.pending-order.end.unknown':
    'Open 我的订单 (my orders) and see where it stands: finish it if you can, else abandon or withdraw it.',

  'rule.cancel-subject.main.what': 'Do not submit yet: the subject goes with all its services',
  'rule.cancel-subject.main.why':
    'The subject’s number and every website, App, mini-program and quick-app under it become void, also those filed at other providers or at WeChat, which this page does not show. They cannot be restored: only a first filing with new numbers brings them back.',
  'rule.cancel-subject.main.remedy':
    'First look up all services by the subject’s name at beian.miit.gov.cn. To change provider use 新增接入 (add access), to correct data 变更主体 (change subject), to stop one service cancel only that one; to hand a website to another subject, ask the provider for a migration (迁移) first.',
  'rule.cancel-subject.counted.what':
    'Do not submit yet: the subject goes with its {count} {count|service|services}',
  'rule.cancel-subject.counted.why':
    'Besides the {count} on this page, websites, Apps, mini-programs and quick-apps filed at other providers or at WeChat become void too; this page does not show them. The numbers cannot be restored: only a first filing with new numbers brings them back.',
  'rule.cancel-subject.counted.remedy':
    'First look up all services by the subject’s name at beian.miit.gov.cn. To change provider use 新增接入 (add access), to correct data 变更主体 (change subject), to stop one service cancel only that one; to hand a website to another subject, ask the provider for a migration (迁移) first.',

  'rule.cancel-service.main.what':
    'Do not submit yet: this filing number cannot be restored once cancelled',
  'rule.cancel-service.main.why':
    'The ministry deletes the service’s number, for every provider; to use it again a new service must be filed, with a new number. The domain is blocked on servers of {provider} unless it also stands in another valid website or App filing.',
  'rule.cancel-service.main.remedy':
    'To change provider only: 新增接入 (add access) at the new one first, then cancel the access here; the number stays. To hand the website to another subject: ask the provider for a migration (迁移) first. Go on only if you want this number gone.',
  'rule.cancel-service.several-domains.what': '{count} domains will be cancelled together',
  'rule.cancel-service.several-domains.why':
    'The whole service is cancelled: {domains} all lose their filing.',
  'rule.cancel-service.several-domains.remedy':
    'To drop only one of them, use a change and delete that domain in it.',

  'rule.cancel-access.main.what': 'Get access at the new provider first, then cancel it here',
  'rule.cancel-access.main.why':
    'Afterwards {provider} no longer provides access; the number stays with the ministry, but without another provider it becomes an empty shell and the authority cancels it. The domain is blocked on servers of {provider} unless it also stands in another valid website or App filing.',
  'rule.cancel-access.main.remedy':
    'Complete 新增接入 (add access) at the new provider, point the DNS there, then come back. Returning later takes a new 新增接入; the number stays.',

  'rule.submitted-is-final.cancel.what': 'Treat it as final when you submit',
  'rule.submitted-is-final.cancel.why':
    'A cancellation goes straight to the authority, without the provider’s review. Alibaba Cloud’s FAQ says that it cannot be withdrawn.',
  'rule.submitted-is-final.cancel.remedy':
    'If it is submitted and the SMS code is not entered yet: do not enter it; after 24 hours the order should come back (so documented for WeChat and Huawei; Alibaba Cloud’s own text was not seen).',
  'rule.submitted-is-final.cancel-other.what': 'Treat it as final when you submit',
  'rule.submitted-is-final.cancel-other.why':
    'A cancellation usually goes straight to the authority; once the SMS is verified nothing takes it back.',
  'rule.submitted-is-final.cancel-other.remedy':
    'If it is submitted and the SMS code is not entered yet: do not enter it; after 24 hours the order comes back (so documented by Huawei and WeChat).',
  'rule.submitted-is-final.cancel-tencent.what': 'Once the SMS is verified it cannot be withdrawn',
  'rule.submitted-is-final.cancel-tencent.why':
    'A cancellation goes straight to the authority, without Tencent’s review; after the SMS verification nothing takes it back.',
  'rule.submitted-is-final.cancel-tencent.remedy':
    'If you change your mind: do not do the SMS verification for 24 hours; the authority returns it and the cancellation lapses.',
  'rule.submitted-is-final.access.what': 'Treat a submitted cancel-access as final',
  'rule.submitted-is-final.access.why':
    'No text was found that lets it be withdrawn, and there is no SMS step that could stop it; only a new 新增接入 (add access) restores it.',
  'rule.submitted-is-final.access.remedy':
    'Compare filing number and domain once more before you submit.',
  'rule.submitted-is-final.access-aliyun.what': 'A submitted cancel-access cannot be withdrawn',
  'rule.submitted-is-final.access-aliyun.why':
    'Alibaba Cloud’s FAQ says so; only a new 新增接入 (add access) restores it (the number stays).',
  'rule.submitted-is-final.access-aliyun.remedy':
    'Compare filing number and domain once more before you submit.',

  'rule.sms-recipients.start-filing.what': 'Both contacts have to verify by SMS',
  'rule.sms-recipients.start-filing.why':
    'Sent by the ministry (12381) to the subject contact and the website / App contact (one SMS for one phone) once the review is passed; to be entered at beian.miit.gov.cn within 24 hours.',
  'rule.sms-recipients.start-filing.remedy':
    'Enter phones that receive SMS; virtual ranges may not. The persons on the order count.',
  'rule.sms-recipients.cancel-subject.what': 'Usually the subject contact gets the SMS',
  'rule.sms-recipients.cancel-subject.why':
    'The ministry (12381) sends a 6-digit code, to be entered at beian.miit.gov.cn within 24 hours. The persons on the order and those who receive the SMS count; all of them have to finish.',
  'rule.sms-recipients.cancel-subject.remedy':
    'Make sure that the phone in the filing still works; if not, change it with 变更主体 (change subject) first.',
  'rule.sms-recipients.cancel-service.what': 'Usually the website / App contact gets the SMS',
  'rule.sms-recipients.cancel-service.why':
    'The ministry (12381) sends a 6-digit code, to be entered at beian.miit.gov.cn within 24 hours. The persons on the order and those who receive the SMS count; all of them have to finish.',
  'rule.sms-recipients.cancel-service.remedy':
    'Make sure that the phone in the filing still works; if not, change it first.',
  'rule.sms-recipients.cancel-access.what': 'Cancelling access has no SMS of the ministry',
  'rule.sms-recipients.cancel-access.why':
    'Only the console asks for a code of its own, sent to the website / App contact’s phone.',
  'rule.sms-recipients.cancel-access.remedy':
    'Make sure that the phone in the filing gets the code.',
  'rule.sms-recipients.change-subject.what': 'Usually the subject contact gets the SMS',
  'rule.sms-recipients.change-subject.why':
    'Sent by the ministry (12381) once the review is passed and the order is at the authority; to be entered at beian.miit.gov.cn within 24 hours. If the phone changes too, the new one gets it.',
  'rule.sms-recipients.change-subject.remedy':
    'Make sure that the new phone receives SMS; the persons on the order count.',
  'rule.sms-recipients.change-service.what': 'Usually the website / App contact gets the SMS',
  'rule.sms-recipients.change-service.why':
    'Sent by the ministry (12381) once the review is passed and the order is at the authority; to be entered at beian.miit.gov.cn within 24 hours. If the phone changes too, the new one gets it.',
  'rule.sms-recipients.change-service.remedy':
    'Make sure that the phone receives SMS; the persons on the order count.',
  'rule.sms-recipients.add-access.what': 'The SMS goes to the phone in the existing filing',
  'rule.sms-recipients.add-access.why':
    'For added access the website / App contact of the existing filing is asked, not the number typed now. To be entered at beian.miit.gov.cn within 24 hours.',
  'rule.sms-recipients.add-access.remedy':
    'If the old phone is lost, change it at the old provider first, then add access.',
  'rule.sms-recipients.add-service.what': 'The website / App contact has to verify by SMS',
  'rule.sms-recipients.add-service.why':
    'Sent by the ministry (12381) once the review is passed and the order is at the authority; to be entered at beian.miit.gov.cn within 24 hours. At Tencent the subject contact has to verify too.',
  'rule.sms-recipients.add-service.remedy':
    'Tell both contacts to watch for the SMS; the persons on the order count.',

  'rule.last-service.cancel-service.what':
    'The only service on this page: without it the subject is an empty shell',
  'rule.last-service.cancel-service.why':
    'A subject without services is an empty shell. In 11 provinces a service may be added to it directly (Huawei, end of 2025); this subject’s is not among them or cannot be told. Elsewhere the shell is first cancelled on paper at the authority, about 5 working days.',
  'rule.last-service.cancel-service.remedy':
    'If nothing is needed any more, cancel the subject instead. If you will file again, add another service first or keep this one; if in doubt ask the authority or the provider.',
  'rule.last-service.cancel-service-direct.what':
    'The only service on this page: without it the subject is an empty shell',
  'rule.last-service.cancel-service-direct.why':
    'A subject without services is an empty shell, which the authority may clear. In this province an empty shell may add a service directly (Huawei, end of 2025).',
  'rule.last-service.cancel-service-direct.remedy':
    'If nothing is needed any more, cancel the subject instead. If you will file again, add a service soon or keep this one.',
  'rule.last-service.cancel-access.what':
    'The only service on this page: the subject disappears from here',
  'rule.last-service.cancel-access.why':
    'Once the last access is cancelled this console no longer holds the subject, so it offers no cancellation or change; without another provider the subject becomes an empty shell, with only paper or the authority’s clean-up left.',
  'rule.last-service.cancel-access.remedy':
    'To keep the filing, get access at the new provider first. If nothing is needed any more, cancel the subject instead.',
  'rule.last-service.more.what': 'The subject has other services',
  'rule.last-service.more.why': 'Without this one it does not become an empty shell.',
  'rule.last-service.more.remedy': 'The other services are not affected.',
  'rule.last-service.cannot-tell.what': 'Cannot tell whether this is the last service',
  'rule.last-service.cannot-tell.why':
    'The list is not shown in full. If it is the last one, the subject becomes an empty shell.',
  'rule.last-service.cannot-tell.remedy':
    'Go to the last page, or look up all services by the subject’s name at beian.miit.gov.cn.',

  'rule.service-code.stays-used.what': 'A used service code does not come back',
  'rule.service-code.stays-used.why':
    'After cancelling a filing or its access, the service code (授权码) it used still counts as used.',
  'rule.service-code.stays-used.remedy':
    'To file again you will need another service code, or another eligible server.',
  'rule.service-code.comes-back.what': 'The place on the cloud server comes back',
  'rule.service-code.comes-back.why':
    'Tencent’s FAQ says that cancelling a website gives the filing place on the instance back.',
  'rule.service-code.comes-back.remedy':
    'So Tencent in 2021; Alibaba Cloud, Huawei and Volcano Engine say that theirs do not come back.',

  'rule.reason.known.what': '{title}',
  'rule.reason.known.why': 'Shown: “{reason}”. {cause}',
  'rule.reason.known.remedy': '{remedy}',
  'rule.reason.known-other.what': 'One item did not pass',
  'rule.reason.known-other.why': 'Shown: “{reason}”. {cause}',
  'rule.reason.known-other.remedy': '{remedy}',
  'rule.reason.suffix.what': 'The suffix is not approved, or not supported here',
  'rule.reason.suffix.why':
    'Shown: “{reason}”. The domain check wants a suffix approved by the ministry.',
  'rule.reason.suffix.remedy':
    'Verify the suffix at domain.miit.gov.cn; if it is not approved take another domain, and do not cancel an existing filing.',
  'rule.reason.registrar.what': 'The domain’s registrar is not approved',
  'rule.reason.registrar.why':
    'Shown: “{reason}”. Beside the suffix the registrar needs approval; domains at foreign registrars fail.',
  'rule.reason.registrar.remedy':
    'Transfer the domain to an approved mainland registrar, verify the real name, wait until the data is in, then submit again.',
  'rule.reason.domain-expired.what': 'The domain has expired or is about to',
  'rule.reason.domain-expired.why': 'Shown: “{reason}”.',
  'rule.reason.domain-expired.remedy':
    'Renew first. If you give the domain up, remove it from the filing by a change while it is still yours.',
  'rule.reason.holder-papers.what': 'The domain’s certificate differs from the one in the filing',
  'rule.reason.holder-papers.why':
    'Shown: “{reason}”. Name, certificate type and certificate number all have to match.',
  'rule.reason.holder-papers.remedy':
    'Correct the domain’s real-name data (or transfer ownership), wait 2–3 days until it is in, then submit again.',
  'rule.reason.not-real-named.what': 'The domain is not real-name verified',
  'rule.reason.not-real-named.why': 'Shown: “{reason}”.',
  'rule.reason.not-real-named.remedy': 'Verify it, wait 2–3 days after it has passed, then submit.',
  'rule.reason.not-in-store.what': 'The domain’s real-name data is not in the ministry’s store yet',
  'rule.reason.not-in-store.why':
    'Shown: “{reason}”. Not verified, just verified and not synced, or verified before 2018 and to be done again.',
  'rule.reason.not-in-store.remedy':
    'Make sure that the verification passed and wait 2–3 days (3–5 working days with some registrars); then ask the registrar.',
  'rule.reason.holder.what': 'The domain’s holder differs from the subject',
  'rule.reason.holder.why':
    'Shown: “{reason}”. The holder has to be the subject; in some provinces the legal representative may hold an organisation’s domain.',
  'rule.reason.holder.remedy':
    'Transfer the ownership to the subject, or correct the subject; wait 2–3 days, then submit.',
  'rule.reason.closed-service.what': 'A filed site does not open, or lacks its number',
  'rule.reason.closed-service.why':
    'Shown: “{reason}”. The authority looks at the subject’s filed sites again.',
  'rule.reason.closed-service.remedy':
    'Let the filed sites open, with the number in the footer linked to beian.miit.gov.cn; deal with those no longer used, then submit again.',
  'rule.reason.vanished.what': 'The ministry no longer has this record',
  'rule.reason.vanished.why':
    'Shown: “{reason}”. The subject or website was cancelled, so this type of order cannot work.',
  'rule.reason.vanished.remedy':
    'Check at beian.miit.gov.cn whether the subject and the website are still there, then abandon this order. If the subject is gone, start with a first filing; if only the website is, add it as a new service.',
  'rule.reason.other-order.what': 'The subject has another order open',
  'rule.reason.other-order.why':
    'Shown: “{reason}”. A subject can have only one order at the authority, at any provider; or the subject exists already and the type is wrong.',
  'rule.reason.other-order.remedy': 'Find that order, finish or abandon it, then submit again.',
  'rule.reason.other-account.what': 'The subject or certificate sits in another account',
  'rule.reason.other-account.why':
    'Shown: “{reason}”. An account holds one subject, and a subject cannot be split over two accounts.',
  'rule.reason.other-account.remedy':
    'Sign in to that account, or have the filing transferred; if it is forgotten use 登录名找回 (find login name).',
  'rule.reason.subject-filed.what': 'The subject was filed before with another certificate',
  'rule.reason.subject-filed.why': 'Shown: “{reason}”.',
  'rule.reason.subject-filed.remedy':
    'Use that certificate, or change the subject to the new one first.',
  'rule.reason.domain-clash.what': 'The domain is filed already, or in another order',
  'rule.reason.domain-clash.why': 'Shown: “{reason}”.',
  'rule.reason.domain-clash.remedy':
    'Look the domain up at beian.miit.gov.cn: if the filing is yours, do 新增接入 (add access); if it is someone else’s, they must cancel it first (or you ask the authority on paper).',
  'rule.reason.type.what': 'The type of filing was judged wrongly',
  'rule.reason.type.why':
    'Shown: “{reason}”. The type follows from the data entered; one difference from the record is enough.',
  'rule.reason.type.remedy':
    'Compare province, nature, certificate type and number and domain with the ministry’s record, then submit again.',
  'rule.reason.province.what': 'The province differs from that of the certificate',
  'rule.reason.province.why':
    'Shown: “{reason}”. Organisations file in the province of their licence; persons in that of the ID card or, where accepted, of the residence permit.',
  'rule.reason.province.remedy':
    'Abandon this order and start in the certificate’s province; persons living elsewhere check whether a residence permit is accepted.',
  'rule.reason.permit.what': 'A permit or pre-approval is missing',
  'rule.reason.permit.why': 'Shown: “{reason}”.',
  'rule.reason.permit.remedy':
    'Upload a valid permit; without one, remove that content and submit.',
  'rule.reason.service-name.what': 'The website name breaks the rules',
  'rule.reason.service-name.why':
    'Shown: “{reason}”. At least three Chinese characters, not only letters, digits or the domain, no words such as 中国 国家 论坛 博客, and not the name of another site.',
  'rule.reason.service-name.remedy': 'Choose another name without these words, then submit.',
  'rule.reason.content.what': 'The content does not fit the subject',
  'rule.reason.content.why':
    'Shown: “{reason}”. Business content under a personal filing, or content that needs a permit.',
  'rule.reason.content.remedy':
    'Change the content or file as an organisation; get the permit first where one is needed.',
  'rule.reason.legal-rep.what': 'The contact has to be the legal representative',
  'rule.reason.legal-rep.why':
    'Shown: “{reason}”. Many provinces want the legal representative as subject contact; some accept a letter of authority.',
  'rule.reason.legal-rep.remedy':
    'Enter the legal representative; check the authority’s rules before relying on a letter.',
  'rule.reason.number-reused.what': 'The phone or ID is used by another subject',
  'rule.reason.number-reused.why': 'Shown: “{reason}”.',
  'rule.reason.number-reused.remedy':
    'Use another number, or change the contact in the older filing first.',
  'rule.reason.phone.what': 'The phone is not answered or not acceptable',
  'rule.reason.phone.why':
    'Shown: “{reason}”. The provider may call, and an unanswered call means rejection (at Tencent the second one). Some provinces want a local number; virtual ranges may fail.',
  'rule.reason.phone.remedy':
    'Enter a number of the person that can be reached, keep it on, and submit again.',
  'rule.reason.papers.what': 'The certificate material is not acceptable',
  'rule.reason.papers.why':
    'Shown: “{reason}”. Usually blurred, incomplete, expired, renumbered, or not the latest one issued.',
  'rule.reason.papers.remedy':
    'Photograph the latest original again; if the licence has changed, do 变更主体 (change subject) first.',
  'rule.reason.open-service.what': 'The site opens before it is approved',
  'rule.reason.open-service.why':
    'Shown: “{reason}”. An unfiled site must stay closed until it has its number.',
  'rule.reason.open-service.remedy':
    'Pause DNS or shut the site, make sure that it does not open, then submit again.',
  'rule.reason.access-data.what': 'The access data differs from the existing filing',
  'rule.reason.access-data.why':
    'Shown: “{reason}”. Adding access cannot change data; it has to equal the existing filing.',
  'rule.reason.access-data.remedy': 'Correct the data at the old provider first, then add access.',
  'rule.reason.subject-data.what': 'The organisation’s data differs from the register',
  'rule.reason.subject-data.why':
    'Shown: “{reason}”. Name, certificate number or legal representative does not match.',
  'rule.reason.subject-data.remedy':
    'Correct it by the licence and the national enterprise register; if the registration has changed, do 变更主体 (change subject) first.',
  'rule.reason.service-code.what': 'The server or service code cannot be used',
  'rule.reason.service-code.why':
    'Shown: “{reason}”. Its places are used up, the product type is wrong, or too little time is left.',
  'rule.reason.service-code.remedy':
    'Use another eligible server or service code; renew it if its time is short.',
  'rule.reason.sms.what': 'The SMS verification was not finished',
  'rule.reason.sms.why':
    'Shown: “{reason}”. Not done within 24 hours, or wrong too often: the order comes back.',
  'rule.reason.sms.remedy':
    'Submit again and remind all contacts to verify at beian.miit.gov.cn within 24 hours.',
  'rule.reason.dns.what': 'The domain does not point to the filed server',
  'rule.reason.dns.why': 'Shown: “{reason}”.',
  'rule.reason.dns.remedy':
    'Point DNS back to this provider’s mainland server; if the site has moved, add access at the new provider and then cancel it here.',
  'rule.reason.unknown.what': 'One reason is not known to us',
  'rule.reason.unknown.why': 'Shown: “{reason}”.',
  'rule.reason.unknown.remedy':
    'Fix it as written; ask the provider’s support if unclear, and submit again once the rejection has synced.',

  'rule.order-stage.draft.what': '“{type}” is a draft, not submitted',
  'rule.order-stage.draft.why': 'A draft takes the order’s place too; other actions wait for it.',
  'rule.order-stage.draft.remedy':
    'Finish and submit it, or abandon it. Left alone it is cleared (about 45 days; 30 days for a draft at Tencent).',
  'rule.order-stage.provider-review.what': '“{type}” is in the provider’s review',
  'rule.order-stage.provider-review.why':
    'Usually 1–2 working days, with a possible call; then it goes to the authority by itself.',
  'rule.order-stage.provider-review.remedy':
    'Keep the phones reachable (two missed calls at Tencent mean rejection); for a first filing or a new service keep the site closed.',
  'rule.order-stage.provider-rejected.what': '“{type}” did not pass the provider’s review',
  'rule.order-stage.provider-rejected.why':
    'The provider returned it; the authority has not seen it.',
  'rule.order-stage.provider-rejected.remedy':
    'Fix the reasons and submit again; left alone it lapses after about 45 days.',
  'rule.order-stage.awaiting-submission.what': '“{type}” passed the review and waits to be sent',
  'rule.order-stage.awaiting-submission.why':
    'Sent by itself, usually within 1 working day. A domain just registered or moved in waits here until it is two full days old (seen once).',
  'rule.order-stage.awaiting-submission.remedy':
    'Nothing to do; tell the contacts to watch for the SMS of 12381.',
  'rule.order-stage.sms-verification.what': 'Finish the SMS verification within 24 hours',
  'rule.order-stage.sms-verification.why':
    '“{type}” waits for it: the 6-digit code of 12381 is entered at beian.miit.gov.cn, not in the console, by everybody listed on the order.',
  'rule.order-stage.sms-verification.remedy':
    'Not received: check the spam filter, then 短信重发 (resend) on the same page (limited). After 5 wrong inputs treat the order as lost; after 24 hours it comes back and must be submitted again.',
  'rule.order-stage.sms-cancel.what': 'There is still time to stop it: do not verify yet',
  'rule.order-stage.sms-cancel.why':
    '“{type}” waits for the ministry’s SMS verification, the last gate: afterwards the authority has it and nothing takes it back.',
  'rule.order-stage.sms-cancel.remedy':
    'To cancel: verify at beian.miit.gov.cn within 24 hours. To keep the filing: do not enter the code; after 24 hours it should come back (documented by Tencent and Huawei; Alibaba Cloud’s text not seen).',
  'rule.order-stage.at-authority.what':
    '“{type}” is at the authority: is the SMS verification done?',
  'rule.order-stage.at-authority.why':
    'The status “{status}” does not prove it: at Tencent an order shows it while the SMS is still open.',
  'rule.order-stage.at-authority.remedy':
    'Ask every contact; who has not, verifies at beian.miit.gov.cn within 24 hours. Then it takes 1–20 working days.',
  'rule.order-stage.at-authority-cancel.what':
    '“{type}” is at the authority: is the SMS verification done?',
  'rule.order-stage.at-authority-cancel.why':
    'The status “{status}” does not prove it. Unverified, a cancellation can still be stopped; verified, it cannot.',
  'rule.order-stage.at-authority-cancel.remedy':
    'To keep the filing: do not verify, the authority returns it after 24 hours. To cancel: every contact verifies at beian.miit.gov.cn within 24 hours.',
  'rule.order-stage.authority-review.what': '“{type}” is in the authority’s review',
  'rule.order-stage.authority-review.why':
    '1–20 working days, by province; it can be neither withdrawn, edited nor hurried.',
  'rule.order-stage.authority-review.remedy':
    'Wait. 12381 sends the result; the console follows some hours later.',
  'rule.order-stage.authority-review-cancel.what':
    '“{type}” is at the authority: once verified, too late to withdraw',
  'rule.order-stage.authority-review-cancel.why':
    'If the SMS is verified, nothing stops the cancellation; some provinces finish at once, others in 1–20 working days.',
  'rule.order-stage.authority-review-cancel.remedy':
    'Not verified yet: leave it, it comes back after 24 hours. Verified: prepare to file again, once the ministry’s query no longer shows it.',
  'rule.order-stage.authority-rejected.what': '“{type}” was rejected by the authority',
  'rule.order-stage.authority-rejected.why':
    'The reasons have to be fixed; the edit button appears once the rejection has synced.',
  'rule.order-stage.authority-rejected.remedy':
    'Fix and submit again, or abandon it. Left alone it lapses after about 45 days.',
  'rule.order-stage.returned.what': '“{type}” was returned',
  'rule.order-stage.returned.why':
    'Usually the SMS was late or wrong too often; or data has to be fixed.',
  'rule.order-stage.returned.remedy':
    'Read the reason and submit again; a new review (1–2 working days) is possible.',
  'rule.order-stage.dropped.what': '“{type}” is no longer pursued',
  'rule.order-stage.dropped.why':
    'Withdrawing or abandoning drops only what was submitted; existing filings stay.',
  'rule.order-stage.dropped.remedy': 'To go on, submit a new order.',
  'rule.order-stage.expired.what': '“{type}” has lapsed',
  'rule.order-stage.expired.why': 'Orders left alone lapse (after about 45 days).',
  'rule.order-stage.expired.remedy': 'Abandon it and submit a new one.',
  'rule.order-stage.done.what': '“{type}” is done',
  'rule.order-stage.done.why': 'Console and ministry may differ for some hours.',
  'rule.order-stage.done.remedy': 'Check the result at beian.miit.gov.cn.',
  'rule.order-stage.done-filing.what': '“{type}” is approved; these things follow',
  'rule.order-stage.done-filing.why':
    'When the site opens, the footer shows the number linked to beian.miit.gov.cn; within 30 days of opening comes the public-security filing, for website and App separately.',
  'rule.order-stage.done-filing.remedy':
    'Put the service’s number in the footer (in 广东 the subject’s). A block usually ends within 1 working day; after 24 hours ask support.',
  'rule.order-stage.done-cancel.what': '“{type}” is done: the number cannot be restored',
  'rule.order-stage.done-cancel.why': 'Using it again takes a new filing with a new number.',
  'rule.order-stage.done-cancel.remedy':
    'File again only once beian.miit.gov.cn no longer shows the old filing; the domain is blocked meanwhile.',
  'rule.order-stage.unknown.what': 'Cannot tell where “{type}” stands',
  'rule.order-stage.unknown.why': 'Its status “{status}” is not among the known ones.',
  'rule.order-stage.unknown.remedy':
    'Look at the stage bar in the order, or ask the provider’s support.',

  'rule.form-domain.scheme.what': 'Leave out http://',
  'rule.form-domain.scheme.why': '“{label}” holds “{value}”; only the domain is wanted.',
  'rule.form-domain.scheme.remedy': 'Enter {domain}.',
  'rule.form-domain.path.what': 'Leave out the path',
  'rule.form-domain.path.why': '“{label}” holds “{value}”; only the domain is wanted.',
  'rule.form-domain.path.remedy': 'Enter {domain}.',
  'rule.form-domain.port.what': 'Leave out the port',
  'rule.form-domain.port.why': '“{label}” holds “{value}”; only the domain is wanted.',
  'rule.form-domain.port.remedy': 'Enter {domain}.',
  'rule.form-domain.www.what': 'Leave out www',
  'rule.form-domain.www.why':
    '“{label}” holds “{value}”. The registered domain is filed; its sub-domains follow.',
  'rule.form-domain.www.remedy': 'Enter {domain}.',
  'rule.form-domain.several.what': 'One domain a website',
  'rule.form-domain.several.why':
    '“{label}” holds more than one: “{value}”. Since 2019-04-22 a website is filed with one domain.',
  'rule.form-domain.several.remedy': 'Keep one; add a service for each of the others.',
  'rule.form-domain.ip.what': 'A domain is wanted, not an IP address',
  'rule.form-domain.ip.why': '“{label}” holds “{value}”.',
  'rule.form-domain.ip.remedy': 'Enter a real-name verified domain.',
  'rule.form-domain.invalid.what': 'This does not look like a domain',
  'rule.form-domain.invalid.why': '“{label}” holds “{value}”.',
  'rule.form-domain.invalid.remedy':
    'Check spelling and punctuation; Chinese domains are entered as they are.',
  'rule.form-domain.subdomain.what': 'Looks like a sub-domain: not for a website',
  'rule.form-domain.subdomain.why':
    '“{label}” holds “{value}”. A website is filed with its registered domain, sub-domains follow; an App with the very host it uses, down to the fourth level.',
  'rule.form-domain.subdomain.remedy':
    'For a website enter the registered domain; for an App leave it.',
  'rule.form-domain.twice.what': 'The same domain twice',
  'rule.form-domain.twice.why':
    '{domain} is already in this form; it will be refused as existing in another site.',
  'rule.form-domain.twice.remedy': 'Delete the repeated site.',
  'rule.form-domain.fine.what': 'The domain is written as wanted',
  'rule.form-domain.fine.why': '{domain} has no www, http or path.',
  'rule.form-domain.fine.remedy': 'Check the spelling once more.',

  'rule.form-nature.papers.what': 'Nature and certificate do not fit',
  'rule.form-nature.papers.why':
    'The nature is “{nature}”, the certificate “{papers}”. That is refused.',
  'rule.form-nature.papers.remedy':
    'Persons use an ID document, organisations a licence or the like; correct the nature first, then the certificate.',
  'rule.form-nature.suffix.what': '“{nature}” cannot use a domain like {domain}',
  'rule.form-nature.suffix.why':
    'Public institutions need .cn or .公益, party and state organs .gov.cn or .政务 (Huawei, end of 2025).',
  'rule.form-nature.suffix.remedy':
    'Take a domain with the required suffix, or check whether the nature is right.',
  'rule.form-nature.fine.what': 'Nature and certificate fit',
  'rule.form-nature.fine.why': '“{nature}” goes with “{papers}”.',
  'rule.form-nature.fine.remedy': 'Check certificate number and name once more.',

  'rule.form-name.short.what': 'Fewer than three Chinese characters in the name',
  'rule.form-name.short.why':
    '“{name}” breaks the naming rule: at least three Chinese characters, not only letters, digits or the domain.',
  'rule.form-name.short.remedy':
    'Choose a name of three or more Chinese characters, close to the organisation’s name.',
  'rule.form-name.words.what': 'The name has words that are refused',
  'rule.form-name.words.why': '“{name}” contains: {words}. Reviewers usually refuse these.',
  'rule.form-name.words.remedy':
    'Choose a name without them; if you hold an approval, attach it as the province asks.',
  'rule.form-name.fine.what': 'The name looks acceptable',
  'rule.form-name.fine.why':
    '“{name}” has three or more Chinese characters and none of the common refused words.',
  'rule.form-name.fine.remedy':
    'Provinces have rules of their own; look at yours before you submit.',

  'rule.form-answer.field.what': '“{label}” is not right yet',
  'rule.form-answer.field.why': 'The page says: “{error}”.',
  'rule.form-answer.field.remedy': 'Correct it, then go on.',
  'rule.form-answer.type.what': 'The system calls it: {result}',
  'rule.form-answer.type.why':
    'The type follows from the data entered and cannot be chosen. If it surprises you, some entry differs from the ministry’s record.',
  'rule.form-answer.type.remedy':
    'Go on if it is what you expect; else check province, certificate number and domain.',
  'rule.form-answer.result.what': 'The page says something we do not know',
  'rule.form-answer.result.why': 'Shown: “{result}”.',
  'rule.form-answer.result.remedy': 'Do as it says; ask the provider’s support if unclear.',

  'rule.holder.same.what': 'Domain holder and subject agree',
  'rule.holder.same.why': 'Both read: {holder}.',
  'rule.holder.same.remedy':
    'Certificate type and number have to match too; they do not show here.',
  'rule.holder.different.what': 'Domain holder and subject differ',
  'rule.holder.different.why':
    'The holder is “{holder}”, the subject “{subject}”. That is refused (in some provinces the legal representative may hold an organisation’s domain).',
  'rule.holder.different.remedy': 'Transfer the ownership to the subject first and wait 2–3 days.',
  'rule.holder.unknown.what': 'Cannot tell whether holder and subject agree',
  'rule.holder.unknown.why': 'The names are masked: “{holder}” and “{subject}”.',
  'rule.holder.unknown.remedy':
    'Compare name, certificate type and number in the domain’s details.',

  'rule.new-filing.start-filing.what': 'Keep the site closed until it is approved',
  'rule.new-filing.start-filing.why':
    'Without a number it is blocked on mainland servers, and a site that opens during review is refused.',
  'rule.new-filing.start-filing.remedy':
    'Do not point it at a mainland server yet; test by IP address or locally.',
  'rule.new-filing.add-service.what': 'First see whether the subject needs a change',
  'rule.new-filing.add-service.why':
    'The subject’s data has to equal today’s certificates and its filed sites have to open; a change and a new service cannot run together.',
  'rule.new-filing.add-service.remedy':
    'If data is out of date, change the subject first, then add the service.',
  'rule.new-filing.add-access.what': 'The data must equal the existing filing',
  'rule.new-filing.add-access.why':
    'Adding access changes no data, and a difference makes it another type. Until it is complete the domain is blocked on mainland servers here.',
  'rule.new-filing.add-access.remedy':
    'Correct data at the old provider first. Until access is complete, do not move DNS or cancel the old access.',

  'rule.change.domains.what': 'A change can only remove domains',
  'rule.change.domains.why':
    'Since 2019-04-22 none can be edited or added. A removed domain stops opening on approval; a site with one domain cannot change it.',
  'rule.change.domains.remedy':
    'Two ways to change the domain. Add a service with the new one first (another name, a free service code), then cancel the old one: nothing is interrupted. Cancel the old one first: the old site goes dark at once, and if it was the last service the subject becomes an empty shell.',
  'rule.change.subject.what': 'See first whether the province allows this change',
  'rule.change.subject.why':
    'The province usually cannot change, though some places and providers accept it; person to organisation depends. The rule wants changes filed 30 days ahead; sites stay reachable meanwhile.',
  'rule.change.subject.remedy':
    'Look at the authority’s rules or ask the provider; do not cancel anything to correct data.',
  'rule.change.once.what': 'A change cannot run with a new service or access',
  'rule.change.once.why':
    'One at a time. To change subject and website, submit one, and the other when it is approved.',
  'rule.change.once.remedy': 'Settle the order: outdated data first.',

  'rule.change.not-offered.what': '{province} may take 变更备案 (change of the whole filing) only',
  'rule.change.not-offered.why':
    '{province} does not take a change of the website alone; subject and website are changed in one order (Tencent about 2022, Huawei end of 2025).',
  'rule.change.not-offered.remedy':
    'Look for 变更备案; if only 变更网站 is offered, ask the provider first.',

  'rule.transfer.whole.what': 'Do not submit yet: the account’s whole filing moves',
  'rule.transfer.whole.why':
    'It moves at once; a single site cannot be moved. The other account then changes or cancels it, and only its owner could move it back.',
  'rule.transfer.whole.remedy':
    'Check the other login name. To change subject or provider, this is not the way.',
  'rule.transfer.whole-tencent.what': 'Do not submit yet: the whole subject moves',
  'rule.transfer.whole-tencent.why':
    'It moves at once, without the authority. The old account loses the subject; only the new one can move it back.',
  'rule.transfer.whole-tencent.remedy':
    'Check the account ID; both accounts need the same real name.',
  'rule.transfer.target.what': 'The other account must hold no subject and no order',
  'rule.transfer.target.why':
    'An account holds one subject; an open order on either side stops the transfer, and international-site accounts cannot take part.',
  'rule.transfer.target.remedy':
    'Have the other side confirm: no subject, no draft, no open order.',
  'rule.transfer.import-filing.what': 'Import is for old 万网 filings only',
  'rule.transfer.import-filing.why':
    'Filed at 万网 from 2010-06-01 to 2017-01-31: import with the old filing account and password (text of 2019).',
  'rule.transfer.import-filing.remedy':
    'Otherwise start a filing or add access; an account that holds a subject cannot import.',
  'rule.transfer.claim-filing.what': 'Claiming is for 万网 filings before June 2010 only',
  'rule.transfer.claim-filing.why':
    'Filed at 万网 before 2010-06-01 and never moved: upload the certificate, about 1 working day (text of 2019).',
  'rule.transfer.claim-filing.remedy':
    'Later ones are imported; filings of other providers use 新增接入 (add access).',

  'rule.withdraw.too-late.what': 'The order is at the authority: no withdrawing, no editing',
  'rule.withdraw.too-late.why': 'There it is only approved or rejected.',
  'rule.withdraw.too-late.remedy':
    'SMS not verified yet: leave it, and after 24 hours the order comes back. Verified: wait (1–20 working days), then change or cancel.',
  'rule.withdraw.sms.what': 'Left unverified, this order comes back by itself',
  'rule.withdraw.sms.why':
    'There is usually no withdraw button here; 24 hours without verification return the order.',
  'rule.withdraw.sms.remedy':
    'To drop it, do not enter the code; abandon or resubmit it once it is back.',
  'rule.withdraw.withdraw-order.what': 'After withdrawing, the review starts again',
  'rule.withdraw.withdraw-order.why':
    'Before it goes to the authority it can usually be withdrawn (Alibaba Cloud 2019, Tencent 2021; at Tencent only abandoned once the review is passed); submitting again takes a new review (1–2 working days).',
  'rule.withdraw.withdraw-order.remedy':
    'To add material only, ask the provider whether they can return it for editing.',
  'rule.withdraw.abandon-order.what': 'Abandoning loses what was entered this time',
  'rule.withdraw.abandon-order.why':
    'Only this submission is dropped, existing filings stay; the place is free for other actions.',
  'rule.withdraw.abandon-order.remedy': 'Copy what you still need first.',

  'rule.domain-hold.client-hold.what': 'The registrar has suspended the domain',
  'rule.domain-hold.client-hold.why':
    '{domain} has the status {status}: usually no real-name verification, abuse or a dispute.',
  'rule.domain-hold.client-hold.remedy': 'Ask the registrar and have it lifted, then file.',
  'rule.domain-hold.server-hold.what': 'The registry has suspended the domain',
  'rule.domain-hold.server-hold.why':
    '{domain} has the status {status}: usually not real-name verified in time, or abuse, or a dispute.',
  'rule.domain-hold.server-hold.remedy':
    'Verify the real name; if it is verified, have the registrar ask the registry.',
  'rule.domain-hold.redemption.what': 'The domain is in redemption and may be lost',
  'rule.domain-hold.redemption.why':
    '{domain} has the status {status}: it no longer resolves, can only be redeemed, and the registrar may auction it.',
  'rule.domain-hold.redemption.remedy':
    'Redeem it at once if you need it; else remove it from the filing or cancel first.',
  'rule.domain-hold.pending-delete.what': 'The domain is about to be deleted',
  'rule.domain-hold.pending-delete.why':
    '{domain} has the status {status}. For .com and the like neither renewal nor redemption is possible; for .cn it means redemption and can still be saved.',
  'rule.domain-hold.pending-delete.remedy':
    'Redeem a .cn at once; others are released. Deal with a filing that still has it.',
  'rule.domain-hold.pending-transfer.what': 'The domain is being transferred',
  'rule.domain-hold.pending-transfer.why':
    '{domain} has the status {status}. A transfer in usually takes 5–7 days; until it is two full days old, an order waits before the authority.',
  'rule.domain-hold.pending-transfer.remedy': 'Wait for it, check the real-name data, then file.',
  'rule.domain-hold.grace.what': 'The domain has expired and is in grace',
  'rule.domain-hold.grace.why':
    '{domain} has the status {status}. It may stop resolving at any time, usually the next day.',
  'rule.domain-hold.grace.remedy': 'Renew it soon.',
  'rule.domain-hold.dispute.what': 'The domain may be disputed and cannot be renewed',
  'rule.domain-hold.dispute.why':
    '{domain} has the status {status}, usually for a dispute or arbitration.',
  'rule.domain-hold.dispute.remedy': 'Ask the registrar.',
  'rule.domain-hold.inactive.what': 'The domain has no name servers',
  'rule.domain-hold.inactive.why':
    '{domain} has the status {status} and does not resolve; a filing does not need it to.',
  'rule.domain-hold.inactive.remedy': 'Set DNS once it is approved.',
  'rule.domain-hold.none.what': 'No hold and no deletion on the domain',
  'rule.domain-hold.none.why':
    '{domain} has no status of suspension, redemption or deletion; transfer and delete locks are ordinary protection.',
  'rule.domain-hold.none.remedy': 'Nothing to do.',

  'rule.domain-real-name.verified.what': 'The domain is real-name verified',
  'rule.domain-real-name.verified.why':
    '{domain} is verified. Fresh data takes 2–3 days to reach the ministry, 3–5 working days from other registrars.',
  'rule.domain-real-name.verified.remedy':
    'If it was verified or changed just now, wait before you file; name and certificate have to match the subject.',
  'rule.domain-real-name.auditing.what': 'Real-name verification is under way: do not file yet',
  'rule.domain-real-name.auditing.why':
    'For {domain} it usually takes 1–5 working days, and 2–3 days more to reach the ministry.',
  'rule.domain-real-name.auditing.remedy': 'Wait for it, then 2–3 days more.',
  'rule.domain-real-name.unverified.what': 'Not real-name verified: a filing will be refused',
  'rule.domain-real-name.unverified.why':
    '{domain} is not verified. Unverified for some days after registration it may also stop resolving.',
  'rule.domain-real-name.unverified.remedy':
    'Verify it with the subject’s certificate, wait 2–3 days after it has passed, then file.',
  'rule.domain-real-name.failed.what': 'Real-name verification failed: a filing will be refused',
  'rule.domain-real-name.failed.why': 'The verification of {domain} was not accepted.',
  'rule.domain-real-name.failed.remedy':
    'Read the reason and submit again; wait 2–3 days after it has passed, then file.',
  'rule.domain-real-name.cannot-tell.what': 'Cannot tell whether the domain is real-name verified',
  'rule.domain-real-name.cannot-tell.why': 'The page shows no such state for {domain}.',
  'rule.domain-real-name.cannot-tell.remedy':
    'Look at 实名认证 (real-name verification) in the domain console.',
  'rule.domain-real-name.list-all.what': 'All domains in the list are real-name verified',
  'rule.domain-real-name.list-all.why': '{shown} in all.',
  'rule.domain-real-name.list-all.remedy':
    'If one was verified just now, wait 2–3 days before filing.',
  'rule.domain-real-name.list-some.what':
    '{count} {count|domain is|domains are} not real-name verified',
  'rule.domain-real-name.list-some.why': '{domains}: without verification a filing is refused.',
  'rule.domain-real-name.list-some.remedy':
    'Verify those you want to file and wait 2–3 days after that.',
  'rule.domain-real-name.list-part.what': 'Only part of the domains could be seen',
  'rule.domain-real-name.list-part.why': '{shown} of {total} seen; no unverified one among them.',
  'rule.domain-real-name.list-part.remedy':
    'Go to the other pages, or search for the domain you want to file.',

  'rule.domain-expiry.expired.what': 'The domain expired {days} {days|day|days} ago',
  'rule.domain-expiry.expired.why':
    '{domain} expired on {date} and may stop resolving at any time; if someone else takes it, the filing under it is in danger.',
  'rule.domain-expiry.expired.remedy':
    'Renew it at once; if you give it up, remove it from the filing or cancel first, then let it go.',
  'rule.domain-expiry.soon.what':
    'The domain expires in {days} {days|day|days}: renew before filing',
  'rule.domain-expiry.soon.why':
    '{domain} expires on {date}. So little time left may be refused: most provinces want more than 3 months.',
  'rule.domain-expiry.soon.remedy': 'Renew, let the data sync, then submit.',
  'rule.domain-expiry.short.what': 'The domain has less than 3 months left',
  'rule.domain-expiry.short.why':
    '{domain} expires on {date}, in {days} days. Most provinces want 3 months, 上海 wanted 180 days in 2019.',
  'rule.domain-expiry.short.remedy': 'Better renew before you file.',
  'rule.domain-expiry.fine.what': 'The domain lives long enough',
  'rule.domain-expiry.fine.why': '{domain} expires on {date}, in {days} days: more than 3 months.',
  'rule.domain-expiry.fine.remedy': 'For 上海, 180 days were wanted in 2019.',
  'rule.domain-expiry.cannot-tell.what': 'Cannot tell when the domain expires',
  'rule.domain-expiry.cannot-tell.why': 'The page shows no expiry for {domain}.',
  'rule.domain-expiry.cannot-tell.remedy':
    'Look at the expiry in the domain console; more than 3 months should be left.',
  'rule.domain-expiry.list-expired.what': '{count} {count|domain has|domains have} expired',
  'rule.domain-expiry.list-expired.why': '{domains}: they may stop resolving at any time.',
  'rule.domain-expiry.list-expired.remedy':
    'Renew those you need; deal with the filing of those you give up.',
  'rule.domain-expiry.list-soon.what':
    '{count} {count|domain expires|domains expire} within 3 months',
  'rule.domain-expiry.list-soon.why': '{domains}: too little time left, a filing may be refused.',
  'rule.domain-expiry.list-soon.remedy': 'Renew those you want to file.',
  'rule.domain-expiry.list-fine.what': 'No domain in the list expires within 3 months',
  'rule.domain-expiry.list-fine.why': '{shown} in all.',
  'rule.domain-expiry.list-fine.remedy': 'Nothing to do.',
  'rule.domain-expiry.list-part.what': 'Only part of the expiry dates could be seen',
  'rule.domain-expiry.list-part.why':
    '{shown} of {total} seen; none of them expires within 3 months.',
  'rule.domain-expiry.list-part.remedy':
    'Go to the other pages, or search for the domain you want to file.',

  'rule.access-accuracy.dns.what': 'Point {domain} back before the deadline',
  'rule.access-accuracy.dns.why':
    'Reason: “{reason}”, deadline {deadline}. Overdue, its access or the filing itself may be cancelled; without another provider the number is lost.',
  'rule.access-accuracy.dns.remedy':
    'Still in use: point DNS at the mainland server here and have real visits. Moved away: add access at the new provider, then cancel it here. Short of time: ask for an extension (申请延期).',
  'rule.access-accuracy.traffic.what': 'Have real visits to {domain} before the deadline',
  'rule.access-accuracy.traffic.why':
    'Reason: “{reason}”, deadline {deadline}. Overdue, its access or the filing itself may be cancelled.',
  'rule.access-accuracy.traffic.remedy':
    'Let the site open and be visited; if it is not needed, cancel access or the service yourself. Short of time: ask for an extension (申请延期).',
  'rule.access-accuracy.dns-and-traffic.what':
    'Before the deadline: {domain} must point back and be visited',
  'rule.access-accuracy.dns-and-traffic.why':
    'DNS does not point at a mainland server here and there are no real visits; deadline {deadline}. Overdue, its access or the filing itself may be cancelled; without another provider the number is lost.',
  'rule.access-accuracy.dns-and-traffic.remedy':
    'Still in use: point DNS back and have real visits. Moved away: add access at the new provider, then cancel it here. Short of time: ask for an extension (申请延期; 10 working days were given once).',
  'rule.access-accuracy.other.what': '{domain} has a risk to be fixed',
  'rule.access-accuracy.other.why':
    'Reason: “{reason}”, deadline {deadline}. Overdue, its access or the filing itself may be cancelled.',
  'rule.access-accuracy.other.remedy':
    'Change the data or add the permit as asked; appeal if it is wrong, ask for an extension if time is short.',
  'rule.access-accuracy.overdue.what': 'The deadline for {domain} has passed',
  'rule.access-accuracy.overdue.why':
    'It was {deadline}; its access or the filing may be cancelled at any time.',
  'rule.access-accuracy.overdue.remedy':
    'Fix it now and contact support; if access is gone and the number alive, add access at some provider soon.',

  'rule.service-codes.free.what': '{count} {count|instance has|instances have} free places left',
  'rule.service-codes.free.why': '{instances}.',
  'rule.service-codes.free.remedy': 'One code files one service and is then used.',
  'rule.service-codes.used-up.what':
    '{count} {count|instance has|instances have} no free place left',
  'rule.service-codes.used-up.why':
    '{instances}. Cancelling a filing or its access does not give a place back.',
  'rule.service-codes.used-up.remedy': 'Use another instance, or buy a service code.',
  'rule.service-codes.cannot-tell.what':
    'Cannot tell whether {count} {count|instance has|instances have} places left',
  'rule.service-codes.cannot-tell.why': 'The count of {instances} could not be read.',
  'rule.service-codes.cannot-tell.remedy': 'Look at 免费备案数量 (free filings) in 可备案实例管理.',
  'rule.service-codes.filed.what':
    '{count} {count|service code is|service codes are} used by filings',
  'rule.service-codes.filed.why':
    'A filed code belongs to that filing and does not come back, even after a cancellation.',
  'rule.service-codes.filed.remedy': 'Use an unbound code for a new filing.',
  'rule.service-codes.invalid.what': '{count} {count|service code is|service codes are} void',
  'rule.service-codes.invalid.why': 'A code dies with its server.',
  'rule.service-codes.invalid.remedy': 'Renew the server, or use another code.',

  'rule.miit-query.found.what': 'The ministry shows {count} {count|filing|filings}',
  'rule.miit-query.found.why': '{subjects}: {numbers}. The query does not show the provider.',
  'rule.miit-query.found.remedy':
    'Compare subject, number and approval date; websites, Apps, mini-programs and quick-apps are queried separately.',
  'rule.miit-query.found-part.what': '{count} filings in all, {shown} on this page',
  'rule.miit-query.found-part.why': '{subjects}: {numbers}. The query does not show the provider.',
  'rule.miit-query.found-part.remedy':
    'Go to the last page; websites, Apps, mini-programs and quick-apps are queried separately.',
  'rule.miit-query.several-subjects.what': 'More than one subject in the result',
  'rule.miit-query.several-subjects.why': '{subjects}.',
  'rule.miit-query.several-subjects.remedy':
    'Compare by filing number; do not take another’s filing for yours.',
  'rule.miit-query.none.what': 'The ministry shows no filing for “{query}”',
  'rule.miit-query.none.why':
    'It may never have been filed, may be cancelled, or just approved and not shown yet; or it is filed as an App or mini-program.',
  'rule.miit-query.none.remedy':
    'Try the subject’s name or the number, in all four kinds. After a cancellation, file again only once nothing shows.',
  'rule.miit-query.none-unnamed.what': 'The ministry’s query found nothing',
  'rule.miit-query.none-unnamed.why':
    'It may never have been filed, may be cancelled, or just approved and not shown yet; or it is filed as an App or mini-program.',
  'rule.miit-query.none-unnamed.remedy':
    'Try the subject’s name, the domain or the number, in all four kinds.',

  'rule.miit-sms.all-done.what': 'SMS verification complete; the authority has it',
  'rule.miit-sms.all-done.why': 'Its review takes 1–20 working days, without withdrawing.',
  'rule.miit-sms.all-done.remedy':
    'Wait for the result from 12381; the console follows some hours later.',
  'rule.miit-sms.others.what': 'You are done; other contacts are not',
  'rule.miit-sms.others.why':
    'Every contact on the order has to verify before the authority gets it.',
  'rule.miit-sms.others.remedy': 'Remind them: 24 hours from their SMS.',
  'rule.miit-sms.done.what': 'This was verified before',
  'rule.miit-sms.done.why': 'The page says that nothing needs to be submitted again.',
  'rule.miit-sms.done.remedy': 'Wait for the authority.',
  'rule.miit-sms.returned.what': 'The verification failed; the order comes back',
  'rule.miit-sms.returned.why':
    'The page sends you to the provider, usually after too many errors or too late.',
  'rule.miit-sms.returned.remedy':
    'Look at the order in the provider’s console and submit it again once it is back; a new review is possible.',
  'rule.miit-sms.failed.what': 'Not right: every error counts',
  'rule.miit-sms.failed.why':
    'Five errors at most, counted together in places; then the order comes back.',
  'rule.miit-sms.failed.remedy':
    'Check the code of the latest SMS, the phone that got it, and the last 6 of the filed certificate (浙江: the number on the back of a Hong Kong / Macau permit).',
  'rule.miit-sms.not-found.what': 'Not found: a wrong entry, or done before',
  'rule.miit-sms.not-found.why': 'The page does not tell these two apart.',
  'rule.miit-sms.not-found.remedy':
    'Check phone and last 6 of the certificate, then see in the provider’s console whether the order is in the authority’s review.',
  'rule.miit-sms.nothing-open.what': 'No application waits for verification',
  'rule.miit-sms.nothing-open.why':
    'It is not at the authority yet, it is verified, or the phone is not the one in the filing.',
  'rule.miit-sms.nothing-open.remedy': 'See in the provider’s console where the order stands.',
  'rule.miit-sms.resent.what': 'Sent again: enter it as soon as it arrives',
  'rule.miit-sms.resent.why':
    'It usually arrives within 10 minutes; use the code of the latest SMS. Whether a resend extends the 24 hours is stated nowhere: count from the first SMS.',
  'rule.miit-sms.resent.remedy':
    'Resends are limited, count on two; if none arrives, check the spam filter.',
  'rule.miit-sms.no-resend.what': 'No resend left; too late means returned',
  'rule.miit-sms.no-resend.why': 'The number of resends is used up.',
  'rule.miit-sms.no-resend.remedy':
    'Check the spam filter or put the SIM into another phone; else wait for the return, change the number and submit again.',
  'rule.miit-sms.form.what': 'The SMS code is entered here, not in the cloud console',
  'rule.miit-sms.form.why':
    'The 6-digit code of 12381, the phone that got it and the last 6 of the certificate; within 24 hours of the SMS, five errors at most.',
  'rule.miit-sms.form.remedy':
    'Not received: 短信重发 (resend; count on two). To stop a cancellation, do not enter it. This extension neither reads nor fills nor keeps these values.',

  'rule.incomplete.services.what': 'Not all services are shown',
  'rule.incomplete.services.why': 'This page has only part of the websites and Apps.',
  'rule.incomplete.services.remedy':
    'Go to the other pages, or look up all services by the subject’s name at beian.miit.gov.cn.',
  'rule.incomplete.domains.what': 'Not all domains of {filingNumber} are shown',
  'rule.incomplete.domains.why': 'Those that are not shown were not checked.',
  'rule.incomplete.domains.remedy': 'Open the full list and check the suffixes.',
  'rule.incomplete.orders.what': 'Not all orders are shown',
  'rule.incomplete.orders.why': 'Other pages may have more.',
  'rule.incomplete.orders.remedy': 'Look at the other pages.',
  'rule.incomplete.doubt.what': 'Part of the page could not be read for sure',
  'rule.incomplete.doubt.why': 'What could not be read is not judged.',
  'rule.incomplete.doubt.remedy':
    'Go by what you see on the page; the filing itself can be checked at beian.miit.gov.cn.',

  'rule.dialog-fields.password.what': 'The filing password is no longer in use',
  'rule.dialog-fields.password.why':
    'SMS verification replaced it on 2020-08-17; a dialog that asks for it may be an old page.',
  'rule.dialog-fields.password.remedy':
    'Make sure that this is the provider’s real console; there is no need to recover the password. Ask support if in doubt.',
  'rule.dialog-fields.mail.what': 'An e-mail code does not replace the ministry’s SMS',
  'rule.dialog-fields.mail.why':
    'Here the e-mail only carries the provider’s own code; a cancellation still needs the ministry’s SMS verification.',
  'rule.dialog-fields.mail.remedy':
    'If the phone in the filing is lost, have support change it before you submit.',

  'rule.tracked-case.due-soon.what': '“{procedure}” is due soon',
  'rule.tracked-case.due-soon.why': 'The tracked case stands at “{stage}”.',
  'rule.tracked-case.due-soon.remedy': 'Do it first, then update the case.',
  'rule.tracked-case.overdue.what': '“{procedure}” is overdue',
  'rule.tracked-case.overdue.why': 'The tracked case stands at “{stage}”.',
  'rule.tracked-case.overdue.remedy':
    'See whether the order has come back or lapsed, then update the case.',
  'rule.tracked-case.differs.what': 'Page and case show different stages',
  'rule.tracked-case.differs.why':
    'The page says “{page}” ({status}), the case “{known}”. A page whose login has expired shows old states.',
  'rule.tracked-case.differs.remedy': 'Reload or sign in again, then update the case.',
  'rule.tracked-case.untracked.what': '“{type}” is not tracked',
  'rule.tracked-case.untracked.why':
    'The order’s status: {status}. Tracking keeps its deadline and checklist.',
  'rule.tracked-case.untracked.remedy': 'Use “track this”.',

  'checklist.cancel-subject.no-order': 'The subject has no open order (at other providers neither)',
  'checklist.cancel-subject.suffixes':
    'All its domains have approved suffixes and could be filed again',
  'checklist.cancel-subject.all-services':
    'Looked up all websites, Apps, mini-programs and quick-apps of the subject at beian.miit.gov.cn: none is needed',
  'checklist.cancel-subject.no-alternative':
    'It is not about changing provider, server or data (none of these needs a cancellation)',
  'checklist.cancel-subject.phone':
    'The subject contact’s phone in the filing works, and they know',
  'checklist.cancel-subject.backup': 'Website data and DNS records are backed up',
  'checklist.cancel-subject.visitors': 'Visits are stopped or moved abroad, and users are told',
  'checklist.cancel-subject.mail':
    'Mail of the domain is reached at the mail provider’s address (the entry under the domain stops)',
  'checklist.cancel-subject.domain-after':
    'If the domain is given up too: cancel the filing first, then let the domain expire',
  'checklist.cancel-service.no-order': 'The subject has no open order (at other providers neither)',
  'checklist.cancel-service.suffixes':
    'The service’s domains have approved suffixes and could be filed again',
  'checklist.cancel-service.others-remain':
    'The subject has other services (if this is the last, cancel the subject instead)',
  'checklist.cancel-service.right-service':
    'Number, name and domain compared: this is the one to cancel',
  'checklist.cancel-service.not-one-domain':
    'It is not about dropping one of several domains (that is a change)',
  'checklist.cancel-service.phone': 'The contact’s phone in the filing works, and they know',
  'checklist.cancel-service.backup': 'The website’s data is backed up',
  'checklist.cancel-service.dns': 'DNS is moved or stopped, and nothing else uses the domain',
  'checklist.cancel-access.new-access':
    'The new provider has completed access (told by the ministry or the provider)',
  'checklist.cancel-access.dns-moved': 'DNS points to the new provider and the site works',
  'checklist.cancel-access.no-order': 'The subject has no open order (at other providers neither)',
  'checklist.cancel-access.suffixes':
    'The domains have approved suffixes and could be filed again if they become a shell',
  'checklist.cancel-access.others-remain':
    'The subject has other services here (after the last one it is gone from this console)',
  'checklist.cancel-access.phone': 'The contact’s phone in the filing gets the console’s code',
  'checklist.cancel-access.backup': 'Data on the old server is backed up',

  'checklist.start-filing.not-filed-yet':
    'Neither subject nor domain was ever filed (looked up at beian.miit.gov.cn; else it is a new service or added access)',
  'checklist.start-filing.no-order':
    'No other order for the subject, certificate or domain (in other accounts and at other providers neither)',
  'checklist.start-filing.suffix': 'The domain’s suffix is approved',
  'checklist.start-filing.bare-domain': 'The domain has no www, http or path',
  'checklist.start-filing.real-name':
    'Real-name verified 3 days ago or more (3–5 working days at another registrar)',
  'checklist.start-filing.holder': 'Holder and subject agree in name, certificate type and number',
  'checklist.start-filing.registrar': 'The domain is with an approved mainland registrar',
  'checklist.start-filing.domain-life': 'The domain has more than 3 months left',
  'checklist.start-filing.server-aliyun':
    'An eligible mainland server: prepaid, 3 months or more in total, public bandwidth, a service code left',
  'checklist.start-filing.server-tencent':
    'An eligible mainland cloud service: prepaid, 3 months or more in total, 1 month left, a place free',
  'checklist.start-filing.service-closed': 'The site does not open now (closed until approved)',
  'checklist.start-filing.papers': 'The latest certificates issued, valid for 3 months or more',
  'checklist.start-filing.phones':
    'The contact’s phone takes calls and SMS; the emergency phone is another one',
  'checklist.start-filing.province': 'The authority’s rules were read (contact, phone, material)',
  'checklist.start-filing.face': 'The contact in person can do the face check',

  'checklist.add-service.no-order': 'The subject has no open order (at other providers neither)',
  'checklist.add-service.subject-current':
    'The subject’s data equals today’s certificates; no change is needed first',
  'checklist.add-service.services-open': 'Filed sites open and show their number and link',
  'checklist.add-service.suffix': 'The new domain’s suffix is approved',
  'checklist.add-service.real-name':
    'The new domain was real-name verified 3 days ago or more (3–5 working days at another registrar)',
  'checklist.add-service.holder': 'The new domain’s holder is the subject',
  'checklist.add-service.domain-life': 'The new domain has more than 3 months left',
  'checklist.add-service.own-name': 'The name differs from existing sites and follows the rules',
  'checklist.add-service.code': 'An unused service code, or an instance with a place left',
  'checklist.add-service.app-host': 'For an App: the very host it uses is entered',
  'checklist.add-service.phones': 'The contacts’ phones take calls and SMS',

  'checklist.add-access.no-order': 'The subject has no open order (at the old provider neither)',
  'checklist.add-access.same-data':
    'The data equals the existing filing (changes were made at the old provider)',
  'checklist.add-access.old-phone': 'The phone in the existing filing still gets SMS',
  'checklist.add-access.number-alive': 'The number still shows at beian.miit.gov.cn',
  'checklist.add-access.registrar':
    'The domain is with an approved mainland registrar and not expired',
  'checklist.add-access.server': 'An eligible mainland server',
  'checklist.add-access.dns-after': 'DNS moves here only when access is complete (blocked before)',
  'checklist.add-access.dns-after-review':
    'DNS moves here once the review is passed (works after about 10–30 minutes)',
  'checklist.add-access.old-access-stays':
    'The old access is not cancelled before this is complete',

  'checklist.change-subject.no-order':
    'The subject has no open order, and no new service or access at the same time',
  'checklist.change-subject.allowed': 'The authority allows this change',
  'checklist.change-subject.materials':
    'New certificates and proof of the change (for a rename, from the register) are ready',
  'checklist.change-subject.services-open': 'The subject’s sites open and show their number',
  'checklist.change-subject.phone': 'The phone that gets the SMS (the new one if it changes) works',
  'checklist.change-subject.in-advance': 'The rule wants it 30 days ahead; if late, do it soon',
  'checklist.change-subject.not-another-subject':
    'It is not a move to another subject (ask for a migration, or cancel and file again)',

  'checklist.change-service.no-order':
    'The subject has no open order, and no new service or access at the same time',
  'checklist.change-service.only-remove':
    'Domains are only removed; to change or add one, file a new service',
  'checklist.change-service.services-open': 'The site opens and shows its number',
  'checklist.change-service.phone': 'The website / App contact’s phone gets SMS',
  'checklist.change-service.server-same-provider':
    'It is not only about another server or IP of the same provider (usually no change needed)',

  'checklist.transfer-filing.no-order': 'Neither account has an open order',
  'checklist.transfer-filing.right-account': 'The other login name was checked with its owner',
  'checklist.transfer-filing.target-empty': 'The other account has no subject and no draft',
  'checklist.transfer-filing.whole-filing':
    'It is understood that the whole subject moves, not a single site',
  'checklist.transfer-filing.phone': 'The phone that gets the code is at hand',
  'checklist.transfer-filing.same-name': 'Both accounts have the same real name',
  'checklist.transfer-filing.not-another-subject': 'Only the account changes, not the subject',

  'checklist.import-filing.era': 'Filed at 万网 between 2010-06-01 and 2017-01-31',
  'checklist.import-filing.old-account': 'The old filing account and its password are known',
  'checklist.import-filing.no-subject-here': 'This account has no subject yet',
  'checklist.claim-filing.era': 'Filed at 万网 before 2010-06-01 and never moved',
  'checklist.claim-filing.papers': 'Scans of the subject’s certificate are ready',
  'checklist.claim-filing.no-subject-here': 'This account has no subject yet',

  'checklist.withdraw-order.before-authority':
    'The order is not at the authority (there it cannot be withdrawn)',
  'checklist.withdraw-order.right-order': 'Order number and type compared',
  'checklist.withdraw-order.review-again': 'It is understood that the review starts again',
  'checklist.withdraw-order.not-a-cancellation':
    'It is not a cancellation or cancel-access (these cannot be withdrawn)',
  'checklist.abandon-order.before-authority': 'The order is not at the authority',
  'checklist.abandon-order.data-kept': 'What was entered is copied or no longer needed',
  'checklist.abandon-order.right-order': 'Order number and type compared',
  'checklist.edit-order.all-reasons': 'Every reason of the rejection is fixed',
  'checklist.edit-order.synced': 'The rejection has synced: the page offers to edit or continue',
  'checklist.edit-order.waited': 'After a change of real name or ownership, 2–3 days have passed',
  'checklist.edit-order.phones': 'The contacts’ phones are reachable',
  'checklist.edit-order.service-closed': 'A new site stays closed; filed sites open',
};
