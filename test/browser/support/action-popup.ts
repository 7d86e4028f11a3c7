/**
 * The toolbar button's own popup in Chromium. Playwright does not list it as a page, so it is driven over the browser's
 * debugging connection: evaluate an expression, read its text, take a picture at its true size.
 */
import type { BrowserContext, CDPSession, Worker } from '@playwright/test';

export interface ActionPopup {
  /** Value of an expression in the popup; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** The text a person sees. */
  text(): Promise<string>;
  /** PNG at the popup's true size. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Answer {
  id: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

const TIMEOUT_MS = 5000;

/** Sends commands to a target through the browser's session and waits for each answer. */
const attach = async (browser: CDPSession, targetId: string) => {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve, reject) => {
      waiting.set(id, resolve);
      setTimeout(() => reject(new Error(`${method}: no answer from the popup`)), TIMEOUT_MS);
    });
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
};

const findPopup = async (browser: CDPSession, extensionId: string): Promise<string> => {
  for (const until = Date.now() + TIMEOUT_MS; Date.now() < until; ) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const popup = targetInfos.find(
      (info) =>
        info.type !== 'tab' && info.url.startsWith(`chrome-extension://${extensionId}/popup.html`),
    );
    if (popup) return popup.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
};

/** Opens it from the extension's own code: no gesture, so nothing is granted for the page in front. */
const openByCode = (worker: Worker): Promise<void> =>
  worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
    ).chrome.action.openPopup(),
  );

/** Presses the toolbar button over the page at `address`, as a person does: `activeTab` is granted there. */
const press = async (browser: CDPSession, extensionId: string, address: string): Promise<void> => {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === address);
  if (!tab) throw new Error(`no tab at ${address}`);
  // Newer than the types that Playwright carries.
  const newer = browser as unknown as { send(method: string, params: object): Promise<unknown> };
  await newer.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
};

/** @param over address of the page over which the button is pressed; without it the extension opens its popup itself. */
export const openActionPopup = async (
  context: BrowserContext,
  worker: Worker,
  extensionId: string,
  over?: string,
): Promise<ActionPopup> => {
  const owner = context.browser();
  if (!owner) throw new Error('no browser behind the context');
  const browser = await owner.newBrowserCDPSession();
  await (over === undefined ? openByCode(worker) : press(browser, extensionId, over));
  const targetId = await findPopup(browser, extensionId);
  const send = await attach(browser, targetId);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown }).value;
  };
  return {
    evaluate,
    text: async () => String(await evaluate('document.body?.innerText ?? ""')),
    screenshot: async () => {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId });
      await browser.detach();
    },
  };
};
