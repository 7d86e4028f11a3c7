import type { MinistryRecord, PageFacts } from '../vocabulary.ts';
import { readForm } from './forms.ts';
import { hasColumn } from './grids.ts';
import { kindOfPage } from './kinds.ts';
import { maskName } from './masks.ts';
import { attr, inputValue } from './model.ts';
import { dateIn, numbersIn } from './numbers.ts';
import { type Pager, pagerOf } from './pager.ts';
import type { Piece } from './piece.ts';
import { doubt, gridsWith, type Reading, valueBeside } from './reading.ts';
import { type PageRecord, recordsWith } from './records.ts';
import { clean } from './text.ts';
import { isShown, linesOf, shownIn, textOf } from './tree.ts';

/**
 * The ministry's own site: query rows, the detail of one record, answers of the SMS forms. What is typed there
 * (codes, phones, certificate digits) is never read. Returns the pieces that the facts were read from.
 */
export function readMinistry(
  reading: Reading,
  facts: PageFacts,
  pagers: readonly Pager[],
): Piece[] {
  const detail = detailOf(reading);
  const grid = detail
    ? undefined
    : gridsWith(reading, 'subjectName').find((g) => hasColumn(g, 'number') && isShown(g.piece));
  const records = detail ? [] : recordsWith(reading, 'subjectName');
  const [page] = reading.pieces;
  const list = grid?.piece ?? (records.length ? page : undefined);
  if (detail) facts.records = [detail];
  if (list) {
    facts.records = records.flatMap((record) => recordOf(record) ?? []);
    facts.total = pagerOf(reading, pagers, list)?.total ?? undefined;
    if ((facts.total ?? 0) > facts.records.length && facts.records.length)
      doubt(reading, 'records', 'more-not-shown');
  }
  facts.systemMessage = smsAnswer(reading);
  const form = readForm(reading);
  facts.form = form && { ...form, fields: form.fields.map((field) => ({ ...field, value: '' })) };
  facts.pageKind = kindOfPage(reading, facts, null, list !== undefined);
  if (facts.pageKind !== 'miit-home') {
    facts.form = null;
    const box = reading.els.find(
      (p) => p.tag === 'input' && /单位名称|备案号|域名/.test(attr(p, 'placeholder')),
    );
    facts.query = (box && maskName(clean(inputValue(box)))) || undefined;
  }
  const fields = facts.form ? reading.els.filter((p) => p.tag === 'input') : [];
  return detail
    ? reading.pairs.map((pair) => pair.piece)
    : [...records.map(({ piece }) => piece), ...fields];
}

/** A card's number often stands without a label. */
function recordOf({ value, all, has }: PageRecord): MinistryRecord | null {
  const nature = value('nature');
  const shown = value('number');
  const number = numbersIn(has('number') ? shown : all)[0]?.text ?? shown;
  return number
    ? {
        subject: maskName(value('subjectName'), nature),
        nature,
        filingNumber: number,
        domain: value('domain', 'serviceName'),
        date: dayOf(value('approved')),
      }
    : null;
}

function dayOf(text: string): string {
  return dateIn(text)?.slice(0, 10) ?? text;
}

function detailOf({ pairs }: Reading): MinistryRecord | null {
  const numbers = pairs.flatMap((pair) =>
    pair.id === 'number' || pair.id === 'subjectNumber' ? numbersIn(pair.value) : [],
  );
  const [service, second] = numbers.filter((number) => number.kind === 'service');
  const subject = numbers.find((number) => number.kind === 'subject');
  const name = valueBeside(pairs, 'subjectName');
  if (!service || (second && second.text !== service.text) || name === '') return null;
  const nature = valueBeside(pairs, 'nature');
  return {
    subject: maskName(name, nature),
    nature,
    ...(subject && { subjectFilingNumber: subject.text }),
    filingNumber: service.text,
    domain: valueBeside(pairs, 'domain') || valueBeside(pairs, 'serviceName'),
    date: dayOf(valueBeside(pairs, 'approved')),
  };
}

/** The answer of the SMS form: what follows 尊敬的ICP用户. */
function smsAnswer({ els }: Reading): string | undefined {
  for (const piece of els) {
    if (textOf(piece).length > 200) continue;
    const message = /尊敬的ICP用户[：:]\s*(.{6,160}。|.{6,160}$)/.exec(
      clean(linesOf(piece).join('')),
    )?.[1];
    if (message && shownIn(piece).every((kid) => kid.tag !== 'input')) return message;
  }
  return undefined;
}
