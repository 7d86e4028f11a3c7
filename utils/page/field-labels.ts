import { FIELD_ERROR } from '../providers/signs.ts';
import { attr, byId, hasAttr, hasDrawnStar } from './model.ts';
import type { Piece } from './piece.ts';
import { clean, isProse, key } from './text.ts';
import { above, flat, inside, isInside, isShown, linesOf, role } from './tree.ts';
import { labelOf } from './words.ts';

interface FieldLabel {
  label: string;
  /** Where the label stands: the star of a required field is drawn there. */
  mark: Piece | null;
  /** The box of label, field and what is said about it. */
  row: Piece | null;
}

/** What a field is called: by reference, else by the text before it, else by its own words. */
export function labelOfField(
  piece: Piece,
  around: Piece,
  own: readonly Piece[],
  box: Piece,
  pieces: readonly Piece[],
): FieldLabel {
  const named = namedBy(piece, pieces);
  if (named && !isInside(named, around))
    return { label: tidy(flat(named)), mark: named, row: rowOf(around, named) };
  let row: Piece | null = null;
  for (const up of above(around)) {
    const others = own.filter((o) => isInside(o, up) && !isInside(o, around));
    const before = textsBefore(up, around, others);
    const last = before[before.length - 1];
    const strong = before.filter(isStrong);
    const nearest = strong[strong.length - 1];
    const lone = !others.length;
    if (lone && flat(up) !== flat(around)) row ??= up;
    const weak = lone && linesOf(up).length <= 3 ? last : undefined;
    const touches = nearest && last && isInside(last, nearest) ? nearest : undefined;
    const pick = lone ? (labelMarkup(strong) ?? nearest ?? weak) : touches;
    if (pick) {
      const whole = wholeText(pick, around);
      return { label: tidy(flat(whole)), mark: outermost(whole), row: lone ? up : null };
    }
    if (others.some((o) => o.at < around.at) || up === box) break;
  }
  const spoken = attr(piece, 'aria-label');
  const own_ =
    labelLike(spoken) && !/^(select|input|选择)$/i.test(spoken)
      ? spoken
      : attr(piece, 'placeholder');
  return { label: clean(own_), mark: null, row };
}

/** The text of one option: by reference, around it, or its own. */
export function labelOfOption(
  piece: Piece,
  own: readonly Piece[],
  box: Piece,
  pieces: readonly Piece[],
): string {
  const named = namedBy(piece, pieces);
  if (named) return flat(named);
  for (const up of above(piece)) {
    if (own.some((o) => o !== piece && isInside(o, up))) break;
    if (flat(up) !== '') return flat(up);
    if (up === box) break;
  }
  return attr(piece, 'aria-label');
}

function namedBy(piece: Piece, pieces: readonly Piece[]): Piece | undefined {
  const id = attr(piece, 'id');
  const label = id
    ? pieces.find((p) => p.tag === 'label' && isShown(p) && attr(p, 'for') === id)
    : undefined;
  const other = attr(piece, 'aria-labelledby').split(' ')[0];
  const named = label ?? byId(pieces, piece, other ?? '');
  if (named && flat(named) !== '') return named;
  return [...above(piece)].find((up) => up.tag === 'label' && labelLike(flat(up)));
}

function rowOf(around: Piece, label: Piece): Piece | null {
  return [...above(around)].find((up) => isInside(label, up)) ?? null;
}

/** Innermost pieces with text that can be a label, before the field and behind the last other field. */
function textsBefore(up: Piece, field: Piece, others: readonly Piece[]): Piece[] {
  const from = Math.max(-1, ...others.filter((o) => o.at < field.at).map((o) => o.at));
  return inside(up).filter(
    (p) =>
      p.tag !== '' &&
      p.at < field.at &&
      p.at > from &&
      isShown(p) &&
      !isRed(p) &&
      !isInside(field, p) &&
      !others.some((o) => isInside(p, o) || isInside(o, p)) &&
      labelLike(flat(p)) &&
      !p.kids.some((k) => k.tag !== '' && flat(k) === flat(p)),
  );
}

function labelMarkup(pieces: readonly Piece[]): Piece | undefined {
  return pieces.findLast(isLabelTag);
}

function isLabelTag(piece: Piece): boolean {
  for (let at: Piece | null = piece; at && flat(at) === flat(piece); at = at.up)
    if (/^(label|dt|th)$/.test(at.tag)) return true;
  return false;
}

/** Does the piece hold a label of its own? */
export function isLabel(piece: Piece): boolean {
  return (
    isStrong(piece) ||
    inside(piece).some((p) => p.tag !== '' && isShown(p) && flat(p) !== '' && isStrong(p))
  );
}

/** Marked up as a label, closed by a colon, or a known label. */
function isStrong(piece: Piece): boolean {
  const text = flat(piece);
  return isLabelTag(piece) || /[：:]$/.test(text) || labelOf(text) !== null;
}

/** Inline pieces are part of a longer text: up to the box or line that holds it, as long as the field is not in it. */
function wholeText(piece: Piece, field: Piece): Piece {
  let at = piece;
  while (at.edge === 0 && at.up && !isInside(field, at.up)) at = at.up;
  return at;
}

/** Errors are written in red, in whatever words. */
function isRed({ color }: Piece): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(Number);
  return red - Math.max(green, blue) > 90 && Math.abs(green - blue) < 50;
}

/** The outermost piece with the same text: marks are drawn there as often as on the text itself. */
function outermost(piece: Piece): Piece {
  let at = piece;
  while (at.up && flat(at.up) === flat(at)) at = at.up;
  return at;
}

function labelLike(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 30 &&
    !isProse(text) &&
    !/^(https?:|www\.|[-—]{2})/.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

function tidy(label: string): string {
  return clean(label.replace(/^[*•]\s*|\s*[：:*]+$/g, ''));
}

/** By attribute, by a star in the text, or by a star that the style sheet draws on the label or around it. */
export function isRequired(piece: Piece, mark: Piece | null): boolean {
  if (attr(piece, 'aria-required') === 'true' || hasAttr(piece, 'required')) return true;
  if (!mark) return false;
  const size = flat(mark).length + 2;
  const same = [mark, ...inside(mark), ...(mark.up ? [mark.up] : [])].filter(
    (p) => p.tag !== '' && flat(p).length <= size,
  );
  return same.some((p) => /^\*|\*$/.test(flat(p)) || hasDrawnStar(p));
}

/** What stands behind the field in its row and says that something is wrong. */
export function errorBeside(row: Piece, field: Piece, label: string): string | undefined {
  const later = inside(row).filter(
    (p) => p.tag !== '' && isShown(p) && p.at > field.at && !isInside(p, field),
  );
  const alerts = later.filter((p) => flat(p).length > 3 && (role(p) === 'alert' || isRed(p)));
  return (alerts.length ? alerts : later)
    .flatMap(linesOf)
    .find(
      (line) =>
        line.length > 3 &&
        line.length < 60 &&
        (alerts.length > 0 || FIELD_ERROR.test(line)) &&
        key(line) !== key(label),
    );
}
