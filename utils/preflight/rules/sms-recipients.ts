import { procedureOfAction } from '../../knowledge/action-procedures.ts';
import type { ActionId } from '../../vocabulary.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** Who is asked by SMS, by action; the list on the order and the phones that receive it are binding. */
const SMS = claim('tc-hw-doc-0194', 'tc-t21-sms', 'ali-sms-m', 'ali-volc21');
/** Cancelling access has no SMS of the ministry: the console asks the contact's phone. */
const ACCESS = claim('ali-wp-qxjr', 'tc-hw-doc-0013', 'tc-t21-sms');

/** Actions that end in the ministry's SMS. */
const WITH_SMS: readonly ActionId[] = [
  'start-filing',
  'cancel-subject',
  'cancel-service',
  'change-subject',
  'change-service',
  'add-access',
  'add-service',
];

/** Who usually gets the SMS of the action at hand, and that everybody asked has to finish within 24 hours. */
export const smsRecipients: Rule = {
  id: 'sms-recipients',
  sources: sourcesOf(SMS, ACCESS),
  variants: [...WITH_SMS, 'cancel-access'],
  always: true,
  check(_facts, { action }) {
    const procedure = procedureOfAction(action);
    if (action === null || procedure === null) return [];
    const basis = action === 'cancel-access' ? ACCESS : WITH_SMS.includes(action) ? SMS : null;
    if (!basis) return [];
    return [
      finding('sms-recipients', action, 'note', { kind: 'action', action }, basis, {
        guide: { procedure, section: 'verified' },
      }),
    ];
  },
};
