import { COMMON } from './common.ts';
import type { Procedure } from './model.ts';

export const changeService: Procedure = {
  id: 'change-service',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'partly',
    jdcloud: 'little',
  },
  when: [
    { id: 'details', sources: ['ali-faq-cxl', 'tc-t21-change-service'] },
    { id: 'no-swap', sources: ['ali-hn19', 'ali-s003', 'tc-bd'] },
    { id: 'swap-ways', sources: ['audit-ali-notice633', 'ali-hn19'] },
    { id: 'server-same', sources: ['ali-r19-server', 'tc-hwk', 'tc-t21-change-faq'] },
    { id: 'expired-domain', sources: ['tc-hw-doc-0135'] },
    {
      id: 'one-order-provinces',
      on: 'tencent',
      sources: ['tc-t21-change-service', 'tc-hw-doc-0238'],
    },
    ...COMMON['one-order'],
  ],
  before: [{ id: 'keep-one', sources: ['tc-t21-delete-domain', 'ali-faq-cxl'] }],
  steps: [
    {
      id: 'open',
      on: 'aliyun',
      words: ['我的备案', '变更'],
      sources: ['ali-faq-cxl', 'ali-guide26'],
    },
    {
      id: 'review',
      on: 'aliyun',
      words: ['阿里云初审', '工信部短信核验', '管局审核'],
      sources: ['ali-con-1003', 'ali-flow26'],
    },
    {
      id: 'open',
      on: 'tencent',
      words: ['变更网站', '确认变更备案', '知道了'],
      sources: ['tc-t21-change-service'],
    },
    { id: 'open', on: 'huawei', words: ['变更', '变更互联网信息服务'], sources: ['tc-hw-change'] },
    { id: 'open', on: 'baidu', words: ['变更'], sources: ['tc-bd'] },
  ],
  verified: [
    { id: 'who', sources: ['ali-sms-m', 'tc-t21-sms', 'tc-hw-doc-0194'] },
    ...COMMON.sms,
    ...COMMON['sms-everyone'],
  ],
  waiting: [...COMMON.rejected, ...COMMON.sync],
  after: [],
  irreversible: [{ id: 'removed', sources: ['ali-r19-access-effect', 'tc-t22-change'] }],
  stop: [...COMMON.withdraw, ...COMMON['authority-locked']],
  materials: [{ id: 'papers', sources: ['ali-s003', 'ali-guide26'] }],
  rejections: [
    'subject-conflict',
    'ministry-change-running',
    'service-name-unacceptable',
    'content-unacceptable',
    'pre-approval-unacceptable',
    'phone-unreachable',
    'filed-service-unreachable',
    'footer-number-missing',
    'footer-link-missing',
  ],
};
