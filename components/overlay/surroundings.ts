/** Where controls stand: a dialog's are followed while they move (animations, scrolling), a page's are not. */
import { type ScreenBoxes, screenBoxes } from '../../utils/page/boxes.ts';

/** Looked at again after so long (ms), and after at least so many times what looking cost. */
const INTERVAL = 400;
const LEAST_PAUSE = 10;

const NOTHING: ScreenBoxes = { dialog: null, controls: [] };

export interface Surroundings {
  boxes: () => ScreenBoxes;
  /** Looks now; keeps looking while a dialog is open. Without `needed` nothing is looked at. */
  follow: (dialog: boolean, needed: boolean) => void;
  stop: () => void;
}

/** `onMove` is called when the window or the dialog changed its shape or place. */
export const watchSurroundings = (document: Document, onMove: () => void): Surroundings => {
  let last = NOTHING;
  let needed = false;
  let following = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resizing: ReturnType<typeof setTimeout> | undefined;

  /** True where something moved. */
  const look = (): boolean => {
    const start = performance.now();
    const seen = needed ? screenBoxes(document) : NOTHING;
    const cost = performance.now() - start;
    clearTimeout(timer);
    if (following) timer = setTimeout(again, Math.max(INTERVAL, cost * LEAST_PAUSE));
    if (JSON.stringify(seen) === JSON.stringify(last)) return false;
    last = seen;
    return true;
  };
  const again = () => {
    // A hidden tab is waited for, not measured.
    if (document.hidden) timer = setTimeout(again, INTERVAL);
    else if (look()) onMove();
  };
  const onResize = (event: Event) => {
    if (!event.isTrusted) return;
    clearTimeout(resizing);
    resizing = setTimeout(() => {
      look();
      onMove();
    }, INTERVAL / 4);
  };
  window.addEventListener('resize', onResize, { passive: true });

  return {
    boxes: () => last,
    follow: (dialog, isNeeded) => {
      following = dialog && isNeeded;
      needed = isNeeded;
      look();
    },
    stop: () => {
      clearTimeout(timer);
      clearTimeout(resizing);
      following = false;
      window.removeEventListener('resize', onResize);
    },
  };
};
