import { providerById, providerOfHost, routeKind } from '../providers/index.ts';
import { HEADINGS } from '../providers/labels.ts';
import type { Provider } from '../providers/provider.ts';
import { MARKS } from '../providers/signs.ts';
import type { PageFacts, PageKind } from '../vocabulary.ts';
import type { Piece } from './model.ts';
import { onPage, type Reading } from './reading.ts';
import type { StageBar } from './stage-bar.ts';
import { key } from './text.ts';
import { flat, isShown, textOf } from './tree.ts';

/** By host, else by the names that an unknown host shows. */
export function providerFor(url: URL, root: Piece, title: string): Provider | null {
  const byHost = providerOfHost(url.hostname);
  if (byHost) return byHost;
  const text = `${title}\n${textOf(root).slice(0, 6000)}`;
  const mark = MARKS.find(([pattern]) => pattern.test(text));
  return mark ? providerById(mark[1]) : null;
}

const KINDS = Object.entries(HEADINGS) as [keyof typeof HEADINGS, readonly string[]][];

/** Kinds that the page's own headings name. */
export function headingKinds(reading: Reading): Set<PageKind> {
  const kinds = new Set<PageKind>();
  for (const piece of reading.pieces) {
    if (piece.tag === '' || !isShown(piece) || textOf(piece).length > 40 || piece.kids.length === 0)
      continue;
    const word = key(flat(piece)).replace(/\(\d+\)$/, '');
    for (const [kind, words] of KINDS)
      if (words.includes(word) && onPage(reading, piece) && !isPressed(reading, piece))
        kinds.add(kind);
  }
  return kinds;
}

function isPressed(reading: Reading, piece: Piece): boolean {
  return reading.controls.some(
    (c) => c.piece === piece || c.piece.up === piece || c.piece === piece.up,
  );
}

/** What the page is for: by the parts that are there; headings and the address decide where parts do not. */
export function kindOfPage(
  reading: Reading,
  facts: PageFacts,
  bar: StageBar | null,
  listed: boolean,
): PageKind {
  const route = reading.provider ? routeKind(reading.provider, reading.url) : null;
  if (reading.provider?.id === 'miit') return miitKind(facts, route, listed);
  const headings = headingKinds(reading);
  if (facts.risks?.length) return 'access-accuracy';
  if (facts.serviceCodes && !facts.subject) return 'service-codes';
  if (bar || (route === 'order-detail' && facts.orders.length === 1)) return 'order-detail';
  if (facts.subject || facts.services.length)
    return route === 'filing-form' && facts.form ? 'filing-form' : 'filing-home';
  if (facts.domainList) return 'domain-list';
  if (facts.domain && route !== 'filing-form') return 'domain-detail';
  if (facts.orders.length)
    return headings.has('order-detail') && facts.orders.length === 1
      ? 'order-detail'
      : 'order-list';
  const filingFields =
    facts.form?.fields.filter((f) =>
      /主办|域名|证件|备案|服务类型|organizer|domain|filing/i.test(f.label),
    ).length ?? 0;
  if (filingFields >= 2) return 'filing-form';
  for (const kind of ['access-accuracy', 'service-codes', 'order-detail', 'order-list'] as const)
    if (headings.has(kind) && (!route || route === kind)) return kind;
  if (route) return route;
  for (const kind of ['filing-home', 'filing-form', 'domain-list'] as const)
    if (headings.has(kind)) return kind;
  return 'other';
}

function miitKind(facts: PageFacts, route: PageKind | null, listed: boolean): PageKind {
  if (facts.records?.length && !listed) return 'miit-detail';
  if (listed) return 'miit-query';
  if (facts.form || facts.systemMessage) return route === 'miit-query' ? 'miit-query' : 'miit-home';
  return route ?? 'other';
}
