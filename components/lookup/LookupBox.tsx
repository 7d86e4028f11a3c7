import type { ComponentChildren } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { lookUpAll } from '../../utils/lookup/lookup.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';
import { type HeldCase, NameCard } from './NameCard.tsx';
import { NumberCard } from './NumberCard.tsx';
import { Pages } from './Pages.tsx';

export interface LookupBoxProps {
  t: Translate;
  sources: SourceLookup;
  /** What stands in the box at first: selected text, the current tab's host. */
  initial?: string;
  /** The case that holds a registrable domain (A-labels). */
  caseOf?: (registrable: string) => HeldCase | null;
  onOpenCase?: (id: string) => void;
  /** Leads to the bulk view when there are more answers than are shown. */
  onMore?: (text: string) => void;
  /** How many answers are shown. */
  limit?: number;
  /** Put under a domain's answer, e.g. the network panel. */
  after?: (report: LookupReport) => ComponentChildren;
  /**
   * Put under the box: what the text may mean beside names and numbers, and whether any stands in it. Chinese words
   * then get no answer that they are no name. Null where the text means nothing else.
   */
  beside?: (text: string, isAnswered: boolean) => ComponentChildren;
}

const Problem = ({ report, t }: { report: LookupReport; t: Translate }) => (
  <>
    <p class="lookup-problem">
      <VerdictMark verdict="unknown" t={t} />
      <span>{report.notes.map((note) => t(note.text)).join(' ')}</span>
    </p>
    <Pages report={report} t={t} />
  </>
);

/** The spoken form: what the answers come to, not every line of them. */
const spoken = (reports: readonly LookupReport[], t: Translate): string => {
  const [first] = reports;
  if (!first) return '';
  if (reports.length > 1) return t('lookup.several', { count: reports.length });
  const name = first.unicode ?? first.filingNumber?.text ?? first.publicSecurityNumber?.text ?? '';
  const status = first.suffix
    ? t(`suffix-status.${first.suffix.status}`)
    : t(first.notes[0]?.text ?? '');
  return `${name} ${status}`.trim();
};

/** A field of one line drops line ends and runs names together: what comes in with several lines keeps them apart. */
const oneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, '; ');

/** One box for domains, URLs, mail addresses, suffixes and filing numbers; it answers while one types. */
export const LookupBox = (props: LookupBoxProps) => {
  const { t, sources, initial = '', limit = 5, caseOf, onOpenCase, onMore, after, beside } = props;
  const id = useId();
  const [text, setText] = useState(() => oneLine(initial));
  const reports = useMemo(() => (text.trim() === '' ? [] : lookUpAll(text)), [text]);
  const isAnswered = reports.some(({ kind }) => kind !== 'invalid');
  const meant = useMemo(
    () => (reports.length > 0 ? (beside?.(text, isAnswered) ?? null) : null),
    [beside, text, reports, isAnswered],
  );
  // A single Latin word may still have been meant as a name.
  const isOtherwise = meant !== null && /\p{Script=Han}/u.test(text);
  const answers = isOtherwise
    ? reports.filter(({ kind, problem }) => kind !== 'invalid' || problem === 'organisation')
    : reports;
  const shown = answers.slice(0, limit);
  const card = (report: LookupReport) => {
    if (report.kind === 'invalid') return <Problem report={report} t={t} />;
    if (!report.suffix) return <NumberCard report={report} sources={sources} t={t} />;
    const held = report.registrable ? caseOf?.(report.registrable) : null;
    return (
      <NameCard
        report={report}
        sources={sources}
        t={t}
        held={held ?? null}
        {...(onOpenCase && { onOpenCase })}
        open={reports.length === 1}
      >
        {after?.(report)}
      </NameCard>
    );
  };
  return (
    <section class="lookup" aria-label={t('lookup.title')}>
      <label for={id}>{t('lookup.label')}</label>
      <input
        id={id}
        type="search"
        class="lookup-input"
        placeholder={t('lookup.placeholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '' || event.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          setText('');
        }}
      />
      <p class="visually-hidden" role="status">
        {spoken(answers, t)}
      </p>
      {text.trim() === '' && <p class="small soft">{t('lookup.hint')}</p>}
      {meant}
      <ul class="lookup-answers">
        {shown.map((report) => (
          <li key={report.input}>{card(report)}</li>
        ))}
      </ul>
      {answers.length > shown.length && (
        <p>
          {onMore ? (
            <button
              type="button"
              class="button"
              onClick={() => onMore(text.replaceAll('; ', '\n'))}
            >
              {t('lookup.more', { count: answers.length - shown.length })}
            </button>
          ) : (
            t('lookup.more', { count: answers.length - shown.length })
          )}
        </p>
      )}
    </section>
  );
};
