/**
 * The line at the bottom of a filed website (33号令 article 13): the number, linked to the ministry's site. App numbers
 * stand inside the App, licences elsewhere: no snippet for those.
 */
import { numberToShow } from '../knowledge/number-display.ts';
import type { LookupReport } from './report.ts';

/** Link target of every filing number; no deep link is required (Tencent 2021-09-13, Huawei 2025-12-31). */
export const MIIT_LINK = 'https://beian.miit.gov.cn/';
const PUBLIC_SECURITY_LINK = 'https://beian.mps.gov.cn/#/query/webSearch?code=';

export interface Footer {
  html: string;
  /** The number shown. */
  number: string;
  /** Guangdong: the subject's number may stand instead of the service's; as a second snippet. */
  alternative?: { html: string; number: string };
  /** The icon has to be fetched from the public-security platform. */
  needsIcon: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

const link = (url: string, text: string): string =>
  `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(text)}</a>`;

/** The snippet for a report, or null where none belongs on a website. */
export const footerOf = (report: LookupReport): Footer | null => {
  if (report.publicSecurityNumber) {
    const { text: number, digits } = report.publicSecurityNumber;
    return { html: link(`${PUBLIC_SECURITY_LINK}${digits}`, number), number, needsIcon: true };
  }
  const filing = report.filingNumber;
  if (filing?.scheme !== 'filing') return null;
  if (filing.kind !== 'website' && filing.kind !== 'subject') return null;
  const footer = { html: link(MIIT_LINK, filing.text), number: filing.text, needsIcon: false };
  if (filing.kind === 'subject' || numberToShow(filing.province ?? '', 'website') === 'service') {
    return footer;
  }
  const alternative = { html: link(MIIT_LINK, filing.subject), number: filing.subject };
  return { ...footer, alternative };
};
