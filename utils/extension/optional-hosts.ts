/** Further providers' hosts: switched on and off by the user; the content script follows the permission. */
import browser from 'webextension-polyfill';
import { PROVIDER_LIST } from '../providers/index.ts';
import type { Provider } from '../providers/provider.ts';
import { CONTENT_SCRIPT } from './active-page.ts';
import { makeTurns } from './turns.ts';

export const optionalProviders: readonly Provider[] = PROVIDER_LIST.filter((p) => p.optional);

const scriptId = (provider: Provider) => `console-${provider.id}`;

const isGranted = (provider: Provider): Promise<boolean> =>
  browser.permissions.contains({ origins: [...provider.matches] });

/** Which optional providers are switched on now. */
export const grantedProviders = async (): Promise<Provider[]> => {
  const granted = await Promise.all(optionalProviders.map(isGranted));
  return optionalProviders.filter((_, index) => granted[index]);
};

/** Asks for a provider's hosts. Must be called straight in a click on one of our pages. */
export const switchOn = (provider: Provider): Promise<boolean> =>
  browser.permissions.request({ origins: [...provider.matches] });

export const switchOff = (provider: Provider): Promise<boolean> =>
  browser.permissions.remove({ origins: [...provider.matches] });

const inTurn = makeTurns();

/** Registers the content script for what is granted, and for nothing else. Safe to call at any time. */
export const followPermissions = (): Promise<void> => inTurn(follow);

const follow = async (): Promise<void> => {
  const wanted = await grantedProviders();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map((script) => script.id);
  const stale = ids.filter((id) => !wanted.some((provider) => scriptId(provider) === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((provider) => !ids.includes(scriptId(provider)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((provider) => ({
      id: scriptId(provider),
      matches: [...provider.matches],
      js: [CONTENT_SCRIPT],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
};
