import { type ActionChecklist, ask } from './item.ts';
import { cancelledSuffixes, noOrder, othersRemain } from './states.ts';

export const cancelSubject: ActionChecklist = {
  action: 'cancel-subject',
  items: [
    { name: 'no-order', sources: ['ali-r19-buttons', 'tc-hw-doc-0197'], state: noOrder },
    { name: 'suffixes', sources: ['sfx-p9', 'ali-wp-cxl'], state: cancelledSuffixes },
    ask('all-services', 'ali-faq-cxl', 'tc-hw-doc-0197'),
    ask('no-alternative', 'tc-t21-types', 'tc-t21-change-faq', 'ali-diff'),
    ask('phone', 'tc-hw-doc-0194', 'ali-sms-m'),
    ask('backup', 'tc-t21-cancel-faq', 'ali-s003'),
    ask('visitors', 'ali-s003', 'tc-hw-doc-0197'),
    { ...ask('mail', 'ali-r19-cancel-faq'), providers: ['aliyun'] },
    ask('domain-after', 'ali-d21-limits', 'ali-dws'),
  ],
};

export const cancelService: ActionChecklist = {
  action: 'cancel-service',
  items: [
    {
      name: 'no-order',
      sources: ['ali-r19-buttons', 'tc-t21-cancel-service-quick'],
      state: noOrder,
    },
    { name: 'suffixes', sources: ['sfx-p9', 'ali-wp-cxl'], state: cancelledSuffixes },
    {
      name: 'others-remain',
      sources: ['ali-faq-cxl', 'tc-t21-delete-domain'],
      state: othersRemain,
    },
    ask('right-service', 'tc-t21-cancel-service', 'ali-faq-cxl'),
    ask('not-one-domain', 'tc-t21-delete-domain', 'ali-faq-cxl'),
    ask('phone', 'tc-hw-doc-0194', 'ali-sms-m'),
    ask('backup', 'ali-diff', 'ali-s003'),
    ask('dns', 'ali-diff'),
  ],
};

export const cancelAccess: ActionChecklist = {
  action: 'cancel-access',
  items: [
    ask('new-access', 'tc-t21-types', 'tc-hwk', 'ali-diff'),
    ask('dns-moved', 'ali-diff'),
    {
      name: 'no-order',
      sources: ['ali-r19-buttons', 'tc-t21-cancel-service-quick'],
      state: noOrder,
    },
    { name: 'suffixes', sources: ['sfx-p9', 'ali-s003'], state: cancelledSuffixes },
    {
      name: 'others-remain',
      sources: ['ali-faq-cxl', 'tc-t21-cancel-access-faq'],
      state: othersRemain,
    },
    ask('phone', 'ali-wp-qxjr', 'tc-t21-cancel-access'),
    ask('backup', 'ali-diff'),
  ],
};
