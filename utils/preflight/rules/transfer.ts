import type { ActionId } from '../../vocabulary.ts';
import { type Claim, claim, claimOf, finding, type Rule, sourcesOf } from '../rule.ts';

/** The whole filing of the account moves at once; only the new owner could move it back. */
const TRANSFER: { tencent: Claim; other: Claim } = {
  tencent: claim('tc-t22-transfer', 'tc-t21-transfer'),
  other: claim('ali-s003'),
};
/** Filings of the former 万网: who may claim, who imports. */
const WANWANG = claim('ali-flow26', 'ali-s003');

const OLD: readonly ActionId[] = ['import-filing', 'claim-filing'];

/** Moving a filing to another account, and taking over filings of the former 万网. */
export const transfer: Rule = {
  id: 'transfer',
  sources: sourcesOf(...Object.values(TRANSFER), WANWANG),
  variants: ['whole', 'whole-tencent', 'target', 'import-filing', 'claim-filing'],
  always: true,
  check({ provider }, { action }) {
    if (action === null) return [];
    const about = { kind: 'action', action } as const;
    if (OLD.includes(action)) {
      const procedure = action === 'claim-filing' ? 'claim-filing' : 'import-filing';
      return [
        finding('transfer', procedure, 'note', about, WANWANG, {
          guide: { procedure, section: 'when' },
        }),
      ];
    }
    if (action !== 'transfer-filing') return [];
    const basis = claimOf(TRANSFER, provider);
    return [
      finding(
        'transfer',
        provider === 'tencent' ? 'whole-tencent' : 'whole',
        'stop',
        about,
        basis,
        {
          irreversible: true,
          guide: { procedure: action, section: 'irreversible' },
        },
      ),
      finding('transfer', 'target', 'warn', about, basis, {
        guide: { procedure: action, section: 'before' },
      }),
    ];
  },
};
