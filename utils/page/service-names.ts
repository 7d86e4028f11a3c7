/** What a service is called and of what kind it is, beside its number. */
import type { ServiceKind } from '../vocabulary.ts';
import { domainsIn, type ShownNumber, wholeNumber } from './numbers.ts';
import type { Piece } from './piece.ts';
import { clean } from './text.ts';
import { flat, linesOf, shownIn } from './tree.ts';
import { isStageWord, kindOf, labelOf } from './words.ts';

const BY_LETTER: Readonly<Record<string, ServiceKind>> = {
  A: 'app',
  X: 'mini-program',
  K: 'quick-app',
};

/** The first line of a card that is neither a kind nor a label nor a number. */
export function cardTitle(box: Piece): string {
  const line = linesOf(box).find(
    (text) =>
      !kindOf(text) &&
      !labelOf(text) &&
      !wholeNumber(text) &&
      !/[：:]/.test(text) &&
      !domainsIn(text).length,
  );
  const holder = shownIn(box).find(
    (p) => flat(p) !== '' && line?.includes(flat(p)) && !kindOf(flat(p)),
  );
  return (holder ? nameOf(holder) : (line ?? '')).replace(/[（(].*ICP\s*备.*$/i, '');
}

/** A name without the tag that tells the kind (网站, App). */
export function nameOf(cell: Piece): string {
  const whole = flat(cell);
  const words = (of: Piece): string => {
    if (of.tag === '') return of.seen === 2 ? of.text : '';
    if (of !== cell && (of.tag === 'button' || isBeside(flat(of))) && flat(of) !== whole) return '';
    const text = of.kids.map(words).join('');
    return of.edge ? ` ${text} ` : text;
  };
  return clean(words(cell)) || whole;
}

/** What stands beside a name in its line: kind, number, state. */
function isBeside(text: string): boolean {
  return kindOf(text) !== null || wholeNumber(text) !== null || isStageWord(text, null);
}

/** By the number's letter, a tag in the row or card, or the head of the name's column. */
export function kindFrom(
  number: ShownNumber,
  boxes: readonly (Piece | null)[],
  head: string,
): ServiceKind {
  const letter = BY_LETTER[number.letter];
  if (letter) return letter;
  for (const box of boxes) {
    const tag = box && [box, ...shownIn(box)].find((p) => kindOf(flat(p)));
    const kind = tag && kindOf(flat(tag));
    if (kind) return kind;
  }
  return kindOf(head.replace(/名称|name/i, '')) ?? 'website';
}
