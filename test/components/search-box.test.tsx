// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../components/search/SearchBox.tsx';
import type { SearchEntry } from '../../utils/search/entry.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';

const ENTRIES: SearchEntry[] = [
  { kind: 'guide', id: 'cancel-subject', title: '注销主体', body: '', sources: [] },
  { kind: 'guide', id: 'cancel-service', title: '注销网站', body: '', sources: [] },
  {
    kind: 'correction',
    id: 'filing-password',
    title: '注销要密码',
    body: '已由<短信核验>取代备案密码',
    phrases: ['备案密码'],
    verdict: 'outdated',
    sources: [],
  },
];

let root: HTMLElement;
const onOpen = vi.fn<(entry: SearchEntry) => void>();
const box = () => root.querySelector('input') as HTMLInputElement;
const options = () => [...root.querySelectorAll('[role=option]')];
const titles = () => options().map((option) => option.querySelector('.search-title')?.textContent);
const chosen = () =>
  options().findIndex((option) => option.getAttribute('aria-selected') === 'true');

const type = (text: string) =>
  act(() => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  return act(() => void box().dispatchEvent(event)).then(() => event);
};

beforeEach(async () => {
  root = document.body.appendChild(document.createElement('div'));
  onOpen.mockClear();
  await act(() =>
    render(<SearchBox entries={ENTRIES} t={makeTranslate(zhCN)} onOpen={onOpen} />, root),
  );
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('SearchBox', () => {
  it('may begin with a question', async () => {
    render(null, root);
    const t = makeTranslate(zhCN);
    await act(() =>
      render(<SearchBox entries={ENTRIES} t={t} initial="备案密码" onOpen={onOpen} />, root),
    );
    expect(box().value).toBe('备案密码');
    expect(titles()).toEqual(['注销要密码']);
  });

  it('shows results while typing, as a listbox that belongs to the box', async () => {
    expect(box().getAttribute('aria-expanded')).toBe('false');
    await type('注销');
    expect(titles()).toEqual(['注销主体', '注销网站', '注销要密码']);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    const list = root.querySelector('[role=listbox]');
    expect(box().getAttribute('aria-controls')).toBe(list?.id);
    expect(box().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
  });

  it('is used with the keys alone', async () => {
    await type('注销');
    await press('ArrowDown');
    expect(chosen()).toBe(1);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(chosen()).toBe(2);
    await press('Enter');
    expect(onOpen.mock.lastCall?.[0].id).toBe('filing-password');
  });

  it('clears with Escape and lets an Escape in an empty box pass', async () => {
    await type('注销');
    expect((await press('Escape')).defaultPrevented).toBe(true);
    expect(box().value).toBe('');
    expect(options()).toEqual([]);
    expect((await press('Escape')).defaultPrevented).toBe(false);
  });

  it('leaves keys of an input method to it', async () => {
    await type('注销');
    await press('Enter', { isComposing: true });
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens with the mouse', async () => {
    await type('注销');
    await act(() => (options()[1] as HTMLElement).click());
    expect(onOpen.mock.lastCall?.[0].id).toBe('cancel-service');
  });

  it('says of a claim what became of it, and shows text as text', async () => {
    await type('备案密码');
    expect(options()[0]?.querySelector('.pill')?.textContent).toBe('网上说法 · 已过时');
    expect(options()[0]?.querySelector('mark')?.textContent).toBe('备案密码');
    expect(options()[0]?.textContent).toContain('<短信核验>');
  });

  it('says when nothing is found', async () => {
    await type('今天天气');
    expect(root.querySelector('[role=status]')?.textContent).toBe(zhCN['search.none']);
    expect(root.querySelector<HTMLElement>('[role=listbox]')?.hidden).toBe(true);
  });
});
