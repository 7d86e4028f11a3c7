/**
 * Local HTTPS server that plays the provider hosts. Browsers are pointed at it by name mapping, so pages run at their
 * real addresses and nothing leaves 127.0.0.1. The certificate is made at start and never stored.
 *
 *   const server = await startServer((url) => (url.hostname === 'beian.aliyun.com' ? { body: '<h1>…' } : null));
 *   server.pin('https://beian.aliyun.com/pcContainer/selfEntity', html);   // one address, until unpinned
 */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { hostOfMatch, PROVIDER_LIST } from '../../../utils/providers/index.ts';

export interface Reply {
  body: string | Buffer;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** What an address answers; null is a 404. */
export type Answer = (url: URL) => Reply | null | Promise<Reply | null>;

export interface LocalServer {
  port: number;
  /** Every address asked for, in order. */
  requests: string[];
  /** Answers one address (its hash does not count) with a page, before the general answer is asked. */
  pin(address: string, html: string): void;
  unpin(address: string): void;
  close(): Promise<void>;
}

/** Hosts of every provider, the optional ones too, and a WHOIS page: all are played here. */
export const HOSTS: readonly string[] = [
  'webwhois.cnnic.cn',
  ...new Set(PROVIDER_LIST.flatMap((provider) => provider.matches.map(hostOfMatch))),
];

const withoutHash = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  return url.href;
};

const certificate = () =>
  generate([{ name: 'commonName', value: 'beian-preflight.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...HOSTS, 'localhost'].map((value) => ({ type: 2, value })),
      },
    ],
  });

/** Listens on a free port of 127.0.0.1, or on the port given. */
export const startServer = async (answer: Answer, port = 0): Promise<LocalServer> => {
  const requests: string[] = [];
  const pinned = new Map<string, string>();
  const { private: key, cert } = await certificate();

  const reply = async (address: string): Promise<Reply> => {
    const page = pinned.get(address);
    if (page !== undefined) return { body: page };
    const answered = await answer(new URL(address));
    return answered ?? { status: 404, type: 'text/plain; charset=utf-8', body: 'not played here' };
  };

  const server = createServer({ key, cert }, (request, response) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host}`).href;
    requests.push(address);
    void reply(address)
      .catch((error: unknown): Reply => ({ status: 500, type: 'text/plain', body: String(error) }))
      .then(({ body, type = 'text/html; charset=utf-8', status = 200, headers = {} }) => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-cache',
          ...headers,
        });
        response.end(body);
      });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    pin: (address, html) => void pinned.set(withoutHash(address), html),
    unpin: (address) => void pinned.delete(withoutHash(address)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
