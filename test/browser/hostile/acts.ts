/** What a page does to get rid of the overlay. */
import { OVERLAY } from '../support/pierce.ts';

/** Style sheets, by what they try. */
export const STYLES: Record<string, string> = {
  hides: `${OVERLAY} { display: none !important; visibility: hidden !important }`,
  fades: `${OVERLAY} { opacity: 0 !important; filter: opacity(0) !important; transition: all 9s !important }`,
  moves: `${OVERLAY} { transform: translateX(-9999px) !important; left: -9999px !important; inset: 0 auto auto -9999px !important }`,
  shrinks: `${OVERLAY} { clip-path: inset(50%) !important; width: 0 !important; overflow: hidden !important; contain: strict !important; zoom: 0.001 !important }`,
  'animates away': `@keyframes gone { to { opacity: 0; visibility: hidden } } ${OVERLAY} { animation: gone 1ms forwards !important }`,
  'covers with its own pseudo-elements': `${OVERLAY}::after, ${OVERLAY}::before { content: ''; position: fixed; inset: 0; background: red; z-index: 9 }`,
  'covers with the highest layer': `body::after { content: ''; position: fixed; inset: 0; background: #fff; z-index: 2147483647; pointer-events: none }`,
  'turns the writing around': `html { direction: rtl; unicode-bidi: bidi-override; writing-mode: vertical-rl; pointer-events: none; user-select: none }`,
  'sets the palette': `html, ${OVERLAY} { --ink: transparent !important; --paper: transparent !important; color: transparent !important }`,
};

/** Scripts, called with the overlay's tag, by what they try. */
export const ACTS: Record<string, (tag: string) => void> = {
  'hides it by attributes': (tag) => {
    const host = document.querySelector<HTMLElement>(tag);
    host?.setAttribute('style', 'display:none!important;opacity:0!important');
    host?.setAttribute('hidden', '');
    if (host) host.inert = true;
  },
  'folds its popover': (tag) => document.querySelector<HTMLElement>(tag)?.hidePopover(),
  'takes its popover away': (tag) => document.querySelector(tag)?.removeAttribute('popover'),
  'moves it into a hidden box': (tag) => {
    const box = document.createElement('div');
    box.style.display = 'none';
    document.body.append(box);
    const host = document.querySelector(tag);
    if (host) box.append(host);
  },
  'deletes it': (tag) => document.querySelector(tag)?.remove(),
  'animates it': (tag) => {
    document
      .querySelector(tag)
      ?.animate({ opacity: [0, 0], transform: ['none', 'scale(0)'] }, { fill: 'forwards' });
  },
};

/** A page that takes the overlay away whenever it comes, and counts. */
export const INSISTS = `window.removed = 0; new MutationObserver(() => {
  const host = document.querySelector('${OVERLAY}');
  if (host) { removed++; host.remove(); }
}).observe(document, { childList: true, subtree: true });`;

/** A native dialog `#native`, which makes all else inert while it is shown. */
export const NATIVE_DIALOG = `<dialog id="native"><h3>注销主体</h3><p>注销主体后，不可恢复，请谨慎操作。</p>
      <button>确认注销</button><button onclick="this.parentNode.close()">取消</button></dialog>`;
