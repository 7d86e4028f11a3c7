import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeAsker } from '../../utils/lookup/network/asker.ts';
import { dnsNotes } from '../../utils/lookup/network/dns.ts';
import { fetchJson, type NetworkDeps } from '../../utils/lookup/network/fetch-json.ts';
import { registryNotes } from '../../utils/lookup/network/registry.ts';

/** Real servers on 127.0.0.1, answering in the shapes of the real ones. */
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base = '';
let handler: Handler = () => {};
let requests: IncomingMessage[] = [];

beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

let clock = Date.parse('2026-11-24T02:00:00Z');
const deps: NetworkDeps = {
  fetch: (...given) => fetch(...given),
  now: () => clock,
  isOnline: () => true,
  timeout: 400,
};
const asker = (own: Partial<NetworkDeps> = {}) =>
  makeAsker({ ...deps, ...own }, { doh: () => `${base}resolve`, rdap: () => base });

const json = (value: unknown, type = 'application/json', status = 200): Handler => {
  return (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(JSON.stringify(value));
  };
};

/** The form of AliDNS and DNSPod. */
const dnsAnswer = (answers: readonly { type: number; data: string }[], Status = 0) => ({
  Status,
  TC: false,
  RD: true,
  RA: true,
  AD: false,
  CD: false,
  Question: { name: 'fake-demo.com.', type: 1 },
  Answer: answers.map((answer) => ({ name: 'fake-demo.com.', TTL: 600, ...answer })),
});

const byType = (a: unknown, aaaa: unknown): Handler => {
  return (request, response) => {
    const isAaaa = new URL(request.url ?? '', base).searchParams.get('type') === 'AAAA';
    json(isAaaa ? aaaa : a, 'application/dns-json')(request, response);
  };
};

const problemOf = async (own: Partial<NetworkDeps> = {}) => {
  const result = await asker(own).dns('fake-demo.com', 'alidns');
  return result.ok ? null : (result.problem?.kind ?? null);
};

describe('DNS over HTTPS', () => {
  test('addresses of both kinds, aliases, place and provider', async () => {
    handler = byType(
      dnsAnswer([
        { type: 5, data: 'fake-demo.com.cdn.example.net.' },
        { type: 1, data: '47.96.1.1' },
      ]),
      dnsAnswer([{ type: 28, data: '2408:4000::1' }]),
    );
    const result = await asker().dns('fake-demo.com', 'alidns');
    expect(result).toMatchObject({
      ok: true,
      facts: {
        exists: true,
        aliases: ['fake-demo.com.cdn.example.net'],
        addresses: [
          { address: '47.96.1.1', place: 'mainland', provider: 'aliyun' },
          { address: '2408:4000::1', place: 'mainland', provider: 'aliyun' },
        ],
      },
    });
    const keys = result.ok ? dnsNotes(result.facts).map((note) => note.text.key) : [];
    expect(keys).toEqual([
      'lookup.dns.finding.mainland',
      'lookup.dns.finding.provider',
      'lookup.dns.finding.cname',
    ]);
    const asked = requests.map((request) => request.url ?? '').toSorted();
    expect(asked).toEqual([
      '/resolve?name=fake-demo.com&type=A',
      '/resolve?name=fake-demo.com&type=AAAA',
    ]);
    expect(requests[0]?.headers.cookie).toBeUndefined();
    expect(requests[0]?.headers.referer).toBeUndefined();
  });

  test.each([
    ['abroad only', ['8.8.8.8'], 'outside', 'warn'],
    ['both', ['47.96.1.1', '8.8.8.8'], 'mixed', 'warn'],
    ['tables that disagree', ['8.130.0.1'], 'unknown', 'unknown'],
    ['a private address', ['192.168.1.1'], 'private', 'warn'],
    ['nothing', [], 'none', 'warn'],
  ])('%s', async (_, addresses, id, verdict) => {
    handler = byType(dnsAnswer(addresses.map((data) => ({ type: 1, data }))), dnsAnswer([]));
    const result = await asker().dns('fake-demo.com', 'dnspod');
    const [first] = result.ok ? dnsNotes(result.facts) : [];
    expect(first).toMatchObject({ verdict, text: { key: `lookup.dns.finding.${id}` } });
  });

  test('a name that does not exist', async () => {
    handler = json({ Status: 3, Question: [] });
    const result = await asker().dns('fake-demo.com', 'alidns');
    expect(result).toMatchObject({ ok: true, facts: { exists: false, addresses: [] } });
  });

  test('answers that are no addresses are left out', async () => {
    handler = byType(dnsAnswer([{ type: 1, data: 'javascript:alert(1)' }]), dnsAnswer([]));
    const result = await asker().dns('fake-demo.com', 'alidns');
    expect(result.ok && result.facts.addresses).toEqual([]);
  });

  test('one of two answers is enough', async () => {
    handler = (request, response) => {
      if (request.url?.endsWith('AAAA')) response.writeHead(500).end();
      else json(dnsAnswer([{ type: 1, data: '47.96.1.1' }]))(request, response);
    };
    expect((await asker().dns('fake-demo.com', 'alidns')).ok).toBe(true);
  });
});

describe('what goes wrong is said', () => {
  const redirectTo =
    (location: string): Handler =>
    (_, response) => {
      response.writeHead(302, { location }).end();
    };
  test.each<[string, Handler]>([
    ['server', json({}, 'application/json', 502)],
    ['refused', json({}, 'application/json', 403)],
    ['redirect', redirectTo('https://elsewhere.example/x')],
    ['dns-failure', json({ Status: 2 })],
    ['dns-failure', json({ Status: 5 })],
    ['not-json', json({ status: 'fine' })],
    ['not-json', json([1, 2])],
    ['not-json', json({ Status: '0' })],
    [
      'not-json',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    ],
    [
      'not-json',
      (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('hello'),
    ],
    [
      'truncated',
      (_, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"Status":0,"Ans'),
    ],
    [
      'truncated',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
        response.write('{"Status":0');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'too-large',
      (_, response) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(`"${'x'.repeat(400_000)}"`),
    ],
    ['timeout', () => {}],
    ['truncated', json({ ...dnsAnswer([{ type: 1, data: '47.96.1.1' }]), TC: true })],
    ['rate-limited', json({}, 'application/json', 429)],
  ])('%s', async (kind, given) => {
    handler = given;
    expect(await problemOf()).toBe(kind);
  });

  test('a redirect is not followed, and its target named', async () => {
    const other: string[] = [];
    const second = createServer((request, response) => {
      other.push(request.url ?? '');
      response.end('{}');
    });
    await new Promise<void>((resolve) => {
      second.listen(0, '127.0.0.1', resolve);
    });
    const target = `127.0.0.1:${(second.address() as AddressInfo).port}`;
    handler = redirectTo(`http://${target}/stolen`);
    const result = await asker().dns('fake-demo.com', 'alidns');
    second.close();
    expect(result).toMatchObject({ problem: { kind: 'redirect', text: { params: { target } } } });
    expect(other).toEqual([]);
  });

  test('a redirect that the browser hides has a sentence without its target', async () => {
    const hidden = Object.assign(Response.error(), {});
    Object.defineProperty(hidden, 'type', { value: 'opaqueredirect' });
    const result = await asker({ fetch: async () => hidden }).dns('fake-demo.com', 'alidns');
    expect(result).toMatchObject({
      problem: { kind: 'redirect', text: { key: 'lookup.network.problem.redirect-hidden' } },
    });
  });

  test.each([
    ['30', 'rate-limited-until', { seconds: 30 }],
    ['600', 'rate-limited-minutes', { minutes: 10 }],
    ['86400', 'rate-limited-hours', { hours: 24 }],
  ])('Retry-After: %s is said in the unit that is read', async (value, id, params) => {
    handler = (_, response) => response.writeHead(429, { 'retry-after': value }).end();
    const result = await asker().dns('fake-demo.com', 'alidns');
    expect(result).toMatchObject({
      problem: { text: { key: `lookup.network.problem.${id}`, params } },
    });
  });

  test('no connection, and no network at all', async () => {
    server.close();
    server.closeAllConnections();
    expect(await problemOf()).toBe('unreachable');
    expect(await problemOf({ isOnline: () => false })).toBe('offline');
  });

  test('every problem has its sentence', async () => {
    handler = json({}, 'application/json', 503);
    const result = await asker().dns('fake-demo.com', 'alidns');
    expect(result).toMatchObject({
      problem: { text: { key: 'lookup.network.problem.server', params: { status: 503 } } },
    });
  });
});

describe('limits and memory', () => {
  test('Retry-After is obeyed: the host is not asked again before', async () => {
    handler = (_, response) => response.writeHead(429, { 'retry-after': '30' }).end();
    const own = asker();
    const first = await own.rdap('fake-demo.com');
    expect(first).toMatchObject({
      problem: { kind: 'rate-limited', retryAt: '2026-11-24T02:00:30.000Z' },
    });
    const before = requests.length;
    expect(await own.rdap('other-demo.com')).toMatchObject({
      problem: { text: { params: { seconds: 30 } } },
    });
    expect(requests.length).toBe(before);
    clock += 31_000;
    await own.rdap('other-demo.com');
    expect(requests.length).toBe(before + 1);
  });

  test('Retry-After as a date', async () => {
    const date = new Date(clock + 120_000).toUTCString();
    handler = (_, response) => response.writeHead(503, { 'retry-after': date }).end();
    const result = await asker().rdap('fake-demo.com');
    expect(result).toMatchObject({ problem: { text: { params: { seconds: 120 } } } });
  });

  test('answers are remembered for ten minutes, failures are not', async () => {
    const own = asker();
    handler = json({}, 'application/json', 500);
    await own.rdap('fake-demo.com');
    handler = json({ objectClassName: 'domain' });
    const first = await own.rdap('fake-demo.com');
    clock += 5 * 60_000;
    const second = await own.rdap('fake-demo.com');
    expect(second.at).toBe(first.at);
    expect(requests).toHaveLength(2);
    expect((await own.rdap('fake-demo.com', true)).at).toBe(clock);
    clock += 11 * 60_000;
    await own.rdap('fake-demo.com');
    expect(requests).toHaveLength(4);
  });

  test('the same question twice at once is one request', async () => {
    handler = json({ objectClassName: 'domain' });
    const own = asker();
    await Promise.all([own.rdap('fake-demo.com'), own.rdap('fake-demo.com')]);
    expect(requests).toHaveLength(1);
  });

  test('nothing is asked where there is nobody to ask', async () => {
    const own = makeAsker(deps, { doh: () => base, rdap: () => null });
    expect(await own.rdap('fake-demo.cn')).toMatchObject({ ok: false, problem: null });
    expect(requests).toEqual([]);
  });

  test('no answer is thrown, whatever the server sends', async () => {
    for (const body of ['', 'null', '0', '[]', '{}', '{"Status":null}', '\u0000', '{"a":']) {
      handler = (_, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      expect(await problemOf()).not.toBeNull();
      expect((await fetchJson(base, '*/*', deps)).ok).toBeTypeOf('boolean');
    }
  });
});

describe('RDAP', () => {
  const now = new Date('2026-11-24T02:00:00Z');
  /** The form of a registry's answer (RFC 9083), with a person in it. */
  const domain = {
    objectClassName: 'domain',
    ldhName: 'FAKE-DEMO.COM',
    status: ['client transfer prohibited', 'clientHold'],
    events: [
      { eventAction: 'registration', eventDate: '2020-01-02T03:04:05Z' },
      { eventAction: 'expiration', eventDate: '2026-12-20T00:00:00Z' },
    ],
    entities: [
      {
        objectClassName: 'entity',
        roles: ['registrant'],
        vcardArray: [
          'vcard',
          [
            ['fn', {}, 'text', '王小明'],
            ['email', {}, 'text', 'wang@fake.com'],
          ],
        ],
      },
      {
        objectClassName: 'entity',
        roles: ['registrar'],
        vcardArray: [
          'vcard',
          [
            ['version', {}, 'text', '4.0'],
            ['fn', {}, 'text', 'Alibaba Cloud Computing (Beijing) Co., Ltd.'],
          ],
        ],
      },
    ],
  };

  test('expiry, registrar and status; the holder is not read', async () => {
    handler = json(domain, 'application/rdap+json');
    const result = await asker().rdap('fake-demo.com');
    expect(requests[0]?.url).toBe('/domain/fake-demo.com');
    expect(requests[0]?.headers.accept).toBe('application/rdap+json');
    expect(result).toMatchObject({
      ok: true,
      facts: {
        registrar: 'Alibaba Cloud Computing (Beijing) Co., Ltd.',
        expires: '2026-12-20T00:00:00Z',
        statuses: ['client transfer prohibited', 'client hold'],
      },
    });
    expect(JSON.stringify(result)).not.toMatch(/王小明|wang@/);
    const keys = result.ok
      ? registryNotes(result.facts, 'fake-demo.com', now).map((n) => n.text.key)
      : [];
    expect(keys).toEqual([
      'lookup.rdap.finding.client-hold',
      'lookup.rdap.finding.expiring',
      'lookup.rdap.finding.transfer-lock',
      'lookup.rdap.finding.registrar',
    ]);
  });

  test('404 is an answer: not registered', async () => {
    handler = json({ errorCode: 404, title: 'Not Found' }, 'application/rdap+json', 404);
    const result = await asker().rdap('fake-demo.com');
    expect(result).toMatchObject({ ok: true, facts: { exists: false } });
  });

  test('another object is no domain', async () => {
    handler = json({ objectClassName: 'help' });
    expect(await asker().rdap('fake-demo.com')).toMatchObject({ problem: { kind: 'not-json' } });
  });

  const facts = (statuses: string[], expires: string | null = null) => ({
    exists: true,
    registrar: null,
    registered: null,
    expires,
    statuses,
  });
  test.each([
    ['fake.com', ['redemption period', 'pending delete'], 'redemption-days', 29],
    ['fake.link', ['redemption period'], 'redemption-days', 179],
    ['fake.zone', ['redemption period'], 'redemption', undefined],
    ['fake.com', ['pending delete'], 'pending-delete', undefined],
    ['fake.co', ['pending delete'], 'pending-delete-cn', undefined],
    ['fake.com', ['server hold'], 'server-hold', undefined],
    ['fake.com', ['server transfer prohibited'], 'transfer-lock-server', undefined],
    ['fake.com', ['pending transfer'], 'pending-transfer', undefined],
  ])('%s %j → %s', (name, statuses, id, days) => {
    const notes = registryNotes(facts(statuses), name, now);
    expect(notes.map((note) => note.text.key)).toEqual([`lookup.rdap.finding.${id}`]);
    expect(notes[0]?.text.params?.days).toBe(days);
  });

  test.each([
    ['2026-11-23T00:00:00Z', 'expired-grace', 'stop'],
    ['2026-10-01T00:00:00Z', 'expired-redemption', 'stop'],
    ['2026-09-23T00:00:00Z', 'expired-late', 'stop'],
    ['2026-01-01T00:00:00Z', 'expired-late', 'stop'],
    ['2027-02-01T00:00:00Z', 'expiring', 'warn'],
    ['2028-11-24T00:00:00Z', 'valid', 'pass'],
  ])('expiry %s is %s', (expires, id, verdict) => {
    expect(registryNotes(facts([], expires), 'fake.com', now)).toMatchObject([
      { verdict, text: { key: `lookup.rdap.finding.${id}` } },
    ]);
  });

  test('what can still be done after expiry follows the life-cycle table of the suffix and the registrar', () => {
    const expired = (domain: string, registrar: string | null, statuses: string[] = []) => {
      const given = { ...facts(statuses, '2026-11-10T00:00:00+08:00'), registrar };
      const told = registryNotes(given, domain, now).find(({ text }) => /expired/.test(text.key));
      return [told?.text.key.replace('lookup.rdap.finding.', ''), told?.text.params?.until];
    };
    expect(expired('fake.cn', null)).toEqual(['expired-grace', '2026-12-10']);
    expect(expired('fake.hk', null)).toEqual(['expired-grace', '2026-12-08']);
    // No table for this suffix, or a status that names the phase: nothing is reckoned.
    expect(expired('fake.io', null)).toEqual(['expired', undefined]);
    expect(expired('fake.com', null, ['redemption period'])).toEqual(['expired', undefined]);
    const late = (registrar: string) =>
      registryNotes({ ...facts([], '2026-09-25T10:00:00+08:00'), registrar }, 'fake.com', now)[0];
    expect(late('Alibaba Cloud Computing (Beijing) Co., Ltd.')?.text.key).toContain('expired-late');
    expect(late('DNSPod, Inc.')?.text).toMatchObject({ params: { until: '2026-11-24' } });
  });
});
