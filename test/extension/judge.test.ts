/** What the background tells a page: findings with their sentences and sources, and nothing that the page does not show. */
import { describe, expect, it } from 'vitest';
import { badgeText } from '../../utils/extension/badge.ts';
import { judge } from '../../utils/extension/judge.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { LOCALES, type Text } from '../../utils/vocabulary.ts';
import { dialog, facts, NOW, service } from '../preflight/facts.ts';

const page = facts({
  services: [service(1, 'fake-judge.org')],
  dialog: dialog('cancel-subject'),
  moreMenuHidden: false,
});
const context = { now: NOW, locale: 'zh-CN' as const, silenced: [] as string[] };

describe.each(LOCALES)('a judgement in %s', (locale) => {
  const judged = judge(page, { intent: null }, { ...context, locale });
  const t = makeTranslate(judged.texts);

  it('brings every sentence that its findings and checklists need', () => {
    const texts: Text[] = [
      ...judged.findings.flatMap(({ what, why, remedy }) => [what, why, remedy]),
      ...judged.checklists.flatMap(({ items }) => items.map(({ text }) => text)),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(judged.texts[text.key], text.key).toBeDefined();
      expect(t(text)).not.toMatch(/\{\w+\}/);
    }
  });

  it('brings every source that it cites, and no other', () => {
    const cited = new Set(
      [...judged.findings, ...judged.checklists.flatMap(({ items }) => items)].flatMap(
        ({ sources }) => [...sources],
      ),
    );
    expect(Object.keys(judged.sources).toSorted()).toEqual([...cited].toSorted());
  });
});

describe('a judgement', () => {
  it('leads with what matters for the open dialog', () => {
    const { findings, lead } = judge(page, { intent: null }, context);
    expect(lead?.verdict).toBe('stop');
    expect(findings).toContain(lead);
  });

  it('leaves silenced rules out', () => {
    const [first] = judge(page, { intent: null }, context).findings;
    const rule = first?.rule ?? '';
    const quiet = judge(page, { intent: null }, { ...context, silenced: [rule] });
    expect(quiet.findings.some((finding) => finding.rule === rule)).toBe(false);
  });

  it('is plain data: it crosses a message unchanged', () => {
    const judged = judge(page, { intent: 'cancel-access' }, context);
    expect(structuredClone(judged)).toEqual(judged);
    expect(JSON.parse(JSON.stringify(judged))).toEqual(judged);
  });
});

describe('the badge', () => {
  it.each([
    ['stop', 2, '×2'],
    ['warn', 1, '!1'],
    ['unknown', 3, '?3'],
    ['pass', 9, '✓'],
    ['note', 4, ''],
    [null, 0, ''],
  ] as const)('says %s %d as “%s”', (verdict, count, text) => {
    expect(badgeText(verdict, count)).toBe(text);
  });
});

describe('a judgement tells of the page it was made on', () => {
  const doubts = [{ what: 'services', why: 'loading' }];
  const judged = (readiness: 'loading' | 'ready') =>
    judge(facts({ readiness, services: [], doubts }), { intent: null }, context);

  it('its state, so that no finding of one state is shown with another', () => {
    expect(judged('loading').readiness).toBe('loading');
    expect(judged('ready').readiness).toBe('ready');
  });

  it('doubts nothing while the page is loading, and names the doubt in words afterwards', () => {
    expect(judged('loading').doubts).toBe('');
    expect(judged('ready').doubts).toBe('网站和 App 列表');
  });

  it('whether a case can follow what it shows', () => {
    const bare = facts({ services: [], subject: null });
    expect(judge(bare, { intent: null }, context).canTrack).toBe(false);
    expect(judge(page, { intent: null }, context).canTrack).toBe(true);
  });
});
