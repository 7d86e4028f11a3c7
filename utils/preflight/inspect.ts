/** What each rule made of a page: for the page doctor. */
import type { Finding, PageFacts } from '../vocabulary.ts';
import { actionAtHand } from './parts.ts';
import { rulesFor } from './preflight.ts';
import { RULES } from './rules/all.ts';

export interface RuleReport {
  rule: string;
  findings: Finding[];
  /** Names of the facts the rule looked at, in the order it did. */
  inputs: (keyof PageFacts)[];
}

/** Runs the rules that apply over `facts` and notes what it looked at. Pure. */
export const inspectRules = (facts: PageFacts, now: Date): RuleReport[] => {
  const applied = rulesFor(facts);
  return RULES.map((rule) => {
    const inputs = new Set<keyof PageFacts>();
    const watched = new Proxy(facts, {
      get(target, name) {
        if (name in target) inputs.add(name as keyof PageFacts);
        return Reflect.get(target, name);
      },
    });
    const findings = applied.includes(rule)
      ? rule.check(watched, { now, action: actionAtHand(watched) })
      : [];
    return { rule: rule.id, findings, inputs: [...inputs] };
  });
};
