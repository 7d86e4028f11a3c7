import type { PageFacts } from '../../vocabulary.ts';
import { compareNames } from '../names.ts';
import { aboutForm } from '../parts.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** The holder has to be the subject: name, certificate type and number (for a unit in part its principal too). */
const SAME = claim('ali-guide26', 'ali-r19-hy', 'tc-t21-domain', 'sfx-o3');

const fieldOf = (facts: PageFacts, label: RegExp): string | undefined =>
  facts.form?.fields.find((field) => label.test(field.label) && field.value.trim())?.value.trim();

const holderOf = (facts: PageFacts): string | undefined =>
  facts.domain?.holder ?? fieldOf(facts, /域名(所有者|持有者|持有人|所有人)/);

const subjectOf = (facts: PageFacts): string | undefined =>
  facts.subject?.name || fieldOf(facts, /^(主办单位|主办者|主体|单位)(的)?名称|^主办(者|单位)姓名/);

/** Domain holder against filing subject, where a page shows both. */
export const holder: Rule = {
  id: 'holder',
  sources: sourcesOf(SAME),
  variants: ['same', 'different', 'unknown'],
  check(facts, { action }) {
    const [owner, subject] = [holderOf(facts), subjectOf(facts)];
    if (!owner || !subject) return [];
    const answer = compareNames(owner, subject);
    const verdict = { same: 'pass', different: 'warn', unknown: 'unknown' } as const;
    return [
      finding('holder', answer, verdict[answer], aboutForm(action), SAME, {
        params: { holder: owner, subject },
        guide: { procedure: 'first-filing', section: 'before' },
      }),
    ];
  },
};
