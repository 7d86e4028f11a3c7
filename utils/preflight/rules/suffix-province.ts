import { suffixDetails } from '../../knowledge/suffix-details.ts';
import { suffixOf } from '../../knowledge/suffixes.ts';
import { domainsOf, formDomains } from '../parts.ts';
import { claim, finding, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** Beijing's authority keeps a list of its own; last seen refusing on 2021-11-08 (Tencent's copy of its demands). */
const BEIJING = claim('sfx-p4');
const REFUSES = 'suffix.history.beijing-refuses';

/** A suffix that the nation approves and the subject's own authority was seen to refuse. */
export const suffixProvince: Rule = {
  id: 'suffix-province',
  sources: sourcesOf(BEIJING),
  variants: ['beijing'],
  check(facts) {
    const numbers = [facts.subject?.filingNumber, ...facts.services.map((s) => s.filingNumber)];
    const place = facts.form?.fields.map(({ value }) => value).join(' ') ?? '';
    const inBeijing =
      numbers.some((number) => number?.startsWith('京')) || /^北京市|\s北京市/.test(place);
    if (!inBeijing) return [];
    const named = formDomains(facts).length > 0 ? formDomains(facts) : domainsOf(facts);
    const refused = new Set(
      named
        .map(suffixOf)
        .filter(({ status }) => status === 'approved')
        .map(({ ascii }) => ascii)
        .filter((ascii) => suffixDetails(ascii).history.some(({ key }) => key === REFUSES)),
    );
    return [...refused].map((ascii) =>
      finding('suffix-province', 'beijing', 'warn', PAGE, BEIJING, {
        params: { suffix: `.${ascii}` },
        guide: { procedure: 'first-filing', section: 'provinces' },
      }),
    );
  },
};
