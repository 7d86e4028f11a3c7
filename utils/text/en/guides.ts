import type { Translation } from '../t.ts';
import type { guides as zh } from '../zh-CN/guides.ts';
import { guidesCancel } from './guides-cancel.ts';
import { guidesChange } from './guides-change.ts';
import { guidesCommon } from './guides-common.ts';
import { guidesDecide } from './guides-decide.ts';
import { guidesFrame } from './guides-frame.ts';
import { guidesNew } from './guides-new.ts';
import { guidesOther } from './guides-other.ts';

export const guides: Translation<typeof zh> = {
  ...guidesFrame,
  ...guidesDecide,
  ...guidesCommon,
  ...guidesNew,
  ...guidesChange,
  ...guidesCancel,
  ...guidesOther,
};
