import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { excerptOf } from '../../utils/cases/excerpt.ts';
import { ok } from '../../utils/cases/problem.ts';
import { countCases, readDueRows, readRows } from '../../utils/cases/store-cases.ts';
import { lookAtPage } from '../../utils/cases/store-pages.ts';
import { forPreflight, rowOf } from '../../utils/cases/summary.ts';
import {
  type ActivePage,
  askReport,
  greetAgain,
  lookAtActivePage,
  readNow,
} from '../../utils/extension/active-page.ts';
import { changeSettings, type SettingsChange } from '../../utils/extension/settings.ts';
import { readWhoisPage } from '../../utils/extension/whois.ts';
import { openGuide, openSidePanel, openWorkbenchTab } from '../../utils/extension/workbench.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import { Doctor } from '../doctor/Doctor.tsx';
import type { ViewProps } from '../mount.tsx';
import { PageSection } from '../page/PageSection.tsx';
import { type StoreState, useNow, useQuery, useStore } from '../use-store.ts';
import { NextUp } from './NextUp.tsx';
import { LISTED } from './next.ts';
import { PageTrack } from './PageTrack.tsx';
import { QuickAnswer } from './QuickAnswer.tsx';

/** After the first paint: all cases are only needed to tell which one holds a domain. */
const LATER = 400;
/** How soon (ms) a page that is still loading is asked again. */
const AGAIN = 1000;
/** A page that was just asked to be read has settled by then. */
const SETTLED = 900;

/** The page in front, asked anew on demand. */
const usePage = () => {
  const [page, setPage] = useState<ActivePage | null>(null);
  const look = useCallback(() => void lookAtActivePage().then(setPage), []);
  useEffect(look, [look]);
  // A page that is still loading, or has not started yet, is asked again until it has something to say.
  useEffect(() => {
    const waits =
      page?.state === 'no-answer' ||
      (page?.state === 'read' && page.facts?.readiness === 'loading');
    if (!waits) return;
    const timer = setTimeout(look, AGAIN);
    return () => clearTimeout(timer);
  }, [page, look]);
  return { page, look };
};

const NOTHING_KNOWN = ok({ cases: [], offers: [] });

/** The cases that a page concerns and what on it nobody follows. */
const useKnown = (store: StoreState, facts: PageFacts | null) => {
  const excerpt = useMemo(() => facts && excerptOf(facts), [facts]);
  const key = useMemo(() => JSON.stringify(excerpt), [excerpt]);
  const known = useQuery(
    store,
    (open) => (excerpt ? lookAtPage(open, excerpt) : Promise.resolve(NOTHING_KNOWN)),
    key,
  );
  return known?.ok ? known.value : null;
};

const useLater = (): boolean => {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLater(true), LATER);
    return () => clearTimeout(timer);
  }, []);
  return isLater;
};

/** The popup: a quick answer, the page in front, what comes next. */
export const Popup = ({ settings, t, sources }: ViewProps) => {
  const store = useStore();
  const due = useQuery(store, (open) => readDueRows(open, LISTED));
  const now = useNow(due);
  const total = useQuery(store, countCases);
  const isLater = useLater();
  const rows = useQuery(isLater ? store : { state: 'opening' }, readRows);
  const { page, look } = usePage();
  const [doctor, setDoctor] = useState<PageFacts | null>(null);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const facts = page?.state === 'read' ? page.facts : null;
  const known = useKnown(store, facts);
  const cases = useMemo(() => forPreflight((known?.cases ?? []).map(rowOf)), [known]);

  const provider = page?.state === 'read' ? page.provider : null;
  const silenced = settings.silenced.filter((s) => s.provider === provider).map((s) => s.rule);
  const shared = { t, sources, now };

  /** Saves, and has the page in front heed it. */
  const save = async (change: SettingsChange) => {
    try {
      await changeSettings(change);
    } catch {
      return setIsUnsaved(true);
    }
    setIsUnsaved(false);
    if (page?.state === 'read') await greetAgain(page.tabId);
  };
  const silence = async (rule: string, on: boolean) => {
    if (page?.state !== 'read') return;
    const { provider } = page;
    await save((now) => {
      const others = now.silenced.filter((s) => s.provider !== provider || s.rule !== rule);
      return { silenced: on ? [...others, { provider, rule }] : others };
    });
  };
  const openPanel = async () => {
    const { id } = await browser.windows.getCurrent();
    if (id !== undefined) await openSidePanel(id);
  };

  const unsaved = isUnsaved && (
    <p class="unsaved" role="alert">
      {t('popup.not-saved')}
    </p>
  );
  if (doctor) {
    return (
      <>
        {unsaved}
        <Doctor
          facts={doctor}
          now={now}
          silenced={silenced}
          t={t}
          onBack={() => setDoctor(null)}
          onSilence={(rule, on) => void silence(rule, on)}
          onReport={async () => (page?.state === 'read' ? askReport(page.tabId) : null)}
        />
      </>
    );
  }
  return (
    <>
      <header class="popup-top">
        <img src="/icons/32.png" alt="" width="22" height="22" />
        <h1>{t('app.name')}</h1>
        <button
          type="button"
          class="link"
          lang={settings.locale === 'zh-CN' ? 'en' : 'zh-CN'}
          onClick={() => void save({ locale: settings.locale === 'zh-CN' ? 'en' : 'zh-CN' })}
        >
          {t('popup.language')}
        </button>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('common.settings')}
        </button>
      </header>
      {unsaved}
      <QuickAnswer {...shared} settings={settings} cases={rows?.ok ? rows.value : []} />
      <PageSection
        {...shared}
        page={page}
        cases={cases}
        silenced={silenced}
        onGrant={async (origins) => {
          const granted = await browser.permissions.request({ origins });
          return t(granted ? 'popup.page.granted' : 'popup.page.refused');
        }}
        onReadNow={async (tabId) => {
          await readNow(tabId);
          setTimeout(look, SETTLED);
        }}
        onWhois={(tabId, host) => readWhoisPage(tabId, host, Date.now())}
        onGuide={(guide) => void openGuide(guide, provider)}
        onDoctor={setDoctor}
      >
        {facts && <PageTrack facts={facts} store={store} known={known} t={t} />}
      </PageSection>
      <NextUp
        {...shared}
        store={store}
        due={due}
        total={total?.ok ? total.value : 0}
        reminders={settings.reminders}
      />
      <footer class="popup-foot">
        <button type="button" class="button primary" onClick={() => void openPanel()}>
          {total?.ok && total.value === 0
            ? t('popup.workbench')
            : t('popup.all-cases', { n: total?.ok ? total.value : '' })}
        </button>
        <button type="button" class="button" onClick={() => void openWorkbenchTab('notice')}>
          {t('popup.notice')}
        </button>
        <small class="soft">{t('app.promise')}</small>
      </footer>
    </>
  );
};
