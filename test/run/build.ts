/**
 * Builds the extension for one browser and tells which modules each script was made of.
 * The build is the shipped one: the listening plugin changes nothing in it.
 */
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { build as wxtBuild } from 'wxt';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type TargetBrowser = (typeof BROWSERS)[number];

/** A module and the bytes it adds to its script, before compression by name mangling is over. */
export interface ModulePart {
  /** Path from the repository's root. */
  module: string;
  bytes: number;
}

/** Modules by the script's file name in the output folder, e.g. `console.js`. */
export type Scripts = ReadonlyMap<string, readonly ModulePart[]>;

/** The built folder of a browser. */
export const outputFolder = (root: string, browser: TargetBrowser): string =>
  `${root}/.output/${browser}-mv3`;

export const build = async (root: string, browser: TargetBrowser): Promise<Scripts> => {
  const scripts = new Map<string, ModulePart[]>();
  const listener: Plugin = {
    name: 'beian-preflight:modules',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        scripts.set(
          output.fileName,
          Object.entries(output.modules)
            .filter(([, part]) => part.renderedLength > 0)
            .map(([id, part]) => ({ module: nameOf(root, id), bytes: part.renderedLength })),
        );
      }
    },
  };
  await wxtBuild({ root, browser, vite: () => ({ plugins: [listener], logLevel: 'warn' }) });
  return scripts;
};

/** Virtual modules keep their name; files are told from the root, without a query. */
const nameOf = (root: string, id: string): string => {
  const plain = id.replace(/^\0/, 'virtual:').replace(/\?.*$/, '');
  return plain.startsWith('/') || /^[A-Z]:/i.test(plain)
    ? relative(root, plain).replaceAll('\\', '/')
    : plain;
};
