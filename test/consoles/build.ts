/** Bundles the practice consoles into `.cache/consoles`, once; again only when their sources or libraries change. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const apps = join(import.meta.dirname, 'apps');

/** A console app, and the library version that its `@alifd/next` stands for. */
const CONSOLES = {
  aliyun: { app: 'aliyun', next: '@alifd/next' },
  'aliyun-119': { app: 'aliyun', next: 'next-119' },
  element: { app: 'element', next: '@alifd/next' },
  tencent: { app: 'tencent', next: '@alifd/next' },
  miit: { app: 'miit', next: '@alifd/next' },
} as const;
export type ConsoleId = keyof typeof CONSOLES;

/** Where the bundles lie, one folder a console. */
export const CONSOLE_BUNDLES = join(root, '.cache', 'consoles');

/** The libraries' style sheets name fonts on the net; the practice consoles fetch nothing from outside. */
const withoutOutsideAddresses: Plugin = {
  name: 'practice:local-only',
  enforce: 'pre',
  transform(code, id) {
    if (!id.split('?')[0]?.endsWith('.css')) return null;
    return code.replace(/@font-face\s*\{[^}]*\/\/[^}]*\}/g, '');
  },
};

const fingerprint = (): string => {
  const hash = createHash('sha256');
  const sources = globSync('**/*.{js,jsx,html,css}', { cwd: apps }).toSorted();
  for (const file of sources) hash.update(file).update(readFileSync(join(apps, file)));
  hash.update(readFileSync(import.meta.filename));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex');
};

const bundle = (id: ConsoleId): Promise<unknown> => {
  const { app, next } = CONSOLES[id];
  return build({
    root: join(apps, app),
    base: `/__practice/${id}/`,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        { find: /^@alifd\/next(?=\/|$)/, replacement: next },
        { find: /^vue$/, replacement: 'vue2/dist/vue.esm.js' },
        { find: /^lodash$/, replacement: join(apps, 'lodash.js') },
      ],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    plugins: [withoutOutsideAddresses],
    build: {
      outDir: join(CONSOLE_BUNDLES, id),
      emptyOutDir: true,
      minify: false,
      cssMinify: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
    },
  });
};

export const buildConsoles = async (): Promise<void> => {
  const stamp = join(CONSOLE_BUNDLES, 'stamp');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(CONSOLE_BUNDLES, { recursive: true, force: true });
  mkdirSync(CONSOLE_BUNDLES, { recursive: true });
  for (const id of Object.keys(CONSOLES) as ConsoleId[]) await bundle(id);
  writeFileSync(stamp, wanted);
};
