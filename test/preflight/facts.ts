import { type PreflightOptions, preflight } from '../../utils/preflight/preflight.ts';
import type {
  ActionId,
  Dialog,
  Form,
  Order,
  PageFacts,
  Service,
  Stage,
} from '../../utils/vocabulary.ts';

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

export const order = (
  type: string,
  status: string,
  stage: Stage,
  over: Partial<Order> = {},
): Order => ({
  id: '2000000000001',
  type,
  status,
  stage,
  ...over,
});

export const form = (fields: Record<string, string>, over: Partial<Form> = {}): Form => ({
  fields: Object.entries(fields).map(([label, value]) => ({ label, value, required: true })),
  submit: '信息校验',
  result: null,
  ...over,
});

/** A filing form with these entries. */
export const formPage = (fields: Record<string, string>, over: Partial<Form> = {}): PageFacts =>
  facts({ pageKind: 'filing-form', subject: null, pendingOrder: null, form: form(fields, over) });

/** Findings of one rule: `verdict variant`, variant read off the sentence's key. */
export const tell = (page: PageFacts, rule: string, options: Partial<PreflightOptions> = {}) =>
  preflight(page, { now: NOW, ...options })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ verdict, what }) => `${verdict} ${what.key.split('.').slice(2, -1).join('.')}`);
