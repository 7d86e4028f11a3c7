import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideFor } from '../../utils/knowledge/procedures.ts';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { suffixOf } from '../../utils/knowledge/suffixes.ts';
import { CHECKLISTS } from '../../utils/preflight/checklists/all.ts';
import { leadOf } from '../../utils/preflight/order.ts';
import { preflight } from '../../utils/preflight/preflight.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import {
  ACTIONS,
  compareVerdicts,
  type GuideLink,
  type PageFacts,
  type Text,
} from '../../utils/vocabulary.ts';
import { chinese, english } from './dictionaries.ts';
import { facts, NOW } from './facts.ts';

const PAGES = new URL('../pages/', import.meta.url);

/** What the page's expectation says, as the reader would hand it over. */
const pageOf = (file: string): PageFacts => {
  const { expect: expected } = JSON.parse(readFileSync(new URL(file, PAGES), 'utf8'));
  const { domainList, readiness, ...rest } = expected;
  const rows = Array.from({ length: domainList?.minRows ?? 0 }, (_, i) => ({
    domain: `fake-list-${String(i).padStart(4, '0')}.com`,
    realName: i % 7 === 3 ? 'unverified' : 'verified',
    expires: `20${27 + (i % 3)}-01-01`,
  }));
  return facts({
    subject: null,
    pendingOrder: null,
    ...rest,
    readiness: Array.isArray(readiness) ? readiness[0] : readiness,
    ...(domainList && { domainList: { ...domainList, rows } }),
  });
};

const FILES = readdirSync(PAGES).filter((name) => name.endsWith('.expected.json'));
const CASES = FILES.map((name) => [name.replace('.expected.json', ''), pageOf(name)] as const);

const zh = makeTranslate(chinese);
const en = makeTranslate(english);

const isWhole = (sentence: string): boolean =>
  sentence.length > 0 && !/[{}]|^(rule|checklist|message)\./.test(sentence);

const expectSentences = (...texts: Text[]) => {
  for (const text of texts) {
    expect(zh(text), text.key).toSatisfy(isWhole);
    expect(en(text), text.key).toSatisfy(isWhole);
  }
};

describe.each(CASES)('%s', (_name, page) => {
  it('gives findings that are sourced, written in both languages, distinct and in order', () => {
    const { findings } = preflight(page, { now: NOW });
    for (const finding of findings) {
      expect(finding.sources.length).toBeGreaterThan(0);
      for (const id of finding.sources) expect(SOURCES).toHaveProperty([id]);
      if (finding.verdict === 'stop' || finding.verdict === 'warn')
        expect(finding.sources.some((id) => sourceOf(id).tier !== 'unverified')).toBe(true);
      expect(finding.asOf).toMatch(/^(\d{4}(-\d\d){0,2}|undated)$/);
      expectSentences(finding.what, finding.why, finding.remedy);
    }
    const told = findings.map(({ rule, about, what }) => JSON.stringify([rule, about, zh(what)]));
    expect(new Set(told).size).toBe(told.length);
    const verdicts = findings.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...verdicts].sort(compareVerdicts));
  });

  it('calls nothing refused that only a weak row speaks against', () => {
    const { findings } = preflight(page, { now: NOW });
    for (const { rule, verdict, what } of findings) {
      if (rule !== 'suffix' || verdict !== 'stop') continue;
      const suffix = what.params?.suffix;
      if (typeof suffix !== 'string')
        throw new Error(`a suffix finding without its suffix: ${what.key}`);
      expect(suffixOf(suffix.slice(1))).toMatchObject({
        status: 'not-approved',
        strength: 'strong',
      });
    }
  });

  it('stays silent while the page loads, says so where it cannot be read, and never throws', () => {
    const loading = preflight({ ...page, readiness: 'loading', dialog: null }, { now: NOW });
    if (page.pageKind === 'other') {
      expect(loading.findings).toEqual([]);
      return;
    }
    expect(loading.findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['readiness', 'note'],
    ]);
    const unreadable = preflight({ ...page, readiness: 'unreadable', dialog: null }, { now: NOW });
    expect(unreadable.findings.map(({ verdict }) => verdict)).toEqual(['unknown']);
  });

  it('has a lead and whole checklists for every action a person could turn to', () => {
    for (const intent of ACTIONS) {
      const { findings, checklists } = preflight(page, { now: NOW, intent });
      if (findings.length > 0) expect(leadOf(findings, page, intent)).toBeDefined();
      for (const { items } of checklists) {
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const item of items) {
          expectSentences(item.text);
          for (const id of item.sources) expect(SOURCES).toHaveProperty([id]);
        }
      }
    }
  });
});

/** The section a finding points to; the checklist of an action stands in the guide's `before`. */
const isThere = ({ procedure, section }: GuideLink, provider: 'aliyun' | 'tencent'): boolean => {
  const guide = guideFor(procedure, provider);
  if (section === 'rejections') return guide.rejections.length > 0;
  if (section === 'before' && CHECKLISTS.some(({ action }) => action === procedure)) return true;
  return guide.sections.some(({ id }) => id === section);
};

it('every finding points to a guide section that Aliyun’s or Tencent’s guide really has', () => {
  const provided = CASES.map(([, page]) => page).filter(
    ({ provider }) => provider === 'aliyun' || provider === 'tencent',
  );
  const types = [
    '首次备案',
    '新增接入',
    '新增网站',
    '变更主体',
    '变更网站',
    '注销主体',
    '注销网站',
    '取消接入',
  ];
  const orders = types.map((type, i) => ({ id: `${i}`, type, status: '', stage: 'done' as const }));
  const dead = new Set<string>();
  // What could not be read is no step of a filing.
  const reading = ['readiness', 'incomplete'];
  for (const page of [...provided, facts({ pageKind: 'order-list', orders })])
    for (const intent of [undefined, ...ACTIONS])
      for (const { rule, guide } of preflight(page, { now: NOW, ...(intent && { intent }) })
        .findings)
        if (
          guide
            ? !isThere(guide, page.provider === 'tencent' ? 'tencent' : 'aliyun')
            : !reading.includes(rule)
        )
          dead.add(`${page.provider} ${rule} ${guide?.procedure}/${guide?.section}`);
  expect([...dead]).toEqual([]);
});

it('shows nothing on a page without filing meaning', () => {
  const page = facts({ pageKind: 'other', pendingOrder: true });
  expect(preflight(page, { now: NOW, intent: 'cancel-subject' })).toEqual({
    findings: [],
    checklists: [],
  });
});
