import { useState } from 'preact/hooks';
import { type OfficialPage, officialPages } from '../../utils/lookup/pages.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';

/** Links to pages; opening one copies what it asks for. */
export const PageLinks = ({ pages, t }: { pages: readonly OfficialPage[]; t: Translate }) => {
  const [copied, setCopied] = useState('');
  const open = ({ paste }: OfficialPage) => {
    if (paste === undefined) return;
    navigator.clipboard.writeText(paste).then(
      () => setCopied(paste),
      () => setCopied(''),
    );
  };
  return (
    <div class="lookup-pages">
      {pages.map((page) => (
        <a
          key={page.url}
          href={page.url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => open(page)}
        >
          {t(page.label)}
        </a>
      ))}
      <p class="small soft" role="status">
        {copied !== '' && t('lookup.page.paste', { text: copied })}
      </p>
    </div>
  );
};

/** The official pages where an answer can be checked. */
export const Pages = ({ report, t }: { report: LookupReport; t: Translate }) => {
  const pages = officialPages(report);
  return pages.length === 0 ? null : <PageLinks pages={pages} t={t} />;
};
