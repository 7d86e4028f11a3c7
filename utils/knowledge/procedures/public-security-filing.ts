import type { Procedure } from './model.ts';

export const publicSecurityFiling: Procedure = {
  id: 'public-security-filing',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'every-service', sources: ['ali-flow26', 'tc-t21-police', 'tc-hw-doc-0033'] },
    { id: 'apart', sources: ['audit-tc-55752801294'] },
    { id: 'separate', sources: ['tc-hwk'] },
  ],
  before: [
    { id: 'icp-done', sources: ['tc-t21-police', 'tc-hw-doc-0033'] },
    { id: 'account', sources: ['tc-hw-doc-0275', 'audit-tc-70906209553'] },
  ],
  steps: [
    {
      id: 'code',
      on: 'tencent',
      words: ['公安联网备案同步'],
      sources: ['audit-tc-70977413884', 'audit-tc-tencent-120137'],
    },
    { id: 'code', on: 'aliyun', sources: ['audit-tc-55018183744', 'audit-tc-70906209553'] },
    { id: 'login', words: ['用户登录'], sources: ['tc-mps', 'audit-tc-70906209553'] },
    { id: 'fill', sources: ['tc-mps', 'tc-hw-doc-0275'] },
    { id: 'hang', sources: ['tc-t21-police'] },
    { id: 'link', sources: ['tc-con-71562154156'] },
  ],
  verified: [{ id: 'police', sources: ['tc-mps'] }],
  waiting: [
    { id: 'thirty', sources: ['ali-flow26', 'tc-t21-police'] },
    { id: 'code-thirty', sources: ['audit-tc-70906209553'] },
  ],
  after: [],
  irreversible: [{ id: 'penalty', sources: ['tc-t21-types'] }],
  stop: [{ id: 'cancel', sources: ['tc-hwk'] }],
  materials: [{ id: 'papers', sources: ['tc-mps', 'tc-hw-doc-0275'] }],
  rejections: ['police-number-missing'],
};
