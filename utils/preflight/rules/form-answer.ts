import type { PageFacts } from '../../vocabulary.ts';
import { readDomainInput } from '../domain-input.ts';
import { aboutForm, domainInputs } from '../parts.ts';
import { isRefusal } from '../reasons.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** The system decides the type of a filing from the data entered. */
const TYPE = claim('ali-flow26', 'ali-r19-lx', 'tc-t21-types');

/** Domain fields whose mistake the rule of their own already names. */
const toldLabels = (facts: PageFacts): string[] =>
  domainInputs(facts)
    .filter(({ value }) => readDomainInput(value).problems.length > 0)
    .map(({ label }) => label);

/** What a filing form says of its fields, and the type of filing it has found. */
export const formAnswer: Rule = {
  id: 'form-answer',
  sources: sourcesOf(TYPE),
  variants: ['field', 'type', 'result'],
  check(facts, { action }) {
    const { form, provider } = facts;
    const about = aboutForm(action);
    if (!form || provider === 'miit') return [];
    const guide = { procedure: 'first-filing', section: 'when' } as const;
    const told = toldLabels(facts);
    const fields = form.fields.flatMap(({ label, error }) =>
      error && !isRefusal(error) && !told.includes(label)
        ? [
            finding('form-answer', 'field', 'warn', about, TYPE, {
              params: { label, error },
              guide: { procedure: 'first-filing', section: 'materials' },
            }),
          ]
        : [],
    );
    const { result } = form;
    if (!result || isRefusal(result)) return fields;
    const isType = /首次|新增|接入|变更|认领/.test(result);
    return [
      ...fields,
      finding('form-answer', isType ? 'type' : 'result', isType ? 'note' : 'unknown', about, TYPE, {
        params: { result },
        guide,
      }),
    ];
  },
};
