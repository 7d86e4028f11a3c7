/** Every sentence has one place and one use, and nothing is asked for that is not there. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  PAGE_KINDS,
  PROCEDURES,
  PROVIDERS,
  READINESS,
  STAGES,
  VERDICTS,
} from '../../utils/vocabulary.ts';
import { SHIPPED, walk } from '../structure/shipped.ts';
import { sectionsOf } from './sections.ts';
import { usesIn } from './uses.ts';

const code = SHIPPED.filter(
  ({ path }) => !/^utils\/text\/(zh-CN|en)\b/.test(path) && !path.includes('/generate/'),
);
const uses = usesIn(code);
const sections = await sectionsOf('zh-CN');
const keys = sections.flatMap(({ sentences }) => Object.keys(sentences));
const present = new Set(keys);

/** Keys put together in the code, `*` for what is put in. Every family is written in the code just so. */
const FAMILIES: readonly string[] = [
  '*.awaits',
  'action.*',
  'backup.export.*',
  'backup.export.*.note',
  'case.snooze.*',
  'cases.ask.*',
  'cases.group.*',
  'cases.keys.*',
  'cases.shelf.*',
  'cases.sort.*',
  'checklist.*.*',
  'checklist.state.*',
  'correction.*.claim',
  'correction.*.holds',
  'correction.verdict.*',
  'csv.*',
  'deadline.*',
  'deadline.*.why',
  'doctor.fact.*',
  'doctor.why.*',
  'doing.*',
  'doubt.*',
  'field.*',
  'filing-number.display.*',
  'filing-number.kind.*',
  'filing-number.problem.*',
  'foresight.ending.*',
  'foresight.kind.*',
  'foresight.look-up.*',
  'foresight.reason.*',
  'foresight.rule.*',
  'guide.*.*.*',
  'guide.decide.*',
  'guide.decide.*.*',
  'guide.decide.answer.*',
  'guide.decide.picture.*',
  'guide.expiry.group.*',
  'guide.expiry.note.*',
  'guide.expiry.phase.*',
  'guide.index.*',
  'guide.span.*',
  'guide.ui.coverage.*',
  'guide.ui.section.*',
  'handoff.*',
  'import.preview.*',
  'import.problem.*',
  'left.*.*',
  'limit.*',
  'lookup.*',
  'lookup.bulk.col.*',
  'lookup.bulk.filter.*',
  'lookup.dns.finding.*',
  'lookup.dns.place.*',
  'lookup.network.problem.*',
  'lookup.note.*.*',
  'lookup.number.kind.*',
  'lookup.rdap.finding.*',
  'lookup.strength.*',
  'lookup.topic.*',
  'lookup.verdict.*',
  'menu.*',
  'message.done.*',
  'message.*',
  'message.*.cause',
  'message.*.remedy',
  'moment.*',
  'month.*',
  'notice.deadline.*',
  'notice.doubt.*',
  'notice.near.*.remedy',
  'notice.near.*.what',
  'options.network.dns.*',
  'origin.*',
  'page-kind.*',
  'popup.page.count.*',
  'procedure.*',
  'provider.*',
  'province.*.*',
  'province.applies.*',
  'province.topic.*',
  'province.who.*',
  'public-security-number.problem.*',
  'readiness.*',
  'rule.*.*.*',
  'rule.pending-order.end.*',
  'rule.reason.*.remedy',
  'rule.reason.*.what',
  'search.kind.*',
  'sms.*',
  'sms.recipients.**',
  'stage.*',
  'store.problem.*',
  'suffix-status.*',
  'suffix.limit.*',
  'suffix.region.*',
  'tier.*',
  'times.case.*',
  'verdict.*',
  'workbench.view.*',
];

/** Families whose ids are computed, so that no word of them is written in the code. */
const COMPUTED: Readonly<Record<string, string>> = {
  'month.*': 'the month of a date, see calendar/words.ts',
  'suffix.region.*': 'the first two letters of a regional suffix, see suffix-details.ts',
};

/** Families over ids of the vocabulary: each id has its sentence. */
const COMPLETE: Readonly<Record<string, readonly string[]>> = {
  provider: PROVIDERS,
  'page-kind': PAGE_KINDS,
  action: ACTIONS,
  doing: ACTIONS,
  procedure: PROCEDURES,
  stage: STAGES,
  verdict: VERDICTS,
  readiness: READINESS,
  'suffix-status': ['approved', 'restricted', 'not-approved', 'unknown'],
};

/** One hole for each run of `*`; what is put in stands in the group. */
const matcher = (family: string): RegExp =>
  new RegExp(`^${family.replaceAll('.', '\\.').replaceAll(/\*+/g, '(.+)')}$`);
const matchers = FAMILIES.map((family) => ({ family, pattern: matcher(family) }));
/** Parts of keys are put together too: `look-alike.*` inside `lookup.*`. */
const parts = [...uses.templates].filter((template) => /^[a-z][\w-]+\.[\w.*-]+$/.test(template));

const written = (id: string): boolean => uses.literals.has(id) || uses.names.has(id);

/** An id counts as used when it is written somewhere: whole, in its dotted parts, or as two words joined. */
const idIsUsed = (id: string): boolean =>
  written(id) ||
  id.split('.').every(written) ||
  [...id].some((_, at) => at > 2 && written(id.slice(0, at)) && written(id.slice(at))) ||
  parts.some((part) => {
    const inner = matcher(part).exec(id)?.slice(1);
    return inner?.every((one) => one !== id && idIsUsed(one)) ?? false;
  });

const isUsed = (key: string): boolean =>
  uses.literals.has(key) ||
  matchers.some(({ family, pattern }) => {
    const ids = pattern.exec(key)?.slice(1);
    return ids !== undefined && (family in COMPUTED || ids.every(idIsUsed));
  });

/** What is handed to `t(…)` or stands behind `key:` as a plain string. */
const asked = (): { path: string; key: string }[] => {
  const found: { path: string; key: string }[] = [];
  for (const file of code) {
    walk(file, (node) => {
      const [given] = ts.isCallExpression(node) ? node.arguments : [];
      const text =
        ts.isCallExpression(node) && /^(t|translate|say)$/.test(node.expression.getText())
          ? given
          : ts.isPropertyAssignment(node) && node.name.getText() === 'key'
            ? node.initializer
            : undefined;
      if (text && ts.isStringLiteral(text)) found.push({ path: file.path, key: text.text });
    });
  }
  return found;
};

describe('keys of sentences', () => {
  it('stand in one section only, so that merging overrides nothing', () => {
    const homes = new Map<string, string[]>();
    for (const { name, sentences } of sections)
      for (const key of Object.keys(sentences)) homes.set(key, [...(homes.get(key) ?? []), name]);
    expect([...homes].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it('are families that the code really puts together', () => {
    expect(FAMILIES.filter((family) => !uses.templates.has(family))).toEqual([]);
    expect(Object.keys(COMPUTED).filter((family) => !FAMILIES.includes(family))).toEqual([]);
  });

  it('are all listed as families where they are put together', () => {
    const firsts = new Set(keys.map((key) => key.split('.')[0]));
    const put = [...uses.templates].filter(
      (template) =>
        /^[a-z][\w-]*(\.[\w*-]+)+$/.test(template) &&
        firsts.has(template.split('.')[0]) &&
        keys.some((key) => matcher(template).test(key)),
    );
    expect(put.filter((template) => !FAMILIES.includes(template))).toEqual([]);
  });

  it('are all used', () => {
    const unused = sections.flatMap(({ name, sentences }) =>
      Object.keys(sentences)
        .filter((key) => !isUsed(key))
        .map((key) => `${name}: ${key}`),
    );
    expect(unused).toEqual([]);
  });

  it('are there where the code asks for one by name', () => {
    const calls = asked();
    expect(calls.length).toBeGreaterThan(200);
    const missing = calls.filter(({ key }) => /^[\w-]+(\.[\w-]+)+$/.test(key) && !present.has(key));
    expect(missing).toEqual([]);
  });

  it('are there for every id of the vocabulary', () => {
    const missing = Object.entries(COMPLETE).flatMap(([family, ids]) =>
      ids.map((id) => `${family}.${id}`).filter((key) => !present.has(key)),
    );
    expect(missing).toEqual([]);
  });
});
