import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readRows } from '../../utils/cases/store-cases.ts';
import { Backup } from '../cases/Backup.tsx';
import { CaseList } from '../cases/CaseList.tsx';
import { CasePage } from '../cases/CasePage.tsx';
import { NewCaseForm } from '../cases/NewCaseForm.tsx';
import type { ViewProps } from '../mount.tsx';
import type { StoreState } from '../use-store.ts';
import { useQuery, useStore, useTellBackground } from '../use-store.ts';
import { GuidePage } from './GuidePage.tsx';
import { KnowledgePage } from './KnowledgePage.tsx';
import { MessagePage } from './MessagePage.tsx';
import { NoticePage } from './NoticePage.tsx';
import { QuickPage } from './QuickPage.tsx';
import { type Route, routeHash, useRoute, type View } from './route.ts';

const MAIN: readonly View[] = [
  'cases',
  'guide',
  'lookup',
  'notice',
  'provinces',
  'times',
  'corrections',
];

const ENTRY: Readonly<Partial<Record<View, View>>> = {
  case: 'cases',
  'new-case': 'cases',
  message: 'guide',
  foresight: 'corrections',
};

/** Which entry of the navigation a view belongs to. */
const entryOf = (view: View): View => ENTRY[view] ?? view;

const Body = ({ route, store, ...view }: ViewProps & { route: Route; store: StoreState }) => {
  switch (route.view) {
    case 'cases':
      return <CaseList {...view} store={store} />;
    case 'case':
      // On a wide tab the list stays beside the case; a side panel shows the case alone.
      return (
        <div class="desk">
          <div class="desk-list">
            <CaseList {...view} store={store} />
          </div>
          <CasePage key={route.parts[0]} {...view} store={store} caseId={route.parts[0] ?? ''} />
        </div>
      );
    case 'new-case':
      return <NewCaseForm {...view} store={store} />;
    case 'guide':
      return <GuidePage {...view} parts={route.parts} />;
    case 'message':
      return <MessagePage {...view} id={route.parts[0] ?? ''} />;
    case 'lookup':
      return <QuickPage key={route.parts[0]} {...view} store={store} text={route.parts[0] ?? ''} />;
    case 'notice':
      return (
        <NoticePage key={route.parts[0]} {...view} store={store} text={route.parts[0] ?? ''} />
      );
    case 'provinces':
    case 'corrections':
    case 'foresight':
    case 'times':
      return <KnowledgePage {...view} view={route.view} parts={route.parts} />;
    case 'backup':
      return <Backup {...view} store={store} />;
  }
};

/** The support agent's desk: cases, guides, answers, in a side panel first, a wide tab second. */
export const Workbench = (props: ViewProps) => {
  const { t } = props;
  const route = useRoute();
  const [tries, setTries] = useState(0);
  const store = useStore(tries);
  useTellBackground(useQuery(store, readRows));
  return (
    <>
      <header class="wb-top">
        <img src="/icons/32.png" alt="" width="20" height="20" />
        <h1>{t('workbench.title')}</h1>
        <a href={routeHash('backup')}>{t('workbench.view.backup')}</a>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('common.settings')}
        </button>
      </header>
      <nav aria-label={t('workbench.nav')}>
        {MAIN.map((view) => (
          <a
            key={view}
            href={routeHash(view)}
            aria-current={entryOf(route.view) === view ? 'page' : undefined}
          >
            {t(`workbench.view.${view}`)}
          </a>
        ))}
      </nav>
      <div class="wb-body">
        {store.state === 'failed' && (
          <div class="store-problem" role="alert">
            <strong>{t('workbench.store.failed')}</strong>
            <p>{t(store.problem.text)}</p>
            <button type="button" class="button" onClick={() => setTries(tries + 1)}>
              {t('workbench.store.retry')}
            </button>
          </div>
        )}
        <Body {...props} route={route} store={store} />
      </div>
    </>
  );
};
