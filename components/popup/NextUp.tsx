import { useEffect, useState } from 'preact/hooks';
import { deadlineLine } from '../../utils/cases/due-text.ts';
import { shownDomain } from '../../utils/cases/names.ts';
import type { Result, StoreProblem } from '../../utils/cases/problem.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import { lostStore } from '../../utils/extension/spare.ts';
import { openWorkbenchTab } from '../../utils/extension/workbench.ts';
import { stageNameOf } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import { shownDeadline } from '../cases/groups.ts';
import { Snooze } from '../cases/Snooze.tsx';
import type { StoreState } from '../use-store.ts';
import { nextRows } from './next.ts';

interface Props {
  store: StoreState;
  /** Null while reading. */
  due: Result<CaseRow[]> | null;
  /** How many cases there are, with and without a deadline. */
  total: number;
  reminders: Settings['reminders'];
  now: Date;
  t: Translate;
}

const Row = ({
  row,
  store,
  reminders,
  now,
  t,
}: Omit<Props, 'due' | 'total'> & { row: CaseRow }) => {
  const next = shownDeadline(row.deadlines, now);
  const words = next && deadlineLine(next, now, { zone: false });
  const domain = row.domain && shownDomain(row.domain);
  const name = domain ?? row.filingNumber ?? row.label;
  const what = [
    row.label !== name && row.label !== row.domain && row.label !== row.filingNumber && row.label,
    t(`provider.${row.provider}`),
    row.procedure && t(`procedure.${row.procedure}`),
  ];
  return (
    <li>
      <button
        type="button"
        class="next-row"
        onClick={() => void openWorkbenchTab(`case/${row.id}`)}
      >
        <b>{t(stageNameOf(row.stage, row.procedure))}</b>
        {words?.left && <b class={words.urgent ? 'left urgent' : 'left'}>{t(words.left)}</b>}
        <span class="name">{name}</span>
        <small class="soft">{what.filter(Boolean).join(' · ')}</small>
        {words && <small class="soft when">{t(words.when)}</small>}
      </button>
      {next && words?.urgent && (
        <Snooze
          caseId={row.id}
          deadline={next}
          store={store}
          reminders={reminders}
          now={now}
          t={t}
        />
      )}
    </li>
  );
};

const Failure = ({ problem, t }: { problem: StoreProblem; t: Translate }) =>
  // Nothing is wrong in a private window: it is meant to leave no trace.
  problem.kind === 'private-window' ? (
    <p class="page-plain soft">{t(problem.text)}</p>
  ) : (
    <div class="page-plain" role="alert">
      <p>
        {t('popup.store-problem', { reason: t(problem.text) })}{' '}
        <button type="button" class="link" onClick={() => void openWorkbenchTab('backup')}>
          {t('popup.store-rescue')}
        </button>
      </p>
    </div>
  );

/** The browser began a new, empty store: said before an empty list is. */
const Lost = ({ store, t }: Pick<Props, 'store' | 't'>) => {
  const [count, setCount] = useState(0);
  const open = store.state === 'open' ? store.store : null;
  useEffect(() => {
    if (open) void lostStore(open).then((mark) => setCount(mark?.cases ?? 0));
  }, [open]);
  return count === 0 ? null : (
    <p class="page-plain" role="alert">
      {t('popup.store-lost', { count })}{' '}
      <button type="button" class="link" onClick={() => void openWorkbenchTab('cases')}>
        {t('popup.store-rescue')}
      </button>
    </p>
  );
};

/** The cases with the nearest deadlines, or why none can be shown. */
export const NextUp = ({ due, total, ...rest }: Props) => {
  const { store, now, t } = rest;
  const rows = due?.ok ? nextRows(due.value, now) : [];
  const failure = store.state === 'failed' ? store.problem : due && !due.ok ? due.problem : null;
  return (
    <section class="next" aria-label={t('popup.next')}>
      <h2>
        {t('popup.next')}
        {rows.length > 0 && <small>{t('when.all-zoned')}</small>}
      </h2>
      {failure && <Failure problem={failure} t={t} />}
      <Lost store={store} t={t} />
      {due?.ok && rows.length === 0 && (
        <p class="page-plain soft">{t(total > 0 ? 'popup.next.later' : 'popup.next.none')}</p>
      )}
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} {...rest} />
        ))}
      </ul>
    </section>
  );
};
