import {
  ACTION_PHRASES,
  ACTION_WORDS,
  BARE_ACTIONS,
  KIND_WORDS,
  STAGE_PHRASES,
  STAGE_WORDS,
  STEP_WORDS,
} from '../providers/common.ts';
import { HEADINGS, LABEL_WORDS, type LabelId } from '../providers/labels.ts';
import type { Provider } from '../providers/provider.ts';
import type { ActionId, ServiceKind, Stage } from '../vocabulary.ts';
import { key } from './text.ts';

/** Looks a whole label up in a list of patterns; answers are kept, for a page says the same words a thousand times. */
function lexicon<Id>(words: readonly (readonly [string, Id])[]): (text: string) => Id | null {
  const patterns = words.map(([pattern, id]) => [new RegExp(`^(?:${pattern})$`), id] as const);
  const known = new Map<string, Id | null>();
  return (text) => {
    if (text === '' || text.length > 40) return null;
    const had = known.get(text);
    if (had !== undefined) return had;
    const word = key(text);
    const hit = patterns.find(([pattern]) => pattern.test(word))?.[1] ?? null;
    if (known.size > 5000) known.clear();
    known.set(text, hit);
    return hit;
  };
}

/** What a label or a column head names, null for words that are no label. */
export const labelOf = lexicon(
  Object.entries(LABEL_WORDS).map(([id, words]) => [words, id as LabelId]),
);
/** What kind of page a heading names. */
export const headingOf = lexicon(
  Object.entries(HEADINGS).map(([id, words]) => [words, id as keyof typeof HEADINGS]),
);
export const kindOf: (text: string) => ServiceKind | null = lexicon(KIND_WORDS);

const anywhere = lexicon(ACTION_WORDS);
const bare = {
  subject: lexicon(BARE_ACTIONS.subject),
  service: lexicon(BARE_ACTIONS.service),
  order: lexicon(BARE_ACTIONS.order),
};

/** What a control stands in: it gives a bare 变更 or 注销 its meaning. */
export type Context = keyof typeof bare | 'page';

/** What a control with this label does in that context, null for a label that is no known action. */
export function actionOf(
  label: string,
  context: Context,
  provider: Provider | null,
): ActionId | null {
  const word = label.replace(/\s*[>›»→]+$|^[+＋]\s*/g, '');
  return (
    (context === 'page' ? null : bare[context](word)) ??
    own(provider?.words.actions, word) ??
    anywhere(word)
  );
}

/** Could the label be an action if only the context were known? */
export function isActionWord(label: string, provider: Provider | null): boolean {
  return (['subject', 'service', 'order'] as const).some(
    (context) => actionOf(label, context, provider) !== null,
  );
}

const ACTS = [...ACTION_PHRASES, ...ACTION_WORDS]
  .filter(([, id]) => id !== 'view' && id !== 'start-filing')
  .map(([words, id]) => ({ words: new RegExp(words), id }));

/** The act that a title or sentence names first. */
export function firstAct(text: string): ActionId | null {
  const word = key(text);
  const [first] = ACTS.map(({ words, id }) => ({ at: word.search(words), id }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first?.id ?? null;
}

const stageWord = lexicon(STAGE_WORDS);
const stepWord = lexicon(STEP_WORDS);

/** The stage a status word stands for; `unknown` where the words do not tell. */
export function stageOf(status: string, provider: Provider | null): Stage {
  const word = key(status);
  return (
    own(provider?.words.stages, status) ??
    stageWord(status) ??
    STAGE_PHRASES.find(([phrase]) => phrase.test(word))?.[1] ??
    'unknown'
  );
}

/** Is the whole text a status word, as it stands in a list or as a heading? */
export function isStageWord(text: string, provider: Provider | null): boolean {
  if (stageWord(text) !== null || own(provider?.words.stages, text) !== null) return true;
  return (
    text.length <= 14 &&
    /^.{0,8}(审核中|初审中|核验中|驳回|退回|待验证|待(短信)?核验|审核通过|备案成功|[未不]通过)$/.test(
      text,
    )
  );
}

/** The stage a step of a stage bar names, null for a text that is no step. */
export function stepOf(text: string): Stage | null {
  const word = text.replace(/^\d+[.、]?\s*/, '');
  return stepWord(word) ?? stageWord(word);
}

function own<Id>(words: Readonly<Record<string, Id>> | undefined, text: string): Id | null {
  const word = key(text);
  return words && Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}
