/**
 * The words of the house: ids and types that every room shares. It imports nothing.
 * Names follow one English name for each filing term (README, "Words").
 */

/** Access providers whose consoles are read, the ministry's own site, and `unknown` for any other host. */
export const PROVIDERS = [
  'aliyun',
  'tencent',
  'huawei',
  'baidu',
  'volcengine',
  'jdcloud',
  'miit',
  'unknown',
] as const;
export type ProviderId = (typeof PROVIDERS)[number];

/** What a page is for. `other` is a known host's page without filing meaning: nothing is shown there. */
export const PAGE_KINDS = [
  'filing-home',
  'order-list',
  'order-detail',
  'filing-form',
  'domain-list',
  'domain-detail',
  'service-codes',
  'access-accuracy',
  'miit-home',
  'miit-query',
  'miit-detail',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** `unreadable`: a filing route whose parts cannot be found. Never a synonym of `empty`. */
export const READINESS = ['ready', 'loading', 'empty', 'login', 'unreadable'] as const;
export type Readiness = (typeof READINESS)[number];

/** What a person can do on a provider's page. */
export const ACTIONS = [
  'start-filing',
  'add-service',
  'add-access',
  'change-subject',
  'change-service',
  'cancel-subject',
  'cancel-service',
  'cancel-access',
  'transfer-filing',
  'import-filing',
  'claim-filing',
  'withdraw-order',
  'abandon-order',
  'continue-order',
  'edit-order',
  'view',
] as const;
export type ActionId = (typeof ACTIONS)[number];

/** What a filing case is about: one guide and one stage line each. */
export const PROCEDURES = [
  'first-filing',
  'add-service',
  'add-access',
  'change-subject',
  'change-service',
  'cancel-subject',
  'cancel-service',
  'cancel-access',
  'cancel-others-filing',
  'transfer-filing',
  'recover-account',
  'claim-filing',
  'import-filing',
  'withdraw-order',
  'abandon-order',
  'rectify',
  'domain-expiry',
  'public-security-filing',
] as const;
export type ProcedureId = (typeof PROCEDURES)[number];

/**
 * Where an order stands. `at-authority`: the word on the page does not prove that the SMS verification is done
 * (Tencent's 等待管局审核); `authority-review` only where a stage bar or the wording shows it.
 */
export const STAGES = [
  'draft',
  'provider-review',
  'provider-rejected',
  'awaiting-submission',
  'sms-verification',
  'at-authority',
  'authority-review',
  'authority-rejected',
  'returned',
  'withdrawn',
  'abandoned',
  'expired',
  'done',
  'unknown',
] as const;
export type Stage = (typeof STAGES)[number];

/** Worst first: this one order serves badge, tab and lead. */
export const VERDICTS = ['stop', 'warn', 'unknown', 'note', 'pass'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Negative when `a` is worse than `b`. */
export const compareVerdicts = (a: Verdict, b: Verdict): number =>
  VERDICTS.indexOf(a) - VERDICTS.indexOf(b);

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Tag name of our own overlay's host element: the reader and the watcher pass it by. */
export const OVERLAY_TAG = 'beian-preflight';

/* ---------------------------------------------------------------- page facts */

export interface Action {
  id: ActionId;
  /** As shown. */
  label: string;
  enabled: boolean;
}

export interface Subject {
  filingNumber: string;
  /** As shown: masks kept, names of persons masked. */
  name: string;
  /** As shown (企业, 个人 …). */
  nature: string;
}

export const SERVICE_KINDS = ['website', 'app', 'mini-program', 'quick-app'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

export interface Service {
  filingNumber: string;
  name: string;
  kind?: ServiceKind;
  domains: string[];
  /** `false` when the page says "and N more". */
  domainsComplete: boolean;
  actions: Action[];
}

export interface Order {
  id: string;
  /** As shown (变更主体, 首次备案 …). */
  type: string;
  /** As shown (阿里云初审中 …). */
  status: string;
  stage: Stage;
  domains?: string[];
  /** ISO date or date-time, as far as shown. */
  submittedAt?: string;
  updatedAt?: string;
  actions?: Action[];
  rejectReasons?: string[];
}

export interface Field {
  label: string;
  /** Input type as a person would name it: text, password, radio, checkbox, select, file … */
  type: string;
  required: boolean;
}

export interface Dialog {
  title: string;
  action: ActionId | null;
  fields: Field[];
  buttons: { label: string; enabled: boolean }[];
  mentionsIrreversible: boolean;
  /** The one domain the dialog speaks of, where it names one. */
  domain?: string;
}

export interface FormField {
  label: string;
  /** Secrets (SMS codes, passwords, police data codes) are `''`; personal values masked. */
  value: string;
  required: boolean;
  error?: string;
}

export interface Form {
  fields: FormField[];
  /** Label of the submit control. */
  submit: string | null;
  /** What the page answered, or null. */
  result: string | null;
}

export const REAL_NAME_STATES = ['verified', 'unverified', 'auditing', 'failed'] as const;
export type RealNameState = (typeof REAL_NAME_STATES)[number];

export interface DomainInfo {
  domain: string;
  holder: string | null;
  realName: RealNameState | null;
  /** ISO date. */
  expires: string | null;
  /** EPP status codes. */
  statuses: string[];
}

export interface DomainList {
  total: number | null;
  complete: boolean;
  rows: { domain: string; realName: RealNameState | null; expires: string | null }[];
}

/** One row of the ministry's query. */
export interface MinistryRecord {
  subject: string;
  nature: string;
  filingNumber: string;
  domain: string;
  date: string;
  subjectFilingNumber?: string;
}

/** One row of the access-accuracy check (接入准确性核查). */
export interface Risk {
  filingNumber: string;
  domain: string;
  reasons: string[];
  /** As shown. */
  deadline: string;
  /** ISO, +08:00. */
  due: string | null;
  buttons: string[];
}

export interface ServiceCodes {
  instances: {
    id: string;
    product: string;
    freeUsed: number | null;
    freeLimit: number | null;
    paidBound: number | null;
  }[];
  codes?: { code: string; status: string }[];
}

/** What could not be read for sure. `what` is a fact's name (e.g. `services`), `why` a short kebab-case reason. */
export interface Doubt {
  what: string;
  why: string;
}

/** What a careful person would read off the page, nothing more. Plain data: it crosses messages as it is. */
export interface PageFacts {
  provider: ProviderId;
  pageKind: PageKind;
  readiness: Readiness;
  subject: Subject | null;
  /** Actions of the page itself: start-filing, import-filing … */
  pageActions?: Action[];
  /** Only what a person can see and reach now. */
  subjectActions: Action[];
  /** One entry a website / App, once, however often the library renders the row. */
  services: Service[];
  /** `false` when a pager or a total says that there are more than are shown. */
  servicesComplete?: boolean;
  ordersComplete?: boolean;
  /** Some actions lie behind a closed menu: their absence proves nothing. */
  moreMenuHidden: boolean;
  openMenu?: string[];
  orders: Order[];
  /** `null`: cannot tell. Missing buttons alone prove nothing. */
  pendingOrder: boolean | null;
  rejectReasons: string[];
  /** The dialog open now. */
  dialog: Dialog | null;
  form: Form | null;
  domain: DomainInfo | null;
  domainList?: DomainList;
  records?: MinistryRecord[];
  total?: number;
  query?: string;
  risks?: Risk[];
  serviceCodes?: ServiceCodes;
  systemMessage?: string;
  doubts: Doubt[];
}

/* ------------------------------------------------------ findings and checklists */

export type TextParams = Readonly<Record<string, string | number | Text>>;

/** A sentence by id; nested texts are rendered in the reader's language. */
export interface Text {
  key: string;
  params?: TextParams;
}

/** A moment to act by. Instants are ISO with +08:00. */
export type Due =
  | { kind: 'at'; at: string }
  | { kind: 'between'; earliest: string; latest: string }
  | { kind: 'about'; days: number; from?: string }
  | { kind: 'unknown' };

/** What a finding speaks of. */
export type About =
  | { kind: 'page' }
  | { kind: 'action'; action: ActionId; filingNumber?: string }
  | { kind: 'subject' }
  | { kind: 'service'; filingNumber: string }
  | { kind: 'order'; orderId: string }
  | { kind: 'domain'; domain: string };

export interface GuideLink {
  procedure: ProcedureId;
  section?: string;
}

/** `sources` are ids of utils/knowledge/sources.ts; `S` narrows them where a rule is written. */
export interface Finding<S extends string = string> {
  rule: string;
  verdict: Verdict;
  about: About;
  /** True where the act cannot be undone: outranks "will be refused" within `stop`. */
  irreversible?: boolean;
  what: Text;
  why: Text;
  remedy: Text;
  due?: Due;
  guide?: GuideLink;
  sources: readonly [S, ...S[]];
  /** ISO date (or year / month) of the newest source that carries the statement, or `undated`. */
  asOf: string;
}

/** `ask`: only the person knows; a box to tick. */
export type ChecklistState = 'pass' | 'problem' | 'unknown' | 'ask';

export interface ChecklistItem<S extends string = string> {
  /** Stable: ticks are kept under it. */
  id: string;
  action: ActionId;
  text: Text;
  state: ChecklistState;
  sources: readonly [S, ...S[]];
}

export interface Checklist<S extends string = string> {
  action: ActionId;
  items: ChecklistItem<S>[];
}

/** What preflight may know of a tracked case: in popup and workbench only, never in a provider page. */
export interface CaseSummary {
  id: string;
  procedure: ProcedureId;
  stage: Stage;
  provider?: ProviderId;
  filingNumber?: string;
  orderId?: string;
  domains?: readonly string[];
  /** The next moment to act by. */
  due?: Due;
}
