import type { Result, StoreProblem } from '../../utils/cases/problem.ts';
import { type CaseRow, nextDeadline } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Locale } from '../../utils/vocabulary.ts';
import { dueWords } from '../cases/due-words.ts';

interface Props {
  /** Null while reading. */
  due: Result<CaseRow[]> | null;
  problem: StoreProblem | null;
  now: Date;
  locale: Locale;
  t: Translate;
  onOpen: (caseId: string) => void;
}

const Row = ({
  row,
  now,
  locale,
  t,
  onOpen,
}: Omit<Props, 'due' | 'problem'> & { row: CaseRow }) => {
  const next = nextDeadline(row);
  const words = next && dueWords(next, now, t, locale);
  return (
    <li>
      <button type="button" class="next-row" onClick={() => onOpen(row.id)}>
        <span class="what">
          <b>{t(`stage.${row.stage}`)}</b> {row.domain ?? row.filingNumber ?? row.label}
          <small class="soft">
            {t(`provider.${row.provider}`)}
            {row.procedure && ` · ${t(`procedure.${row.procedure}`)}`}
          </small>
        </span>
        {words && (
          <span class={words.urgent ? 'when urgent' : 'when'}>
            {words.left && <b>{words.left}</b>}
            <small class="soft">{words.when}</small>
          </span>
        )}
      </button>
    </li>
  );
};

/** The cases with the nearest deadlines, or why none can be shown. */
export const NextUp = ({ due, problem, ...rest }: Props) => {
  const { t } = rest;
  const failure = problem ?? (due && !due.ok ? due.problem : null);
  return (
    <section class="next" aria-label={t('popup.next')}>
      <h2>{t('popup.next')}</h2>
      {failure && (
        <p class="page-plain" role="alert">
          {t('popup.store-problem', { reason: t(failure.text) })}
        </p>
      )}
      {due?.ok && due.value.length === 0 && <p class="page-plain soft">{t('popup.next.none')}</p>}
      <ul>{due?.ok && due.value.map((row) => <Row key={row.id} row={row} {...rest} />)}</ul>
    </section>
  );
};
