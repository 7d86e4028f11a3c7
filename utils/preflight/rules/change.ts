import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** Since 2019-04-22 a change can only remove domains. */
const DOMAINS = claim('ali-hn19', 'ali-faq-cxl', 'tc-t21-delete-domain');
/** The province usually stays; a change is due 30 days ahead; both in one go is not possible. */
const SUBJECT = claim('tc-hw-change', 'tc-hw-doc-0195', 'ali-site-insp', 'ali-r19-change-faq');
const NOT_OFFERED = claim('tc-t22-change', 'tc-t21-change-service', 'tc-hw-doc-0238');
const ONCE = claim('tc-hw-doc-0015', 'tc-t21-add-service-faq');

/** First character of a filing number → province that takes 变更备案 only. */
const WHOLE_ONLY: Readonly<Record<string, string>> = {
  苏: '江苏',
  豫: '河南',
  黔: '贵州',
  贵: '贵州',
  青: '青海',
};

/** What a change of subject or service can and cannot do. */
export const change: Rule = {
  id: 'change',
  sources: sourcesOf(DOMAINS, SUBJECT, ONCE, NOT_OFFERED),
  variants: ['domains', 'subject', 'once', 'not-offered'],
  always: true,
  check({ subject, services }, { action }) {
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
    const number = subject?.filingNumber ?? services[0]?.filingNumber ?? '';
    const province = action === 'change-service' && WHOLE_ONLY[number.charAt(0)];
    return [
      main,
      ...(province
        ? [
            finding('change', 'not-offered', 'note', about, NOT_OFFERED, {
              params: { province },
              guide: { procedure: action, section: 'before' },
            }),
          ]
        : []),
      finding('change', 'once', 'note', about, ONCE, {
        guide: { procedure: action, section: 'before' },
      }),
    ];
  },
};
