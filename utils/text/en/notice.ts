import type { Translation } from '../t.ts';
import type { notice as zh } from '../zh-CN/notice.ts';

/** Reading a pasted notice. */
export const notice: Translation<typeof zh> = {
  'notice.title': 'Read a notice',
  'notice.label': 'Paste an SMS, mail, console message or rejection',
  'notice.placeholder': 'e.g. 【阿里云】您的网站……请您务必于2026年12月03日0点之前……',
  'notice.privacy':
    'Read on this computer only. Phones, certificate numbers, names and codes are neither kept nor shown again.',
  'notice.clear': 'Clear',
  'notice.empty': 'Nothing about filings was found in this text.',
  'notice.likely': 'Likely',
  'notice.unknown':
    'This notice is not one of the known ones. Below is what could be read; the notice itself decides.',
  'notice.known': '{count} known messages found',
  'notice.from': 'From',
  'notice.about': 'About',
  'notice.stage': 'Stage',
  'notice.domains': 'Domains',
  'notice.numbers': 'Filing numbers',
  'notice.cause': 'Cause',
  'notice.remedy': 'What to do',
  'notice.guide': 'Show the steps',
  'notice.deadline': 'At the latest (Beijing time)',
  'notice.no-deadline': 'No deadline for you was found.',
  'notice.deadline.overdue': 'already past',
  'notice.deadline.range': 'between {earliest} and {latest}',
  'notice.deadline.day':
    'The notice gives only a day. The end of that day is shown; if "before" leaves the day out, it ends {earliest}. Be early.',
  'notice.deadline.hours': '{n} hours from {from}',
  'notice.deadline.days': '{n} days from {from}',
  'notice.deadline.working-days': '{n} working days from {from}',
  'notice.deadline.at': 'as printed in the notice',
  'notice.deadline.assumed':
    'The notice does not say when it was sent, so this counts from now. If it came earlier, the deadline is earlier.',
  'notice.deadline.unpublished':
    'The holidays of that year are not published yet: only a range can be told.',
  'notice.track': 'Track this',
  'notice.update': 'Update case "{title}"',
  'notice.tracked': 'Added to the cases.',
  'notice.track-note': 'The case keeps domains, filing numbers, procedure and deadline only.',
};
