/** What each part of the package weighs: a script, or a view with everything its page names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;

export interface Weight {
  bytes: number;
  /** At the highest level, as stores and browsers pack. */
  gzip: number;
}

/** Parts and what they may weigh at most, in KB: raw, gzip. */
export const PARTS: Readonly<Record<string, readonly [raw: number, gzip: number]>> = {
  'console.js': [96, 36],
  'background.js': [1000, 320],
  'popup.html': [1540, 492],
  'options.html': [340, 100],
  'workbench.html': [1710, 548],
};

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** What a page names, and what a module imports before it runs. */
const NAMED = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;
const IMPORTED = /(?:\bfrom|\bimport)\s*["'](?:\.{1,2}\/)+([^"']+\.js)["']/g;

/** A part with everything that is loaded before it shows or does anything. */
const filesOf = (folder: string, part: string): string[] => {
  const files = new Set([part]);
  for (const file of files) {
    if (file.endsWith('.css')) continue;
    const text = read(folder, file);
    for (const [, named = ''] of text.matchAll(NAMED)) files.add(named);
    for (const [, imported = ''] of text.matchAll(IMPORTED)) {
      files.add(imported.startsWith('chunks/') ? imported : `chunks/${imported}`);
    }
  }
  return [...files];
};

export const weigh = (folder: string, part: string): Weight => {
  const files = filesOf(folder, part).map((file) => readFileSync(join(folder, file)));
  return {
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  };
};

export const kilobytes = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

/** Parts of one built folder that weigh too much, as sentences. */
export const sizeProblems = (folder: string): string[] =>
  Object.entries(PARTS).flatMap(([part, [raw, packed]]) => {
    const { bytes, gzip } = weigh(folder, part);
    return [
      ...(bytes > raw * KB ? [`${part}: ${kilobytes(bytes)}, at most ${raw} KB`] : []),
      ...(gzip > packed * KB ? [`${part}: ${kilobytes(gzip)} gzip, at most ${packed} KB`] : []),
    ];
  });
