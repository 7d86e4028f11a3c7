import { useState } from 'preact/hooks';
import { fail } from '../../utils/cases/problem.ts';
import { isFinal } from '../../utils/cases/stages.ts';
import { changeCases, readCase } from '../../utils/cases/store-cases.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ProcedureId, ProviderId } from '../../utils/vocabulary.ts';
import { caseTickKey, tickedItems } from '../cases/guide-ticks.ts';
import { useQuery } from '../use-store.ts';
import { routeHash } from './route.ts';
import type { DeskProps } from './Workbench.tsx';

/** More cases than this are not offered in a list. */
const OFFERED = 50;

const NO_CASE: Awaited<ReturnType<typeof readCase>> = fail('not-found');

export interface GuideTicks {
  ticked: ReadonlySet<string>;
  tick: (id: string, on: boolean) => void;
  /** Running cases of this procedure that could keep the ticks. */
  cases: readonly CaseRow[];
  caseId: string;
  choose: (caseId: string) => void;
  /** Of the chosen case. */
  province: string | null;
}

/** Ticks of a guide read outside a case: kept with the case the person names, or only while the page is open. */
export const useGuideTicks = (
  { rows, store, acts }: DeskProps,
  procedure: ProcedureId,
  provider: ProviderId,
): GuideTicks => {
  const [caseId, setCaseId] = useState('');
  const [loose, setLoose] = useState<ReadonlySet<string>>(new Set());
  const cases = rows
    .filter((row) => row.procedure === procedure && row.provider === provider)
    .filter((row) => !row.archived && !isFinal(row.stage))
    .slice(0, OFFERED);
  const chosen = cases.some(({ id }) => id === caseId) ? caseId : '';
  const read = useQuery(store, async (open) => (chosen ? readCase(open, chosen) : NO_CASE), chosen);
  const subject = read?.ok ? read.value.case : null;
  return {
    ticked: subject ? tickedItems(subject.ticks) : loose,
    tick: (id, on) => {
      if (chosen) {
        const set = { ticks: { [caseTickKey(id)]: on } };
        void acts.run((open) =>
          changeCases(open, [{ caseId: chosen, set }], { key: 'operation.tick' }),
        );
        return;
      }
      const next = new Set(loose);
      if (on) next.add(id);
      else next.delete(id);
      setLoose(next);
    },
    cases,
    caseId: chosen,
    choose: setCaseId,
    province: subject?.province ?? null,
  };
};

/** Says where ticks go, and lets the person choose. */
export const TickKeeper = ({ ticks, t }: { ticks: GuideTicks; t: Translate }) => {
  const { cases, caseId, choose } = ticks;
  if (cases.length === 0) {
    return (
      <p class="tick-keeper small soft">
        {t('guide.ticks.loose')} <a href={routeHash('new-case')}>{t('guide.ticks.new')}</a>
      </p>
    );
  }
  return (
    <p class="tick-keeper small">
      <label>
        {t('guide.ticks.keep')}{' '}
        <select value={caseId} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('guide.ticks.nowhere')}</option>
          {cases.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>{' '}
      {caseId && <a href={routeHash('case', caseId)}>{t('guide.ticks.open')}</a>}
    </p>
  );
};
