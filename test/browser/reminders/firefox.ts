/**
 * What only Firefox itself can do for an extension: press its question about a permission, press a notification, stop the
 * background page, take a permission back. Done in the browser's own window, over the same connection.
 */
import type { FirefoxWithExtension } from '../support/firefox.ts';

const ID = 'beian-preflight@beian-preflight.example';

const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Context {
  context: string;
  url: string;
}

export interface OwnWindow {
  /** Waits for the browser's question about a permission and presses one of its two buttons. */
  answer: (allow: boolean) => Promise<void>;
  /** The browser's question is shown now. */
  isAsking: () => Promise<boolean>;
  /** Presses the notification that says this. */
  press: (text: string) => Promise<void>;
  stopBackground: () => Promise<void>;
  /** As the switch in the add-on manager does. */
  takeBack: (permission: string) => Promise<void>;
}

export const ownWindow = async ({ bidi }: FirefoxWithExtension): Promise<OwnWindow> => {
  const windows = async (): Promise<Context[]> =>
    (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts as Context[];
  const main = (await windows()).find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!main) throw new Error('Firefox has no window');
  const run = (expression: string) => bidi.evaluate(main.context, expression);
  const question = 'document.querySelector("#addon-webext-permissions-notification:not([hidden])")';
  const isAsking = async () => (await run(`Boolean(${question}?.button)`)) === true;
  // Without a display there is no system to show notifications: Firefox draws them itself, in windows of their own.
  await run(`Services.prefs.setBoolPref('alerts.useSystemBackend', false)`);
  const alertWith = async (text: string): Promise<string | null> => {
    for (const { context, url } of await windows()) {
      if (!url.endsWith('/alert.xhtml')) continue;
      const says = `document.documentElement.textContent.includes(${JSON.stringify(text)})`;
      if (await bidi.evaluate(context, says)) return context;
    }
    return null;
  };
  return {
    isAsking,
    answer: async (allow) => {
      for (const until = Date.now() + 5000; !(await isAsking()); await pause(50)) {
        if (Date.now() > until) throw new Error('Firefox did not ask');
      }
      // Its buttons do not hear presses that come too soon after it has appeared.
      await pause(700);
      await run(`${question}.${allow ? 'button' : 'secondaryButton'}.click()`);
    },
    press: async (text) => {
      const found = await alertWith(text);
      if (!found) throw new Error(`no notification says ${text}`);
      await bidi.evaluate(found, 'document.getElementById("alertNotification").click()');
    },
    stopBackground: async () => {
      await run(`${EXTENSION}.terminateBackground({ disableResetIdleForTest: true })`);
    },
    takeBack: async (permission) => {
      await run(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs');
        const taken = { permissions: [${JSON.stringify(permission)}], origins: [] };
        await ExtensionPermissions.remove(${JSON.stringify(ID)}, taken, ${EXTENSION});
      })()`);
    },
  };
};
