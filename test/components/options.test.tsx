// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
afterEach(() => hide());

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
