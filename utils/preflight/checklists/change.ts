import { type ActionChecklist, ask } from './item.ts';
import { noOrder } from './states.ts';

export const changeSubject: ActionChecklist = {
  action: 'change-subject',
  items: [
    { name: 'no-order', sources: ['ali-r19-buttons', 'tc-hw-doc-0015'], state: noOrder },
    ask('allowed', 'tc-hw-change', 'ali-r19-change-faq', 'tc-t21-provinces'),
    ask('materials', 'ali-s003', 'tc-t21-change-faq'),
    ask('services-open', 'tc-t22-change', 'tc-hw-doc-0020'),
    ask('phone', 'ali-sms-m', 'tc-t21-sms'),
    ask('in-advance', 'tc-hw-doc-0195', 'ali-site-insp'),
    ask('not-another-subject', 'tc-hwk', 'tc-hw-migrate'),
  ],
};

export const changeService: ActionChecklist = {
  action: 'change-service',
  items: [
    { name: 'no-order', sources: ['ali-r19-buttons', 'tc-hw-doc-0015'], state: noOrder },
    ask('only-remove', 'ali-hn19', 'ali-faq-cxl', 'tc-t21-delete-domain'),
    ask('services-open', 'tc-t22-change', 'tc-hw-doc-0020'),
    ask('phone', 'ali-sms-m', 'tc-t21-sms'),
    ask('server-same-provider', 'ali-r19-change-faq', 'tc-t21-change-faq'),
  ],
};
