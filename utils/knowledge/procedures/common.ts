/** Statements that several guides share; their sentences are `guide.common.…`. */
import type { Statement } from './model.ts';

export const COMMON = {
  'one-order': [
    {
      of: 'common',
      id: 'one-order',
      sources: [
        'tc-hw-doc-0152',
        'tc-hw-doc-0197',
        'ali-wp-cxl',
        'ali-r19-buttons',
        'tc-t21-cancel-service-quick',
      ],
    },
  ],
  'miit-lookup': [
    {
      of: 'common',
      id: 'miit-lookup',
      sources: ['tc-t21-view', 'tc-hw-doc-0197', 'audit-ali-app-platform'],
    },
  ],
  sms: [
    {
      of: 'common',
      id: 'sms',
      sources: ['ali-guide26', 'ali-sms-m', 'tc-hw-doc-0013', 'tc-t21-sms'],
    },
  ],
  'sms-everyone': [
    { of: 'common', id: 'sms-everyone', sources: ['ali-sms-m', 'tc-hw-doc-0194', 'tc-t21-sms'] },
  ],
  'sms-tries': [
    { of: 'common', id: 'sms-tries', sources: ['tc-hw-doc-0013', 'tc-t21-sms', 'tc-vol-sms'] },
  ],
  'sms-lapse': [
    { of: 'common', id: 'sms-lapse', sources: ['ali-sms-m', 'tc-hw-doc-0013', 'tc-t21-sms-faq'] },
  ],
  'sms-sender': [{ of: 'common', id: 'sms-sender', sources: ['audit-ali-xqc'] }],
  'three-codes': [
    { of: 'common', id: 'three-codes', sources: ['ali-guide26', 'ali-wp-qxjr', 'ali-flow26'] },
  ],
  'authority-locked': [
    {
      of: 'common',
      id: 'authority-locked',
      sources: ['tc-hw-progress', 'ali-r19-review-faq', 'tc-t21-change-faq'],
    },
  ],
  withdraw: [
    {
      of: 'common',
      id: 'withdraw',
      on: 'aliyun',
      words: ['撤销备案', '放弃备案'],
      sources: ['ali-r19-review-faq', 'audit-ali-faq-base'],
      old: true,
    },
    {
      of: 'common',
      id: 'withdraw',
      on: 'tencent',
      words: ['撤销备案', '放弃备案'],
      sources: ['tc-t21-review', 'tc-cam'],
    },
    {
      of: 'common',
      id: 'withdraw',
      on: 'huawei',
      words: ['撤销备案', '放弃备案'],
      sources: ['tc-hw-progress'],
    },
  ],
  suffix: [{ of: 'common', id: 'suffix', sources: ['ali-wp-cxl', 'ali-r19-hy', 'tc-hw-errors'] }],
  unblock: [{ of: 'common', id: 'unblock', sources: ['tc-hw-doc-0067', 'ali-r19-access-effect'] }],
  footer: [{ of: 'common', id: 'footer', sources: ['ali-flow26', 'tc-hw-doc-0033', 'tc-r33'] }],
  police: [
    { of: 'common', id: 'police', sources: ['ali-flow26', 'tc-t21-police', 'tc-hw-doc-0033'] },
  ],
  'working-days': [{ of: 'common', id: 'working-days', sources: ['tc-t21-review'] }],
  'access-first': [
    { of: 'common', id: 'access-first', sources: ['ali-diff', 'tc-hwk', 'tc-t21-types'] },
  ],
  'service-move': [{ of: 'common', id: 'service-move', sources: ['tc-hw-migrate', 'tc-hwk'] }],
  'order-45': [
    { of: 'common', id: 'order-45', on: 'aliyun', sources: ['ali-ord45'] },
    {
      of: 'common',
      id: 'order-45',
      on: 'tencent',
      sources: ['tc-t21-limits', 'tc-t21-process-faq'],
    },
  ],
  'signed-out': [
    { of: 'common', id: 'signed-out', on: 'tencent', sources: ['audit-tc-71393941858'] },
  ],
} as const satisfies Record<string, readonly Statement[]>;
