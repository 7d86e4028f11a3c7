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
  'block-test': [
    {
      of: 'common',
      id: 'block-test',
      on: 'aliyun',
      sources: ['ali-con-0929', 'ali-con-1009', 'ali-blk-0923'],
    },
  ],
  sync: [
    { of: 'common', id: 'sync', on: 'aliyun', sources: ['ali-sms-m'] },
    { of: 'common', id: 'sync', on: 'tencent', sources: ['tc-t22-after-faq', 'tc-t21-review'] },
  ],
  rejected: [
    {
      of: 'common',
      id: 'rejected',
      on: 'aliyun',
      words: ['继续操作', '放弃备案'],
      sources: ['ali-r19-bh', 'ali-kepai22'],
    },
    {
      of: 'common',
      id: 'rejected',
      on: 'tencent',
      words: ['去修改', '放弃备案'],
      sources: ['tc-t21-rejected', 'tc-t21-limits'],
    },
    {
      of: 'common',
      id: 'rejected',
      on: 'huawei',
      words: ['审核历史'],
      sources: ['tc-hw-progress'],
    },
  ],
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
  'new-sync': [
    { of: 'common', id: 'new-sync', on: 'aliyun', sources: ['ali-guide26', 'ali-r19-bh'] },
    { of: 'common', id: 'new-sync', on: 'tencent', sources: ['tc-t21-domain'] },
    { of: 'common', id: 'new-sync', on: 'huawei', sources: ['tc-hw-doc-0003'] },
  ],
  'new-life': [
    {
      of: 'common',
      id: 'new-life',
      sources: ['tc-hw-policy', 'tc-hw-doc-0220', 'ali-r19-domain', 'audit-ali-xqc'],
    },
  ],
  'new-two-days': [{ of: 'common', id: 'new-two-days', on: 'aliyun', sources: ['ali-con-0812'] }],
  'new-server': [
    {
      of: 'common',
      id: 'new-server',
      on: 'aliyun',
      sources: ['ali-srv-0518', 'ali-blk-0923', 'ali-r19-limits'],
    },
    { of: 'common', id: 'new-server', on: 'tencent', sources: ['tc-t21-server'] },
  ],
  'new-code': [
    { of: 'common', id: 'new-code', on: 'aliyun', sources: ['ali-guide26', 'ali-con-1003'] },
  ],
  'new-account': [
    { of: 'common', id: 'new-account', on: 'aliyun', sources: ['ali-flow26'] },
    { of: 'common', id: 'new-account', on: 'tencent', sources: ['tc-t21-limits'] },
  ],
  'new-name': [
    { of: 'common', id: 'new-name', sources: ['ali-guide26', 'audit-ali-xqc', 'tc-t21-naming'] },
  ],
  'new-province': [
    { of: 'common', id: 'new-province', sources: ['ali-guide26', 'ali-r19-limits'] },
  ],
  'new-app-host': [
    { of: 'common', id: 'new-app-host', sources: ['tc-hw-app', 'audit-tc-65837644592'] },
  ],
} as const satisfies Record<string, readonly Statement[]>;
