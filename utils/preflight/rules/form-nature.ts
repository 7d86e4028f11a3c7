import type { PageFacts } from '../../vocabulary.ts';
import { aboutForm, formDomains } from '../parts.ts';
import { type Context, claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** The certificate has to be one of the subject's nature (the ministry's code 1014). */
const NATURE = claim('mc', 'ali-r19-bh', 'tc-t21-reject-reasons');
/** Public bodies use .cn / .公益, party and state organs .gov.cn / .政务. */
const PUBLIC = claim('tc-hw-policy');

const entryOf = ({ form }: PageFacts, label: RegExp): string =>
  form?.fields.find((field) => label.test(field.label))?.value.trim() ?? '';

const PERSONAL_PAPERS = /身份证|护照|通行证|居住证/;
const ORGANISATION_PAPERS = /营业执照|信用代码|组织机构|法人证书|登记证/;

/** `null`: the two say nothing about each other. */
const fits = (nature: string, papers: string): boolean | null => {
  const isPerson = nature.startsWith('个人');
  if (PERSONAL_PAPERS.test(papers) && !ORGANISATION_PAPERS.test(papers)) return isPerson;
  if (ORGANISATION_PAPERS.test(papers)) return !isPerson;
  return null;
};

/** The endings that a public body's domain needs (A-labels), or none. */
const endingsFor = (nature: string): readonly string[] => {
  if (/政府机关|党政|国家机关/.test(nature)) return ['.gov.cn', '.xn--zfr164b'];
  return /事业单位/.test(nature) ? ['.cn', '.xn--55qw42g'] : [];
};

/** Nature of the subject against its certificate and its domain's suffix. */
export const formNature: Rule = {
  id: 'form-nature',
  sources: sourcesOf(NATURE, PUBLIC),
  variants: ['papers', 'suffix', 'fine'],
  check(facts: PageFacts, { action }: Context) {
    const nature = entryOf(facts, /性质/);
    if (!nature) return [];
    const about = aboutForm(action);
    const guide = { procedure: 'first-filing', section: 'materials' } as const;
    const papers = entryOf(facts, /证件类型/);
    const fit = papers ? fits(nature, papers) : null;
    const endings = endingsFor(nature);
    const wrong = formDomains(facts).filter(
      (domain) => endings.length > 0 && !endings.some((ending) => domain.endsWith(ending)),
    );
    return [
      ...(fit === null
        ? []
        : [
            finding('form-nature', fit ? 'fine' : 'papers', fit ? 'pass' : 'warn', about, NATURE, {
              params: { nature, papers },
              guide,
            }),
          ]),
      ...wrong.map((domain) =>
        finding('form-nature', 'suffix', 'warn', about, PUBLIC, {
          params: { nature, domain },
          guide,
        }),
      ),
    ];
  },
};
