/** One order from the words that a row, a card or a page of its own shows. */
import type { Action, ActionId, Order } from '../vocabulary.ts';
import type { Control } from './controls.ts';
import { dateIn, listedDomains } from './numbers.ts';
import { doubt, type Reading } from './reading.ts';
import { unmarked } from './text.ts';
import { actionOf, stageOf } from './words.ts';

const OWN: ReadonlySet<ActionId> = new Set([
  'withdraw-order',
  'abandon-order',
  'continue-order',
  'edit-order',
  'view',
]);

type OrderWords = Record<'id' | 'type' | 'status' | 'domain' | 'submitted' | 'updated', string>;

/** The order with what its words mean; dates that cannot be read are doubted. `controls` are those that may be its own. */
export function buildOrder(
  reading: Reading,
  controls: readonly Control[],
  { id, type, ...words }: OrderWords,
): Order {
  const status = unmarked(words.status.replace(/驳回原因[：:].*$/, ''));
  const domains = listedDomains(words.domain);
  const submittedAt = dateIn(words.submitted);
  const updatedAt = dateIn(words.updated);
  if (words.submitted !== '' && !submittedAt) doubt(reading, 'dates', 'unreadable');
  const actions: Action[] = [];
  for (const { label, enabled } of controls) {
    const act = actionOf(label, 'order', reading.provider);
    if (act && OWN.has(act) && !actions.some((a) => a.id === act))
      actions.push({ id: act, label, enabled });
  }
  return {
    id,
    type,
    status,
    stage: status === '' ? 'unknown' : stageOf(status, reading.provider),
    ...(domains.length && { domains }),
    ...(submittedAt && { submittedAt }),
    ...(updatedAt && { updatedAt }),
    actions,
  };
}

/** The first word that looks like the number of an order, '' where there is none. */
export function idIn(text: string): string {
  const words = text.match(/(?<![\w-])[A-Za-z0-9][\w-]{4,39}(?![\w-])/g) ?? [];
  return words.find((word) => /\d{4}/.test(word) && !dateIn(word)) ?? '';
}
