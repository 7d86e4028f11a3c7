import { cancelAccess, cancelService, cancelSubject } from './cancel.ts';
import { changeService, changeSubject } from './change.ts';
import { addAccess, addService, startFiling } from './file.ts';
import type { ActionChecklist } from './item.ts';
import { abandonOrder, editOrder, withdrawOrder } from './orders.ts';
import { claimFiling, importFiling, transferFiling } from './transfer.ts';

/** Every checklist; the guides show them too. */
export const CHECKLISTS: readonly ActionChecklist[] = [
  startFiling,
  addService,
  addAccess,
  changeSubject,
  changeService,
  cancelSubject,
  cancelService,
  cancelAccess,
  transferFiling,
  importFiling,
  claimFiling,
  withdrawOrder,
  abandonOrder,
  editOrder,
];
