/** `ba example.org` in the address bar: answers while typing, offline. */
import browser from 'webextension-polyfill';
import { imitationNotes } from '../lookup/imitation.ts';
import { lookUpAll } from '../lookup/lookup.ts';
import { toUnicode } from '../lookup/punycode.ts';
import type { LookupReport } from '../lookup/report.ts';
import { toneOf } from '../lookup/suffix-notes.ts';
import { background as backgroundEn } from '../text/en/background.ts';
import { common as commonEn } from '../text/en/common.ts';
import { lookup as lookupEn } from '../text/en/lookup.ts';
import { type Dictionary, makeTranslate, type Translate } from '../text/t.ts';
import { background as backgroundZh } from '../text/zh-CN/background.ts';
import { common as commonZh } from '../text/zh-CN/common.ts';
import { lookup as lookupZh } from '../text/zh-CN/lookup.ts';
import type { Locale, Text } from '../vocabulary.ts';
import { openWithText, type Place } from './handed.ts';
import { readSettings } from './settings.ts';

/** Sentences of address bar and context menu. */
export const backgroundTexts: Readonly<Record<Locale, Dictionary>> = {
  'zh-CN': { ...commonZh, ...lookupZh, ...backgroundZh },
  en: { ...commonEn, ...lookupEn, ...backgroundEn },
};

const MOST = 5;

interface Suggestion {
  /** What is looked up when it is chosen. */
  content: string;
  description: string;
}

/** What warns about the name itself: look-alike letters, a platform's name, a suffix nobody knows. */
const warningOf = (report: LookupReport): Text | undefined =>
  [...imitationNotes(report), ...report.notes].find(
    ({ topic, verdict }) =>
      (topic === 'look-alike' || topic === 'name') && (verdict === 'warn' || verdict === 'unknown'),
  )?.text;

/** One line for a report. */
export const answerLine = (report: LookupReport, t: Translate): string => {
  const { suffix, filingNumber, publicSecurityNumber } = report;
  if (suffix) {
    const params = { suffix: `.${toUnicode(suffix.ascii)}` };
    const line = t('omnibox.answer', {
      name: report.unicode ?? report.input,
      verdict: t(`lookup.verdict.${toneOf(suffix)}`, params),
      date: suffix.asOf,
    });
    const warning = warningOf(report);
    return warning ? `${line} · ${t(warning)}` : line;
  }
  const number = filingNumber?.text ?? publicSecurityNumber?.text;
  const [note] = report.notes;
  if (number === undefined) return note ? t(note.text) : report.input;
  // The first note says what kind of number it is.
  return t('omnibox.number', { number, kind: note ? t(note.text) : '' });
};

const HAN = /\p{Script=Han}/u;

/** Words without any name or number: a question for the guides. One word may still be half a name. */
const isQuestion = (reports: readonly LookupReport[]): boolean =>
  reports.every(
    ({ input, problem }) =>
      problem === 'not-a-domain' || (problem === 'single-label' && HAN.test(input)),
  );

/** Where in the workbench a text from the address bar is answered. */
export const placeOf = (text: string): Place =>
  isQuestion(lookUpAll(text)) ? 'guide/search' : 'lookup';

/** What stands first in the list for a text: its answer, or where its question is answered. */
export const firstLine = (text: string, t: Translate): string => {
  const reports = lookUpAll(text);
  const [first] = reports;
  if (!first || text.trim() === '') return t('omnibox.help');
  return isQuestion(reports) ? t('omnibox.search', { text: text.trim() }) : answerLine(first, t);
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

/**
 * The first answer as the default line, the others to choose from: choosing one looks up that one alone. Chromium shows
 * the default line of one key earlier unless it is set before the suggestions are given.
 */
const answer = async (text: string, xml: boolean): Promise<Suggestion[]> => {
  const { locale } = await readSettings();
  const t = makeTranslate(backgroundTexts[locale]);
  const others = lookUpAll(text)
    .slice(1, MOST)
    .map((report) => ({
      content: report.input,
      description: describe(answerLine(report, t), xml),
    }));
  const description = describe(firstLine(text, t), xml);
  // A promise in Chromium; the polyfill's types and Firefox know none.
  await Promise.resolve<unknown>(browser.omnibox.setDefaultSuggestion({ description }));
  return others;
};

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
    void answer(text, xml).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    void openWithText(placeOf(text), text.trim());
  });
};
