/** Where the browsers lie. `BEIAN_CHROMIUM` and `BEIAN_FIREFOX` name others. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const firstThere = (paths: readonly (string | undefined)[]): string | null =>
  paths.find((path): path is string => path !== undefined && existsSync(path)) ?? null;

const onPath = (...names: string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));

export const chromiumPath = (): string | null =>
  firstThere([
    process.env.BEIAN_CHROMIUM,
    ...onPath('chromium', 'chromium-browser', 'chrome-for-testing'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);

export const firefoxPath = (): string | null =>
  firstThere([
    process.env.BEIAN_FIREFOX,
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);

/** The path, or an error that says what to install. */
export const required = (path: string | null, name: string): string => {
  if (path) return path;
  throw new Error(`${name} was not found on this machine; \`npm start\` says what to install`);
};
