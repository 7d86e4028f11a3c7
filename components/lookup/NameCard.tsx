import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { imitationNotes } from '../../utils/lookup/imitation.ts';
import { toUnicode } from '../../utils/lookup/punycode.ts';
import type { LookupNote, LookupReport, SuffixAnswer } from '../../utils/lookup/report.ts';
import { toneOf, verdictOf } from '../../utils/lookup/suffix-notes.ts';
import type { Translate } from '../../utils/text/t.ts';
import { CopyButton } from '../CopyButton.tsx';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';
import { HistoryList, NoteList } from './NoteList.tsx';
import { Pages } from './Pages.tsx';

export interface HeldCase {
  id: string;
  title: string;
}

interface Props {
  report: LookupReport;
  sources: SourceLookup;
  t: Translate;
  /** The case that holds this domain, where there is one. */
  held?: HeldCase | null;
  onOpenCase?: (id: string) => void;
  /** Opened at once: a single answer. */
  open: boolean;
  /** Shown at the end, e.g. the network panel. */
  children?: ComponentChildren;
}

const FIRST: readonly LookupNote['topic'][] = ['look-alike', 'name', 'caveat', 'holder-limit'];

/** The suffix decides, except under a platform's name, which nobody else can file. */
const Headline = ({
  report,
  suffix,
  t,
}: {
  report: LookupReport;
  suffix: SuffixAnswer;
  t: Translate;
}) => {
  const isShared = report.notes.some(({ text }) => text.key === 'lookup.name.shared');
  const verdict = isShared && verdictOf(suffix) === 'pass' ? 'warn' : verdictOf(suffix);
  return (
    <p class={`lookup-verdict ${verdict}`}>
      <VerdictMark verdict={verdict} t={t} />
      <b>
        {isShared
          ? t('lookup.verdict.shared', { registrable: report.unicode ?? '' })
          : t(`lookup.verdict.${toneOf(suffix)}`, { suffix: `.${toUnicode(suffix.ascii)}` })}
      </b>
    </p>
  );
};

/** The domain that is filed, and its other spelling. */
const Title = ({ report, t }: { report: LookupReport; t: Translate }) => {
  const ascii = report.registrable ?? report.suffix?.ascii ?? '';
  const shown = report.kind === 'suffix' ? `.${report.unicode}` : report.unicode;
  return (
    <h2>
      {shown}
      {ascii !== report.unicode && (
        <small class="soft" title={t('lookup.ascii')}>
          {' '}
          {ascii}
        </small>
      )}
    </h2>
  );
};

/** A domain or a bare suffix: the answer first, then what it means for each step. */
export const NameCard = ({ report, sources, t, held, onOpenCase, open, children }: Props) => {
  const { suffix } = report;
  const notes = useMemo(() => [...imitationNotes(report), ...report.notes], [report]);
  if (!suffix) return null;
  const first = notes.filter(({ topic }) => FIRST.includes(topic));
  const history = notes.filter(({ topic }) => topic === 'history');
  const steps = notes.filter((note) => !first.includes(note) && !history.includes(note));
  return (
    <article class="lookup-card">
      <Title report={report} t={t} />
      <Headline report={report} suffix={suffix} t={t} />
      <p class="small soft">
        {t('lookup.list-date', { date: suffix.asOf })} · {t(`lookup.strength.${suffix.strength}`)}
      </p>
      <SourceLine ids={suffix.sources} sources={sources} t={t} />
      {held && (
        <button type="button" class="button" onClick={() => onOpenCase?.(held.id)}>
          {t('lookup.case', { title: held.title })}
        </button>
      )}
      <NoteList notes={first} sources={sources} t={t} />
      <details open={open}>
        <summary>{t('lookup.details')}</summary>
        <NoteList notes={steps} sources={sources} t={t} />
      </details>
      {history.length > 0 && (
        <details>
          <summary>{t('lookup.history')}</summary>
          <HistoryList notes={history} sources={sources} t={t} />
        </details>
      )}
      <div class="lookup-buttons">
        {report.registrable && (
          <CopyButton text={report.registrable} label={t('lookup.copy-domain')} t={t} />
        )}
      </div>
      <Pages report={report} t={t} />
      {children}
    </article>
  );
};
