/**
 * `npm test`: types, lint, structure, both builds, bundle, zips, Firefox's linter, unit and browser tests. Goes on after a
 * failing step.
 * The last line is `N passed, N failed, N skipped`; types, lint, structure, build, bundle, zip and web-ext count as one
 * each.
 * `node test/run/test.ts unit browser` runs only the named steps.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, build, outputFolder, type Scripts, type TargetBrowser } from './build.ts';
import { bundleProblems, CONTENT_SCRIPT, describeContentScript } from './bundle.ts';
import { webExtProblems } from './web-ext.ts';
import { zipTwice } from './zip.ts';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache');

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Runs a command in the repository with its output shown; true when it ended well. */
const run = (command: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> =>
  new Promise((resolve) => {
    spawn(command, {
      cwd: root,
      shell: true,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
      .on('close', (code) => resolve(code === 0))
      .on('error', () => resolve(false));
  });

const runScript = async (name: string): Promise<Count> =>
  one(await run(`npm run --silent ${name}`));

/** A tool's own report of its counts; a run that left none counts as one failure. */
const runCounted = async (
  command: string,
  report: string,
  count: (report: unknown) => Count,
  env: NodeJS.ProcessEnv = {},
): Promise<Count> => {
  rmSync(report, { force: true });
  const ok = await run(command, env);
  if (!existsSync(report)) return one(false);
  const counted = count(JSON.parse(readFileSync(report, 'utf8')));
  const crashed = !ok && counted.failed === 0;
  return crashed ? { ...counted, failed: 1 } : counted;
};

const number = (from: unknown, key: string): number => {
  const value = (from as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'number' ? value : 0;
};

const countVitest = (report: unknown): Count => ({
  passed: number(report, 'numPassedTests'),
  failed: number(report, 'numFailedTests'),
  skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
});

const countPlaywright = (report: unknown): Count => {
  const { stats, errors = [] } = report as { stats?: unknown; errors?: { message?: string }[] };
  for (const { message } of errors) console.log(`outside of every test: ${message}`);
  const flaky = number(stats, 'flaky');
  if (flaky > 0) console.log(`${flaky} flaky: failed once, then held; named above`);
  return {
    passed: number(stats, 'expected') + flaky,
    failed: number(stats, 'unexpected'),
    skipped: number(stats, 'skipped'),
  };
};

const built = new Map<TargetBrowser, Scripts>();

const buildBoth = async (): Promise<Count> => {
  let ok = true;
  for (const browser of BROWSERS) {
    try {
      built.set(browser, await build(root, browser));
    } catch (error) {
      console.error(`build for ${browser} failed:`, error);
      ok = false;
    }
  }
  return one(ok);
};

const checkBundle = (): Promise<Count> => {
  const problems: string[] = [];
  const described: string[] = [];
  for (const browser of BROWSERS) {
    const scripts = built.get(browser);
    const folder = outputFolder(root, browser);
    if (!scripts) {
      problems.push(`${browser}: not built in this run`);
      continue;
    }
    problems.push(...bundleProblems(folder, scripts).map((problem) => `${browser}: ${problem}`));
    described.push(`${browser}:`, ...describeContentScript(folder, scripts));
  }
  writeFileSync(join(cache, 'bundle.txt'), `${described.join('\n')}\n`);
  for (const line of described.filter((line) => line.startsWith(CONTENT_SCRIPT))) {
    console.log(`${line} (list: .cache/bundle.txt)`);
  }
  return Promise.resolve(told(problems));
};

const told = (problems: readonly string[]): Count => {
  for (const problem of problems) console.error(problem);
  return one(problems.length === 0);
};

const zipAll = async (): Promise<Count> => {
  const { problems, described } = await zipTwice(root);
  for (const line of described) console.log(line);
  return told(problems);
};

const unitReport = join(cache, 'unit.json');
const browserReport = join(cache, 'browser.json');

const STEPS: Record<string, () => Promise<Count>> = {
  types: () => runScript('types'),
  lint: () => runScript('lint'),
  structure: () => runScript('structure'),
  build: buildBoth,
  bundle: checkBundle,
  zip: zipAll,
  'web-ext': () => Promise.resolve(told(webExtProblems(root, outputFolder(root, 'firefox')))),
  unit: () =>
    runCounted(
      `vitest run --reporter=default --reporter=json --outputFile.json="${unitReport}"`,
      unitReport,
      countVitest,
    ),
  browser: () =>
    runCounted(
      'playwright test -c test/browser/playwright.config.ts',
      browserReport,
      countPlaywright,
      { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    ),
};

const steps = process.argv.slice(2);
const unknown = steps.filter((step) => !(step in STEPS));
if (unknown.length > 0) {
  console.error(`unknown step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(' ')}`);
  process.exit(2);
}

mkdirSync(cache, { recursive: true });
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];

for (const [name, step] of Object.entries(STEPS)) {
  if (steps.length > 0 && !steps.includes(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const start = performance.now();
  const count = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const verdict = count.failed > 0 ? 'FAILED' : 'ok';
  summary.push(
    `${name.padEnd(10)} ${verdict.padEnd(7)} ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped (${seconds} s)`,
  );
}

console.log(`\n── summary ${'─'.repeat(53)}`);
for (const line of summary) console.log(line);
console.log();
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
