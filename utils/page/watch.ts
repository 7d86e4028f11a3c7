import { isFilingRoute } from '../providers/index.ts';
import type { PageFacts } from '../vocabulary.ts';
import { isOwnMutation } from './model.ts';
import { readWithRoots } from './read.ts';

/** All times in milliseconds; the defaults are the plan's. */
export interface WatchOptions {
  /** Read after so long without a relevant mutation (300). */
  quiet?: number;
  /** Read at the latest so long after the first mutation (1000). */
  atLatest?: number;
  /** A filing route whose parts are not found after so long is `unreadable` (8000). */
  giveUp?: number;
  /** The route changed: facts of the old page no longer hold. Called before the next read. */
  onRoute?: (url: URL) => void;
}

/** How often the address is compared where nothing tells of a change (pushState is silent here). */
const ROUTE_CHECK = 500;
/** What changes how a page reads; everything else about an element leaves its meaning alone. */
const ATTRIBUTES = [
  'disabled',
  'hidden',
  'style',
  'class',
  'open',
  'checked',
  'aria-busy',
  'aria-checked',
  'aria-current',
  'aria-disabled',
  'aria-expanded',
  'aria-hidden',
  'aria-invalid',
  'aria-label',
  'aria-modal',
  'aria-selected',
];
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};
/** What the person types is no mutation. */
const TYPED = ['input', 'change'];

/**
 * Reads the page now and whenever it changed, and hands out each new set of facts (never the same twice
 * in a row). Off filing routes nothing is read and no observer stays: `onFacts(null)` once. Returns the stop function.
 */
export function watchPage(
  document: Document,
  onFacts: (facts: PageFacts | null) => void,
  options: WatchOptions = {},
): () => void {
  const { quiet = 300, atLatest = 1000, giveUp = 8000, onRoute } = options;
  const view = document.defaultView ?? window;
  let address = '';
  let arrived = 0;
  let last: string | null = null;
  let firstChange: number | null = null;
  let lastRead = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let observed = new Set<Node>();

  const observer = new MutationObserver((records) => {
    checkRoute();
    if (!records.every(isOwnMutation)) changed();
  });

  const hand = (facts: PageFacts | null) => {
    const text = JSON.stringify(facts);
    if (text === last) return;
    last = text;
    onFacts(facts);
  };

  const observe = (roots: readonly Node[]) => {
    for (const root of roots) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, OBSERVED);
    }
  };

  const read = () => {
    firstChange = null;
    lastRead = performance.now();
    const { facts, roots } = readWithRoots(document, new URL(address));
    observe(roots);
    // Parts that are not there yet may still come: until then the page counts as loading.
    const early = facts.readiness === 'unreadable' && lastRead - arrived < giveUp;
    hand(early ? { ...facts, readiness: 'loading' } : facts);
    clearTimeout(patience);
    if (early) patience = setTimeout(read, giveUp - (lastRead - arrived));
  };

  /** Waits for quiet, but no longer than the bound, and never reads twice within it. */
  const changed = () => {
    const now = performance.now();
    firstChange ??= now;
    const due = Math.max(Math.min(now + quiet, firstChange + atLatest), lastRead + atLatest);
    const settled = now - lastRead > atLatest ? Math.min(now + quiet, firstChange + atLatest) : due;
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(0, settled - now));
  };

  const leave = () => {
    clearTimeout(timer);
    clearTimeout(patience);
    observer.disconnect();
    observed = new Set();
    for (const type of TYPED) document.removeEventListener(type, changed, { capture: true });
  };

  const checkRoute = () => {
    if (view.location.href === address) return;
    const isFirst = address === '';
    address = view.location.href;
    arrived = performance.now();
    firstChange = null;
    leave();
    const url = new URL(address);
    if (!isFirst) onRoute?.(url);
    if (!isFilingRoute(url)) {
      hand(null);
      return;
    }
    last = null;
    for (const type of TYPED)
      document.addEventListener(type, changed, { capture: true, passive: true });
    observe([document]);
    if (isFirst) read();
    else changed();
  };

  const poll = setInterval(checkRoute, ROUTE_CHECK);
  view.addEventListener('popstate', checkRoute);
  view.addEventListener('hashchange', checkRoute);
  checkRoute();
  return () => {
    clearInterval(poll);
    view.removeEventListener('popstate', checkRoute);
    view.removeEventListener('hashchange', checkRoute);
    leave();
  };
}
