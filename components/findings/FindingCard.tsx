import type { WordedFinding } from '../../utils/calendar/words.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { GuideLink } from '../../utils/vocabulary.ts';
import { SourceLine, type SourceLookup } from './SourceLine.tsx';
import { VerdictMark } from './VerdictMark.tsx';

export interface FindingProps {
  finding: WordedFinding;
  /** Drawn as the one sentence that matters now. */
  lead?: boolean;
  t: Translate;
  sources: SourceLookup;
  onGuide?: (guide: GuideLink, event: Event) => void;
}

/** One finding: what, why, what to do, by when, and where that is known from. */
export const FindingCard = ({ finding, lead, t, sources, onGuide }: FindingProps) => {
  const { guide, dueLine: due } = finding;
  return (
    <li class={`finding ${finding.verdict} ${lead ? 'lead' : ''}`}>
      <VerdictMark verdict={finding.verdict} t={t} />
      <div class="body">
        <h3>{t(finding.what)}</h3>
        <p class="why">{t(finding.why)}</p>
        <p class="remedy">
          <b>{t('overlay.remedy')}</b> {t(finding.remedy)}
        </p>
        {due && (
          <p class={due.urgent ? 'due urgent' : 'due'}>
            {due.left && <b>{t(due.left)}</b>} {t(due.when)}
          </p>
        )}
        {guide && onGuide && (
          <button
            type="button"
            class="link"
            data-act="guide"
            data-about={`${guide.procedure}/${guide.section ?? ''}`}
            onClick={(event) => onGuide(guide, event)}
          >
            {t('overlay.guide')}
          </button>
        )}
        <SourceLine ids={finding.sources} sources={sources} t={t} />
      </div>
    </li>
  );
};
