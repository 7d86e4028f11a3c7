import type { ProviderId } from '../vocabulary.ts';
import type { SourceId } from './sources.ts';

/** `days-before`: in advance of `from`. `printed`: the notice names the moment. `fact`: nothing to count. */
export type LimitUnit =
  | 'minutes'
  | 'hours'
  | 'days'
  | 'working-days'
  | 'days-before'
  | 'months'
  | 'years'
  | 'count'
  | 'megabytes'
  | 'yuan'
  | 'printed'
  | 'fact';

/** What a clock starts from. */
export type LimitStart =
  | 'access-approved'
  | 'approval'
  | 'authority-decision'
  | 'authority-receipt'
  | 'code'
  | 'creation'
  | 'domain-registration'
  | 'generation'
  | 'last-access-cancelled'
  | 'last-action'
  | 'missed-call'
  | 'notice'
  | 'paper-receipt'
  | 'planned-change'
  | 'police-approval'
  | 'provider-sync'
  | 'real-name'
  | 'rejection'
  | 'remaining'
  | 'request'
  | 'service-end'
  | 'sms'
  | 'sms-verified'
  | 'submission'
  | 'total';

/** A limit, a waiting time or a deadline. Its sentence is `limit.<id>`. */
export interface Limit {
  id: string;
  /** A number, or the range that the sources span. */
  value?: number | readonly [number, number];
  unit: LimitUnit;
  from?: LimitStart;
  /** Who states it; absent where it holds at every provider. */
  providers?: readonly ProviderId[];
  /** H official and new, M official and older or undated, L one secondary source or 2019-2021 only: no countdown on L. */
  grade: 'H' | 'M' | 'L';
  sources: readonly [SourceId, ...SourceId[]];
  /** Rests on texts of 2021 or earlier alone. */
  old?: true;
}

export const LIMITS = [
  // Counts and conditions
  {
    id: 'subjects-per-account',
    value: 1,
    unit: 'count',
    providers: ['aliyun', 'tencent'],
    grade: 'H',
    sources: ['ali-flow26', 'ali-r19-limits', 'tc-t21-limits'],
  },
  {
    id: 'orders-per-subject',
    value: 1,
    unit: 'count',
    grade: 'H',
    sources: ['tc-hw-doc-0152', 'tc-t21-review', 'ali-r19-buttons'],
  },
  {
    id: 'domains-per-new-service',
    value: 1,
    unit: 'count',
    providers: ['aliyun', 'tencent'],
    grade: 'M',
    sources: ['ali-hn19', 'ali-r19-limits', 'tc-t21-limits'],
  },
  {
    id: 'services-per-code',
    value: 1,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-s003', 'ali-r19-server'],
  },
  {
    id: 'paid-codes',
    unit: 'fact',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-con-1003'],
  },
  {
    id: 'server-term-aliyun',
    value: 3,
    unit: 'months',
    from: 'total',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-r19-limits', 'ali-blk-0923', 'audit-ali-hw'],
  },
  {
    id: 'trial-server',
    value: 0,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-blk-0923'],
  },
  {
    id: 'function-package',
    value: 1,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-con-1003'],
  },
  {
    id: 'light-server',
    unit: 'fact',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-con-1009'],
  },
  {
    id: 'codes-ecs-2019',
    value: 5,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-r19-cp'],
    old: true,
  },
  {
    id: 'codes-host-2019',
    value: 5,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-r19-cp'],
    old: true,
  },
  {
    id: 'codes-elastic-2019',
    value: 5,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-r19-cp'],
    old: true,
  },
  {
    id: 'codes-nat-2019',
    value: 2,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-r19-cp'],
    old: true,
  },
  {
    id: 'codes-ens-2019',
    value: 5,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-r19-cp'],
    old: true,
  },
  {
    id: 'codes-market-2019',
    value: 1,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-r19-cp'],
    old: true,
  },
  {
    id: 'storage-no-code',
    value: 0,
    unit: 'count',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-idx-71241126635', 'ali-r19-server'],
  },
  {
    id: 'cdn-needs-number',
    unit: 'fact',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-r19-server'],
    old: true,
  },
  {
    id: 'code-from-other-account',
    unit: 'fact',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-guide26', 'ali-r19-product', 'audit-ali-bsn-api'],
  },
  {
    id: 'picture-size',
    value: 4,
    unit: 'megabytes',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-r19-materials'],
    old: true,
  },
  {
    id: 'order-services-organisation',
    value: 10,
    unit: 'count',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-limits'],
  },
  {
    id: 'order-services-person',
    value: 1,
    unit: 'count',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-limits'],
  },
  {
    id: 'server-term-tencent',
    value: 3,
    unit: 'months',
    from: 'total',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-server'],
  },
  {
    id: 'services-person-huawei',
    value: 5,
    unit: 'count',
    providers: ['huawei'],
    grade: 'M',
    sources: ['tc-hwk'],
  },
  {
    id: 'services-per-server-huawei',
    value: 5,
    unit: 'count',
    providers: ['huawei'],
    grade: 'H',
    sources: ['tc-hw-faq', 'tc-hwk'],
  },
  // Waiting times
  {
    id: 'provider-review',
    value: [1, 2],
    unit: 'working-days',
    from: 'submission',
    providers: ['aliyun', 'tencent', 'huawei'],
    grade: 'H',
    sources: ['ali-flow26', 'tc-t21-first', 'tc-hw-progress'],
  },
  {
    id: 'review-call',
    value: 1,
    unit: 'hours',
    from: 'missed-call',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-first', 'audit-tc-70419534347', 'audit-tc-56687590274'],
  },
  {
    id: 'submission',
    unit: 'fact',
    providers: ['aliyun'],
    grade: 'H',
    sources: ['ali-flow26'],
  },
  {
    id: 'new-domain-wait',
    value: 2,
    unit: 'days',
    from: 'domain-registration',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-con-0812'],
  },
  {
    id: 'authority-review',
    value: [1, 20],
    unit: 'working-days',
    from: 'authority-receipt',
    grade: 'M',
    sources: ['tc-r33', 'tc-hw-progress', 'ali-guide26'],
  },
  {
    id: 'whole-process',
    value: [7, 20],
    unit: 'working-days',
    from: 'submission',
    grade: 'L',
    sources: ['ali-skill-opc'],
  },
  {
    id: 'cancel-review',
    value: [0, 20],
    unit: 'working-days',
    from: 'sms-verified',
    grade: 'M',
    sources: ['tc-t21-cancel-faq', 'ali-r19-cancel-faq', 'tc-t21-cancel-faq-2020'],
  },
  {
    id: 'shell-cancel',
    value: 5,
    unit: 'working-days',
    from: 'paper-receipt',
    grade: 'H',
    sources: ['tc-hw-doc-0037', 'tc-t21-empty-shell'],
  },
  {
    id: 'result-sync',
    value: 6,
    unit: 'hours',
    from: 'authority-decision',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t22-after-faq', 'tc-t21-review'],
  },
  {
    id: 'result-sync-aliyun',
    value: 24,
    unit: 'hours',
    from: 'authority-decision',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-sms-m', 'ali-idx-15601832009'],
  },
  {
    id: 'unblock',
    value: 1,
    unit: 'working-days',
    from: 'approval',
    providers: ['aliyun', 'huawei'],
    grade: 'M',
    sources: ['tc-hw-doc-0067'],
  },
  {
    id: 'unblock-tencent',
    value: [10, 30],
    unit: 'minutes',
    from: 'provider-sync',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-access-faq'],
  },
  {
    id: 'real-name-review',
    value: [1, 5],
    unit: 'working-days',
    from: 'submission',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-guide26'],
  },
  {
    id: 'real-name-sync-aliyun',
    value: [2, 3],
    unit: 'days',
    from: 'real-name',
    providers: ['aliyun'],
    grade: 'M',
    sources: ['ali-guide26', 'ali-r19-domain'],
  },
  {
    id: 'real-name-sync-tencent',
    value: 3,
    unit: 'days',
    from: 'real-name',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-domain'],
  },
  {
    id: 'real-name-sync-huawei',
    value: [3, 5],
    unit: 'working-days',
    from: 'real-name',
    providers: ['huawei'],
    grade: 'H',
    sources: ['tc-hw-doc-0003'],
  },
  {
    id: 'real-name-hold',
    value: 5,
    unit: 'days',
    from: 'domain-registration',
    grade: 'M',
    sources: ['tc-t21-visit-faq', 'audit-tc-hw-unregistered', 'tc-cnn'],
  },
  {
    id: 'account-real-name',
    value: 48,
    unit: 'hours',
    from: 'real-name',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-limits'],
  },
  {
    id: 'transfer-online',
    value: 0,
    unit: 'days',
    from: 'submission',
    providers: ['aliyun', 'tencent'],
    grade: 'M',
    sources: ['ali-s003', 'tc-t22-transfer'],
  },
  {
    id: 'transfer-offline',
    value: [1, 3],
    unit: 'working-days',
    from: 'submission',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-s003'],
  },
  {
    id: 'claim-review',
    value: 1,
    unit: 'working-days',
    from: 'submission',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-s003'],
    old: true,
  },
  {
    id: 'holidays',
    unit: 'fact',
    grade: 'L',
    sources: ['tc-t21-spring'],
  },
  // Deadlines
  {
    id: 'sms-validity',
    value: 24,
    unit: 'hours',
    from: 'sms',
    grade: 'H',
    sources: ['tc-hw-doc-0013', 'ali-guide26', 'tc-t21-sms', 'audit-tc-59336543923'],
  },
  {
    id: 'order-lifetime-aliyun',
    value: 45,
    unit: 'days',
    from: 'creation',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-ord45', 'ali-s003'],
  },
  {
    id: 'order-step-tencent',
    value: 45,
    unit: 'days',
    from: 'last-action',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-limits', 'tc-t21-process-faq'],
  },
  {
    id: 'draft-tencent',
    value: 30,
    unit: 'days',
    from: 'last-action',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-limits'],
  },
  {
    id: 'rejected-tencent',
    value: 45,
    unit: 'days',
    from: 'rejection',
    providers: ['tencent'],
    grade: 'M',
    sources: ['tc-t21-limits', 'tc-t21-rejected'],
  },
  {
    id: 'inspection',
    unit: 'printed',
    from: 'notice',
    grade: 'H',
    sources: ['tc-t21-inspection', 'tc-hw-doc-0202', 'audit-ali-ygw'],
  },
  {
    id: 'inspection-extension',
    value: 10,
    unit: 'working-days',
    from: 'request',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-con-0622'],
  },
  {
    id: 'change-due',
    value: 30,
    unit: 'days-before',
    from: 'planned-change',
    grade: 'M',
    sources: ['tc-r33', 'tc-hw-doc-0195', 'ali-site-insp', 'audit-ali-law292'],
  },
  {
    id: 'correct-data',
    value: 10,
    unit: 'working-days',
    from: 'notice',
    grade: 'H',
    sources: ['tc-hw-doc-0173'],
  },
  {
    id: 'change-after-access',
    value: 10,
    unit: 'working-days',
    from: 'access-approved',
    grade: 'M',
    sources: ['tc-t21-provinces'],
  },
  {
    id: 'cancel-due',
    value: 0,
    unit: 'days',
    from: 'service-end',
    grade: 'M',
    sources: ['tc-r33'],
  },
  {
    id: 'access-gap',
    unit: 'fact',
    from: 'last-access-cancelled',
    grade: 'H',
    sources: ['ali-diff', 'tc-hwk', 'tc-t21-cancel-access-faq'],
  },
  {
    id: 'police-filing',
    value: 30,
    unit: 'days',
    from: 'approval',
    grade: 'H',
    sources: ['ali-flow26', 'tc-hw-doc-0033', 'tc-t21-police'],
  },
  {
    id: 'police-footer',
    value: 30,
    unit: 'days',
    from: 'police-approval',
    grade: 'M',
    sources: ['tc-t21-police'],
  },
  {
    id: 'police-data-code',
    value: 30,
    unit: 'days',
    from: 'generation',
    grade: 'M',
    sources: ['audit-tc-70906209553', 'audit-tc-tencent-120137'],
  },
  {
    id: 'migration-code',
    value: 60,
    unit: 'minutes',
    from: 'code',
    providers: ['volcengine'],
    grade: 'M',
    sources: ['tc-vol-move'],
  },
  {
    id: 'migrate-sms',
    value: 24,
    unit: 'hours',
    from: 'sms',
    providers: ['huawei'],
    grade: 'H',
    sources: ['tc-hw-migrate'],
  },
  {
    id: 'length-bonus',
    value: 30,
    unit: 'days',
    from: 'approval',
    providers: ['huawei'],
    grade: 'M',
    sources: ['tc-hw-faq'],
  },
  {
    id: 'app-filing',
    unit: 'fact',
    grade: 'M',
    sources: [
      'audit-tc-app-notice',
      'audit-ali-gd-app',
      'audit-ali-faq-app',
      'tc-hw-app',
      'tc-app',
    ],
  },
  // Validity asked for
  {
    id: 'domain-remaining',
    value: 3,
    unit: 'months',
    from: 'remaining',
    grade: 'H',
    sources: ['tc-hw-policy', 'audit-ali-xqc', 'ali-r19-domain'],
  },
  {
    id: 'certificate-remaining',
    value: 3,
    unit: 'months',
    from: 'remaining',
    grade: 'H',
    sources: ['tc-hw-doc-0024'],
  },
  {
    id: 'contact-age',
    value: 18,
    unit: 'years',
    grade: 'M',
    sources: ['tc-t21-provinces'],
  },
  // Locks of domains
  {
    id: 'domain-move-cn',
    value: 7,
    unit: 'days',
    from: 'domain-registration',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-d21-move'],
    old: true,
  },
  {
    id: 'domain-transfer-lock',
    value: 60,
    unit: 'days',
    from: 'domain-registration',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-d21-whois', 'ali-d21-api'],
    old: true,
  },
  {
    id: 'domain-transfer-in',
    value: [5, 7],
    unit: 'days',
    from: 'submission',
    providers: ['aliyun'],
    grade: 'L',
    sources: ['ali-d21-transfer-in'],
  },
  // Fines
  {
    id: 'fine-number-missing',
    value: [5000, 50000],
    unit: 'yuan',
    grade: 'M',
    sources: ['tc-r33', 'tc-hw-doc-0087', 'audit-ali-law292', 'audit-ali-footer-fine'],
  },
  {
    id: 'fine-no-change',
    value: 10000,
    unit: 'yuan',
    grade: 'M',
    sources: ['tc-r33'],
  },
  {
    id: 'fine-no-filing',
    value: 10000,
    unit: 'yuan',
    grade: 'M',
    sources: ['tc-r33'],
  },
  {
    id: 'false-filing',
    unit: 'fact',
    grade: 'M',
    sources: ['tc-r33'],
  },
  {
    id: 'fine-no-police-filing',
    value: 6,
    unit: 'months',
    grade: 'M',
    sources: ['tc-t21-types'],
  },
] as const satisfies readonly Limit[];

export type LimitId = (typeof LIMITS)[number]['id'];
