import type { Procedure } from './model.ts';

export const withdrawOrder: Procedure = {
  id: 'withdraw-order',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'too-late', sources: ['tc-hw-progress', 'ali-r19-review-faq', 'tc-t21-change-faq'] },
    { id: 'cancelling', on: 'aliyun', sources: ['audit-ali-faq-base'] },
    { id: 'cancelling', on: 'tencent', sources: ['tc-t21-withdraw-cancel'] },
    { id: 'draft', sources: ['ali-r19-lx', 'tc-t21-cancel-faq'] },
  ],
  before: [{ id: 'stage', sources: ['ali-s003', 'tc-hw-progress'] }],
  steps: [
    { id: 'withdraw', on: 'aliyun', words: ['撤销备案', '撤销'], sources: ['ali-r19-review-faq'] },
    { id: 'withdraw', on: 'tencent', words: ['撤销备案'], sources: ['tc-t21-review'] },
    { id: 'passed', on: 'tencent', words: ['放弃备案'], sources: ['tc-t21-review', 'tc-cam'] },
    { id: 'withdraw', on: 'huawei', words: ['撤销备案'], sources: ['tc-hw-progress'] },
    {
      id: 'lapse',
      sources: ['ali-sms-m', 'tc-hw-doc-0013', 'tc-t21-withdraw-cancel'],
      corrections: ['sms-returned-after-24h'],
    },
  ],
  verified: [{ id: 'no-check', sources: ['ali-r19-review-faq'] }],
  waiting: [],
  after: [],
  irreversible: [{ id: 'nothing', sources: ['ali-r19-review-faq', 'tc-t21-cancel-faq'] }],
  stop: [{ id: 'resubmit', sources: ['ali-r19-review-faq', 'tc-t21-review'] }],
  materials: [{ id: 'no-papers', sources: ['ali-r19-review-faq'] }],
  rejections: ['ministry-still-in-flow', 'subject-conflict'],
};
