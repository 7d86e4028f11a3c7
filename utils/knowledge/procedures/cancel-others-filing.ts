import type { Procedure } from './model.ts';

export const cancelOthersFiling: Procedure = {
  id: 'cancel-others-filing',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'bought', sources: ['ali-d21-limits', 'ali-s003'] },
    { id: 'shell', sources: ['ali-faq-cxl', 'tc-t21-empty-shell', 'tc-hw-doc-0037'] },
    { id: 'shell-direct', sources: ['tc-hw-doc-0037'] },
    { id: 'ask-owner', sources: ['tc-hw-doc-0194'] },
    { id: 'not-online', sources: ['ali-wp-cxl', 'tc-hw-doc-0197', 'tc-t21-empty-shell'] },
  ],
  before: [
    { id: 'query', sources: ['tc-t21-view'] },
    { id: 'holder-proof', sources: ['ali-d21-limits', 'tc-hw-doc-0037'] },
  ],
  steps: [
    { id: 'form', words: ['通知公告', '搜索', '详情'], sources: ['tc-t21-empty-shell'] },
    { id: 'send', sources: ['ali-s003', 'tc-t21-empty-shell', 'tc-hw-doc-0037'] },
    { id: 'check', sources: ['ali-r19-cancel-faq'] },
    { id: 'hunan', sources: ['tc-ali19'], old: true },
    { id: 'support', on: 'tencent', sources: ['tc-t21-empty-shell'] },
    { id: 'support', on: 'aliyun', sources: ['ali-faq-cxl', 'ali-wp-cxl'] },
  ],
  verified: [{ id: 'paper', sources: ['ali-s003', 'tc-hw-doc-0037'] }],
  waiting: [{ id: 'five-days', sources: ['tc-hw-doc-0037', 'tc-t21-empty-shell'] }],
  after: [],
  irreversible: [{ id: 'gone', sources: ['ali-r19-number-faq'] }],
  stop: [{ id: 'call', sources: ['ali-s003'] }],
  materials: [{ id: 'set', sources: ['ali-s003', 'tc-t21-empty-shell'] }],
  rejections: ['domain-has-number', 'ministry-domain-filed', 'subject-cancelled'],
};
