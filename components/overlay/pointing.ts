/**
 * What the person points at, focuses or presses: read in the capture phase from the event's path, so that menus,
 * dialogs and pages that the scan could not read are covered. Only looks: no event is stopped or answered.
 */
import { actionOfEvent, type PressedAction } from '../../utils/page/event.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';

/** Pointing at a control for so long (ms) counts. */
const HOVER = 300;
/** A focus so soon (ms) after a dialog closed is the page's own, returning focus to the button. */
const FOCUS_RETURN = 800;

export interface Pointing {
  /** Tells that a dialog has just closed. */
  dialogClosed: () => void;
  stop: () => void;
}

interface Options {
  facts: () => PageFacts | null;
  isOurs: (event: Event) => boolean;
  onPoint: (pressed: PressedAction) => void;
  onLeave: () => void;
  onPress: (pressed: PressedAction) => void;
}

/** Listens to real user events only (`isTrusted`). */
export const watchPointing = (options: Options): Pointing => {
  let hover: ReturnType<typeof setTimeout> | undefined;
  let pointing = false;
  let closedAt = Number.NEGATIVE_INFINITY;

  const actionAt = (event: Event): PressedAction | null =>
    event.isTrusted ? actionOfEvent(event, options.facts()) : null;

  const onOver = (event: Event) => {
    clearTimeout(hover);
    if (options.isOurs(event)) return;
    const pressed = actionAt(event);
    if (pressed) {
      hover = setTimeout(() => {
        pointing = true;
        options.onPoint(pressed);
      }, HOVER);
      return;
    }
    if (pointing) {
      pointing = false;
      options.onLeave();
    }
  };
  const onPress = (event: Event) => {
    if (options.isOurs(event)) return;
    const isReturn = event.type === 'focusin' && performance.now() - closedAt < FOCUS_RETURN;
    const pressed = isReturn ? null : actionAt(event);
    if (!pressed) return;
    clearTimeout(hover);
    pointing = false;
    options.onPress(pressed);
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
