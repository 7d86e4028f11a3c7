import { east } from './provinces/east.ts';
import { north } from './provinces/north.ts';
import { northeast } from './provinces/northeast.ts';
import { northwest } from './provinces/northwest.ts';
import {
  type Applies,
  PROVINCE_TOPICS,
  type Province,
  type ProvinceRule,
} from './provinces/shape.ts';
import { south } from './provinces/south.ts';
import { southwest } from './provinces/southwest.ts';

/** The 31 provincial authorities in the usual order: north, northeast, east, south, southwest, northwest. */
export const PROVINCES: readonly Province[] = [
  ...north,
  ...northeast,
  ...east,
  ...south,
  ...southwest,
  ...northwest,
];

const SUFFIX_OF_NAME = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/;

/** The province by its name (浙江, 浙江省) or by the character its filing numbers begin with (浙); else undefined. */
export const provinceOf = (abbrOrName: string): Province | undefined => {
  const name = abbrOrName.trim().replace(SUFFIX_OF_NAME, '');
  return PROVINCES.find(
    (province) => province.name === name || province.abbreviations.includes(name),
  );
};

/**
 * The known rules of a province's authority, sorted by topic; empty where the province is unknown. With `who`, only
 * those that bind a person or an organisation. The list is what written sources say, not a promise of completeness.
 */
export const provinceRules = (
  abbrOrName: string,
  who?: Exclude<Applies, 'all'>,
): readonly ProvinceRule[] => {
  const rules = provinceOf(abbrOrName)?.rules ?? [];
  return rules
    .filter(({ applies }) => who === undefined || applies === 'all' || applies === who)
    .toSorted((a, b) => PROVINCE_TOPICS.indexOf(a.topic) - PROVINCE_TOPICS.indexOf(b.topic));
};
