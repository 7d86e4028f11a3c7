/** How far the overlay is open, and for which action: a pure fold over what the person and the page do. */
import type { ActionId } from '../../utils/vocabulary.ts';

/** Acts that cannot be taken back, or only with loss: the overlay speaks up before them. */
const DANGEROUS: readonly ActionId[] = [
  'cancel-subject',
  'cancel-service',
  'cancel-access',
  'transfer-filing',
  'withdraw-order',
  'abandon-order',
];

export const isDangerous = (action: ActionId | null): boolean =>
  action !== null && DANGEROUS.includes(action);

export interface OverlayState {
  /** `tab`: the small tab; `lead`: the tab and the one sentence that matters; `open`: everything. */
  mode: 'tab' | 'lead' | 'open';
  /** The control just pointed at, focused or pressed. The open dialog's action goes before it. */
  intent: ActionId | null;
  dialog: ActionId | null;
  /** Actions (or `page`) that the person folded; forgotten when the page is left. */
  folded: readonly (ActionId | 'page')[];
  /** Who opened it: a person's own opening outlives the dialog. */
  by: 'page' | 'person';
}

export type OverlayEvent =
  | { type: 'point'; action: ActionId }
  | { type: 'leave' }
  | { type: 'press'; action: ActionId }
  | { type: 'dialog'; action: ActionId | null }
  /** The page's own worst finding says stop, or the page cannot be read. */
  | { type: 'alarm'; on: boolean }
  | { type: 'fold' }
  | { type: 'unfold' }
  | { type: 'route' };

export const initialState: OverlayState = {
  mode: 'tab',
  intent: null,
  dialog: null,
  folded: [],
  by: 'page',
};

/** The action that findings and checklist are about. */
export const actionAtHand = (state: OverlayState): ActionId | null => state.dialog ?? state.intent;

/** The person has folded the overlay for this action, or for the page. */
export const isFolded = (state: OverlayState, action: ActionId | null) =>
  state.folded.includes(action ?? 'page');

export const nextState = (state: OverlayState, event: OverlayEvent): OverlayState => {
  switch (event.type) {
    case 'route':
      return initialState;
    case 'point':
      if (state.mode === 'open' || state.dialog || isFolded(state, event.action)) return state;
      if (!isDangerous(event.action)) return state;
      return { ...state, mode: 'lead', intent: event.action };
    case 'leave':
      return state.mode === 'lead' ? { ...state, mode: 'tab', intent: null } : state;
    case 'press': {
      const pressed = { ...state, intent: event.action };
      if (state.dialog || !isDangerous(event.action) || isFolded(state, event.action))
        return pressed;
      return { ...pressed, mode: 'open', by: 'page' };
    }
    case 'dialog': {
      if (event.action === state.dialog) return state;
      const changed = { ...state, dialog: event.action };
      if (event.action === null) {
        const closed = { ...changed, intent: null };
        return state.mode === 'open' && state.by === 'page' ? { ...closed, mode: 'tab' } : closed;
      }
      if (!isDangerous(event.action) || isFolded(state, event.action)) return changed;
      return { ...changed, mode: 'open', by: state.mode === 'open' ? state.by : 'page' };
    }
    case 'alarm':
      if (event.on && state.mode === 'tab' && !isFolded(state, actionAtHand(state))) {
        return { ...state, mode: 'lead' };
      }
      return !event.on && state.mode === 'lead' && state.intent === null
        ? { ...state, mode: 'tab' }
        : state;
    case 'fold':
      return {
        ...state,
        mode: 'tab',
        by: 'page',
        folded: [...state.folded, actionAtHand(state) ?? 'page'],
      };
    case 'unfold':
      return {
        ...state,
        mode: 'open',
        by: 'person',
        folded: state.folded.filter((action) => action !== (actionAtHand(state) ?? 'page')),
      };
  }
};
