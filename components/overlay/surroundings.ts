/** Where the open dialog and its controls stand, followed while they move: animations, scrolling, resizing. */
import { dialogBoxes } from '../../utils/page/boxes.ts';
import type { Box } from './place.ts';

/** Looked at again after so long (ms), and after at least so many times what looking cost. */
const INTERVAL = 400;
const LEAST_PAUSE = 10;

export interface Boxes {
  dialog: Box | null;
  controls: readonly Box[];
}

const NOTHING: Boxes = { dialog: null, controls: [] };

export interface Surroundings {
  boxes: () => Boxes;
  /** Whether a dialog is open: only then anything is looked at. */
  follow: (dialog: boolean) => void;
  stop: () => void;
}

/** `onMove` is called when the window or the dialog changed its shape or place. */
export const watchSurroundings = (document: Document, onMove: () => void): Surroundings => {
  let last = NOTHING;
  let following = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resizing: ReturnType<typeof setTimeout> | undefined;

  /** True where something moved. */
  const look = (): boolean => {
    const start = performance.now();
    const seen = following ? (dialogBoxes(document) ?? NOTHING) : NOTHING;
    const cost = performance.now() - start;
    clearTimeout(timer);
    if (following) timer = setTimeout(again, Math.max(INTERVAL, cost * LEAST_PAUSE));
    if (JSON.stringify(seen) === JSON.stringify(last)) return false;
    last = seen;
    return true;
  };
  const again = () => {
    if (look()) onMove();
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
    follow: (dialog) => {
      following = dialog;
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
