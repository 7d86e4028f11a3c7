import { withMissing } from './doubts.ts';
import { attr, walk } from './model.ts';
import type { Piece } from './piece.ts';
import { readPage } from './read.ts';
import { isShown, role } from './tree.ts';
import { isActionWord, isStageWord, kindOf, labelOf, stepOf } from './words.ts';

/** A report longer than this helps nobody. */
const MOST_LINES = 1500;

const isConsoleWord = (text: string): boolean =>
  labelOf(text) !== null ||
  kindOf(text) !== null ||
  stepOf(text) !== null ||
  isStageWord(text, null) ||
  isActionWord(text, null);

/** A text as its shape only: how long it is and what it is made of. Console words are told as they are. */
const shapeOf = (text: string): string => {
  const plain = text.trim();
  if (plain === '') return '';
  if (isConsoleWord(plain)) return plain;
  const kinds = [
    /\p{Script=Han}/u.test(plain) && 'han',
    /[a-z]/i.test(plain) && 'latin',
    /\d/.test(plain) && 'digits',
    /\*/.test(plain) && 'masked',
  ].filter(Boolean);
  return `<${plain.length} ${kinds.join('+') || 'signs'}>`;
};

const TOLD = ['type', 'aria-disabled', 'aria-modal', 'aria-current', 'aria-selected', 'aria-busy'];
/** Attribute values are free text: only the plain words that the standards give them are told. */
const PLAIN_VALUE = /^[a-z-]{1,12}$/;

const lineOf = (piece: Piece, depth: number): string => {
  const told = TOLD.flatMap((name) => {
    const value = attr(piece, name);
    return PLAIN_VALUE.test(value) ? [`${name}=${value}`] : [];
  });
  const shownRole = role(piece);
  const head = piece.tag
    ? [
        /^[a-z][a-z0-9]{0,11}$/.test(piece.tag) ? piece.tag : 'custom',
        PLAIN_VALUE.test(shownRole) && `[${shownRole}]`,
        ...told,
      ]
    : [shapeOf(piece.text)];
  const state = isShown(piece) ? '' : ' (hidden)';
  return `${' '.repeat(Math.min(depth, 40))}${head.filter(Boolean).join(' ')}${state}`;
};

/** Elements worth a line: those with a role, a table part or a text of their own. */
const tells = (piece: Piece): boolean =>
  piece.tag === ''
    ? piece.text.trim() !== ''
    : piece.part !== '' ||
      role(piece) !== '' ||
      /^(button|a|input|select|textarea|dialog|iframe|h[1-6]|label)$/.test(piece.tag);

/**
 * A page's structure for a bug report: tags, roles and console words; every other text is told by its length and kind
 * only, values of fields not at all. No personal data: names, numbers, domains and addresses cannot be told from it.
 */
export function structureReport(document: Document, url: URL): string {
  const facts = withMissing(readPage(document, url));
  const lines: string[] = [];
  const visit = (piece: Piece, depth: number): void => {
    if (lines.length >= MOST_LINES) return;
    const told = tells(piece);
    if (told) lines.push(lineOf(piece, depth));
    for (const kid of piece.kids) visit(kid, told ? depth + 1 : depth);
  };
  try {
    visit(walk(document).root, 0);
  } catch {
    lines.push('(walk failed)');
  }
  const doubts = facts.doubts.map(({ what, why }) => `${what}: ${why}`);
  return [
    `beian-preflight structure report`,
    `host ${url.hostname}`,
    `provider ${facts.provider}, page ${facts.pageKind}, ${facts.readiness}`,
    `services ${facts.services.length}, orders ${facts.orders.length}, actions ${facts.subjectActions.length}`,
    `doubts ${doubts.join('; ') || 'none'}`,
    '',
    ...lines,
  ].join('\n');
}
