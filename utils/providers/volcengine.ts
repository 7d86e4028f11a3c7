import type { OfficialNames, Provider } from './provider.ts';

/** Volcano Engine (火山引擎): a console shared by all products. */
export const volcengine: Provider = {
  id: 'volcengine',
  matches: ['https://console.volcengine.com/*'],
  optional: true,
  filingPath: /^\/beian(?=[/?#]|$)/i,
  routes: [],
  words: {},
};

export const volcengineNames: OfficialNames = {
  domains: ['volcengine.com', 'volces.com'],
  brands: ['volcengine'],
};
