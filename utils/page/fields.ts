import { PERSONAL_ADDRESS, PERSONAL_NAME, PERSONAL_NUMBER, SECRET } from '../providers/signs.ts';
import type { FormField } from '../vocabulary.ts';
import { errorBeside, isLabel, isRequired, labelOfField, labelOfOption } from './field-labels.ts';
import { maskNumber, maskPerson } from './masks.ts';
import { attr, hasAttr, inputValue, isChecked } from './model.ts';
import type { Piece } from './piece.ts';
import { clean } from './text.ts';
import { above, flat, inside, isInside, isShown, role, textOf } from './tree.ts';

/** A field with the type a person would name. */
export interface ReadField extends FormField {
  type: string;
  piece: Piece;
}

const INPUTS = new Set(['input', 'textarea', 'select']);
const INPUT_ROLES = new Set(['checkbox', 'radio', 'switch', 'textbox']);
const NO_FIELD = /^(hidden|button|submit|reset|image|range|color|file)$/i;

/**
 * The fields in `box`, in order. In a dialog every option of a choice counts (`single`), in a form a group of
 * options is one field whose value is the chosen one. Secrets are never read.
 */
export function readFields(box: Piece, pieces: readonly Piece[], single: boolean): ReadField[] {
  const all = inside(box).filter((piece) => isInput(piece) || isDrawnSelect(piece));
  const own = all.filter(
    (piece) => !all.some((outer) => outer !== piece && isInside(piece, outer)),
  );
  const fields: ReadField[] = [];
  const done = new Set<Piece>();
  for (const piece of own) {
    const type = typeOf(piece);
    const option = type === 'radio' || type === 'checkbox';
    const group = option && !single ? groupOf(piece, own, box) : null;
    if (group && done.has(group)) continue;
    if (group) done.add(group);
    if (option && !group) {
      const label = labelOfOption(piece, own, box, pieces);
      const value = isChecked(piece) ? label : '';
      fields.push({ piece, label, type, value, required: isRequired(piece, null) });
      continue;
    }
    const around = group ?? (type === 'select' ? selectBox(piece) : piece);
    const { label, mark, row } = labelOfField(piece, around, own, box, pieces);
    const error = row ? errorBeside(row, around, label) : undefined;
    const value = group
      ? chosen(own.filter((o) => isInside(o, group)))
      : fieldValue(piece, around, type, label);
    fields.push({
      piece,
      label,
      type,
      value,
      required: isRequired(piece, mark),
      ...(error && { error }),
    });
  }
  return joinSelects(fields).filter((field) => field.label !== '');
}

function isInput(piece: Piece): boolean {
  if (!INPUTS.has(piece.tag))
    return INPUT_ROLES.has(role(piece)) && isShown(piece) && !holdsInput(piece);
  const type = attr(piece, 'type').toLowerCase();
  if (NO_FIELD.test(type)) return false;
  if (isShown(piece)) return true;
  // Drawn anew by the library: the real input is transparent or a pixel wide beside its picture.
  const drawn = type === 'radio' || type === 'checkbox' || role(piece) === 'combobox';
  return drawn && piece.base > 0 && [...above(piece)].slice(0, 3).some(isShown);
}

function holdsInput(piece: Piece): boolean {
  return inside(piece).some((kid) => INPUTS.has(kid.tag));
}

/** A select made of boxes: it takes the focus, is no button and has an icon beside its text. */
function isDrawnSelect(piece: Piece): boolean {
  if (!isShown(piece) || INPUTS.has(piece.tag) || /^(button|a|li)?$/.test(piece.tag)) return false;
  const said = role(piece) === 'combobox' || attr(piece, 'aria-haspopup') === 'listbox';
  if (!said && (role(piece) !== '' || !hasAttr(piece, 'tabindex'))) return false;
  const { length } = textOf(piece);
  if (length === 0 || length > 80 || holdsInput(piece)) return false;
  return said || inside(piece).some((kid) => kid.tag === 'svg' || kid.tag === 'i');
}

function typeOf(piece: Piece): string {
  if (piece.tag === 'select' || role(piece) === 'combobox') return 'select';
  if (piece.tag === 'textarea') return 'textarea';
  if (piece.tag !== 'input' && !INPUT_ROLES.has(role(piece))) return 'select';
  const type = piece.tag === 'input' ? attr(piece, 'type').toLowerCase() : role(piece);
  return /^(password|radio|checkbox)$/.test(type) ? type : 'text';
}

/** The largest box around two or more options and no other field; null for a lone one. */
function groupOf(piece: Piece, own: readonly Piece[], box: Piece): Piece | null {
  let group: Piece | null = null;
  let size = 1;
  for (const up of above(piece)) {
    const held = own.filter((o) => isInside(o, up));
    if (held.some((o) => typeOf(o) !== typeOf(piece))) break;
    if (held.length > size) {
      group = up;
      size = held.length;
    }
    if (up === box) break;
  }
  return group;
}

function chosen(options: readonly Piece[]): string {
  return options
    .filter(isChecked)
    .map((option) => [option, ...above(option)].map(flat).find((text) => text !== '') ?? '')
    .join('、');
}

function fieldValue(piece: Piece, around: Piece, type: string, label: string): string {
  if (type === 'password' || SECRET.test(label + attr(piece, 'placeholder'))) return '';
  const raw = clean(type === 'select' ? selectValue(piece, around) : inputValue(piece));
  if (PERSONAL_NUMBER.test(label) && !/类型|type/i.test(label)) return maskNumber(raw);
  if (PERSONAL_NAME.test(label)) return maskPerson(raw);
  return PERSONAL_ADDRESS.test(label) && raw.length > 6 ? `${raw.slice(0, 6)}****` : raw;
}

/** The box of a select: its empty input and the text beside it, up to where other text begins. */
function selectBox(piece: Piece): Piece {
  if (piece.tag !== 'input') return piece;
  let box: Piece = piece;
  let text = '';
  for (const up of [...above(piece)].slice(0, 8)) {
    const shown = flat(up);
    if (text === '' && shown !== '' && (isLabel(up) || up.part === 'row')) return piece;
    if (text !== '' && shown !== text) return box;
    text = shown;
    box = up;
  }
  return text === '' ? piece : box;
}

/** The choice as shown: of the native select, or the text in its box. */
function selectValue(piece: Piece, box: Piece): string {
  if (piece.tag === 'select') return inputValue(piece);
  const text = inputValue(piece) || flat(box);
  const hint =
    text === clean(attr(piece, 'placeholder')) || /^[-—]*(请选择|请输入|select|please)/i.test(text);
  return hint ? '' : text;
}

/** Several selects side by side under one label (province, city) are one field to a person. */
function joinSelects(fields: ReadField[]): ReadField[] {
  const out: ReadField[] = [];
  for (const field of fields) {
    const last = out[out.length - 1];
    const joins =
      last?.type === 'select' &&
      field.type === 'select' &&
      (field.label === '' || field.label === last.label);
    if (last && joins) last.value = [last.value, field.value].filter(Boolean).join(' ');
    else out.push(field);
  }
  return out;
}
