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
/** No mutations: what the person types, the end of a dialog's fading in, a hidden tab that is shown. */
const EVENTS = ['input', 'change', 'transitionend', 'animationend', 'visibilitychange'];
const FADING = /^(opacity|visibility|transform|display|(max-)?(height|width)|top|left|right)$/;

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
  let waits = true;
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
    if (document.hidden) return;
    firstChange = null;
    lastRead = performance.now();
    const { facts, roots } = readWithRoots(document, new URL(address));
    observe(roots);
    const since = lastRead - arrived;
    const state = facts.readiness;
    // A list says that it is empty until its rows are asked for.
    const isEarly = state === 'empty' && since < atLatest;
    waits = isEarly || state === 'unreadable' || state === 'loading';
    hand(waits ? whileWaiting(facts, since >= giveUp) : facts);
    clearTimeout(patience);
    if (waits && since < giveUp) patience = setTimeout(read, (isEarly ? atLatest : giveUp) - since);
  };

  /** Waits for quiet, but no longer than the bound; once the page is there, never reads twice within it. */
  const changed = () => {
    const now = performance.now();
    firstChange ??= now;
    const settled = Math.min(now + quiet, firstChange + atLatest);
    const due = Math.max(settled, lastRead + (waits ? quiet : atLatest));
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(0, due - now));
  };

  const onEvent = (event: Event) => {
    const fading = (event as TransitionEvent).propertyName;
    if (event.type !== 'transitionend' || FADING.test(fading)) changed();
  };

  const leave = () => {
    clearTimeout(timer);
    clearTimeout(patience);
    observer.disconnect();
    observed = new Set();
    for (const type of EVENTS) document.removeEventListener(type, onEvent, { capture: true });
  };

  const checkRoute = () => {
    if (view.location.href === address) return;
    const isFirst = address === '';
    address = view.location.href;
    arrived = performance.now();
    firstChange = null;
    waits = true;
    leave();
    const url = new URL(address);
    if (!isFirst) onRoute?.(url);
    if (!isFilingRoute(url)) {
      hand(null);
      return;
    }
    last = null;
    for (const type of EVENTS)
      document.addEventListener(type, onEvent, { capture: true, passive: true });
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

/**
 * Parts that are not there yet may still come: until patience ends the page counts as loading. A page that then
 * still shows nothing but its spinner cannot be read either; what stands beside a spinner that never ends can.
 */
function whileWaiting(facts: PageFacts, patienceEnded: boolean): PageFacts {
  if (!patienceEnded) return { ...facts, readiness: 'loading' };
  const hasPart =
    facts.subject ||
    facts.services.length ||
    facts.orders.length ||
    facts.records?.length ||
    facts.risks?.length ||
    facts.domainList?.rows.length ||
    facts.serviceCodes ||
    facts.domain ||
    facts.form;
  return hasPart
    ? { ...facts, readiness: 'ready', doubts: [...facts.doubts, { what: 'page', why: 'loading' }] }
    : { ...facts, readiness: 'unreadable' };
}
