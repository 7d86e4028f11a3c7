import type { Procedure } from './model.ts';

export const claimFiling: Procedure = {
  id: 'claim-filing',
  coverage: {
    aliyun: 'full',
    tencent: 'not-applicable',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'wanwang', on: 'aliyun', sources: ['ali-s003', 'ali-flow26'] },
    { id: 'not-applicable', on: 'tencent', sources: ['ali-s003'] },
    { id: 'huawei', on: 'huawei', sources: ['tc-hw-migrate'] },
  ],
  before: [],
  steps: [
    {
      id: 'claim',
      on: 'aliyun',
      words: ['开始备案', '上传证件，认领备案', '提交认领'],
      sources: ['ali-s003'],
    },
    {
      id: 'claim',
      on: 'huawei',
      words: ['上传资料并认领备案', '提交认领'],
      sources: ['tc-hw-migrate'],
    },
  ],
  verified: [{ id: 'provider', sources: ['ali-s003'] }],
  waiting: [],
  after: [],
  irreversible: [{ id: 'nothing', sources: ['ali-s003'] }],
  stop: [{ id: 'abandon', sources: ['ali-r19-lx'] }],
  materials: [{ id: 'papers', sources: ['ali-s003'] }],
  rejections: [],
};
