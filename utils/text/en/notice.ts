import type { Translation } from '../t.ts';
import type { notice as zh } from '../zh-CN/notice.ts';

/** Reading a pasted notice. */
export const notice: Translation<typeof zh> = {
  'notice.title': 'Paste a notice',
  'notice.label': 'Paste an SMS, mail, console message or rejection',
  'notice.placeholder': 'e.g. 【阿里云】您的网站……请您务必于2026年12月03日0点之前……',
  'notice.privacy':
    'Read on this computer only. Phones, certificate numbers, names and codes are neither kept nor shown again.',
  'notice.clear': 'Clear',
  'notice.empty':
    'Nothing for you to do was found in this text. If it is about a filing, the notice itself decides; if it is only a part, paste the whole.',
  'notice.likely': 'Likely',
  'notice.unknown':
    'This notice is not one of the known ones. Below is what could be read; the notice itself decides.',
  'notice.known': '{count} known messages found',
  'notice.from': 'From',
  'notice.claims': 'Says it is from',
  'notice.authority': '{province} communications authority',
  'notice.about': 'About',
  'notice.stage': 'Stage',
  'notice.domains': 'Domains',
  'notice.numbers': 'Filing numbers',
  'notice.public-security-numbers': 'Public-security numbers',
  'notice.doubt':
    "This notice is suspicious: do not follow it yet. Check in the provider's console or with its official support.",
  'notice.doubt.imitation':
    '{host} resembles an address of {provider} but is not one. Do not sign in, enter data or pay there.',
  'notice.doubt.code':
    "It asks you to send a code to somebody. The ministry's code is only entered at beian.miit.gov.cn, the provider's only in its console.",
  'notice.doubt.money':
    'It asks for money for the filing. ICP filing is free of charge; only the server costs money.',
  'notice.doubt.expiry':
    'It says the filing expires or must be renewed or reviewed. An ICP filing has no term; nothing is renewed.',
  'notice.doubt.private':
    'It asks you to share your screen, install software, add a private account or name a bank account. No filing needs that.',
  'notice.claimed-deadline':
    'It wants you to act by {at}. Check first; do not let the time hurry you.',
  'notice.next.cancel-sms':
    'Only if you do want to cancel: everyone who got the SMS from 12381 enters the code at beian.miit.gov.cn within 24 hours, and then it cannot be taken back. If you do not, enter nothing: after 24 hours the request is returned.',
  'notice.next.at-authority':
    'If the SMS check is still open: enter the code from 12381 at beian.miit.gov.cn within 24 hours. If it is done, wait for the authority, 1–20 working days; nobody can hurry it.',
  'notice.next.access-cancelled':
    'Access is cancelled; the number still stands with the ministry. Without another provider, file add-access with a new one soon, or the number may be cancelled.',
  'notice.next.police-returned':
    'Correct what the reason says and submit again at beian.mps.gov.cn. If it is unclear, ask the police office that reviewed it.',
  'notice.next.app-approved':
    'Approved. Show the number in a prominent place of the app, such as 「设置」 or 「介绍」, with a link to the ministry’s site.',
  'notice.near.unfiled.what':
    'The domain has no filing, or its filing has no access at this cloud. On a mainland server the site gets blocked.',
  'notice.near.unfiled.remedy':
    'Never filed: file first. Filed elsewhere: add access at this provider. Until then close the site or move it to a server abroad.',
  'notice.near.no-access.what': 'This filing has no access provider: it is an empty shell.',
  'notice.near.no-access.remedy':
    'To keep it, file add-access with the provider you use; the number stays. After the deadline it is cancelled, and a new filing gets a new number.',
  'notice.near.footer.what':
    'The number is missing at the foot of the site, or it does not link to the ministry.',
  'notice.near.footer.remedy':
    'Put your own filing number in the middle of the home page’s foot, linked to https://beian.miit.gov.cn, then answer the notice.',
  'notice.near.idle-order.what':
    'The order was left alone too long and is about to be cleared or turned into a draft.',
  'notice.near.idle-order.remedy':
    'To go on, complete and submit it in the console; otherwise abandon the order.',
  'notice.near.moved-out.what':
    'The filing now belongs to another account, which has every right over it, cancelling included.',
  'notice.near.moved-out.remedy':
    'If you did this, nothing is left to do. If not, contact the provider’s support at once and change the account’s password.',
  'notice.near.real-name.what': 'The real-name check did not pass; no filing order was rejected.',
  'notice.near.real-name.remedy':
    'Correct what the reason says and submit the check again. After a domain’s check passes, wait 2–3 days before filing.',
  'notice.near.face.what': 'The identity check (face) of the contact did not pass.',
  'notice.near.face.remedy':
    'The contact named in the order does it again in person, in the provider’s app or mini-program.',
  'notice.near.call.what': 'The provider will call to check the filing’s data.',
  'notice.near.call.remedy':
    'Answer the call; after two missed calls Tencent Cloud rejects the order. Never tell a code on the phone.',
  'notice.near.server-ending.what':
    'The server used for the filing is about to expire; its service code becomes invalid with it.',
  'notice.near.server-ending.remedy':
    'Renew it if you stay. If you move, first finish add-access with the new provider.',
  'notice.near.subject-gone.what':
    'The licence of the organisation is cancelled or revoked; the filing cannot stand under it.',
  'notice.near.subject-gone.remedy':
    'If the organisation still exists, file a change of subject with its present licence. If not, a new subject files the site anew and the old filing is cancelled.',
  'notice.near.address.what': 'The address does not go down to the door number.',
  'notice.near.address.remedy':
    'Write it down to building, room and door number, as on the certificate, and submit again.',
  'notice.near.remark.what': 'The remark does not follow the authority’s rule.',
  'notice.near.remark.remedy':
    'Look up the rules of the province, complete the remark and submit again.',
  'notice.near.phone-local.what': 'The province asks for a local number.',
  'notice.near.phone-local.remedy': 'Use a number of the province and submit again.',
  'notice.near.same-phone.what': 'The emergency phone is the contact’s own number.',
  'notice.near.same-phone.remedy': 'Give another number that can be reached, and submit again.',
  'notice.near.app-number.what': 'The app has no filing number; the store will take it down.',
  'notice.near.app-number.remedy':
    'Never filed: file the app, a website’s filing does not cover it. Filed: enter its number, the one with the A, in the store.',
  'notice.cause': 'Cause',
  'notice.remedy': 'What to do',
  'notice.guide': 'Show the steps: {procedure}',
  'notice.next': 'Next',
  'notice.by-stage': 'The notice tells the stage. For details, the notice itself decides.',
  'notice.several':
    'This looks like several notices. Pasted one by one, procedure and deadline are read more surely.',
  'notice.deadline': 'At the latest (Beijing time)',
  'notice.no-deadline': 'No deadline for you was found.',
  'notice.deadline.range': 'Between {earliest} and {latest}.',
  'notice.deadline.open-day':
    'The notice gives only {day}, no time, and does not say whether that day still counts. Safest is before it begins.',
  'notice.deadline.last-day':
    'The notice gives no time: a last day runs to 24:00 (Civil Code, article 203).',
  'notice.deadline.midnight': 'The time printed on the notice, which is 0:00 on {day}.',
  'notice.deadline.hours': '{n} hours from {from}.',
  'notice.deadline.days': '{n} days from {from}.',
  'notice.deadline.working-days': '{n} working days from {from}.',
  'notice.deadline.at': 'As printed in the notice.',
  'notice.deadline.assumed':
    'The notice does not say when it was sent, so this counts from now. If it came earlier, the deadline is earlier.',
  'notice.deadline.unpublished':
    'The holidays of that year are not published yet: only a range can be told.',
  'notice.track': 'Track this',
  'notice.update': 'Update case "{title}"',
  'notice.whose': 'This notice names no domain and no filing number. Which case is it about?',
  'notice.which': 'Several cases fit. Which one is this notice about?',
  'notice.new-case': 'A new case',
  'notice.choose': 'Choose a case',
  'notice.update-chosen': 'Update the case',
  'notice.nameless':
    'This notice names no domain and no filing number, so it cannot be told which site it is about. Make a case first, then paste it again.',
  'notice.first-domain': 'The notice names {count} domains; the case is kept under "{domain}".',
  'notice.tracked': 'Added to the cases.',
  'notice.track-note': 'The case keeps domains, filing numbers, procedure and deadline only.',
};
