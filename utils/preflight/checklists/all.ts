import { cancelAccess, cancelService, cancelSubject } from './cancel.ts';
import type { ActionChecklist } from './item.ts';

/** Every checklist; the guides show them too. */
export const CHECKLISTS: readonly ActionChecklist[] = [cancelSubject, cancelService, cancelAccess];
