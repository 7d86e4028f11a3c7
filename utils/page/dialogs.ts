import { ACTION_PHRASES } from '../providers/common.ts';
import type { Provider } from '../providers/provider.ts';
import { BUTTONISH, IRREVERSIBLE, LEAVE } from '../providers/signs.ts';
import type { ActionId, Dialog } from '../vocabulary.ts';
import type { Control } from './controls.ts';
import { readFields } from './fields.ts';
import { attr, byId, type Piece } from './model.ts';
import { domainsIn, numbersIn } from './numbers.ts';
import type { Menu, Reading } from './reading.ts';
import { above, flat, isInside, isShown, linesOf, role, shownIn, textOf } from './tree.ts';
import { actionOf, isActionWord } from './words.ts';

const DIALOG_ROLES = new Set(['dialog', 'alertdialog']);
/** Names of sites that dialogs point to: not what they speak of. */
const ELSEWHERE =
  /(^|\.)(gov\.cn|aliyun\.com|tencent\.com|huaweicloud\.com|baidu\.com|jdcloud\.com|volcengine\.com)$/;

/** The dialog that is open now: the last painted one. Null where there is none. */
export function findDialog(pieces: readonly Piece[], controls: readonly Control[]): Piece | null {
  let top: Piece | null = null;
  let height = -1;
  for (const piece of pieces) {
    if (!isShown(piece) || piece.tag === '' || textOf(piece).trim() === '') continue;
    if (!isDialog(piece, controls)) continue;
    const layer = Math.max(piece.layer, ...[...above(piece)].map((up) => up.layer));
    if (layer < height || (top && isInside(piece, top) && layer === height)) continue;
    top = piece;
    height = layer;
  }
  return top;
}

function isDialog(piece: Piece, controls: readonly Control[]): boolean {
  if (
    piece.tag === 'dialog' ||
    DIALOG_ROLES.has(role(piece)) ||
    attr(piece, 'aria-modal') === 'true'
  )
    return true;
  return (piece.layer >= 100 || piece.fixed) && isLayer(piece, controls);
}

/** A box above the page with something to read, something to confirm and a way to leave. */
function isLayer(piece: Piece, controls: readonly Control[]): boolean {
  if (
    piece.tag === 'body' ||
    piece.tag === 'html' ||
    piece.tag === 'header' ||
    textOf(piece).length > 6000
  )
    return false;
  const buttons = controls.filter(
    (c) => c.label !== '' && BUTTONISH.test(c.label) && isInside(c.piece, piece),
  );
  if (!buttons.some((b) => LEAVE.test(b.label)) || buttons.length < 2) return false;
  const words = buttons.reduce((sum, b) => sum + b.label.length, 0);
  return flat(piece).length - words >= 4;
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
      const held = controls.filter((c) => isInside(c.piece, piece)).map((c) => c.label);
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
  const own = controls.filter((c) => c.label !== '' && isInside(c.piece, box) && isDialogButton(c));
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

function isDialogButton(control: Control): boolean {
  if (role(control.piece) === 'tab' || role(control.piece) === 'option') return false;
  if (control.button) return control.label.length <= 24;
  return BUTTONISH.test(control.label);
}

function titleOf(box: Piece, pieces: readonly Piece[], buttons: readonly Control[]): string {
  const named = byId(pieces, box, attr(box, 'aria-labelledby'));
  if (named && flat(named) !== '') return flat(named);
  const lines = linesOf(box);
  const heading = shownIn(box).find(
    (p) => (/^h[1-6]$/.test(p.tag) || role(p) === 'heading') && flat(p) !== '',
  );
  if (heading && lines.slice(0, 3).includes(flat(heading))) return flat(heading);
  const first = lines.find((line) => !/^[×✕xX]$/.test(line)) ?? '';
  return buttons.some((b) => b.label === first) ? attr(box, 'aria-label') || first : first;
}

/** Of what does the dialog ask: its title, then its buttons, then the first act its text names. */
function dialogAction(
  title: string,
  buttons: readonly Control[],
  text: string,
  provider: Provider | null,
): ActionId | null {
  const context = contextOf(text);
  const exact = actionOf(title, context, provider) ?? phrase(title);
  if (exact) return exact;
  const bare = /注销|变更/.exec(title)?.[0];
  if (bare && context !== 'page') return actionOf(bare, context, provider);
  for (const { label } of buttons) {
    const action = LEAVE.test(label) ? null : (actionOf(label, context, provider) ?? phrase(label));
    if (action && action !== 'view') return action;
  }
  return phrase(text);
}

function contextOf(text: string): 'subject' | 'service' | 'page' {
  const numbers = numbersIn(text);
  if (numbers.some((n) => n.kind === 'service')) return 'service';
  return numbers.length ? 'subject' : 'page';
}

function phrase(text: string): ActionId | null {
  let best: { at: number; action: ActionId } | null = null;
  for (const [pattern, action] of ACTION_PHRASES) {
    const at = text.search(pattern);
    if (at >= 0 && (!best || at < best.at)) best = { at, action };
  }
  return best?.action ?? null;
}
