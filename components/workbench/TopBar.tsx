import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openWorkbenchTab } from '../../utils/extension/workbench.ts';
import type { Translate } from '../../utils/text/t.ts';
import { routeHash } from './route.ts';

interface Props {
  total: number;
  /** How many cases are due today. */
  due: number;
  t: Translate;
}

/** False in a side panel, which is no tab. */
const useIsTab = (): boolean => {
  const [isTab, setIsTab] = useState(true);
  useEffect(() => {
    browser.tabs.getCurrent().then(
      (tab) => setIsTab(tab !== undefined),
      () => undefined,
    );
  }, []);
  return isTab;
};

/** What presses today, said before anything else. */
export const TopBar = ({ total, due, t }: Props) => {
  const isTab = useIsTab();
  return (
    <header class="wb-top">
      <img src="/icons/32.png" alt="" width="20" height="20" />
      <h1>{t('workbench.title')}</h1>
      {due > 0 ? (
        <a class="pill stop" href={routeHash('cases', 'today')}>
          {t('workbench.due-today', { n: due })}
        </a>
      ) : (
        total > 0 && <span class="pill">{t('workbench.total', { n: total })}</span>
      )}
      <span class="wb-tools">
        {!isTab && (
          <button
            type="button"
            class="link"
            onClick={() => void openWorkbenchTab(location.hash.slice(1))}
          >
            {t('workbench.wide')}
          </button>
        )}
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('common.settings')}
        </button>
      </span>
    </header>
  );
};
