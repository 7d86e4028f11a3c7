import { useMemo } from 'preact/hooks';
import { deadlineLine, deadlineName } from '../../utils/cases/due-text.ts';
import { shownDomain } from '../../utils/cases/names.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { stageNameOf } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ProcedureId, Stage, Verdict } from '../../utils/vocabulary.ts';
import { routeHash } from '../workbench/route.ts';
import { shownDeadline } from './groups.ts';

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

export const StagePill = ({
  of: { stage, procedure },
  t,
}: {
  of: { stage: Stage; procedure: ProcedureId | null };
  t: Translate;
}) => <span class={`pill ${TONES[stage] ?? ''}`}>{t(stageNameOf(stage, procedure))}</span>;

interface Props {
  row: CaseRow;
  now: Date;
  t: Translate;
  selected: boolean;
  /** Lies open beside the list. */
  open: boolean;
  /** Must stay the same, as `onRestore` must: a row is drawn anew only when what it shows changes. */
  onSelect: (id: string, on: boolean, through: boolean) => void;
  onRestore?: ((id: string) => void) | undefined;
}

/** The zone is said once, above the list. */
const Due = ({ row, now, t }: Props) => {
  const next = shownDeadline(row.deadlines, now);
  if (!next) return <span class="case-due soft">—</span>;
  const { left, when, urgent } = deadlineLine(next, now, { zone: false });
  return (
    <span class={urgent ? 'case-due urgent' : 'case-due'}>
      {left && <b>{t(left)}</b>} <small>{`${t(deadlineName(next))} · ${t(when)}`}</small>
    </span>
  );
};

const Row = (props: Props) => {
  const { row, t, selected, open, onSelect, onRestore } = props;
  const domain = row.domain && shownDomain(row.domain);
  const what = [
    row.domain !== row.label && domain !== row.label && domain,
    t(`provider.${row.provider}`),
    row.procedure && t(`procedure.${row.procedure}`),
    row.filingNumber !== row.label && row.filingNumber,
  ];
  return (
    <li class={`case-row ${selected ? 'selected' : ''} ${open ? 'open' : ''}`}>
      <input
        type="checkbox"
        aria-label={t('cases.select', { label: row.label })}
        checked={selected}
        onClick={(event) => onSelect(row.id, event.currentTarget.checked, event.shiftKey)}
      />
      <a
        class="case-link"
        href={routeHash('case', row.id)}
        data-id={row.id}
        aria-current={open ? 'true' : undefined}
      >
        <b>{row.label}</b>
        <small class="soft">{what.filter(Boolean).join(' · ')}</small>
      </a>
      <span class="case-state">
        <StagePill of={row} t={t} />
        {row.contradicted && <span class="pill ask">{t('cases.contradicted')}</span>}
        {row.asks.map((ask) => (
          <a key={ask} class="pill ask" href={routeHash('case', row.id)} tabIndex={-1}>
            {t(`cases.ask.${ask}`)}
          </a>
        ))}
        {row.archived && <span class="pill">{t('cases.archived')}</span>}
        {row.tags.map((tag) => (
          <span key={tag} class="pill tag">
            {tag}
          </span>
        ))}
      </span>
      {onRestore ? (
        <span class="case-due">
          <button type="button" class="button" onClick={() => onRestore(row.id)}>
            {t('cases.restore')}
          </button>
        </span>
      ) : (
        <Due {...props} />
      )}
    </li>
  );
};

/** One case in the list: what it is, where it stands, by when. */
export const CaseRowView = (props: Props) => {
  const { row, now, t, selected, open, onSelect, onRestore } = props;
  // The same node again is passed over whole: a key stroke leaves most rows as they are.
  return useMemo(
    () => (
      <Row
        row={row}
        now={now}
        t={t}
        selected={selected}
        open={open}
        onSelect={onSelect}
        onRestore={onRestore}
      />
    ),
    [row, now, t, selected, open, onSelect, onRestore],
  );
};
