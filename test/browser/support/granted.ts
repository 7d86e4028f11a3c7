/**
 * The shipped build of Chromium, with optional hosts and permissions granted at installation: no script can press the
 * browser's own question.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputFolder } from '../../run/build.ts';

const root = join(import.meta.dirname, '..', '..', '..');

interface Manifest {
  permissions: string[];
  host_permissions: string[];
}

/** `matches`: patterns of hosts. The copy lies in `folder` until it is removed. */
export const grantedBuild = (
  matches: readonly string[],
  permissions: readonly string[] = [],
): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-granted-'));
  cpSync(outputFolder(root, 'chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.permissions.push(...permissions);
  manifest.host_permissions.push(...matches);
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
