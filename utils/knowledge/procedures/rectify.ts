import type { Procedure } from './model.ts';

export const rectify: Procedure = {
  id: 'rectify',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'partly',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'three-kinds', sources: ['ali-s003', 'ali-site-insp', 'ali-zx23', 'tc-t21-inspection'] },
    { id: 'still-needed', sources: ['ali-site-insp', 'ali-diff'] },
    { id: 'real-notice', sources: ['tc-t22-miit-notice', 'ali-con-0622'] },
  ],
  before: [
    { id: 'deadline', sources: ['ali-notice24', 'ali-con-0622', 'tc-t21-inspection'] },
    { id: 'record', sources: ['ali-skill-api', 'ali-notice24'] },
    { id: 'no-order', sources: ['ali-wp-cxl', 'tc-hw-doc-0197'] },
  ],
  steps: [
    {
      id: 'access-dns',
      on: 'aliyun',
      words: ['域名解析未指向阿里云中国内地(不含香港)节点服务器'],
      sources: ['ali-site-insp'],
    },
    {
      id: 'access-traffic',
      on: 'aliyun',
      words: ['无有效访问流量(与解析一致)'],
      sources: ['ali-site-insp'],
    },
    { id: 'self-test', on: 'aliyun', sources: ['audit-ali-ygw'] },
    {
      id: 'extend',
      on: 'aliyun',
      words: ['申请延期', '申请核查专员回电协助'],
      sources: ['ali-con-0622'],
    },
    {
      id: 'special',
      on: 'aliyun',
      words: ['整改延期', '结果申诉'],
      sources: ['ali-zx23', 'ali-zx22'],
    },
    { id: 'special', on: 'tencent', sources: ['tc-t21-inspection'] },
    {
      id: 'phone-check',
      on: 'tencent',
      words: ['验证', '获取验证码'],
      sources: ['tc-t21-phone-check'],
    },
    { id: 'special', on: 'huawei', sources: ['tc-hw-errors'] },
    { id: 'domain-holder', sources: ['ali-r19-hy', 'tc-hw-errors', 'ali-kepai22'] },
    { id: 'footer', sources: ['ali-kepai22', 'tc-hw-errors'] },
  ],
  verified: [{ id: 'change-sms', sources: ['ali-sms-m', 'tc-t21-sms'] }],
  waiting: [
    { id: 'printed', sources: ['ali-notice24', 'ali-con-0622', 'tc-t21-inspection'] },
    { id: 'ten-days', sources: ['tc-hw-doc-0173'] },
  ],
  after: [],
  irreversible: [
    { id: 'overdue', on: 'aliyun', sources: ['audit-ali-ygw', 'ali-site-insp', 'ali-diff'] },
    { id: 'overdue', on: 'tencent', sources: ['tc-t21-inspection-overdue', 'tc-t21-inspection'] },
    { id: 'overdue', on: 'huawei', sources: ['tc-hw-doc-0202'] },
    { id: 'come-back', sources: ['ali-diff', 'ali-s003'] },
  ],
  stop: [{ id: 'appeal', sources: ['ali-zx23', 'ali-con-0622'] }],
  materials: [{ id: 'by-kind', sources: ['ali-s003', 'ali-zx23'] }],
  rejections: ['inspection'],
};
