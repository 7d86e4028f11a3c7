/** The dictionaries as they lie in their files, one record a section, before they are merged. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../utils/vocabulary.ts';

const texts = join(import.meta.dirname, '..', '..', 'utils', 'text');

export interface Section {
  /** The file's name without its ending. */
  name: string;
  sentences: Readonly<Record<string, string>>;
}

/** Files that only put others together: their sentences are counted where they are written. */
const MERGED = new Set(['guides']);

/** Sections of one language, by file name. Each file exports one record of sentences. */
export const sectionsOf = async (locale: Locale): Promise<Section[]> => {
  const files = globSync('*.ts', { cwd: join(texts, locale) })
    .filter((file) => !MERGED.has(basename(file, '.ts')))
    .toSorted();
  return Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(pathToFileURL(join(texts, locale, file)).href);
      const records = Object.values(module as Record<string, Record<string, string>>);
      const [sentences] = records;
      if (!sentences || records.length !== 1) throw new Error(`${file}: one record expected`);
      return { name: basename(file, '.ts'), sentences };
    }),
  );
};
