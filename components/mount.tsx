/** Starts a view: settings first, then the dictionary of their language, then the view itself. */
import { type ComponentType, render } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Settings } from '../utils/extension/settings.ts';
import { sourceView } from '../utils/knowledge/source-view.ts';
import { type Dictionary, makeTranslate, type Translate } from '../utils/text/t.ts';
import type { Locale } from '../utils/vocabulary.ts';
import type { SourceLookup } from './findings/SourceLine.tsx';
import { useSettings } from './use-store.ts';

export interface ViewProps {
  settings: Settings;
  t: Translate;
  sources: SourceLookup;
}

/** Draws `View` into `#app`, again whenever settings change. */
export const mount = (
  View: ComponentType<ViewProps>,
  dictionaries: Readonly<Record<Locale, Dictionary>>,
): void => {
  const Root = () => {
    const settings = useSettings();
    const locale = settings?.locale ?? 'zh-CN';
    const t = useMemo(() => makeTranslate(dictionaries[locale]), [locale]);
    document.documentElement.lang = locale;
    return settings && <View settings={settings} t={t} sources={sourceView} />;
  };
  const app = document.getElementById('app');
  if (app) render(<Root />, app);
};
