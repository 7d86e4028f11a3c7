/** `ba example.org` in the address bar: answers while typing, offline. */
import browser from 'webextension-polyfill';
import { lookUpAll } from '../lookup/lookup.ts';
import type { LookupReport } from '../lookup/report.ts';
import { toneOf } from '../lookup/suffix-notes.ts';
import { background as backgroundEn } from '../text/en/background.ts';
import { common as commonEn } from '../text/en/common.ts';
import { lookup as lookupEn } from '../text/en/lookup.ts';
import { type Dictionary, makeTranslate, type Translate } from '../text/t.ts';
import { background as backgroundZh } from '../text/zh-CN/background.ts';
import { common as commonZh } from '../text/zh-CN/common.ts';
import { lookup as lookupZh } from '../text/zh-CN/lookup.ts';
import type { Locale } from '../vocabulary.ts';
import { readSettings } from './settings.ts';
import { openWorkbenchTab } from './workbench.ts';

/** Sentences of address bar and context menu. */
export const backgroundTexts: Readonly<Record<Locale, Dictionary>> = {
  'zh-CN': { ...commonZh, ...lookupZh, ...backgroundZh },
  en: { ...commonEn, ...lookupEn, ...backgroundEn },
};

const MOST = 5;

/** One line for a report. */
export const answerLine = (report: LookupReport, t: Translate): string => {
  const { suffix, filingNumber } = report;
  if (suffix) {
    return t('omnibox.answer', {
      name: report.unicode ?? report.input,
      verdict: t(`lookup.verdict.${toneOf(suffix)}`, { suffix: `.${suffix.ascii}` }),
      date: suffix.asOf,
    });
  }
  if (filingNumber) {
    return t('omnibox.number', {
      number: report.input,
      kind: t(`lookup.number.kind.${filingNumber.kind}`),
    });
  }
  const [note] = report.notes;
  return note ? t(note.text) : report.input;
};

/** Chromium reads descriptions as XML, Firefox as plain text. */
export const describe = (text: string, xml: boolean): string =>
  xml
    ? text
        .replace(/[\p{Cc}]/gu, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;')
    : text;

/** Registers the address bar's listeners; call while the background first runs. */
export const startOmnibox = (): void => {
  const xml = !import.meta.env.FIREFOX;
  browser.omnibox.onInputStarted.addListener(() => {
    void readSettings().then(({ locale }) => {
      const t = makeTranslate(backgroundTexts[locale]);
      browser.omnibox.setDefaultSuggestion({ description: describe(t('omnibox.help'), xml) });
    });
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void readSettings().then(({ locale }) => {
      const t = makeTranslate(backgroundTexts[locale]);
      const lines = lookUpAll(text)
        .slice(0, MOST)
        .map((report) => describe(answerLine(report, t), xml));
      const [first, ...others] = lines;
      browser.omnibox.setDefaultSuggestion({
        description: first ?? describe(t('omnibox.help'), xml),
      });
      suggest(others.map((description, n) => ({ content: `${text} ${n + 2}`, description })));
    });
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    void openWorkbenchTab(`lookup/${encodeURIComponent(text)}`);
  });
};
