import type { Procedure } from './model.ts';

export const recoverAccount: Procedure = {
  id: 'recover-account',
  coverage: {
    aliyun: 'full',
    tencent: 'partly',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'lost', sources: ['ali-s003', 'ali-idx-60775952597'] },
    { id: 'message', on: 'aliyun', sources: ['ali-r19-lx'] },
    { id: 'message', on: 'huawei', sources: ['tc-hw-doc-0168'] },
  ],
  before: [{ id: 'phone', sources: ['ali-s003', 'ali-d21-login-name'] }],
  steps: [
    {
      id: 'filing',
      on: 'aliyun',
      words: ['登录名找回', '备案信息找回', '立即找回'],
      sources: ['ali-s003', 'ali-idx-60775952597'],
    },
    { id: 'domain', on: 'aliyun', words: ['域名找回'], sources: ['ali-d21-login-name'] },
    { id: 'domain', on: 'tencent', words: ['查找账号', '域名'], sources: ['tc-qc-renew-faq'] },
    { id: 'then-move', sources: ['ali-s003', 'tc-t22-transfer'] },
  ],
  verified: [{ id: 'own', sources: ['ali-s003', 'ali-d21-login-name'] }],
  waiting: [],
  after: [],
  irreversible: [{ id: 'nothing', sources: ['ali-s003'] }],
  stop: [{ id: 'anytime', sources: ['ali-s003'] }],
  materials: [{ id: 'papers', sources: ['ali-s003'] }],
  rejections: [
    'subject-in-other-account',
    'certificate-filed-elsewhere',
    'certificate-has-order',
    'certificate-in-other-account',
  ],
};
