import type { ActionId } from '../vocabulary.ts';
import { ENDINGS, type EndingId } from './foresight/endings.ts';
import { FORESEEN_MESSAGES } from './foresight/messages.ts';
import type { Check, LookUp, Reason } from './foresight/shape.ts';
import type { MessageId } from './messages/messages.ts';
import type { ProvinceTopic } from './provinces/shape.ts';
import type { SourceId } from './sources.ts';

/** Rules whose facts stand only on pages as consoles show them since 2024: older pages cannot trigger them. */
const ON_NEWER_PAGES_ONLY: readonly string[] = ['access-accuracy', 'service-codes'];

/** A check as it is shown. `newerPagesOnly`: an older layout of the console does not show what the rule needs. */
export type ForesightCheck =
  | { kind: 'rule'; rule: string; newerPagesOnly: boolean }
  | { kind: 'item'; action: ActionId; item: string }
  | { kind: 'look-up'; lookUp: LookUp }
  | { kind: 'province'; topic: ProvinceTopic };

/** One failure with the checks that would have foreseen it, or why nobody can. One of both is never empty. */
export interface ForesightRow {
  of: { kind: 'message'; id: MessageId } | { kind: 'ending'; id: EndingId };
  checks: readonly ForesightCheck[];
  reason?: Reason;
  sources: readonly SourceId[];
}

/** What the table is joined with: only ids that exist are shown. */
export interface KnownChecks {
  rules: readonly { id: string }[];
  checklists: readonly { action: ActionId; items: readonly { name: string }[] }[];
}

const readCheck = (check: Check, { rules, checklists }: KnownChecks): ForesightCheck[] => {
  const at = check.indexOf(':');
  const kind = check.slice(0, at);
  const name = check.slice(at + 1);
  if (kind === 'look-up') return [{ kind, lookUp: name as LookUp }];
  if (kind === 'province') return [{ kind, topic: name as ProvinceTopic }];
  if (kind === 'rule') {
    if (!rules.some(({ id }) => id === name)) return [];
    return [{ kind, rule: name, newerPagesOnly: ON_NEWER_PAGES_ONLY.includes(name) }];
  }
  return checklists.flatMap(({ action, items }) =>
    items
      .filter((item) => name === `${action}.${item.name}`)
      .map((item) => ({ kind: 'item' as const, action, item: item.name })),
  );
};

/** The checks that a failure is mapped to, before they are joined with what exists. */
export const checksNamedFor = ({ kind, id }: ForesightRow['of']): readonly Check[] => {
  if (kind === 'ending') return ENDINGS[id].checks;
  const foreseen = FORESEEN_MESSAGES[id];
  return typeof foreseen === 'string' ? [] : foreseen;
};

/**
 * For every known message and every bad ending: what would have foreseen it, or why nobody can. `messages` is the table
 * of known messages, `known` the rules and checklists there are.
 */
export const foresight = (
  messages: Readonly<Record<MessageId, { sources: readonly SourceId[] }>>,
  known: KnownChecks,
): ForesightRow[] => {
  const endings = (Object.keys(ENDINGS) as EndingId[]).map((id): ForesightRow => {
    const { checks, sources } = ENDINGS[id];
    return {
      of: { kind: 'ending', id },
      checks: checks.flatMap((check) => readCheck(check, known)),
      sources,
    };
  });
  const rows = (Object.keys(messages) as MessageId[]).map((id): ForesightRow => {
    const foreseen = FORESEEN_MESSAGES[id];
    const of = { kind: 'message', id } as const;
    const { sources } = messages[id];
    if (typeof foreseen === 'string') return { of, checks: [], reason: foreseen, sources };
    return { of, checks: foreseen.flatMap((check) => readCheck(check, known)), sources };
  });
  return [...endings, ...rows];
};
