import type { ActionId, ProcedureId } from '../../vocabulary.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** A site that opens before approval is refused; a filing made elsewhere still needs access here. */
const CLOSED = claim('ali-con-1009', 'tc-hw-doc-0150', 'tc-t21-rejected');
const ACCESS = claim('ali-flow26', 'ali-r19-access', 'tc-t21-access-faq');
const FILED = claim('ali-flow26', 'tc-t21-add-service-faq', 'tc-hw-doc-0020');

const SAYS: Partial<Record<ActionId, { procedure: ProcedureId; basis: typeof CLOSED }>> = {
  'start-filing': { procedure: 'first-filing', basis: CLOSED },
  'add-service': { procedure: 'add-service', basis: FILED },
  'add-access': { procedure: 'add-access', basis: ACCESS },
};

/** What to know before something new is filed: the site stays closed, data must match what is filed. */
export const newFiling: Rule = {
  id: 'new-filing',
  sources: sourcesOf(CLOSED, ACCESS, FILED),
  variants: ['start-filing', 'add-service', 'add-access'],
  check(_facts, { action }) {
    const says = action && SAYS[action];
    if (!says) return [];
    return [
      finding('new-filing', action, 'note', { kind: 'action', action }, says.basis, {
        guide: { procedure: says.procedure, section: 'before' },
      }),
    ];
  },
};
