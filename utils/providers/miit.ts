import type { OfficialNames, Provider } from './provider.ts';

/** The ministry's own site (工信部政务服务平台 ICP/IP备案管理系统). */
export const miit: Provider = {
  id: 'miit',
  matches: ['https://beian.miit.gov.cn/*'],
  optional: false,
  routes: [
    { path: /#\/Integrated\/recordQuery/i, kind: 'miit-query' },
    { path: /#\/Integrated\/index/i, kind: 'miit-home' },
    { path: /^\/?(index)?(\?[^#]*)?(#\/?)?$/i, kind: 'miit-home' },
  ],
  words: {},
};

export const miitNames: OfficialNames = {
  domains: ['gov.cn'],
  brands: ['miit'],
};
