/** `npm run bench`: runs every bench of this folder in a process of its own, one after the other; fails if one fails. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const own = basename(import.meta.filename);
const wanted = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== own)
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.ts')))
  .toSorted();

let failed = 0;
for (const file of benches) {
  console.log(`\n── ${basename(file, '.ts')}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file)], {
    stdio: 'inherit',
  });
  if (status !== 0) failed += 1;
}
console.log(`\n${benches.length - failed} benches held, ${failed} did not`);
process.exitCode = failed > 0 ? 1 : 0;
