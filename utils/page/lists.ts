import { RISK_BUTTON } from '../providers/signs.ts';
import type {
  DomainInfo,
  DomainList,
  MinistryRecord,
  RealNameState,
  Risk,
  ServiceCodes,
} from '../vocabulary.ts';
import { cellOf, hasColumn } from './grids.ts';
import { maskName } from './masks.ts';
import { inputValue, type Piece } from './model.ts';
import { dateIn, domainsIn, listedDomains, numbersIn } from './numbers.ts';
import type { Pager } from './pager.ts';
import { doubt, onPage, type Reading } from './reading.ts';
import { clean } from './text.ts';
import { flat, isInside, isShown, linesOf } from './tree.ts';

const EPP =
  /\b((?:client|server)(?:Transfer|Delete|Update|Renew)Prohibited|(?:client|server)Hold|ok|inactive|addPeriod|autoRenewPeriod|renewPeriod|transferPeriod|redemptionPeriod|pending(?:Create|Delete|Renew|Restore|Transfer|Update))\b/gi;

/** 实名认证 words → state; null for words that do not tell. */
export function realNameOf(text: string): RealNameState | null {
  if (/失败|未通过|不通过|驳回|fail|reject/i.test(text)) return 'failed';
  if (/审核中|认证中|处理中|待审核|audit|in review|under review|pending/i.test(text))
    return 'auditing';
  if (/未实名|未认证|待认证|未提交|未完成|unverified|not verified/i.test(text)) return 'unverified';
  return /成功|已实名|已认证|已通过|通过|verified|passed/i.test(text) ? 'verified' : null;
}

/** The page of one domain: holder, real-name state, expiry, status codes. */
export function readDomain(reading: Reading): DomainInfo | null {
  const pairs = reading.pairs.filter((pair) => onPage(reading, pair.piece));
  const value = (id: string): string | null => pairs.find((pair) => pair.id === id)?.value ?? null;
  const domain = domainOfPage(reading, value('domain'));
  const holder = value('holder');
  const realName = value('realName');
  const expires = value('expires');
  if (!domain || [holder, realName, expires].filter((v) => v !== null).length < 1) return null;
  const state = realName === null ? null : realNameOf(realName);
  if (state === null) doubt(reading, 'realName', realName === null ? 'not-found' : 'unknown-word');
  if (expires === null) doubt(reading, 'expires', 'not-found');
  if (holder === null) doubt(reading, 'holder', 'not-found');
  const status = pairs
    .filter((pair) => pair.id === 'domainStatus')
    .flatMap((pair) => pair.lines)
    .join(' ');
  return {
    domain,
    holder: holder === null ? null : maskName(holder),
    realName: state,
    expires: expires === null ? null : (dateIn(expires)?.slice(0, 10) ?? null),
    statuses: [...new Set([...status.matchAll(EPP)].map((match) => match[0]))],
  };
}

function domainOfPage(reading: Reading, labelled: string | null): string | null {
  const fromLabel = labelled ? listedDomains(labelled)[0] : undefined;
  if (fromLabel) return fromLabel;
  for (const piece of reading.pieces) {
    if (!/^h[1-4]$/.test(piece.tag) || !isShown(piece) || !onPage(reading, piece)) continue;
    const [domain] = listedDomains(flat(piece));
    if (domain) return domain;
  }
  const where = reading.url.search + reading.url.hash;
  const named = /[?&]domain=([^&#]+)/i.exec(where)?.[1];
  return named ? (listedDomains(decodeURIComponent(named))[0] ?? null) : null;
}

export function readDomainList(
  reading: Reading,
  pager: (piece: Piece) => Pager | null,
): DomainList | null {
  for (const grid of reading.grids) {
    if (
      !hasColumn(grid, 'domain') ||
      !hasColumn(grid, 'expires', 'realName') ||
      !onPage(reading, grid.piece)
    )
      continue;
    if (hasColumn(grid, 'number', 'orderId')) continue;
    const rows = grid.rows.flatMap((row) => {
      const cell = cellOf(grid, row, 'domain');
      const [domain] = cell ? linesOf(cell).flatMap(listedDomains) : [];
      if (!domain) return [];
      const state = cellOf(grid, row, 'realName');
      const expires = cellOf(grid, row, 'expires');
      return [
        {
          domain,
          realName: state ? realNameOf(flat(state)) : null,
          expires: expires ? (dateIn(flat(expires))?.slice(0, 10) ?? null) : null,
        },
      ];
    });
    const paged = pager(grid.piece);
    const total = paged?.total ?? null;
    return { total, complete: total === null ? !paged?.more : rows.length >= total, rows };
  }
  return null;
}

/** The ministry's query: its result rows, or the one record of the detail view. */
export function readRecords(reading: Reading): {
  records: MinistryRecord[];
  detail: boolean;
  listed: boolean;
} {
  const detail = readDetail(reading);
  if (detail) return { records: [detail], detail: true, listed: false };
  const grid = reading.grids.find(
    (g) =>
      hasColumn(g, 'number') &&
      hasColumn(g, 'subjectName') &&
      onPage(reading, g.piece) &&
      isShown(g.piece),
  );
  if (!grid) return { records: [], detail: false, listed: false };
  const records = grid.rows.flatMap((row) => {
    const text = (...ids: Parameters<typeof cellOf>[2][]): string => {
      const cell = cellOf(grid, row, ...ids);
      return cell ? flat(cell) : '';
    };
    const number = numbersIn(text('number'))[0]?.text ?? text('number');
    if (number === '') return [];
    const nature = text('nature');
    return [
      {
        subject: maskName(text('subjectName'), nature),
        nature,
        filingNumber: number,
        domain: text('domain', 'serviceName'),
        date: dateIn(text('approved'))?.slice(0, 10) ?? text('approved'),
      },
    ];
  });
  return { records, detail: false, listed: true };
}

function readDetail(reading: Reading): MinistryRecord | null {
  const pairs = reading.pairs.filter((pair) => onPage(reading, pair.piece));
  const value = (id: string): string => pairs.find((pair) => pair.id === id)?.value ?? '';
  const numbers = pairs
    .filter((pair) => pair.id === 'number' || pair.id === 'subjectNumber')
    .flatMap((pair) => numbersIn(pair.value));
  const service = numbers.find((number) => number.kind === 'service');
  const subject = numbers.find((number) => number.kind === 'subject');
  if (!service || value('subjectName') === '') return null;
  const nature = value('nature');
  const approved = value('approved');
  return {
    subject: maskName(value('subjectName'), nature),
    nature,
    ...(subject && { subjectFilingNumber: subject.text }),
    filingNumber: service.text,
    domain: value('domain') || value('serviceName'),
    date: dateIn(approved)?.slice(0, 10) ?? approved,
  };
}

/** What was asked of the ministry's query: the content of its search box (a name, a number, a domain). */
export function readQuery(reading: Reading): string | null {
  const box = reading.pieces.find(
    (p) =>
      p.tag === 'input' &&
      isShown(p) &&
      /单位名称|备案号|域名/.test(p.el?.getAttribute('placeholder') ?? ''),
  );
  const text = box ? clean(inputValue(box)) : '';
  return text === '' ? null : maskName(text);
}

/** Rows of the access-accuracy check. */
export function readRisks(reading: Reading): Risk[] {
  const beside = reading.controls.filter(
    (c) => RISK_BUTTON.test(c.label) && onPage(reading, c.piece),
  );
  return reading.grids
    .filter((g) => hasColumn(g, 'riskSource', 'riskReason') && onPage(reading, g.piece))
    .flatMap((grid) =>
      grid.rows.flatMap((row) => {
        const all = row.cells.flatMap((cell) => (cell ? [flat(cell)] : [])).join('\n');
        const source = cellOf(grid, row, 'riskSource');
        const text = source ? flat(source) : all;
        const number = numbersIn(text)[0] ?? numbersIn(all)[0];
        const domainCell = cellOf(grid, row, 'domain');
        const [domain] = domainsIn(domainCell ? flat(domainCell) : text);
        if (!number && !domain) return [];
        const reason = cellOf(grid, row, 'riskReason', 'reason');
        const deadlineCell = cellOf(grid, row, 'deadline');
        const deadline = deadlineCell ? flat(deadlineCell) : '';
        const own = reading.controls.filter(
          (c) => c.label !== '' && row.cells.some((cell) => cell && isInside(c.piece, cell)),
        );
        const buttons = [
          ...own,
          ...beside.filter((c) => !own.includes(c) && !isInside(c.piece, grid.piece)),
        ].map((c) => c.label);
        const due = dateIn(deadline);
        if (deadline !== '' && !due) doubt(reading, 'deadline', 'unreadable');
        return [
          {
            filingNumber: number?.text ?? '',
            domain: domain ?? '',
            reasons: reason ? linesOf(reason) : [],
            deadline,
            due: due === null ? null : due.length === 10 ? `${due}T00:00:00+08:00` : due,
            buttons: [...new Set(buttons)],
          },
        ];
      }),
    );
}

const numberOrNull = (text: string | undefined): number | null =>
  text && /^\d+$/.test(text) ? Number(text) : null;

/** Instances that may carry filings, and the codes applied for. */
export function readServiceCodes(reading: Reading): ServiceCodes | null {
  const instances: ServiceCodes['instances'] = [];
  const codes: NonNullable<ServiceCodes['codes']> = [];
  let found = false;
  for (const grid of reading.grids) {
    if (!onPage(reading, grid.piece)) continue;
    if (hasColumn(grid, 'instanceId') && hasColumn(grid, 'freeQuota', 'paidBound', 'product')) {
      found = true;
      for (const row of grid.rows) {
        const text = (...ids: Parameters<typeof cellOf>[2][]): string => {
          const cell = cellOf(grid, row, ...ids);
          return cell ? flat(cell) : '';
        };
        const [, used, limit] = /(\d+)\s*\/\s*(\d+)/.exec(text('freeQuota')) ?? [];
        if (text('instanceId') === '') continue;
        instances.push({
          id: text('instanceId'),
          product: text('product'),
          freeUsed: numberOrNull(used),
          freeLimit: numberOrNull(limit),
          paidBound: numberOrNull(text('paidBound')),
        });
      }
    } else if (hasColumn(grid, 'serviceCode')) {
      found = true;
      for (const row of grid.rows) {
        const code = cellOf(grid, row, 'serviceCode');
        const status = cellOf(grid, row, 'filingStatus', 'status');
        if (code && flat(code) !== '')
          codes.push({ code: maskCode(flat(code)), status: status ? flat(status) : '' });
      }
    }
  }
  return found ? { instances, ...(codes.length && { codes }) } : null;
}

/** A code is worth money: what the page does not mask is masked. */
function maskCode(code: string): string {
  if (code.includes('*') || code.length < 9) return code;
  return `${code.slice(0, 4)}****${code.slice(-4)}`;
}
