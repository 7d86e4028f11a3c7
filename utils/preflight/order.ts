/** The one order of findings: it serves badge, tab and lead. */
import {
  type ActionId,
  compareVerdicts,
  type Finding,
  type PageFacts,
  type Verdict,
} from '../vocabulary.ts';
import { actionAtHand } from './parts.ts';

const isAbout = (finding: Finding, action: ActionId | null): boolean =>
  finding.about.kind === 'action' && finding.about.action === action;

/**
 * Worst first: verdict, then what cannot be undone before what will be refused, then what concerns the action at
 * hand. Ties keep the order in which the rules are listed.
 */
export const compareFindings =
  (action: ActionId | null) =>
  (a: Finding, b: Finding): number =>
    compareVerdicts(a.verdict, b.verdict) ||
    Number(b.irreversible ?? false) - Number(a.irreversible ?? false) ||
    Number(isAbout(b, action)) - Number(isAbout(a, action));

/** Verdicts that are worth leading with as long as they are about the action at hand. */
const LEADING: readonly Verdict[] = ['stop', 'warn', 'unknown'];

/**
 * The one finding to say first: the worst about the open dialog's action or the intent; where nothing but notes and
 * passes is known of it, or no action is at hand, the worst about the page. `undefined`: there is none.
 */
export const leadOf = <F extends Finding>(
  findings: readonly F[],
  facts: PageFacts,
  intent?: ActionId,
): F | undefined => {
  const action = actionAtHand(facts, intent);
  const sorted = [...findings].sort(compareFindings(action));
  const worst = action && sorted.find((finding) => isAbout(finding, action));
  return worst && LEADING.includes(worst.verdict) ? worst : sorted[0];
};
