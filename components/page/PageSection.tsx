import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { withDueLine } from '../../utils/calendar/words.ts';
import type { ActivePage } from '../../utils/extension/active-page.ts';
import type { WhoisReading } from '../../utils/extension/whois.ts';
import { leadOf } from '../../utils/preflight/order.ts';
import { preflight } from '../../utils/preflight/preflight.ts';
import type { Translate } from '../../utils/text/t.ts';
import type {
  CaseSummary,
  Finding,
  GuideLink,
  PageFacts,
  Verdict,
} from '../../utils/vocabulary.ts';
import { Findings } from '../findings/Findings.tsx';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';
import { WhoisPage } from '../lookup/WhoisPage.tsx';

interface Shared {
  t: Translate;
  now: Date;
  sources: SourceLookup;
}

interface Props extends Shared {
  /** Null while the page is being asked. */
  page: ActivePage | null;
  cases: readonly CaseSummary[];
  silenced: readonly string[];
  /** Resolves to a sentence for the user. */
  onGrant: (origins: string[]) => Promise<string>;
  /** Rejects where the browser refuses. */
  onReadNow: (tabId: number) => Promise<void>;
  /** Reads the WHOIS page in that tab. */
  onWhois: (tabId: number, host: string) => Promise<WhoisReading>;
  onGuide: (guide: GuideLink) => void;
  onDoctor: (facts: PageFacts) => void;
  /** Under what was read: following it as a case. */
  children?: ComponentChildren;
}

const Plain = ({ text, verdict, t }: { text: string; verdict?: Verdict; t: Translate }) => (
  <p class={`page-plain ${verdict ?? ''}`}>
    {verdict && <VerdictMark verdict={verdict} t={t} />}
    <span>{text}</span>
  </p>
);

const NoAccess = ({
  page,
  t,
  onGrant,
}: Props & { page: { origins: string[]; provider: string } }) => {
  const [answer, setAnswer] = useState<string | null>(null);
  const provider = t(`provider.${page.provider}`);
  return (
    <>
      <Plain verdict="unknown" text={t('popup.page.no-access', { provider })} t={t} />
      {answer ? (
        <p class="page-plain" role="status">
          {answer}
        </p>
      ) : (
        <button
          type="button"
          class="button primary"
          onClick={() => void onGrant(page.origins).then(setAnswer)}
        >
          {t('popup.page.grant')}
        </button>
      )}
    </>
  );
};

/** The page was open before the extension came. */
const NoAnswer = ({ tabId, t, onReadNow }: Props & { tabId: number }) => {
  const [state, setState] = useState<'idle' | 'busy' | 'refused'>('idle');
  const read = async () => {
    setState('busy');
    try {
      await onReadNow(tabId);
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <Plain
        verdict="unknown"
        text={t(state === 'refused' ? 'popup.page.cannot-read' : 'popup.page.no-answer')}
        t={t}
      />
      {state !== 'refused' && (
        <button
          type="button"
          class="button primary"
          disabled={state === 'busy'}
          onClick={() => void read()}
        >
          {t('popup.page.read-now')}
        </button>
      )}
    </>
  );
};

const count = (findings: readonly Finding[], verdict: Verdict) =>
  findings.filter((finding) => finding.verdict === verdict).length;

/** How many findings of each verdict, the worst first; verdicts nothing came to are left out. */
const summaryOf = (findings: readonly Finding[], t: Translate): string =>
  (['stop', 'warn', 'unknown', 'pass'] as const)
    .map((verdict) => ({ verdict, n: count(findings, verdict) }))
    .filter(({ n }) => n > 0)
    .map(({ verdict, n }) => t(`popup.page.count.${verdict}`, { n }))
    .join(t('popup.page.count-comma'));

const Read = (props: Props & { facts: PageFacts }) => {
  const { facts, cases, silenced, now, t } = props;
  const [open, setOpen] = useState(false);
  const all = preflight(facts, { now, cases }).findings;
  const findings = all
    .filter((finding) => !silenced.includes(finding.rule))
    .map((finding) => withDueLine(finding, now));
  const lead = leadOf(findings, facts) ?? null;
  const spoken = lead && lead.verdict !== 'pass' ? lead : null;
  const ordered = spoken ? [spoken, ...findings.filter((finding) => finding !== spoken)] : findings;
  // Nothing found on a page that is not read is no answer.
  const isRead = facts.readiness === 'ready';
  const tone = spoken?.verdict ?? (isRead ? 'pass' : 'unknown');
  const plain = t(isRead ? 'popup.page.clean' : `readiness.${facts.readiness}`);
  const summary = [t(`page-kind.${facts.pageKind}`), summaryOf(findings, t)]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      {open && spoken ? (
        <p class="page-plain small soft">{summary}</p>
      ) : (
        <div class={`page-lead ${tone}`}>
          <VerdictMark verdict={tone} t={t} />
          <div>
            <strong>{spoken ? t(spoken.what) : plain}</strong>
            <p class="small soft">{summary}</p>
          </div>
        </div>
      )}
      {open && (
        <Findings
          findings={ordered}
          lead={spoken}
          t={t}
          sources={props.sources}
          onGuide={props.onGuide}
        />
      )}
      {all.length > findings.length && (
        <p class="page-plain small soft">
          {t('popup.page.silenced', { n: all.length - findings.length })}
        </p>
      )}
      <div class="page-buttons">
        {props.children}
        {findings.length > 0 && (
          <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'popup.page.hide' : 'popup.page.show')}
          </button>
        )}
        <button type="button" class="link" onClick={() => props.onDoctor(facts)}>
          {t('popup.doctor.open')}
        </button>
      </div>
    </>
  );
};

const Body = (props: Props) => {
  const { page, t } = props;
  switch (page?.state) {
    case undefined:
      return <Plain text={t('popup.page.asking')} t={t} />;
    case 'none':
      return <Plain text={t('popup.page.none')} t={t} />;
    case 'elsewhere':
      return page.imitates ? (
        <Plain
          verdict="stop"
          text={t('popup.page.imitates', {
            host: page.host,
            provider: t(`provider.${page.imitates}`),
          })}
          t={t}
        />
      ) : (
        <Plain text={t('popup.page.elsewhere', { host: page.host })} t={t} />
      );
    case 'whois':
      return (
        <WhoisPage
          key={page.tabId}
          host={page.host}
          onRead={() => props.onWhois(page.tabId, page.host)}
          sources={props.sources}
          now={props.now}
          t={t}
        />
      );
    case 'no-access':
      return <NoAccess {...props} page={page} />;
    case 'no-answer':
      return <NoAnswer {...props} tabId={page.tabId} />;
    case 'read':
      return page.facts && page.facts.pageKind !== 'other' ? (
        <Read {...props} facts={page.facts} />
      ) : (
        <Plain text={t('popup.page.other', { provider: t(`provider.${page.provider}`) })} t={t} />
      );
  }
};

/** What the page in front of the user means; says plainly where it could not be looked at. */
export const PageSection = (props: Props) => (
  <section class="page" aria-label={props.t('popup.page')}>
    <h2>{props.t('popup.page')}</h2>
    <Body {...props} />
  </section>
);
