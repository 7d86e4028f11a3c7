import type { Translation } from '../t.ts';
import type { guidesDecide as zh } from '../zh-CN/guides-decide.ts';

export const guidesDecide: Translation<typeof zh> = {
  'guide.index': 'All guides',
  'guide.index.new': 'Filing and access',
  'guide.index.change': 'Changes',
  'guide.index.cancel': 'Cancelling',
  'guide.index.account': 'Accounts',
  'guide.index.order': 'An order in progress',
  'guide.index.after': 'After the filing',
  'guide.decide.title': 'Which one do you need?',
  'guide.decide.back': 'Back',
  'guide.decide.restart': 'Start again',
  'guide.decide.open': 'Open the guide: {procedure}',
  'guide.decide.path': 'You chose',
  'guide.decide.final': 'This cannot be undone',
  'guide.decide.aim': 'What do you want to do?',
  'guide.decide.aim.stop': 'Stop a website, an App or the whole filing',
  'guide.decide.aim.move': 'Move to another cloud, or use a second one',
  'guide.decide.aim.change': 'Some details changed',
  'guide.decide.aim.account': 'Another account, or the account is lost',
  'guide.decide.aim.hand-over': 'Hand the site to another company or person',
  'guide.decide.aim.new': 'File a new website or App',
  'guide.decide.stop': 'Will the number be needed later?',
  'guide.decide.stop.keep-number': "Yes, only this provider's server is no longer used",
  'guide.decide.stop.give-up': 'No',
  'guide.decide.others-left':
    'Does the subject have other websites, Apps, mini-programs or quick-apps to keep? (Those at other providers and platforms count.)',
  'guide.decide.others-left.yes': 'Yes',
  'guide.decide.others-left.no': 'No, this is the last one',
  'guide.decide.others-left.unsure': 'Not sure',
  'guide.decide.whole-service': 'Is it the whole site or one of its domains?',
  'guide.decide.whole-service.whole': 'The whole website or App',
  'guide.decide.whole-service.one-domain': 'One of several domains',
  'guide.decide.move': 'Has add-access at the new provider been approved?',
  'guide.decide.move.not-yet': 'Not yet',
  'guide.decide.move.done': 'Yes, and the site opens on the new server',
  'guide.decide.move.both': 'Both will be used',
  'guide.decide.move.same-provider': 'Only another server at the same provider',
  'guide.decide.change': 'What changed?',
  'guide.decide.change.subject': "The subject's name, certificate, contact or phone",
  'guide.decide.change.service': "The service's name, contact or content",
  'guide.decide.change.remove-domain': 'One domain has to go',
  'guide.decide.change.swap-domain': 'Another domain instead',
  'guide.decide.change.province': 'The province',
  'guide.decide.account': 'Which is it?',
  'guide.decide.account.other-account': 'To another account of the same provider',
  'guide.decide.account.lost': 'It is not known which account holds the filing',
  'guide.decide.new': 'Were the subject and the site filed before?',
  'guide.decide.new.never': 'Neither',
  'guide.decide.new.subject-filed': 'The subject was, this website or App was not',
  'guide.decide.new.service-filed': 'The site has a number, through another provider',
  'guide.decide.new.by-others': 'The domain was filed by somebody else',
  'guide.decide.answer.access-then-cancel':
    'Add access at the new provider first; once it is approved and the site opens, cancel access at the old one. The number stays. Do not cancel the filing.',
  'guide.decide.answer.cancel-access':
    'Cancel access at the old provider. The number stays; only that provider drops out.',
  'guide.decide.answer.both-providers':
    'Add access at the second provider; nothing has to be cancelled.',
  'guide.decide.answer.cancel-service':
    'Cancel the website or App: only this one goes. Its number cannot be restored.',
  'guide.decide.answer.cancel-subject':
    'Cancel the subject: its number and every service under it, at other providers and platforms too. It cannot be restored.',
  'guide.decide.answer.look-up-first':
    'Look the subject up at beian.miit.gov.cn under all four kinds first. Others left: cancel the service. Really the last: cancel the subject.',
  'guide.decide.answer.remove-domain':
    'Remove the domain by a change, not by cancelling. Using it again means filing it anew.',
  'guide.decide.answer.change-subject': 'Change the subject; the rule asks for 30 days in advance.',
  'guide.decide.answer.change-service': 'Change the website or App.',
  'guide.decide.answer.swap-domain':
    'A change cannot swap domains. New first, then cancel the old site: no gap, but another name and a free code. Cancel first: dark at once, perhaps an empty subject.',
  'guide.decide.answer.change-province':
    'Usually it means filing anew in the new province; some provinces or providers accept a change. Ask before cancelling.',
  'guide.decide.answer.same-provider-server':
    'No filing needed; point DNS at the new IP. Holders of a commercial licence follow their province.',
  'guide.decide.answer.hand-over':
    'Ask the provider for 迁移互联网信息服务 first (Huawei has it, websites only). Otherwise the old subject cancels the site, the domain changes hands, the new subject files, with a gap.',
  'guide.decide.answer.transfer-filing':
    'Transfer the filing to the other account: at once, without the authority. The other side gets every right.',
  'guide.decide.answer.recover-account': 'Find the account first, then decide about a transfer.',
  'guide.decide.answer.first-filing': 'A first filing.',
  'guide.decide.answer.add-service':
    'Add a service. The subject may be filed elsewhere; the data must equal the record.',
  'guide.decide.answer.add-access':
    'Add access; the number stays. Pointing DNS here without it gets the site blocked.',
  'guide.decide.answer.others-filing':
    'Have the former owner cancel, or cancel on paper at the authority; file yours once the old number is gone.',
  'guide.decide.picture': 'What the three ways to cancel take away',
  'guide.decide.picture.alt':
    "Three small drawings. Cancel-access cuts the line between a site and this provider; subject and number stay. Cancel-service deletes this site's number; the subject and other sites stay. Cancel-subject deletes the subject and everything under it.",
  'guide.decide.picture.subject': 'subject',
  'guide.decide.picture.this': 'this site',
  'guide.decide.picture.other': 'others',
  'guide.decide.picture.provider': 'provider',
  'guide.decide.picture.cancel-access': 'number stays, can be added back',
  'guide.decide.picture.cancel-service': 'this number is gone',
  'guide.decide.picture.cancel-subject': 'all gone for good',
};
