/**
 * Writes utils/lookup/network/address-table.ts from two packages of ip-location-db: which addresses are registered in
 * mainland China (registries' statistics, CC BY 4.0 by NRO) and which belong to the clouds' own networks (RouteViews,
 * registries, DB-IP, CC BY 4.0). Run: `node utils/lookup/generate/addresses.ts`; it needs npm, about 60 MB of
 * temporary space and a minute.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '2.3.2026061719';
const DATE = '2026-06-17';

/** Autonomous systems of the clouds; `mainland`: used on the mainland, `abroad`: the international business. */
const NETWORKS: readonly (readonly [provider: string, side: 'mainland' | 'abroad', as: string])[] =
  [
    ['aliyun', 'mainland', '37963'],
    ['aliyun', 'abroad', '45102 134963'],
    ['tencent', 'mainland', '45090 133478'],
    ['tencent', 'abroad', '132203 132591'],
    ['huawei', 'mainland', '55990'],
    ['huawei', 'abroad', '136907 141180 131444'],
    ['volcengine', 'mainland', '137718'],
    ['volcengine', 'abroad', '150436'],
    ['baidu', 'mainland', '38365 55967'],
    ['jdcloud', 'mainland', '131486 137753 137787'],
  ];

/** First and last unit of a range; a unit is a /24 of IPv4 or a /32 of IPv6. */
type Range = [first: number, last: number];

const unitsOf = (start: string, end: string): { whole: Range | null; partial: number[] } => {
  const isV6 = start.includes(':');
  const bits = isV6 ? 96n : 8n;
  const from = isV6 ? v6(start) : v4(start);
  const to = (isV6 ? v6(end) : v4(end)) + 1n;
  const size = 1n << bits;
  const first = (from + size - 1n) / size;
  const last = to / size - 1n;
  const partial: number[] = [];
  if (from % size !== 0n) partial.push(Number(from / size));
  if (to % size !== 0n) partial.push(Number(to / size));
  return { whole: first <= last ? [Number(first), Number(last)] : null, partial };
};

const v4 = (text: string): bigint =>
  text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);

const v6 = (text: string): bigint => {
  const [head = '', tail] = text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : Array(8 - left.length - right.length).fill('0');
  return [...left, ...middle, ...right].reduce((sum, g) => sum * 65_536n + BigInt(`0x${g}`), 0n);
};

const merge = (ranges: Range[]): Range[] => {
  const merged: Range[] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
};

/** `gap length` pairs in base 36: units skipped since the last range, units in this one (left out when it is one). */
const encode = (ranges: Range[]): string => {
  let at = 0;
  return merge(ranges)
    .map(([first, last]) => {
      const gap = first - at;
      at = last + 1;
      const length = last - first + 1;
      return length === 1 ? gap.toString(36) : `${gap.toString(36)}.${length.toString(36)}`;
    })
    .join(' ');
};

const collect = (rows: readonly (readonly string[])[]): { whole: Range[]; partial: Range[] } => {
  const whole: Range[] = [];
  const partial: Range[] = [];
  for (const [start = '', end = ''] of rows) {
    const units = unitsOf(start, end);
    if (units.whole) whole.push(units.whole);
    partial.push(...units.partial.map((unit): Range => [unit, unit]));
  }
  return { whole, partial };
};

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));

/** The rows of one file of a package: start, end, third column. */
const rowsOf = (name: string, file: string): string[][] => {
  execFileSync('npm', ['pack', `@ip-location-db/${name}@${VERSION}`, '--silent'], { cwd: folder });
  const archive = `ip-location-db-${name}-${VERSION}.tgz`;
  execFileSync('tar', ['xzf', archive, `package/${file}`], { cwd: folder });
  return readFileSync(join(folder, 'package', file), 'utf8')
    .split('\n')
    .map((line) => line.split(',', 3));
};

const table = (kind: 'ipv4' | 'ipv6') => {
  const country = rowsOf('geo-whois-asn-country', `geo-whois-asn-country-${kind}.csv`);
  const mainland = collect(country.filter(([, , code]) => code === 'CN'));
  const as = rowsOf('asn', `asn-${kind}.csv`);
  const networks = NETWORKS.map(([provider, side, numbers]) => {
    const wanted = new Set(numbers.split(' '));
    const { whole, partial } = collect(as.filter(([, , number = '']) => wanted.has(number)));
    return { provider, side, ranges: encode([...whole, ...partial]) };
  });
  return { mainland: encode(mainland.whole), doubtful: encode(mainland.partial), networks };
};

const wrap = (value: ReturnType<typeof table>): string => `{
  mainland: '${value.mainland}',
  doubtful: '${value.doubtful}',
  networks: [
${value.networks
  .filter(({ ranges }) => ranges !== '')
  .map(({ provider, side, ranges }) => `    ['${provider}', '${side}', '${ranges}'],`)
  .join('\n')}
  ],
}`;

writeFileSync(
  new URL('../network/address-table.ts', import.meta.url),
  `/**
 * Addresses registered in mainland China, and the clouds' own networks. Data: NRO, RouteViews, DB-IP (CC BY 4.0) by
 * way of ip-location-db ${VERSION}. Written by generate/addresses.ts; do not edit.
 */
import type { AddressTable } from './address-format.ts';

export const ADDRESS_DATE = '${DATE}';

/** Units are /24. */
export const V4: AddressTable = ${wrap(table('ipv4'))};

/** Units are /32. */
export const V6: AddressTable = ${wrap(table('ipv6'))};
`,
);
rmSync(folder, { recursive: true });
