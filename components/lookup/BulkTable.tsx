import { groupOf, shownInput, summaryOf } from '../../utils/lookup/bulk.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Verdict } from '../../utils/vocabulary.ts';
import { VerdictMark } from '../findings/VerdictMark.tsx';

/** As many rows stand in the page at most; the export holds all. */
export const MAX_ROWS = 200;

const VERDICT_OF: Readonly<Record<ReturnType<typeof groupOf>, Verdict>> = {
  approved: 'pass',
  restricted: 'warn',
  'not-approved': 'stop',
  unknown: 'unknown',
  number: 'note',
  invalid: 'unknown',
};

const nameOf = (report: LookupReport): string =>
  report.unicode ??
  report.filingNumber?.text ??
  report.publicSecurityNumber?.text ??
  shownInput(report.input);

/** The first rows of the result, two lines each so that 320 px are enough. */
export const BulkTable = ({ reports, t }: { reports: readonly LookupReport[]; t: Translate }) => {
  if (reports.length === 0) return <p>{t('lookup.bulk.none')}</p>;
  const rows = reports.slice(0, MAX_ROWS);
  return (
    <>
      {reports.length > MAX_ROWS && (
        <p class="small soft">
          {t('lookup.bulk.shown', { shown: MAX_ROWS, total: reports.length })}
        </p>
      )}
      <table class="bulk-table">
        <thead>
          <tr>
            <th scope="col">{t('lookup.bulk.col.domain')}</th>
            <th scope="col">{t('lookup.bulk.col.result')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((report, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: inputs may repeat; a row is its place
            <tr key={i}>
              <td>
                {nameOf(report)}
                {report.unicode !== undefined && report.input !== report.unicode && (
                  <small class="soft">{shownInput(report.input)}</small>
                )}
              </td>
              <td>
                <VerdictMark verdict={VERDICT_OF[groupOf(report)]} t={t} /> {t(summaryOf(report))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
