/** What an order is about, from the words consoles have used for its type since 2019. */
import type { ProcedureId } from '../vocabulary.ts';

const SERVICE = '(?:网站|服务|互联网信息服务|app|小程序|快应用)';

/** First match wins: cancelling and changing words stand before the nouns they share. */
const WORDS: readonly (readonly [RegExp, ProcedureId])[] = [
  [/取消接入/, 'cancel-access'],
  [/注销(?:备案)?主[体办]|主[体办]者?注销|注销备案/, 'cancel-subject'],
  [/注销/, 'cancel-service'],
  [new RegExp(`变更(?:备案)?${SERVICE}|${SERVICE}(?:信息)?变更|变更接入`, 'i'), 'change-service'],
  [/变更/, 'change-subject'],
  [/首次/, 'first-filing'],
  [/认领/, 'claim-filing'],
  [/导入/, 'import-filing'],
  [/转移|迁移备案/, 'transfer-filing'],
  [/接入/, 'add-access'],
  [/新增|增加/, 'add-service'],
];

/** The procedure of an order type as shown (新增互联网信息服务 …), or null where the word is not known. */
export const procedureOfOrder = (type: string): ProcedureId | null =>
  WORDS.find(([pattern]) => pattern.test(type))?.[1] ?? null;
