/** Who gets the ministry's SMS (工信部短信核验), and what holds for it. */
import type { ProcedureId, ProviderId } from '../vocabulary.ts';
import type { SourceId } from './sources.ts';

type Sources = readonly [SourceId, ...SourceId[]];

/** Besides the procedures: a change of both parts at once, and Huawei's move of a service to another subject. */
export type SmsCase =
  | Extract<
      ProcedureId,
      | 'first-filing'
      | 'add-service'
      | 'add-access'
      | 'change-subject'
      | 'change-service'
      | 'cancel-subject'
      | 'cancel-service'
      | 'cancel-access'
      | 'transfer-filing'
      | 'cancel-others-filing'
    >
  | 'change-both'
  | 'migrate-service';

/** `maybe`: providers differ, or the source does not say. */
export type Receives = 'yes' | 'no' | 'maybe';

export interface SmsRule {
  case: SmsCase;
  /** Only where this provider differs from the others. */
  provider?: ProviderId;
  subjectContact: Receives;
  serviceContact: Receives;
  /** Which phone: the one in the filing, the one at the old provider, or the new one when it changes. */
  phone?: 'record' | 'old-provider' | 'new-if-changed';
  /** Sentence: `sms.recipients.<case>`, with `.<provider>` where a provider differs. */
  key: string;
  sources: Sources;
}

const rule = (
  smsCase: SmsCase,
  [subjectContact, serviceContact]: readonly [Receives, Receives],
  sources: Sources,
  more: Pick<SmsRule, 'provider' | 'phone'> = {},
): SmsRule => ({
  case: smsCase,
  subjectContact,
  serviceContact,
  key: `sms.recipients.${smsCase}${more.provider ? `.${more.provider}` : ''}`,
  sources,
  ...more,
});

export const SMS_RULES: readonly SmsRule[] = [
  rule('first-filing', ['yes', 'yes'], ['tc-t21-sms', 'tc-hw-doc-0194', 'ali-sms-m']),
  rule('add-service', ['maybe', 'yes'], ['ali-sms-m', 'tc-t21-sms', 'ali-r19-sms']),
  rule('add-service', ['yes', 'yes'], ['tc-t21-sms'], { provider: 'tencent' }),
  rule('add-access', ['no', 'yes'], ['tc-t21-sms', 'ali-sms-m', 'tc-t21-sms-faq'], {
    phone: 'old-provider',
  }),
  rule('change-subject', ['yes', 'no'], ['tc-t21-sms', 'ali-sms-m', 'tc-vol-sms'], {
    phone: 'new-if-changed',
  }),
  rule('change-service', ['no', 'yes'], ['tc-t21-sms', 'ali-sms-m', 'tc-vol-sms'], {
    phone: 'new-if-changed',
  }),
  rule('change-both', ['yes', 'yes'], ['tc-t21-sms'], { phone: 'new-if-changed' }),
  rule('cancel-subject', ['yes', 'no'], ['tc-t21-sms', 'tc-hw-doc-0197', 'ali-volc21'], {
    phone: 'record',
  }),
  rule('cancel-service', ['no', 'yes'], ['tc-t21-sms', 'tc-hw-doc-0194', 'ali-volc21'], {
    phone: 'record',
  }),
  rule('cancel-access', ['no', 'no'], ['tc-hw-doc-0013', 'ali-wp-qxjr', 'audit-ali-faq-base']),
  rule('transfer-filing', ['no', 'no'], ['tc-t21-transfer', 'ali-s003']),
  rule('migrate-service', ['maybe', 'maybe'], ['tc-hw-migrate'], { provider: 'huawei' }),
  rule('cancel-others-filing', ['no', 'no'], ['tc-ali19', 'tc-t21-empty-shell']),
];

/** The rule for a case: the provider's own where it differs, else the general one. */
export const smsRuleOf = (smsCase: SmsCase, provider?: ProviderId): SmsRule | undefined =>
  SMS_RULES.find((one) => one.case === smsCase && one.provider === provider) ??
  SMS_RULES.find((one) => one.case === smsCase && one.provider === undefined) ??
  SMS_RULES.find((one) => one.case === smsCase);

/** Order of sentences under the matrix. Sentence: `sms.<id>`. */
export const SMS_FACTS: readonly { id: string; grade: 'H' | 'M' | 'L'; sources: Sources }[] = [
  { id: 'binding', grade: 'M', sources: ['ali-sms-m', 'ali-67wa'] },
  { id: 'scope', grade: 'H', sources: ['tc-t21-sms', 'tc-hw-doc-0013', 'ali-flow26'] },
  { id: 'before-2020', grade: 'L', sources: ['tc-a19', 'tc-sms17', 'ali-r19-sms'] },
  { id: 'when', grade: 'M', sources: ['tc-t21-sms', 'tc-t21-withdraw-cancel', 'ali-r19-sms'] },
  {
    id: 'validity',
    grade: 'H',
    sources: ['tc-hw-doc-0013', 'ali-guide26', 'tc-t21-sms', 'audit-tc-59336543923'],
  },
  { id: 'auto-resend', grade: 'M', sources: ['tc-t21-sms'] },
  {
    id: 'sender',
    grade: 'H',
    sources: ['ali-guide26', 'ali-sms-m', 'tc-t22-miit-notice', 'audit-ali-xqc'],
  },
  { id: 'where', grade: 'H', sources: ['ali-flow26', 'ali-guide26', 'audit-tc-48603240805'] },
  { id: 'fields', grade: 'M', sources: ['tc-miitjs', 'audit-tc-48603240805'] },
  { id: 'id-tail', grade: 'M', sources: ['tc-t21-sms', 'tc-vol-sms', 'ali-r19-sms'] },
  {
    id: 'tries',
    grade: 'M',
    sources: ['tc-hw-doc-0013', 'tc-t21-sms', 'tc-vol-sms', 'audit-ali-gzidc'],
  },
  { id: 'resends', grade: 'M', sources: ['tc-t21-sms', 'tc-hwt-1361596', 'ali-wp-sms'] },
  { id: 'not-received', grade: 'M', sources: ['tc-t21-sms-faq', 'ali-r19-sms-faq', 'ali-guide26'] },
  { id: 'network', grade: 'L', sources: ['tc-aliw'] },
  { id: 'timeout', grade: 'M', sources: ['ali-sms-m', 'tc-t21-sms-faq', 'tc-hw-doc-0013'] },
  { id: 'after-success', grade: 'M', sources: ['ali-sms-m'] },
  {
    id: 'withdraw',
    grade: 'M',
    sources: ['tc-wx-cancel', 'tc-hw-doc-0013', 'tc-t21-withdraw-cancel'],
  },
  { id: 'three-codes', grade: 'M', sources: ['ali-guide26', 'ali-wp-qxjr', 'ali-flow26'] },
  { id: 'mail-instead', grade: 'M', sources: ['tc-txm-55208', 'tc-fin', 'tc-cam'] },
  { id: 'password', grade: 'H', sources: ['tc-hw-doc-0197', 'ali-fox22', 'tc-bd'] },
];
