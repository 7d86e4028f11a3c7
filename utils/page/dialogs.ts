import type { Provider } from '../providers/provider.ts';
import { BUTTONISH, IRREVERSIBLE, LEAVE } from '../providers/signs.ts';
import type { ActionId, Dialog } from '../vocabulary.ts';
import type { Control } from './controls.ts';
import { readFields } from './fields.ts';
import { attr, byId } from './model.ts';
import { domainsIn, numbersIn } from './numbers.ts';
import type { Piece } from './piece.ts';
import { type Menu, type Reading, within } from './reading.ts';
import { above, flat, isInside, isShown, linesOf, role, shownIn, textOf } from './tree.ts';
import { actionOf, firstAct, isActionWord } from './words.ts';

/** Names of sites that dialogs point to: not what they speak of. */
const ELSEWHERE =
  /(^|\.)((miit|mps|beian|cac)\.gov\.cn|aliyun\.com|tencent\.com|huaweicloud\.com|baidu\.com|jdcloud\.com|volcengine\.com)$/;

/** The dialog that is open now: the last painted one. Null where there is none. */
export function findDialog({
  pieces,
  controls,
}: Pick<Reading, 'pieces' | 'controls'>): Piece | null {
  let top: Piece | null = null;
  let height = -1;
  for (const piece of pieces) {
    if (
      !isShown(piece) ||
      piece.tag === '' ||
      textOf(piece).trim() === '' ||
      !isDialog(piece, controls)
    )
      continue;
    const layer = Math.max(piece.layer, ...[...above(piece)].map((up) => up.layer));
    if (layer < height || (layer === height && top && isInside(piece, top))) continue;
    top = piece;
    height = layer;
  }
  return top;
}

/** By markup; else a box above the page with something to read, something to confirm and a way to leave. */
function isDialog(piece: Piece, controls: readonly Control[]): boolean {
  if (
    piece.tag === 'dialog' ||
    /^(alert)?dialog$/.test(role(piece)) ||
    attr(piece, 'aria-modal') === 'true'
  )
    return true;
  if (
    (piece.layer < 100 && !piece.fixed) ||
    /^(body|html|header)$/.test(piece.tag) ||
    textOf(piece).length > 6000
  )
    return false;
  const labels = within(controls, piece)
    .map((c) => c.label)
    .filter((label) => BUTTONISH.test(label));
  return (
    labels.length > 1 &&
    labels.some((label) => LEAVE.test(label)) &&
    flat(piece).length - labels.join('').length > 3
  );
}

/** Overlays with a list of actions: drop-down menus that are open. */
export function findMenus({ pieces, controls, dialog, provider }: Reading): Menu[] {
  return pieces
    .filter(
      (p) => p.tag !== '' && isShown(p) && (p.layer >= 100 || /^(menu|listbox)$/.test(role(p))),
    )
    .filter(
      (p) => textOf(p).length < 200 && !(dialog && (isInside(dialog, p) || isInside(p, dialog))),
    )
    .filter((p) => shownIn(p).every((kid) => kid.part !== 'table'))
    .map((piece) => {
      const items = shownIn(piece)
        .filter((p) => p.tag === 'li')
        .map(flat);
      const held = within(controls, piece).map((c) => c.label);
      return {
        piece,
        labels: [...new Set(items.length ? items : held)].filter((label) => label !== ''),
      };
    })
    .filter(({ labels }) => labels.some((label) => isActionWord(label, provider)))
    .filter(({ piece }, _at, all) =>
      all.every((other) => other.piece === piece || !isInside(other.piece, piece)),
    );
}

export function readDialog(reading: Reading, box: Piece): Dialog {
  const { pieces, controls, provider } = reading;
  const own = within(controls, box).filter((c) => c.label !== '' && isDialogButton(c));
  const buttons = [
    ...own.filter((b) => !LEAVE.test(b.label)),
    ...own.filter((b) => LEAVE.test(b.label)),
  ];
  const title = titleOf(box, pieces, buttons);
  const text = linesOf(box).join('\n');
  const [domain, second] = domainsIn(text).filter((name) => !ELSEWHERE.test(name));
  return {
    title,
    action: dialogAction(title, buttons, text, provider),
    fields: readFields(box, pieces, true).map(({ label, type, required }) => ({
      label,
      type,
      required,
    })),
    buttons: buttons.map(({ label, enabled }) => ({ label, enabled })),
    mentionsIrreversible: IRREVERSIBLE.test(text),
    ...(domain && !second && { domain }),
  };
}

function isDialogButton({ piece, button, label }: Control): boolean {
  if (/^(tab|option)$/.test(role(piece)) || /^[×✕✖xX]$/.test(label)) return false;
  return button ? label.length <= 24 : BUTTONISH.test(label);
}

function titleOf(box: Piece, pieces: readonly Piece[], buttons: readonly Control[]): string {
  const named = byId(pieces, box, attr(box, 'aria-labelledby'));
  if (named && flat(named) !== '') return flat(named);
  const lines = linesOf(box);
  const heading = shownIn(box).find(
    (p) => (/^h[1-6]$/.test(p.tag) || role(p) === 'heading') && flat(p) !== '',
  );
  if (heading && lines.slice(0, 3).includes(flat(heading))) return flat(heading);
  const first = (lines.find((line) => !/^[×✕xX]$/.test(line)) ?? '').replace(/\s*[×✕]$/, '');
  return buttons.some((b) => b.label === first) ? attr(box, 'aria-label') || first : first;
}

/** Of what does the dialog ask: its title, then its buttons, then the first act its text names. */
function dialogAction(
  title: string,
  buttons: readonly Control[],
  text: string,
  provider: Provider | null,
): ActionId | null {
  const numbers = numbersIn(text);
  const context = numbers.some((n) => n.kind === 'service')
    ? 'service'
    : numbers.length
      ? 'subject'
      : 'page';
  const named = (label: string): ActionId | null =>
    actionOf(label, context, provider) ?? firstAct(label);
  const act = named(title) ?? actionOf(/注销|变更/.exec(title)?.[0] ?? '', context, provider);
  const pressed = buttons.map(({ label }) => (LEAVE.test(label) ? null : named(label)));
  return act ?? pressed.find((id) => id && id !== 'view') ?? firstAct(text);
}
