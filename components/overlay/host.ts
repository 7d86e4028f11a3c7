/**
 * The overlay's only footprint in the page: one element with a closed shadow root, in the top layer. It is put
 * back when the page moves, hides or deletes it, but only so often; after that it stays away quietly.
 */
import { OVERLAY_TAG } from '../../utils/vocabulary.ts';

/** So many repairs within the span (ms) are borne; a page that insists gets its will. */
const MOST_REPAIRS = 5;
const REPAIR_SPAN = 60_000;

/** Keys pressed inside the overlay are kept from the page's capturing listeners too: consoles close dialogs on Escape. */
const KEYS = ['keydown', 'keypress', 'keyup'];

/** No element has an `on…` of these. */
const UNNAMED = ['compositionend', 'compositionstart', 'focusin', 'focusout'];

export interface OverlayHost {
  /** Where the view is drawn; out of the page's reach. */
  root: ShadowRoot;
  element: HTMLElement;
  /** The look that came with the greeting, on top of what the host itself brings. */
  dress: (css: string) => void;
  /** Back in its place, and above whatever entered the top layer since. */
  raise: () => void;
  /** Back in its place if it is not there. */
  settle: () => void;
  remove: () => void;
}

interface Options {
  /** False once this copy of the extension is gone: another may stand here now, nothing is put back. */
  isAlive: () => boolean;
  /** A key was pressed while the focus is inside. */
  onKey: (event: KeyboardEvent) => void;
  /** It was taken away too often. */
  onLost: () => void;
}

/** A page may have defined our tag as its own custom element, which would hand it the shadow root: take another then. */
const createElement = (document: Document): HTMLElement => {
  const element = document.createElement(OVERLAY_TAG);
  if (!element.matches(':defined')) return element;
  return document.createElement(`${OVERLAY_TAG}-${crypto.randomUUID()}`);
};

/** Replaces the root's styles. */
const adoptStyles = (root: ShadowRoot, css: string) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox content scripts may not hand constructed sheets to a page's root: an element does as well.
  }
  const style =
    root.querySelector('style') ?? root.appendChild(root.ownerDocument.createElement('style'));
  style.textContent = css;
};

/** A modal dialog makes everything outside it inert: only inside the last one can the overlay be used. */
const homeOf = (document: Document): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/** All that start inside the overlay end at its host: the page never hears boxes ticked or buttons pressed here. */
const eventTypes = (element: HTMLElement): string[] => {
  const types = [...UNNAMED];
  for (const name in element) if (name.startsWith('on')) types.push(name.slice(2));
  return types;
};

/** Attributes that the host carries; any other is the page's. */
const OWN_ATTRIBUTES = ['lang', 'popover'];

/** Copies that an earlier version of the extension left behind, or that the page made of ours. */
const removeOthers = (document: Document, own: HTMLElement | null) => {
  for (const other of document.querySelectorAll(`${OVERLAY_TAG}:not(:defined)`)) {
    if (other !== own) other.remove();
  }
};

/** Mounts the host. */
export const mountHost = (document: Document, css: string, options: Options): OverlayHost => {
  removeOthers(document, null);
  const element = createElement(document);
  element.lang = 'zh-CN';
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root, css);
  for (const type of eventTypes(element)) {
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }

  const onKey = (event: Event) => {
    if (event.target !== element) return;
    event.stopPropagation();
    if (event.type === 'keydown' && event instanceof KeyboardEvent) options.onKey(event);
  };
  for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, passive: true });

  const isOpen = () => element.matches(':popover-open');
  const foreign = () =>
    element.getAttributeNames().filter((name) => !OWN_ATTRIBUTES.includes(name));
  const inPlace = () =>
    element.parentNode === homeOf(document) && isOpen() && foreign().length === 0;
  const moved = new MutationObserver(() => repair());
  const place = () => {
    const home = homeOf(document);
    if (element.parentNode !== home) home.append(element);
    moved.disconnect();
    for (const watched of [document, document.documentElement, home]) {
      moved.observe(watched, { childList: true });
    }
    moved.observe(element, { attributes: true });
    removeOthers(document, element);
    for (const name of foreign()) element.removeAttribute(name);
    for (const animation of element.getAnimations()) animation.cancel();
  };
  const raise = () => {
    const focused = root.activeElement;
    place();
    if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
    if (isOpen()) element.hidePopover();
    element.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  let repairs: number[] = [];
  const repair = () => {
    if (inPlace()) return;
    const now = performance.now();
    repairs = [...repairs.filter((at) => now - at < REPAIR_SPAN), now];
    if (options.isAlive() && repairs.length <= MOST_REPAIRS) return raise();
    remove();
    options.onLost();
  };
  const hidden = () => queueMicrotask(repair);
  const remove = () => {
    moved.disconnect();
    element.removeEventListener('toggle', hidden);
    for (const type of KEYS) window.removeEventListener(type, onKey, { capture: true });
    element.remove();
  };

  raise();
  element.addEventListener('toggle', hidden);
  let worn = '';
  return {
    root,
    element,
    dress: (look) => {
      if (look === worn) return;
      worn = look;
      adoptStyles(root, `${css}\n${look}`);
    },
    raise,
    settle: () => {
      // A dialog that came or went takes the overlay's place with it: no fault of the page.
      if (!inPlace() || element.getAnimations().length > 0) raise();
    },
    remove,
  };
};
