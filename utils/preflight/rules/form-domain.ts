import { suffixOf } from '../../knowledge/suffixes.ts';
import { INPUT_PROBLEMS, readDomainInput } from '../domain-input.ts';
import { aboutForm, domainInputs } from '../parts.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** The field takes the bare registrable name; one domain a website since 2019-04-22. */
const FIELD = claim('ali-guide26', 'tc-t21-domain');
const ONE = claim('ali-hn19', 'ali-r19-limits', 'tc-t21-limits');
/** Websites are filed with the registrable name, Apps with the host they use. */
const DEPTH = claim('tc-t21-domain', 'tc-hw-doc-0112');
const TWICE = claim('tc-t21-troubles');

/** How a domain field is filled in wrongly. */
export const formDomain: Rule = {
  id: 'form-domain',
  sources: sourcesOf(FIELD, ONE, DEPTH, TWICE),
  variants: [...INPUT_PROBLEMS, 'subdomain', 'twice', 'fine'],
  check(facts, { action }) {
    const about = aboutForm(action);
    const inputs = domainInputs(facts);
    const seen = new Set<string>();
    return inputs.flatMap(({ label, value }) => {
      const { hosts, problems } = readDomainInput(value);
      const host = hosts[0] ?? '';
      const params = { label, value: value.trim(), domain: host };
      const guide = { procedure: 'first-filing', section: 'before' } as const;
      const found = problems.map((problem) =>
        finding('form-domain', problem, 'warn', about, problem === 'several' ? ONE : FIELD, {
          params,
          guide,
        }),
      );
      if (hosts.some((one) => seen.has(one)))
        found.push(finding('form-domain', 'twice', 'warn', about, TWICE, { params, guide }));
      for (const one of hosts) seen.add(one);
      const suffix = host && suffixOf(host);
      const depth = suffix ? host.split('.').length - suffix.ascii.split('.').length : 1;
      if (depth > 1 && suffix && suffix.listed)
        found.push(finding('form-domain', 'subdomain', 'unknown', about, DEPTH, { params, guide }));
      if (found.length === 0)
        found.push(finding('form-domain', 'fine', 'pass', about, FIELD, { params, guide }));
      return found;
    });
  },
};
