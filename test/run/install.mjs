/**
 * Makes a fresh clone ready: packages, generated types, browsers and fonts. Runs before `npm start` and `npm test`.
 * Plain JavaScript without dependencies: it runs on whatever Node is there (18 or later), before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const windows = process.platform === 'win32';

const say = (line) => console.log(`[install] ${line}`);

const fail = (lines) => {
  for (const line of lines) console.error(`[install] ${line}`);
  process.exit(1);
};

/** Runs a command in the repository, its output shown; the exit code is returned. */
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  }).status ?? 1;

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/** True when every package of the lock lies in node_modules in the locked version. */
const packagesAreCurrent = () => {
  const locked = readJson(join(root, 'package-lock.json'))?.packages;
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version;
  });
};

const installPackages = () => {
  if (packagesAreCurrent()) return;
  say('installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail(['npm ci failed: see the lines above. The lock file and the registry do not agree.']);
  }
};

/** The Node that the scripts run on: the one from node_modules where there is one for this platform. */
const checkNode = () => {
  const path = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;
  const asked = spawnSync('node', ['-p', 'process.versions.node'], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, PATH: path },
  });
  const [major = 0, minor = 0] = (asked.stdout ?? '').trim().split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  fail([
    `Node ${(asked.stdout ?? '').trim() || '?'} is too old: 22.18 or later is needed on this platform.`,
    'On Linux x64 a fitting Node comes with the packages; elsewhere install one from https://nodejs.org/.',
  ]);
};

const generateTypes = () => {
  const bin = join(root, 'node_modules', '.bin');
  const path = bin + delimiter + process.env.PATH;
  const log = spawnSync('wxt', ['prepare'], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, PATH: path },
  });
  if (log.status === 0) return;
  fail(['wxt prepare failed:', log.stdout ?? '', log.stderr ?? '', log.error?.message ?? '']);
};

const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
};

const CHROMIUM = {
  names: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium', process.env.BEIAN_CHROMIUM ?? ''],
};
const FIREFOX = {
  names: ['firefox-esr', 'firefox'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    process.env.BEIAN_FIREFOX ?? '',
  ],
};
const BRANDED = {
  names: ['google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  paths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const found = ({ names, paths }) => onPath(names) || paths.some((path) => path && existsSync(path));

/** True when a font with Chinese glyphs is there; other systems than Linux bring one. */
const chineseFontFound = () => {
  if (process.platform !== 'linux') return true;
  const asked = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout.trim() !== '';
};

const canUseApt = () =>
  process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

const installWithApt = (packages) => {
  say(`installing ${packages.join(', ')} (apt-get) …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  if (
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet) !== 0
  ) {
    fail([`apt-get could not install ${packages.join(', ')}: see the lines above.`]);
  }
};

const explainByHand = () => {
  say('Only a branded Chrome or Edge was found. It ignores extensions given on its command line.');
  say(
    'To try the extension in it: run `npm run build`, open chrome://extensions (or edge://extensions),',
  );
  say(
    `switch on “Developer mode”, press “Load unpacked” and choose ${join(root, '.output', 'chrome-mv3')}`,
  );
};

/** Browsers are needed by both commands; one that cannot be had is named, with what to do about it. */
const installBrowsers = () => {
  const missing = [
    ...(found(CHROMIUM) ? [] : ['chromium']),
    ...(found(FIREFOX) ? [] : ['firefox-esr']),
    ...(chineseFontFound() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length === 0) return;
  if (canUseApt()) {
    installWithApt(missing);
    return;
  }
  say(`not found on this machine: ${missing.join(', ')}`);
  say(
    'Please install: Chromium (or Chrome for Testing), Firefox (ESR or later), a Chinese font (Noto Sans CJK).',
  );
  say('Debian/Ubuntu: sudo apt-get install chromium firefox-esr fonts-noto-cjk');
  say('macOS: brew install --cask chromium firefox    Windows: winget install Mozilla.Firefox');
  say('A browser elsewhere: set BEIAN_CHROMIUM or BEIAN_FIREFOX to its path.');
  if (missing.includes('chromium') && found(BRANDED)) explainByHand();
};

installPackages();
checkNode();
generateTypes();
installBrowsers();
