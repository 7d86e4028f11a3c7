import type { ActionId } from '../../vocabulary.ts';
import type { ProvinceTopic } from '../provinces/shape.ts';

/**
 * Look-ups a person can turn on or open: `dns` and `rdap` ask the network and are off by default; `miit-query` and
 * `miit-blacklist` are pages of the ministry that the person opens.
 */
export const LOOK_UPS = ['dns', 'rdap', 'miit-query', 'miit-blacklist'] as const;
export type LookUp = (typeof LOOK_UPS)[number];

/** What would have foreseen a failure: a preflight rule, an item of a checklist, a look-up, a province's rules. */
export type Check =
  | `rule:${string}`
  | `item:${ActionId}.${string}`
  | `look-up:${LookUp}`
  | `province:${ProvinceTopic}`;

/**
 * Why nobody can foresee it: `no-failure` it reports a result, `provider-data` only the provider sees and corrects the
 * data, `system` a machine's state, `retired` it belonged to a system that is gone, `other-platform` it is filed
 * elsewhere, `account` only the provider knows how the account was made.
 */
export const REASONS = [
  'no-failure',
  'provider-data',
  'system',
  'retired',
  'other-platform',
  'account',
] as const;
export type Reason = (typeof REASONS)[number];

export type Foreseen = readonly [Check, ...Check[]] | Reason;
