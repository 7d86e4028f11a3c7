/**
 * `node test/run/rebuild.ts`: does what a store's reviewer does. Unpacks the sources zip somewhere else, installs from its
 * lock, makes the Firefox package there and compares it byte for byte with ours. Takes minutes; `npm run zip` first.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
const zipOf = (folder: string, what: string): string =>
  join(folder, '.output', `${name}-${version}-${what}.zip`);
const hash = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

const elsewhere = mkdtempSync(join(tmpdir(), 'beian-rebuild-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: elsewhere, stdio: 'inherit' });
try {
  run('unzip', '-q', zipOf(root, 'sources'));
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  run('npm', 'run', '--silent', 'zip');
  for (const what of ['chrome', 'edge', 'firefox', 'sources']) {
    const [ours, theirs] = [hash(zipOf(root, what)), hash(zipOf(elsewhere, what))];
    console.log(`${ours === theirs ? 'same   ' : 'DIFFERS'} ${what} ${ours}`);
    if (ours !== theirs) process.exitCode = 1;
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
