import { accessAccuracyMessages } from './access-accuracy.ts';
import { domainCheckMessages } from './domain-check.ts';
import { formErrorsMessages } from './form-errors.ts';
import { huaweiMessages } from './huawei.ts';
import { importMessages } from './import.ts';
import type { Message } from './message.ts';
import { miniProgramMessages } from './mini-program.ts';
import { ministryCodesMessages } from './ministry-codes.ts';
import { rejectionsMessages } from './rejections.ts';
import { smsMessages } from './sms.ts';
import { specialInspectionMessages } from './special-inspection.ts';
import { tencentInspectionMessages } from './tencent-inspection.ts';

/** Every known message, by id. */
export const MESSAGES = {
  ...domainCheckMessages,
  ...rejectionsMessages,
  ...formErrorsMessages,
  ...specialInspectionMessages,
  ...accessAccuracyMessages,
  ...tencentInspectionMessages,
  ...huaweiMessages,
  ...smsMessages,
  ...miniProgramMessages,
  ...importMessages,
  ...ministryCodesMessages,
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;

export const isMessage = (id: string): id is MessageId => Object.hasOwn(MESSAGES, id);

/** The message as its full type (the table keeps narrow literals). */
export const messageOf = (id: MessageId): Message => MESSAGES[id];
