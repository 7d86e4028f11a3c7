/**
 * The overlay's only footprint in the page: one element with a closed shadow root, in the top layer. It is put
 * back a bounded number of times when the page moves, hides or deletes it; after that it stays away quietly.
 */
import { OVERLAY_TAG } from '../../utils/vocabulary.ts';

const MOST_REPAIRS = 5;

/** Events that start inside the overlay end at its host: the page never hears keys typed or boxes ticked here. */
const CONTAINED = [
  'beforeinput',
  'change',
  'click',
  'compositionend',
  'compositionstart',
  'contextmenu',
  'copy',
  'cut',
  'dblclick',
  'focusin',
  'focusout',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'paste',
  'pointerdown',
  'pointerup',
  'touchend',
  'touchstart',
  'wheel',
];

export interface OverlayHost {
  /** Where the view is drawn; out of the page's reach. */
  root: ShadowRoot;
  element: HTMLElement;
  /** Above whatever entered the top layer since. */
  raise: () => void;
  remove: () => void;
}

/** A page may have defined our tag as its own custom element, which would hand it the shadow root: take another then. */
const createElement = (document: Document): HTMLElement => {
  const element = document.createElement(OVERLAY_TAG);
  if (!element.matches(':defined')) return element;
  return document.createElement(`${OVERLAY_TAG}-${crypto.randomUUID()}`);
};

const adoptStyles = (root: ShadowRoot, css: string) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox content scripts may not hand constructed sheets to a page's root: an element does as well.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
};

/** Mounts the host. `onLost` is called when it was taken away too often. */
export const mountHost = (document: Document, css: string, onLost: () => void): OverlayHost => {
  for (const old of document.querySelectorAll(OVERLAY_TAG)) old.remove();
  const element = createElement(document);
  element.lang = 'zh-CN';
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root, css);
  for (const type of CONTAINED) {
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }

  const raise = () => {
    if (!element.isConnected) return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  const attach = () => {
    document.documentElement.append(element);
    raise();
  };

  let repairs = 0;
  const inPlace = () =>
    element.parentNode === document.documentElement && element.matches(':popover-open');
  const repair = () => {
    if (inPlace()) return;
    if (++repairs > MOST_REPAIRS) {
      stop();
      element.remove();
      onLost();
      return;
    }
    attach();
  };
  const moved = new MutationObserver(repair);
  const hidden = () => queueMicrotask(repair);
  const stop = () => {
    moved.disconnect();
    element.removeEventListener('toggle', hidden);
  };

  attach();
  moved.observe(document.documentElement, { childList: true });
  element.addEventListener('toggle', hidden);
  return {
    root,
    element,
    raise,
    remove: () => {
      stop();
      element.remove();
    },
  };
};
