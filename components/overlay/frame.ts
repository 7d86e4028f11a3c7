/** What the background drew, made live in a provider's page: put in its place, its acts wired, its boxes ticked. */
import { h, text } from 'superfine';
import type { Drawn } from '../../utils/extension/messages.ts';
import { fallback } from '../../utils/text/fallback.ts';
import type { Place } from './place.ts';

export type Node = ReturnType<typeof h>;

/** What the page's own script adds to a drawing. */
export interface Frame {
  /** Everything is shown already: nothing is left to open. */
  isOpen: boolean;
  /** Attribute that holds what the foot says now; '' = what was drawn there. */
  answer: string;
  /** `item` = the `data-about` of a box in a checklist. */
  isTicked: (item: string) => boolean;
  /** A person, not the page, pressed what carries this `data-act` and `data-about`. */
  onAct: (act: string, about: string, on: boolean) => void;
}

/** `style` is for the outermost element, set as one text: the page's policy forbids style attributes, not the property. */
export const live = (one: Drawn, frame: Frame, style?: string): Node => {
  if (typeof one === 'string') return text(one);
  const [tag, attributes, inside] = one;
  const { 'data-act': act, 'data-about': about } = attributes as Record<string, string>;
  if (act === 'unfold' && frame.isOpen) return text('');
  const onclick = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    if (act && event.isTrusted) frame.onAct(act, about ?? '', checked);
  };
  const own = {
    ...attributes,
    ...(style && { style }),
    ...(act && { onclick }),
    ...(act === 'tick' && { checked: frame.isTicked(about ?? '') }),
  };
  const said = attributes[frame.answer];
  return h(
    tag,
    own,
    (typeof said === 'string' ? [said] : inside).map((kid) => live(kid, frame)),
  );
};

export const boxStyle = (place: Place): string =>
  `left:${place.left}px;top:${place.top}px;width:${place.width}px${
    place.shape === 'panel' ? `;max-height:${place.maxHeight}px` : ''
  }`;

/** Some plain lines without the background's help; where there is room for one only, the first is seen. */
const plain = ({ shape }: Place, lines: readonly string[], acts: readonly Drawn[]): Drawn => [
  'section',
  { class: `box ${shape}`, 'aria-label': fallback.title },
  [
    ['div', { class: 'empty', role: 'status' }, lines.map((line): Drawn => ['p', {}, [line]])],
    ...acts,
  ],
];

/** Shown when the background does not answer: three built-in lines. */
export const fallbackBox = (place: Place): Drawn =>
  plain(
    place,
    [fallback.advice, fallback.waiting, fallback.title],
    [['button', { type: 'button', class: 'fold', 'data-act': 'fold' }, [fallback.fold]]],
  );

/** The extension was reloaded under this page: said once. */
export const orphanBox = (place: Place, line: string): Drawn => plain(place, [line], []);
