/**
 * The overlay's view of a judgement, as plain data: drawn in the background with the same components as elsewhere, so
 * that provider pages carry neither them nor their sentences. Components here are plain functions without hooks.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { Judged } from '../../utils/extension/judge.ts';
import type { Drawn, View } from '../../utils/extension/messages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Verdict } from '../../utils/vocabulary.ts';
import { ChecklistBox } from '../findings/ChecklistBox.tsx';
import { Findings } from '../findings/Findings.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';

/** Elements as data: components called, handlers left to the page's script (it knows its buttons by `data-act`). */
export const drawn = (child: ComponentChildren): Drawn[] => {
  if (Array.isArray(child)) return child.flatMap(drawn);
  if (child === null || child === undefined || typeof child === 'boolean' || child === '')
    return [];
  if (typeof child !== 'object') return [String(child)];
  const { type, props, key } = child as VNode<Record<string, unknown>>;
  if (typeof type === 'function')
    return drawn((type as (props: unknown) => ComponentChildren)(props));
  const { children, ...own } = props;
  const attributes = Object.entries({ key, ...own }).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[name, value] as const]
      : [],
  );
  return [[type, Object.fromEntries(attributes), drawn(children)]];
};

const nothing = () => {};

interface Props {
  judged: Judged;
  /** The action or the kind of page that it is about, in words. */
  subject: string;
  /** Whether a case follows what the page shows. */
  tracked: boolean;
  /** Of pages in a private window nothing is kept. */
  privateWindow: boolean;
  t: Translate;
}

const Tab = ({ judged, t }: Props) => {
  const { findings, readiness } = judged;
  const count = (verdict: Verdict) => findings.filter((one) => one.verdict === verdict).length;
  const told = (['stop', 'warn', 'unknown'] as const).filter(count);
  // Findings come worst first.
  const worst = findings[0]?.verdict;
  return (
    <button type="button" class={`tab ${worst ?? ''}`} aria-expanded="false" data-act="unfold">
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

const FoldButton = ({ t }: Props) => (
  <button type="button" class="fold" data-act="fold" aria-expanded="true">
    {t('overlay.fold')} <kbd>Esc</kbd>
  </button>
);

const DetailsButton = ({ t }: Props) => (
  <button type="button" class="button" data-act="unfold">
    {t('overlay.details')}
  </button>
);

/** The lead alone, beside the tab. */
const LeadBox = (props: Props) => {
  const { lead } = props.judged;
  const { t } = props;
  return (
    <section class="box leadbox" aria-label={t('app.name')}>
      {lead && (
        <div class={`lead ${lead.verdict}`} role="status">
          <VerdictMark verdict={lead.verdict} t={t} />
          <div>
            <strong>{t(lead.what)}</strong>
            <p>{t(lead.why)}</p>
          </div>
        </div>
      )}
      <footer>
        <DetailsButton {...props} />
        <FoldButton {...props} />
      </footer>
    </section>
  );
};

/** One line, where a dialog leaves no room for more. */
const Strip = (props: Props) => {
  const { lead } = props.judged;
  const { t } = props;
  return (
    <section class="box strip" aria-label={t('app.name')}>
      <span class={`line ${lead?.verdict ?? ''}`}>
        {lead && <VerdictMark verdict={lead.verdict} t={t} />}
        <strong>{t(lead?.what ?? 'overlay.nothing')}</strong>
      </span>
      <DetailsButton {...props} />
      <FoldButton {...props} />
    </section>
  );
};

const Body = ({ judged, t }: Props) => {
  const { findings, lead, checklists, readiness, doubts } = judged;
  const sources = (id: string) => judged.sources[id] ?? null;
  const rest = findings.filter((finding) => finding !== lead);
  return (
    <>
      {!lead && (
        <p class="empty">{t(readiness === 'loading' ? 'overlay.loading' : 'overlay.nothing')}</p>
      )}
      <Findings
        findings={lead ? [lead, ...rest] : rest}
        lead={lead}
        t={t}
        sources={sources}
        onGuide={nothing}
      />
      {doubts && (
        <section class="doubts">
          <h3>{t('overlay.doubts')}</h3>
          <p>{doubts}</p>
        </section>
      )}
      {checklists.map((checklist) => (
        <ChecklistBox key={checklist.action} checklist={checklist} t={t} sources={sources} />
      ))}
    </>
  );
};

const Panel = (props: Props) => {
  const { judged, subject, tracked, privateWindow, t } = props;
  const isForgotten = privateWindow && (judged.canTrack || judged.checklists.length > 0);
  return (
    <section class="box panel" aria-label={t('overlay.title', { subject })}>
      <header>
        <span class="logo" aria-hidden="true">
          检
        </span>
        <h2>{t('overlay.title', { subject })}</h2>
        <FoldButton {...props} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={subject}>
        <Body {...props} />
      </section>
      <footer>
        {isForgotten && <small class="forgotten">{t('overlay.private')}</small>}
        {judged.canTrack && !privateWindow && (
          <button type="button" class="button primary" disabled={tracked} data-act="track">
            {t(tracked ? 'overlay.tracked' : 'overlay.track')}
          </button>
        )}
        {judged.readiness === 'unreadable' && (
          <button type="button" class="button" data-act="report">
            {t('overlay.report')}
          </button>
        )}
        <small
          role="status"
          data-copied={t('overlay.report-copied')}
          data-refused={t('overlay.report-refused')}
          data-unkept={t('overlay.unkept')}
        >
          {t('overlay.promise')}
        </small>
      </footer>
    </section>
  );
};

/**
 * The view of a judgement in each of its shapes; `t` speaks the overlay's language and has the sentences that the
 * judgement uses, `page` is what else the panel says.
 */
export const drawView = (
  judged: Judged,
  t: Translate,
  page: Pick<Props, 'subject' | 'tracked' | 'privateWindow'>,
): View => {
  const one = (shape: (props: Props) => ComponentChildren): Drawn =>
    drawn(shape({ judged, t, ...page }))[0] ?? '';
  return { tab: one(Tab), lead: one(LeadBox), strip: one(Strip), panel: one(Panel) };
};
