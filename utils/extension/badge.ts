/** The tab's badge is the page's verdict: a sign and a number, in the verdict's colour. */
import browser from 'webextension-polyfill';
import type { Verdict } from '../vocabulary.ts';

const SIGNS: Readonly<Record<Verdict, string>> = {
  stop: '×',
  warn: '!',
  unknown: '?',
  note: '',
  pass: '✓',
};
const COLOURS: Readonly<Record<Verdict, string>> = {
  stop: '#b3261e',
  warn: '#8a5000',
  unknown: '#5546a8',
  note: '#566273',
  pass: '#176c3a',
};

/** What is due, on the global badge. */
export const DUE_COLOUR = COLOURS.stop;

/** `×2`, `!1`, `?1`, `✓`; empty where there is nothing to say. */
export const badgeText = (verdict: Verdict | null, count: number): string => {
  if (!verdict) return '';
  return verdict === 'pass' || verdict === 'note' ? SIGNS[verdict] : `${SIGNS[verdict]}${count}`;
};

/** Sets a tab's badge and title; `null` hands the tab back to the global badge. */
export const setTabBadge = async (
  tabId: number,
  badge: { verdict: Verdict; count: number; title: string } | null,
): Promise<void> => {
  try {
    await Promise.all([
      browser.action.setBadgeText({
        tabId,
        text: badge ? badgeText(badge.verdict, badge.count) : null,
      }),
      browser.action.setTitle({ tabId, title: badge ? badge.title : null }),
      // A tab keeps its own colour until it loads another page, also under the global badge's number.
      browser.action.setBadgeBackgroundColor({
        tabId,
        color: badge ? COLOURS[badge.verdict] : DUE_COLOUR,
      }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
};
