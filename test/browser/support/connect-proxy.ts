/**
 * The proxy that Firefox is pointed at: tunnels the provider hosts to the local server, refuses every other name and
 * remembers it. Firefox has no host mapping of its own.
 */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { HOSTS } from './server.ts';

export interface ConnectProxy {
  port: number;
  /** `host:port` of everything refused. */
  refused: string[];
  close(): Promise<void>;
}

export const startConnectProxy = async (serverPort: number): Promise<ConnectProxy> => {
  const refused: string[] = [];
  const proxy = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client) => {
    client.on('error', () => client.destroy());
    const [host = ''] = (request.url ?? '').split(':');
    if (!HOSTS.includes(host)) {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    close: () => {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
};
