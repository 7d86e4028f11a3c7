import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { countCases, readDueRows, readRows } from '../../utils/cases/store-cases.ts';
import { forPreflight } from '../../utils/cases/summary.ts';
import { trackPage } from '../../utils/cases/track.ts';
import {
  type ActivePage,
  askReport,
  greetAgain,
  lookAtActivePage,
  readNow,
} from '../../utils/extension/active-page.ts';
import { changeSettings, type Settings } from '../../utils/extension/settings.ts';
import { openSidePanel, openWorkbenchTab } from '../../utils/extension/workbench.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import { Doctor } from '../doctor/Doctor.tsx';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { PageSection } from '../page/PageSection.tsx';
import { useNow, useQuery, useStore, useTellBackground } from '../use-store.ts';
import { NextUp } from './NextUp.tsx';
import { QuickAnswer } from './QuickAnswer.tsx';

interface Props {
  settings: Settings;
  t: Translate;
  sources: SourceLookup;
}

/** How many deadlines the popup lists. */
const SHOWN = 5;

/** The popup: a quick answer, the page in front, what comes next. */
export const Popup = ({ settings, t, sources }: Props) => {
  const now = useNow();
  const store = useStore();
  const due = useQuery(store, (open) => readDueRows(open, SHOWN));
  const rows = useQuery(store, readRows);
  const total = useQuery(store, countCases);
  useTellBackground(rows);
  const [page, setPage] = useState<ActivePage | null>(null);
  const [doctor, setDoctor] = useState<PageFacts | null>(null);
  const [message, setMessage] = useState('');
  const look = () => void lookAtActivePage().then(setPage);
  useEffect(look, []);
  const cases = useMemo(() => (rows?.ok ? forPreflight(rows.value) : []), [rows]);

  const provider = page?.state === 'read' ? page.provider : null;
  const silenced = settings.silenced.filter((s) => s.provider === provider).map((s) => s.rule);
  const shared = { t, sources, now, locale: settings.locale };

  const silence = async (rule: string, on: boolean) => {
    if (page?.state !== 'read') return;
    const others = settings.silenced.filter((s) => s.provider !== page.provider || s.rule !== rule);
    await changeSettings({
      silenced: on ? [...others, { provider: page.provider, rule }] : others,
    });
    await greetAgain(page.tabId);
  };
  const track = async (facts: PageFacts) => {
    if (store.state !== 'open') return;
    const result = await trackPage(store.store, facts, null);
    setMessage(
      result.ok
        ? t('popup.page.tracked')
        : t('popup.page.track-failed', { reason: t(result.problem.text) }),
    );
  };

  if (doctor) {
    return (
      <Doctor
        facts={doctor}
        now={now}
        silenced={silenced}
        t={t}
        onBack={() => setDoctor(null)}
        onSilence={(rule, on) => void silence(rule, on)}
        onReport={async () => (page?.state === 'read' ? askReport(page.tabId) : null)}
      />
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
          onClick={() =>
            void changeSettings({ locale: settings.locale === 'zh-CN' ? 'en' : 'zh-CN' }).then(
              () => (page?.state === 'read' ? greetAgain(page.tabId) : undefined),
            )
          }
        >
          {t('popup.language')}
        </button>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('common.settings')}
        </button>
      </header>
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
        onReadNow={(tabId) => void readNow(tabId).then(() => setTimeout(look, 800))}
        onGuide={(guide) =>
          void openWorkbenchTab(
            ['guide', guide.procedure, provider, guide.section].filter(Boolean).join('/'),
          )
        }
        onTrack={(facts) => void track(facts)}
        onDoctor={setDoctor}
      />
      {message && (
        <p class="popup-message" role="status">
          {message}
        </p>
      )}
      <NextUp
        {...shared}
        due={due}
        problem={store.state === 'failed' ? store.problem : null}
        onOpen={(id) => void openWorkbenchTab(`case/${id}`)}
      />
      <footer class="popup-foot">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            void browser.windows
              .getCurrent()
              .then((window) => (window.id === undefined ? undefined : openSidePanel(window.id)));
          }}
        >
          {t('popup.all-cases', { n: total?.ok ? total.value : '' })}
        </button>
        <button type="button" class="button" onClick={() => void openWorkbenchTab('notice')}>
          {t('popup.notice')}
        </button>
        <small class="soft">{t('app.promise')}</small>
      </footer>
    </>
  );
};
