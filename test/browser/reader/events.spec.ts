/** What a pressed control would do, read from the event alone: rows, dialogs, menus, pages that were not read. */
import { expect, test } from '@playwright/test';
import type { PressedAction } from '../../../utils/page/event.ts';
import { openChromium, type ReaderPage } from './browser.ts';
import { samplePages } from './expected.ts';

let chromium: ReaderPage;
test.beforeAll(async () => {
  chromium = await openChromium();
});
test.afterAll(() => chromium.close());

/** Shows a sample and reports what each press on a text means, with or without the facts of the page. */
async function press(
  name: string,
  text: string,
  nth = 0,
  known = true,
): Promise<PressedAction | null> {
  const sample = samplePages(name)[0];
  if (!sample) throw new Error(`no sample ${name}`);
  await chromium.show(sample);
  return chromium.page.evaluate(
    ([label, at, withFacts]) => {
      const facts = withFacts ? reader.read() : null;
      const leaves = [...document.querySelectorAll<HTMLElement>('*')].filter(
        (el) =>
          el.innerText?.trim() === label &&
          el.getClientRects().length > 0 &&
          ![...el.children].some((kid) => (kid as HTMLElement).innerText?.trim() === label),
      );
      let result: PressedAction | null = null;
      document.addEventListener(
        'pressed',
        (event) => {
          result = reader.actionOfEvent(event, facts);
        },
        { capture: true, once: true },
      );
      leaves[at]?.dispatchEvent(new CustomEvent('pressed', { bubbles: true, composed: true }));
      return result;
    },
    [text, nth, known] as const,
  );
}

test('a bare word in a row means the service of that row', async () => {
  expect(await press('tc-material__', '注销', 1)).toEqual({
    action: 'cancel-service',
    label: '注销',
    enabled: true,
    filingNumber: '粤ICP备00000002号-2',
  });
});

test('the same word in the card of the subject means the subject', async () => {
  expect(await press('today-home-tabs-app', '注销', 0)).toEqual({
    action: 'cancel-subject',
    label: '注销',
    enabled: true,
    filingNumber: '苏ICP备00000011号',
  });
});

test('it is read on pages of which no facts are known', async () => {
  expect(await press('today-home-cards', '取消接入', 1, false)).toEqual({
    action: 'cancel-access',
    label: '取消接入',
    enabled: true,
    filingNumber: '苏ICP备00000011号-2',
  });
});

test('a locked copy of a column belongs to its row', async () => {
  expect((await press('own-home-lock-copies', '注销网站', 3))?.filingNumber).toBe(
    '皖ICP备00000021号-2',
  );
});

test('an item of an open menu belongs to the row that opened it', async () => {
  expect(await press('own-home-menu-open', '注销网站', 0)).toEqual({
    action: 'cancel-service',
    label: '注销网站',
    enabled: true,
    filingNumber: '皖ICP备00000021号-1',
  });
});

test('confirming in a dialog is the act of the dialog, leaving it or asking for a code is not', async () => {
  expect((await press('ali-dialog-cancel-access-sms', '确定'))?.action).toBe('cancel-access');
  expect(await press('ali-dialog-cancel-access-sms', '发送验证码')).toBeNull();
  expect(await press('ali-dialog-cancel-access-sms', '取消')).toBeNull();
});

test('a switched-off control says so', async () => {
  expect((await press('own-home-disabled-ways', '注销网站'))?.enabled).toBe(false);
  expect((await press('own-home-disabled-ways', '注销主体'))?.enabled).toBe(false);
});

test('navigation, footers and plain text mean nothing', async () => {
  expect(await press('ali-home-clean', '注销备案')).toBeNull();
  expect(await press('own-home-decoys', '注销无忧服务')).toBeNull();
});
