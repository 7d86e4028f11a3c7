/**
 * `npm run bench`: runs every bench of this folder in a process of its own, one after the other, and keeps what they
 * print in `RESULTS.md`. Fails if one does not hold. `node test/bench/run.ts cases search` runs only the named ones and
 * keeps nothing. The views and the package are those of `.output`: `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { chromiumPath, firefoxPath } from '../browser/support/browsers.ts';

const TITLES: Readonly<Record<string, string>> = {
  bundle: 'What ships',
  page: 'On a provider’s page',
  reader: 'The reader alone',
  variants: 'Changed pages',
  heap: 'Memory over a long day',
  views: 'Popup and workbench',
  cases: 'Ten thousand cases',
  lookup: 'Look-ups',
  search: 'Search',
};

const here = import.meta.dirname;
const own = basename(import.meta.filename);
const wanted = process.argv.slice(2);
const benches = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && file !== own)
  .map((file) => basename(file, '.ts'))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .toSorted((a, b) => Object.keys(TITLES).indexOf(a) - Object.keys(TITLES).indexOf(b));

const versionOf = (path: string | null): string =>
  path ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim() : 'none';

/** Averages over one and five minutes: above the number of cores, times are longer than they need be. */
const load = (): string =>
  loadavg()
    .slice(0, 2)
    .map((one) => one.toFixed(1))
    .join(' / ');

const machine = (before: string): string => {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} on ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory};`,
    `load before ${before}, after ${load()} (1 and 5 minutes);`,
    `Node ${process.versions.node}, ${versionOf(chromiumPath())}, ${versionOf(firefoxPath())}.`,
  ].join('\n');
};

const INTRODUCTION =
  'Made by `npm run bench`. Times are medians (smallest – largest); they say what it costs here and gate nothing. Sizes and counts gate `npm test`.';
const before = load();
const parts: string[] = [];
let failed = 0;
for (const name of benches) {
  console.log(`\n── ${name}`);
  const { status, stdout } = spawnSync(process.execPath, [join(here, `${name}.ts`)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  if (status !== 0) failed += 1;
  const text = stdout.trim();
  const block = text.startsWith('|') ? text : `\`\`\`\n${text}\n\`\`\``;
  parts.push(`## ${TITLES[name] ?? name}`, block);
}
console.log(`\n${benches.length - failed} benches held, ${failed} did not`);
if (wanted.length === 0) {
  const text = ['# Measurements', machine(before), INTRODUCTION, ...parts].join('\n\n');
  writeFileSync(join(here, 'RESULTS.md'), `${text}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
