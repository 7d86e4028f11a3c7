import { footerOf } from '../../utils/lookup/footer.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';
import { CopyButton } from '../CopyButton.tsx';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { NoteList } from './NoteList.tsx';
import { Pages } from './Pages.tsx';

interface Props {
  report: LookupReport;
  sources: SourceLookup;
  t: Translate;
}

const Parts = ({ report, t }: Omit<Props, 'sources'>) => {
  const filing = report.filingNumber;
  const security = report.publicSecurityNumber;
  const kind = filing
    ? `filing-number.kind.${filing.scheme === 'licence' ? 'licence' : filing.kind}`
    : 'lookup.kind.public-security';
  const province = filing?.province ?? security?.province ?? t('lookup.number.no-province');
  return (
    <dl class="lookup-parts">
      <dt>{t('lookup.number.kind')}</dt>
      <dd>{t(kind)}</dd>
      <dt>{t('lookup.number.province')}</dt>
      <dd>{province}</dd>
      {filing?.service !== undefined && (
        <>
          <dt>{t('lookup.number.subject')}</dt>
          <dd>{filing.subject}</dd>
        </>
      )}
    </dl>
  );
};

const Footer = ({ report, t }: Omit<Props, 'sources'>) => {
  const footer = footerOf(report);
  if (!footer) return null;
  return (
    <div class="lookup-footer">
      <h3>{t('lookup.footer.title')}</h3>
      <code>{footer.html}</code>
      <p class="lookup-buttons">
        <CopyButton text={footer.html} label={t('lookup.footer.copy')} t={t} />
        {footer.alternative && (
          <CopyButton
            text={footer.alternative.html}
            label={t('lookup.footer.choose-subject')}
            t={t}
          />
        )}
      </p>
      {footer.needsIcon && <p class="small soft">{t('lookup.footer.public-security')}</p>}
    </div>
  );
};

/** A filing or public-security number, taken apart. */
export const NumberCard = ({ report, sources, t }: Props) => (
  <article class="lookup-card">
    <h2>{report.filingNumber?.text ?? report.publicSecurityNumber?.text}</h2>
    <Parts report={report} t={t} />
    <NoteList notes={report.notes} sources={sources} t={t} />
    <Footer report={report} t={t} />
    <Pages report={report} t={t} />
  </article>
);
