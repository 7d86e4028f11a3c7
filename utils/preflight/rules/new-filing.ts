import { procedureOfAction } from '../../knowledge/action-procedures.ts';
import type { ActionId } from '../../vocabulary.ts';
import { type Claim, claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** A site that opens before approval is refused; a filing made elsewhere still needs access here. */
const CLOSED = claim('ali-con-1009', 'tc-hw-doc-0150', 'tc-t21-rejected');
const ACCESS = claim('ali-flow26', 'ali-r19-access', 'tc-t21-access-faq');
const FILED = claim('ali-flow26', 'tc-t21-add-service-faq', 'tc-hw-doc-0020');

const CLAIMS: Readonly<Partial<Record<ActionId, Claim>>> = {
  'start-filing': CLOSED,
  'add-service': FILED,
  'add-access': ACCESS,
};

/** What to know before something new is filed: the site stays closed, data must match what is filed. */
export const newFiling: Rule = {
  id: 'new-filing',
  sources: sourcesOf(CLOSED, ACCESS, FILED),
  variants: Object.keys(CLAIMS),
  check(_facts, { action }) {
    const procedure = procedureOfAction(action);
    const basis = action && CLAIMS[action];
    if (!procedure || !basis) return [];
    return [
      finding('new-filing', action, 'note', { kind: 'action', action }, basis, {
        guide: { procedure, section: 'before' },
      }),
    ];
  },
};
