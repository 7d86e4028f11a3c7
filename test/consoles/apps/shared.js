/** What all practice consoles share: the state asked for by the address, and data that arrives late. */

/** Address parameters that choose what is practised; they are kept on every route change. */
const KEPT = [
  'state',
  'slow',
  'view',
  'look',
  'appear',
  'practice',
  'ways',
  'ask',
  'list',
  'tabs',
  'lang',
  'shell',
];

const asked = new URLSearchParams(location.search);

/** clean | pending | sms | rejected | unapproved | last | many | empty | failing | login */
export const state = asked.get('state') ?? 'clean';

/** Milliseconds between two parts of the data (skeleton → subject → rows → orders). */
export const pace = Number(asked.get('slow') ?? 120);

/** Milliseconds after which an order appears by itself; NaN for never. */
export const orderAppears = Number(asked.get('appear') ?? Number.NaN);

export const view = asked.get('view') ?? 'cards';

/** How a row's operations are reached: buttons | menu (opens on click) | hover (opens on hover). */
export const ways = asked.get('ways') ?? 'buttons';

/** Where a dangerous act is asked about: dialog | drawer. */
export const asks = asked.get('ask') ?? 'dialog';

/** How much of a long list is shown: all | paged | virtual. */
export const listed = asked.get('list') ?? 'all';

/** Websites and Apps lie behind two tabs. */
export const tabbed = asked.has('tabs');

export const english = asked.get('lang') === 'en';

/** Where the console is drawn: the page itself, or with `?shell=shadow` a micro front end in an open shadow root. */
export const mountPoint = () => {
  const page = document.querySelector('#root');
  if (asked.get('shell') !== 'shadow') return page;
  const root = page.appendChild(document.createElement('micro-app')).attachShadow({ mode: 'open' });
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) {
    root.append(sheet.cloneNode());
  }
  return root.appendChild(document.createElement('div'));
};

/** The address with the practice parameters kept: `?state=` stands before a hash. */
export const keepParameters = (path) => {
  const url = new URL(path, location.href);
  for (const name of KEPT) {
    const value = asked.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.pathname + url.search + url.hash;
};

/** Goes to another page of the console without a reload, as the real ones do. */
export const navigate = (path) => {
  history.pushState(null, '', keepParameters(path));
  dispatchEvent(new Event('practice:route'));
};

/** Calls back on every route change, by whatever means. */
export const onRoute = (callback) => {
  for (const event of ['popstate', 'hashchange', 'practice:route']) {
    addEventListener(event, callback);
  }
  return () => {
    for (const event of ['popstate', 'hashchange', 'practice:route']) {
      removeEventListener(event, callback);
    }
  };
};

export const STATES = [
  'clean',
  'pending',
  'sms',
  'rejected',
  'unapproved',
  'last',
  'many',
  'empty',
  'failing',
  'login',
];

/**
 * A bar for a person to change the state; drawn only when opened from the index page, in a closed root, in English:
 * it is no part of the page.
 */
export const drawPracticeBar = (views) => {
  if (!asked.has('practice')) return;
  const holder = document.createElement('nav');
  const root = holder.attachShadow({ mode: 'closed' });
  const link = (label, name, value) => {
    const url = new URL(location.href);
    url.searchParams.set(name, value);
    const a = document.createElement('a');
    a.href = url.href;
    a.textContent = label;
    return a;
  };
  const style = document.createElement('style');
  style.textContent =
    ':host{all:initial;position:fixed;left:0;bottom:0;z-index:9;font:12px sans-serif;background:#222;padding:4px 8px}' +
    'a{color:#9cf;margin-right:10px}';
  const home = document.createElement('a');
  home.href = 'https://beian.aliyun.com/__practice';
  home.textContent = 'practice';
  root.append(
    style,
    home,
    ...STATES.map((name) => link(name, 'state', name)),
    link('slow', 'slow', '1500'),
    ...views.map((name) => link(name, 'view', name)),
  );
  document.documentElement.append(holder);
};
