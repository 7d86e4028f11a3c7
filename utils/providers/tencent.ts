import type { OfficialNames, Provider } from './provider.ts';

/** Tencent Cloud (腾讯云): one single-page console for all products, so only two paths concern us. */
export const tencent: Provider = {
  id: 'tencent',
  matches: ['https://console.cloud.tencent.com/*'],
  optional: false,
  filingPath: /^\/(beian|domain)(?=[/?#]|$)/i,
  routes: [
    { path: /^\/domain\/detail/i, kind: 'domain-detail' },
    { path: /^\/domain(?=[/?#]|$)/i, kind: 'domain-list' },
    { path: /^\/beian\/manage\/process/i, kind: 'order-detail' },
    { path: /^\/beian\/manage\/orders/i, kind: 'order-list' },
    { path: /^\/beian\/manage\/verification/i, kind: 'filing-form' },
    { path: /^\/beian\/manage\/(material|web-app-detail|welcome)/i, kind: 'filing-home' },
    { path: /^\/beian\/authcode/i, kind: 'service-codes' },
    { path: /^\/beian(\/manage)?\/?(?=[?#]|$)/i, kind: 'filing-home' },
  ],
  pagedServices: true,
  words: {},
};

export const tencentNames: OfficialNames = {
  domains: ['tencent.com', 'tencent.cn', 'qq.com', 'qcloud.com', 'tencentcloud.com', 'dnspod.cn'],
  brands: ['tencent', 'qcloud'],
};
