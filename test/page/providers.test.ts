import { describe, expect, it } from 'vitest';
import { looksLikeOfficial } from '../../utils/lookup/lookalike.ts';
import {
  defaultMatches,
  isFilingRoute,
  optionalMatches,
  PROVIDER_LIST,
  providerOfHost,
  routeKind,
} from '../../utils/providers/index.ts';

describe('hosts', () => {
  it('reads exactly these hosts by default', () => {
    expect(defaultMatches).toEqual([
      'https://beian.aliyun.com/*',
      'https://bsn.console.aliyun.com/*',
      'https://dc.console.aliyun.com/*',
      'https://console.cloud.tencent.com/*',
      'https://beian.miit.gov.cn/*',
    ]);
  });

  it('keeps the other providers optional', () => {
    expect(optionalMatches).toHaveLength(4);
    expect(optionalMatches.filter((match) => defaultMatches.includes(match))).toEqual([]);
  });

  it('knows a provider by its exact host only', () => {
    expect(providerOfHost('beian.aliyun.com')?.id).toBe('aliyun');
    expect(providerOfHost('www.aliyun.com')).toBeNull();
    expect(providerOfHost('beian.aliyun.com.example.net')).toBeNull();
  });

  it('lists no id twice', () => {
    const ids = PROVIDER_LIST.map((provider) => provider.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('routes', () => {
  it.each([
    ['https://console.cloud.tencent.com/beian/manage/material', true],
    ['https://console.cloud.tencent.com/domain/detail?domain=example.com', true],
    ['https://console.cloud.tencent.com/beianx', false],
    ['https://console.cloud.tencent.com/lighthouse/instance', false],
    ['https://beian.miit.gov.cn/#/Integrated/lawStatute', true],
    ['https://console.volcengine.com/ecs', false],
    ['https://example.com/beian', false],
  ])('%s may be a filing page: %s', (address, expected) => {
    expect(isFilingRoute(new URL(address))).toBe(expected);
  });

  it.each([
    ['https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=2000000000011', 'order-detail'],
    ['https://dc.console.aliyun.com/next/index#/domain/details/info?domain=a.com', 'domain-detail'],
    ['https://dc.console.aliyun.com/next/index#/domain/list/all-domain', 'domain-list'],
    ['https://beian.miit.gov.cn/', 'miit-home'],
    ['https://beian.miit.gov.cn/index#/Integrated/recordQuery', 'miit-query'],
    ['https://console.cloud.tencent.com/beian', 'filing-home'],
    ['https://beian.aliyun.com/', null],
  ])('%s hints at %s', (address, expected) => {
    const url = new URL(address);
    const provider = providerOfHost(url.hostname);
    expect(provider && routeKind(provider, url)).toBe(expected);
  });
});

describe('look-alikes', () => {
  it.each([
    ['beian-aliyun.com', 'aliyun'],
    ['beian.aliyun.com.example.net', 'aliyun'],
    ['aliyunbeian.cn', 'aliyun'],
    ['beian.a1iyun.com', 'aliyun'],
    ['beian.aliyum.com', 'aliyun'],
    ['beian.аliyun.com', 'aliyun'],
    ['miit-beian.com', 'miit'],
    ['beian.miit.gov.cn.icp-help.com', 'miit'],
    ['console-cloud-tencent.com', 'tencent'],
    ['miit-gov.cn', 'miit'],
    ['beian-aliyun.net.cn', 'aliyun'],
    ['beian.huaweicloud.com.cn.example.org', 'huawei'],
    ['my-cloud.cn', null],
    ['beian.aliyun.com', null],
    ['help.aliyun.com', null],
    ['beian.miit.gov.cn', null],
    ['beian.mps.gov.cn', null],
    ['example.com', null],
    ['beian.example.com', null],
    ['localhost', null],
  ])('%s → %s', (host, expected) => {
    expect(looksLikeOfficial(host)).toBe(expected);
  });

  it('sees through punycode', () => {
    const host = new URL('https://beian.\u0430liyun.com/').hostname;
    expect(host).toContain('xn--');
    expect(looksLikeOfficial(host)).toBe('aliyun');
  });
});
