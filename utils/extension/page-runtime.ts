/** The extension as a content script sees it: plain messages, no library. */
import type { FromPage } from './messages.ts';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { id?: string },
        reply: (answer: unknown) => void,
      ) => boolean | undefined,
    ): void;
  };
}

declare const chrome: { runtime: Runtime };

const api = (): Runtime | undefined => {
  const scope = globalThis as { browser?: { runtime?: Runtime } };
  return scope.browser?.runtime ?? (typeof chrome === 'undefined' ? undefined : chrome.runtime);
};

/** The extension was reloaded, updated or removed under this page: nothing can be sent any more. */
export const isOrphan = (): boolean => {
  try {
    return !api()?.id;
  } catch {
    return true;
  }
};

/** Sends to the background. Resolves to its answer, or to null where there is none. */
export const sendToBackground = async (message: FromPage): Promise<unknown> => {
  try {
    return (await api()?.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
};

/** Hears messages of our own extension only. The listener's answer is sent back; undefined = none. */
export const onMessageToPage = (listener: (message: unknown) => unknown): void => {
  api()?.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== api()?.id) return undefined;
    const answer = listener(message);
    if (answer === undefined) return undefined;
    reply(answer);
    return true;
  });
};
