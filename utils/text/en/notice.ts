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
    'Nothing about filings was found in this text. If it is only a part of the notice, paste the whole.',
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
  'notice.doubt.private':
    'It asks you to share your screen, install software, add a private account or name a bank account. No filing needs that.',
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
  'notice.deadline.day':
    'The notice gives only a day. The end of that day is shown; if "before" leaves the day out, it ends {earliest}. Be early.',
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
