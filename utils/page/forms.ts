import { RESULT, SUBMIT } from '../providers/signs.ts';
import type { Form } from '../vocabulary.ts';
import { readFields } from './fields.ts';
import { attr } from './model.ts';
import type { Piece } from './piece.ts';
import { isInRow, pageControls, type Reading } from './reading.ts';
import { above, flat, isInside, linesOf, role, textOf } from './tree.ts';

const SEARCH = /^(搜索|查询|search)|单位名称.*备案号|进行搜索|关键[字词]|条\/页|^前往|跳至/im;

/** The form the page is about: fields outside dialogs and lists, the control that sends it, the page's answer. */
export function readForm(reading: Reading): Form | null {
  const body = reading.pieces.find((piece) => piece.tag === 'body');
  if (!body) return null;
  const fields = readFields(body, reading.pieces, false).filter(
    ({ piece, label }) =>
      role(piece) !== 'searchbox' &&
      !SEARCH.test(`${label}\n${attr(piece, 'placeholder')}`) &&
      !reading.out.has(piece) &&
      !isInRow(reading, piece),
  );
  const last = fields[fields.length - 1];
  if (!last) return null;
  const sends = pageControls(reading).filter((c) => SUBMIT.test(c.label));
  const submit = sends.find((c) => c.piece.at > last.piece.at) ?? sends[0];
  const pieces = fields.map((field) => field.piece);
  return {
    fields: fields.map(({ label, value, required, error }) => ({
      label,
      value,
      required,
      ...(error && { error }),
    })),
    submit: submit?.label ?? null,
    result: resultOf(reading, pieces),
  };
}

/** What the page answered to the form: a result line, else an alert behind the fields. */
function resultOf({ els }: Reading, fields: readonly Piece[]): string | null {
  for (const piece of els) {
    for (const line of textOf(piece).length > 200 ? [] : linesOf(piece)) {
      const hit = RESULT.map((pattern) => pattern.exec(line)?.[1]).find(Boolean);
      if (hit && !/填写|系统将|根据/.test(line)) return hit.trim();
    }
  }
  const end = fields[fields.length - 1]?.at ?? 0;
  const alert = els.find(
    (p) =>
      p.at > end && /^(alert|status)$/.test(role(p)) && flat(p) !== '' && !isFieldError(p, fields),
  );
  return alert ? (linesOf(alert)[0] ?? null) : null;
}

/** An alert inside the row of one field is that field's error. */
function isFieldError(alert: Piece, fields: readonly Piece[]): boolean {
  for (const up of above(alert)) {
    const held = fields.filter((field) => isInside(field, up)).length;
    if (held > 0) return held === 1 && fields.length > 1;
  }
  return false;
}
