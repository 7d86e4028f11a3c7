import { COMMON } from './common.ts';
import type { Procedure } from './model.ts';

export const transferFiling: Procedure = {
  id: 'transfer-filing',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'partly',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'other-account', sources: ['ali-s003', 'tc-t21-transfer', 'tc-hw-migrate'] },
    { id: 'not-subject', sources: ['tc-hwk', 'ali-s003'] },
    { id: 'not-provider', sources: ['ali-diff'] },
    { id: 'whole', on: 'aliyun', sources: ['ali-s003'] },
  ],
  before: [
    { id: 'target', on: 'aliyun', sources: ['ali-s003'] },
    { id: 'target', on: 'tencent', sources: ['tc-t22-transfer'] },
    { id: 'target', on: 'huawei', sources: ['tc-hw-migrate'] },
  ],
  steps: [
    {
      id: 'online',
      on: 'aliyun',
      words: ['转移备案信息', '提交'],
      sources: ['ali-s003'],
      corrections: ['transfer-at-once'],
    },
    { id: 'offline', on: 'aliyun', sources: ['ali-s003'] },
    {
      id: 'online',
      on: 'tencent',
      words: ['更多', '迁移备案账号', '获取验证码', '确认'],
      sources: ['tc-t22-transfer', 'tc-t21-transfer'],
    },
    {
      id: 'mini',
      on: 'tencent',
      words: ['更多操作', '迁移备案信息', '点击获取', '确定'],
      sources: ['tc-t22-transfer'],
    },
    { id: 'online', on: 'huawei', words: ['转移备案'], sources: ['tc-hw-migrate'] },
    {
      id: 'online',
      on: 'volcengine',
      words: ['迁移备案信息', '下一步', '获取验证码', '确认迁移'],
      sources: ['tc-vol-move'],
    },
  ],
  verified: [
    { id: 'own-code', sources: ['ali-s003', 'tc-t21-transfer', 'tc-t21-sms'] },
    ...COMMON['three-codes'],
  ],
  waiting: [{ id: 'online', sources: ['ali-s003', 'tc-t22-transfer'] }],
  after: [],
  irreversible: [{ id: 'rights', sources: ['ali-s003'] }],
  stop: [{ id: 'before-confirm', sources: ['ali-s003'] }],
  materials: [{ id: 'none', sources: ['ali-s003', 'tc-t22-transfer'] }],
  rejections: [
    'subject-in-other-account',
    'certificate-filed-elsewhere',
    'certificate-in-other-account',
  ],
};
