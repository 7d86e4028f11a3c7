import { useState } from 'preact/hooks';
import type { LookupReport } from '../../utils/lookup/report.ts';
import { Bulk } from '../lookup/Bulk.tsx';
import { LookupBox } from '../lookup/LookupBox.tsx';
import { useNetwork } from '../lookup/Network.tsx';
import { heldCase } from './held-case.ts';
import { goTo, routeHash } from './route.ts';
import type { DeskProps } from './Workbench.tsx';

/** Quick answers: one at a time, or a whole list. */
export const QuickPage = ({ t, sources, settings, rows, text }: DeskProps & { text: string }) => {
  const [many, setMany] = useState<string | null>(null);
  const network = useNetwork({ settings, t, sources });
  const held = heldCase(rows);
  const after = (report: LookupReport) => {
    const { registrable } = report;
    return registrable ? (
      <>
        {!held(registrable) && (
          <p>
            <a class="button" href={routeHash('new-case', registrable)}>
              {t('workbench.case-of', { domain: report.unicode ?? registrable })}
            </a>
          </p>
        )}
        {network(report)}
      </>
    ) : null;
  };
  return (
    <section class="quick-page">
      <LookupBox
        t={t}
        sources={sources}
        initial={text}
        caseOf={held}
        onOpenCase={(id) => goTo('case', id)}
        onMore={setMany}
        after={after}
      />
      <Bulk key={many} t={t} initial={many ?? ''} />
    </section>
  );
};
