/** Where personal data could be found afterwards: what is kept, copied, exported, notified, logged and asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { dumpStores } from '../support/stores.ts';
import { foundIn, PERSONAL, TYPED } from './planted.ts';

/** Everything that was said, shown, kept or exported, by where. */
export type Heard = Map<string, string>;

/** `what in where` for every personal text found. */
export const findings = (heard: Heard): string[] =>
  [...heard].flatMap(([where, text]) => foundIn(text).map((what) => `${what} in ${where}`));

/** Collects what pages opened from now on copy, rather than handing it to the machine's clipboard. */
export const watchCopies = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    Object.defineProperty(navigator.clipboard ?? {}, 'writeText', {
      value: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
  });
};

/** What a page has copied. */
export const copiesOf = async (page: Page): Promise<string> =>
  (await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied)).join('\n\n');

/** Private files of the extension, read in a page of its own. */
const dumpPrivateFiles = async (): Promise<string> => {
  const read = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
    const texts: string[] = [];
    const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
    for await (const [name, handle] of entries) {
      texts.push(name);
      if (handle instanceof FileSystemDirectoryHandle) texts.push(...(await read(handle)));
      else if (handle instanceof FileSystemFileHandle) {
        texts.push(await (await handle.getFile()).text());
      }
    }
    return texts;
  };
  return (await read(await navigator.storage.getDirectory())).join('\n');
};

/** What the extension keeps, read through a page of its own. */
export const hearKept = async (page: Page, heard: Heard): Promise<void> => {
  heard.set('stores', await page.evaluate(dumpStores));
  heard.set('private files', await page.evaluate(dumpPrivateFiles));
};

const OF_EXTENSIONS =
  /chrome-extension_|File System|Extension (State|Settings|Rules|Scripts)|Service Worker/;

const filesOf = (profile: string): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Names of the texts that lie in a file: as eight-bit or sixteen-bit text, or as an address writes them. */
const foundInFile = (file: string, of: Readonly<Record<string, string>>): string[] => {
  const bytes = readFileSync(file);
  return Object.entries(of)
    .filter(([, value]) =>
      [value, encodeURIComponent(value), Buffer.from(value, 'utf16le')].some((one) =>
        bytes.includes(one),
      ),
    )
    .map(([name]) => name);
};

/**
 * What is found in the closed browser's profile, `what in where`. The extension's own files are searched for everything;
 * all others (history, sessions, preferences) for what the person gave to the extension: a page's own fields are the
 * browser's matter.
 */
export const foundOnDisk = (profile: string): string[] =>
  filesOf(profile).flatMap((file) =>
    foundInFile(file, OF_EXTENSIONS.test(file) ? PERSONAL : TYPED).map(
      (what) => `${what} in ${file.slice(profile.length)}`,
    ),
  );
