import type { LabelId } from '../providers/labels.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { clean } from './text.ts';
import { flat, linesOf, role, shownKids, textOf } from './tree.ts';
import { labelOf } from './words.ts';

/** A label and what stands beside it. */
export interface Pair {
  id: LabelId;
  label: string;
  /** Shown value in one line, without links and buttons that stand behind it. */
  value: string;
  /** The value's lines, everything included. */
  lines: string[];
  /** Where the value (or the line of label and value) stands. */
  piece: Piece;
}

/**
 * Label and value by neighbourhood: `label：value` in one line, or a piece that is nothing but a known label and
 * the piece after it. Rows of tables with a head are passed over.
 */
export function readPairs(reading: Reading): Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<Piece | null>();
  const shut = new Set<Piece | null>([
    ...reading.rows,
    ...reading.grids.flatMap((grid) => grid.headRows),
  ]);
  // The word on a tab or a button is no label of what stands beside it.
  for (const { piece, label } of reading.controls) if (label.length < 24) shut.add(piece);
  for (const piece of reading.els) {
    if (taken.has(piece.up) || shut.has(piece.up) || shut.has(piece)) {
      (taken.has(piece.up) ? taken : shut).add(piece);
      continue;
    }
    const { length } = textOf(piece);
    if (!piece.kids.length || length === 0 || length > 160) continue;
    const id = labelOf(flat(piece));
    const pair = id
      ? isWeak(piece)
        ? null
        : beside(piece, id)
      : (inLine(piece) ?? openedBy(piece));
    if (!pair || reading.out.has(pair.piece)) continue;
    pairs.push(pair);
    taken.add(piece);
  }
  return pairs;
}

/** Words that are a tag, a tab or a heading as often as a label: they want a colon or label markup. */
function isWeak(piece: Piece): boolean {
  const text = flat(piece);
  if (
    /[：:]$/.test(text) ||
    !/^(网站|app|小程序|快应用|服务|名称|主体|主办者|主办单位|website|name|type|app服务|备案信息)$/i.test(
      text,
    )
  )
    return false;
  return !['label', 'dt', 'th'].includes(piece.tag);
}

function inLine(piece: Piece): Pair | null {
  const lines = linesOf(piece);
  const [only] = lines;
  if (lines.length !== 1 || only === undefined) return null;
  const colon = /^([^：:]{1,24})[：:]\s*(.+)$/.exec(only);
  // 订单号 2000…: a blank parts Chinese from what is not.
  const match = colon && labelOf(colon[1] ?? '') ? colon : /^(\p{Lo}{3,8}|域名) (.+)$/u.exec(only);
  const id = match?.[1] ? labelOf(match[1]) : null;
  const value = match?.[2];
  if (!id || !match?.[1] || !value || labelOf(value)) return null;
  // Several labels side by side: each stands before its own value.
  if (piece.kids.filter((kid) => labelOf(flat(kid))).length > 1) return null;
  const plain = clean(plainText(piece)).replace(
    match === colon ? /^[^：:]*[：:]\s*/ : /^\S+\s*/,
    '',
  );
  return { id, label: match[1], value: plain || value, lines: [value], piece };
}

/** A label that is the bare text in front of its value, also in several spans: `域名 <span>…</span>`. */
function openedBy({ kids }: Piece): Pair | null {
  let front = '';
  for (const [at, kid] of kids.slice(0, 5).entries()) {
    front += textOf(kid);
    if (!kids[at + 1] || kid.edge > 0) return null;
    const id = labelOf(clean(front));
    if (id) return (kid.tag !== '' && at === 0) || isWeak(kid) ? null : beside(kid, id);
  }
  return null;
}

function beside(label: Piece, id: LabelId): Pair | null {
  for (let at = label, level = 0; at.up && level < 4; at = at.up, level += 1) {
    const value = following(at);
    if (value === 'none') continue;
    if (value === null) return null;
    const text = bare(value.map(plainText).join(''));
    const whole = bare(value.map(textOf).join(''));
    const lines = value.flatMap(linesOf).map(bare).filter(Boolean);
    const [first] = value;
    if (!first || whole === '' || labelOf(whole)) return null;
    return {
      id,
      label: flat(label).replace(/[：:]$/, ''),
      value: text || whole,
      lines,
      piece: first,
    };
  }
  return null;
}

/** A value without the colon of its label. */
function bare(text: string): string {
  return clean(text).replace(/^[：:]\s*/, '');
}

/** The value's pieces after a label; 'none' = nothing follows at this level; null = another label follows. */
function following(from: Piece): Piece[] | 'none' | null {
  const later = from.up?.kids.slice(from.up.kids.indexOf(from) + 1) ?? [];
  const value: Piece[] = [];
  for (const [at, kid] of later.entries()) {
    const text = clean(textOf(kid));
    if (text === '' || /^[：:]$/.test(text)) continue;
    const isLabel =
      !(kid.tag === '' && touches(kid, later[at + 1])) &&
      !(isWeak(kid) && touches(value.at(-1), kid)) &&
      (labelOf(text) !== null || startsWithLabel(kid));
    if (isLabel) return value.length ? value : null;
    if (kid.edge === 2 && value.length) return value;
    value.push(kid);
    if (kid.edge === 2 || value.length > 5) return value;
  }
  return value.length ? value : 'none';
}

/** Two spans of one word: nothing parts them. */
function touches(one: Piece | undefined, next: Piece | undefined): boolean {
  return one?.edge === 0 && next?.edge === 0 && !/\s/.test(textOf(one).slice(-1) + textOf(next)[0]);
}

function startsWithLabel(piece: Piece): boolean {
  const [first] = linesOf(piece);
  if (!first) return false;
  if (labelOf(first.replace(/[：:].*$/, '')))
    return linesOf(piece).length > 1 || /[：:]/.test(first);
  const [kid] = shownKids(piece);
  return kid !== undefined && labelOf(flat(kid)) !== null && shownKids(piece).length > 1;
}

/** Text without the links and buttons inside (修改, 续费, 复制). */
function plainText(of: Piece): string {
  if (of.tag === '') return of.seen === 2 ? of.text : '';
  if (of.tag === 'a' || of.tag === 'button' || role(of) === 'button') return '\t';
  if (of.tag === 'br') return '\n';
  const text = of.kids.map(plainText).join('');
  return of.edge === 2 ? `\n${text}\n` : of.edge === 1 ? `\t${text}\t` : text;
}
