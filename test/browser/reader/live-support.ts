/** The live consoles by the library they are drawn with, and what a person sees of the overlay on them. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/fixtures.ts';
import { ownBoxes, pierceClosed } from '../support/pierce.ts';

export interface Family {
  library: string;
  home: string;
  orders: string;
  form: string;
  /** The domain of the home's second service, whose suffix is not approved. */
  domain: string;
  /** What cancels that service, in its row. */
  cancel: string;
}

const ALIYUN = 'https://beian.aliyun.com/pcContainer';
const TENCENT = 'https://console.cloud.tencent.com/beian/manage';

const ofAliyun = (library: string, look: string): Family => ({
  library,
  home: `${ALIYUN}/selfEntity?state=unapproved${look}`,
  orders: `${ALIYUN}/myorder?state=rejected${look}`,
  form: `${ALIYUN}/formpage?page=selfBa&pageAction=init&state=unapproved${look}`,
  domain: 'fake-practice-0002.org',
  cancel: '注销网站',
});

export const FAMILIES: readonly Family[] = [
  ofAliyun('@alifd/next 1.27', '&view=table'),
  ofAliyun('@alifd/next 1.19', '&view=table&look=119'),
  ofAliyun('Element UI', '&look=element'),
  {
    library: 'antd',
    home: `${TENCENT}/material?state=unapproved`,
    orders: `${TENCENT}/orders?state=rejected`,
    form: `${TENCENT}/verification?state=unapproved`,
    domain: 'fake-tcp-0002.org',
    cancel: '注销',
  },
];

/** All at once, each on a page of its own; what fails names its library. */
export const forEachFamily = async (
  newPage: () => Promise<Page>,
  work: (page: Page, family: Family) => Promise<void>,
): Promise<void> => {
  const failed: string[] = [];
  await Promise.all(
    FAMILIES.map(async (family) => {
      const page = await newPage();
      page.setDefaultTimeout(10_000);
      await work(page, family).catch((error: unknown) => {
        failed.push(`${family.library}: ${String(error)}`);
      });
      await page.close();
    }),
  );
  expect(failed).toEqual([]);
};

/** The overlay with everything it has to say: opened if it is not. */
export const openOverlay = async (page: Page): Promise<Locator> => {
  const overlay = await pierceClosed(page);
  const opener = overlay.locator('.tab, .leadbox .button').first();
  if ((await opener.count()) > 0) await opener.click();
  return overlay;
};

/** Texts of the buttons that the overlay lies over. */
export const coveredButtons = async (page: Page, where: Locator): Promise<string[]> => {
  const ours = await ownBoxes(page);
  const theirs = await where.getByRole('button').evaluateAll((all) =>
    all.map((el) => {
      const { left, top, right, bottom } = el.getBoundingClientRect();
      return { left, top, right, bottom, name: el.textContent };
    }),
  );
  return theirs
    .filter(({ left, top, right, bottom }) =>
      ours.some(
        (our) => our.left < right && left < our.right && our.top < bottom && top < our.bottom,
      ),
    )
    .map(({ name }) => name);
};
