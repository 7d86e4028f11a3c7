/** Stopping Chromium's background as the browser does when it was idle. */
import type { CDPSession, Page } from '@playwright/test';

interface Versions {
  versions: { runningStatus: string }[];
}

const stopped = (cdp: CDPSession): Promise<void> =>
  new Promise((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });

/** Resolves once it has stopped. `page`: any page of the browser. */
export const stopBackground = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  const done = stopped(cdp);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await done;
  await cdp.detach();
};
