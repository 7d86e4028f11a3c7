/** Every sentence of the language, by id. Views load it whole; provider pages get only their own sections. */
import { background } from './zh-CN/background.ts';
import { cases } from './zh-CN/cases.ts';
import { common } from './zh-CN/common.ts';
import { corrections } from './zh-CN/corrections.ts';
import { foresight } from './zh-CN/foresight.ts';
import { guides } from './zh-CN/guides.ts';
import { lookup } from './zh-CN/lookup.ts';
import { messages } from './zh-CN/messages.ts';
import { notice } from './zh-CN/notice.ts';
import { options } from './zh-CN/options.ts';
import { overlay } from './zh-CN/overlay.ts';
import { popup } from './zh-CN/popup.ts';
import { provinces } from './zh-CN/provinces.ts';
import { rules } from './zh-CN/rules.ts';
import { search } from './zh-CN/search.ts';
import { workbench } from './zh-CN/workbench.ts';

export const zhCN = {
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
