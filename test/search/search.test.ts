import { describe, expect, it } from 'vitest';
import type { EntryKind, SearchEntry } from '../../utils/search/entry.ts';
import { foldForSearch, wordsOf } from '../../utils/search/fold.ts';
import { buildIndex, search } from '../../utils/search/search.ts';

const entry = (
  kind: EntryKind,
  id: string,
  title: string,
  body: string,
  more: Partial<SearchEntry> = {},
): SearchEntry => ({ kind, id, title, body, sources: ['ali-flow26'], ...more });

const ENTRIES = [
  entry('guide', 'cancel-subject', '注销主体', '名下的网站、App 都会注销。不要备案密码。'),
  entry('guide', 'cancel-access', '取消接入', '先在新服务商办好新增接入。'),
  entry('guide', 'move', '换服务商', '办好以后再取消接入，见 Service Code 一节。'),
  entry('message', 'conflict', '网站主办者冲突', '主体有另一个订单在办。'),
  entry('correction', 'password', '注销时要填密码。', '已由短信核验取代。', {
    phrases: ['备案密码'],
  }),
  entry('correction', 'minutes', '核验码限时提交。', '有 24 小时。', { phrases: ['30分钟'] }),
];
const index = buildIndex(ENTRIES);
const idsFor = (query: string, limit?: number) =>
  search(index, query, limit).map(({ entry: { id } }) => id);

describe('search', () => {
  it('puts hits in titles before hits in bodies', () => {
    expect(idsFor('取消接入')).toEqual(['cancel-access', 'move']);
    expect(idsFor('主体')[0]).toBe('cancel-subject');
  });

  it('shows a correction first when its phrase is typed, and when it is pasted in a sentence', () => {
    expect(idsFor('备案密码')).toEqual(['password', 'cancel-subject']);
    expect(idsFor('填写您的备案密码，确认注销。')).toEqual(['password']);
    expect(idsFor('需在30分钟内提交')).toEqual(['minutes']);
  });

  it('wants every word, in any order', () => {
    expect(idsFor('注销 网站')).toEqual(['cancel-subject']);
    expect(idsFor('网站 注销')).toEqual(['cancel-subject']);
    expect(idsFor('注销 冲突')).toEqual([]);
  });

  it('does not mind width, case and blanks', () => {
    expect(idsFor('３０ 分钟')).toContain('minutes');
    expect(idsFor('ｓｅｒｖｉｃｅ　ＣＯＤＥ')).toEqual(['move']);
    expect(idsFor('app都会')).toEqual(['cancel-subject']);
  });

  it('reads pinyin initials and syllables, behind what is literally there', () => {
    expect(idsFor('zxzt')[0]).toBe('cancel-subject');
    expect(idsFor('qxjr')[0]).toBe('cancel-access');
    expect(idsFor('qxjr')).toContain('move');
    expect(idsFor('quxiao')).toContain('cancel-access');
  });

  it('tries a question in one breath loosely, only where nothing else is found', () => {
    expect(idsFor('注销要填密码吗')[0]).toBe('password');
    expect(idsFor('今天天气怎么样')).toEqual([]);
  });

  it('answers an empty query with nothing, and keeps to the limit', () => {
    for (const query of ['', '  ', '　', '，']) expect(idsFor(query)).toEqual([]);
    expect(idsFor('注销', 1)).toHaveLength(1);
  });

  it('shows the place in the body as it is written, cut at both ends', () => {
    const long = buildIndex([
      entry('guide', 'x', '题', `${'前'.repeat(40)}有 24 小时${'后'.repeat(90)}`),
    ]);
    const [hit] = search(long, '24小时');
    expect(hit?.excerpt?.hit).toBe('24 小时');
    expect(hit?.excerpt?.before).toMatch(/^…前+有 $/);
    expect(hit?.excerpt?.after).toMatch(/^后+…$/);
    expect(search(index, '冲突')[0]).not.toHaveProperty('excerpt');
  });

  it('shows at most three parts of one whole', () => {
    const parts = Array.from({ length: 6 }, (_, i) =>
      entry('guide', `a/${i}`, `注销主体 · ${i}`, '', { group: 'a' }),
    );
    const other = entry('guide', 'b/1', '先看再注销主体', '', { group: 'b' });
    const found = search(buildIndex([...parts, other]), '注销主体').map((hit) => hit.entry.group);
    expect(found).toEqual(['a', 'a', 'a', 'b']);
  });

  it('treats a query as text, never as a pattern', () => {
    for (const query of ['.*', '(', '[a-z]+', '\\', '$&', '<b>']) expect(idsFor(query)).toEqual([]);
  });
});

describe('folding', () => {
  it('keeps for every unit the place it came from', () => {
    const text = 'Ａ b…（𠮷）';
    const { text: folded, places } = foldForSearch(text);
    expect(folded).toBe('ab...(𠮷)');
    expect(places).toHaveLength(folded.length);
    expect(text.slice(places[2])).toBe('…（𠮷）');
    expect(text.charAt(places.at(-1) ?? 0)).toBe('）');
  });

  it('splits words at blanks and commas of any width', () => {
    expect(wordsOf(' 注销　主体，App；x ')).toEqual(['注销', '主体', 'app', 'x']);
    expect(wordsOf('、')).toEqual([]);
  });
});
