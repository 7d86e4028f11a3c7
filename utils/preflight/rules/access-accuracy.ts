import { fromIso } from '../../calendar/shanghai.ts';
import type { Risk } from '../../vocabulary.ts';
import { claim, finding, type Rule, sourcesOf } from '../rule.ts';

/** Overdue, the access or the filing may be cancelled; one user was given ten working days more. */
const CHECK = claim('ali-site-insp', 'ali-con-0622', 'audit-ali-ygw', 'ali-notice24');
const OTHER = claim('ali-skill-api', 'ali-zx23', 'audit-ali-ygw');

const variantOf = ({ reasons, due }: Risk, now: Date): string => {
  const end = due ? fromIso(due) : null;
  if (end && end.getTime() < now.getTime()) return 'overdue';
  const dns = reasons.some((reason) => /解析/.test(reason) && !/流量/.test(reason));
  const traffic = reasons.some((reason) => /流量/.test(reason));
  if (dns && traffic) return 'dns-and-traffic';
  return dns ? 'dns' : traffic ? 'traffic' : 'other';
};

/** The access-accuracy check: by when, why, and how to come out of it. */
export const accessAccuracy: Rule = {
  id: 'access-accuracy',
  sources: sourcesOf(CHECK, OTHER),
  variants: ['dns', 'traffic', 'dns-and-traffic', 'other', 'overdue'],
  check({ risks }, { now }) {
    return (risks ?? []).map((risk) => {
      const variant = variantOf(risk, now);
      return finding(
        'access-accuracy',
        variant,
        'warn',
        risk.filingNumber
          ? { kind: 'service', filingNumber: risk.filingNumber }
          : { kind: 'domain', domain: risk.domain },
        variant === 'other' ? OTHER : CHECK,
        {
          params: {
            domain: risk.domain,
            deadline: risk.deadline,
            reason: risk.reasons[0] ?? '',
          },
          due: risk.due ? { kind: 'at', at: risk.due } : { kind: 'unknown' },
          guide: { procedure: 'rectify', section: 'steps' },
        },
      );
    });
  },
};
