import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The reader as one script that sets `globalThis.reader` (readPage, watchPage, actionOfEvent, walk). */
export async function bundleReader(): Promise<string> {
  const result = await build({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'reader',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the reader was not bundled');
  const code = output.output[0].code;
  return `${code}\n;globalThis.reader = reader;`;
}
