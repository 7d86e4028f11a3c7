import { guidesCancel } from './guides-cancel.ts';
import { guidesChange } from './guides-change.ts';
import { guidesCommon } from './guides-common.ts';
import { guidesDecide } from './guides-decide.ts';
import { guidesFrame } from './guides-frame.ts';
import { guidesNew } from './guides-new.ts';
import { guidesOther } from './guides-other.ts';

/** Every sentence of the guides: `guide.<procedure>.<provider|all>.<statement>` and their frame. */
export const guides = {
  ...guidesFrame,
  ...guidesDecide,
  ...guidesCommon,
  ...guidesNew,
  ...guidesChange,
  ...guidesCancel,
  ...guidesOther,
} as const;
