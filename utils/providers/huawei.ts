import type { OfficialNames, Provider } from './provider.ts';

/** Huawei Cloud (华为云). Its console's markup was never seen; read by the common words. */
export const huawei: Provider = {
  id: 'huawei',
  matches: ['https://console.huaweicloud.com/*'],
  optional: true,
  filingPath: /^\/(beian|icp|domain)(?=[/?#]|$)/i,
  routes: [{ path: /^\/domain(?=[/?#]|$)/i, kind: 'domain-list' }],
  words: {},
};

export const huaweiNames: OfficialNames = {
  domains: ['huaweicloud.com', 'huawei.com', 'myhuaweicloud.com'],
  brands: ['huaweicloud', 'huawei'],
};
