/** A view in happy-dom over a real store, with the browser's part played. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { NewCase } from '../../../utils/cases/case.ts';
import { closeStore, DATABASE_NAME, destroyStore, openStore } from '../../../utils/cases/store.ts';
import { makeTranslate } from '../../../utils/text/t.ts';
import { zhCN } from '../../../utils/text/zh-CN.ts';

export const t = makeTranslate(zhCN);

export const SETTINGS = {
  locale: 'zh-CN' as const,
  silenced: [],
  reminders: { on: true, quietFrom: 22, quietTo: 8 },
  network: { dns: 'off' as const, rdap: false },
  province: null,
};

export const PROPS = { settings: SETTINGS, t, sources: () => null };

/** The `n`th made-up case, as far as a test does not say otherwise. */
export const sample = (n: number, set: Partial<NewCase> = {}): NewCase => ({
  label: `客户 ${n}`,
  domain: `fake-demo-${n}.com`,
  provider: 'aliyun',
  procedure: 'add-service',
  stage: 'draft',
  ...set,
});

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn(), hasListener: vi.fn() });

/** The little of the browser that the views ask for; every call can be looked at and answered otherwise. */
export const played = {
  extension: { inIncognitoContext: false },
  windows: { getCurrent: vi.fn() },
  runtime: {
    sendMessage: vi.fn(),
    openOptionsPage: vi.fn(),
    getURL: (path: string) => `chrome-extension://x/${path}`,
    getManifest: () => ({ version: '1.2.3' }),
  },
  tabs: {
    query: vi.fn(),
    create: vi.fn(),
    update: vi.fn(),
    sendMessage: vi.fn(),
    getCurrent: vi.fn(),
  },
  scripting: { executeScript: vi.fn() },
  permissions: {
    contains: vi.fn(),
    request: vi.fn(),
    remove: vi.fn(),
    getAll: vi.fn(),
    onAdded: event(),
    onRemoved: event(),
  },
};

/** Puts the played browser in place, with the answers of an ordinary window. */
export const playBrowser = (): typeof played => {
  played.windows.getCurrent.mockResolvedValue({ id: 1, incognito: false });
  played.runtime.sendMessage.mockReset().mockResolvedValue(null);
  played.tabs.query.mockResolvedValue([]);
  played.tabs.create.mockReset().mockResolvedValue({});
  played.tabs.update.mockResolvedValue({});
  played.tabs.sendMessage.mockResolvedValue(null);
  played.tabs.getCurrent.mockResolvedValue({ id: 1 });
  played.scripting.executeScript.mockReset().mockResolvedValue([]);
  // Notifications are granted, hosts are not.
  played.permissions.contains.mockImplementation(
    async ({ permissions = [] }: { permissions?: string[] }) => permissions.length > 0,
  );
  played.permissions.request.mockReset().mockResolvedValue(true);
  played.permissions.remove.mockReset().mockResolvedValue(true);
  played.permissions.getAll.mockResolvedValue({ origins: [] });
  Object.assign(browser, played);
  return played;
};

let root: HTMLElement;

/** Draws a view into a fresh page. */
export const show = async (view: preact.ComponentChild): Promise<HTMLElement> => {
  root = document.body.appendChild(document.createElement('main'));
  await act(() => render(view, root));
  return root;
};

export const hide = (): void => {
  render(null, root);
  root.remove();
  location.hash = '';
};

type Maybe<T> = T | null | undefined | false;

/** Waits until `check` finds what it looks for. */
export const until = async <T,>(check: () => Maybe<T> | Promise<Maybe<T>>): Promise<T> => {
  for (const end = Date.now() + 3000; Date.now() < end; ) {
    const found = await check();
    if (found) return found;
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
  throw new Error(`not found in: ${root.textContent?.slice(0, 600)}`);
};

export const button = (name: string | RegExp): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((one) => {
    const label = one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
    return typeof name === 'string' ? label === name : name.test(label);
  });

export const press = (name: string | RegExp): Promise<void> =>
  act(() => {
    const found = button(name);
    if (!found) throw new Error(`no button ${name} in: ${root.textContent?.slice(0, 600)}`);
    found.click();
  });

export const click = (target: HTMLElement, init: MouseEventInit = {}): Promise<void> =>
  act(() => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
  });

export const fill = (field: Element | null, value: string, kind = 'input'): Promise<void> =>
  act(() => {
    (field as HTMLInputElement).value = value;
    field?.dispatchEvent(new Event(kind, { bubbles: true }));
  });

export const key = (name: string, target: EventTarget = document.body): Promise<void> =>
  act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });

export const goTo = (hash: string): Promise<void> =>
  act(async () => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });

/** The store that the views open by themselves, for looking into it. */
export const openViewStore = async () => {
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
};

export const forgetStore = async (store: Parameters<typeof closeStore>[0]): Promise<void> => {
  closeStore(store);
  await destroyStore(DATABASE_NAME);
};
