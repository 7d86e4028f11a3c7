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

/** A host that wants to be left alone for so many seconds, said in the unit a person reads. */
export const restProblem = (host: string, seconds: number): NetworkProblem => {
  const minutes = Math.ceil(seconds / 60);
  if (seconds <= 120) {
    return networkProblem('rate-limited', { host, seconds }, 'rate-limited-until');
  }
  return minutes <= 120
    ? networkProblem('rate-limited', { host, minutes }, 'rate-limited-minutes')
    : networkProblem(
        'rate-limited',
        { host, hours: Math.ceil(minutes / 60) },
        'rate-limited-hours',
      );
};
