import { common as commonEn } from '../../utils/text/en/common.ts';
import { messages as messagesEn } from '../../utils/text/en/messages.ts';
import { rules as rulesEn } from '../../utils/text/en/rules.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { common as commonZh } from '../../utils/text/zh-CN/common.ts';
import { messages as messagesZh } from '../../utils/text/zh-CN/messages.ts';
import { rules as rulesZh } from '../../utils/text/zh-CN/rules.ts';

/** What findings and checklists may be made of: rules, their messages, and the words of the house. */
export const chinese = { ...commonZh, ...messagesZh, ...rulesZh };
export const english = { ...commonEn, ...messagesEn, ...rulesEn };

export const say = makeTranslate(chinese);
