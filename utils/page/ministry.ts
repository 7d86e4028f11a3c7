import type { MinistryRecord, PageFacts } from '../vocabulary.ts';
import { readForm } from './forms.ts';
import { cellText, type Grid, hasColumn, type Row } from './grids.ts';
import { kindOfPage } from './kinds.ts';
import { maskName } from './masks.ts';
import { attr, inputValue } from './model.ts';
import { dateIn, numbersIn } from './numbers.ts';
import { type Pager, pagerOf } from './pager.ts';
import type { Piece } from './piece.ts';
import { doubt, gridsWith, type Reading, valueBeside } from './reading.ts';
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
  if (detail) facts.records = [detail];
  if (grid) {
    facts.records = grid.rows.flatMap((row) => recordOf(grid, row) ?? []);
    facts.total = pagerOf(reading, pagers, grid.piece)?.total ?? undefined;
    if ((facts.total ?? 0) > facts.records.length && facts.records.length)
      doubt(reading, 'records', 'more-not-shown');
  }
  facts.systemMessage = smsAnswer(reading);
  const form = readForm(reading);
  facts.form = form && { ...form, fields: form.fields.map((field) => ({ ...field, value: '' })) };
  facts.pageKind = kindOfPage(reading, facts, null, grid !== undefined);
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
    : [...(grid?.rows ?? []).map((row) => row.piece), ...fields];
}

function recordOf(grid: Grid, row: Row): MinistryRecord | null {
  const shown = cellText(grid, row, 'number');
  const nature = cellText(grid, row, 'nature');
  if (shown === '') return null;
  return {
    subject: maskName(cellText(grid, row, 'subjectName'), nature),
    nature,
    filingNumber: numbersIn(shown)[0]?.text ?? shown,
    domain: cellText(grid, row, 'domain', 'serviceName'),
    date: dayOf(cellText(grid, row, 'approved')),
  };
}

function dayOf(text: string): string {
  return dateIn(text)?.slice(0, 10) ?? text;
}

function detailOf({ pairs }: Reading): MinistryRecord | null {
  const numbers = pairs.flatMap((pair) =>
    pair.id === 'number' || pair.id === 'subjectNumber' ? numbersIn(pair.value) : [],
  );
  const service = numbers.find((number) => number.kind === 'service');
  const subject = numbers.find((number) => number.kind === 'subject');
  const name = valueBeside(pairs, 'subjectName');
  if (!service || name === '') return null;
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
    const message = /尊敬的ICP用户[：:]\s*(.{6,160})$/.exec(clean(linesOf(piece).join('')))?.[1];
    if (message && shownIn(piece).every((kid) => kid.tag !== 'input')) return message;
  }
  return undefined;
}
