import type { PageKind, ProviderId } from '../vocabulary.ts';
import { aliyun } from './aliyun.ts';
import { baidu } from './baidu.ts';
import { huawei } from './huawei.ts';
import { jdcloud } from './jdcloud.ts';
import { miit } from './miit.ts';
import type { Provider } from './provider.ts';
import { tencent } from './tencent.ts';
import { volcengine } from './volcengine.ts';

/** One line a provider; it feeds manifest, page and options. */
export const PROVIDER_LIST: readonly Provider[] = [
  aliyun,
  tencent,
  miit,
  huawei,
  baidu,
  jdcloud,
  volcengine,
];

/** Match patterns of the hosts that every installation reads. */
export const defaultMatches: readonly string[] = PROVIDER_LIST.filter((p) => !p.optional).flatMap(
  (p) => p.matches,
);

/** Match patterns that the user may switch on, by provider. */
export const optionalMatches: readonly string[] = PROVIDER_LIST.filter((p) => p.optional).flatMap(
  (p) => p.matches,
);

/** The provider whose console lives on `host` (exact host, lower case), else null. */
export function providerOfHost(host: string): Provider | null {
  return PROVIDER_LIST.find((p) => p.matches.some((match) => hostOfMatch(match) === host)) ?? null;
}

/** The provider's data, or null for `unknown`. */
export function providerById(id: ProviderId): Provider | null {
  return PROVIDER_LIST.find((p) => p.id === id) ?? null;
}

/** `https://beian.aliyun.com/*` → `beian.aliyun.com`. */
export function hostOfMatch(match: string): string {
  return match.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}

/**
 * Could this address be a filing, domain or service-code page? Cheap and generous: hosts that serve
 * nothing else always are, shared consoles only on their filing and domain paths.
 */
export function isFilingRoute(url: URL): boolean {
  const provider = providerOfHost(url.hostname);
  if (!provider) return false;
  return !provider.filingPath || provider.filingPath.test(url.pathname);
}

/** What the address says about the page, or null where it says nothing. */
export function routeKind(provider: Provider, url: URL): PageKind | null {
  const where = url.pathname + url.search + url.hash;
  const route = provider.routes.find(
    (r) => (!r.host || r.host === url.hostname) && r.path.test(where),
  );
  return route?.kind ?? null;
}
