/** Every rule, in the order in which equal findings are shown. */
import type { Rule } from '../rule.ts';
import { accessAccuracy } from './access-accuracy.ts';
import { cancelAccess } from './cancel-access.ts';
import { cancelService } from './cancel-service.ts';
import { cancelSubject } from './cancel-subject.ts';
import { change } from './change.ts';
import { dialogFields } from './dialog-fields.ts';
import { domainExpiry } from './domain-expiry.ts';
import { domainHold } from './domain-hold.ts';
import { domainRealName } from './domain-real-name.ts';
import { formAnswer } from './form-answer.ts';
import { formDomain } from './form-domain.ts';
import { formName } from './form-name.ts';
import { formNature } from './form-nature.ts';
import { holder } from './holder.ts';
import { incomplete } from './incomplete.ts';
import { lastService } from './last-service.ts';
import { miitQuery } from './miit-query.ts';
import { miitSms } from './miit-sms.ts';
import { newFiling } from './new-filing.ts';
import { orderStage } from './order-stage.ts';
import { pendingOrder } from './pending-order.ts';
import { readiness } from './readiness.ts';
import { reason } from './reason.ts';
import { serviceCode } from './service-code.ts';
import { serviceCodes } from './service-codes.ts';
import { smsRecipients } from './sms-recipients.ts';
import { submittedIsFinal } from './submitted-is-final.ts';
import { suffix } from './suffix.ts';
import { suffixProvince } from './suffix-province.ts';
import { trackedCase } from './tracked-case.ts';
import { transfer } from './transfer.ts';
import { withdraw } from './withdraw.ts';

export const RULES: readonly Rule[] = [
  readiness,
  trackedCase,
  suffix,
  suffixProvince,
  cancelSubject,
  cancelService,
  cancelAccess,
  transfer,
  withdraw,
  orderStage,
  pendingOrder,
  change,
  submittedIsFinal,
  lastService,
  reason,
  formDomain,
  formNature,
  formName,
  formAnswer,
  holder,
  newFiling,
  domainHold,
  domainRealName,
  domainExpiry,
  accessAccuracy,
  serviceCodes,
  miitQuery,
  miitSms,
  incomplete,
  smsRecipients,
  dialogFields,
  serviceCode,
];
