/** Nothing leaves 127.0.0.1, and the extension itself asks nobody for anything. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME_NOT_APPROVED, ORDERS } from './addresses.ts';
import { launchChromium } from './support/chromium.ts';
import { expect, test } from './support/fixtures.ts';
import { extensionRequests, outsideTraffic } from './support/network.ts';
import { overlayText } from './support/pierce.ts';

test('no connection, no name look-up and no request of the extension’s own', async ({ server }) => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-netlog-'));
  const netLog = join(folder, 'net.json');
  const browser = await launchChromium({ port: server.port, netLog });
  const page = await browser.context.newPage();
  for (const address of [HOME_NOT_APPROVED, ORDERS]) {
    await page.goto(address);
    expect(await overlayText(page, { timeout: 8000 })).not.toBeNull();
  }
  const popup = await browser.openExtensionPage('popup.html');
  await popup.locator('input').first().fill('example.org');
  await popup.waitForTimeout(1000);
  await browser.close();

  expect(existsSync(netLog)).toBe(true);
  expect(outsideTraffic(netLog)).toEqual([]);
  expect(extensionRequests(netLog)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
