import { useMemo, useState } from 'preact/hooks';
import { readRows } from '../../utils/cases/store-cases.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { Backup } from '../cases/Backup.tsx';
import { Desk } from '../cases/Desk.tsx';
import { groupsOf } from '../cases/groups.ts';
import { NewCase } from '../cases/NewCase.tsx';
import type { ViewProps } from '../mount.tsx';
import { type StoreState, useNow, useQuery, useStore, useTellBackground } from '../use-store.ts';
import { type Acts, useActs } from './acts.ts';
import { GuidePage } from './GuidePage.tsx';
import { KnowledgePage } from './KnowledgePage.tsx';
import { MessagePage } from './MessagePage.tsx';
import { Navigation } from './Navigation.tsx';
import { NoticePage } from './NoticePage.tsx';
import { QuickPage } from './QuickPage.tsx';
import { type Route, useRoute } from './route.ts';
import { StoreLost } from './StoreLost.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { Toast } from './Toast.tsx';
import { TopBar } from './TopBar.tsx';
import { WithText } from './WithText.tsx';

/** What every view of the workbench gets. */
export interface DeskProps extends ViewProps {
  store: StoreState;
  /** Every case that is not deleted; empty while they are read. */
  rows: readonly CaseRow[];
  /** False while rows are read or cannot be. */
  isRead: boolean;
  acts: Acts;
  now: Date;
}

const NO_ROWS: readonly CaseRow[] = [];

const Body = ({ route, ...view }: DeskProps & { route: Route }) => {
  const [first = ''] = route.parts;
  switch (route.view) {
    case 'cases':
      return <Desk {...view} parts={route.parts} />;
    case 'case':
      return <Desk {...view} caseId={first} />;
    case 'new-case':
      return <NewCase key={first} {...view} domain={first} />;
    case 'guide':
      return <GuidePage {...view} parts={route.parts} />;
    case 'message':
      return <MessagePage {...view} id={first} />;
    case 'lookup':
      return (
        <WithText key={first} part={first}>
          {(text) => <QuickPage {...view} text={text} />}
        </WithText>
      );
    case 'notice':
      return (
        <WithText key={first} part={first}>
          {(text) => <NoticePage {...view} text={text} />}
        </WithText>
      );
    case 'provinces':
    case 'corrections':
    case 'foresight':
    case 'times':
      return <KnowledgePage {...view} view={route.view} parts={route.parts} />;
    case 'backup':
      return <Backup {...view} />;
  }
};

/** The support agent's desk: cases, guides, answers, in a side panel first, a wide tab second. */
export const Workbench = (props: ViewProps) => {
  const { t } = props;
  const route = useRoute();
  const [tries, setTries] = useState(0);
  const store = useStore(tries);
  const read = useQuery(store, readRows);
  const now = useNow(read);
  useTellBackground(read);
  const { acts, said, dismiss } = useActs(store, t);
  const rows = read?.ok ? read.value : NO_ROWS;
  const due = useMemo(
    () =>
      [
        ...groupsOf(
          rows.filter(({ archived }) => !archived),
          now,
        ).values(),
      ].filter((group) => group === 'today').length,
    [rows, now],
  );
  const failure = store.state === 'failed' ? store.problem : read && !read.ok ? read.problem : null;
  return (
    <>
      <TopBar total={rows.length} due={due} t={t} />
      <Navigation view={route.view} t={t} />
      <div class="wb-body">
        {failure && (
          <StoreNotice problem={failure} t={t} onRetry={() => setTries((count) => count + 1)} />
        )}
        {store.state === 'open' && <StoreLost store={store.store} acts={acts} now={now} t={t} />}
        <Body
          {...props}
          route={route}
          store={store}
          rows={rows}
          isRead={read?.ok ?? false}
          acts={acts}
          now={now}
        />
      </div>
      <Toast said={said} acts={acts} t={t} onDismiss={dismiss} />
    </>
  );
};
