/** The disk under the browser: files of the case store damaged between two starts, no space left while cases are written. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { labels, makeCase, openDesk } from '../workbench/desk.ts';

interface Storage {
  chrome: { storage: { local: { get(key: string): Promise<{ store?: { cases: number } }> } } };
}

/** Waits until the spare copy holds so many cases. */
const copied = (page: Page, cases: number) =>
  expect
    .poll(
      async () =>
        (
          await page.evaluate(() =>
            (globalThis as unknown as Storage).chrome.storage.local.get('store'),
          )
        ).store?.cases,
      { timeout: 10_000 },
    )
    .toBe(cases);

/** Writes nonsense over the extension's database files, or takes them away. */
const damage = (profile: string, { whole }: { whole: boolean }): void => {
  const folder = join(profile, 'Default', 'IndexedDB');
  const ours = readdirSync(folder).find((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (!ours) throw new Error('no database in the profile');
  if (whole) {
    rmSync(join(folder, ours), { recursive: true });
    return;
  }
  for (const name of readdirSync(join(folder, ours))) {
    if (!/\.(log|ldb)$/.test(name)) continue;
    const path = join(folder, ours, name);
    writeFileSync(path, readFileSync(path).fill(0xa5));
  }
};

const start = async (port: number, profile: string): Promise<ChromiumWithExtension> =>
  launchChromium({ port, profile });

for (const whole of [false, true]) {
  test(`database files ${whole ? 'gone' : 'damaged'} between two starts: said, and restored from the copy`, async ({
    server,
  }) => {
    const profile = test.info().outputPath('profile');
    const before = await start(server.port, profile);
    const desk = await openDesk(before);
    await makeCase(desk, 'fake-disk-1.com', '甲');
    await makeCase(desk, 'fake-disk-2.com', '乙');
    await copied(desk, 2);
    await before.close();

    damage(profile, { whole });
    const after = await start(server.port, profile);
    const popup = await after.openExtensionPage('popup.html');
    await expect(popup.getByRole('alert')).toContainText('原有 2 件');
    const again = await openDesk(after);
    const lost = again.getByRole('alert').filter({ hasText: '案件库被浏览器清空了' });
    await expect(lost).toContainText('2 件');
    const saving = again.waitForEvent('download');
    await lost.getByRole('button', { name: '把副本存成文件' }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain('fake-disk-2.com');
    await lost.getByRole('button', { name: '恢复副本' }).click();
    await expect(lost).toHaveCount(0);
    await expect.poll(async () => (await labels(again)).sort()).toEqual(['乙', '甲']);
    await again.reload();
    await expect.poll(async () => (await labels(again)).length).toBe(2);
    await expect(lost).toHaveCount(0);
    await after.close();
  });
}

/** A small disk of its own; null where none can be mounted (not root, not Linux). */
const smallDisk = (folder: string): string | null => {
  try {
    execFileSync('mkdir', ['-p', folder]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
};

const MEBIBYTE = 1_048_576;

/** Fills a disk to the last byte. Returns the file to remove. */
const fillUp = (disk: string): string => {
  const file = join(disk, 'filler');
  for (let size = MEBIBYTE; size >= 1; size = Math.floor(size / 4)) {
    try {
      while (statfsSync(disk).bavail > 0) appendFileSync(file, Buffer.alloc(size));
    } catch {
      // Smaller pieces may still fit.
    }
  }
  return file;
};

test('a full disk: what was typed stays in view, the reason is said, and it is saved once there is space', async ({
  server,
}) => {
  const disk = smallDisk(test.info().outputPath('disk'));
  test.skip(disk === null, 'needs the right to mount a small disk');
  if (!disk) return;
  try {
    const browser = await start(server.port, join(disk, 'profile'));
    const desk = await openDesk(browser);
    await makeCase(desk, 'fake-disk-1.com', '甲');
    await copied(desk, 1);
    const filler = fillUp(disk);
    await desk.evaluate(() => {
      location.hash = '#new-case';
    });
    await desk.getByLabel('域名', { exact: true }).fill('fake-disk-2.com');
    await desk.getByRole('button', { name: '保存' }).click();
    await expect(desk.locator('.toast')).toContainText('没能保存');
    await expect(desk.locator('.toast')).toContainText('空间');
    await expect(desk.getByLabel('域名', { exact: true })).toHaveValue('fake-disk-2.com');
    rmSync(filler);
    await expect(async () => {
      await desk.getByRole('button', { name: '保存' }).click({ timeout: 1000 });
      await desk.locator('.case-head').waitFor({ timeout: 2000 });
    }).toPass({ timeout: 20_000 });
    await copied(desk, 2);
    await browser.close();

    // Chromium may have given up the database on the full disk: then the copy brings it back.
    const later = await start(server.port, join(disk, 'profile'));
    const again = await openDesk(later);
    const restore = again.getByRole('button', { name: '恢复副本' });
    await expect(again.locator('.case-link').or(restore).first()).toBeVisible();
    if (await restore.isVisible()) await restore.click();
    await expect.poll(async () => (await labels(again)).length).toBe(2);
    await later.close();
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});
