import type { Verdict } from '../../vocabulary.ts';
import { type Claim, claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** EPP status words and what they mean at the registrar. */
const STATUS = claim('ali-d21-whois');
const HOLD = claim('ali-d21-hold', 'tc-t21-visit-faq');
const LIFE = claim('ali-d21-redeem', 'ali-d21-whois');
const MOVE = claim('ali-con-0812', 'ali-d21-transfer-in');

/** Status (lower case) → statement. Transfer and delete locks are ordinary protection and say nothing here. */
const STATES: Readonly<Record<string, readonly [variant: string, Verdict, Claim]>> = {
  clienthold: ['client-hold', 'warn', HOLD],
  serverhold: ['server-hold', 'warn', HOLD],
  redemptionperiod: ['redemption', 'warn', LIFE],
  pendingdelete: ['pending-delete', 'warn', LIFE],
  pendingtransfer: ['pending-transfer', 'warn', MOVE],
  autorenewperiod: ['grace', 'warn', LIFE],
  clientrenewprohibited: ['dispute', 'warn', STATUS],
  serverrenewprohibited: ['dispute', 'warn', STATUS],
  inactive: ['inactive', 'note', STATUS],
};

const codeOf = (status: string): string => status.replace(/[^a-z]/gi, '').toLowerCase();

/** Statuses of a domain that stop its resolution, or end it. */
export const domainHold: Rule = {
  id: 'domain-hold',
  sources: sourcesOf(STATUS, HOLD, LIFE, MOVE),
  variants: [...new Set(Object.values(STATES).map(([variant]) => variant)), 'none'],
  check({ domain }) {
    if (!domain || domain.statuses.length === 0) return [];
    const about = { kind: 'domain', domain: domain.domain } as const;
    const guide = { procedure: 'domain-expiry', section: 'when' } as const;
    const states = new Map(
      domain.statuses.flatMap((status) => {
        const state = STATES[codeOf(status)];
        return state ? [[state[0], { state, status }] as const] : [];
      }),
    );
    if (states.size === 0)
      return [
        finding('domain-hold', 'none', 'pass', about, STATUS, {
          params: { domain: domain.domain },
          guide,
        }),
      ];
    return [...states.values()].map(({ state: [variant, verdict, basis], status }) =>
      finding('domain-hold', variant, verdict, about, basis, {
        params: { domain: domain.domain, status },
        guide,
      }),
    );
  },
};
