import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isTicket, openWithText, takeText } from '../../utils/extension/handed.ts';

const TEXT = '【阿里云】赵铁柱您好，验证码 482913';

beforeEach(() => fakeBrowser.reset());

/** The tickets in the addresses that were opened. */
const tickets = async (): Promise<string[]> =>
  (await browser.tabs.query({})).flatMap(({ url }) => {
    const part = url?.split('/').at(-1) ?? '';
    return isTicket(part) ? [part] : [];
  });

describe('a text for the workbench', () => {
  it('is in no address', async () => {
    await openWithText('notice', TEXT);
    const [tab] = (await browser.tabs.query({})).slice(-1);
    expect(tab?.url).toMatch(/workbench\.html#notice\/handed-[\da-f-]{36}$/);
  });

  it('is taken out of memory once, and found again on the way back', async () => {
    await openWithText('lookup', TEXT);
    const [ticket = ''] = await tickets();
    expect(await takeText(ticket)).toBe(TEXT);
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(await takeText(ticket)).toBe(TEXT);
  });

  it('goes to the page it was opened for and to no other', async () => {
    await openWithText('lookup', TEXT);
    const [ticket = ''] = await tickets();
    expect(await takeText('handed-another')).toBe('');
    expect(await takeText(ticket)).toBe(TEXT);
  });

  it('leaves the view empty where memory refuses', async () => {
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('refused'));
    await openWithText('lookup', TEXT);
    set.mockRestore();
    const [ticket = ''] = await tickets();
    expect(await takeText(ticket)).toBe('');
  });
});
