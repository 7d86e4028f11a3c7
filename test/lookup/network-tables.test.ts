import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suffixes } from '../../utils/knowledge/suffixes.ts';
import { sharedNames } from '../../utils/lookup/generate/shared-names.ts';
import { topLevelNames } from '../../utils/lookup/generate/tlds.ts';
import { BOOTSTRAP_DATE, rdapBaseOf, rdapServers } from '../../utils/lookup/network/bootstrap.ts';
import { hostFor, NETWORK_HOSTS, originFor } from '../../utils/lookup/network/hosts.ts';
import { locate } from '../../utils/lookup/network/place.ts';
import { SHARED_NAMES } from '../../utils/lookup/shared-names.ts';
import { TLDS } from '../../utils/lookup/tlds.ts';

describe('where an address is', () => {
  test.each([
    ['47.96.1.1', 'mainland', 'aliyun'],
    ['120.24.1.1', 'mainland', 'aliyun'],
    ['8.210.1.1', 'outside', 'aliyun'],
    ['8.130.0.1', 'unknown', 'aliyun'],
    ['43.138.1.1', 'mainland', 'tencent'],
    ['43.129.1.1', 'outside', 'tencent'],
    ['121.36.1.1', 'mainland', 'huawei'],
    ['180.76.1.1', 'mainland', 'baidu'],
    ['101.126.1.1', 'mainland', 'volcengine'],
    ['114.114.114.114', 'mainland', undefined],
    ['1.1.1.1', 'outside', undefined],
    ['2408:4000::1', 'mainland', 'aliyun'],
    ['240e:1::1', 'mainland', undefined],
    ['2606:4700::1111', 'outside', undefined],
    ['::ffff:47.96.1.1', 'mainland', 'aliyun'],
    ['127.0.0.1', 'private', undefined],
    ['10.1.2.3', 'private', undefined],
    ['100.64.0.1', 'private', undefined],
    ['224.0.0.1', 'private', undefined],
    ['::1', 'private', undefined],
    ['fe80::1', 'private', undefined],
    ['2001:db8::1', 'private', undefined],
    ['', 'unknown', undefined],
    ['1.2.3', 'unknown', undefined],
    ['999.1.1.1', 'unknown', undefined],
    ['example.com', 'unknown', undefined],
    ['1::2::3', 'unknown', undefined],
  ])('%s is %s (%s)', (address, place, provider) => {
    const located = locate(address);
    expect(located.place).toBe(place);
    expect(located.provider).toBe(provider);
  });

  test('any text gives an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), (address) => {
        expect(['mainland', 'outside', 'private', 'unknown']).toContain(locate(address).place);
      }),
    );
  });
});

describe('RDAP servers', () => {
  test('every server is https, ends with a slash, and serves a suffix of our table', () => {
    const ours = new Set([...suffixes()].map(({ ascii }) => ascii));
    for (const [suffix, base] of rdapServers()) {
      expect(ours.has(suffix), suffix).toBe(true);
      expect(base).toMatch(/^https:\/\/[a-z0-9.-]+\/(?:[\w.-]+\/)*$/);
    }
    expect(BOOTSTRAP_DATE).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('the last label decides; .cn and .中国 have none', () => {
    expect(rdapBaseOf('a.com')).toBe('https://rdap.verisign.com/com/v1/');
    expect(rdapBaseOf('a.xn--55qx5d')).toBe('https://rdap.ngtld.cn/');
    expect(rdapBaseOf('a.com.cn')).toBeNull();
    expect(rdapBaseOf('a.xn--fiqs8s')).toBeNull();
  });

  test('the host list is exact: what can be asked is in it, and nothing else', () => {
    const asked = new Set<string>();
    for (const [suffix] of rdapServers()) {
      const host = hostFor({ kind: 'rdap' }, `a.${suffix}`);
      if (host) asked.add(host);
    }
    for (const service of ['alidns', 'dnspod'] as const) {
      asked.add(hostFor({ kind: 'dns', service }, 'a.com') ?? '');
    }
    expect(NETWORK_HOSTS).toEqual([...asked].sort());
    for (const host of NETWORK_HOSTS) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(originFor({ kind: 'rdap' }, 'a.com')).toBe('https://rdap.verisign.com/*');
    expect(originFor({ kind: 'rdap' }, 'a.cn')).toBeNull();
  });
});

describe('top-level names', () => {
  test('the shipped list is what the package gives', () => {
    const rules = readFileSync(
      new URL('../../node_modules/psl/data/rules.js', import.meta.url),
      'utf8',
    );
    expect(TLDS.split(' ')).toEqual(topLevelNames(rules));
    expect(SHARED_NAMES.split(' ')).toEqual(sharedNames(rules));
  });
});
