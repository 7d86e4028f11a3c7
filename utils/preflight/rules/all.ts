/** Every rule, in the order in which equal findings are shown. */
import type { Rule } from '../rule.ts';
import { cancelAccess } from './cancel-access.ts';
import { cancelService } from './cancel-service.ts';
import { cancelSubject } from './cancel-subject.ts';
import { lastService } from './last-service.ts';
import { pendingOrder } from './pending-order.ts';
import { readiness } from './readiness.ts';
import { serviceCode } from './service-code.ts';
import { smsRecipients } from './sms-recipients.ts';
import { submittedIsFinal } from './submitted-is-final.ts';
import { suffix } from './suffix.ts';

export const RULES: readonly Rule[] = [
  readiness,
  suffix,
  cancelSubject,
  cancelService,
  cancelAccess,
  pendingOrder,
  submittedIsFinal,
  lastService,
  smsRecipients,
  serviceCode,
];
