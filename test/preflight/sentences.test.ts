import { describe, expect, it } from 'vitest';
import { newestDate } from '../../utils/knowledge/procedures/dates.ts';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { CHECKLISTS } from '../../utils/preflight/checklists/all.ts';
import { RULES } from '../../utils/preflight/rules/all.ts';
import { rules as en } from '../../utils/text/en/rules.ts';
import { rules as zh } from '../../utils/text/zh-CN/rules.ts';

const placeholders = (sentence: string) =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join(' ');

const wanted = [
  ...RULES.flatMap(({ id, variants }) =>
    variants.flatMap((variant) =>
      ['what', 'why', 'remedy'].map((part) => `rule.${id}.${variant}.${part}`),
    ),
  ),
  ...CHECKLISTS.flatMap(({ action, items }) =>
    items.map(({ name }) => `checklist.${action}.${name}`),
  ),
];

/** Sentences that are put into others. */
const PARTS = /^rule\.(list|list-more|this-provider|pending-order\.(order|some-order|end\..+))$/;

describe('sentences of rules and checklists', () => {
  it('exist for every variant and item, in both languages', () => {
    const missing = wanted.filter((key) => !(key in zh) || !(key in en));
    expect(missing).toEqual([]);
  });

  it('hold no leftovers', () => {
    const known = new Set(wanted);
    expect(Object.keys(zh).filter((key) => !known.has(key) && !PARTS.test(key))).toEqual([]);
  });

  it('say the same things in both languages', () => {
    const differing = Object.entries(zh).filter(
      ([key, sentence]) => placeholders(sentence) !== placeholders(en[key as keyof typeof en]),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('keep what leads short: 24 characters at most for what cannot be undone', () => {
    const leads = [
      'rule.cancel-subject.main.what',
      'rule.cancel-subject.counted.what',
      'rule.cancel-service.main.what',
      'rule.cancel-access.main.what',
      'rule.transfer.whole.what',
      'rule.transfer.whole-tencent.what',
    ] as const;
    for (const key of leads)
      expect(zh[key].replace(/\{\w+\}/g, '1').length).toBeLessThanOrEqual(24);
  });

  it('never say "never" of a suffix: it may be approved one day', () => {
    const sentences = Object.entries(zh).filter(([key]) => key.startsWith('rule.suffix.'));
    for (const [, sentence] of sentences) expect(sentence).not.toMatch(/永远|再也|永久/);
  });
});

describe('rules', () => {
  it('have ids of their own, and sources that exist and can carry a warning', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { sources } of RULES) {
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(SOURCES).toHaveProperty([id]);
      expect(sources.some((id) => sourceOf(id).tier !== 'unverified')).toBe(true);
    }
  });

  it('have items whose newest source is known', () => {
    for (const { items } of CHECKLISTS)
      for (const { sources } of items) expect(newestDate(sources)).toMatch(/^\d{4}|^undated$/);
  });
});
