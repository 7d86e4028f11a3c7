import { isCancelling } from '../parts.ts';
import { type Claim, claim, claimOf, finding, type Rule, sourcesOf } from '../rule.ts';

/** A submitted cancellation cannot be withdrawn; letting its SMS lapse is the only documented way out. */
const CANCEL: { aliyun: Claim; tencent: Claim; other: Claim } = {
  aliyun: claim('audit-ali-faq-base', 'ali-wp-cxl', 'audit-ali-wx', 'tc-hw-doc-0197'),
  tencent: claim('tc-t21-withdraw-cancel', 'tc-wx-cancel'),
  other: claim('tc-hw-doc-0013', 'tc-hw-doc-0197', 'audit-ali-wx'),
};
const ACCESS: { aliyun: Claim; other: Claim } = {
  aliyun: claim('audit-ali-faq-base', 'ali-diff'),
  other: claim('tc-t22-cancel-access'),
};

/** What can still be stopped once the button is pressed. */
export const submittedIsFinal: Rule = {
  id: 'submitted-is-final',
  sources: sourcesOf(...Object.values(CANCEL), ...Object.values(ACCESS)),
  variants: ['cancel', 'cancel-tencent', 'cancel-other', 'access', 'access-aliyun'],
  always: true,
  check({ provider }, { action }) {
    if (!isCancelling(action)) return [];
    const about = { kind: 'action', action } as const;
    if (action === 'cancel-access') {
      const variant = provider === 'aliyun' ? 'access-aliyun' : 'access';
      return [
        finding('submitted-is-final', variant, 'warn', about, claimOf(ACCESS, provider), {
          guide: { procedure: action, section: 'stop' },
        }),
      ];
    }
    // Aliyun's FAQ says flatly that it cannot be withdrawn; the others name the SMS as the last gate.
    const variant =
      provider === 'aliyun' ? 'cancel' : provider === 'tencent' ? 'cancel-tencent' : 'cancel-other';
    return [
      finding('submitted-is-final', variant, 'warn', about, claimOf(CANCEL, provider), {
        guide: { procedure: action, section: 'stop' },
      }),
    ];
  },
};
