import { COMMON } from './common.ts';
import type { Procedure } from './model.ts';

export const addAccess: Procedure = {
  id: 'add-access',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'partly',
    baidu: 'partly',
    jdcloud: 'little',
  },
  when: [
    { id: 'has-number', sources: ['ali-flow26', 'tc-t21-types'] },
    { id: 'keeps-both', sources: ['ali-r19-access', 'ali-diff'] },
    { id: 'block', sources: ['ali-flow26', 'audit-ali-hyd'] },
    { id: 'same-data', sources: ['ali-r19-access', 'tc-t21-access'] },
    { id: 'change-first', sources: ['tc-hw-change', 'ali-r19-jr', 'tc-t21-access'] },
    { id: 'not-together', sources: ['tc-hw-doc-0015', 'tc-t21-access'] },
  ],
  before: [
    ...COMMON['one-order'],
    { id: 'phone-same', sources: ['ali-sms-m', 'tc-t21-sms-faq', 'ali-r19-sms'] },
    { id: 'no-provider', sources: ['ali-r19-sms'] },
    { id: 'record-check', sources: ['tc-t21-view', 'tc-hw-errors'] },
    ...COMMON['new-holder'],
    ...COMMON['new-suffix-registrar'],
    ...COMMON['new-server'],
    ...COMMON['new-code'],
  ],
  steps: [
    {
      id: 'open',
      on: 'aliyun',
      words: ['开始备案', '新增/接入其它服务', '新增接入'],
      sources: ['ali-flow26', 'ali-con-1009'],
    },
    { id: 'fill', on: 'aliyun', sources: ['ali-flow26', 'ali-guide26'] },
    {
      id: 'review',
      on: 'aliyun',
      words: ['阿里云初审', '待提交管局', '工信部短信核验', '管局审核'],
      sources: ['ali-con-1003', 'ali-flow26'],
    },
    { id: 'open', on: 'tencent', words: ['立即验证', '提交审核'], sources: ['tc-t21-access'] },
    {
      id: 'one-click',
      on: 'tencent',
      words: ['我的备案', '一键接入备案', '提交审核'],
      sources: ['tc-t22-one-click'],
    },
    { id: 'open', on: 'huawei', words: ['新增接入'], sources: ['tc-hw-progress'] },
    { id: 'open', on: 'volcengine', words: ['接入备案'], sources: ['tc-vol-sms'] },
    { id: 'open', on: 'baidu', words: ['新增接入'], sources: ['tc-bd'] },
  ],
  verified: [
    { id: 'who', sources: ['ali-sms-m', 'tc-hw-doc-0194', 'tc-t21-sms'] },
    ...COMMON.sms,
    ...COMMON['sms-tries'],
    ...COMMON['sms-lapse'],
  ],
  waiting: [
    { id: 'open-meanwhile', sources: ['ali-r19-access-effect', 'tc-t21-access'] },
    { id: 'point-early', on: 'tencent', sources: ['tc-t21-access-faq'] },
    ...COMMON['working-days'],
    ...COMMON['order-45'],
    ...COMMON['signed-out'],
  ],
  after: [
    { id: 'then-cancel', sources: ['tc-t21-types', 'tc-hwk', 'ali-diff'] },
    { id: 'update-data', sources: ['ali-r19-jr'] },
    ...COMMON.unblock,
  ],
  irreversible: [
    { id: 'undo', sources: ['ali-diff'] },
    { id: 'refused-long', sources: ['ali-r19-jr'] },
  ],
  stop: [...COMMON.withdraw, ...COMMON['authority-locked']],
  materials: [{ id: 'same', sources: ['ali-guide26', 'tc-t21-access'] }],
  rejections: ['filing', 'access'],
};
