/**
 * `npm run bench`: runs every bench of this folder in a process of its own, one after the other, and keeps what they
 * print in `RESULTS.md`, each with its day and the load around it. Fails if one does not hold. `node test/bench/run.ts
 * cases search` runs, and keeps, only the named ones. The views and the package are those of `.output`: `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const machine = (): string => {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return [
    `On ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory};`,
    `Node ${process.versions.node}, ${versionOf(chromiumPath())}, ${versionOf(firefoxPath())}.`,
  ].join('\n');
};

const INTRODUCTION =
  'Made by `npm run bench`. Times are medians (smallest – largest); they say what it costs here and gate nothing. Sizes and counts gate `npm test`.';
const RESULTS = join(here, 'RESULTS.md');

/** The kept sections by their title; read only when there is something to keep, for two may run side by side. */
const readKept = (): [string, string][] =>
  readFileSync(RESULTS, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [title, lines.join('\n').trim()];
    });

const made = new Map<string, string>();
let failed = 0;
for (const name of benches) {
  console.log(`\n── ${name}`);
  const before = load();
  const { status, stdout } = spawnSync(process.execPath, [join(here, `${name}.ts`)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  if (status !== 0) failed += 1;
  const text = stdout.trim();
  const block = text.startsWith('|') ? text : `\`\`\`\n${text}\n\`\`\``;
  const when = `${new Date().toISOString().slice(0, 10)}, load before ${before}, after ${load()} (1 and 5 minutes).`;
  made.set(TITLES[name] ?? name, `${when}\n\n${block}`);
}
console.log(`\n${benches.length - failed} benches held, ${failed} did not`);
const kept = new Map([...readKept(), ...made]);
const sections = Object.values(TITLES).flatMap((title) => {
  const section = kept.get(title);
  return section === undefined ? [] : [`## ${title}`, section];
});
writeFileSync(
  RESULTS,
  `${['# Measurements', machine(), INTRODUCTION, ...sections].join('\n\n')}\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
