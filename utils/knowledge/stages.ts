/** The stage line of every procedure: how long each stage takes, how it can end, and what consoles call it. */
import { PROCEDURES, type ProcedureId, STAGES, type Stage } from '../vocabulary.ts';
import type { GuideProvider } from './procedures/model.ts';
import type { SourceId } from './sources.ts';

/** A length of time. `min: 0` reads "at once"; `about` where no official figure is known. */
export interface Span {
  unit: 'hours' | 'days' | 'working-days';
  min: number;
  max: number;
  about?: true;
}

/** Sentence id of a stage's name: the common one, or that of a procedure. */
export type StageName = `stage.${Stage}` | `guide.line.${string}`;

export interface StageStep {
  stage: Stage;
  /** The stage's name, where the common one would mislead. */
  label?: StageName;
  /** Sentence id: what one waits for or has to do. */
  awaits: string;
  span?: Span;
  sources: readonly [SourceId, ...SourceId[]];
}

/** Ways an order leaves the line at a stage. At the authority nothing can be withdrawn. */
export const STAGE_ENDS: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  draft: ['abandoned', 'expired'],
  'provider-review': ['provider-rejected', 'withdrawn'],
  'awaiting-submission': ['abandoned'],
  'sms-verification': ['returned'],
  'authority-review': ['authority-rejected'],
};

const REVIEW: StageStep = {
  stage: 'provider-review',
  awaits: 'guide.stage.provider-review',
  span: { unit: 'working-days', min: 1, max: 2 },
  sources: ['ali-flow26', 'tc-hw-progress', 'tc-t21-first'],
};
const SMS: StageStep = {
  stage: 'sms-verification',
  awaits: 'guide.stage.sms-verification',
  span: { unit: 'hours', min: 0, max: 24 },
  sources: ['ali-guide26', 'tc-hw-doc-0013', 'tc-t21-sms'],
};
const AUTHORITY: StageStep = {
  stage: 'authority-review',
  awaits: 'guide.stage.authority-review',
  span: { unit: 'working-days', min: 1, max: 20 },
  sources: ['ali-guide26', 'tc-hw-progress', 'tc-r33'],
};
const DONE: StageStep = {
  stage: 'done',
  awaits: 'guide.stage.done',
  sources: ['ali-guide26', 'tc-hw-doc-0067'],
};

/** With the provider's review: filings, further services, access, changes. */
const FULL: readonly StageStep[] = [
  { stage: 'draft', awaits: 'guide.stage.draft', sources: ['ali-flow26', 'tc-t21-limits'] },
  REVIEW,
  {
    stage: 'awaiting-submission',
    awaits: 'guide.stage.awaiting-submission',
    span: { unit: 'working-days', min: 1, max: 1, about: true },
    sources: ['ali-con-1003', 'ali-con-0812'],
  },
  SMS,
  AUTHORITY,
  DONE,
];

const confirm = (...sources: StageStep['sources']): StageStep => ({
  stage: 'draft',
  label: 'guide.line.confirm',
  awaits: 'guide.line.confirm.awaits',
  sources,
});

/** Straight to the authority, which may decide at once. */
const CANCEL: readonly StageStep[] = [
  confirm('ali-wp-cxl', 'tc-t21-cancel-subject'),
  SMS,
  {
    ...AUTHORITY,
    span: { unit: 'working-days', min: 0, max: 20 },
    sources: ['tc-t21-cancel-faq', 'ali-guide26'],
  },
  { ...DONE, awaits: 'guide.line.cancelled', sources: ['ali-diff', 'tc-t21-cancel-subject'] },
];

/** No SMS of the ministry. Aliyun says nothing about how long it takes. */
const CANCEL_ACCESS: readonly StageStep[] = [
  confirm('ali-wp-qxjr', 'tc-t21-cancel-access'),
  {
    ...AUTHORITY,
    span: { unit: 'working-days', min: 0, max: 20 },
    sources: ['tc-t21-cancel-faq', 'tc-t21-cancel-access'],
  },
  { ...DONE, awaits: 'guide.line.access-cancelled', sources: ['ali-diff'] },
];

const PAPER: readonly StageStep[] = [
  {
    stage: 'draft',
    label: 'guide.line.paper',
    awaits: 'guide.line.paper.awaits',
    sources: ['tc-t21-empty-shell'],
  },
  {
    ...AUTHORITY,
    span: { unit: 'working-days', min: 5, max: 5, about: true },
    sources: ['tc-hw-doc-0037'],
  },
  { ...DONE, awaits: 'guide.line.cancelled', sources: ['ali-r19-cancel-faq'] },
];

const POLICE: readonly StageStep[] = [
  {
    stage: 'draft',
    label: 'guide.line.police',
    awaits: 'guide.line.police.awaits',
    span: { unit: 'days', min: 0, max: 30 },
    sources: ['ali-flow26', 'tc-t21-police'],
  },
  {
    stage: 'authority-review',
    label: 'guide.line.police-review',
    awaits: 'guide.line.police-review.awaits',
    sources: ['tc-mps'],
  },
  { ...DONE, awaits: 'guide.line.police-done', sources: ['tc-t21-police'] },
];

const atOnce = (
  label: StageName,
  sources: StageStep['sources'],
  end: Stage = 'done',
): readonly StageStep[] => [
  { stage: 'draft', label, awaits: `${label}.awaits`, sources },
  { stage: end, awaits: 'guide.line.at-once', sources },
];

const LINES: Readonly<Record<ProcedureId, readonly StageStep[]>> = {
  'first-filing': FULL,
  'add-service': FULL,
  'add-access': FULL,
  'change-subject': FULL,
  'change-service': FULL,
  'cancel-subject': CANCEL,
  'cancel-service': CANCEL,
  'cancel-access': CANCEL_ACCESS,
  'cancel-others-filing': PAPER,
  'transfer-filing': atOnce('guide.line.confirm', ['ali-s003', 'tc-t22-transfer']),
  'recover-account': atOnce('guide.line.recover', ['ali-s003', 'ali-d21-login-name']),
  'claim-filing': [
    confirm('ali-s003'),
    { ...REVIEW, span: { unit: 'working-days', min: 1, max: 1 }, sources: ['ali-s003'] },
    { ...DONE, awaits: 'guide.line.claimed', sources: ['ali-s003'] },
  ],
  'import-filing': atOnce('guide.line.confirm', ['ali-s003']),
  'withdraw-order': atOnce(
    'guide.line.confirm',
    ['ali-r19-review-faq', 'tc-t21-review'],
    'withdrawn',
  ),
  'abandon-order': atOnce('guide.line.confirm', ['ali-r19-lx', 'tc-t21-cancel-faq'], 'abandoned'),
  rectify: [
    {
      stage: 'draft',
      label: 'guide.line.rectify',
      awaits: 'guide.line.rectify.awaits',
      sources: ['ali-notice24', 'ali-con-0622', 'tc-t21-inspection'],
    },
    { ...DONE, awaits: 'guide.line.rectified', sources: ['ali-site-insp', 'tc-t21-inspection'] },
  ],
  'public-security-filing': POLICE,
  // The days after expiry are no stages of an order: see expiry.ts.
  'domain-expiry': [],
};

/** The stages of a procedure in order; empty for `domain-expiry`, whose life cycle is in expiry.ts. */
export const stageLineOf = (procedure: ProcedureId): readonly StageStep[] => LINES[procedure];

/** What a stage is called without an order on a line. */
const NAMES_OFF_LINE: Readonly<Partial<Record<ProcedureId, Partial<Record<Stage, StageName>>>>> = {
  'domain-expiry': { draft: 'guide.line.renewal' },
};

/** Sentence id of a stage's name within a procedure: 草稿待提交 of an order is 按通知整改 of a rectification. */
export const stageNameOf = (stage: Stage, procedure: ProcedureId | null): StageName =>
  (procedure &&
    (NAMES_OFF_LINE[procedure]?.[stage] ??
      LINES[procedure].find((step) => step.stage === stage)?.label)) ||
  `stage.${stage}`;

/** Every name that stages go by, in their order: the common one, then those that some procedures give it. */
export const STAGE_NAMES: readonly StageName[] = STAGES.flatMap((stage) => [
  ...new Set([
    `stage.${stage}` as const,
    ...PROCEDURES.map((procedure) => stageNameOf(stage, procedure)),
  ]),
]);

/** What a provider's console calls a stage. `older`: seen only in texts of 2021 or earlier. */
export interface StageWord {
  stage: Stage;
  on: GuideProvider;
  text: string;
  era: 'today' | 'older';
  sources: readonly [SourceId, ...SourceId[]];
}

const words = (
  on: GuideProvider,
  era: StageWord['era'],
  sources: StageWord['sources'],
  pairs: readonly (readonly [Stage, string])[],
): StageWord[] => pairs.map(([stage, text]) => ({ stage, on, text, era, sources }));

/** Console words of every stage, for search and pasted notices. (Words by which pages are read: providers/.) */
export const CONSOLE_WORDS: readonly StageWord[] = [
  ...words(
    'aliyun',
    'today',
    ['ali-con-1003', 'ali-guide26'],
    [
      ['provider-review', '阿里云初审'],
      ['awaiting-submission', '待提交管局'],
      ['sms-verification', '工信部短信核验'],
      ['sms-verification', '待验证'],
      ['authority-review', '管局审核'],
      ['done', '已完成订单'],
    ],
  ),
  ...words(
    'aliyun',
    'today',
    ['ali-sol24'],
    [
      ['provider-review', '阿里云审核中'],
      ['sms-verification', '短信核验中'],
      ['authority-review', '管局审核中'],
    ],
  ),
  ...words(
    'aliyun',
    'older',
    ['ali-r19-review-faq'],
    [
      ['provider-review', '待审核'],
      ['provider-review', '待下步操作'],
      ['provider-review', '接入商核验'],
    ],
  ),
  ...words(
    'tencent',
    'today',
    ['audit-tc-54506369423', 'audit-tc-70899282395'],
    [
      ['provider-review', '腾讯云审核中'],
      ['done', '备案成功'],
      ['done', '管局审核通过'],
    ],
  ),
  ...words('tencent', 'today', ['audit-tc-60967767072'], [['sms-verification', '工信部短信核验']]),
  ...words('tencent', 'older', ['tc-t21-limits'], [['draft', '草稿']]),
  ...words('tencent', 'older', ['tc-t21-old'], [['awaiting-submission', '等待提交管局审核']]),
  // The word is already there while the SMS is open: it does not prove that the authority has the order.
  ...words(
    'tencent',
    'older',
    ['tc-t21-cancel-subject', 'tc-t21-sms-notice'],
    [['at-authority', '等待管局审核']],
  ),
  ...words(
    'huawei',
    'today',
    ['tc-hw-progress'],
    [
      ['draft', '待完善备案信息'],
      ['provider-review', '等待初审'],
      ['provider-review', '已修改待审核'],
      ['provider-rejected', '接入商审核为待修改'],
      ['provider-rejected', '初审驳回'],
      ['awaiting-submission', '待提交管局'],
      ['at-authority', '待管局审核'],
      ['authority-rejected', '管局驳回'],
      ['done', '已备案'],
    ],
  ),
  ...words(
    'huawei',
    'older',
    ['tc-hwt'],
    [
      ['provider-review', '待接入商审核'],
      ['done', '管局审核通过'],
    ],
  ),
  ...words(
    'volcengine',
    'today',
    ['tc-con-57469963685'],
    [
      ['awaiting-submission', '提交管局中'],
      ['sms-verification', '等待短信核验'],
    ],
  ),
];

/** What a provider calls a stage, today's words first. */
export const wordsOfStage = (stage: Stage, provider: GuideProvider): readonly StageWord[] =>
  CONSOLE_WORDS.filter((word) => word.stage === stage && word.on === provider);
