import { RESULT, SUBMIT } from '../providers/signs.ts';
import type { Form } from '../vocabulary.ts';
import { readFields } from './fields.ts';
import { attr, type Piece } from './model.ts';
import { onPage, type Reading } from './reading.ts';
import { common, flat, inside, isInside, isShown, linesOf, role, textOf } from './tree.ts';

/** The form the page is about: fields outside dialogs and lists, the control that sends it, the page's answer. */
export function readForm(reading: Reading): Form | null {
  const body = reading.pieces.find((piece) => piece.tag === 'body');
  if (!body) return null;
  const rows = reading.grids.filter((g) => g.headed).flatMap((g) => g.rows.map((r) => r.piece));
  const fields = readFields(body, reading.pieces, false)
    .filter(
      (field) => onPage(reading, field.piece) && !rows.some((row) => isInside(field.piece, row)),
    )
    .filter((field) => !isSearch(field.piece, field.label));
  if (!fields.length) return null;
  const submit = submitOf(
    reading,
    fields.map((field) => field.piece),
  );
  return {
    fields: fields.map(({ label, value, required, error }) => ({
      label,
      value,
      required,
      ...(error !== undefined && { error }),
    })),
    submit,
    result: resultOf(
      reading,
      fields.map((field) => field.piece),
    ),
  };
}

function isSearch(piece: Piece, label: string): boolean {
  const words = `${label}\n${attr(piece, 'placeholder')}`;
  return (
    role(piece) === 'searchbox' ||
    /^(搜索|查询|search)|单位名称.*备案号|进行搜索|关键(字|词)|条\/页|^前往|跳至/im.test(words)
  );
}

function submitOf(reading: Reading, fields: readonly Piece[]): string | null {
  const last = fields[fields.length - 1];
  const after = reading.controls.filter(
    (c) =>
      c.label !== '' &&
      SUBMIT.test(c.label) &&
      onPage(reading, c.piece) &&
      (!last || c.piece.at > last.at),
  );
  const before = reading.controls.filter((c) => SUBMIT.test(c.label) && onPage(reading, c.piece));
  return (after[0] ?? before[0])?.label ?? null;
}

/** What the page answered to the form: a result line outside the fields. */
function resultOf(reading: Reading, fields: readonly Piece[]): string | null {
  const box = common(fields);
  for (const piece of reading.pieces) {
    if (piece.tag === '' || !isShown(piece) || textOf(piece).length > 200) continue;
    for (const line of linesOf(piece)) {
      const hit = RESULT.map((pattern) => pattern.exec(line)?.[1]).find(Boolean);
      if (hit && !/填写|系统将|根据/.test(line) && onPage(reading, piece)) return hit.trim();
    }
  }
  const alert = reading.pieces.find(
    (p) =>
      (role(p) === 'alert' || role(p) === 'status') &&
      isShown(p) &&
      onPage(reading, p) &&
      !fields.some((f) => isInside(f, p)) &&
      (box ? p.at > (fields[fields.length - 1]?.at ?? 0) && !isFieldError(p, fields) : true) &&
      flat(p) !== '',
  );
  return alert ? (linesOf(alert)[0] ?? null) : null;
}

/** An alert inside a field's own row is that field's error. */
function isFieldError(alert: Piece, fields: readonly Piece[]): boolean {
  for (let up = alert.up; up; up = up.up) {
    const held = fields.filter((f) => isInside(f, up));
    if (held.length === 1 && fields.length > 1) return true;
    if (held.length > 1 || [...inside(up)].some((p) => p.tag === 'form')) return false;
  }
  return false;
}
