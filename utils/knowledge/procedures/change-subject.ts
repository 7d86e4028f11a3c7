import { COMMON } from './common.ts';
import type { Procedure } from './model.ts';

export const changeSubject: Procedure = {
  id: 'change-subject',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'details', sources: ['ali-s003', 'tc-hw-change', 'tc-t21-change-faq'] },
    { id: 'ahead', sources: ['ali-site-insp', 'tc-r33', 'tc-hw-change'] },
    { id: 'province', sources: ['tc-hwk', 'ali-s003', 'tc-txm-103521'] },
    { id: 'person-company', sources: ['tc-hwk', 'ali-r19-change-faq', 'tc-t21-change-faq'] },
    { id: 'other-subject', sources: ['tc-hwk', 'tc-hw-errors', 'tc-t21-change-faq'], old: true },
    { id: 'held-elsewhere', sources: ['ali-r19-change-faq', 'tc-hw-change'] },
    { id: 'both', on: 'aliyun', sources: ['ali-s003'] },
    { id: 'both', on: 'tencent', sources: ['tc-t22-change'] },
    { id: 'not-with-new', sources: ['tc-hw-change', 'tc-t21-add-service-faq'] },
  ],
  before: [
    ...COMMON['one-order'],
    { id: 'sites-ok', sources: ['tc-t21-add-service-faq', 'tc-hw-doc-0152'] },
    { id: 'domain-holder', sources: ['ali-guide26', 'ali-r19-hy'] },
    { id: 'new-phone', sources: ['ali-sms-m', 'ali-r19-sms'] },
  ],
  steps: [
    {
      id: 'open',
      on: 'aliyun',
      words: ['我的备案', '变更'],
      sources: ['ali-faq-cxl', 'ali-guide26'],
    },
    { id: 'fill', on: 'aliyun', sources: ['ali-s003', 'ali-guide26'] },
    {
      id: 'review',
      on: 'aliyun',
      words: ['阿里云初审', '工信部短信核验', '管局审核'],
      sources: ['ali-con-1003', 'ali-flow26'],
    },
    {
      id: 'open',
      on: 'tencent',
      words: ['变更备案', '确认变更备案', '知道了'],
      sources: ['tc-t22-change'],
    },
    {
      id: 'fill',
      on: 'tencent',
      words: ['修改主体信息', '下一步', '保存当前网站', '提交审核'],
      sources: ['tc-t22-change'],
    },
    { id: 'open', on: 'huawei', words: ['变更', '变更主体'], sources: ['tc-hw-change'] },
    { id: 'online', sources: ['ali-s003', 'ali-r19-access-effect', 'tc-t22-change'] },
  ],
  verified: [
    { id: 'who', sources: ['ali-sms-m', 'ali-r19-sms', 'tc-t21-sms', 'tc-hw-doc-0194'] },
    ...COMMON.sms,
    ...COMMON['sms-everyone'],
  ],
  waiting: [],
  after: [],
  irreversible: [
    { id: 'removed-dark', on: 'tencent', sources: ['tc-t22-change', 'tc-hw-change'] },
    { id: 'fine', sources: ['tc-r33', 'tc-hw-change'] },
  ],
  stop: [...COMMON.withdraw, ...COMMON['authority-locked']],
  materials: [
    { id: 'papers', sources: ['ali-s003', 'ali-guide26'] },
    { id: 'proof', sources: ['tc-t21-change-faq', 'ali-s003'] },
    { id: 'authority-letter', sources: ['tc-hw-change'] },
  ],
  rejections: ['change'],
};
