import { COMMON } from './common.ts';
import type { Procedure } from './model.ts';

export const abandonOrder: Procedure = {
  id: 'abandon-order',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'unblock', sources: ['ali-r19-lx', 'tc-hw-doc-0197', 'tc-t21-reject-reasons'] },
    { id: 'not-done', sources: ['tc-t21-cancel-faq'] },
    { id: 'other-account', on: 'aliyun', sources: ['ali-r19-lx'] },
  ],
  before: [{ id: 'copy', sources: ['ali-r19-bh', 'tc-t21-cancel-faq'] }],
  steps: [
    { id: 'abandon', on: 'aliyun', words: ['放弃备案'], sources: ['ali-r19-lx', 'ali-r19-bh'] },
    {
      id: 'abandon',
      on: 'tencent',
      words: ['放弃备案'],
      sources: ['tc-t21-review', 'tc-t21-cancel-faq'],
    },
    { id: 'abandon', on: 'huawei', words: ['放弃备案'], sources: ['tc-hw-progress'] },
  ],
  verified: [{ id: 'no-check', sources: ['ali-r19-lx'] }],
  waiting: [{ id: 'sync', on: 'aliyun', sources: ['ali-r19-bh'] }, ...COMMON['order-45']],
  after: [],
  irreversible: [{ id: 'data', sources: ['tc-t21-cancel-faq'] }],
  stop: [{ id: 'no-undo', sources: ['ali-r19-lx'] }],
  materials: [{ id: 'no-papers', sources: ['ali-r19-lx'] }],
  rejections: ['domain-has-order', 'certificate-has-order', 'cross-province'],
};
