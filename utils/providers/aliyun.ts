import type { OfficialNames, Provider } from './provider.ts';

/** Alibaba Cloud (阿里云): filing console, service codes, domain console. */
export const aliyun: Provider = {
  id: 'aliyun',
  matches: [
    'https://beian.aliyun.com/*',
    'https://bsn.console.aliyun.com/*',
    'https://dc.console.aliyun.com/*',
  ],
  optional: false,
  routes: [
    { host: 'bsn.console.aliyun.com', path: /./, kind: 'service-codes' },
    { host: 'dc.console.aliyun.com', path: /\/domain\/details?\b/, kind: 'domain-detail' },
    { host: 'dc.console.aliyun.com', path: /domain[/-]list|\/overview/, kind: 'domain-list' },
    { path: /^\/pcContainer\/selfEntity/i, kind: 'filing-home' },
    { path: /^\/pcContainer\/myorder/i, kind: 'order-list' },
    { path: /^\/pcContainer\/orderdetail/i, kind: 'order-detail' },
    { path: /^\/pcContainer\/formpage/i, kind: 'filing-form' },
    { path: /^\/pcContainer\/domainCheck/i, kind: 'access-accuracy' },
    { host: 'beian.aliyun.com', path: /^\/order\/selfBaIndex/i, kind: 'filing-form' },
    { host: 'beian.aliyun.com', path: /^\/order\/customerSiteView/i, kind: 'filing-home' },
    { host: 'beian.aliyun.com', path: /^\/order(\/(index(\.htm)?)?)?$/i, kind: 'filing-home' },
  ],
  words: {},
};

export const aliyunNames: OfficialNames = {
  domains: [
    'aliyun.com',
    'alibabacloud.com',
    'aliyuncs.com',
    'www.net.cn',
    'whois.net.cn',
    'alibaba.com',
  ],
  brands: ['aliyun', 'alibabacloud'],
};
