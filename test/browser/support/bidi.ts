/**
 * Raw WebDriver BiDi over puppeteer's connection, for what puppeteer has no door to: closed shadow roots, extension
 * pages. Plain values only come back (strings, numbers, booleans, null, arrays, objects).
 */
import type { Browser, Page } from 'puppeteer-core';

interface Remote {
  type: string;
  value?: unknown;
  sharedId?: string;
}

type Send = (method: string, params: object) => Promise<{ result: Record<string, unknown> }>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const plain = (remote: Remote | undefined): unknown => {
  if (!remote) return undefined;
  const { type, value } = remote;
  if (type === 'array') return (value as Remote[]).map(plain);
  if (type === 'object') {
    return Object.fromEntries((value as [string, Remote][]).map(([key, v]) => [key, plain(v)]));
  }
  return type === 'null' ? null : value;
};

/** A world of the test's own, where the page's built-ins are not met. */
const APART = 'beian-preflight-test';

/** Where code runs: among the page's own scripts, or apart from them. */
export type World = 'page' | 'apart';

const targetOf = (context: string, world: World) =>
  world === 'page' ? { context } : { context, sandbox: APART };

export class Bidi {
  readonly #send: Send;

  constructor(browser: Browser) {
    const { connection } = browser as unknown as { connection: { send: Send } };
    this.#send = connection.send.bind(connection);
  }

  contextOf(page: Page): string {
    return (page.mainFrame() as unknown as { _id: string })._id;
  }

  async send(method: string, params: object): Promise<Record<string, unknown>> {
    return (await this.#send(method, params)).result;
  }

  /** Navigates without waiting: the process switch to an extension page never reports back. Waits for its body. */
  async open(context: string, url: string, timeout = 10_000): Promise<void> {
    await this.send('browsingContext.navigate', { context, url, wait: 'none' });
    for (const until = Date.now() + timeout; Date.now() < until; await pause(50)) {
      const ready = await this.evaluate(
        context,
        `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`,
      ).catch(() => false);
      if (ready === true) return;
    }
    throw new Error(`${url} did not open`);
  }

  async evaluate(context: string, expression: string, world: World = 'page'): Promise<unknown> {
    return this.#unwrap(
      await this.send('script.evaluate', {
        expression,
        target: targetOf(context, world),
        awaitPromise: true,
        resultOwnership: 'none',
      }),
    );
  }

  /** Calls `fn` (text of a function) with the closed root and the host, once the host is there. */
  async callWithClosedRoot(
    page: Page,
    tag: string,
    fn: string,
    { timeout, world }: { timeout: number; world: World },
  ): Promise<unknown> {
    const context = this.contextOf(page);
    for (const until = Date.now() + timeout; ; await pause(50)) {
      const found = await this.#closedRoot(context, tag, world);
      if (found) {
        return this.#unwrap(
          await this.send('script.callFunction', {
            functionDeclaration: fn,
            arguments: [{ sharedId: found.root }, { sharedId: found.host }],
            target: targetOf(context, world),
            awaitPromise: true,
            resultOwnership: 'none',
          }),
        );
      }
      if (Date.now() > until) throw new Error(`<${tag}> with a shadow root is not on the page`);
    }
  }

  async #closedRoot(
    context: string,
    tag: string,
    world: World,
  ): Promise<{ host: string; root: string } | null> {
    const { result } = await this.send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(tag)})`,
      target: targetOf(context, world),
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    const host = result as Remote | undefined;
    const root = (host?.value as { shadowRoot?: Remote } | undefined)?.shadowRoot;
    if (!host?.sharedId || !root?.sharedId) return null;
    return { host: host.sharedId, root: root.sharedId };
  }

  async screenshot(context: string): Promise<Buffer> {
    const { data } = await this.send('browsingContext.captureScreenshot', { context });
    return Buffer.from(String(data), 'base64');
  }

  async closeContext(context: string): Promise<void> {
    await this.send('browsingContext.close', { context });
  }

  #unwrap(answer: Record<string, unknown>): unknown {
    if (answer.exceptionDetails) {
      throw new Error((answer.exceptionDetails as { text?: string }).text ?? 'exception');
    }
    return plain(answer.result as Remote | undefined);
  }
}
