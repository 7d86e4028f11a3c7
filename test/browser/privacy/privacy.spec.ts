/** Every practice page with planted personal data, every feature used: nothing of it is found anywhere afterwards. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostOfMatch, optionalMatches } from '../../../utils/providers/index.ts';
import { type ChromiumWithExtension, launchChromium } from '../support/chromium.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { grantedBuild } from '../support/granted.ts';
import { extensionRequests, outsideTraffic } from '../support/network.ts';
import { sampleNames } from '../support/samples.ts';
import {
  tryAddressBar,
  tryNotifications,
  trySelections,
  watchNotifications,
} from './background.ts';
import { leak } from './leak.ts';
import { TYPED } from './planted.ts';
import { copiesOf, findings, foundOnDisk, type Heard, hearKept, watchCopies } from './search.ts';
import {
  CONSOLES,
  hearOverlay,
  openDialogs,
  sampleAddress,
  TABS,
  tryOverlay,
  tryUnreadable,
  visit,
} from './visits.ts';
import { tryPopup, tryWorkbench } from './ways.ts';

type Run = (browser: ChromiumWithExtension, heard: Heard) => Promise<void>;

interface Visited {
  heard: Heard;
  /** `what in where` for every personal text that was found. */
  found: string[];
  netLog: string;
}

const test = base.extend<{ everywhere: (run: Run) => Promise<Visited> }>({
  /** Runs in a browser of its own, closes it, and searches all that is left of it. */
  everywhere: async ({ server }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'beian-privacy-'));
    const profile = join(folder, 'profile');
    const netLog = join(folder, 'net.json');
    const build = grantedBuild(optionalMatches, ['notifications']);
    await use(async (run) => {
      const browser = await launchChromium({
        port: server.port,
        netLog,
        profile,
        extension: build.folder,
      });
      const heard: Heard = new Map();
      const said: string[] = [];
      browser.context.on('console', (message) => said.push(message.text()));
      (await browser.worker()).on('console', (message) => said.push(message.text()));
      await watchCopies(browser.context);
      try {
        await run(browser, heard);
      } finally {
        await browser.close();
      }
      heard.set('console', said.join('\n'));
      heard.set('network', readFileSync(netLog, 'utf8'));
      return { heard, found: [...findings(heard), ...foundOnDisk(profile)], netLog };
    });
    build.remove();
    rmSync(folder, { recursive: true, force: true });
  },
});

const namesOf = (heard: Heard, start: string): string[] =>
  [...heard.keys()].filter((name) => name.startsWith(start));

test('personal data of pages and of the person is in nothing that is kept, said, exported or sent', async ({
  everywhere,
}) => {
  test.setTimeout(240_000);
  const { heard, found, netLog } = await everywhere(async (browser, heard) => {
    await watchNotifications(browser);
    if (!process.env.QUICK)
      for (const [addresses, look] of [
        [sampleNames().flatMap(sampleAddress), hearOverlay],
        [CONSOLES, tryOverlay],
      ] as const) {
        for (let from = 0; from < addresses.length; from += TABS) {
          await visit(browser, addresses.slice(from, from + TABS), look, heard);
        }
      }
    await openDialogs(browser, heard);
    await tryUnreadable(browser, heard);
    await tryPopup(browser, heard);
    await trySelections(browser, heard);
    await tryWorkbench(browser, heard);
    await tryAddressBar(browser, heard);
    await tryNotifications(browser, heard);
  });

  // The proof would be empty if nothing had been read, tracked, noted or exported.
  for (const where of ['stores', 'private files']) {
    expect(heard.get(where), where).toContain('浙ICP备00000031号');
    expect(heard.get(where), where).toContain('已致电');
    expect(heard.get(where), where).toContain('fake-notice.com');
    expect(heard.get(where), where).toContain('fake-due.com');
  }
  expect(namesOf(heard, 'export').length).toBe(10);
  expect(heard.get('copied case')).toContain('# ');
  expect(namesOf(heard, 'overlay').length).toBeGreaterThan(20);
  for (const match of optionalMatches) {
    expect(namesOf(heard, `overlay https://${hostOfMatch(match)}`), match).not.toEqual([]);
  }
  expect(found).toEqual([]);
  for (const [where, html] of heard) {
    if (where.startsWith('host'))
      expect(html).toMatch(/^<beian-preflight lang="[\w-]+" popover="manual"><\/beian-preflight>$/);
  }
  expect(outsideTraffic(netLog)).toEqual([]);
  expect(extensionRequests(netLog)).toEqual([]);
});

test('what leaks is found: in storage, rows, files, history, sessions, logs, copies and requests', async ({
  everywhere,
}) => {
  const { found } = await everywhere(async (browser, heard) => {
    const { typedPhone: phone, typedContact: contact } = TYPED;
    const page = await browser.openExtensionPage(`options.html#${encodeURIComponent(contact)}`);
    await page.evaluate(leak, phone);
    await page.locator('textarea').fill(phone);
    await page.waitForTimeout(3000);
    heard.set('copied', await copiesOf(page));
    await hearKept(page, heard);
    await page.close();
  });
  const places = found.join('\n');
  for (const where of ['stores', 'private files', 'console', 'copied', 'network']) {
    expect(places).toContain(`typedPhone in ${where}`);
  }
  for (const where of ['Local Extension Settings', 'IndexedDB', 'File System', 'Sessions']) {
    expect(places).toMatch(new RegExp(`typedPhone in .*${where}`));
  }
  expect(places).toMatch(/typedContact in .*History/);
});
