import type { OfficialNames, Provider } from './provider.ts';

/** JD Cloud (京东云). */
export const jdcloud: Provider = {
  id: 'jdcloud',
  matches: ['https://record-console.jdcloud.com/*'],
  optional: true,
  routes: [],
  words: {},
};

export const jdcloudNames: OfficialNames = {
  domains: ['jdcloud.com', 'jd.com'],
  brands: ['jdcloud'],
};
