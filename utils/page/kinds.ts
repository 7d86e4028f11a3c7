import { routeKind } from '../providers/index.ts';
import type { PageFacts, PageKind } from '../vocabulary.ts';
import type { Reading } from './reading.ts';
import type { StageBar } from './stage-bar.ts';
import { above, flat, textOf } from './tree.ts';
import { headingOf } from './words.ts';

/** Kinds that the page's own headings name. */
function headingKinds({ els, controls }: Reading): Set<PageKind> {
  const held = new Set(controls.map(({ piece }) => piece));
  const pressed = new Set(controls.flatMap(({ piece }) => [piece, piece.up]));
  const kinds = new Set<PageKind>();
  for (const piece of els) {
    const kind =
      pressed.has(piece) ||
      !piece.kids.length ||
      textOf(piece).length > 40 ||
      [...above(piece)].some((up) => held.has(up))
        ? null
        : headingOf(flat(piece).replace(/[（(]\d+[)）]$/, ''));
    if (kind) kinds.add(kind);
  }
  return kinds;
}

/** What the page is for: by the parts that are there; headings and the address decide where parts do not. */
export function kindOfPage(
  reading: Reading,
  facts: PageFacts,
  bar: StageBar | null,
  listed: boolean,
): PageKind {
  const route = reading.provider ? routeKind(reading.provider, reading.url) : null;
  if (reading.provider?.id === 'miit') {
    if (facts.records?.length && !listed) return 'miit-detail';
    if (listed) return 'miit-query';
    return facts.form || facts.systemMessage ? (route ?? 'miit-home') : (route ?? 'other');
  }
  if (facts.risks?.length) return 'access-accuracy';
  if (facts.serviceCodes && !facts.subject) return 'service-codes';
  // A line of steps alone is also how an advertisement explains a filing.
  const [order, second] = facts.orders;
  const addressed = order?.id && reading.url.href.includes(order.id);
  if (order && !second && (bar || addressed || route === 'order-detail')) return 'order-detail';
  if (facts.subject || facts.services.length)
    return route === 'filing-form' && facts.form ? 'filing-form' : 'filing-home';
  if (facts.domainList) return 'domain-list';
  if (facts.domain && route !== 'filing-form') return 'domain-detail';
  const headings = headingKinds(reading);
  if (facts.orders.length)
    return headings.has('order-detail') && facts.orders.length === 1
      ? 'order-detail'
      : 'order-list';
  const asked = facts.form?.fields.filter(({ label }) =>
    /主办|域名|证件|备案|服务类型|organizer|domain|filing/i.test(label),
  );
  if (asked && asked.length > 1) return 'filing-form';
  const [named] = headings;
  return route ?? named ?? 'other';
}
