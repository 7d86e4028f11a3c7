// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import polyfill from 'webextension-polyfill';
import { Options } from '../../components/options/Options.tsx';
import { changeSettings, readSettings } from '../../utils/extension/settings.ts';
import { fill, hide, PROPS, playBrowser, SETTINGS, show, t, until } from './support/view.tsx';

let browser: ReturnType<typeof playBrowser>;
let root: HTMLElement;

const ALIDNS = { origins: ['https://dns.alidns.com/*'] };
const radios = () => [...root.querySelectorAll<HTMLInputElement>('input[name=dns]')];
const network = async () => (await readSettings()).network;

beforeEach(async () => {
  browser = playBrowser();
  await changeSettings(SETTINGS);
});
afterEach(() => {
  hide();
  vi.restoreAllMocks();
});

describe('look-ups that leave the machine', () => {
  it('are off, name each host, and ask for one resolver at the press', async () => {
    root = await show(<Options {...PROPS} />);
    expect(radios().map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(root.textContent).toContain('dns.alidns.com');
    expect(root.textContent).toContain('rdap.verisign.com');
    expect(browser.permissions.request).not.toHaveBeenCalled();
    await fill(radios()[1] ?? null, 'on', 'change');
    await until(async () => (await network()).dns === 'alidns');
    expect(browser.permissions.request).toHaveBeenCalledWith(ALIDNS);
  });

  it('stay off where the browser refuses, and say so', async () => {
    browser.permissions.request.mockResolvedValue(false);
    root = await show(<Options {...PROPS} />);
    await fill(radios()[1] ?? null, 'on', 'change');
    const alert = await until(() => root.querySelector('[role=alert]'));
    expect(alert.textContent).toBe(t('options.network.refused'));
    expect((await network()).dns).toBe('off');
  });

  it('give back what they were given when they are switched off', async () => {
    browser.permissions.getAll.mockResolvedValue({
      origins: [...ALIDNS.origins, 'https://rdap.verisign.com/*', 'https://beian.aliyun.com/*'],
    });
    const settings = { ...SETTINGS, network: { dns: 'alidns' as const, rdap: true } };
    await changeSettings(settings);
    root = await show(<Options {...PROPS} settings={settings} />);
    await until(() =>
      root.textContent?.includes(t('options.network.rdap.granted', { hosts: 'rdap.verisign.com' })),
    );
    await fill(radios()[0] ?? null, 'on', 'change');
    await until(() => browser.permissions.remove.mock.calls.length === 1);
    expect(browser.permissions.remove).toHaveBeenCalledWith(ALIDNS);
  });
});

describe('the age of the facts', () => {
  it('is told, with the way to the ministry where the list is old', async () => {
    root = await show(<Options {...PROPS} />);
    expect(root.textContent).toContain(t('options.knowledge.old'));
    expect(root.querySelector('a[href="https://domain.miit.gov.cn/"]')).not.toBeNull();
    expect(root.textContent).toContain('1.2.3');
  });
});

describe('settings', () => {
  it('are kept as they are chosen', async () => {
    root = await show(<Options {...PROPS} />);
    const province = root.querySelector(`select[aria-label="${t('options.province')}"]`);
    await fill(province, '浙', 'change');
    await until(async () => (await readSettings()).province === '浙');
  });
});

describe('reminders', () => {
  const off = { ...SETTINGS, reminders: { ...SETTINGS.reminders, on: false } };
  const box = () => {
    const found = root.querySelector<HTMLInputElement>('.switch input');
    if (!found) throw new Error('no box');
    return found;
  };

  it.each([1, 2])(
    'refused by the browser %d times: said, and the box stays empty',
    async (times) => {
      browser.permissions.request.mockResolvedValue(false);
      await changeSettings(off);
      root = await show(<Options settings={off} t={t} />);
      for (let n = 1; n <= times; n += 1) {
        await act(() => box().click());
        await until(() => browser.permissions.request.mock.calls.length === n);
        await until(() => root.querySelector('[role=alert]'));
        await until(() => !box().checked);
      }
      expect(root.querySelector('[role=alert]')?.textContent).toBe(t('options.reminders.refused'));
      expect((await readSettings()).reminders.on).toBe(false);
    },
  );

  it('that the browser no longer lets through are not shown as on', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    root = await show(<Options settings={SETTINGS} t={t} />);
    await until(() => root.textContent?.includes(t('options.reminders.taken')));
    expect(box().checked).toBe(false);
  });

  it('what storage refuses to keep is not shown as kept', async () => {
    vi.spyOn(polyfill.storage.local, 'set').mockRejectedValue(new Error('full'));
    root = await show(<Options settings={off} t={t} />);
    for (const _ of [1, 2]) {
      await act(() => box().click());
      await until(() => root.querySelector('.saved.failed'));
      await until(() => !box().checked);
    }
  });
});
