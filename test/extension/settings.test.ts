/** Settings survive bad values, refusing storage and two windows; nothing personal fits into them. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, onSettings, readSettings } from '../../utils/extension/settings.ts';

beforeEach(() => fakeBrowser.reset());

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('settings', () => {
  it('are Chinese, silent and offline at first', async () => {
    expect(await readSettings()).toMatchObject({
      locale: 'zh-CN',
      silenced: [],
      reminders: { on: false },
      network: { dns: 'off', rdap: false },
      province: null,
    });
  });

  it('keep what is valid when a part is not', async () => {
    await store({ locale: 'en', reminders: { on: 'yes' }, network: 7, province: '浙' });
    expect(await readSettings()).toMatchObject({
      locale: 'en',
      province: '浙',
      reminders: { on: false },
      network: { dns: 'off' },
    });
  });

  it('are whole whatever lies in the store', async () => {
    const keys = fc.constantFrom('locale', 'silenced', 'reminders', 'network', 'province', 'x');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())),
        async (stored) => {
          vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValue({
            settings: stored,
          } as never);
          const settings = await readSettings();
          expect(['zh-CN', 'en']).toContain(settings.locale);
          expect(typeof settings.reminders.on).toBe('boolean');
          expect(['off', 'alidns', 'dnspod']).toContain(settings.network.dns);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are the first ones where storage refuses, and a change then fails aloud', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('refused'));
    expect((await readSettings()).locale).toBe('zh-CN');
    await expect(changeSettings({ locale: 'en' })).rejects.toThrow();
  });

  it('leave the others alone when one changes', async () => {
    await changeSettings({ province: '粤' });
    await changeSettings({ locale: 'en' });
    expect(await readSettings()).toMatchObject({ province: '粤', locale: 'en' });
  });

  it('keep both of two changes that are made at once', async () => {
    await Promise.all([changeSettings({ province: '粤' }), changeSettings({ locale: 'en' })]);
    expect(await readSettings()).toMatchObject({ province: '粤', locale: 'en' });
  });

  it('change by what they are when it is their turn, not by what a view last saw', async () => {
    const silence = (rule: string) =>
      changeSettings(({ silenced }) => ({ silenced: [...silenced, { provider: 'aliyun', rule }] }));
    await Promise.all([silence('suffix'), silence('holder')]);
    expect((await readSettings()).silenced.map(({ rule }) => rule)).toEqual(['suffix', 'holder']);
  });

  it('can be changed after a change that failed', async () => {
    const refusing = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error());
    await expect(changeSettings({ locale: 'en' })).rejects.toThrow();
    refusing.mockRestore();
    expect((await changeSettings({ locale: 'en' })).locale).toBe('en');
  });

  it('are told to every window, and not after it stopped listening', async () => {
    const heard = vi.fn();
    const stop = onSettings(heard);
    await changeSettings({ locale: 'en' });
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ locale: 'en' }));
    heard.mockClear();
    stop();
    await changeSettings({ locale: 'zh-CN' });
    expect(heard).not.toHaveBeenCalled();
  });

  it('take nothing that they do not name', async () => {
    await changeSettings({ locale: 'en', phone: '13800001234' } as never);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('13800001234');
  });
});
