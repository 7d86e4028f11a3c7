import type { Translate } from '../../utils/text/t.ts';
import type {
  Checklist,
  ChecklistItem,
  Finding,
  GuideLink,
  Locale,
  Readiness,
  Verdict,
} from '../../utils/vocabulary.ts';
import { ChecklistBox } from '../findings/ChecklistBox.tsx';
import type { ShownFinding } from '../findings/FindingCard.tsx';
import { Findings } from '../findings/Findings.tsx';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';
import type { Place } from './place.ts';

/** All that the overlay shows, ready to draw. */
export interface OverlayProps {
  mode: 'tab' | 'lead' | 'open';
  place: Place;
  /** Top edge of the small tab, CSS pixels. */
  tabTop: number;
  /** What the findings are about, in words: the action at hand or the page's kind. */
  subject: string;
  lead: ShownFinding | null;
  /** In order, the lead first. */
  findings: readonly ShownFinding[];
  checklists: readonly Checklist[];
  ticked: ReadonlySet<string>;
  /** What could not be read for sure, in words; '' where there is nothing. */
  doubts: string;
  readiness: Readiness;
  canTrack: boolean;
  tracked: boolean;
  locale: Locale;
  t: Translate;
  sources: SourceLookup;
  on: {
    fold: (event: Event) => void;
    unfold: (event: Event) => void;
    tick: (item: ChecklistItem, on: boolean, event: Event) => void;
    guide: (guide: GuideLink, event: Event) => void;
    track: (event: Event) => void;
    report: (event: Event) => void;
  };
}

const Tab = ({ findings, tabTop, readiness, t, on }: OverlayProps) => {
  const count = (verdict: Verdict) => findings.filter((one) => one.verdict === verdict).length;
  const told = (['stop', 'warn', 'unknown'] as const).filter(count);
  // Findings come worst first.
  const worst = findings[0]?.verdict;
  return (
    <button
      type="button"
      class={`tab ${worst ?? ''}`}
      style={`top:${tabTop}px`}
      aria-expanded="false"
      onClick={on.unfold}
    >
      {told.map((verdict) => (
        <span key={verdict} class={`count ${verdict}`}>
          <VerdictMark verdict={verdict} t={t} />
          {count(verdict)}
        </span>
      ))}
      {told.length === 0 && worst && readiness !== 'loading' && (
        <span class={`count ${worst}`}>
          <VerdictMark verdict={worst} t={t} />
        </span>
      )}
      <span class="name">{t('app.name')}</span>
    </button>
  );
};

const Lead = ({ finding, t }: { finding: Finding; t: Translate }) => (
  <div class={`lead ${finding.verdict}`} role="status">
    <VerdictMark verdict={finding.verdict} t={t} />
    <div>
      <strong>{t(finding.what)}</strong>
      <p>{t(finding.why)}</p>
    </div>
  </div>
);

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
    <span class={`line ${props.lead?.verdict ?? ''}`}>
      {props.lead && <VerdictMark verdict={props.lead.verdict} t={props.t} />}
      <strong>{props.t(props.lead?.what ?? 'overlay.nothing')}</strong>
    </span>
    {props.mode === 'lead' && <DetailsButton {...props} />}
    <FoldButton {...props} />
  </section>
);

const Panel = (props: OverlayProps) => {
  const { findings, lead, t, on } = props;
  const rest = findings.filter((finding) => finding !== lead);
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
        {!lead && (
          <p class="empty">
            {t(props.readiness === 'loading' ? 'overlay.loading' : 'overlay.nothing')}
          </p>
        )}
        <Findings
          findings={lead ? [lead, ...rest] : rest}
          lead={lead}
          t={t}
          sources={props.sources}
          onGuide={on.guide}
        />
        {props.doubts && (
          <section class="doubts">
            <h3>{t('overlay.doubts')}</h3>
            <p>{props.doubts}</p>
          </section>
        )}
        {props.checklists.map((checklist) => (
          <ChecklistBox
            key={checklist.action}
            checklist={checklist}
            ticked={props.ticked}
            t={t}
            sources={props.sources}
            onTick={on.tick}
          />
        ))}
      </section>
      <footer>
        {props.canTrack && (
          <button type="button" class="button primary" disabled={props.tracked} onClick={on.track}>
            {t(props.tracked ? 'overlay.tracked' : 'overlay.track')}
          </button>
        )}
        {props.readiness === 'unreadable' && (
          <button type="button" class="button" onClick={on.report}>
            {t('overlay.report')}
          </button>
        )}
        <small>{t('overlay.promise')}</small>
      </footer>
    </section>
  );
};

/** The lead alone, beside the tab. */
const LeadBox = (props: OverlayProps) => (
  <section class="box leadbox" style={boxStyle(props.place)} aria-label={props.t('app.name')}>
    {props.lead && <Lead finding={props.lead} t={props.t} />}
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
