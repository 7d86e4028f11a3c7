/** Opens the workbench where the browser keeps it: side panel, sidebar, or a tab. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { GuideLink, ProviderId } from '../vocabulary.ts';

/** `workbench.html` with a hash that names a case, a guide section or a view. */
export const workbenchUrl = (hash = ''): string =>
  browser.runtime.getURL(`workbench.html${hash ? `#${hash}` : ''}`);

/** A tab in front of a window that lies behind others is not seen. */
const bringForward = async ({ windowId }: Tabs.Tab): Promise<void> => {
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
};

/**
 * Opens (or reuses) a workbench tab at `hash`: `guide/<procedure>/<section>`, `case/<id>` … Its window comes to the front;
 * where the browser runs without one, as on macOS, it gets one.
 */
export const openWorkbenchTab = async (hash = ''): Promise<void> => {
  const url = workbenchUrl(hash);
  const [open] = await browser.tabs.query({ url: workbenchUrl() });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true });
    return bringForward(open);
  }
  const made = await browser.tabs.create({ url }).catch(() => null);
  if (made) return bringForward(made);
  await browser.windows.create({ url });
};

/** Opens a guide as that provider's customer reads it, at a section. */
export const openGuide = (
  { procedure, section }: GuideLink,
  provider: ProviderId | null,
): Promise<void> =>
  openWorkbenchTab(['guide', procedure, provider, section].filter(Boolean).join('/'));

interface SidePanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens side panel or sidebar. Must be called straight in a click: both browsers refuse it otherwise, and a tab
 * is opened instead.
 */
export const openSidePanel = async (windowId: number): Promise<void> => {
  const scope = globalThis as { chrome?: SidePanelApi; browser?: SidePanelApi };
  try {
    if (scope.chrome?.sidePanel) return await scope.chrome.sidePanel.open({ windowId });
    if (scope.browser?.sidebarAction) return await scope.browser.sidebarAction.open();
  } catch {
    // No user gesture, or the browser has no such place.
  }
  await openWorkbenchTab();
};
