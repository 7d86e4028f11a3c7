import type { OfficialNames, Provider } from './provider.ts';

/** Baidu AI Cloud (百度智能云). */
export const baidu: Provider = {
  id: 'baidu',
  matches: ['https://beian.bce.baidu.com/*'],
  optional: true,
  routes: [],
  words: {},
};

export const baiduNames: OfficialNames = {
  domains: ['baidu.com', 'baidubce.com'],
  brands: ['baidu', 'baidubce'],
};
