import { RISK_BUTTON } from '../providers/signs.ts';
import type { DomainInfo, DomainList, RealNameState, Risk, ServiceCodes } from '../vocabulary.ts';
import { hasColumn } from './grids.ts';
import { maskName } from './masks.ts';
import { dateIn, domainsIn, listedDomains, numbersIn } from './numbers.ts';
import { type Pager, pagerOf } from './pager.ts';
import { doubt, gridsWith, pageControls, type Reading } from './reading.ts';
import { recordsWith } from './records.ts';
import { unmarked } from './text.ts';
import { flat, isInside } from './tree.ts';

const EPP =
  /\b((client|server)((Transfer|Delete|Update|Renew)Prohibited|Hold)|ok|inactive|(add|autoRenew|renew|transfer|redemption)Period|pending(Create|Delete|Renew|Restore|Transfer|Update))\b/gi;
const STATES: readonly (readonly [RegExp, RealNameState])[] = [
  [/失败|未通过|不通过|驳回|fail|reject/i, 'failed'],
  [/审核中|认证中|处理中|待审核|audit|in review|under review|pending/i, 'auditing'],
  [/未实名|未认证|待认证|未提交|未完成|unverified|not verified/i, 'unverified'],
  [/成功|已实名|已认证|通过|verified|passed/i, 'verified'],
];

/** 实名认证 words → state; null for words that do not tell. */
function realNameOf(text: string): RealNameState | null {
  return STATES.find(([words]) => words.test(text))?.[1] ?? null;
}

function dayIn(text: string): string | null {
  return dateIn(text)?.slice(0, 10) ?? null;
}

/** The page of one domain: holder, real-name state, expiry, status codes. */
export function readDomain(reading: Reading): DomainInfo | null {
  const { pairs } = reading;
  const value = (id: string): string | null => pairs.find((pair) => pair.id === id)?.value ?? null;
  const [holder, realName, expires] = [value('holder'), value('realName'), value('expires')];
  if (holder === null && realName === null && expires === null) return null;
  const domain = domainOfPage(reading, value('domain'));
  if (!domain) return null;
  const state = realName === null ? null : realNameOf(realName);
  if (state === null) doubt(reading, 'realName', realName === null ? 'not-found' : 'unknown-word');
  const until = expires === null ? null : dayIn(expires);
  if (until === null) doubt(reading, 'expires', 'not-found');
  if (holder === null) doubt(reading, 'holder', 'not-found');
  const codes = pairs.flatMap((pair) => (pair.id === 'domainStatus' ? pair.lines : [])).join(' ');
  return {
    domain,
    holder: holder === null ? null : maskName(holder),
    realName: state,
    expires: until,
    statuses: [...new Set(codes.match(EPP) ?? [])],
  };
}

/** By label, else by heading, else by the address. */
function domainOfPage(reading: Reading, labelled: string | null): string | null {
  const heading = reading.els.find(
    (p) => /^h[1-4]$/.test(p.tag) && listedDomains(flat(p)).length > 0,
  );
  const named = new URLSearchParams(/\?([^#]*)/.exec(reading.url.href)?.[1]).get('domain') ?? '';
  return listedDomains([labelled ?? '', heading ? flat(heading) : '', named].join(' '))[0] ?? null;
}

/** The account's domains, from a table or from two or more cards that tell their end. */
export function readDomainList(reading: Reading, pagers: readonly Pager[]): DomainList | undefined {
  const grid = gridsWith(reading, 'domain').find(
    (g) => hasColumn(g, 'expires', 'realName') && !hasColumn(g, 'number', 'orderId'),
  );
  const rows = recordsWith(reading, 'expires', 'realName')
    .filter((one) => !one.has('number', 'orderId'))
    .flatMap((one) => {
      const [domain] = listedDomains(one.value('domain') || (grid ? '' : one.all));
      const realName = realNameOf(one.value('realName'));
      return domain ? [{ domain, realName, expires: dayIn(one.value('expires')) }] : [];
    });
  if (!grid && rows.length < 2) return undefined;
  const pager = grid ? pagerOf(reading, pagers, grid.piece) : pagers[0];
  const total = pager?.total ?? null;
  return { total, complete: total === null ? !pager?.more : rows.length >= total, rows };
}

/** What the access-accuracy check found, a row or a card each. */
export function readRisks(reading: Reading): Risk[] {
  const records = recordsWith(reading, 'riskSource', 'riskReason');
  const beside = pageControls(reading).filter(
    ({ piece, label }) =>
      RISK_BUTTON.test(label) && !records.some((record) => isInside(piece, record.piece)),
  );
  return records.flatMap((record) => {
    const source = record.value('riskSource') || record.all;
    const number = numbersIn(source)[0] ?? numbersIn(record.all)[0];
    const [domain] = [...domainsIn(record.value('domain')), ...domainsIn(source)];
    if (!number && !domain) return [];
    const deadline = record.value('deadline');
    const due = dateIn(deadline);
    if (!due) doubt(reading, 'deadline', 'unreadable');
    const labels = [...record.controls, ...beside].map(({ label }) => label);
    return [
      {
        filingNumber: number?.text ?? '',
        domain: domain ?? '',
        reasons: [...record.lines('riskReason', 'reason')],
        deadline,
        due: due?.length === 10 ? `${due}T00:00:00+08:00` : due,
        buttons: [...new Set(labels)].filter((label) => label !== ''),
      },
    ];
  });
}

/** An id such as i-bp1… or lhins-…; its name may stand in the same cell. */
const INSTANCE = /^[a-z]+-[\w*]{8,}$/i;
const QUOTA = ['freeQuota', 'paidBound', 'product'] as const;

/** Instances that may carry filings, and the codes applied for. */
export function readServiceCodes(reading: Reading): ServiceCodes | undefined {
  const grids = gridsWith(reading, 'instanceId', 'serviceCode');
  const instances = recordsWith(reading, 'instanceId').filter((one) => one.has(...QUOTA));
  const codes = recordsWith(reading, 'serviceCode')
    .filter((one) => !(one.has('instanceId') && one.has(...QUOTA)))
    .map((one) => ({
      code: maskCode(one.value('serviceCode')),
      status: unmarked(one.value('filingStatus', 'status')),
    }))
    .filter(({ code }) => /^[\w*-]{6,}/.test(code));
  if (
    !instances.length &&
    !codes.length &&
    !grids.some((g) => hasColumn(g, 'serviceCode', ...QUOTA))
  )
    return undefined;
  return {
    instances: instances.map((one) => {
      const lines = one.lines('instanceId');
      const [used, limit] = one.value('freeQuota').split('/').map(count);
      return {
        id: lines.find((line) => INSTANCE.test(line)) ?? lines[0] ?? '',
        product: one.value('product'),
        freeUsed: used ?? null,
        freeLimit: limit ?? null,
        paidBound: count(one.value('paidBound')),
      };
    }),
    ...(codes.length && { codes }),
  };
}

function count(text: string): number | null {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : null;
}

/** A code is worth money: what the page does not mask is masked. */
function maskCode(code: string): string {
  return code.includes('*') || code.length < 9 ? code : `${code.slice(0, 4)}****${code.slice(-4)}`;
}
