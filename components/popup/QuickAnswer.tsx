import { useMemo, useState } from 'preact/hooks';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { lookUpAll } from '../../utils/lookup/lookup.ts';
import { toneOf } from '../../utils/lookup/suffix-notes.ts';
import type { Translate } from '../../utils/text/t.ts';

/** The popup's quick answer to a domain or a number. */
export const QuickAnswer = ({ t }: { t: Translate; cases: readonly CaseRow[] }) => {
  const [text, setText] = useState('');
  const reports = useMemo(() => (text.trim() ? lookUpAll(text).slice(0, 3) : []), [text]);
  return (
    <section class="quick">
      <input
        type="search"
        aria-label={t('lookup.label')}
        placeholder={t('lookup.placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <ul aria-live="polite">
        {reports.map((report) => (
          <li key={report.input}>
            {report.suffix
              ? t(`lookup.verdict.${toneOf(report.suffix)}`, { suffix: `.${report.suffix.ascii}` })
              : report.notes.map((note) => t(note.text)).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
};
