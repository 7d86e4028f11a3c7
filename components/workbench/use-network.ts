/** What the opt-in look-ups need of the browser: an asker, and which hosts it lets us reach. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Asker, makeAsker } from '../../utils/lookup/network/asker.ts';

const asker: Asker = makeAsker({
  fetch: (...request) => fetch(...request),
  now: () => Date.now(),
  isOnline: () => navigator.onLine,
});

interface Network {
  asker: Asker;
  allowed: (origin: string) => boolean;
  /** Must be called straight in a press. */
  askPermission: (origin: string) => Promise<boolean>;
}

/** Follows permissions as they are given and taken, here or in the browser's own settings. */
export const useNetwork = (): Network => {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () =>
      void browser.permissions.getAll().then((all) => setOrigins(all.origins ?? []));
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return {
    asker,
    allowed: (origin) => origins.includes(origin),
    askPermission: (origin) => browser.permissions.request({ origins: [origin] }),
  };
};
