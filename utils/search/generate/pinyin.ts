/**
 * Writes utils/search/pinyin-table.ts: syllables of Chinese characters, from the package `pinyin-pro`: the 3 755 common
 * characters (GB 2312, level 1) and whatever else the Chinese texts use. Run when a text uses a rarer character (a test
 * says so): `node utils/search/generate/pinyin.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/gu;

const commonCharacters = (): string[] => {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, i) => 0xb0 + i);
  const cells = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  const all = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  return all.filter((character) => character.match(HAN));
};

/** The Chinese characters of the product's texts and of the phrases and province names in its data. */
export const charactersOfTexts = (): string[] => {
  const utils = new URL('../../', import.meta.url);
  const folders = ['text/zh-CN/', 'knowledge/corrections/', 'knowledge/provinces/'];
  const texts = folders.flatMap((folder) =>
    readdirSync(new URL(folder, utils)).map((file) =>
      readFileSync(new URL(folder + file, utils), 'utf8'),
    ),
  );
  return [...new Set(texts.join('').match(HAN))];
};

/** `ā:啊阿,…` without tones: each syllable with its characters; a character with several readings stands several times. */
export const pinyinTable = (characters: readonly string[]): string => {
  const bySyllable = new Map<string, string[]>();
  for (const character of characters) {
    const readings = pinyin(character, {
      toneType: 'none',
      multiple: true,
      type: 'array',
      v: true,
    });
    for (const syllable of new Set(readings.filter((reading) => /^[a-z]+$/.test(reading))))
      bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
  }
  return [...bySyllable]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, own]) => syllable + own.join(''))
    .join(' ');
};

if (import.meta.main) {
  const characters = [...new Set([...commonCharacters(), ...charactersOfTexts()])];
  writeFileSync(
    new URL('../pinyin-table.ts', import.meta.url),
    `/** Syllables, each followed by its characters. Written by generate/pinyin.ts; do not edit. */
export const PINYIN =
  '${pinyinTable(characters)}';
`,
  );
}
