import { COMMON } from './common.ts';
import type { Procedure } from './model.ts';

export const cancelAccess: Procedure = {
  id: 'cancel-access',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'moved', sources: ['ali-diff', 'tc-hwk', 'tc-t21-cancel-access'] },
    { id: 'other-first', sources: ['ali-diff', 'tc-hwk', 'tc-t21-types'] },
    { id: 'not-closing', sources: ['ali-diff', 'tc-hw-doc-0194'] },
    { id: 'last-allowed', sources: ['ali-diff', 'tc-t21-cancel-access'] },
    ...COMMON['one-order'],
  ],
  before: [...COMMON['miit-lookup']],
  steps: [
    {
      id: 'pick',
      on: 'aliyun',
      words: ['我的备案', '取消接入'],
      sources: ['ali-wp-qxjr', 'ali-diff'],
    },
    {
      id: 'code',
      on: 'aliyun',
      words: ['发送验证码', '提交'],
      sources: ['ali-wp-qxjr'],
      corrections: ['filing-password'],
    },
    {
      id: 'open',
      on: 'tencent',
      words: ['更多', '取消接入'],
      sources: ['tc-t22-cancel-access', 'tc-t21-cancel-access'],
    },
    {
      id: 'read',
      on: 'tencent',
      words: ['取消接入说明', '下一步'],
      sources: ['tc-t22-cancel-access'],
    },
    {
      id: 'confirm',
      on: 'tencent',
      words: ['获取验证码', '确认'],
      sources: ['tc-t22-cancel-access'],
    },
    {
      id: 'batch',
      on: 'tencent',
      words: ['批量取消接入网站', '批量取消接入服务'],
      sources: ['tc-txm-55208', 'tc-t21-cancel-access'],
    },
    {
      id: 'mini',
      on: 'tencent',
      words: ['更多操作', '取消接入网站', '取消接入须知', '下一步', '确定'],
      sources: ['tc-t22-cancel-access'],
    },
    {
      id: 'status',
      on: 'tencent',
      words: ['取消接入', '等待管局审核'],
      sources: ['tc-t21-cancel-access'],
    },
    {
      id: 'open',
      on: 'huawei',
      words: ['取消接入', '下一步，提交审核'],
      sources: ['tc-hw-cancel'],
    },
    { id: 'after', sources: ['ali-diff'] },
  ],
  verified: [
    { id: 'console-code', sources: ['ali-wp-qxjr', 'tc-hw-doc-0013', 'tc-t21-sms'] },
    ...COMMON['three-codes'],
  ],
  waiting: [
    { id: 'effect', on: 'aliyun', sources: ['ali-wp-qxjr', 'ali-ord45'] },
    { id: 'effect', on: 'tencent', sources: ['tc-t21-cancel-faq'] },
  ],
  after: [],
  irreversible: [
    { id: 'only-readd', sources: ['ali-diff', 'audit-ali-faq-base'] },
    { id: 'blocked', sources: ['ali-diff'] },
    { id: 'shell', sources: ['ali-diff', 'tc-hwk', 'tc-t21-cancel-access'] },
    { id: 'own-buttons', sources: ['ali-faq-cxl', 'tc-hw-doc-0194'] },
    { id: 'all-gone', on: 'tencent', sources: ['tc-t21-cancel-access'] },
    { id: 'code-used', on: 'aliyun', sources: ['ali-s003'] },
  ],
  stop: [
    { id: 'final', on: 'aliyun', sources: ['audit-ali-faq-base'] },
    { id: 'none', on: 'tencent', sources: ['tc-t21-change-faq'] },
    { id: 'none', on: 'huawei', sources: ['tc-hw-progress'] },
  ],
  materials: [{ id: 'none', sources: ['ali-wp-qxjr', 'tc-t21-cancel-access'] }],
  rejections: [
    'ministry-only-access',
    'ministry-cancel-access-running',
    'ministry-own-access-only',
    'subject-conflict',
  ],
};
