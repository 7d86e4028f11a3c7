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
