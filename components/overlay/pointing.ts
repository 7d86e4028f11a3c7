/**
 * What the person points at, focuses or presses: read in the capture phase from the event's path, so that menus,
 * dialogs and pages that the scan could not read are covered. Only looks: no event is stopped or answered.
 */
import { actionOfEvent, type PressedAction } from '../../utils/page/event.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import type { Box } from './place.ts';

/** Pointing at a control for so long (ms) counts. */
const HOVER = 300;
/** A focus so soon (ms) after a dialog closed is the page's own, returning focus to the button. */
const FOCUS_RETURN = 800;
/** A box larger than this (CSS pixels) is no control. */
const LARGEST = { width: 400, height: 100 };

export interface Pointed extends PressedAction {
  /** Where the control stands: it must not be covered. */
  box: Box;
}

export interface Pointing {
  /** Tells that a dialog has just closed. */
  dialogClosed: () => void;
  stop: () => void;
}

interface Options {
  facts: () => PageFacts | null;
  isOurs: (event: Event) => boolean;
  onPoint: (pointed: Pointed) => void;
  onLeave: () => void;
  onPress: (pointed: Pointed) => void;
}

/** The largest of the elements around the target that may be the control itself. */
const boxOf = (path: readonly EventTarget[]): Box => {
  const rects = path
    .slice(0, 4)
    .flatMap((target) => (target instanceof Element ? [target.getBoundingClientRect()] : []));
  const fits = rects.filter((r) => r.width <= LARGEST.width && r.height <= LARGEST.height);
  const { left, top, right, bottom } = fits.at(-1) ?? rects[0] ?? new DOMRect();
  return { left, top, right, bottom };
};

/** Listens to real user events only (`isTrusted`). */
export const watchPointing = (options: Options): Pointing => {
  let hover: ReturnType<typeof setTimeout> | undefined;
  let pointing = false;
  let closedAt = Number.NEGATIVE_INFINITY;

  const pointedAt = (path: EventTarget[]): Pointed | null => {
    const action = actionOfEvent({ composedPath: () => path }, options.facts());
    return action && { ...action, box: boxOf(path) };
  };

  const onOver = (event: Event) => {
    if (!event.isTrusted) return;
    clearTimeout(hover);
    if (options.isOurs(event)) return;
    // The path is empty once the event is over; what stands there is read only if the pointer stays.
    const path = event.composedPath();
    hover = setTimeout(() => {
      const pointed = pointedAt(path);
      if (pointed) options.onPoint(pointed);
      else if (pointing) options.onLeave();
      pointing = pointed !== null;
    }, HOVER);
  };
  const onPress = (event: Event) => {
    if (!event.isTrusted || options.isOurs(event)) return;
    const isReturn = event.type === 'focusin' && performance.now() - closedAt < FOCUS_RETURN;
    const pointed = isReturn ? null : pointedAt(event.composedPath());
    if (!pointed) return;
    clearTimeout(hover);
    pointing = false;
    options.onPress(pointed);
  };

  const listeners: [string, (event: Event) => void][] = [
    ['pointerover', onOver],
    ['pointerdown', onPress],
    ['click', onPress],
    ['focusin', onPress],
  ];
  const how = { capture: true, passive: true };
  for (const [type, listener] of listeners) window.addEventListener(type, listener, how);
  return {
    dialogClosed: () => {
      closedAt = performance.now();
    },
    stop: () => {
      clearTimeout(hover);
      for (const [type, listener] of listeners) window.removeEventListener(type, listener, how);
    },
  };
};
