// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import type { Store } from '../../utils/cases/store.ts';
import { exportBackup } from '../../utils/cases/store-backup.ts';
import {
  addCases,
  changeCases,
  deleteCases,
  readRows,
  tagCases,
  undoOperation,
} from '../../utils/cases/store-cases.ts';
import {
  button,
  fill,
  forgetStore,
  goTo,
  hide,
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

const choose = async (text: string, name = 'backup.json') => {
  const input = await until(() => root.querySelector<HTMLInputElement>('input[type=file]'));
  const file = new File([text], name, { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await fill(input, '', 'change');
};
const count = async () => {
  const read = await readRows(store);
  return read.ok ? read.value.length : -1;
};
const wholeBackup = async () => {
  const text = await exportBackup(store);
  if (!text.ok) throw new Error(text.problem.kind);
  return text.value;
};

beforeEach(async () => {
  playBrowser();
  store = await openViewStore();
  root = await show(<Workbench {...PROPS} />);
  await goTo('#backup');
  await until(() => button(t('backup.export.json')));
});
afterEach(async () => {
  hide();
  await forgetStore(store);
});

describe('import', () => {
  it('shows what it would change, changes nothing before the press, and is undone as one', async () => {
    const added = await addCases(store, [sample(1), sample(2), sample(3)]);
    const text = await wholeBackup();
    if (!added.ok) throw new Error(added.problem.kind);
    await undoOperation(store, added.value.id);
    expect(await count()).toBe(0);
    const fresh = text.replaceAll(/"id":\s*"/g, '"id":"n-');
    await choose(fresh, '上周.json');
    const plan = await until(() => root.querySelector('.import-plan'));
    expect(plan.textContent).toContain('上周.json');
    expect(plan.textContent).toContain(t('import.preview.new', { count: 3 }));
    expect(await count()).toBe(0);
    await press(t('backup.import.apply'));
    await until(async () => (await count()) === 3);
    root.querySelector<HTMLElement>('.toast .link')?.click();
    await until(async () => (await count()) === 0);
  });

  it('leaves deleted cases gone unless asked to bring them back', async () => {
    const added = await addCases(store, [sample(1)]);
    const caseId = (added.ok && added.value.changes[0]?.caseId) || '';
    await tagCases(store, [caseId], '加急', true);
    const text = await wholeBackup();
    await deleteCases(store, [caseId], true);
    await choose(text);
    const box = await until(() => root.querySelector<HTMLInputElement>('.import-plan input'));
    box.checked = true;
    await fill(box, 'on', 'change');
    await press(t('backup.import.apply'));
    await until(async () => (await count()) === 1);
  });

  it.each([
    ['', 'import.problem.empty'],
    ['备份', 'import.problem.not-json'],
    ['{"a":1}', 'import.problem.not-backup'],
  ])('says what is wrong with %j and changes nothing', async (text, key) => {
    await addCases(store, [sample(1)]);
    await choose(text);
    const alert = await until(() => root.querySelector('.backup [role=alert]'));
    expect(alert.textContent).toBe(t(key));
    expect(root.querySelector('.import-plan')).toBeNull();
    expect(await count()).toBe(1);
  });
});

describe('export', () => {
  it('saves a file of each kind and says its name', async () => {
    await addCases(store, [sample(1)]);
    const saved: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    for (const kind of ['json', 'redacted', 'csv', 'csv-redacted']) {
      const before = saved.length;
      await press(t(`backup.export.${kind}`));
      await until(() => saved.length > before);
    }
    expect(saved.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      'beian-preflight-DAY.json',
      'beian-preflight-DAY-redacted.json',
      'beian-preflight-DAY.csv',
      'beian-preflight-DAY-redacted.csv',
    ]);
    expect(root.querySelector('.toast')?.textContent).toContain(saved.at(-1));
    // No order of these has a date yet.
    await press(t('backup.export.ics'));
    await until(() => root.querySelector('.toast')?.textContent?.includes(t('backup.no-dates')));
    const rows = await readRows(store);
    const caseId = (rows.ok && rows.value[0]?.id) || '';
    await changeCases(store, [{ caseId, set: { moments: { 'order-created': '2026-11-01' } } }], {
      key: 'operation.edit',
    });
    await press(t('backup.export.ics'));
    await until(() => saved.at(-1)?.endsWith('.ics'));
  });
});

describe('recent operations', () => {
  it('are taken back one by one, an undo as well', async () => {
    await addCases(store, [sample(1)]);
    const list = () => [...root.querySelectorAll('.operations li')];
    await until(() => list().length === 1);
    await press(t('cases.undo'));
    await until(() => list().length === 2);
    expect(await count()).toBe(0);
    expect(list()[0]?.textContent).toContain('撤销：新建 1 个案件');
    list()[0]?.querySelector('button')?.click();
    await until(async () => (await count()) === 1);
  });
});
