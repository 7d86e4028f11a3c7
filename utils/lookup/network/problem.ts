/** What can go wrong with a network look-up, each with its sentence. */
import type { Text, TextParams } from '../../vocabulary.ts';

export const NETWORK_PROBLEMS = [
  'no-permission',
  'offline',
  'unreachable',
  'timeout',
  'rate-limited',
  'refused',
  'server',
  'redirect',
  'not-json',
  'truncated',
  'too-large',
  'dns-failure',
] as const;
export type NetworkProblemKind = (typeof NETWORK_PROBLEMS)[number];

export interface NetworkProblem {
  kind: NetworkProblemKind;
  text: Text;
  /** ISO moment before which asking again is useless, where the server said so. */
  retryAt?: string;
}

/** A problem with its sentence; `variant` names a more precise one. */
export const networkProblem = (
  kind: NetworkProblemKind,
  params: TextParams,
  variant: string = kind,
): NetworkProblem => ({ kind, text: { key: `lookup.network.problem.${variant}`, params } });
