import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** Since 2019-04-22 a change can only remove domains. */
const DOMAINS = claim('ali-hn19', 'ali-faq-cxl', 'tc-t21-delete-domain');
/** The province usually stays; a change is due 30 days ahead; both in one go is not possible. */
const SUBJECT = claim('tc-hw-change', 'tc-hw-doc-0195', 'ali-site-insp', 'ali-r19-change-faq');
const ONCE = claim('tc-hw-doc-0015', 'tc-t21-add-service-faq');

/** What a change of subject or service can and cannot do. */
export const change: Rule = {
  id: 'change',
  sources: sourcesOf(DOMAINS, SUBJECT, ONCE),
  variants: ['domains', 'subject', 'once'],
  always: true,
  check(_facts, { action }) {
    if (action !== 'change-service' && action !== 'change-subject') return [];
    const about = { kind: 'action', action } as const;
    const main =
      action === 'change-service'
        ? finding('change', 'domains', 'warn', about, DOMAINS, {
            guide: { procedure: action, section: 'irreversible' },
          })
        : finding('change', 'subject', 'note', about, SUBJECT, {
            guide: { procedure: action, section: 'before' },
          });
    return [
      main,
      finding('change', 'once', 'note', about, ONCE, {
        guide: { procedure: action, section: 'before' },
      }),
    ];
  },
};
