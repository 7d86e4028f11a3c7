import { isCancelling } from '../parts.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** No filing password since 2020-08-17. */
const PASSWORD = claim('tc-hw-doc-0197', 'ali-fox22', 'tc-bd');
/** An e-mail code stands in for the provider's own code, not for the ministry's SMS. */
const MAIL = claim('tc-aud', 'tc-txm-55208', 'tc-t21-sms');

/** Fields of a cancelling dialog that mislead. */
export const dialogFields: Rule = {
  id: 'dialog-fields',
  sources: sourcesOf(PASSWORD, MAIL),
  variants: ['password', 'mail'],
  check({ dialog }, { action }) {
    if (!dialog || !isCancelling(action)) return [];
    const about = { kind: 'action', action } as const;
    const guide = { procedure: action, section: 'verified' } as const;
    const has = (label: RegExp) => dialog.fields.some((field) => label.test(field.label));
    return [
      ...(has(/备案密码/)
        ? [finding('dialog-fields', 'password', 'note', about, PASSWORD, { guide })]
        : []),
      ...(has(/邮箱|邮件/) && action !== 'cancel-access'
        ? [finding('dialog-fields', 'mail', 'note', about, MAIL, { guide })]
        : []),
    ];
  },
};
