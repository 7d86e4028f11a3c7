/** Every sentence of the language, by id. Views load it whole; provider pages get only their own sections. */
import { background } from './en/background.ts';
import { cases } from './en/cases.ts';
import { common } from './en/common.ts';
import { corrections } from './en/corrections.ts';
import { foresight } from './en/foresight.ts';
import { guides } from './en/guides.ts';
import { lookup } from './en/lookup.ts';
import { messages } from './en/messages.ts';
import { notice } from './en/notice.ts';
import { options } from './en/options.ts';
import { overlay } from './en/overlay.ts';
import { popup } from './en/popup.ts';
import { provinces } from './en/provinces.ts';
import { rules } from './en/rules.ts';
import { search } from './en/search.ts';
import { workbench } from './en/workbench.ts';

export const en = {
  ...background,
  ...cases,
  ...common,
  ...corrections,
  ...foresight,
  ...guides,
  ...lookup,
  ...messages,
  ...notice,
  ...options,
  ...overlay,
  ...popup,
  ...provinces,
  ...rules,
  ...search,
  ...workbench,
} as const;
