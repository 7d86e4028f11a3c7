import type { Provider } from './provider.ts';

/** Volcano Engine (火山引擎): a console shared by all products. */
export const volcengine: Provider = {
  id: 'volcengine',
  matches: ['https://console.volcengine.com/*'],
  optional: true,
  domains: ['volcengine.com', 'volces.com'],
  brands: ['volcengine'],
  filingPath: /^\/beian(?=[/?#]|$)/i,
  routes: [],
  words: {},
};
