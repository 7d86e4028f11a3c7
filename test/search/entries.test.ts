import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CORRECTIONS } from '../../utils/knowledge/corrections.ts';
import { MESSAGES } from '../../utils/knowledge/messages/messages.ts';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import { searchEntries } from '../../utils/search/entries.ts';
import { ENTRY_KINDS, type SearchEntry } from '../../utils/search/entry.ts';
import { buildIndex, type SearchIndex, search } from '../../utils/search/search.ts';
import { type Dictionary, makeTranslate } from '../../utils/text/t.ts';
import { LOCALES, type Locale, PROCEDURES } from '../../utils/vocabulary.ts';

const dictionaryOf = async (locale: Locale): Promise<Dictionary> => {
  const folder = new URL(`../../utils/text/${locale}/`, import.meta.url);
  const modules: Record<string, Dictionary>[] = await Promise.all(
    readdirSync(folder).map((file) => import(new URL(file, folder).pathname)),
  );
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module)));
};

const entries = {} as Record<Locale, SearchEntry[]>;
const indexes = {} as Record<Locale, SearchIndex>;
beforeAll(async () => {
  for (const locale of LOCALES) {
    entries[locale] = searchEntries(makeTranslate(await dictionaryOf(locale)));
    indexes[locale] = buildIndex(entries[locale]);
  }
});
const found = (query: string, locale: Locale = 'zh-CN') =>
  search(indexes[locale], query).map(({ entry }) => `${entry.kind} ${entry.id}`);

describe('search entries', () => {
  it('holds every guide, message, correction and province once, the same in both languages', () => {
    const names = entries['zh-CN'].map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    expect(entries.en.map(({ kind, id }) => `${kind} ${id}`)).toEqual(names);
    for (const id of PROCEDURES) expect(names).toContain(`guide ${id}`);
    for (const id of Object.keys(MESSAGES)) expect(names).toContain(`message ${id}`);
    for (const { id } of CORRECTIONS) expect(names).toContain(`correction ${id}`);
    expect(
      entries.en.filter(({ kind, group, id }) => kind === 'province' && group === id),
    ).toHaveLength(31);
    expect(new Set(entries.en.map(({ kind }) => kind))).toEqual(new Set(ENTRY_KINDS));
  });

  it('has a title, a rendered text and known sources in each entry', () => {
    for (const locale of LOCALES)
      for (const { kind, id, title, body, sources } of entries[locale]) {
        const where = `${locale} ${kind} ${id}`;
        expect(title, where).not.toBe('');
        expect(title, where).not.toMatch(/^(guide|message|correction|province|procedure)\./);
        expect(body, where).not.toMatch(/(^|\n)(guide|message|correction|province)\.[a-z-]+\./);
        expect(sources.length, where).toBeGreaterThan(0);
        for (const source of sources) expect(SOURCES, where).toHaveProperty(source);
      }
  });

  it.each([
    ['备案密码', 'correction filing-password'],
    ['30分钟', 'correction sms-30-minutes'],
    ['60天', 'correction sixty-days-no-registration'],
    ['950611', 'correction hotline-950611'],
    ['countersign', 'correction countersign'],
    ['zxzt', 'guide cancel-subject'],
    ['qxjr', 'guide cancel-access'],
    ['注销主体', 'guide cancel-subject'],
    ['网站主办者冲突', 'message subject-conflict'],
    ['浙江', 'province 浙江'],
    ['粤', 'province 广东'],
    ['浙江 居住证', 'province 浙江/person-nonlocal'],
    ['党建', 'province 西藏/party-letter'],
  ])('%s finds %s first', (query, wanted) => {
    expect(found(query)[0]).toBe(wanted);
  });

  it.each([
    ['countersign', 'correction countersign'],
    ['filing password', 'correction filing-password'],
    ['empty shell', 'province 北京/empty-shell'],
    ['Zhejiang', 'province 浙江'],
    ['浙江', 'province 浙江'],
    ['粤', 'province 广东'],
    ['备案密码', 'correction filing-password'],
    ['取消接入', 'guide cancel-access'],
    ['qxjr', 'guide cancel-access'],
  ])('in English, %s finds %s', (query, wanted) => {
    expect(found(query, 'en').slice(0, 8)).toContain(wanted);
  });
});
