// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import type { CaseSet } from '../../utils/cases/case.ts';
import type { Store } from '../../utils/cases/store.ts';
import { addCases, changeCases, readCase } from '../../utils/cases/store-cases.ts';
import {
  forgetStore,
  goTo,
  hide,
  openViewStore,
  PROPS,
  playBrowser,
  press,
  show,
  until,
} from './support/view.tsx';

let store: Store;
let root: HTMLElement;
let caseId: string;

const read = async () => {
  const found = await readCase(store, caseId);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value.case;
};

const pageChanges = async (set: CaseSet) => {
  const done = await changeCases(store, [{ caseId, set }], { key: 'operation.edit' }, 'page');
  if (!done.ok) throw new Error(done.problem.kind);
};

beforeEach(async () => {
  playBrowser();
  store = await openViewStore();
  const added = await addCases(store, [
    {
      label: '客户 1',
      domain: 'fake-demo-1.com',
      provider: 'aliyun',
      procedure: 'add-service',
      stage: 'provider-review',
    },
  ]);
  caseId = added.ok ? (added.value.changes[0]?.caseId ?? '') : '';
});
afterEach(async () => {
  hide();
  await forgetStore(store);
});

const open = async () => {
  root = await show(<Workbench {...PROPS} />);
  await goTo(`case/${caseId}`);
  await until(() => root.querySelector('.case-head'));
};

/** As Chromium tells of a date that is typed: a change with every key, the year growing digit by digit. */
const typeInto = (field: HTMLInputElement, values: readonly string[]) => {
  for (const value of values) {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
};

describe('a date', () => {
  it('that is typed counts once, when the field is left; one that is picked at once', async () => {
    await open();
    const fields = root.querySelectorAll<HTMLInputElement>('.moments input[type=date]');
    const [created, , third] = fields;
    if (!created || !third) throw new Error('no fields');
    typeInto(created, ['0002-11-01', '0020-11-01', '0202-11-01', '2026-11-01']);
    expect((await read()).history).toHaveLength(1);
    created.dispatchEvent(new FocusEvent('blur'));
    await until(() => root.querySelector('.toast')?.textContent?.includes('修改案件'));
    expect((await read()).moments['order-created']).toBe('2026-11-01');
    expect((await read()).history).toHaveLength(2);

    third.value = '2026-11-05';
    third.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(async () => (await read()).history.length).toBe(3);
  });

  it('from which hours are counted has its clock time', async () => {
    await open();
    const [clocked] = root.querySelectorAll<HTMLInputElement>('.moments [type=datetime-local]');
    if (!clocked) throw new Error('no field');
    typeInto(clocked, ['2026-11-24T09:02', '2026-11-24T09:25']);
    clocked.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await expect
      .poll(async () => (await read()).moments['sms-received'])
      .toBe('2026-11-24T09:25:00+08:00');
  });
});

describe('a moment of which the day alone is known', () => {
  const field = (type: string) => {
    // The field of the SMS stands third; its clock time follows it.
    const fields = [...root.querySelectorAll<HTMLInputElement>('.moments input')];
    return fields.slice(2, 4).find((one) => one.type === type) ?? null;
  };

  it('shows the day, asks for the time, and invents none', async () => {
    await pageChanges({ moments: { 'sms-received': '2026-11-24' } });
    await open();
    expect(field('date')?.value).toBe('2026-11-24');
    expect(field('time')?.value).toBe('');
    const before = (await read()).history.length;
    field('time')?.dispatchEvent(new FocusEvent('blur'));
    field('date')?.dispatchEvent(new FocusEvent('blur'));
    expect((await read()).history).toHaveLength(before);
    expect((await read()).moments['sms-received']).toBe('2026-11-24');
  });

  it('takes the time, or another day', async () => {
    await pageChanges({ moments: { 'sms-received': '2026-11-24' } });
    await open();
    const day = field('date');
    if (!day) throw new Error('no field');
    day.value = '2026-11-25';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(async () => (await read()).moments['sms-received']).toBe('2026-11-25');
    await until(() => field('date')?.value === '2026-11-25');
    const time = field('time');
    if (!time) throw new Error('no field');
    typeInto(time, ['09:02', '09:25']);
    time.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await expect
      .poll(async () => (await read()).moments['sms-received'])
      .toBe('2026-11-25T09:25:00+08:00');
    await until(() => field('datetime-local')?.value === '2026-11-25T09:25');
  });
});

describe('the history', () => {
  it('takes back what a page has done', async () => {
    await pageChanges({ stage: 'sms-verification' });
    await open();
    const undo = root.querySelectorAll<HTMLButtonElement>('.history li button');
    expect([...undo].map((one) => one.getAttribute('aria-label'))).toEqual(['撤销：短信核验']);
    await press('撤销：短信核验');
    await expect.poll(async () => (await read()).stage).toBe('provider-review');
    await until(() => root.querySelectorAll('.history li button').length === 0);
    expect(root.querySelector('.history .voided')?.textContent).toContain('已撤销');
  });
});
