import type { Procedure } from './model.ts';

export const domainExpiry: Procedure = {
  id: 'domain-expiry',
  coverage: {
    aliyun: 'full',
    tencent: 'full',
    huawei: 'little',
    volcengine: 'little',
    baidu: 'little',
    jdcloud: 'little',
  },
  when: [
    { id: 'two-things', sources: ['ali-dws', 'ali-d21-limits', 'tc-qc-domain-filing-faq'] },
    { id: 'filing-first', sources: ['ali-dws', 'ali-d21-limits', 'tc-qc-domain-filing-faq'] },
    { id: 'wait', sources: ['ali-wp-cxl', 'ali-d21-final'] },
    { id: 'unexpired', on: 'aliyun', sources: ['ali-dws'] },
    { id: 'expired', on: 'aliyun', sources: ['ali-wp-cxl'] },
    { id: 'unexpired', on: 'tencent', sources: ['tc-qc-renew-faq'] },
    { id: 'gov', sources: ['ali-d21-gov'] },
  ],
  before: [{ id: 'services-off', sources: ['ali-diff', 'tc-t21-delete-domain'] }],
  steps: [
    {
      id: 'tabs',
      on: 'aliyun',
      words: ['急需续费域名', '急需赎回域名', '域名赎回'],
      sources: ['ali-d21-redeem'],
    },
    {
      id: 'tabs',
      on: 'tencent',
      words: ['我的域名', '赎回期', '更多', '续费'],
      sources: ['tc-qc-renew-faq'],
    },
    { id: 'whois', sources: ['ali-d21-whois'] },
    { id: 'console-wins', sources: ['ali-d21-redeem'] },
  ],
  verified: [{ id: 'no-check', sources: ['ali-d21-redeem'] }],
  waiting: [
    { id: 'dns', sources: ['ali-d21-renew-faq', 'ali-d21-renew'] },
    { id: 'restore', on: 'aliyun', sources: ['ali-d21-renew-faq'] },
    { id: 'restore', on: 'tencent', sources: ['tc-qc-renew-faq'] },
    { id: 'about', sources: ['ali-d21-redeem', 'tc-qc-renew-faq', 'audit-ali-lifecycle25'] },
  ],
  after: [],
  irreversible: [
    { id: 'open-to-all', sources: ['ali-d21-redeem', 'tc-qc-renew-faq'] },
    { id: 'auction', on: 'aliyun', sources: ['ali-d21-redeem'] },
    {
      id: 'shell',
      sources: ['ali-dws', 'tc-qc-domain-filing-faq', 'tc-hw-doc-0135', 'ali-r19-number-faq'],
    },
    { id: 'suffix-later', sources: ['ali-wp-cxl', 'ali-r19-hy'] },
  ],
  stop: [{ id: 'renew', sources: ['ali-d21-redeem', 'tc-qc-renew-faq'] }],
  materials: [{ id: 'none', sources: ['ali-dws'] }],
  rejections: ['domain-expired', 'domain-expiring', 'domain-has-number'],
};
