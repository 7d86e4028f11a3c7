/** What a provider page needs to speak: sentences and sources of the page rules, nothing personal. */
import { sourceView } from '../knowledge/source-view.ts';
import { CHECKLISTS } from '../preflight/checklists/all.ts';
import { RULES } from '../preflight/rules/all.ts';
import { common as commonEn } from '../text/en/common.ts';
import { messages as messagesEn } from '../text/en/messages.ts';
import { overlay as overlayEn } from '../text/en/overlay.ts';
import { rules as rulesEn } from '../text/en/rules.ts';
import type { Dictionary } from '../text/t.ts';
import { common as commonZh } from '../text/zh-CN/common.ts';
import { messages as messagesZh } from '../text/zh-CN/messages.ts';
import { overlay as overlayZh } from '../text/zh-CN/overlay.ts';
import { rules as rulesZh } from '../text/zh-CN/rules.ts';
import type { Locale } from '../vocabulary.ts';
import type { SourceView } from './messages.ts';

/** Sentences of overlay, rules, checklists and known rejections. */
export const pageTexts: Readonly<Record<Locale, Dictionary>> = {
  'zh-CN': { ...commonZh, ...overlayZh, ...rulesZh, ...messagesZh },
  en: { ...commonEn, ...overlayEn, ...rulesEn, ...messagesEn },
};

const sourceIds = (): Set<string> =>
  new Set([
    ...RULES.flatMap((rule) => rule.sources),
    ...CHECKLISTS.flatMap(({ items }) => items.flatMap((item) => item.sources)),
  ]);

/** The sources that page rules and checklists cite, by id. */
export const pageSources = (): Record<string, SourceView> =>
  Object.fromEntries(
    [...sourceIds()].flatMap((id) => {
      const source = sourceView(id);
      return source ? [[id, source]] : [];
    }),
  );
