import { hostOfMatch, PROVIDER_LIST } from '../providers/index.ts';
import { OFFICIAL } from '../providers/official.ts';
import type { ProviderId } from '../vocabulary.ts';
import { toUnicode } from './punycode.ts';

/** Letters of other scripts and digits that are drawn like a Latin letter. */
const TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  е: 'e',
  ё: 'e',
  о: 'o',
  ο: 'o',
  օ: 'o',
  р: 'p',
  ρ: 'p',
  с: 'c',
  ϲ: 'c',
  у: 'y',
  γ: 'y',
  х: 'x',
  і: 'i',
  ι: 'i',
  ї: 'i',
  ı: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ɡ: 'g',
  һ: 'h',
  ո: 'n',
  ν: 'v',
  ԝ: 'w',
  ӏ: 'l',
  ⅼ: 'l',
  υ: 'u',
  ս: 'u',
  т: 't',
  м: 'm',
  к: 'k',
  в: 'b',
  ь: 'b',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  '7': 't',
};

/** Words that make a borrowed brand an imitation of a filing page. */
const FILING_WORDS = ['beian', 'icp', 'bsn', 'filing', 'miit', 'console', 'gov'];

/**
 * The provider whose official pages `host` imitates, or null (also null for the official hosts).
 * Caught: an official host in front of another name, brand and filing words joined in another name,
 * letters drawn alike (also as punycode), a brand one letter off.
 */
export function looksLikeOfficial(host: string): ProviderId | null {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  if (!name.includes('.') || isOfficial(name)) return null;
  const shown = toUnicode(name).normalize('NFKC');
  const plain = [...shown.normalize('NFD').replace(/[\u0300-\u036f]/g, '')]
    .map((c) => TWINS[c] ?? c)
    .join('')
    .replaceAll('rn', 'm');
  if (plain !== name && isOfficial(plain)) return ownerOf(plain);
  return imitated(name) ?? imitated(plain);
}

function imitated(name: string): ProviderId | null {
  const loose = name.replace(/[^a-z0-9]/g, '');
  for (const [id, { brands }] of OFFICIAL) {
    const hosts = PROVIDER_LIST.filter((p) => p.id === id).flatMap((p) =>
      p.matches.map(hostOfMatch),
    );
    if (hosts.some((h) => name.startsWith(`${h}.`) || loose.includes(h.replace(/[^a-z]/g, ''))))
      return id;
    const words = name.split(/[^a-z0-9]+/);
    const branded = brands.some((brand) => loose.includes(brand));
    const filing = FILING_WORDS.some((w) => !brands.includes(w) && loose.includes(w));
    if (branded && filing) return id;
    const near = brands.some((b) => b.length > 5 && words.some((w) => oneOff(w, b)));
    if (near && (filing || words.length <= 3)) return id;
  }
  return null;
}

function isOfficial(name: string): boolean {
  return ownerOf(name) !== null;
}

function ownerOf(name: string): ProviderId | null {
  const owner = OFFICIAL.find(([, { domains }]) =>
    domains.some((d) => name === d || name.endsWith(`.${d}`)),
  );
  return owner?.[0] ?? null;
}

/** Exactly one letter replaced, left out or added, but the first: `cloud` is no `qcloud`. */
function oneOff(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
