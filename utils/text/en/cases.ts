import type { Translation } from '../t.ts';
import type { cases as zh } from '../zh-CN/cases.ts';

/** Sentences of cases, deadlines, reminders, hand-off and backup. */
export const cases: Translation<typeof zh> = {
  // Deadlines
  'deadline.sms': 'Complete the SMS verification',
  'deadline.order-lifetime': 'Life of the order',
  'deadline.provider-review': 'Provider review',
  'deadline.authority-review': 'Authority review',
  'deadline.real-name-sync': 'Real-name data reach the ministry',
  'deadline.new-domain-wait': 'Two full days since registration or transfer of the domain',
  'deadline.notice': 'Date on the notice',
  'deadline.public-security': 'File with public security',
  'deadline.domain-expiry': 'Domain expires',
  'deadline.domain-grace-end': 'Grace period for renewal ends',
  'deadline.domain-redemption-end': 'Redemption period ends',
  'deadline.domain-deletion': 'Domain deleted, anyone may register it',
  'deadline.own': 'Own date',
  'deadline.sms.why':
    'Valid for 24 hours from the message; after that the order comes back by itself.',
  'deadline.order-lifetime.why':
    'Orders left alone are cleared away. The 45 days come from older texts that no recent official page confirms: the console wins.',
  'deadline.provider-review.why': 'Providers usually take 1–2 working days from submission.',
  'deadline.authority-review.why':
    'The authority usually takes 1–20 working days; it cannot be hurried and nothing can be edited.',
  'deadline.real-name-sync.why':
    "After the domain's real-name verification it takes days until the ministry's store knows it.",
  'deadline.new-domain-wait.why':
    'Until two full days after registration or transfer the order waits at 待提交管局 (to be sent to the authority), then goes by itself. Seen on one real order.',
  'deadline.notice.why': 'The time printed on the notice or console counts.',
  'deadline.public-security.why':
    'Within 30 days of opening, counted from the approval date at the ministry.',
  'deadline.domain-expiry.why': 'After expiry DNS may stop at any time, normally the next day.',
  'deadline.domain-grace-end.why':
    'Until then it can be renewed at the usual price. A day either way: the console wins.',
  'deadline.domain-redemption-end.why':
    'Until then it can be redeemed for a fee. A day either way: the console wins.',
  'deadline.domain-deletion.why':
    'After that the former holder has no priority. A day either way: the console wins.',
  'deadline.own.why': 'A time you set yourself.',

  // Moments
  'moment.order-created': 'Order created',
  'moment.submitted': 'Submitted for review',
  'moment.sms-received': 'Verification SMS received',
  'moment.at-authority': 'Sent to the authority',
  'moment.approved': 'Approved by the ministry',
  'moment.opened': 'Website opened',
  'moment.public-security-filed': 'Public-security filing done',
  'moment.real-name-passed': 'Real-name verification of the domain passed',
  'moment.domain-registered': 'Domain registered or transferred in',
  'moment.domain-expires': 'Domain expires',

  // Case
  'origin.page': 'page',
  'origin.person': 'by hand',
  'origin.import': 'import',
  'ask.sms-done':
    '等待管局审核 (waiting for the authority) does not prove that the SMS verification is done. Has every contact finished it?',
  'ask.sms-received':
    'When did the SMS from 12381 arrive? With that the 24 hours can be told exactly.',
  'case.contradiction':
    'The page shows 「{status}」 ({stage}), which does not fit the case ({known}). The page may be stale, or the case may be wrong.',
  'case.unreadable':
    'Records of this case that cannot be read: {count}. They are kept as they are.',
  'case.not-tracked': 'The page shows an order that is not tracked: {type}',
  'case.needs-name': 'A case needs a label and a domain, filing number or order number.',

  // Operations
  'operation.add': 'New cases: {count}',
  'operation.track': 'Start tracking',
  'operation.edit': 'Edit case',
  'operation.stage': 'Change stage',
  'operation.note': 'Write a note',
  'operation.tick': 'Tick the checklist',
  'operation.archive': 'Cases archived: {count}',
  'operation.unarchive': 'Cases out of the archive: {count}',
  'operation.delete': 'Cases deleted: {count}',
  'operation.restore': 'Cases restored: {count}',
  'operation.tag': 'Cases tagged “{tag}”: {count}',
  'operation.untag': 'Tag “{tag}” removed from cases: {count}',
  'operation.import': 'Cases imported: {count}',
  'operation.undo': 'Undo: {what}',

  // Store
  'store.lost': 'The browser has emptied the case store',
  'store.lost.what':
    'It held {count} cases; this one was begun anew. Usual reasons: damaged database files, a full disk, or browsing data that was cleared.',
  'store.lost.spare':
    'A copy from {moment} is kept on this machine and can be restored; later changes are not in it.',
  'store.lost.none':
    'There is no copy on this machine. If you have exported a backup, import the file.',
  'store.lost.restore': 'Restore the copy',
  'store.lost.save': 'Save the copy as a file',
  'store.lost.import': 'Import a backup',
  'store.lost.bad-copy':
    'The copy cannot be read; nothing was restored. Save it as a file to keep, then import a backup.',
  'store.lost.forget': 'No need to restore',
  'store.problem.quota':
    "The disk or the browser's space is full; the last change was not saved. Free some space and try again.",
  'store.problem.blocked':
    'Another window still runs an older version. Close all its windows and try again.',
  'store.problem.corrupt':
    'The case database cannot be opened: the disk may be full, or its files are damaged. Make sure there is space and try again; if it still does not open, export what can be read and start anew.',
  'store.problem.closed': 'The extension was just updated: open this page again.',
  'store.problem.newer-version':
    'The cases were saved by a newer version of the extension. Update it first; nothing was changed.',
  'store.problem.private-window':
    'Cases are not kept in private windows. Open this page in a normal window.',
  'store.problem.unavailable':
    'The browser offers no local database here, so cases cannot be saved.',
  'store.problem.invalid':
    'Something does not fit the format and was not saved. A case needs a label and a domain, filing number or order number.',
  'store.problem.not-found': 'This case is not there; it may have been changed in another window.',
  'store.problem.unknown':
    'Something unexpected happened while saving; nothing was changed. Try again; if it stays, export a backup first.',

  // Backup
  'import.problem.empty': 'The file is empty.',
  'import.problem.too-large':
    'The file is larger than {limit} MB, unlike any backup of cases. Nothing was imported.',
  'import.problem.not-json':
    'The file is no backup of cases: it is not JSON. Nothing was imported.',
  'import.problem.cut-off':
    'The backup breaks off in the middle; perhaps it was not downloaded whole. Try again with the whole file. Nothing was imported.',
  'import.problem.unreadable-file':
    'The browser cannot read this file; it may have been moved or be in use. Nothing was imported.',
  'import.problem.not-backup': 'The file is JSON but no backup of cases. Nothing was imported.',
  'import.problem.future-version':
    'The backup was written by a newer version (format {version}); this one knows formats up to {known}. Update the extension first. Nothing was imported.',
  'import.problem.nothing-readable':
    'Not one record of the backup can be read. Nothing was imported.',
  'import.preview.new': 'New cases: {count}',
  'import.preview.changed': 'Cases updated: {count}',
  'import.preview.same': 'Cases that are the same already: {count}',
  'import.preview.gone':
    'Cases deleted or undone here, which stay so unless you restore them: {count}',
  'import.preview.unreadable': 'Records that cannot be read and stay out: {count}',
  'import.preview.unnamed': 'Cases without label, domain or number, which stay out: {count}',
  'import.preview.redacted':
    'This is a redacted backup: it comes in as new cases and is not merged with the originals',
  'import.preview.future':
    "Records dated later than now: {count}; the other computer's clock may be wrong",
  'import.preview.nothing': 'Nothing would change',
  'import.change.stage': 'stage from “{from}” to “{to}”',
  'import.change.ticks': 'checklist',
  'import.change.archived': 'archive',
  'import.change.sms-done': 'whether the SMS verification is done',
  'import.change.history': 'only more history',
  'import.change.more': 'and {count} more',

  // Spreadsheet and calendar
  'csv.label': 'Label',
  'csv.domain': 'Domain',
  'csv.filing-number': 'Filing number',
  'csv.order-id': 'Order number',
  'csv.provider': 'Provider',
  'csv.procedure': 'Procedure',
  'csv.stage': 'Stage',
  'csv.since': 'Stage since (Beijing time)',
  'csv.next': 'Next deadline',
  'csv.due': 'Due (Beijing time)',
  'csv.due-note': 'About the date',
  'csv.tags': 'Tags',
  'csv.archived': 'Archived',
  'csv.yes': 'yes',
  'csv.no': 'no',
  'ics.name': 'Filing deadlines',
  'ics.summary': '{name}: {title}',
  'ics.summary-about': '{name} (about): {title}',
  'ics.description': '{due}. {provider} · {procedure} · {stage}. {why}',

  // Reminders
  'reminder.title': '{name}: {left}',
  'reminder.title-now': '{name}',
  'reminder.body': '{title} · {provider} · {procedure}',
  'reminder.body-short': '{title} · {provider}',
  'reminder.many': 'More things due: {count}',
  'reminder.many-body': 'Open the workbench to see them',
  'badge.due': 'due today or overdue: {count}',

  // Hand-off
  'handoff.title': 'Filing hand-off: {title}',
  'handoff.untitled': 'a filing',
  'handoff.row': '{name}: {value}',
  'handoff.label': 'Label',
  'handoff.domain': 'Domain',
  'handoff.filing-number': 'Filing number',
  'handoff.order-id': 'Order number',
  'handoff.provider': 'Provider',
  'handoff.procedure': 'Procedure',
  'handoff.contact': 'Contact',
  'handoff.stage': 'Stage now',
  'handoff.stage-since': '{stage}, since {from}',
  'handoff.status': 'Status on the console',
  'handoff.reasons': 'Reasons of rejection',
  'handoff.deadlines': 'Deadlines',
  'handoff.history': 'So far (Beijing time)',
  'handoff.history-line': '{from} {stage} ({origin})',
  'handoff.notes': 'Notes',
  'handoff.next': 'Next step',
  'handoff.redacted':
    'Redacted: names, phones, mail addresses, certificate numbers and full filing numbers are not in it.',
  'handoff.full':
    'Holds full filing numbers, label and notes: send it only to those who should see them.',
  'handoff.made': 'Made {at}',

  // To the customer
  'message.title.domain': 'the filing for {domain} ({procedure})',
  'message.title.plain': 'your filing ({procedure})',
  'message.title.unknown': 'your filing',
  'message.draft':
    'Hello, {title} has not been submitted yet. Please complete it on the filing console of {provider} and submit it for review. Orders left too long are cleared away (after about 45 days; go by what the console says).',
  'message.draft.direct':
    'Hello, {title} has not been submitted yet. Please check it on the filing console of {provider} and submit it; it goes to the authority without a review by the provider and cannot be withdrawn.',
  'message.draft.plain':
    'Hello, {title} is still to be done. Please do it on the filing console of {provider}; if you get stuck, send me a picture of the page with certificate numbers covered.',
  'message.provider-review':
    'Hello, {title} is under review by {provider}, usually 1–2 working days, expected {due}. The staff may call to check details: please keep the phone reachable, missed calls can lead to rejection.',
  'message.provider-rejected':
    'Hello, {title} did not pass the review by {provider}. Please read the reasons in the order on the console, correct them and submit again. If you need help, send me a picture of the reasons with certificate numbers covered.',
  'message.awaiting-submission':
    'Hello, {title} passed the review and waits to be sent to the authority, usually 1 working day. Nothing to do now. Then the ministry sends an SMS from 12381: please watch for it.',
  'message.sms-verification':
    'Hello, {title} needs the SMS verification. Please go to beian.miit.gov.cn by {due}, choose 短信核验 (SMS verification) and enter the code from the 12381 SMS, the phone number and the last six characters of the certificate number. Every contact who received an SMS must do it; after 5 wrong entries or too late, the order comes back. Enter the code on the ministry’s website only and send it to nobody.',
  'message.sms-verification.unknown':
    'Hello, {title} needs the SMS verification. Within 24 hours of the SMS from 12381 please go to beian.miit.gov.cn, choose 短信核验 (SMS verification) and enter the code, the phone number and the last six characters of the certificate number. Every contact who received an SMS must do it; after 5 wrong entries or too late, the order comes back. Enter the code on the ministry’s website only and send it to nobody.',
  'message.sms-verification.over':
    'Hello, the SMS verification of {title} may be over time. If it was not done, the order comes back by itself and must be submitted again; if it was done, please tell me.',
  'message.at-authority':
    'Hello, {title} was sent to the authority. Please check whether an SMS from 12381 came: every contact who received one must finish 短信核验 (SMS verification) at beian.miit.gov.cn within 24 hours, or the order comes back. If it is done, please tell me.',
  'message.authority-review':
    'Hello, {title} is in the authority’s review, usually 1–20 working days, at the latest about {due}. It can neither be edited nor hurried; the result comes by SMS.',
  'message.authority-rejected':
    'Hello, {title} was rejected by the authority. Please read the reasons in the order on the console, correct them and submit again. If you need help, send me a picture of the reasons with certificate numbers covered.',
  'message.returned':
    'Hello, the order of {title} came back, most often because the SMS verification was late or wrong. Please submit it again on the filing console of {provider}; another review is possible.',
  'message.withdrawn':
    'Hello, the order of {title} was withdrawn. To go on, correct it and submit it again.',
  'message.abandoned': 'Hello, the order of {title} was given up. To go on, start a new one.',
  'message.expired': 'Hello, the order of {title} expired. To go on, start a new one.',
  'message.done': 'Hello, {title} is done.',
  'message.done.public-security':
    'Hello, {title} is approved. Please show the filing number at the foot of the website with a link to beian.miit.gov.cn (an App: in its settings or introduction), and file with public security at beian.mps.gov.cn by {due}.',
  'message.done.cancelled':
    'Hello, {title} is done. Please look it up at beian.miit.gov.cn: if the old number is not found, it is cancelled.',
  'message.notice':
    'Hello, {title} has a deadline: please put things right by {due}. Too late, access or the filing itself may be cancelled.',
  'message.domain-expiry':
    'Hello, {domain} expires on {due}. Please renew it in time; if it is no longer needed, cancel its filing first and then let the domain go.',
  'message.provider': 'the access provider',
  'message.title.domain-only': 'the filing for {domain}',
  'message.title.own-domain': 'your domain',
  'message.draft.paper':
    'Hello, {title} is still to be done. It is asked of the authority in writing; tell me if you need help with the papers.',
  'message.draft.account':
    'Hello, {title} is still to be done. If you get stuck, send me a picture of the page with certificate numbers covered.',
  'message.provider-review.late':
    'Hello, the review of {title} by {provider} has taken longer than the usual 1–2 working days. Please look for missed calls and a notice of rejection; if there are none, you may ask the customer service of {provider}.',
  'message.authority-review.late':
    'Hello, the authority has had {title} for longer than the usual 20 working days. Please look for an SMS with the result; if there is none, you may ask the customer service of {provider}.',
  'message.done.number':
    'Hello, {title} is approved. Please show the filing number at the foot of the website with a link to beian.miit.gov.cn (an App: in its settings or introduction).',
  'message.done.public-security.unknown':
    'Hello, {title} is approved. Please show the filing number at the foot of the website with a link to beian.miit.gov.cn (an App: in its settings or introduction), and file with public security at beian.mps.gov.cn within 30 days of opening.',
  'message.done.public-security.over':
    'Hello, {title} is approved. The filing with public security was due by {due}: if it is not done yet, please do it at beian.mps.gov.cn soon.',
  'message.done.access':
    'Hello, {title} is approved; the website can usually be reached within a working day. If it is still blocked after 24 hours, send me a picture of the page.',
  'message.done.changed': 'Hello, {title} is done. Please check the new data at beian.miit.gov.cn.',
  'message.done.access-cancelled':
    'Hello, {title} is done. Please do not point the domain at servers of {provider} any more, they will block it; without access elsewhere the authority will later cancel the filing number.',
  'message.done.moved':
    'Hello, {title} is done. Please check on the filing console of {provider} that the subject and the websites are all there.',
  'message.done.account':
    'Hello, {title} is done. Please log in once and check that you see your filing.',
  'message.done.withdrawn':
    'Hello, {title} is done. To go on with the filing, correct it and submit it again.',
  'message.done.abandoned': 'Hello, {title} is done. To go on with the filing, start a new order.',
  'message.done.rectified':
    'Hello, {title} is done. Whether it passed is told by the console and by later notices: please watch for them a few days more.',
  'message.done.domain': 'Hello, the expiry of {domain} has been dealt with.',
  'message.done.public-security-filed':
    'Hello, {title} is done. Please put the public-security number and its icon at the foot of the website.',
  'message.notice.over':
    'Hello, the deadline of {title} is past ({due}). Please put things right at once and tell the customer service of {provider}: access or the filing itself may be cancelled.',
  'message.notice.unknown':
    'Hello, please act on the notice about {title} by the date printed on it: too late, access or the filing itself may be cancelled. If you need help, send me the notice with phone and certificate numbers covered.',
  'message.domain-expiry.over':
    'Hello, {domain} expired on {due}. To keep it, renew it with the registrar at once; if it is no longer needed, please cancel its filing first.',
  'message.domain-expiry.unknown':
    'Hello, please look up when {domain} expires and renew it in time; if it is no longer needed, cancel its filing first and then let the domain go.',
  'message.public-security':
    'Hello, {title} is still to be done. Please do it at beian.mps.gov.cn by {due}.',
  'message.public-security.over':
    'Hello, {title} was due by {due}. If it is not done yet, please do it at beian.mps.gov.cn soon.',
  'message.public-security.unknown':
    'Hello, {title} is still to be done. Please do it at beian.mps.gov.cn within 30 days of the opening of the website.',
  'message.public-security.review':
    'Hello, {title} is under review by the police. The result is shown at beian.mps.gov.cn.',
  'message.public-security.returned':
    'Hello, {title} was returned. Please read the reasons at beian.mps.gov.cn, correct them and submit again. If you need help, send me a picture of the reasons with certificate numbers covered.',
  'message.unknown':
    'Hello, the progress of {title} is not clear yet. Please tell me the status shown in the order on the console.',
};
