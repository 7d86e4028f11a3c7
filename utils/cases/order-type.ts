/** What an order is about, from the words consoles have used for its type since 2019. */
import type { ProcedureId } from '../vocabulary.ts';

/** First match wins: cancelling and changing words stand before the nouns they share. */
const WORDS: readonly (readonly [RegExp, ProcedureId])[] = [
  [/取消接入/, 'cancel-access'],
  [/注销(?:备案)?主体|注销主办|注销备案/, 'cancel-subject'],
  [/注销/, 'cancel-service'],
  [/变更(?:备案)?(?:网站|服务|互联网信息服务|app|小程序)|变更接入/i, 'change-service'],
  [/变更/, 'change-subject'],
  [/首次/, 'first-filing'],
  [/认领/, 'claim-filing'],
  [/导入/, 'import-filing'],
  [/转移|迁移备案/, 'transfer-filing'],
  [/(?:新增|一键)接入|接入备案/, 'add-access'],
  [/新增/, 'add-service'],
];

/** The procedure of an order type as shown (新增互联网信息服务 …), or null where the word is not known. */
export const procedureOf = (type: string): ProcedureId | null =>
  WORDS.find(([pattern]) => pattern.test(type))?.[1] ?? null;
