import type { Translation } from '../t.ts';
import type { messages as zh } from '../zh-CN/messages.ts';

/** What the knowledge base says of console messages, SMS verification, limits, numbers and suffixes. */
export const messages: Translation<typeof zh> = {
  /* messages: domain-check */
  'message.domain-not-in-registrar-store.cause':
    'The domain has no real-name verification; or it is so recent that the registrar has not reported it to the ministry; or it was done before 2018 and never renewed.',
  'message.domain-not-in-registrar-store.remedy':
    'Complete (or redo) the real-name verification at the registrar, wait 2–3 days (3–5 working days with some registrars) until the data have arrived, then submit again.',
  'message.domain-holder-not-subject.cause':
    "The domain's holder is not the filing's subject: name, certificate type or certificate number differs.",
  'message.domain-holder-not-subject.remedy':
    'Move the domain to the subject, or file with the holder as subject. For organisations some provinces also accept a domain held by the legal representative.',
  'message.domain-holder-needs-proof.cause':
    'The holder is neither the subject nor its legal representative; this province accepts proof.',
  'message.domain-holder-needs-proof.remedy':
    'Upload a domain authorisation and proof of the relation; moving the domain to the subject is safer.',
  'message.domain-id-type-mismatch.cause':
    'The certificate type used for the domain differs from the one in the filing.',
  'message.domain-id-type-mismatch.remedy':
    'Use the same type on both sides: redo the real-name verification or move the domain, or correct the type in the filing.',
  'message.domain-id-number-mismatch.cause':
    "The certificate number of the domain differs from the filing's, often after a new licence or the merged 18-digit code.",
  'message.domain-id-number-mismatch.remedy':
    "Compare both numbers; redo the domain's verification with the new certificate, or correct the filing.",
  'message.domain-expired.cause': "The domain's term has run out.",
  'message.domain-expired.remedy':
    'Renew at once; after the grace period it must be redeemed. During a filing keep more than three months left. If somebody else holds the name now, remove it from the filing by a change.',
  'message.suffix-not-approved.cause':
    'The suffix is not approved by the ministry. The list changes: .cc and .tv were approved in 2020, .me in 2022.',
  'message.suffix-not-approved.remedy':
    'Use a domain under an approved suffix; check domain.miit.gov.cn first. Do not cancel an existing filing or its access under this suffix: it cannot come back until the suffix is approved.',
  'message.registrar-not-approved.cause':
    "The registrar is not approved by the ministry; this includes all foreign registrars and Alibaba Cloud's international site.",
  'message.registrar-not-approved.remedy':
    'Transfer the domain to an approved registrar in mainland China, verify the holder again, and submit after the data have arrived.',
  'message.domain-not-yet-in-store.cause':
    'The real-name data have not been reported to the ministry yet.',
  'message.domain-not-yet-in-store.remedy':
    'Wait three to five working days and submit again; if it still fails, ask the registrar whether the data were reported.',
  'message.domain-not-real-named.cause': 'The domain has not passed real-name verification.',
  'message.domain-not-real-named.remedy':
    'Complete the real-name verification at the registrar and submit after the data have arrived.',
  'message.domain-registrar-has-no-holder.cause':
    "The domain's real-name data have not been synchronised.",
  'message.domain-registrar-has-no-holder.remedy':
    'Wait three to five working days after the verification, then submit.',
  'message.domain-real-name-differs.cause':
    "The domain's real-name data differ from the subject in the filing.",
  'message.domain-real-name-differs.remedy':
    "Correct the data at the registrar or move the domain; if the subject's data are old, change the subject first.",
  'message.domain-expiring.cause': 'A domain under the filing is about to expire.',
  'message.domain-expiring.remedy': 'Renew soon; remove a domain no longer used by a change.',

  /* messages: rejections */
  'message.domain-owner-wrong.cause': "The domain's holder is not the subject.",
  'message.domain-owner-wrong.remedy':
    'Move the domain to the subject or correct the subject, and submit after the data have been synchronised.',
  'message.service-name-unacceptable.cause':
    "The name breaks the naming rules: at least three Chinese characters, not only letters, digits or the domain, no words such as 中国, 国家, 论坛, 社区, 博客; a person's site must not sound like an organisation.",
  'message.service-name-unacceptable.remedy':
    'Choose a name that says what the site is about without restricted words, and submit again.',
  'message.cross-province.cause':
    'The certificate was issued in another province than the one chosen.',
  'message.cross-province.remedy':
    'Organisations file in the province of the licence; persons in their home province, or with a residence permit where accepted. Changing the province usually means abandoning this order and starting again.',
  'message.content-unacceptable.cause':
    "The content needs a permit that is missing, or a person's filing shows business content.",
  'message.content-unacceptable.remedy':
    'Change the content, file as an organisation, or get the pre-approval first.',
  'message.pre-approval-unacceptable.cause':
    'The pre-approval is missing, expired or does not fit the content.',
  'message.pre-approval-unacceptable.remedy':
    'Upload a valid approval, or drop the content that needs it.',
  'message.certificate-unacceptable.cause':
    "The certificate's picture is blurred, incomplete, lacks a page or is not a colour picture of the original.",
  'message.certificate-unacceptable.remedy':
    'Upload a complete, clear colour picture of the original; use the most recently issued ID card.',
  'message.certificate-address-elsewhere.cause':
    'The address on the certificate lies in another province.',
  'message.certificate-address-elsewhere.remedy':
    "File in the certificate's province, or give the residence proof that the province accepts.",
  'message.contact-not-legal-representative.cause':
    'The province wants the legal representative as subject contact.',
  'message.contact-not-legal-representative.remedy':
    "Put in the legal representative; some provinces accept a stamped letter of authority, see the province's rules.",
  'message.phone-problem.cause':
    'The phone is not local, was not answered, or belongs to a virtual operator.',
  'message.phone-problem.remedy':
    'Use a number of the person that can be reached; a local one where the province wants it.',
  'message.phone-frequency.cause': "This mobile number is used in another subject's filing.",
  'message.phone-frequency.remedy': 'Use another number, or change it in the other filing first.',
  'message.phone-or-id-frequency.cause':
    "The mobile number or the certificate number is used in another subject's filing.",
  'message.phone-or-id-frequency.remedy':
    'Use another number or another contact, or change the other filing first.',
  'message.contact-id-repeated.cause':
    "The service contact's certificate already stands in another filing.",
  'message.contact-id-repeated.remedy': 'Use another contact, or correct the other filing first.',
  'message.subject-conflict.cause':
    'A subject may have only one order at the authority at a time: another order of it is running (maybe at another provider), or the filing type is wrong.',
  'message.subject-conflict.remedy': 'Finish or abandon that order, then submit again.',
  'message.filing-type-wrong.cause':
    "The data did not match the ministry's record, so the type was judged wrongly.",
  'message.filing-type-wrong.remedy':
    "Check province, nature, certificate type and number and domain against the ministry's query, and submit again.",
  'message.record-exists.cause':
    'This subject was filed before under another certificate, such as an old licence.',
  'message.record-exists.remedy':
    "Submit with the old certificate's data, or change the filing to the new certificate first.",
  'message.certificate-has-order.cause':
    'This certificate has a draft or an order under another account.',
  'message.certificate-has-order.remedy':
    'Log in there and finish or abandon that order; if the account is forgotten, recover the login name first.',
  'message.access-data-differs.cause':
    'The data differ from the filing at the old provider; an access filing cannot change data.',
  'message.access-data-differs.remedy':
    'Change the data at the old provider first and add the access afterwards.',
  'message.service-cancelled.cause':
    'The service no longer exists at the ministry; the type of this order does not apply any more.',
  'message.service-cancelled.remedy': "Check the ministry's query and file again as a new service.",
  'message.subject-cancelled.cause': 'The subject no longer exists at the ministry.',
  'message.subject-cancelled.remedy':
    "Check the ministry's query; when nothing is left, make a first filing. If an empty-shell subject is still shown, clear that first.",
  'message.record-not-found.cause':
    'The record to be changed, accessed or cancelled no longer exists at the ministry.',
  'message.record-not-found.remedy':
    "Check the ministry's query and file again as a first filing or a new service.",
  'message.filed-service-unreachable.cause':
    'Filed websites of this subject cannot be opened; the authority checks them again.',
  'message.filed-service-unreachable.remedy':
    'Make the filed sites open, or cancel those no longer used, and submit again.',
  'message.footer-number-missing.cause':
    'The filed website lacks its number at the bottom of the home page, or shows it wrongly.',
  'message.footer-number-missing.remedy':
    "Put the site's own number at the bottom centre with a link to https://beian.miit.gov.cn, and submit again.",
  'message.footer-link-missing.cause': "The number does not link to the ministry's site.",
  'message.footer-link-missing.remedy': 'Link the number to https://beian.miit.gov.cn.',
  'message.domain-conflict.cause': 'The domain stands in an order elsewhere, or is filed already.',
  'message.domain-conflict.remedy':
    'Finish that order; if the domain is filed already, use add-access.',
  'message.domain-twice-in-order.cause': 'The same domain was entered twice in this order.',
  'message.domain-twice-in-order.remedy': 'Press 修改 and delete the repeated site.',
  'message.business-data-mismatch.cause':
    "The organisation's name, number or legal representative differs from the national enterprise register.",
  'message.business-data-mismatch.remedy':
    'Correct them as in the register; after a recent change wait until it shows.',
  'message.subject-name-not-domain-owner.cause':
    "The domain owner's name or certificate type differs from the organisation entered.",
  'message.subject-name-not-domain-owner.remedy':
    "Correct the domain's data or move it, and wait three calendar days.",
  'message.account-region-unsupported.cause':
    'The WeChat account was not registered with a mainland +86 number.',
  'message.account-region-unsupported.remedy': 'Use the console on a computer.',
  'message.service-open-before-approval.cause':
    'The site could be opened during the review; a new site must stay closed until approval.',
  'message.service-open-before-approval.remedy':
    'Pause the DNS records or close the site, make sure it does not open, and submit again.',
  'message.phone-not-local.cause': 'The province wants a local number.',
  'message.phone-not-local.remedy': "Use a number of the filing's region.",
  'message.phone-unreachable.cause':
    'The reviewer’s call was not answered, so the order was rejected (Tencent rejects after the second missed call).',
  'message.phone-unreachable.remedy':
    "Keep the phone reachable and submit again; Tencent's calls mostly begin with 010-5610.",
  'message.phone-used-by-other-subject.cause':
    "The contact's mobile number is used in another subject's filing.",
  'message.phone-used-by-other-subject.remedy':
    'Use another number, or change the other filing first.',
  'message.server-term-too-short.cause':
    'The server has less than a month left, so no service code can be made.',
  'message.server-term-too-short.remedy': 'Renew first, then make the code.',

  /* messages: form-errors */
  'message.domain-has-order.cause': 'This domain has an order under some Alibaba Cloud account.',
  'message.domain-has-order.remedy':
    "If it is yours, log in there and finish or abandon it; if not, send Alibaba Cloud's filing support proof that you hold the domain.",
  'message.subject-in-other-account.cause':
    'The subject sits in another Alibaba Cloud account; an account holds one subject.',
  'message.subject-in-other-account.remedy':
    'Log in there, or move the filing to this account first.',
  'message.certificate-filed-elsewhere.cause':
    'This certificate is already filed in another Alibaba Cloud account.',
  'message.certificate-filed-elsewhere.remedy':
    'Log in there; if the account is forgotten, recover the login name by the filing.',
  'message.product-invalid.cause': 'The product type chosen is not the one bought.',
  'message.product-invalid.remedy': 'Choose the type that was bought.',
  'message.product-quota-used.cause':
    "The server's service codes are used up; they do not come back after a cancellation.",
  'message.product-quota-used.remedy': 'Use another eligible server, or buy a paid service code.',
  'message.product-check-failed.cause': 'The code has expired with its server.',
  'message.product-check-failed.remedy': 'Renew the server or use another one.',
  'message.filing-not-found.cause':
    'The number was entered with its -1 ending on the old ministry page, or the data were wrong.',
  'message.filing-not-found.remedy':
    "Enter the subject's number without ending. That page went away with the filing password.",
  'message.instances-not-listed.cause':
    'The list was not refreshed, or the resource is not eligible.',
  'message.instances-not-listed.remedy':
    'Refresh; if still nothing, check that the server is in the mainland, prepaid for three months or more in total, with public bandwidth.',
  'message.trial-server.cause': 'A trial server cannot be used for filing.',
  'message.trial-server.remedy': 'Buy a regular prepaid server.',

  /* messages: special-inspection */
  'message.inspected-certificate-gone.cause':
    'The licence was cancelled or revoked; the subject no longer exists.',
  'message.inspected-certificate-gone.remedy':
    'If the site goes on, a new subject must file it; otherwise cancel the filing.',
  'message.inspected-subject-renamed.cause':
    'The organisation has a new name; the filing still has the old one.',
  'message.inspected-subject-renamed.remedy':
    'Change the subject, with the proof of renaming the province wants.',
  'message.inspected-domain-holder.cause': "The domain's holder differs from the subject.",
  'message.inspected-domain-holder.remedy':
    'Move the domain or change the subject; remove a domain no longer used by a change.',
  'message.inspected-licence-merged.cause':
    'The licence now has the 18-digit unified code; the filing still has the old number.',
  'message.inspected-licence-merged.remedy': 'Change the subject and enter the 18-digit code.',
  'message.inspected-certificate-number.cause':
    'The certificate number in the filing differs from the register.',
  'message.inspected-certificate-number.remedy': 'Change the subject and correct the number.',
  'message.inspected-legal-representative.cause':
    'The legal representative has changed; the filing still names the former contact.',
  'message.inspected-legal-representative.remedy':
    "Change the subject, including the contact's certificate, phone and mail.",
  'message.inspected-phone.cause': 'The phone in the filing is wrong or not answered.',
  'message.inspected-phone.remedy': 'Change it to a working number of the person.',
  'message.inspected-content.cause': 'The content does not fit the subject or its nature.',
  'message.inspected-content.remedy': 'Correct the content, or let the real operator file it.',
  'message.inspected-personal-business.cause': "A person's site shows company or business content.",
  'message.inspected-personal-business.remedy': "Remove it, or file in the company's name.",

  /* messages: access-accuracy */
  'message.access-not-on-mainland-server.cause':
    'The filed domain does not run on an Alibaba Cloud server in mainland China.',
  'message.access-not-on-mainland-server.remedy':
    'Before the deadline point the DNS at an Alibaba Cloud mainland server with real visits; if it moved, add access at the new provider first, then cancel the access here.',
  'message.access-dns-elsewhere.cause':
    'The DNS does not point at an Alibaba Cloud server in mainland China (Hong Kong does not count).',
  'message.access-dns-elsewhere.remedy':
    'Correct the DNS; with a CDN or proxy make sure the origin is an Alibaba Cloud mainland server.',
  'message.access-no-traffic.cause': 'The DNS is right, but there are no real visits.',
  'message.access-no-traffic.remedy': 'Let the site be opened and visited from the public network.',
  'message.access-data-mismatch.cause': 'The access in the filing is not the server in use.',
  'message.access-data-mismatch.remedy':
    'Correct the DNS before the deadline on the notice, or add and cancel the accesses accordingly.',
  'message.access-deadline.cause':
    'This is the deadline of the access-accuracy check; afterwards Alibaba Cloud may cancel the access or the filing.',
  'message.access-deadline.remedy':
    'Finish before the time printed; if that is impossible, ask for an extension.',
  'message.access-extension-granted.cause':
    'The extension was granted; the new deadline on the page holds.',
  'message.access-extension-granted.remedy': 'Finish before the new deadline.',
  'message.risk-source.cause': 'Which record and which field the risk is about.',
  'message.risk-source.remedy': 'Follow the remedy printed beside it for this record.',
  'message.finance-permit.cause': 'The content is financial and the permit is missing.',
  'message.finance-permit.remedy':
    'Upload the permit by a change, or remove the financial content.',
  'message.blocked-domain.cause':
    'The domain is not filed, or its filing has no access at this provider, so the provider blocks it. A page that opens over HTTPS proves nothing.',
  'message.blocked-domain.remedy':
    'File it, or add access if it is filed elsewhere. After approval it usually opens within a working day; after 24 hours ask support.',
  'message.domain-has-number.cause': "A former holder's filing still stands on this domain.",
  'message.domain-has-number.remedy':
    "You may register it, but the former subject must cancel, or you apply on paper to that province's authority, before you can file.",

  /* messages: tencent-inspection */
  'message.tencent-inspected-subject-certificate.cause':
    "Something is wrong with the organisation's certificate; the reason follows the colon.",
  'message.tencent-inspected-subject-certificate.remedy':
    'Change the subject within the period; afterwards the access is cancelled.',
  'message.tencent-inspected-legal-representative.cause':
    "The subject contact is not today's legal representative.",
  'message.tencent-inspected-legal-representative.remedy':
    'Change the subject contact within the period.',
  'message.tencent-inspected-subject-id-expired.cause':
    "The subject contact's certificate has expired.",
  'message.tencent-inspected-subject-id-expired.remedy':
    'Renew the certificate and change the subject.',
  'message.tencent-inspected-contact.cause':
    'The phone or mail on record is wrong; the reason follows the colon.',
  'message.tencent-inspected-contact.remedy': 'Change it to a working one within the period.',
  'message.tencent-inspected-service-id-expired.cause':
    "The service contact's certificate has expired.",
  'message.tencent-inspected-service-id-expired.remedy':
    'Renew it and change the service; in some provinces only 变更备案 is offered.',
  'message.tencent-inspected-content.cause':
    'The content does not fit the filing or needs a permit.',
  'message.tencent-inspected-content.remedy': 'Correct it or get the permit.',
  'message.tencent-inspected-domain-owner.cause': "The domain's owner is not the subject.",
  'message.tencent-inspected-domain-owner.remedy':
    'Move the domain or change the filing; remove unused domains by a change.',
  'message.tencent-inspected-ip.cause': 'The domain does not resolve to a Tencent Cloud server.',
  'message.tencent-inspected-ip.remedy':
    'Correct the DNS; if it moved, add access there first, then cancel it here.',
  'message.order-running-blocks-cancel.cause':
    'An order is running; the cancel and change buttons are hidden meanwhile.',
  'message.order-running-blocks-cancel.remedy': 'Finish or abandon that order first.',

  /* messages: huawei */
  'message.certificate-in-other-account.cause': 'The subject sits in another Huawei account.',
  'message.certificate-in-other-account.remedy': 'Log in there, or move the filing first.',
  'message.resource-used-up.cause': 'The five sites of this server are used up.',
  'message.resource-used-up.remedy': 'Use another server.',
  'message.service-code-invalid.cause': 'The code was used, or its resource has expired.',
  'message.service-code-invalid.remedy': 'Make a new code or use another resource.',
  'message.cancel-button-missing.cause': 'An order is running, so the button is hidden.',
  'message.cancel-button-missing.remedy': 'Finish or abandon that order.',
  'message.subject-abnormal.cause': 'The organisation is on the list of abnormal operations.',
  'message.subject-abnormal.remedy':
    'Have it removed from that list at the market regulator first.',
  'message.subject-name-differs.cause':
    "The organisation's name in the filing differs from the register.",
  'message.subject-name-differs.remedy': 'Change the subject.',
  'message.subject-number-wrong.cause': 'The certificate number in the filing is wrong.',
  'message.subject-number-wrong.remedy': "Change the subject and enter today's number.",
  'message.not-resolved-to-huawei.cause': 'The domain does not resolve to a Huawei server.',
  'message.not-resolved-to-huawei.remedy':
    'Correct the DNS; if it moved, add access there first, then cancel it here.',
  'message.ip-differs-from-filing.cause': 'The address in use differs from the filing.',
  'message.ip-differs-from-filing.remedy': 'Correct the DNS or change the access data.',
  'message.police-number-missing.cause':
    'The public-security number is missing at the bottom of the site.',
  'message.police-number-missing.remedy':
    'Do the public-security filing and put its number and icon at the bottom (within 30 days of approval, a text of 2021 says).',

  /* messages: sms */
  'message.sms-all-done.cause': 'Everybody has verified; the order goes to the authority.',
  'message.sms-all-done.remedy': 'Wait for the authority, 1 to 20 working days.',
  'message.sms-others-pending.cause': 'You are done; another contact still has to verify.',
  'message.sms-others-pending.remedy':
    'Remind the others to finish within 24 hours; if one is missing the order comes back.',
  'message.sms-already-done.cause': 'This SMS has been verified already.',
  'message.sms-already-done.remedy': "Nothing to do; watch the order's progress.",
  'message.sms-wrong-data.cause':
    'The code, phone or last six of the certificate number is wrong; this counts as a failure.',
  'message.sms-wrong-data.remedy':
    'Check and enter again. After five failures in all treat the order as lost.',
  'message.sms-failed.cause': 'The verification failed; this counts as a failure.',
  'message.sms-failed.remedy':
    'Check the three values and try again; if the page errors, use mobile data.',
  'message.sms-failed-ask-provider.cause':
    'The verification has failed; the order goes back to the provider.',
  'message.sms-failed-ask-provider.remedy': 'Ask the provider and submit the order again.',
  'message.sms-no-record.cause': 'The values are wrong, or the verification is done already.',
  'message.sms-no-record.remedy':
    'Check the three values; if it said done before, watch the order.',
  'message.sms-nothing-open.cause': 'No application waits for this phone.',
  'message.sms-nothing-open.remedy':
    "Check that the order has reached the SMS step and that the phone is a contact's in that order.",
  'message.sms-resent.cause': 'The SMS was sent again.',
  'message.sms-resent.remedy': 'Enter the code soon.',
  'message.sms-resend-limit.cause': 'No resend is left.',
  'message.sms-resend-limit.remedy':
    'Look in the spam folder or move the SIM to another phone; if nothing comes, let the order return and submit it with another number.',
  'message.sms-code-empty.cause': 'The code is missing.',
  'message.sms-code-empty.remedy': 'Enter the six digits.',
  'message.sms-phone-empty.cause': 'The phone is missing.',
  'message.sms-phone-empty.remedy': 'Enter the phone that received the SMS.',
  'message.sms-phone-invalid.cause':
    "The phone's format is wrong; only mainland numbers are accepted.",
  'message.sms-phone-invalid.remedy': 'Enter the 11 digits.',
  'message.sms-id-empty.cause': 'The last six of the certificate number are missing.',
  'message.sms-id-empty.remedy': "Enter the last six of the contact's certificate number.",
  'message.miit-access-refused.cause': "The ministry's firewall refused this visit.",
  'message.miit-access-refused.remedy': 'Try later, change the network, switch the proxy off.',

  /* messages: mini-program */
  'message.order-not-withdrawable.cause':
    "The mini-program's order has gone too far to be withdrawn.",
  'message.order-not-withdrawable.remedy':
    'Wait for the result; to stop it while the SMS is still open, do not verify and it comes back after 24 hours.',
  'message.nothing-to-withdraw.cause': 'There is no mini-program order to withdraw.',
  'message.nothing-to-withdraw.remedy': 'See whether it was approved or rejected.',
  'message.review-running.cause': 'A mini-program order is under review already.',
  'message.review-running.remedy': 'Submit after it has ended.',
  'message.mini-program-not-filed.cause':
    'This mini-program is not filed; there is nothing to cancel.',
  'message.mini-program-not-filed.remedy': 'Check the AppID.',

  /* messages: import */
  'message.import-done.cause': 'The 万网 filing was imported; the old platform is closed.',
  'message.import-done.remedy': 'Look under 我的备案.',
  'message.import-account-empty.cause': 'The old filing account holds no filing.',
  'message.import-account-empty.remedy': 'Use the account the filing was made with.',
  'message.import-account-used.cause': 'An account holds one subject, and this one has it.',
  'message.import-account-used.remedy': 'Import into an Alibaba Cloud account without a filing.',
  'message.import-account-inactive.cause':
    'The old account was never activated and the platform is closed.',
  'message.import-account-inactive.remedy': "Ask Alibaba Cloud's filing support.",
  'message.import-verify-first.cause':
    'The subject sits in an old 万网 account and must be imported first.',
  'message.import-verify-first.remedy': 'Import with the old account and password, then go on.',
  'message.import-no-subject.cause': 'The old account holds no subject.',
  'message.import-no-subject.remedy': 'File in the new account.',

  /* messages: ministry-codes */
  'message.ministry-approved.cause': 'The authority has approved.',
  'message.ministry-approved.remedy':
    'Put the number at the bottom of the home page with its link; do the public-security filing within 30 days of opening.',
  'message.ministry-refused.cause': 'The authority refused; the reason stands beside it.',
  'message.ministry-refused.remedy':
    "Correct what the reason names, compare the province's rules, and submit again.",
  'message.ministry-domain-invalid.cause': 'What was entered is no valid domain.',
  'message.ministry-domain-invalid.remedy':
    'Enter the registered name only, without www, http or a path.',
  'message.ministry-domain-filed.cause': 'The domain is filed already.',
  'message.ministry-domain-filed.remedy':
    "If the filing is yours, use add-access; if it is somebody else's, they must cancel it or remove the domain first.",
  'message.ministry-ip-invalid.cause': "The address is not this provider's, or is malformed.",
  'message.ministry-ip-invalid.remedy': "Check the server's public address.",
  'message.ministry-contact-invalid.cause': 'The contact data are malformed or wrong.',
  'message.ministry-contact-invalid.remedy': 'Check phone and mail.',
  'message.ministry-certificate-invalid.cause': "The certificate's type or number is wrong.",
  'message.ministry-certificate-invalid.remedy': "Check the certificate's type and number.",
  'message.ministry-mail-invalid.cause': 'The mail address is wrong.',
  'message.ministry-mail-invalid.remedy': 'Enter a working mail address.',
  'message.ministry-office-phone-invalid.cause': 'The office phone is wrong.',
  'message.ministry-office-phone-invalid.remedy': 'Check area code and number.',
  'message.ministry-mobile-invalid.cause': 'The mobile number is wrong.',
  'message.ministry-mobile-invalid.remedy': "Enter the person's working 11-digit number.",
  'message.ministry-nature-invalid.cause': "The subject's nature does not fit the certificate.",
  'message.ministry-nature-invalid.remedy':
    'Choose it by the certificate: person for an ID card, enterprise or sole trader for a licence.',
  'message.ministry-id-invalid.cause': 'The ID number is wrong.',
  'message.ministry-id-invalid.remedy': 'Check the 18 digits.',
  'message.ministry-change-running.cause': 'A change is under review already.',
  'message.ministry-change-running.remedy': 'Submit after it has ended.',
  'message.ministry-password-wrong.cause':
    'The filing password was replaced by SMS verification; this is a message of the old system.',
  'message.ministry-password-wrong.remedy': 'No need to recover it; verify by SMS as today.',
  'message.ministry-password-tries.cause':
    'The filing password was replaced by SMS verification; this is a message of the old system.',
  'message.ministry-password-tries.remedy': 'Verify by SMS as today.',
  'message.ministry-region-wrong.cause': 'Province, city and county do not fit the address.',
  'message.ministry-region-wrong.remedy': 'Choose them again.',
  'message.ministry-name-conflict.cause': 'The subject has a site of this name already.',
  'message.ministry-name-conflict.remedy':
    'Choose another name. Where a new domain is filed before the old site is cancelled, the names must differ.',
  'message.ministry-home-conflict.cause': 'The home page address stands in another filing.',
  'message.ministry-home-conflict.remedy': "Enter this site's own address.",
  'message.ministry-home-format.cause': 'The home page address is malformed.',
  'message.ministry-home-format.remedy': 'Enter it as a domain.',
  'message.ministry-ip-not-found.cause': 'The access addresses are not on record at the ministry.',
  'message.ministry-ip-not-found.remedy': 'The provider has to correct this; ask its support.',
  'message.ministry-ip-conflict.cause': 'The address is held by another record.',
  'message.ministry-ip-conflict.remedy': 'Ask the provider to check.',
  'message.ministry-only-access.cause':
    'An answer of the old system. Today the last access may usually be cancelled, and the site then becomes an empty shell and is cleared.',
  'message.ministry-only-access.remedy':
    'To keep the number, add access at the new provider first, then cancel this one. Do not cancel the service for this.',
  'message.ministry-reason-code.cause': 'The provider sent a wrong reason code.',
  'message.ministry-reason-code.remedy': 'Ask the provider to submit again.',
  'message.ministry-cancel-subject-running.cause':
    'A cancellation of this subject is running already.',
  'message.ministry-cancel-subject-running.remedy':
    'Do not submit again. To stop it: if the SMS is not verified yet, leave it, and it comes back after 24 hours.',
  'message.ministry-user-wrong.cause': 'A user-name message of the old system.',
  'message.ministry-user-wrong.remedy': 'ICP user names are no longer used; ask the provider.',
  'message.ministry-same-access.cause': 'This site has access here already.',
  'message.ministry-same-access.remedy': 'No access filing is needed.',
  'message.ministry-cancel-service-running.cause':
    'A cancellation of this site is running already.',
  'message.ministry-cancel-service-running.remedy': 'Do not submit again; wait.',
  'message.ministry-office-phone-empty.cause': "The service contact's office phone is missing.",
  'message.ministry-office-phone-empty.remedy': 'Fill it in and submit.',
  'message.ministry-cancel-access-running.cause': 'The cancellation of the access is running.',
  'message.ministry-cancel-access-running.remedy': 'Do not submit again; wait.',
  'message.ministry-approval-type.cause': 'The type of pre-approval is wrong.',
  'message.ministry-approval-type.remedy':
    'Choose it by the approval; leave it out where none is needed.',
  'message.ministry-content-type.cause': 'The service content is wrong.',
  'message.ministry-content-type.remedy': 'Choose what fits the site.',
  'message.ministry-access-method.cause': 'The access method is wrong; the provider fills it in.',
  'message.ministry-access-method.remedy': 'Ask the provider.',
  'message.ministry-server-place.cause': "The server's place is wrong; the provider fills it in.",
  'message.ministry-server-place.remedy': 'Ask the provider.',
  'message.ministry-service-reported.cause': 'This site has been reported already.',
  'message.ministry-service-reported.remedy':
    "Check the ministry's query; if it is filed, nothing is to be done.",
  'message.ministry-access-reported.cause': 'This access has been reported already.',
  'message.ministry-access-reported.remedy': 'Nothing is to be done.',
  'message.ministry-domain-reported.cause': 'This domain has been reported already.',
  'message.ministry-domain-reported.remedy':
    "Check the ministry's query; if the filing is yours, use add-access.",
  'message.ministry-ip-reported.cause': 'The access address has been reported already.',
  'message.ministry-ip-reported.remedy': 'Nothing is to be done; in doubt ask the provider.',
  'message.ministry-home-without-domain.cause':
    'The home page address does not contain a filed domain.',
  'message.ministry-home-without-domain.remedy': 'Use the filed domain in it.',
  'message.ministry-subject-being-cancelled.cause':
    'The subject is being cancelled; its sites go with it.',
  'message.ministry-subject-being-cancelled.remedy': 'Wait for its result.',
  'message.ministry-service-being-cancelled.cause': 'A site is being cancelled.',
  'message.ministry-service-being-cancelled.remedy': 'Cancel the subject after it has ended.',
  'message.ministry-subject-contact-empty.cause': "The subject contact's name is missing.",
  'message.ministry-subject-contact-empty.remedy': 'Fill it in and submit.',
  'message.ministry-wrong-province-system.cause':
    "The provider reported to the wrong province; this is the provider's matter.",
  'message.ministry-wrong-province-system.remedy': 'Ask the provider.',
  'message.ministry-province-fixed.cause':
    'A change cannot move to another province. Newer texts say that some provinces or providers accept it for the same subject.',
  'message.ministry-province-fixed.remedy':
    'Ask the provider whether a cross-province change is possible before cancelling; a cancelled number cannot come back.',
  'message.ministry-own-access-only.cause': 'This access belongs to another provider.',
  'message.ministry-own-access-only.remedy': "Cancel it in that provider's console.",
  'message.ministry-not-your-access.cause': 'This filing has no access at this provider.',
  'message.ministry-not-your-access.remedy': 'Add access here first, or act at the old provider.',
  'message.ministry-too-many-changes.cause': 'Too many changes in a short time.',
  'message.ministry-too-many-changes.remedy': 'Submit later.',
  'message.ministry-still-in-flow.cause': 'The former request is still running.',
  'message.ministry-still-in-flow.remedy': 'Submit after it has ended.',
  'message.ministry-subject-missing.cause': 'The ministry has no such subject.',
  'message.ministry-subject-missing.remedy': "Check the ministry's query and make a first filing.",
  'message.ministry-service-missing.cause': 'The ministry has no such site.',
  'message.ministry-service-missing.remedy':
    "Check the ministry's query and file it as a new service.",
  'message.ministry-ip-record-differs.cause':
    "The provider's address records differ; this is the provider's matter.",
  'message.ministry-ip-record-differs.remedy': 'Ask the provider.',
  'message.ministry-domain-blacklisted.cause':
    "The domain is on the ministry's list of violations.",
  'message.ministry-domain-blacklisted.remedy':
    'Check 违法违规域名查询 at beian.miit.gov.cn; use another domain or appeal to the authority.',
  'message.ministry-subject-blacklisted.cause': 'The subject is on the ministry’s blacklist.',
  'message.ministry-subject-blacklisted.remedy':
    'Ask the province’s authority for the reason and the way out.',
  'message.ministry-reporting-hours.cause':
    "The authority's system accepts orders at certain hours only.",
  'message.ministry-reporting-hours.remedy': 'The provider will submit again; wait.',
  'message.ministry-maintenance.cause': "The authority's system is under maintenance.",
  'message.ministry-maintenance.remedy': 'Submit later.',

  /* limits and times */
  'limit.subjects-per-account': 'A cloud account files one subject.',
  'limit.orders-per-subject':
    'A subject may have one order at the authority at a time, whichever the provider.',
  'limit.domains-per-new-service':
    'A new website takes one domain; since 2019-04-22 a change can only remove domains, not add or edit them.',
  'limit.services-per-code':
    'A service code files one website or App and does not come back after a cancellation.',
  'limit.paid-codes': 'Beside the free quota there are paid service codes.',
  'limit.server-term-aliyun':
    'The server is in the mainland, prepaid for three months or more in total (renewals count), with public bandwidth; at exactly three months check 可备案实例管理.',
  'limit.trial-server': 'A trial server cannot be used.',
  'limit.function-package': 'A 函数计算 package carries one free filing.',
  'limit.light-server': 'A lightweight application server is eligible.',
  'limit.codes-ecs-2019': 'In 2019 an ECS instance carried five codes; the console decides today.',
  'limit.codes-host-2019': 'In 2019 a virtual host bought for three months carried five.',
  'limit.codes-elastic-2019': 'In 2019 弹性Web bought for six months carried five per account.',
  'limit.codes-nat-2019': 'In 2019 NAT and IPv6 translation bought for a month carried two each.',
  'limit.codes-ens-2019': 'In 2019 ENS bought for three months carried five.',
  'limit.codes-market-2019':
    'In 2019 a site from the market, first order 12 months and 99 yuan, carried one.',
  'limit.storage-no-code':
    'OSS gives no code; a domain of your own must be filed, but not with access at Alibaba Cloud.',
  'limit.cdn-needs-number':
    'CDN, WAF and anti-DDoS in the mainland need a filing number, not access at Alibaba Cloud.',
  'limit.code-from-other-account': 'A code of another account may be entered by hand.',
  'limit.picture-size': 'Pictures are jpg, png or gif below 4 MB.',
  'limit.order-services-organisation':
    'Tencent: an organisation’s order takes up to ten new sites with one domain each.',
  'limit.order-services-person': 'Tencent: a person’s order takes one site with one domain.',
  'limit.server-term-tencent':
    'Tencent: the server is bought for three months or more in total with a month left, five sites each; a cancelled site gives its place back.',
  'limit.services-person-huawei': 'Huawei: a person has up to five services.',
  'limit.services-per-server-huawei':
    'Huawei: a server carries five sites once; cancelling gives none back.',
  'limit.provider-review': "The provider's review takes one or two working days; it may call.",
  'limit.review-call':
    'Tencent: a missed call is repeated after about an hour; two missed calls mean rejection. The numbers are 010-5610-3419, 8024, 8028, 3415, 8023.',
  'limit.submission': 'After the review the order goes to the authority by itself.',
  'limit.new-domain-wait':
    "The order waits at 待提交管局 until two full days after the domain's registration or transfer (one case seen).",
  'limit.authority-review':
    'The authority takes 1 to 20 working days and cannot be hurried; provinces differ.',
  'limit.whole-process': 'The whole takes about 7 to 20 working days.',
  'limit.cancel-review':
    'A cancellation takes effect at once in some provinces, within 1 to 20 working days in others.',
  'limit.shell-cancel':
    'A cancellation on paper at the authority takes about five working days (so Huawei).',
  'limit.result-sync':
    'Tencent: the result reaches the console within six hours; an older text says one or two working days.',
  'limit.result-sync-aliyun':
    'The result reaches Alibaba Cloud within 24 hours; about four were seen once.',
  'limit.unblock':
    'Access usually opens within a working day after approval; if still blocked after 24 hours, ask support.',
  'limit.unblock-tencent': 'At Tencent an access filing opens 10 to 30 minutes after the sync.',
  'limit.real-name-review': "A domain's real-name review usually takes one to five working days.",
  'limit.real-name-sync-aliyun':
    'Alibaba Cloud: the real-name data reach the ministry after two or three days.',
  'limit.real-name-sync-tencent':
    'A domain at Tencent may be filed three calendar days after its verification, one elsewhere three working days after.',
  'limit.real-name-sync-huawei':
    'Huawei: the data reach the authority after three to five working days.',
  'limit.real-name-hold':
    'A new domain without verification may be put on hold after five days (Serverhold).',
  'limit.account-real-name':
    'Tencent: a personal account may file 48 hours after its own verification.',
  'limit.transfer-online': 'A transfer online takes effect at once.',
  'limit.transfer-offline':
    'Without a login the transfer by ticket takes one to three working days.',
  'limit.claim-review': 'A claim is reviewed within one working day.',
  'limit.holidays':
    'Weekends and public holidays do not count; at Spring Festival provider and authority pause.',
  'limit.sms-validity':
    'Verify within 24 hours of the SMS; afterwards the order comes back, and a cancellation lapses.',
  'limit.order-lifetime-aliyun':
    'Alibaba Cloud clears orders about 45 days after creation, with warnings about day 30 and 40. The evidence is old: a rough guide, no countdown.',
  'limit.order-step-tencent':
    'At Tencent an order idle in one step for more than 45 days turns into a draft.',
  'limit.draft-tencent':
    'Tencent: a draft idle for more than 30 days must be abandoned and made again.',
  'limit.rejected-tencent':
    'Tencent: after a rejection come reminders on day 5, 10 and 15; act within 45 days.',
  'limit.inspection':
    "The inspection's deadline is printed on the notice and may be a few days; afterwards the access, or the filing itself, may be cancelled.",
  'limit.inspection-extension':
    'One request for more time brought ten working days; this is no rule.',
  'limit.change-due':
    'A change is to be filed 30 days in advance, not within 30 days after it; order 33 was revised in 2024 and the revised text could not be read.',
  'limit.correct-data':
    'Inaccurate data are to be corrected within ten working days, or the filing may be cancelled (so Huawei).',
  'limit.change-after-access':
    'Beijing and Jiangsu allow access first; the change must then be filed within ten working days.',
  'limit.cancel-due': 'A filing is to be cancelled on the day the service ends.',
  'limit.access-gap':
    'After the last access is cancelled the filing is an empty shell; without a fixed term the authority cancels the number later.',
  'limit.police-filing':
    'Do the public-security filing within 30 days of opening, counted from the approval date in the ministry’s query; website and App are filed separately.',
  'limit.police-footer':
    'Within 30 days of the public-security approval show its number and icon on the site (a text of 2021).',
  'limit.police-data-code':
    "The police data code is made in the provider's console, is valid for 30 days and serves beian.mps.gov.cn only; treat it as a password.",
  'limit.migration-code': "Volcano Engine's migration code is valid for 60 minutes.",
  'limit.migrate-sms':
    "Huawei's move to another subject needs the SMS verification within 24 hours.",
  'limit.length-bonus': 'Huawei gives up to 30 days of server time for the filing period.',
  'limit.app-filing':
    'Apps are filed before they are listed; since April 2024 nobody may give access to an unfiled App. Article 23 of the law against telecom fraud (《反电信网络诈骗法》) makes it a duty; a website filing does not stand in for it.',
  'limit.domain-remaining': 'Most provinces want more than three months left on the domain.',
  'limit.certificate-remaining':
    'Certificates and licences need more than three months left; Shanghai wants more than a year on the licence.',
  'limit.contact-age':
    'Most provinces want contacts of 18 or older, some accept 16 with proof; see the province’s rules.',
  'limit.domain-move-cn':
    'A .cn name may move to another Alibaba Cloud account seven days after its registration, .com and .net after one day.',
  'limit.domain-transfer-lock':
    'Some names cannot be transferred out for 60 days after registration, transfer or change of holder; this concerns leaving the registrar only.',
  'limit.domain-transfer-in': 'A transfer into Alibaba Cloud usually takes five to seven days.',
  'limit.fine-number-missing':
    "A missing number: an order to correct, and 5,000 to 10,000 yuan under the ministry's rule, 5,000 to 50,000 under the State Council's.",
  'limit.fine-no-change':
    'No change or cancellation filed: an order to correct and 10,000 yuan (text of 2005).',
  'limit.fine-no-filing':
    'Service without a filing: an order to correct and 10,000 yuan; the site is closed on refusal (text of 2005).',
  'limit.false-filing':
    'False data bring the closing of the site and the cancellation of the filing.',
  'limit.fine-no-police-filing':
    'Without the public-security filing: a warning, or up to six months of suspension (a text of 2021).',

  /* SMS verification */
  'sms.recipients.first-filing':
    'The subject contact and the service contact both get it; one SMS if they share a phone.',
  'sms.recipients.add-service':
    'The service contact gets it. Tencent says the subject contact gets it too: let both watch for it.',
  'sms.recipients.add-service.tencent': 'The subject contact and the service contact both get it.',
  'sms.recipients.add-access':
    'The service contact gets it, at the phone recorded with the old provider. If that phone is gone, change it there first.',
  'sms.recipients.change-subject':
    'The subject contact gets it, at the new phone if the phone changes.',
  'sms.recipients.change-service':
    'The service contact gets it, at the new phone if the phone changes.',
  'sms.recipients.change-both': 'Where subject and service change together, both contacts get it.',
  'sms.recipients.cancel-subject':
    'The subject contact gets it; without verification within 24 hours the cancellation comes back.',
  'sms.recipients.cancel-service':
    'The service contact gets it; without verification within 24 hours the cancellation comes back.',
  'sms.recipients.cancel-access':
    "No ministry SMS. The provider's page checks the contact's phone (at Tencent phone or mail), and a submitted request cannot be withdrawn.",
  'sms.recipients.transfer-filing': "No ministry SMS; only the source account's phone is checked.",
  'sms.recipients.migrate-service.huawei':
    'There is a ministry SMS, to be verified within 24 hours; the source does not say who gets it.',
  'sms.recipients.cancel-others-filing':
    'Applied for on paper at the authority; no SMS is described.',
  'sms.binding': 'The persons listed on the order decide; every one of them must finish.',
  'sms.scope':
    'Since 2020-08-17 SMS verification applies in every province and to every procedure except cancel-access.',
  'sms.before-2020':
    'From the end of 2017 it ran in some provinces only; before 2020-08-17 a cancellation needed no SMS.',
  'sms.when':
    'For filings and changes it comes about five minutes after the order went to the authority; for a cancellation right after submission, without a provider review.',
  'sms.validity': 'Valid for 24 hours from the SMS. Nothing supports shorter figures.',
  'sms.auto-resend':
    'If nothing was entered, the ministry sends it once more at 12:00 the next day.',
  'sms.sender':
    "It comes from 12381 or 106…12381. The authority's results come from 12381 too, so not every such SMS holds a code.",
  'sms.where':
    'Enter it under 短信核验 at https://beian.miit.gov.cn, never inside a cloud console.',
  'sms.fields': 'Enter the six-digit code, the phone, and the last six of the certificate number.',
  'sms.id-tail':
    "Use the contact's certificate; for a Hong Kong or Macau permit the last six in front, in Zhejiang the number on the back.",
  'sms.tries':
    'After five wrong inputs treat the order as lost: some providers say the sixth returns it, others that it returns after the 24 hours.',
  'sms.resends':
    "短信重发 sends it again; reckon with two at most. Tencent says three; Alibaba Cloud's two could not be confirmed.",
  'sms.not-received':
    'Not received: look in spam, see that the phone is paid, move the SIM to another phone, then use 短信重发. Virtual operators and new ranges may get none.',
  'sms.network': 'If the page errors, open it over mobile data.',
  'sms.timeout':
    'After the time-out the order comes back and must be submitted again, maybe with a new review. With unchanged data Tencent calls and resubmits, Huawei lets you resubmit.',
  'sms.after-success':
    'After it the order moves to the authority by itself; the result reaches the provider within 24 hours.',
  'sms.withdraw':
    "To stop a submitted cancellation, leave the SMS unverified and wait 24 hours for it to come back; WeChat and Huawei say so, Alibaba Cloud's own text was not seen.",
  'sms.three-codes':
    "There are three codes: the one that checks the phone in the form and the one of the cancel-access or transfer dialog go into the provider's page; the ministry's goes into beian.miit.gov.cn only.",
  'sms.mail-instead':
    "Tencent's own code may come by mail in places; it does not replace the ministry's SMS. No mail route was found at Alibaba Cloud.",
  'sms.password': 'The filing password is gone; there is nothing to recover.',

  /* filing numbers */
  'filing-number.kind.subject': "the subject's filing number",
  'filing-number.kind.website': "a website's filing number",
  'filing-number.kind.app': "an App's filing number",
  'filing-number.kind.mini-program': "a mini-program's filing number",
  'filing-number.kind.quick-app': "a quick-app's filing number",
  'filing-number.kind.licence': 'a commercial licence number',
  'filing-number.unusual':
    'The serial usually has 8 or 10 digits; this one has {digits}. Check whether it was copied correctly.',
  'filing-number.ambiguous':
    'The Latin form {latin} may mean {candidates}; the number alone does not tell.',
  'filing-number.not-a-provider': 'A filing number does not tell which access provider holds it.',
  'filing-number.problem.empty': 'Enter a filing number.',
  'filing-number.problem.not-a-number':
    'This does not look like a filing number. One looks like 京ICP备12345678号-1.',
  'filing-number.problem.no-province':
    'The province character in front is missing, such as 京 or 粤.',
  'filing-number.problem.unknown-province':
    'The character in front is no province; the ministry issues no such number.',
  'filing-number.problem.wrong-word': 'It is written ICP备…号, not ICP备案….',
  'filing-number.problem.serial-missing': 'The serial digits are missing.',
  'filing-number.problem.serial-length':
    'The serial has the wrong length; it usually has 8 or 10 digits.',
  'filing-number.problem.serial-letter':
    'Only digits stand before 号; there is a letter among them, such as O for 0.',
  'filing-number.problem.no-hao':
    'The character 号 after the serial is missing; the number may be incomplete.',
  'filing-number.problem.bad-service':
    'After 号- come one to four digits, with A for an App, X for a mini-program, K for a quick-app.',
  'filing-number.problem.extra-text':
    'There is other text around the number; leave only the number.',
  'filing-number.problem.registrar-licence':
    "This is a registrar's licence number, not a filing number.",
  'filing-number.problem.public-security':
    'This is a public-security number, not an ICP filing number.',
  'filing-number.display.footer':
    "The number stands at the bottom centre of the website's home page.",
  'filing-number.display.link':
    'Below it, link to https://beian.miit.gov.cn; the home page is enough.',
  'filing-number.display.which-number': "Show the website's own number, with an ending such as -1.",
  'filing-number.display.guangdong':
    "Websites filed in Guangdong show the subject's number without an ending. Real footers show both forms.",
  'filing-number.display.several-domains':
    "Where several domains open one page, show the subject's number; where A redirects to B, show B's number.",
  'filing-number.display.app':
    "An App shows its own number in a prominent place such as 设置 or 介绍, with the link. An App's number is not valid on a website, nor the other way round.",
  'filing-number.display.copyright-line':
    "Some provinces (such as Jiangsu) also want the subject's name in the copyright line.",
  'filing-number.display.not-shown':
    'A missing number or link brings an order to correct it and a fine from 5,000 yuan.',
  'public-security-number.old':
    'Public-security numbers have 14 digits today; this is an old one with {digits}.',
  'public-security-number.problem.empty': 'Enter a public-security number.',
  'public-security-number.problem.not-a-number':
    'This does not look like a public-security number. One looks like 京公网安备11010802044671号.',
  'public-security-number.problem.no-province': 'The province character in front is missing.',
  'public-security-number.problem.unknown-province': 'The character in front is no province.',
  'public-security-number.problem.digits-length':
    'The digits have the wrong length: 14 today, 10, 12 or 13 in old numbers.',
  'public-security-number.problem.extra-text': 'There is other text around the number.',
  'public-security-number.problem.filing-number':
    'This is an ICP filing number, not a public-security number.',

  /* suffixes: history, limits, areas */
  'suffix.history.licensed': "The registry received the ministry's approval.",
  'suffix.history.registration-stopped':
    'Registrars in China stopped new registrations under this suffix; renewals went on.',
  'suffix.history.org-old-filings':
    '.org filings made before 2018 stay valid and may still get an access filing; once cancelled they cannot be filed again until the suffix is approved.',
  'suffix.history.refused': 'A filing under this suffix was reported refused.',
  'suffix.history.real-name':
    'Alibaba Cloud began to require real-name verification for this suffix, usually weeks after approval.',
  'suffix.history.real-name-deadline':
    'Last day for existing names to pass real-name verification.',
  'suffix.history.old-drop-down':
    "It stood in the old filing system's list of domain types, which was no list of approvals.",
  'suffix.history.gg-2018': 'One filing went through in 2018, under the old rules.',
  'suffix.history.gg-unsteady':
    'A note of 2026 calls filing under it unsteady; not a plain refusal.',
  'suffix.history.aliyun-2019':
    "Alibaba Cloud's 2019 document lists it as not approved. For .cc and .tv this stopped being true in 2020.",
  'suffix.history.beijing-refuses':
    "Beijing's own list refuses this suffix (last seen on this date).",
  'suffix.history.beijing-only':
    "Beijing's old list accepts it, but no national list has it: probably a leftover of the old rules.",
  'suffix.history.newly-listed':
    "First seen in Tencent Cloud's list of suffixes that can be filed.",
  'suffix.history.absent': "Absent from that day's list.",
  'suffix.history.read-in-list': "A maintainer read it in the ministry's list.",
  'suffix.history.read-not-in-list':
    "A maintainer checked the ministry's list and did not find it.",
  'suffix.history.read-in-registries':
    "A maintainer saw it again on the ministry's page of registries.",
  'suffix.history.registry-page-only':
    'Read by one person from the page of registries; no filing is on record. Verify before relying on it.',
  'suffix.history.on-sale': "On sale in Tencent Cloud's price sample.",
  'suffix.history.ai-expected': 'Some expected an approval; none has been seen.',
  'suffix.history.filed': 'A domain under this suffix was filed.',
  'suffix.history.being-filed': 'A domain under this suffix was being filed.',
  'suffix.history.game':
    'One note says the list lacks .game; it is not the same as .games, which is approved.',
  'suffix.history.radix-doubt':
    "An unconfirmed note says Tencent Cloud lists .tech, of the same registry, as not fileable for now; names of the group were still being filed that year. Check the ministry's page first.",
  'suffix.limit.education': 'education bodies only',
  'suffix.limit.government': 'government bodies only',
  'suffix.limit.defence': 'defence bodies only',
  'suffix.limit.party-and-government': 'Party and government bodies only',
  'suffix.limit.non-profit': 'non-profit bodies only',
  'suffix.limit.brand': "the brand's owner only",
  'suffix.region.ah': 'Anhui',
  'suffix.region.bj': 'Beijing',
  'suffix.region.cq': 'Chongqing',
  'suffix.region.fj': 'Fujian',
  'suffix.region.gd': 'Guangdong',
  'suffix.region.gs': 'Gansu',
  'suffix.region.gx': 'Guangxi',
  'suffix.region.gz': 'Guizhou',
  'suffix.region.ha': 'Henan',
  'suffix.region.hb': 'Hubei',
  'suffix.region.he': 'Hebei',
  'suffix.region.hi': 'Hainan',
  'suffix.region.hk': 'Hong Kong',
  'suffix.region.hl': 'Heilongjiang',
  'suffix.region.hn': 'Hunan',
  'suffix.region.jl': 'Jilin',
  'suffix.region.js': 'Jiangsu',
  'suffix.region.jx': 'Jiangxi',
  'suffix.region.ln': 'Liaoning',
  'suffix.region.mo': 'Macao',
  'suffix.region.nm': 'Inner Mongolia',
  'suffix.region.nx': 'Ningxia',
  'suffix.region.qh': 'Qinghai',
  'suffix.region.sc': 'Sichuan',
  'suffix.region.sd': 'Shandong',
  'suffix.region.sh': 'Shanghai',
  'suffix.region.sn': 'Shaanxi',
  'suffix.region.sx': 'Shanxi',
  'suffix.region.tj': 'Tianjin',
  'suffix.region.tw': 'Taiwan',
  'suffix.region.xj': 'Xinjiang',
  'suffix.region.xz': 'Tibet (Xizang)',
  'suffix.region.yn': 'Yunnan',
  'suffix.region.zj': 'Zhejiang',
};
