/** The disk under Firefox: files of the case store damaged or gone between two starts; the copy brings the cases back. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toIsoMillis } from '../../../utils/calendar/shanghai.ts';
import { writeBackup } from '../../../utils/cases/backup.ts';
import {
  EXTENSION_UUID,
  type ExtensionPage,
  type FirefoxWithExtension,
  launchFirefox,
} from '../support/firefox.ts';
import { expect, firefoxTest as test } from '../support/fixtures.ts';

const NAMES = ['甲', '乙'];

const backup = (): string => {
  const now = new Date();
  return writeBackup(
    NAMES.map((label, n) => ({
      id: `case-0000000${n}`,
      entries: [
        {
          id: `entry-0000000${n}`,
          at: toIsoMillis(now),
          origin: 'person' as const,
          set: { label, domain: `fake-disk-${n}.com`, stage: 'draft' as const },
        },
      ],
    })),
    now,
  );
};

const text = (page: ExtensionPage) => page.evaluate('document.body.innerText').then(String);

const says = (page: ExtensionPage, words: string) =>
  expect.poll(() => text(page), { timeout: 15_000 }).toContain(words);

/** Presses the button of that name, once it is there and can be pressed. */
const press = (page: ExtensionPage, name: string) =>
  expect
    .poll(
      () =>
        page.evaluate(`(() => {
          const button = [...document.querySelectorAll('button')].find(
            (one) => one.textContent.trim() === ${JSON.stringify(name)} && !one.disabled,
          );
          button?.click();
          return button !== undefined;
        })()`),
      { timeout: 15_000 },
    )
    .toBe(true);

const importCases = async (firefox: FirefoxWithExtension) => {
  const page = await firefox.openExtensionPage('workbench.html#backup');
  await says(page, '选择备份文件');
  await page.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(backup())}], 'backup.json', { type: 'application/json' }));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await press(page, '确认导入');
  return page;
};

/** Waits until the copy holds every case. */
const copied = (page: ExtensionPage) =>
  expect
    .poll(
      () =>
        page.evaluate(`browser.storage.local.get('store').then((kept) => kept.store?.cases ?? 0)`),
      {
        timeout: 15_000,
      },
    )
    .toBe(NAMES.length);

/** The files of the extension's databases. */
const databasesIn = (profile: string): string[] => {
  const folder = join(profile, 'storage', 'default', `moz-extension+++${EXTENSION_UUID}`, 'idb');
  const files = readdirSync(folder).filter((name) => /\.sqlite/.test(name));
  expect(files.length).toBeGreaterThan(0);
  return files.map((name) => join(folder, name));
};

/** Writes nonsense over the files, or takes them away. */
const damage = (profile: string, { whole }: { whole: boolean }): void => {
  for (const path of databasesIn(profile)) {
    if (whole) rmSync(path);
    else writeFileSync(path, readFileSync(path).fill(0xa5));
  }
};

const labels = (page: ExtensionPage) =>
  page.evaluate(
    `[...document.querySelectorAll('.case-link b')].map((one) => one.textContent).sort()`,
  );

for (const whole of [true, false]) {
  test(`database files ${whole ? 'gone' : 'damaged'} between two starts: said, and restored from the copy`, async ({
    server,
  }) => {
    test.setTimeout(90_000);
    const profile = test.info().outputPath('profile');
    mkdirSync(profile, { recursive: true });
    const before = await launchFirefox({ port: server.port, profile });
    await copied(await importCases(before));
    await before.close();

    damage(profile, { whole });
    const after = await launchFirefox({ port: server.port, profile });
    try {
      const page = await after.openExtensionPage('workbench.html');
      await says(page, '案件库被浏览器清空了');
      await says(page, `${NAMES.length} 件`);
      await press(page, '恢复副本');
      await expect.poll(() => labels(page), { timeout: 15_000 }).toEqual([...NAMES].sort());
      await expect.poll(() => text(page)).not.toContain('案件库被浏览器清空了');
      await copied(page);
    } finally {
      await after.close();
    }
  });
}
