// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import type { NewCase } from '../../utils/cases/case.ts';
import type { Store } from '../../utils/cases/store.ts';
import { addCases, archiveCases, readRows } from '../../utils/cases/store-cases.ts';
import {
  button,
  click,
  fill,
  forgetStore,
  goTo,
  hide,
  key,
  openViewStore,
  PROPS,
  playBrowser,
  press,
  sample,
  show,
  t,
  until,
} from './support/view.tsx';

let store: Store;
let root: HTMLElement;

const open = async (cases: NewCase[]): Promise<string[]> => {
  const added = await addCases(store, cases);
  if (!added.ok) throw new Error(added.problem.kind);
  root = await show(<Workbench {...PROPS} />);
  await until(() => labels().length > 0);
  return added.value.changes.map(({ caseId }) => caseId);
};
const labels = () => [...root.querySelectorAll('.case-link b')].map((one) => one.textContent);
const box = (label: string) => {
  const row = [...root.querySelectorAll('li')].find(
    (li) => li.querySelector('b')?.textContent === label,
  );
  const input = row?.querySelector('input');
  if (!input) throw new Error(`no row ${label}`);
  return input;
};
const bar = () => root.querySelector('.bulk-bar')?.textContent ?? '';
const search = (text: string) => fill(root.querySelector('.cases-search'), text);
const openTags = () =>
  click(root.querySelector<HTMLElement>('.tag-menu summary') ?? document.body).then(() =>
    until(() => root.querySelector<HTMLDetailsElement>('.tag-menu')?.open),
  );
const tagsOf = async (label: string) => {
  const read = await readRows(store);
  return read.ok ? read.value.find((row) => row.label === label)?.tags : undefined;
};

beforeEach(async () => {
  playBrowser();
  store = await openViewStore();
});
afterEach(async () => {
  hide();
  await forgetStore(store);
});

describe('tags of many cases', () => {
  it('are taken away from those that have them, which stay chosen, and come back', async () => {
    await open([
      sample(1, { tags: { 加急: true } }),
      sample(2, { tags: { 加急: true } }),
      sample(3),
    ]);
    await click(root.querySelector<HTMLElement>('.select-all input') ?? document.body);
    await openTags();
    await until(() => root.querySelector('.untag'));
    expect(root.querySelector('.untag')?.textContent).toBe('加急 2 去掉标签×');
    await click(root.querySelector<HTMLElement>('.untag') ?? document.body);
    await until(() => root.querySelectorAll('.pill.tag').length === 0);
    expect(root.querySelector('.toast')?.textContent).toContain('从 2 个案件去掉标签「加急」');
    expect(bar()).toContain('已选 3 件');
    await press(t('cases.undo'));
    await until(async () => (await tagsOf('客户 2'))?.includes('加急'));
  });

  it('are written only where they are new', async () => {
    await open([sample(1, { tags: { 加急: true } }), sample(2)]);
    await click(root.querySelector<HTMLElement>('.select-all input') ?? document.body);
    await fill(root.querySelector('.tag-menu input'), ' 加急 ');
    await press(t('cases.bulk.tag'));
    await until(() => root.querySelectorAll('.pill.tag').length === 2);
    expect(root.querySelector('.toast')?.textContent).toContain('给 1 个案件加标签「加急」');
    await fill(root.querySelector('.tag-menu input'), '加急');
    await press(t('cases.bulk.tag'));
    await until(() =>
      root.querySelector('.toast')?.textContent?.includes(t('cases.nothing-changed')),
    );
  });
});

describe('the choice', () => {
  it('outlives a search; what is not shown is counted apart and left alone', async () => {
    await open([sample(1), sample(2), sample(31)]);
    await search('demo-1');
    await click(box('客户 1'));
    await search('demo-31');
    expect(bar()).toContain('已选 0 件');
    expect(bar()).toContain('另有 1 件不在当前列表');
    expect(button(t('cases.bulk.delete'))).toBeUndefined();
    await click(box('客户 31'));
    await press(t('cases.bulk.archive'));
    await until(async () => {
      const read = await readRows(store);
      return read.ok && read.value.filter(({ archived }) => archived).length === 1;
    });
    await search('');
    await until(() => labels().length === 2);
    expect(root.querySelectorAll('.case-row.selected')).toHaveLength(0);
  });

  it('is shown alone over all searches, and acted upon there', async () => {
    await open([sample(1), sample(2), sample(31)]);
    await search('demo-1');
    await click(box('客户 1'));
    await search('demo-31');
    await click(box('客户 31'));
    await press(t('cases.selected.only'));
    expect(labels().toSorted()).toEqual(['客户 1', '客户 31']);
    expect(bar()).toContain('已选 2 件');
    await press(t('cases.selected.not-only'));
    expect(labels()).toEqual(['客户 31']);
    await press(t('cases.selected.only'));
    await press(t('cases.bulk.archive'));
    await until(() => root.querySelector('.bulk-bar') === null);
    await search('');
    await until(() => labels().length === 1);
    await press(t('cases.undo'));
    await until(() => labels().length === 3);
  });

  it('ends on the shelf of archived cases, and stays from one stage to another', async () => {
    const [id = ''] = await open([sample(1), sample(2, { stage: 'done' }), sample(3)]);
    await archiveCases(store, [id], true);
    await until(() => labels().length === 2);
    await click(box('客户 2'));
    await press(/^草稿待提交/);
    expect(bar()).toContain('另有 1 件');
    await press(/^已完成/);
    expect(bar()).toContain('已选 1 件');
    await press(/^已归档/);
    expect(root.querySelector('.bulk-bar')).toBeNull();
    await press(/^全部/);
    expect(root.querySelector('.bulk-bar')).toBeNull();
  });

  it('takes all between two boxes with Shift', async () => {
    await open([1, 2, 3, 4, 5].map((n) => sample(n)));
    const [, second = '', , fourth = ''] = labels();
    await click(box(second));
    await click(box(fourth), { shiftKey: true });
    expect(root.querySelectorAll('.case-row.selected')).toHaveLength(3);
  });
});

describe('keys', () => {
  it('choose all, archive, and take it back', async () => {
    await open([sample(1), sample(2)]);
    await key('a');
    expect(bar()).toContain('已选 2 件');
    await key('e');
    await until(() => labels().length === 0);
    await key('z');
    await until(() => labels().length === 2);
    await key('z');
    await until(() => labels().length === 0);
  });

  it('delete nothing where nothing is chosen, and keep the focus in the list', async () => {
    await open([1, 2, 3].map((n) => sample(n)));
    await key('Delete');
    expect(labels()).toHaveLength(3);
    await key('j');
    await key('j');
    const [first, , third] = labels();
    await key('x');
    await key('Delete');
    await until(() => labels().length === 2);
    expect(labels()).toEqual([first, third]);
    await until(() => document.activeElement?.querySelector('b')?.textContent === third);
  });

  it('open the tags, whose Escape keeps what is chosen', async () => {
    await open([sample(1)]);
    await key('a');
    await key('l');
    const menu = await until(() => root.querySelector<HTMLDetailsElement>('.tag-menu[open]'));
    await key('Escape', menu.querySelector('input') ?? undefined);
    expect(menu.open).toBe(false);
    expect(bar()).toContain('已选 1 件');
    await key('Escape');
    expect(root.querySelector('.bulk-bar')).toBeNull();
  });

  it('stand in a box that a key opens', async () => {
    await open([sample(1)]);
    await key('?');
    await until(() => root.querySelector<HTMLDetailsElement>('.keys')?.open);
    expect(root.querySelectorAll('.keys dt')).toHaveLength(15);
  });
});

describe('the board', () => {
  it('counts whole columns, draws their first cards, and leads to the rest', async () => {
    await open([
      ...Array.from({ length: 160 }, (_, n) => sample(n)),
      ...Array.from({ length: 90 }, (_, n) => sample(1000 + n, { stage: 'done' })),
    ]);
    await press(t('cases.view.board'));
    const heads = [...root.querySelectorAll('.column h3')].map((head) => head.textContent);
    expect(heads).toEqual(['草稿待提交 160', '已完成 90']);
    expect(root.querySelectorAll('.case-card')).toHaveLength(150);
    await press('看全部 160 件');
    expect(root.querySelector('h2')?.textContent).toBe('案件 160');
    expect(root.querySelectorAll('.case-row')).toHaveLength(100);
  });

  it('is walked by arrows, and its cards are chosen like rows', async () => {
    await open([sample(1), sample(2, { stage: 'done' })]);
    await key('b');
    await key('j');
    await key('ArrowRight');
    expect(document.activeElement?.querySelector('b')?.textContent).toBe('客户 2');
    await key('x');
    expect(root.querySelectorAll('.case-card.selected')).toHaveLength(1);
    await key('ArrowLeft');
    expect(document.activeElement?.querySelector('b')?.textContent).toBe('客户 1');
  });
});

describe('shelves', () => {
  it('name a stage as its cases do: a rectification is no draft of an order', async () => {
    await open([
      sample(1),
      sample(2, { procedure: 'rectify' }),
      sample(3, { procedure: 'cancel-subject' }),
    ]);
    const names = [...root.querySelectorAll('.shelves button')].map((one) => one.textContent);
    expect(names).toEqual(expect.arrayContaining(['草稿待提交1', '按通知整改1', '在控制台确认1']));
    await press(/^按通知整改/);
    expect(labels()).toEqual(['客户 2']);
    expect(root.querySelector('.case-row .pill')?.textContent).toBe('按通知整改');
  });

  it('say where a search hides what they hold', async () => {
    const [id = ''] = await open([sample(1)]);
    await archiveCases(store, [id], true);
    await until(() => button(/^已归档/));
    await press(/^已归档/);
    await search('nothing such');
    expect(root.querySelector('.empty')?.textContent).toContain(t('cases.none-match'));
    await press(t('cases.none-match.reset'));
    expect(labels()).toEqual(['客户 1']);
  });

  it('are gone to from the count at the top, again and again', async () => {
    const at = new Date(Date.now() + 4 * 3_600_000).toISOString();
    await open([sample(1, { deadlines: { d: { at, what: 'own' } } }), sample(2)]);
    for (const _ of [1, 2]) {
      await goTo('#cases/today');
      await until(() => labels().length === 1);
      await press(/^全部/);
      await until(() => labels().length === 2);
    }
  });
});
