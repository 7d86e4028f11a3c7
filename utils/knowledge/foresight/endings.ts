import type { SourceId } from '../sources.ts';
import type { Check } from './shape.ts';

/** A bad ending that no message announces; its sentence is `foresight.ending.<id>`. */
export interface Ending {
  checks: readonly [Check, ...Check[]];
  sources: readonly [SourceId, ...SourceId[]];
}

export const ENDINGS = {
  'sms-timeout': {
    checks: ['rule:order-stage', 'rule:miit-sms', 'rule:tracked-case', 'item:start-filing.phones'],
    sources: ['ali-sms-m', 'tc-t21-sms', 'tc-hw-doc-0013'],
  },
  'order-lapsed': {
    checks: ['rule:order-stage', 'rule:tracked-case'],
    sources: ['tc-t21-limits', 'ali-s003'],
  },
  'empty-shell-service': {
    checks: ['rule:last-service', 'rule:cancel-access', 'item:cancel-access.new-access'],
    sources: ['ali-diff', 'tc-t21-cancel-access'],
  },
  'empty-shell-subject': {
    checks: ['rule:last-service', 'item:cancel-service.others-remain', 'province:empty-shell'],
    sources: ['ali-faq-cxl', 'tc-hw-doc-0037'],
  },
  'everything-cancelled': {
    checks: ['rule:cancel-subject', 'item:cancel-subject.all-services', 'look-up:miit-query'],
    sources: ['ali-faq-cxl', 'tc-hw-cancel'],
  },
  'cancelled-to-move': {
    checks: ['item:cancel-subject.no-alternative', 'rule:cancel-subject', 'rule:cancel-service'],
    sources: ['tc-t21-types', 'tc-hwk'],
  },
  'access-cancelled-too-early': {
    checks: ['rule:cancel-access', 'item:cancel-access.new-access', 'item:cancel-access.dns-moved'],
    sources: ['tc-t21-types', 'ali-diff'],
  },
  'suffix-not-back': {
    checks: ['rule:suffix', 'item:cancel-subject.suffixes', 'item:cancel-service.suffixes'],
    sources: ['ali-wp-cxl', 'tc-t21-provinces'],
  },
  'not-withdrawable': {
    checks: ['rule:submitted-is-final', 'rule:withdraw', 'item:withdraw-order.not-a-cancellation'],
    sources: ['audit-ali-faq-base', 'tc-t21-withdraw-cancel'],
  },
  'access-check-overdue': {
    checks: ['rule:access-accuracy', 'rule:tracked-case'],
    sources: ['audit-ali-ygw', 'ali-site-insp'],
  },
  'inspection-overdue': {
    checks: ['rule:tracked-case'],
    sources: ['ali-zx23', 'tc-t21-inspection-overdue'],
  },
  'domain-lost': {
    checks: ['rule:domain-expiry', 'rule:domain-hold', 'look-up:rdap'],
    sources: ['ali-d21-redeem', 'tc-hw-doc-0135'],
  },
  'domain-deleted-first': {
    checks: ['item:cancel-subject.domain-after', 'rule:domain-hold'],
    sources: ['ali-dws', 'ali-d21-limits'],
  },
  'code-used-for-good': {
    checks: ['rule:service-code', 'rule:service-codes', 'item:add-service.code'],
    sources: ['ali-r19-limits', 'ali-r19-server'],
  },
  'filing-in-wrong-hands': {
    checks: [
      'rule:transfer',
      'item:transfer-filing.right-account',
      'item:transfer-filing.whole-filing',
    ],
    sources: ['ali-s003'],
  },
  'old-status-believed': {
    checks: ['rule:readiness'],
    sources: ['audit-tc-71393941858'],
  },
} as const satisfies Readonly<Record<string, Ending>>;

export type EndingId = keyof typeof ENDINGS;
