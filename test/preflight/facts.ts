import type { ActionId, Dialog, PageFacts, Service } from '../../utils/vocabulary.ts';

/** A ready filing home of a subject, empty but for what a test puts in. */
export const facts = (over: Partial<PageFacts> = {}): PageFacts => ({
  provider: 'aliyun',
  pageKind: 'filing-home',
  readiness: 'ready',
  subject: { filingNumber: '浙ICP备00000001号', name: '示例****公司', nature: '企业' },
  subjectActions: [],
  services: [],
  moreMenuHidden: false,
  orders: [],
  pendingOrder: false,
  rejectReasons: [],
  dialog: null,
  form: null,
  domain: null,
  doubts: [],
  ...over,
});

export const service = (number: number, ...domains: string[]): Service => ({
  filingNumber: `浙ICP备00000001号-${number}`,
  name: `示例 ${number}`,
  kind: 'website',
  domains,
  domainsComplete: true,
  actions: [],
});

export const dialog = (action: ActionId, domain?: string): Dialog => ({
  title: action,
  action,
  fields: [],
  buttons: [],
  mentionsIrreversible: false,
  ...(domain && { domain }),
});

export const NOW = new Date('2026-11-24T12:00:00+08:00');
