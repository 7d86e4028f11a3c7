import type { Procedure } from './model.ts';

export const importFiling: Procedure = {
  id: 'import-filing',
  coverage: {
    aliyun: 'full',
    tencent: 'not-applicable',
    huawei: 'not-applicable',
    volcengine: 'not-applicable',
    baidu: 'not-applicable',
    jdcloud: 'not-applicable',
  },
  when: [
    { id: 'wanwang', on: 'aliyun', sources: ['ali-s003'] },
    { id: 'not-applicable', on: 'tencent', sources: ['ali-s003'] },
    { id: 'not-applicable', on: 'huawei', sources: ['ali-s003'] },
    { id: 'not-applicable', on: 'volcengine', sources: ['ali-s003'] },
    { id: 'not-applicable', on: 'baidu', sources: ['ali-s003'] },
    { id: 'not-applicable', on: 'jdcloud', sources: ['ali-s003'] },
  ],
  before: [],
  steps: [
    {
      id: 'import',
      on: 'aliyun',
      words: ['导入备案信息', '导入信息继续备案'],
      sources: ['ali-s003'],
    },
  ],
  verified: [{ id: 'password', on: 'aliyun', sources: ['ali-s003'] }],
  waiting: [],
  after: [],
  irreversible: [{ id: 'closed', on: 'aliyun', sources: ['ali-s003'] }],
  stop: [{ id: 'anytime', on: 'aliyun', sources: ['ali-s003'] }],
  materials: [{ id: 'none', on: 'aliyun', sources: ['ali-s003'] }],
  rejections: [
    'import-done',
    'import-account-empty',
    'import-account-used',
    'import-account-inactive',
    'import-verify-first',
    'import-no-subject',
  ],
};
