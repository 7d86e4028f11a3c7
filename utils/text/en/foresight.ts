import type { Translation } from '../t.ts';
import type { foresight as zh } from '../zh-CN/foresight.ts';

export const foresight: Translation<typeof zh> = {
  'foresight.title': 'What can be foreseen',
  'foresight.intro':
    'Known rejections, errors and bad endings, each with the check that foresees it, or the reason why nobody can.',
  'foresight.filter': 'Filter: a few words of the message',
  'foresight.count': '{count} entries; for {reasons} of them no check can tell, with the reason',
  'foresight.endings': 'Bad endings without a message',
  'foresight.messages': 'Rejections and errors',
  'foresight.none': 'No entry fits.',
  'foresight.kind.rule': 'Page check',
  'foresight.kind.item': 'Checklist',
  'foresight.kind.look-up': 'Look-up',
  'foresight.kind.province': 'Province',
  'foresight.newer-pages': 'only on newer console pages',
  'foresight.item': '{action}: {text}',
  'foresight.reason-label': 'Cannot be foreseen',

  'foresight.reason.no-failure': 'Not a failure; it reports a result.',
  'foresight.reason.provider-data':
    'The provider’s own data, which only it sees and corrects; ask its support.',
  'foresight.reason.system': 'The state of the other system at that moment; try again later.',
  'foresight.reason.retired': 'Part of an old system that is gone; it is not met any more.',
  'foresight.reason.other-platform':
    'Mini-programs are filed at their own platform, which is not seen here.',
  'foresight.reason.account': 'Only the provider knows how the account was made.',

  'foresight.look-up.dns': 'DNS look-up over the network (off by default)',
  'foresight.look-up.rdap': 'Registration data over the network (off by default)',
  'foresight.look-up.miit-query': 'Query at beian.miit.gov.cn',
  'foresight.look-up.miit-blacklist': 'List of illegal domains at beian.miit.gov.cn',

  'foresight.rule.access-accuracy': 'Risks and deadline of the access-accuracy check',
  'foresight.rule.cancel-access': 'What cancelling an access does',
  'foresight.rule.cancel-service': 'What cancelling a website or App does',
  'foresight.rule.cancel-subject': 'What cancelling the subject does',
  'foresight.rule.change': 'What a change can change',
  'foresight.rule.domain-expiry': 'When the domain expires',
  'foresight.rule.domain-hold': 'Status of the domain',
  'foresight.rule.domain-real-name': 'Real-name verification of the domain',
  'foresight.rule.form-answer': 'Fields the form does not accept',
  'foresight.rule.form-domain': 'The domain in the form',
  'foresight.rule.form-name': 'The name in the form',
  'foresight.rule.form-nature': 'Nature of the subject and its certificate',
  'foresight.rule.holder': 'Domain holder and subject',
  'foresight.rule.last-service': 'Whether it is the last service or access',
  'foresight.rule.miit-sms': 'Answers of the ministry’s SMS page',
  'foresight.rule.new-filing': 'Points of a new filing',
  'foresight.rule.order-stage': 'Where an order stands',
  'foresight.rule.pending-order': 'Whether an order is running',
  'foresight.rule.readiness': 'Whether the page could be read and the login still holds',
  'foresight.rule.service-code': 'Service codes cannot be used again',
  'foresight.rule.service-codes': 'Service codes left',
  'foresight.rule.sms-recipients': 'Who gets the SMS',
  'foresight.rule.submitted-is-final': 'Submitting is final',
  'foresight.rule.suffix-province': 'Suffixes that a province was seen to refuse',
  'foresight.rule.suffix': 'Whether the suffix is approved',
  'foresight.rule.tracked-case': 'Deadlines and orders kept in a case',
  'foresight.rule.transfer': 'What transferring, importing and claiming do',
  'foresight.rule.withdraw': 'Withdrawing and abandoning an order',

  'foresight.ending.sms-timeout': 'No SMS verification within 24 hours: the order is returned',
  'foresight.ending.order-lapsed': 'An order left for about 45 days lapses',
  'foresight.ending.empty-shell-service':
    'The only access was cancelled: the website is an empty shell and its number is cancelled',
  'foresight.ending.empty-shell-subject':
    'The last website was cancelled: the subject is an empty shell and cannot simply file again',
  'foresight.ending.everything-cancelled':
    'The subject was cancelled, and with it websites, Apps and mini-programs filed elsewhere',
  'foresight.ending.cancelled-to-move': 'Cancelled to change the provider: the number is lost',
  'foresight.ending.access-cancelled-too-early':
    'The old access was cancelled before the new one was ready: the website is down',
  'foresight.ending.suffix-not-back':
    'Cancelled, and the suffix turns out not to be approved: it does not come back',
  'foresight.ending.not-withdrawable': 'A cancellation was submitted and cannot be withdrawn',
  'foresight.ending.access-check-overdue':
    'The access-accuracy check ran out: access or filing cancelled',
  'foresight.ending.inspection-overdue':
    'The special inspection ran out: access or filing cancelled',
  'foresight.ending.domain-lost':
    'The domain expired and someone else has it, while the filing is still yours',
  'foresight.ending.domain-deleted-first':
    'The domain was deleted first: the website’s filing is an empty shell',
  'foresight.ending.code-used-for-good': 'The service code cannot be used again after cancelling',
  'foresight.ending.filing-in-wrong-hands':
    'The filing was transferred to someone else’s account and does not come back',
  'foresight.ending.old-status-believed':
    'The login had expired and an old status was taken for the current one',
};
