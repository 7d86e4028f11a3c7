import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { linkOf, sourceView } from '../../utils/knowledge/source-view.ts';
import { SOURCE_TIERS, SOURCES, type Source, sourceOf } from '../../utils/knowledge/sources.ts';
import { suffixes } from '../../utils/knowledge/suffixes.ts';

const ROOT = join(import.meta.dirname, '../..');
const entries: [string, Source][] = Object.entries(SOURCES);

/** Every quoted word of the shipped code outside the tables of sources, with the file it stands in. */
const wordsInCode = (): Map<string, string> => {
  const words = new Map<string, string>();
  for (const room of ['utils', 'components', 'entrypoints']) {
    for (const file of readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || file.startsWith(join('knowledge', 'sources'))) continue;
      const code = readFileSync(join(ROOT, room, file), 'utf8');
      for (const [, word = ''] of code.matchAll(/'([a-z0-9-]+)'/g)) words.set(word, file);
    }
  }
  return words;
};

const used = wordsInCode();
for (const suffix of suffixes()) {
  for (const id of suffix.sources) used.set(id, 'suffix-table.ts');
}

describe('the sources', () => {
  const day = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
  const schema = z.strictObject({
    publisher: z.string().check(z.minLength(2)),
    title: z.string().check(z.minLength(3)),
    url: z.optional(z.url({ protocol: /^https?$/ })),
    date: z.union([day, z.literal('undated')]),
    era: z.optional(z.strictObject({ before: z.optional(day), after: z.optional(day) })),
    tier: z.enum(SOURCE_TIERS),
  });

  it.each(entries)('%s says who, what, when, and how far it can be trusted', (_id, source) => {
    expect(z.safeParse(schema, source).error).toBeUndefined();
  });

  it('gives an era only where there is no date', () => {
    for (const [id, { date, era }] of entries) {
      if (era && !id.startsWith('tc-t22')) expect(date, id).toBe('undated');
    }
  });

  it('lie not in the future', () => {
    for (const [id, { date }] of entries)
      expect(date === 'undated' || date <= '2026-11-24', id).toBe(true);
  });

  it('are all used by some statement', () => {
    const unused = entries.map(([id]) => id).filter((id) => !used.has(id));
    expect(unused).toEqual([]);
  });

  it('are all known where code names one', () => {
    const SHAPE =
      /^(ali-(r19|d21|con|wp|idx|faq)|tc-(t21|t22|hw|con|wx|vol)|sfx|audit-(ali|tc))-[a-z0-9-]+$/;
    const unknown = [...used].filter(([word]) => SHAPE.test(word) && !Object.hasOwn(SOURCES, word));
    expect(unknown).toEqual([]);
  });

  it('call the invented guides unverified and the law law', () => {
    expect(sourceOf('ali-s000').tier).toBe('unverified');
    expect(sourceOf('ali-s001').tier).toBe('unverified');
    expect(sourceOf('tc-r33').tier).toBe('law');
    expect(sourceOf('ali-flow26').tier).toBe('provider');
    expect(sourceOf('audit-tc-radix').tier).toBe('unverified');
  });

  it('are linked only where the way there is encrypted; mirrors without are named', () => {
    const plain = entries.filter(([, { url }]) => url?.startsWith('http:'));
    expect(plain.length).toBeGreaterThan(0);
    for (const [id, source] of entries) {
      expect(linkOf(source) ?? 'https:', id).toMatch(/^https:/);
      expect(sourceView(id)?.title, id).toBe(source.title);
      expect(sourceView(id)?.url ?? 'https:', id).toMatch(/^https:/);
    }
  });
});
