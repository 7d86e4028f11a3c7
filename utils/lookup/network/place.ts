/** Where an address is: mainland China or not, and whose. Whatever the tables do not agree on is "cannot tell". */
import type { ProviderId } from '../../vocabulary.ts';
import type { AddressTable } from './address-format.ts';
import { V4, V6 } from './address-table.ts';

export type Place = 'mainland' | 'outside' | 'private' | 'unknown';

export interface Located {
  place: Place;
  provider?: ProviderId;
}

/** First and last units, ascending, in one flat array. */
type Ranges = Float64Array;

const decode = (encoded: string): Ranges => {
  const ranges: number[] = [];
  let at = 0;
  for (const token of encoded === '' ? [] : encoded.split(' ')) {
    const [gap = '0', length = '1'] = token.split('.');
    const first = at + Number.parseInt(gap, 36);
    at = first + Number.parseInt(length, 36);
    ranges.push(first, at - 1);
  }
  return Float64Array.from(ranges);
};

const contains = (ranges: Ranges, unit: number): boolean => {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (unit < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (unit > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
};

const open = ({ mainland, doubtful, networks }: AddressTable) => ({
  mainland: decode(mainland),
  doubtful: decode(doubtful),
  networks: networks.map(([provider, side, ranges]) => ({
    provider,
    side,
    ranges: decode(ranges),
  })),
});

type OpenTable = ReturnType<typeof open>;
let openV4: OpenTable | undefined;
let openV6: OpenTable | undefined;

const parseV4 = (text: string): number[] | null => {
  const parts = text.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 256));
  return parts.length === 4 && parts.every((part) => part < 256) ? parts : null;
};

/** Never routed on the public internet (RFC 6890): private, loopback, link-local, shared, documentation, multicast. */
const isReservedV4 = ([a = 0, b = 0, c = 0]: readonly number[]): boolean =>
  a === 0 ||
  a === 10 ||
  a === 127 ||
  a >= 224 ||
  (a === 100 && b >= 64 && b < 128) ||
  (a === 169 && b === 254) ||
  (a === 172 && b >= 16 && b < 32) ||
  (a === 192 && b === 168) ||
  (a === 192 && b === 0 && (c === 0 || c === 2)) ||
  (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
  (a === 203 && b === 0 && c === 113);

/** The first 32 bits of an IPv6 address, or null. */
const headOfV6 = (text: string): number | null => {
  if (!/^[0-9a-f:.]+$/i.test(text) || !text.includes(':')) return null;
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0) return null;
  const left = head === '' ? [] : head.split(':');
  const groups = tail === undefined ? left : [...left, '0', '0'];
  const [first = '', second = '0'] = groups;
  const value = Number.parseInt(first, 16) * 65_536 + Number.parseInt(second, 16);
  return Number.isNaN(value) ? null : value;
};

/** Loopback, unspecified, unique-local, link-local, multicast, documentation. */
const isReservedV6 = (head: number): boolean => {
  const first = Math.floor(head / 65_536);
  return head === 0 || head === 0x20010db8 || first >= 0xfc00;
};

const locateUnit = (table: OpenTable, unit: number): Located => {
  const own = table.networks.filter(({ ranges }) => contains(ranges, unit));
  const [network, ...others] = own;
  const registered = contains(table.mainland, unit);
  const provider = network && others.every((o) => o.provider === network.provider);
  const name = provider ? { provider: network.provider } : {};
  if (contains(table.doubtful, unit) || others.length > 0) return { place: 'unknown', ...name };
  const place = registered ? 'mainland' : 'outside';
  if (!network) return { place };
  const expected = network.side === 'mainland' ? 'mainland' : 'outside';
  return { place: place === expected ? place : 'unknown', ...name };
};

/** @param address IPv4 or IPv6 as DNS answers give it; anything else is `unknown`. */
export const locate = (address: string): Located => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const octets = parseV4(mapped ?? address);
  if (octets) {
    if (isReservedV4(octets)) return { place: 'private' };
    openV4 ??= open(V4);
    const [a = 0, b = 0, c = 0] = octets;
    return locateUnit(openV4, a * 65_536 + b * 256 + c);
  }
  const head = headOfV6(address);
  if (head === null) return { place: 'unknown' };
  if (isReservedV6(head)) return { place: 'private' };
  openV6 ??= open(V6);
  return locateUnit(openV6, head);
};
