import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of the tests and all it imports, as one script that sets `globalThis[name]` to its exports. */
export const bundle = async (entry: URL, name: string): Promise<string> => {
  const result = await build({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${name} was not bundled`);
  return `${output.output[0].code}\n;globalThis.${name} = ${name};`;
};
