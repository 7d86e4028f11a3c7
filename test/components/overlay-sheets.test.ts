import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Names of the properties that a sheet sets for the box itself. */
const boxProperties = (sheet: string): string[] => {
  const path = join(import.meta.dirname, '../../components/overlay', sheet);
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const body = /^\.box \{([^}]*)\}/m.exec(text)?.[1] ?? '';
  return [...body.matchAll(/^ {2}([a-z-]+):/gm)].map(([, name = '']) => name);
};

it('the overlay’s own sheet sets anew whatever the built-in lines’ sheet paints the box with, so that dark stays readable', () => {
  const builtIn = boxProperties('host.css').filter((name) => name !== 'position');
  expect(builtIn).toContain('color');
  expect(boxProperties('overlay.css')).toEqual(expect.arrayContaining(builtIn));
});
