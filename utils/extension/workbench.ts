/** Opens the workbench where the browser keeps it: side panel, sidebar, or a tab. */
import browser from 'webextension-polyfill';
import type { GuideLink, ProviderId } from '../vocabulary.ts';

/** `workbench.html` with a hash that names a case, a guide section or a view. */
export const workbenchUrl = (hash = ''): string =>
  browser.runtime.getURL(`workbench.html${hash ? `#${hash}` : ''}`);

/** Opens (or reuses) a workbench tab at `hash`: `guide/<procedure>/<section>`, `case/<id>` … */
export const openWorkbenchTab = async (hash = ''): Promise<void> => {
  const [open] = await browser.tabs.query({ url: workbenchUrl() });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url: workbenchUrl(hash), active: true });
    return;
  }
  await browser.tabs.create({ url: workbenchUrl(hash) });
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
