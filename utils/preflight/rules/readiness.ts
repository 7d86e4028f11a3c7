import type { PageFacts } from '../../vocabulary.ts';
import { claim, finding, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** Where filings and orders are found on the console. */
const WHERE = claim('ali-guide26', 'ali-con-1009');
/** A signed-out page went on showing an old status. */
const STALE = claim('audit-tc-71393941858');

const emptyVariant = ({ pageKind }: PageFacts): string =>
  pageKind === 'filing-home' || pageKind === 'order-list' ? `empty-${pageKind}` : 'empty';

/** Says what a page that cannot be judged is: loading, signed out, empty, unreadable. */
export const readiness: Rule = {
  id: 'readiness',
  sources: sourcesOf(WHERE, STALE),
  variants: ['loading', 'login', 'unreadable', 'empty-filing-home', 'empty-order-list', 'empty'],
  always: true,
  check(facts) {
    switch (facts.readiness) {
      case 'loading':
        return [finding('readiness', 'loading', 'note', PAGE, STALE)];
      case 'login':
        return [finding('readiness', 'login', 'note', PAGE, STALE)];
      case 'unreadable':
        return [finding('readiness', 'unreadable', 'unknown', PAGE, WHERE)];
      case 'empty':
        // An empty answer of the ministry's query has a rule of its own.
        if (facts.pageKind === 'miit-query') return [];
        return [
          finding('readiness', emptyVariant(facts), 'note', PAGE, WHERE, {
            guide: { procedure: 'first-filing', section: 'when' },
          }),
        ];
      default:
        return [];
    }
  },
};
