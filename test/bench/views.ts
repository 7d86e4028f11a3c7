/**
 * The views with 0, 1,000 and 10,000 cases in the store: from opening the popup to the first answers, and from a key in
 * the workbench's search to the drawn list. Wall clock, in Chromium, in a tab.
 */
import type { Page } from '@playwright/test';
import { writeBackup } from '../../utils/cases/backup.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';
import { type ChromiumWithExtension, launchChromium } from '../browser/support/chromium.ts';
import { historyOf } from './support/made-cases.ts';
import { type Row, spread, tell } from './support/table.ts';

const COUNTS = [0, 1000, 10_000] as const;
const ROUNDS = 7;
/** Each key narrows what the one before left. */
const TYPED = [
  'demo-9',
  'demo-95',
  'demo-958',
  '客户 3',
  '客户 31',
  '客户 317',
  '浙ICP备1000',
  '浙ICP备10002',
  '浙ICP备100027',
];
/** No answer within this time is none: the key changed nothing on the screen. */
const GIVEN_UP_MS = 2000;
const NOW = new Date();

const fill = async (chromium: ChromiumWithExtension, count: number): Promise<void> => {
  const cases = Array.from({ length: count }, (_, index) => ({
    id: `bench-case-${index}`,
    entries: historyOf(index, NOW),
  }));
  const page = await chromium.openExtensionPage('workbench.html#backup');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'cases.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeBackup(cases, NOW)),
  });
  const apply = page.getByRole('button', { name: zhCN['backup.import.apply'] });
  await apply.click({ timeout: 120_000 });
  await apply.waitFor({ state: 'detached', timeout: 300_000 });
  await page.close();
};

interface Opened {
  /** Since the page was asked for, milliseconds. */
  ready: number;
  next: number;
  /** From the typed name to its drawn answer. */
  answer: number;
}

const openPopup = async (chromium: ChromiumWithExtension): Promise<Opened> => {
  const page = await chromium.openExtensionPage('popup.html');
  const opened = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const until = async (holds: () => boolean): Promise<number> => {
      while (!holds()) await frame();
      return performance.now();
    };
    const quick = () => document.querySelector('.quick');
    const ready = await until(() => Boolean(quick()?.querySelector('input, textarea')));
    const next = await until(() => Boolean(document.querySelector('.next li, .next p')));
    const box = quick()?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (!box) throw new Error('no box to type in');
    const start = performance.now();
    box.value = 'example.org';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const answered = await until(() => quick()?.textContent?.includes('example.org') ?? false);
    return { ready, next, answer: answered - start };
  });
  await page.close();
  return opened;
};

/** From each key in the search of the cases to the frame with the changed list. */
const typeInWorkbench = async (page: Page): Promise<number[]> =>
  page.evaluate(
    async ({ texts, givenUp }) => {
      const box = document.querySelector<HTMLInputElement>('input[type="search"]');
      const list = document.querySelector('main');
      if (!box || !list) throw new Error('no search in the workbench');
      const took: number[] = [];
      for (const text of texts) {
        const changed = new Promise<boolean>((done) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => done(true));
          });
          observer.observe(list, { childList: true, subtree: true, characterData: true });
          setTimeout(() => done(false), givenUp);
        });
        const start = performance.now();
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (!(await changed)) throw new Error(`${text}: nothing changed`);
        took.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 500));
      }
      return took;
    },
    { texts: TYPED, givenUp: GIVEN_UP_MS },
  );

const rows: Row[] = [];
for (const count of COUNTS) {
  const chromium = await launchChromium({ port: 1 });
  try {
    if (count > 0) await fill(chromium, count);
    await openPopup(chromium);
    const opened: Opened[] = [];
    for (let round = 0; round < ROUNDS; round += 1) opened.push(await openPopup(chromium));
    const cases = `${count} cases`;
    rows.push(
      { what: `popup, ${cases}: box ready`, measured: spread(opened.map((one) => one.ready)) },
      { what: `popup, ${cases}: what comes next`, measured: spread(opened.map((one) => one.next)) },
      {
        what: `popup, ${cases}: name typed → answer`,
        measured: spread(opened.map((o) => o.answer)),
      },
    );
    if (count === Math.max(...COUNTS)) {
      const page = await chromium.openExtensionPage('workbench.html#cases');
      await page.locator('input[type="search"]').first().waitFor();
      await page.waitForTimeout(3000);
      const took = await typeInWorkbench(page);
      rows.push({ what: `workbench, ${cases}: key → drawn list`, measured: spread(took) });
    }
  } finally {
    await chromium.close();
  }
}
tell(rows);
