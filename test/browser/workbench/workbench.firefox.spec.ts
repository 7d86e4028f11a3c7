/** The workbench in Firefox: it opens, and a case can be made and is still there afterwards. */
import { expect, firefoxTest as test } from '../support/fixtures.ts';

const fill = (selector: string, text: string) => `(() => {
  const field = document.querySelector(${JSON.stringify(selector)});
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
})()`;

test('opens, makes a case, and shows it in the list', async ({ firefox }) => {
  const page = await firefox.openExtensionPage('workbench.html#new-case');
  const text = () => page.evaluate('document.body.innerText').then(String);
  await expect.poll(text, { timeout: 10_000 }).toContain('新建案件');
  await expect
    .poll(() => page.evaluate(`!document.querySelector('.case-form [type=submit]').disabled`))
    .toBe(true);
  await page.evaluate(fill('.case-form input', 'fake-firefox.com'));
  await page.evaluate(`document.querySelector('.case-form [type=submit]').click()`);
  await expect.poll(text, { timeout: 10_000 }).toContain('fake-firefox.com');
  await page.close();

  const again = await firefox.openExtensionPage('workbench.html');
  await expect
    .poll(() => again.evaluate('document.querySelector(".case-link b")?.textContent ?? ""'), {
      timeout: 10_000,
    })
    .toBe('fake-firefox.com');
  await again.close();
});

const key = (name: string) =>
  `(() => { dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(name)} })); return true; })()`;

test('many are chosen, labelled, archived and taken back', async ({ firefox }) => {
  const page = await firefox.openExtensionPage('workbench.html#new-case');
  const rows = () => page.evaluate(`document.querySelectorAll('.case-row').length`).then(Number);
  const said = () =>
    page.evaluate(`document.querySelector('.toast')?.textContent ?? ''`).then(String);
  for (const name of ['fake-many-1.com', 'fake-many-2.com']) {
    await expect
      .poll(() => page.evaluate(`Boolean(document.querySelector('.case-form input'))`))
      .toBe(true);
    await page.evaluate(fill('.case-form input', name));
    await page.evaluate(`document.querySelector('.case-form [type=submit]').click()`);
    await expect.poll(() => page.evaluate('location.hash').then(String)).toMatch(/^#case\//);
    await page.evaluate(`location.hash = '#new-case'`);
  }
  await page.evaluate(`location.hash = '#cases'`);
  await expect.poll(rows, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
  const count = await rows();
  await page.evaluate(`document.querySelector('.select-all input').click()`);
  await page.evaluate(key('l'));
  await expect
    .poll(() => page.evaluate(`document.activeElement?.closest('.tag-menu') !== null`))
    .toBe(true);
  await page.evaluate(fill('.tag-menu input', '加急'));
  await page.evaluate(`document.querySelector('.tag-menu form').requestSubmit()`);
  await expect.poll(said).toContain(`给 ${count} 个案件加标签「加急」`);
  await page.evaluate(key('e'));
  await expect.poll(rows).toBe(0);
  await page.evaluate(key('z'));
  await expect.poll(rows).toBe(count);
  await page.close();
});
