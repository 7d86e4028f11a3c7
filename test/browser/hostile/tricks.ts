/** Texts that a page shows to have them run, turned around, hidden or never ending. */
import type { HostilePage } from './pages.ts';

/** As the page shows it: the text `<img …>`, not an element. */
const shown = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const ATTACKS = [
  `<img src=x onerror="window.executed='img'">`,
  `<script>window.executed='script'</script>`,
  `<svg onload="window.executed='svg'">`,
  `"><iframe srcdoc="<script>top.executed='frame'</script>">`,
  `javascript:window.executed='url'`,
  `{action}{domain}\${executed}`,
];

const orders = (
  text: string,
): string => `<table><thead><tr><th>订单号</th><th>订单类型</th><th>状态</th>
  <th>域名</th><th>驳回原因</th></tr></thead><tbody><tr><td>2000000000041</td><td>变更主体${text}</td>
  <td>阿里云初审驳回</td><td>fake-hostile-0001.org</td><td>${text}</td></tr></tbody></table>`;

/** The attack in every text that the overlay may repeat. */
export const attackPage = (attack: string): HostilePage => {
  const text = shown(attack);
  return {
    name: `练习公司${text}`,
    service: text,
    domain: `fake-hostile-0001.org ${text}`,
    orders: orders(text),
    dialogTitle: `注销主体${text}`,
  };
};

/** Addresses of links that lead to anything but a web page. */
export const strangeLinks = (root: Element): string[] =>
  [...root.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !/^https?:\/\//.test(href));

const RIGHT_TO_LEFT = '\u202e';
/** Signs that turn or hide writing. */
export const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

const TRICK = `${RIGHT_TO_LEFT}案备\u2066\u2067\u200b\u2060\ufeff\u061c\u206a\u{e0041}`;

export const TRICK_PAGE: HostilePage = {
  name: `练习公司${TRICK}`,
  service: `练习${TRICK}官网`,
  domain: `fake-\u200bhostile\u2060-0001.org`,
  orders: orders(TRICK),
  dialogTitle: `注销${TRICK}主体`,
};

/** Cyrillic letters between Latin ones. */
export const LOOK_ALIKE_PAGE: HostilePage = { domain: 'аlіyun-fake.org' };

const LONG = '很长的名字'.repeat(2000);
const WORD = 'w'.repeat(5000);

export const LONG_PAGE: HostilePage = {
  name: LONG,
  service: WORD,
  domain: `${'label'.repeat(11)}.${'label'.repeat(11)}.${'label'.repeat(11)}.org`,
  orders: orders(WORD),
};
