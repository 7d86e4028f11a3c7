import type { ActionId, PageFacts } from '../vocabulary.ts';

/** The control that a person points at, focuses or presses. */
export interface PressedAction {
  action: ActionId;
  /** As shown. */
  label: string;
  /** Of the row or card the control stands in, where it stands in one. */
  filingNumber?: string;
  enabled: boolean;
}

/**
 * What the control under an event would do, read from its own text (`event.composedPath()`, in the
 * capture phase): covers menu items and pages that the scan could not read. A bare 变更 or 注销 gets
 * its meaning from the row, the open dialog or `facts`; where they do not tell it is null.
 */
export function actionOfEvent(_event: Event, _facts: PageFacts | null): PressedAction | null {
  return null;
}
