import type { JSX } from 'preact';
import { h, text } from 'superfine';
import type { Drawn, Judgement, View } from '../../utils/extension/messages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Locale } from '../../utils/vocabulary.ts';
import type { Place } from './place.ts';

/** All that the overlay shows, ready to draw. */
export interface OverlayProps {
  mode: 'tab' | 'lead' | 'open';
  place: Place;
  /** Top edge of the small tab, CSS pixels. */
  tabTop: number;
  /** What the findings are about, in words: the action at hand or the page's kind. */
  subject: string;
  judgement: Judgement;
  /** Key of the sentence at the foot. */
  answer: string;
  /** Is this item of the checklist ticked? `action/item`. */
  isTicked: (item: string) => boolean;
  locale: Locale;
  t: Translate;
  on: {
    fold: (event: Event) => void;
    unfold: (event: Event) => void;
    /** `action/item` of a checklist. */
    tick: (item: string, on: boolean, event: Event) => void;
    /** `procedure/section` of a guide. */
    guide: (guide: string, event: Event) => void;
    track: (event: Event) => void;
    report: (event: Event) => void;
  };
}

/** What the background drew, with the page's own handlers. */
const nodes = ({ judgement, isTicked, on }: OverlayProps, part: keyof View): JSX.Element[] => {
  const node = (one: Drawn): ReturnType<typeof h> => {
    if (typeof one === 'string') return text(one);
    const [tag, attributes, inside] = one;
    const { 'data-item': item, 'data-guide': guide } = attributes;
    const own =
      typeof item === 'string'
        ? {
            checked: isTicked(item),
            onchange: (event: Event) =>
              on.tick(item, (event.target as HTMLInputElement).checked, event),
          }
        : typeof guide === 'string' && { onclick: (event: Event) => on.guide(guide, event) };
    return h(tag, { ...attributes, ...own }, inside.map(node));
  };
  return judgement.view[part].map(node) as unknown as JSX.Element[];
};

const Tab = (props: OverlayProps) => {
  const { judgement, tabTop, t, on } = props;
  return (
    <button
      type="button"
      class={`tab ${judgement.worst ?? ''}`}
      style={`top:${tabTop}px`}
      aria-expanded="false"
      onClick={on.unfold}
    >
      {nodes(props, 'tab')}
      <span class="name">{t('app.name')}</span>
    </button>
  );
};

/** Set as one text: the page's policy forbids style attributes, not the property. */
export const boxStyle = (place: Place): string =>
  `left:${place.left}px;top:${place.top}px;width:${place.width}px${
    place.shape === 'panel' ? `;max-height:${place.maxHeight}px` : ''
  }`;

const FoldButton = ({ t, on }: OverlayProps) => (
  <button type="button" class="fold" onClick={on.fold} aria-expanded="true">
    {t('overlay.fold')} <kbd>Esc</kbd>
  </button>
);

const DetailsButton = ({ t, on }: OverlayProps) => (
  <button type="button" class="button" onClick={on.unfold}>
    {t('overlay.details')}
  </button>
);

/** One line, where a dialog leaves no room for more. */
const Strip = (props: OverlayProps) => (
  <section class="box strip" style={boxStyle(props.place)} aria-label={props.t('app.name')}>
    {nodes(props, 'line')}
    {props.mode === 'lead' && <DetailsButton {...props} />}
    <FoldButton {...props} />
  </section>
);

const Panel = (props: OverlayProps) => {
  const { judgement, t, on } = props;
  return (
    <section
      class="box panel"
      style={boxStyle(props.place)}
      aria-label={t('overlay.title', { subject: props.subject })}
    >
      <header>
        <span class="logo" aria-hidden="true">
          检
        </span>
        <h2>{t('overlay.title', { subject: props.subject })}</h2>
        <FoldButton {...props} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={props.subject}>
        {nodes(props, 'body')}
      </section>
      <footer>
        {judgement.canTrack && (
          <button
            type="button"
            class="button primary"
            disabled={judgement.tracked}
            onClick={on.track}
          >
            {t(judgement.tracked ? 'overlay.tracked' : 'overlay.track')}
          </button>
        )}
        {judgement.readiness === 'unreadable' && (
          <button type="button" class="button" onClick={on.report}>
            {t('overlay.report')}
          </button>
        )}
        <small role="status">{t(props.answer)}</small>
      </footer>
    </section>
  );
};

/** The lead alone, beside the tab. */
const LeadBox = (props: OverlayProps) => (
  <section class="box leadbox" style={boxStyle(props.place)} aria-label={props.t('app.name')}>
    {nodes(props, 'lead')}
    <footer>
      <DetailsButton {...props} />
      <FoldButton {...props} />
    </footer>
  </section>
);

/** The whole overlay inside its closed root. */
export const Overlay = (props: OverlayProps) => {
  const { mode, place, locale } = props;
  const Box = mode === 'lead' ? LeadBox : Panel;
  const Shown = mode === 'tab' ? Tab : place.shape === 'strip' ? Strip : Box;
  return (
    <div class="overlay" lang={locale}>
      <Shown {...props} />
    </div>
  );
};
