import type { About, Doubt } from '../../vocabulary.ts';
import { claim, finding, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** What the page leaves out can be looked up at the ministry. */
const LOOK_UP = claim('tc-icpq', 'tc-t21-view');

/** Doubts of which another finding speaks: lists that go on, orders and menus that show nothing for sure. */
const isTold = ({ why }: Doubt): boolean =>
  why === 'more-not-shown' || why === 'menu-closed' || why === 'not-shown';

/** Lists that the page shows in part: what is not seen is not checked. */
export const incomplete: Rule = {
  id: 'incomplete',
  sources: sourcesOf(LOOK_UP),
  variants: ['services', 'domains', 'orders', 'doubt'],
  check(facts, { action }) {
    const about: About = action === 'cancel-subject' ? { kind: 'action', action } : PAGE;
    const hidden = facts.services.filter(({ domainsComplete }) => !domainsComplete);
    const doubted = facts.doubts.some((doubt) => !isTold(doubt));
    return [
      ...(facts.servicesComplete === false
        ? [finding('incomplete', 'services', 'unknown', about, LOOK_UP)]
        : []),
      ...hidden.map(({ filingNumber }) =>
        finding('incomplete', 'domains', 'unknown', { kind: 'service', filingNumber }, LOOK_UP, {
          params: { filingNumber },
        }),
      ),
      ...(facts.ordersComplete === false
        ? [finding('incomplete', 'orders', 'unknown', PAGE, LOOK_UP)]
        : []),
      ...(doubted ? [finding('incomplete', 'doubt', 'unknown', PAGE, LOOK_UP)] : []),
    ];
  },
};
