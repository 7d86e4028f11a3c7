import { useState } from 'preact/hooks';
import { type OfficialPage, officialPages } from '../../utils/lookup/pages.ts';
import type { LookupReport } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';

/** Links to the official pages; opening one copies what it asks for. */
export const Pages = ({ report, t }: { report: LookupReport; t: Translate }) => {
  const [copied, setCopied] = useState('');
  const pages = officialPages(report);
  if (pages.length === 0) return null;
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
