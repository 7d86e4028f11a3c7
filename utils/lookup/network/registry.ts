/** What a registry's data of a domain mean for a filing. Pure. */
import { addDays, dayOf } from '../../calendar/shanghai.ts';
import {
  LIFE_PHASES,
  type LifeCycle,
  type LifePhase,
  likelyLifeCycle,
} from '../../knowledge/expiry.ts';
import { compareVerdicts } from '../../vocabulary.ts';
import { toUnicode } from '../punycode.ts';
import type { NetworkNote } from './note.ts';
import type { RegistryFacts } from './registry-facts.ts';

const DAY = 86_400_000;
/** Most provinces want more than three months of validity left (Huawei 2025-12-31, Aliyun 2019). */
const SHORT = 92;

const note = (
  verdict: NetworkNote['verdict'],
  id: string,
  sources: NetworkNote['sources'],
  params: Record<string, string | number> = {},
): NetworkNote => ({ verdict, text: { key: `lookup.rdap.finding.${id}`, params }, sources });

/** The registrar's group whose life-cycle table applies, where its name tells. */
const registrarGroup = (registrar: string | null): 'aliyun' | 'tencent' | null => {
  if (registrar === null) return null;
  if (/tencent|dnspod|腾讯/i.test(registrar)) return 'tencent';
  return /alibaba|aliyun|hichina|阿里|万网/i.test(registrar) ? 'aliyun' : null;
};

const cycleOf = (domain: string, facts: RegistryFacts): LifeCycle | null =>
  likelyLifeCycle(domain, registrarGroup(facts.registrar));

/** The phase that day lies in (days after expiry) and the phase's last day; null beyond the table. */
const phaseAt = (
  { days }: LifeCycle,
  day: number,
): { phase: LifePhase; last: number | null } | null => {
  let last = 0;
  for (const phase of LIFE_PHASES) {
    const length = days[phase];
    if (length === null) return { phase, last: null };
    last += length;
    if (day <= last && length > 0) return { phase, last };
  }
  return null;
};

/** What is left after expiry by the registrar's table: renewing, redeeming, or waiting. */
const expiredNote = (date: string, day: number, cycle: LifeCycle | null): NetworkNote => {
  if (!cycle) return note('stop', 'expired', ['ali-d21-renew'], { date });
  const sources = ['ali-d21-renew', ...cycle.sources] as const;
  const stand = phaseAt(cycle, day);
  const phase = stand?.phase ?? 'pending-delete';
  if (phase === 'pending-delete' || !stand?.last) {
    return note('stop', 'expired-late', sources, { date });
  }
  const until = addDays(date, stand.last);
  const id = phase === 'grace' ? 'expired-grace' : 'expired-redemption';
  return note('stop', id, sources, { date, until });
};

const expiryNote = (domain: string, facts: RegistryFacts, expires: string, now: Date) => {
  const days = Math.floor((Date.parse(expires) - now.getTime()) / DAY);
  const date = dayOf(new Date(expires));
  // A status that names the phase counts more than the table.
  const told = facts.statuses.some((s) => s === 'redemption period' || s === 'pending delete');
  if (days < 0) return expiredNote(date, -days, told ? null : cycleOf(domain, facts));
  if (days <= SHORT) return note('warn', 'expiring', ['tc-hw-policy'], { date, days });
  return note('pass', 'valid', [], { date });
};

const lastLabel = (domain: string): string => domain.slice(domain.lastIndexOf('.') + 1);

const redemptionNote = (domain: string, facts: RegistryFacts): NetworkNote => {
  const cycle = cycleOf(domain, facts);
  const days = cycle?.days.redemption;
  if (!cycle || !days) return note('stop', 'redemption', ['ali-d21-redeem']);
  const suffix = `.${toUnicode(lastLabel(domain))}`;
  return note('stop', 'redemption-days', cycle.sources, { suffix, days });
};

/** For the .cn group `pendingDelete` is the redemption period: Aliyun's table of status words, 2019-01-28. */
const pendingDeleteNote = (domain: string, facts: RegistryFacts): NetworkNote => {
  const { 'pending-delete': days } = cycleOf(domain, facts)?.days ?? {};
  return note('stop', days === 0 ? 'pending-delete-cn' : 'pending-delete', ['ali-d21-whois']);
};

/** What a status word means; words without meaning for a filing are left out. */
const statusNote = (status: string, domain: string, facts: RegistryFacts): NetworkNote | null => {
  switch (status) {
    case 'client hold':
    case 'server hold':
      return note('stop', status.replace(' ', '-'), ['ali-d21-hold']);
    case 'redemption period':
      return redemptionNote(domain, facts);
    case 'pending delete':
      return pendingDeleteNote(domain, facts);
    case 'pending transfer':
      return note('warn', 'pending-transfer', ['ali-d21-whois']);
    case 'client transfer prohibited':
      return note('note', 'transfer-lock', ['ali-d21-whois']);
    case 'server transfer prohibited':
      return note('note', 'transfer-lock-server', ['ali-d21-whois']);
    default:
      return null;
  }
};

/** What a registry's data mean for a filing, worst first. */
export const registryNotes = (facts: RegistryFacts, domain: string, now: Date): NetworkNote[] => {
  if (!facts.exists) return [note('warn', 'unregistered', [])];
  const { statuses } = facts;
  // A registry says "pending delete" and "redemption period" together while the name can still be redeemed.
  const told = statuses.includes('redemption period')
    ? statuses.filter((status) => status !== 'pending delete')
    : statuses;
  const notes = told
    .map((status) => statusNote(status, domain, facts))
    .filter((found) => found !== null);
  if (facts.expires) notes.push(expiryNote(domain, facts, facts.expires, now));
  if (facts.registrar) {
    const params = { registrar: facts.registrar };
    notes.push(note('note', 'registrar', ['sfx-p3', 'sfx-p12'], params));
  }
  return notes.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
};
