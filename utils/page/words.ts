import {
  ACTION_WORDS,
  BARE_ACTIONS,
  KIND_WORDS,
  STAGE_PHRASES,
  STAGE_WORDS,
  STEP_WORDS,
} from '../providers/common.ts';
import { LABEL_WORDS, type LabelId } from '../providers/labels.ts';
import type { Provider } from '../providers/provider.ts';
import type { ActionId, ServiceKind, Stage } from '../vocabulary.ts';
import { clean, key } from './text.ts';

const LABELS: ReadonlyMap<string, LabelId> = new Map(
  (Object.entries(LABEL_WORDS) as [LabelId, readonly string[]][]).flatMap(([id, words]) =>
    words.map((word): [string, LabelId] => [word, id]),
  ),
);
const KINDS: ReadonlyMap<string, ServiceKind> = new Map(
  (Object.entries(KIND_WORDS) as [ServiceKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word): [string, ServiceKind] => [word, kind]),
  ),
);

/** What a control stands in: it gives a bare 变更 or 注销 its meaning. */
export type Context = 'subject' | 'service' | 'order' | 'page';

/** What a label or a column head names, null for words that are no label. */
export function labelOf(text: string): LabelId | null {
  return text.length > 40 ? null : (LABELS.get(key(text)) ?? null);
}

export function kindOf(text: string): ServiceKind | null {
  return text.length > 20 ? null : (KINDS.get(key(text)) ?? null);
}

/** What a control with this label does in that context, null for a label that is no known action. */
export function actionOf(
  label: string,
  context: Context,
  provider: Provider | null,
): ActionId | null {
  if (label.length > 40) return null;
  const word = key(label).replace(/[>›»→+]+$|^[+＋]/g, '');
  const bare =
    Object.hasOwn(BARE_ACTIONS, word) && context !== 'page'
      ? BARE_ACTIONS[word]?.[context]
      : undefined;
  if (bare) return bare;
  const own = provider?.words.actions;
  if (own && Object.hasOwn(own, word)) return own[word] ?? null;
  return Object.hasOwn(ACTION_WORDS, word) ? (ACTION_WORDS[word] ?? null) : null;
}

/** Could the label be an action if only the context were known? */
export function isActionWord(label: string, provider: Provider | null): boolean {
  const word = key(label);
  return Object.hasOwn(BARE_ACTIONS, word) || actionOf(label, 'page', provider) !== null;
}

/** The stage a status word stands for; `unknown` where the words do not tell. */
export function stageOf(status: string, provider: Provider | null): Stage {
  const word = key(status);
  const own = provider?.words.stages;
  if (own && Object.hasOwn(own, word)) return own[word] ?? 'unknown';
  if (Object.hasOwn(STAGE_WORDS, word)) return STAGE_WORDS[word] ?? 'unknown';
  const text = clean(status);
  return STAGE_PHRASES.find(([phrase]) => phrase.test(text))?.[1] ?? 'unknown';
}

/** Is the whole text a status word, as it stands in a list or as a heading? */
export function isStageWord(text: string, provider: Provider | null): boolean {
  const word = key(text);
  if (
    Object.hasOwn(STAGE_WORDS, word) ||
    (provider?.words.stages && Object.hasOwn(provider.words.stages, word))
  )
    return true;
  return (
    text.length <= 14 &&
    /^(阿里云|腾讯云|华为云|百度云|京东云|火山引擎|接入商|平台|管局|通管局|工信部|待|等待|已)?.{0,8}(审核中|初审中|核验中|驳回|退回|待验证|待(短信)?核验|审核通过|备案成功|未通过|不通过)$/.test(
      text,
    )
  );
}

/** The stage a step of a stage bar names, null for a text that is no step. */
export function stepOf(text: string): Stage | null {
  const word = key(text).replace(/^\d+[.、]?/, '');
  if (Object.hasOwn(STEP_WORDS, word)) return STEP_WORDS[word] ?? null;
  return Object.hasOwn(STAGE_WORDS, word) ? (STAGE_WORDS[word] ?? null) : null;
}
