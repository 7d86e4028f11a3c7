/** The door: page facts in, findings and checklists out. Pure. */
import type { SourceId } from '../knowledge/sources.ts';
import type { ActionId, CaseSummary, Checklist, Finding, PageFacts } from '../vocabulary.ts';
import { checklistFor } from './checklists/checklist.ts';
import { compareFindings } from './order.ts';
import { actionAtHand, isReadable } from './parts.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/all.ts';

export interface PreflightOptions {
  now: Date;
  /** What the person is about to do: a control that was focused or pressed, where no dialog is open yet. */
  intent?: ActionId;
  /** Of the service in whose row that control stands. */
  filingNumber?: string;
  /** Tracked cases: from popup and workbench only. */
  cases?: readonly CaseSummary[];
}

/** The rules that can say something of a page in this state; none for a page without filing meaning. */
export const rulesFor = (facts: PageFacts): readonly Rule[] => {
  if (facts.pageKind === 'other') return [];
  const readable = isReadable(facts);
  return RULES.filter((rule) => readable || rule.always);
};

/**
 * Checks a page before anything is submitted. Findings come worst first (see `order.ts`); checklists belong to the
 * action at hand. A page without filing meaning gives neither. Where the page is loading, signed out or unreadable,
 * only what holds whatever the page says is told.
 */
export const preflight = (
  facts: PageFacts,
  { now, intent, filingNumber, cases }: PreflightOptions,
): { findings: Finding<SourceId>[]; checklists: Checklist<SourceId>[] } => {
  if (facts.pageKind === 'other') return { findings: [], checklists: [] };
  const action = actionAtHand(facts, intent);
  const context = { now, action, ...(filingNumber && { filingNumber }), ...(cases && { cases }) };
  const findings = rulesFor(facts).flatMap((rule) => rule.check(facts, context));
  const checklist = action && checklistFor(action, facts, context);
  return {
    findings: findings.sort(compareFindings(action)),
    checklists: checklist ? [checklist] : [],
  };
};
