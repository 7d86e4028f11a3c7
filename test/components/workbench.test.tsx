// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import type { NewCase } from '../../utils/cases/case.ts';
import type { Store } from '../../utils/cases/store.ts';
import { addCases, deleteCases, readCase, readRows } from '../../utils/cases/store-cases.ts';
import { MESSAGES } from '../../utils/knowledge/messages/messages.ts';
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

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

let browser: ReturnType<typeof playBrowser>;
let store: Store;
let root: HTMLElement;

const ids = async (cases: NewCase[]): Promise<string[]> => {
  const added = await addCases(store, cases);
  if (!added.ok) throw new Error(added.problem.kind);
  return added.value.changes.map(({ caseId }) => caseId);
};
const labels = () => [...root.querySelectorAll('.case-link b')].map((one) => one.textContent);
const rows = async () => {
  const read = await readRows(store);
  return read.ok ? read.value : [];
};

beforeEach(async () => {
  browser = playBrowser();
  store = await openViewStore();
});
afterEach(async () => {
  hide();
  await forgetStore(store);
});

describe('the list', () => {
  it('says how to begin where there is nothing', async () => {
    root = await show(<Workbench {...PROPS} />);
    await until(() => root.querySelector('.welcome'));
    expect(root.querySelector('.welcome a')?.getAttribute('href')).toBe('#notice');
  });

  it('shows today first, counts it at the top, and filters by shelf and words', async () => {
    await ids([
      sample(1),
      sample(2, { deadlines: { d: { at: inHours(4), what: 'own' } } }),
      sample(3, { stage: 'done' }),
    ]);
    root = await show(<Workbench {...PROPS} />);
    await until(() => labels().length === 3);
    expect(labels()[0]).toBe('客户 2');
    expect(root.querySelector('.wb-top .pill')?.textContent).toBe('今天要办 1');
    await press(/^今天要办/);
    expect(labels()).toEqual(['客户 2']);
    await press(/^全部/);
    await fill(root.querySelector('.cases-search'), 'DEMO-3');
    expect(labels()).toEqual(['客户 3']);
    await fill(root.querySelector('.cases-search'), 'no such case');
    expect(root.querySelector('.empty')?.textContent).toContain(t('cases.none-match'));
    await press(t('cases.none-match.all'));
    await until(() => labels().length > 1);
  });

  it('draws at most 100 rows of many, and turns pages', async () => {
    await ids(Array.from({ length: 250 }, (_, n) => sample(n)));
    root = await show(<Workbench {...PROPS} />);
    await until(() => labels().length > 0);
    expect(labels()).toHaveLength(100);
    expect(root.querySelector('.pager')?.textContent).toContain('1～100 件，共 250 件');
    await press(t('cases.page.next'));
    await press(t('cases.page.next'));
    expect(labels()).toHaveLength(50);
    expect(button(t('cases.page.next'))?.disabled).toBe(true);
  });

  it('is driven by keys, but not while something is typed', async () => {
    await ids([sample(1), sample(2)]);
    root = await show(<Workbench {...PROPS} />);
    await until(() => labels().length === 2);
    const focused = () => document.activeElement?.querySelector('b')?.textContent;
    await key('j');
    const first = focused();
    await key('j');
    expect(focused()).not.toBe(first);
    await key('k');
    expect(focused()).toBe(first);
    await key('x');
    expect(root.querySelectorAll('.case-row.selected')).toHaveLength(1);
    await key('Escape');
    expect(root.querySelectorAll('.case-row.selected')).toHaveLength(0);
    await key('/');
    expect(document.activeElement?.className).toBe('cases-search');
    await key('x', document.activeElement ?? undefined);
    expect(root.querySelectorAll('.case-row.selected')).toHaveLength(0);
  });
});

describe('many at once', () => {
  it('are chosen together, tagged, archived and deleted, and each is taken back', async () => {
    await ids([sample(1), sample(2), sample(3)]);
    root = await show(<Workbench {...PROPS} />);
    const all = await until(() => root.querySelector<HTMLInputElement>('.select-all input'));
    await click(all);
    await until(() => root.querySelector('.bulk-bar'));
    await fill(root.querySelector('.bulk-bar input'), '加急');
    await press(t('cases.bulk.tag'));
    await until(() => root.querySelectorAll('.pill.tag').length === 3);
    expect(root.querySelector('.toast')?.textContent).toContain('给 3 个案件加标签「加急」');
    await press(t('cases.undo'));
    await until(() => root.querySelectorAll('.pill.tag').length === 0);
    await press(t('cases.redo'));
    await until(() => root.querySelectorAll('.pill.tag').length === 3);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'cases-changed' });
  });

  it('are found again among the deleted ones', async () => {
    const [id = ''] = await ids([sample(1)]);
    root = await show(<Workbench {...PROPS} />);
    await goTo(`#case/${id}`);
    await until(() => button(t('case.delete')));
    await press(t('case.delete'));
    await until(() => location.hash === '#cases' && labels().length === 0);
    await press(/^已删除/);
    await until(() => labels().length === 1);
    await press(t('cases.restore'));
    await until(async () => (await rows()).length === 1);
    await press(/^全部/);
    await until(() => labels().length === 1);
  });

  it('are deleted for good there, once that was said twice', async () => {
    const [id = ''] = await ids([sample(1)]);
    await deleteCases(store, [id], true);
    root = await show(<Workbench {...PROPS} />);
    await until(() => button(/^已删除/));
    await press(/^已删除/);
    const box = await until(() => root.querySelector<HTMLInputElement>('.case-row input'));
    await click(box);
    browser.runtime.sendMessage.mockClear();
    await press(t('cases.erase'));
    expect((await readCase(store, id)).ok).toBe(true);
    await press(t('cases.erase.sure'));
    await until(async () => !(await readCase(store, id)).ok);
    await until(() => labels().length === 0);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'cases-changed' });
  });
});

describe('the page of a case', () => {
  it('edits what changed, keeps what did not, and refuses a case without a name', async () => {
    const [id = ''] = await ids([sample(1, { contact: '张' })]);
    root = await show(<Workbench {...PROPS} />);
    await goTo(`#case/${id}`);
    await until(() => button(t('case.edit')));
    await press(t('case.edit'));
    const [domain = null, label = null] = root.querySelectorAll('.case-form input');
    await fill(domain, 'not a domain');
    await press(t('case.save'));
    await until(() => root.querySelector('.case-form [role=alert]'));
    expect(root.querySelector('.case-form [role=alert]')?.textContent).toBe(
      t('field.problem.domain'),
    );
    await fill(domain, 'fake-other.com');
    await fill(label, '客户乙');
    await press(t('case.save'));
    await until(() => root.querySelector('.case-head h2')?.textContent === '客户乙');
    const read = await readCase(store, id);
    expect(read.ok && read.value.case).toMatchObject({ domain: 'fake-other.com', contact: '张' });
    expect(read.ok && read.value.case.history.at(-1)?.set).toEqual({
      label: '客户乙',
      domain: 'fake-other.com',
    });
  });

  it('says what must be done by when, and takes a date of its own away again', async () => {
    const at = inHours(3);
    const deadlines = { d: { at, what: 'own' as const, text: '交材料' } };
    const [id = ''] = await ids([sample(1, { deadlines })]);
    root = await show(<Workbench {...PROPS} />);
    await goTo(`#case/${id}`);
    const now = await until(() => root.querySelector('.case-now.stop h3'));
    expect(now.textContent).toContain('交材料');
    expect(now.textContent).toMatch(/还剩 [23] 小时/);
    await press(t('case.deadline.remove'));
    await until(() => !root.querySelector('.case-now.stop'));
  });

  it('tells why a known notice was sent, by the key of its date', async () => {
    const [message = ''] = Object.keys(MESSAGES);
    const deadlines = { [`notice-${message}`]: { at: inHours(30), what: 'notice' as const } };
    const [id = ''] = await ids([sample(1, { procedure: 'rectify', deadlines })]);
    root = await show(<Workbench {...PROPS} />);
    await goTo(`#case/${id}`);
    const now = await until(() => root.querySelector('.case-now'));
    expect(now.textContent).toContain(t('deadline.notice'));
    expect(now.textContent).toContain(t(`message.${message}.cause`));
    expect(now.querySelector('.known-message a')?.getAttribute('href')).toBe(`#message/${message}`);
  });

  it('says so where there is no such case', async () => {
    root = await show(<Workbench {...PROPS} />);
    await goTo('#case/case-nowhere');
    const alert = await until(() => root.querySelector('.case [role=alert]'));
    expect(alert.textContent).toBe(t('case.not-found'));
  });
});

describe('a store that cannot be used', () => {
  it('is no failure in a private window, and the guides stay', async () => {
    browser.windows.getCurrent.mockResolvedValue({ id: 1, incognito: true });
    root = await show(<Workbench {...PROPS} />);
    const note = await until(() => root.querySelector('.store-note'));
    expect(note.textContent).toContain(t('store.problem.private-window'));
    expect(root.querySelector('.store-problem')).toBeNull();
    await goTo('#guide/cancel-access');
    await until(() => root.querySelector('.guide h2'));
  });
});

describe('a guide outside a case', () => {
  it('says that ticks are not kept, or keeps them with the case the person names', async () => {
    root = await show(<Workbench {...PROPS} />);
    await goTo('#guide/cancel-access/aliyun');
    const loose = await until(() => root.querySelector('.tick-keeper'));
    expect(loose.textContent).toContain(t('guide.ticks.loose'));
    expect(loose.querySelector('a')?.hash).toBe('#new-case');
    const [id = ''] = await ids([sample(7, { procedure: 'cancel-access' })]);
    const choice = await until(() => root.querySelector<HTMLSelectElement>('.tick-keeper select'));
    await fill(choice, id, 'change');
    await until(() => root.querySelector('.tick-keeper a'));
    const box = await until(() => root.querySelector<HTMLInputElement>('.boxes input'));
    box.checked = true;
    await fill(box, 'on', 'change');
    await until(async () => {
      const read = await readCase(store, id);
      return read.ok && Object.values(read.value.case.ticks).includes(true);
    });
    const read = await readCase(store, id);
    expect(read.ok && Object.keys(read.value.case.ticks)).toHaveLength(1);
  });
});
