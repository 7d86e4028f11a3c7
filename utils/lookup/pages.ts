/** The official pages where an answer can be checked. Links only: nothing is fetched. */
import type { LookupReport } from './report.ts';
import { isCnnicName, whoisPage } from './whois/pages.ts';

export interface OfficialPage {
  /** Text key of the link. */
  label: string;
  url: string;
  /** What to paste there; copied when the link is opened. Absent where nothing is asked for. */
  paste?: string;
}

const SUFFIX_LIST: OfficialPage = {
  label: 'lookup.page.suffix-list',
  url: 'https://domain.miit.gov.cn/',
};
const FILING_QUERY = 'https://beian.miit.gov.cn/#/Integrated/recordQuery';
const PUBLIC_SECURITY_QUERY = 'https://beian.mps.gov.cn/#/query/webSearch';

const filingQuery = (paste: string): OfficialPage => ({
  label: 'lookup.page.filing-query',
  url: FILING_QUERY,
  paste,
});

/** Registrations under CNNIC are seen on its WHOIS page only: they have no RDAP. */
const whoisOf = ({ registrable = '' }: LookupReport): OfficialPage[] =>
  isCnnicName(registrable) ? [whoisPage(registrable)] : [];

/** Best first. Empty where no official page can answer. */
export const officialPages = (report: LookupReport): OfficialPage[] => {
  switch (report.kind) {
    case 'domain':
      return [SUFFIX_LIST, filingQuery(report.unicode ?? report.input), ...whoisOf(report)];
    case 'suffix':
      return [SUFFIX_LIST];
    case 'filing-number': {
      const number = report.filingNumber;
      return number?.scheme === 'filing' ? [filingQuery(number.text)] : [];
    }
    case 'public-security-number': {
      const digits = report.publicSecurityNumber?.digits ?? '';
      const url = `${PUBLIC_SECURITY_QUERY}?code=${digits}`;
      return [{ label: 'lookup.page.public-security-query', url, paste: digits }];
    }
    case 'invalid':
      // The query takes the name of a unit as well.
      return report.problem === 'organisation' ? [filingQuery(report.input.trim())] : [];
  }
};
