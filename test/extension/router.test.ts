/** The one contract between page and background: what is not known is refused, and noted without its content. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FromPage } from '../../utils/extension/messages.ts';
import { knownSender, routeMessages } from '../../utils/extension/router.ts';
import { withMissing } from '../../utils/page/doubts.ts';
import { brokenMessage, pageMessage } from './arbitraries.ts';

const OWN = 'chrome-extension://own/';
const REFUSED = 'A message was refused: unknown sender or shape.';

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  reply: (answer: unknown) => void,
) => boolean;

const page = (change: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender => ({
  id: fakeBrowser.runtime.id,
  url: 'https://beian.aliyun.com/pcContainer/selfEntity',
  frameId: 0,
  tab: { id: 7, incognito: false } as NonNullable<Runtime.MessageSender['tab']>,
  ...change,
});

/** Routes to `handle` and gives the registered listener. */
const routed = (handle = vi.fn(async (): Promise<unknown> => 'answer')) => {
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as unknown as Listener);
  });
  routeMessages(handle);
  const [listener] = listeners;
  if (!listener) throw new Error('nothing listens');
  const say = (message: unknown, sender = page()) =>
    new Promise<unknown>((resolve) => {
      expect(listener(message, sender, resolve)).toBe(true);
    });
  return { say, handle };
};

const warned = () => vi.mocked(console.warn).mock.calls;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(OWN);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('who may speak', () => {
  const refused: [string, Partial<Runtime.MessageSender>][] = [
    ['another extension', { id: 'another-extension' }],
    ['nobody', { id: undefined }],
    ['a page without an address', { url: undefined }],
    ['another host', { url: 'https://www.example.com/pcContainer/selfEntity' }],
    ['a look-alike host', { url: 'https://beian.aliyun.com.example.com/' }],
    ['a host that ends alike', { url: 'https://evil-beian.aliyun.com/' }],
    ['a host in the user part', { url: 'https://beian.aliyun.com@example.com/' }],
    ['a listed host over http', { url: 'http://beian.aliyun.com/' }],
    ['a frame inside a listed page', { frameId: 3 }],
    ['a frame that hides its number', { frameId: undefined }],
    ['no tab', { tab: undefined }],
    ['a tab without a number', { tab: { incognito: false } as never }],
    ['an address that only begins like ours', { url: 'chrome-extension://own.example/x' }],
    ['another extension’s page', { url: 'chrome-extension://other/popup.html' }],
    ['no address at all', { url: 'not an address' }],
    ['a file', { url: 'file:///beian.aliyun.com/' }],
    ['a data address', { url: 'data:text/html,beian.aliyun.com' }],
  ];
  it.each(refused)('refuses %s', (_who, change) => {
    expect(knownSender(page(change), OWN)).toBeNull();
  });

  it('hears content scripts of listed hosts, and our own views', () => {
    expect(knownSender(page(), OWN)).toMatchObject({ kind: 'page', tabId: 7 });
    const view = page({ url: `${OWN}workbench.html`, tab: undefined, frameId: undefined });
    expect(knownSender(view, OWN)).toMatchObject({ kind: 'view' });
  });

  it('knows a private window', () => {
    const tab = { id: 7, incognito: true } as NonNullable<Runtime.MessageSender['tab']>;
    expect(knownSender(page({ tab }), OWN)).toMatchObject({ privateWindow: true });
  });
});

describe('what may be said (fuzzed)', () => {
  it('well-formed messages arrive as they were sent, facts with what they lack (3,000)', async () => {
    const { say, handle } = routed();
    await fc.assert(
      fc.asyncProperty(pageMessage, async (message) => {
        const provider =
          'provider' in message
            ? message.provider
            : 'facts' in message
              ? message.facts?.provider
              : undefined;
        handle.mockClear();
        const answer = await say(message);
        if (provider === undefined || provider === 'aliyun') {
          expect(answer).toBe('answer');
          const arrived =
            'facts' in message && message.facts
              ? { ...message, facts: withMissing(message.facts) }
              : message;
          expect(handle).toHaveBeenCalledWith(arrived, expect.objectContaining({ kind: 'page' }));
        } else {
          expect(answer).toBeNull();
          expect(handle).not.toHaveBeenCalled();
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('one wrong value anywhere and nothing arrives (5,000)', async () => {
    const { say, handle } = routed();
    await fc.assert(
      fc.asyncProperty(brokenMessage, async (message) => {
        expect(await say(message)).toBeNull();
      }),
      { numRuns: 5000 },
    );
    expect(handle).not.toHaveBeenCalled();
    expect(warned()).toHaveLength(5000);
    expect(new Set(warned().map((call) => JSON.stringify(call)))).toEqual(
      new Set([JSON.stringify([REFUSED])]),
    );
  });

  it('anything at all never throws and never reaches the handler unless it fits (5,000)', async () => {
    const { say, handle } = routed();
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const named = fc
      .tuple(anything, fc.constantFrom('page-opened', 'page-read', 'tick', 'track', '__proto__'))
      .map(([rest, type]) => ({ ...(typeof rest === 'object' ? rest : {}), type }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, named), async (message) => {
        handle.mockClear();
        await say(message);
        if (handle.mock.calls.length > 0) expect(FromPage.safeParse(message).success).toBe(true);
      }),
      { numRuns: 5000 },
    );
    for (const call of warned()) expect(call).toEqual([REFUSED]);
  });

  it('keys that the contract does not name go no further', async () => {
    const { say, handle } = routed();
    const sent = JSON.parse(
      '{"type":"page-opened","provider":"aliyun","phone":"13800000000","__proto__":{"on":true},"constructor":{"prototype":{"on":true}}}',
    );
    await say(sent);
    expect(handle).toHaveBeenCalledWith(
      { type: 'page-opened', provider: 'aliyun' },
      expect.anything(),
    );
    expect(({} as { on?: boolean }).on).toBeUndefined();
  });

  it('a handler that fails answers with nothing, and says nothing of the message', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { say } = routed(vi.fn(() => Promise.reject(new TypeError('planted 13800000000'))));
    expect(await say({ type: 'page-opened', provider: 'aliyun' })).toBeNull();
    expect(warned()).toEqual([]);
    expect(told.mock.calls).toEqual([['A message was not answered: page-opened, TypeError.']]);
  });
});

describe('a page speaks for itself', () => {
  it('not for another provider', async () => {
    const { say, handle } = routed();
    expect(await say({ type: 'page-opened', provider: 'tencent' })).toBeNull();
    expect(await say({ type: 'open-guide', procedure: 'rectify', provider: 'huawei' })).toBeNull();
    expect(handle).not.toHaveBeenCalled();
  });

  it('not for our own views', async () => {
    const { say, handle } = routed();
    expect(await say({ type: 'cases-changed' })).toBeNull();
    expect(handle).not.toHaveBeenCalled();
    const view = page({ url: `${OWN}workbench.html`, tab: undefined, frameId: undefined });
    expect(await say({ type: 'cases-changed' }, view)).toBe('answer');
    expect(await say({ type: 'page-opened', provider: 'aliyun' }, view)).toBeNull();
  });
});
