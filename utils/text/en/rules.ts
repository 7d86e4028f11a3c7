import type { Translation } from '../t.ts';
import type { rules as zh } from '../zh-CN/rules.ts';

export const rules: Translation<typeof zh> = {
  'rule.list': '{head}, {tail}',
  'rule.list-more': '{items} and more ({count} in all)',

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
    'Go through the checklist below yourself; you can also copy the page structure and report it.',
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
    '{action} does not check the suffix, but filing again does. Until {suffix} is approved, this filing cannot be had back once it is gone (list of {date}).',
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
  'rule.pending-order.elsewhere.remedy': '{end}',
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
    'To go on: finish the SMS verification at beian.miit.gov.cn within 24 hours. To drop it: do not verify; after 24 hours the order comes back.',
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
    'First look up all services by the subject’s name at beian.miit.gov.cn. To change provider use 新增接入 (add access), to correct data 变更主体 (change subject), to stop one service cancel only that one.',
  'rule.cancel-subject.counted.what':
    'Do not submit yet: the subject and its {count} service(s) go together',
  'rule.cancel-subject.counted.why':
    'Besides the {count} on this page, websites, Apps, mini-programs and quick-apps filed at other providers or at WeChat become void too; this page does not show them. The numbers cannot be restored: only a first filing with new numbers brings them back.',
  'rule.cancel-subject.counted.remedy':
    'First look up all services by the subject’s name at beian.miit.gov.cn. To change provider use 新增接入 (add access), to correct data 变更主体 (change subject), to stop one service cancel only that one.',

  'rule.cancel-service.main.what':
    'Do not submit yet: this filing number cannot be restored once cancelled',
  'rule.cancel-service.main.why':
    'The ministry deletes the service’s number, for every provider; to use it again a new service must be filed, with a new number. The domain is blocked on servers of {provider} unless it also stands in another valid website or App filing.',
  'rule.cancel-service.main.remedy':
    'To change provider only: 新增接入 (add access) at the new one first, then cancel the access here; the number stays. Go on only if you want this number gone.',
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
    'A cancellation goes straight to the authority, without the provider’s review. Aliyun’s FAQ says that it cannot be withdrawn.',
  'rule.submitted-is-final.cancel.remedy':
    'If it is submitted and the SMS code is not entered yet: do not enter it; after 24 hours the order should come back (so documented for WeChat and Huawei; Aliyun’s own text was not seen).',
  'rule.submitted-is-final.cancel-tencent.what': 'Once the SMS is verified it cannot be withdrawn',
  'rule.submitted-is-final.cancel-tencent.why':
    'A cancellation goes straight to the authority, without Tencent’s review; after the SMS verification nothing takes it back.',
  'rule.submitted-is-final.cancel-tencent.remedy':
    'If you change your mind: do not do the SMS verification for 24 hours; the authority returns it and the cancellation lapses.',
  'rule.submitted-is-final.access.what': 'Do not count on taking it back',
  'rule.submitted-is-final.access.why':
    'No text was found that lets a submitted cancel-access be withdrawn; only a new 新增接入 (add access) restores it.',
  'rule.submitted-is-final.access.remedy':
    'Compare filing number and domain once more before you submit.',
  'rule.submitted-is-final.access-aliyun.what': 'A submitted cancel-access cannot be withdrawn',
  'rule.submitted-is-final.access-aliyun.why':
    'Aliyun’s FAQ says so; only a new 新增接入 (add access) restores it (the number stays).',
  'rule.submitted-is-final.access-aliyun.remedy':
    'Compare filing number and domain once more before you submit.',

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
    'Only the console checks a code on the phone of the website / App contact; after submitting there is no SMS step left to stop it.',
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
    'A subject without services is an empty shell. In 天津 辽宁 四川 云南 江苏 浙江 上海 广西 山西 北京 贵州 it may add a service directly; elsewhere the shell must first be cancelled on paper at the authority before anything can be filed again.',
  'rule.last-service.cancel-service.remedy':
    'If nothing is needed any more, cancel the subject instead. If you will file again, add another service first or keep this one.',
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
  'rule.service-code.comes-back.remedy': 'This holds for Tencent only, not for other providers.',

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
};
