import type { ActionId, ProcedureId } from '../../vocabulary.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** Who is asked by SMS, by action; the list on the order and the phones that receive it are binding. */
const SMS = claim('tc-hw-doc-0194', 'tc-t21-sms', 'ali-sms-m', 'ali-volc21');
/** Cancelling access has no SMS of the ministry: the console asks the contact's phone. */
const ACCESS = claim('ali-wp-qxjr', 'tc-hw-doc-0013', 'tc-t21-sms');

const PROCEDURE_OF: Partial<Record<ActionId, ProcedureId>> = {
  'start-filing': 'first-filing',
  'cancel-subject': 'cancel-subject',
  'cancel-service': 'cancel-service',
  'change-subject': 'change-subject',
  'change-service': 'change-service',
  'add-access': 'add-access',
  'add-service': 'add-service',
};

/** Who usually gets the SMS of the action at hand, and that everybody asked has to finish within 24 hours. */
export const smsRecipients: Rule = {
  id: 'sms-recipients',
  sources: sourcesOf(SMS, ACCESS),
  variants: [
    'start-filing',
    'cancel-subject',
    'cancel-service',
    'cancel-access',
    'change-subject',
    'change-service',
    'add-access',
    'add-service',
  ],
  always: true,
  check(_facts, { action }) {
    if (action === null) return [];
    const about = { kind: 'action', action } as const;
    if (action === 'cancel-access')
      return [
        finding('sms-recipients', action, 'note', about, ACCESS, {
          guide: { procedure: action, section: 'verified' },
        }),
      ];
    const procedure = PROCEDURE_OF[action];
    if (!procedure) return [];
    return [
      finding('sms-recipients', action, 'note', about, SMS, {
        guide: { procedure, section: 'verified' },
      }),
    ];
  },
};
