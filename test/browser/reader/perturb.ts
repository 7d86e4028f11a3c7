/**
 * Changes a live page without changing what it says: seeded, so that a failing variant can be seen again.
 * Runs inside the page (it is bundled with the reader).
 */
import { closedDialogs, hiddenDuplicates, unrelatedBlocks } from './planted.ts';
import { elements, pick, type Random, seeded, some, texts } from './random.ts';

const CHANGES = {
  renameClasses,
  wrap,
  swapTags,
  shuffleAttributes,
  splitText,
  strangeSpaces,
  fullWidth,
  comments,
  hiddenDuplicates,
  closedDialogs,
  reorderColumns,
  unrelatedBlocks,
  deepNesting,
  dropData,
} as const;
export type ChangeName = keyof typeof CHANGES;
export const CHANGE_NAMES = Object.keys(CHANGES) as ChangeName[];

/** Applies about half of the changes, chosen by the seed; returns their names. */
export function perturb(seed: number, only?: ChangeName): ChangeName[] {
  const random = seeded(seed);
  const names = only ? [only] : CHANGE_NAMES.filter(() => random() < 0.5);
  for (const name of names) CHANGES[name](random);
  return names;
}

/** New class names and ids everywhere, in the style sheets too. */
function renameClasses(random: Random): void {
  const tag = Math.floor(random() * 1e6).toString(36);
  const rename = (name: string): string =>
    `z${tag}${[...name].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7).toString(36)}`;
  if (document.querySelector('style')?.textContent?.includes('[class')) return;
  for (const el of document.querySelectorAll('[class]')) {
    const names = (el.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    el.setAttribute('class', names.map(rename).join(' '));
  }
  for (const style of document.querySelectorAll('style')) {
    style.textContent = (style.textContent ?? '').replace(
      /(^|\})([^{}]*)/g,
      (all, brace, selector) =>
        selector === undefined
          ? all
          : brace +
            selector.replace(
              /\.(-?[A-Za-z_][\w-]*)/g,
              (_m: string, name: string) => `.${rename(name)}`,
            ),
    );
  }
}

/** A box around single boxes. */
function wrap(random: Random): void {
  for (const el of some(elements('div, button, h1, h2, h3, table, form, section'), 0.15, random)) {
    const display = getComputedStyle(el).display;
    if (/^(flex|inline-flex|grid)$/.test(getComputedStyle(el.parentElement ?? el).display))
      continue;
    if (
      /fixed|absolute|sticky/.test(getComputedStyle(el).position) ||
      isRepeated(el) ||
      hasChildRule(el)
    )
      continue;
    const box = document.createElement(display.startsWith('inline') ? 'span' : 'div');
    el.replaceWith(box);
    box.append(el);
  }
}

/** Rules such as `.a > .b` stop to hold when a box comes between. */
function hasChildRule(el: Element): boolean {
  return /[>+~]/.test(document.querySelector('style')?.textContent ?? '') && el.className !== '';
}

function isRepeated(el: Element): boolean {
  return /^(tr|td|th|tbody|thead|li|option)$/.test(el.localName);
}

const SWAPS: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  em: 'i',
  p: 'div',
  section: 'div',
  main: 'div',
  h4: 'div',
  ol: 'ul',
};

/** Another tag of the same look. */
function swapTags(random: Random): void {
  for (const el of some(elements('b, em, p, section, main, h4'), 0.5, random)) {
    const next = document.createElement(SWAPS[el.localName] ?? el.localName);
    if (
      /\bp\b|section|main/.test(document.querySelector('style')?.textContent ?? '') &&
      el.localName !== 'b'
    )
      continue;
    for (const { name, value } of el.attributes) next.setAttribute(name, value);
    next.append(...el.childNodes);
    el.replaceWith(next);
  }
}

function shuffleAttributes(random: Random): void {
  for (const el of some(elements('*'), 0.3, random)) {
    const list = [...el.attributes].map(({ name, value }) => ({ name, value, rank: random() }));
    for (const { name } of list)
      if (name !== 'value' && name !== 'checked') el.removeAttribute(name);
    for (const { name, value } of list.sort((a, b) => a.rank - b.rank))
      if (name !== 'value' && name !== 'checked') el.setAttribute(name, value);
  }
}

/** Text in several spans. In a flex or grid box each span would become a box of its own. */
function splitText(random: Random): void {
  for (const text of some(texts(), 0.3, random)) {
    const parent = text.parentElement;
    if (
      !parent ||
      text.data.trim().length < 4 ||
      /flex|grid/.test(getComputedStyle(parent).display)
    )
      continue;
    if (/span/.test(document.querySelector('style')?.textContent ?? '')) continue;
    const at = 1 + Math.floor(random() * (text.data.length - 1));
    const first = document.createElement('span');
    const second = document.createElement('span');
    first.textContent = text.data.slice(0, at);
    second.textContent = text.data.slice(at);
    text.replaceWith(first, second);
  }
}

/** Zero-width characters anywhere, no-break spaces where spaces are or around the text. */
function strangeSpaces(random: Random): void {
  for (const text of some(texts(), 0.4, random)) {
    const at = Math.floor(random() * text.data.length);
    const odd = pick(['\u200b', '\ufeff', '\u2060', '\u200d'], random) ?? '';
    const parent = text.parentElement;
    const alone = parent?.childNodes.length === 1 && getComputedStyle(parent).display !== 'inline';
    const edge = (alone && pick(['\u00a0', ' ', '\n  ', '\u3000', ''], random)) || '';
    text.data = `${edge}${`${text.data.slice(0, at)}${odd}${text.data.slice(at)}`.replaceAll(' ', '\u00a0')}${edge}`;
  }
}

/** Latin letters and digits of console words in full width. */
function fullWidth(random: Random): void {
  for (const text of some(texts(), 0.3, random)) {
    if (!/^(APP|App)$|备案号|ICP备|\d{8}号|^(变更|注销|新增)/.test(text.data.trim())) continue;
    text.data = text.data.replace(/[A-Za-z0-9]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) + 0xfee0),
    );
  }
}

function comments(random: Random): void {
  for (const text of some(texts(), 0.4, random))
    text.before(document.createComment(pick(['v-if', '', '注销主体'], random) ?? ''));
}

/** Moves one column of every plain table (head and body alike) to another place. */
function reorderColumns(random: Random): void {
  const heads = elements('thead tr').filter(
    (row) => row.children.length > 2 && [...row.children].every(isPlainCell),
  );
  const widths = new Map<number, number>();
  if (elements('thead').some((head) => head.children.length > 1)) return;
  for (const row of [...heads, ...elements('tbody tr')]) {
    const width = row.children.length;
    const inHead = heads.some((head) => head.children.length === width);
    if (!inHead || ![...row.children].every(isPlainCell)) continue;
    const seed = widths.get(width) ?? Math.floor(random() * (width - 1));
    widths.set(width, seed);
    const cell = row.children[seed];
    if (cell) row.append(cell);
  }
}

function isPlainCell(cell: Element): boolean {
  return (
    (cell.getAttribute('colspan') ?? '1') === '1' && (cell.getAttribute('rowspan') ?? '1') === '1'
  );
}

function deepNesting(random: Random): void {
  const root = document.body.firstElementChild;
  if (!root || root.localName === 'pre') return;
  let box: Element = root;
  for (let i = 0; i < 3 + random() * 5; i += 1) {
    const outer = document.createElement('div');
    box.replaceWith(outer);
    outer.append(box);
    box = outer;
  }
}

function dropData(random: Random): void {
  for (const el of some(elements('*'), 0.5, random))
    for (const { name } of [...el.attributes])
      if (name.startsWith('data-')) el.removeAttribute(name);
}
