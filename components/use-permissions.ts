/** What the browser has granted, in a view. */
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/**
 * What `read` says of the permissions, read anew whenever one is granted or taken back; `before` until then. A
 * reading that fails changes nothing.
 */
export const usePermissions = <T>(read: () => Promise<T>, before: T): T => {
  const [granted, setGranted] = useState(before);
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const refresh = () => void latest.current().then(setGranted, () => undefined);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return granted;
};
