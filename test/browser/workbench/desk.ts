/** The workbench of the built extension, over a store that is empty or holds what a test put in. */
import type { Page } from '@playwright/test';
import { toIso, toIsoMillis } from '../../../utils/calendar/shanghai.ts';
import { writeBackup } from '../../../utils/cases/backup.ts';
import type { Entry } from '../../../utils/cases/case.ts';
import { PROCEDURES, PROVIDERS, STAGES } from '../../../utils/vocabulary.ts';
import type { ChromiumWithExtension } from '../support/chromium.ts';

const TABLES = ['entries', 'rows', 'operations', 'ticks', 'reminders'];

/** Empties every table, by a page of the extension that holds no view. */
export const emptyStore = async (extension: ChromiumWithExtension): Promise<void> => {
  const page = await extension.openExtensionPage('workbench.html');
  await page.locator('.cases').waitFor();
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('beian-preflight');
        opened.addEventListener('error', () => reject(opened.error));
        opened.addEventListener('success', () => {
          const work = opened.result.transaction(tables, 'readwrite');
          for (const table of tables) work.objectStore(table).clear();
          work.addEventListener('complete', () => {
            opened.result.close();
            resolve();
          });
        });
      }),
    TABLES,
  );
  await page.close();
};

export const openDesk = async (extension: ChromiumWithExtension, hash = ''): Promise<Page> => {
  const page = await extension.openExtensionPage(`workbench.html${hash && `#${hash}`}`);
  await page.locator('.wb-nav').waitFor();
  return page;
};

/** A case by hand, through the form. */
export const makeCase = async (page: Page, domain: string, label = ''): Promise<void> => {
  await page.goto(page.url().replace(/(#.*)?$/, '#new-case'));
  await page.getByLabel('域名', { exact: true }).fill(domain);
  if (label) await page.getByLabel('名称', { exact: true }).fill(label);
  await page.getByRole('button', { name: '保存' }).click();
  await page.locator('.case-head').waitFor();
};

/** A backup with `count` cases, spread over stages, procedures, providers and dates. */
export const manyCases = (count: number, now = new Date()): string =>
  writeBackup(
    Array.from({ length: count }, (_, n) => {
      const at = new Date(now.getTime() - ((n * 37) % 900) * 3_600_000);
      const entry: Entry = {
        id: `entry-${n}-a`,
        at: toIsoMillis(at),
        origin: 'person',
        set: {
          label: `客户 ${n}`,
          domain: `fake-desk-${n}.com`,
          provider: PROVIDERS[n % PROVIDERS.length],
          procedure: PROCEDURES[n % PROCEDURES.length],
          stage: STAGES[n % STAGES.length],
          ...(n % 50 === 0 && {
            deadlines: {
              d: { at: toIso(new Date(now.getTime() + 5 * 3_600_000)), what: 'own' as const },
            },
          }),
        },
      };
      return { id: `case-${String(n).padStart(8, '0')}`, entries: [entry] };
    }),
    now,
  );

export const chooseBackup = (page: Page, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

export const labels = (page: Page): Promise<string[]> =>
  page.locator('.case-link b').allTextContents();
