import { deadlineName } from '../../utils/cases/due-text.ts';
import { type CaseRow, nextDeadline } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Stage, Verdict } from '../../utils/vocabulary.ts';
import { routeHash } from '../workbench/route.ts';
import { dueWords } from './due-words.ts';

/** How a stage looks: refused and lost ones as stop, those that wait for the person as warn, done as pass. */
const TONES: Readonly<Partial<Record<Stage, Verdict>>> = {
  'provider-rejected': 'stop',
  'authority-rejected': 'stop',
  returned: 'stop',
  expired: 'stop',
  draft: 'warn',
  'awaiting-submission': 'warn',
  'sms-verification': 'warn',
  'at-authority': 'unknown',
  unknown: 'unknown',
  done: 'pass',
};

export const StagePill = ({ stage, t }: { stage: Stage; t: Translate }) => (
  <span class={`pill ${TONES[stage] ?? ''}`}>{t(`stage.${stage}`)}</span>
);

interface Props {
  row: CaseRow;
  now: Date;
  t: Translate;
  selected: boolean;
  onSelect: (on: boolean) => void;
}

/** One case in the list: what it is, where it stands, by when. */
export const CaseRowView = ({ row, now, t, selected, onSelect }: Props) => {
  const next = nextDeadline(row);
  const words = next && dueWords(next, now, t);
  return (
    <li class={`case-row ${selected ? 'selected' : ''}`}>
      <input
        type="checkbox"
        aria-label={t('cases.select', { label: row.label })}
        checked={selected}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <a class="case-link" href={routeHash('case', row.id)}>
        <b>{row.label}</b>
        <small class="soft">
          {[
            t(`provider.${row.provider}`),
            row.procedure && t(`procedure.${row.procedure}`),
            row.domain !== row.label && row.domain,
            row.filingNumber !== row.label && row.filingNumber,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </a>
      <span class="case-state">
        <StagePill stage={row.stage} t={t} />
        {row.contradicted && <span class="pill unknown">{t('cases.contradicted')}</span>}
        {row.archived && <span class="pill">{t('cases.archived')}</span>}
        {row.tags.map((tag) => (
          <span key={tag} class="pill tag">
            {tag}
          </span>
        ))}
      </span>
      <span class={`case-due ${words?.urgent ? 'urgent' : ''}`}>
        {next && words ? (
          <>
            {words.left && <b>{words.left}</b>}{' '}
            <small>
              {t(deadlineName(next))} · {words.when}
            </small>
          </>
        ) : (
          <small class="soft">{t('cases.no-deadline')}</small>
        )}
      </span>
    </li>
  );
};
