import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/cases/problem.ts';
import { indexRows } from '../../utils/cases/query.ts';
import { readRows } from '../../utils/cases/store-cases.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { useQuery } from '../use-store.ts';
import { routeHash } from '../workbench/route.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { CaseList } from './CaseList.tsx';
import { CasePage } from './CasePage.tsx';
import { groupsOf } from './groups.ts';
import { Shelves } from './Shelves.tsx';
import { countShelves, EVERYTHING, findRows, type ListQuery, SHELVES } from './shelves.ts';

const NONE: Result<CaseRow[]> = { ok: true, value: [] };

/** A deleted case lies on one shelf, archived or not. */
const unarchived = (rows: readonly CaseRow[]): CaseRow[] =>
  rows.map((row) => ({ ...row, archived: false }));

/** As the style sheet has it. */
const isOneAtATime = (): boolean => !matchMedia('(min-width: 1000px)').matches;

interface Props extends DeskProps {
  caseId?: string;
  /** Of the address: a shelf to go to. */
  parts?: readonly string[];
}

/** Shelves, list and case: one beside the other on a wide tab, one at a time in a side panel. */
export const Desk = (props: Props) => {
  const { store, rows, now, t, caseId, parts } = props;
  const [query, setQuery] = useState<ListQuery>(EVERYTHING);
  const isBin = query.shelf === 'deleted';
  const bin = useQuery(
    store,
    (open) => (isBin ? readRows(open, { deleted: true }) : Promise.resolve(NONE)),
    isBin ? 'bin' : '',
  );
  const deleted = bin?.ok ? bin.value : NONE.value;
  const listed = useMemo(() => (isBin ? unarchived(deleted) : rows), [isBin, deleted, rows]);
  const index = useMemo(() => indexRows(listed), [listed]);
  const groups = useMemo(() => groupsOf(listed, now), [listed, now]);
  const counts = useMemo(() => (isBin ? null : countShelves(rows, groups)), [isBin, rows, groups]);
  const [kept, setKept] = useState(counts);
  // On the shelf of deleted cases the groups are those of the deleted: the counts stay as they were.
  if (counts && counts !== kept) setKept(counts);
  const found = useMemo(() => findRows(index, groups, query, now), [index, groups, query, now]);
  const change = (next: Partial<ListQuery>) => setQuery({ ...query, ...next });
  useEffect(() => {
    const shelf = SHELVES.find((id) => id === parts?.[0]);
    if (!shelf) return;
    setQuery({ ...EVERYTHING, shelf });
    // Gone to once; the same link goes there again.
    history.replaceState(null, '', routeHash('cases'));
  }, [parts]);
  const listTop = useRef(0);
  // A side panel shows list or case: each is met where it was left, the case at its beginning.
  useLayoutEffect(() => {
    if (!caseId) return scrollTo({ top: listTop.current });
    if (isOneAtATime()) scrollTo({ top: 0 });
  }, [caseId]);
  useEffect(() => {
    if (caseId) return;
    const scrolled = () => {
      listTop.current = scrollY;
    };
    addEventListener('scroll', scrolled, { passive: true });
    return () => removeEventListener('scroll', scrolled);
  }, [caseId]);
  return (
    <div class={caseId ? 'desk with-case' : 'desk'}>
      <Shelves
        counts={counts ?? kept ?? new Map()}
        shelf={query.shelf}
        t={t}
        onChoose={(shelf) => change({ shelf, only: undefined })}
      />
      <CaseList
        {...props}
        listed={listed}
        found={found}
        groups={groups}
        query={query}
        onQuery={change}
        onAll={() => setQuery(EVERYTHING)}
        {...(caseId && { openId: caseId })}
      />
      {caseId && <CasePage key={caseId} {...props} caseId={caseId} />}
    </div>
  );
};
