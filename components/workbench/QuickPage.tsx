import { useState } from 'preact/hooks';
import { readRows } from '../../utils/cases/store-cases.ts';
import { Bulk } from '../lookup/Bulk.tsx';
import { LookupBox } from '../lookup/LookupBox.tsx';
import { useNetwork } from '../lookup/Network.tsx';
import type { ViewProps } from '../mount.tsx';
import { type StoreState, useQuery } from '../use-store.ts';
import { heldCase } from './held-case.ts';
import { goTo } from './route.ts';

/** Quick answers: one at a time, or a whole list. */
export const QuickPage = ({
  settings,
  t,
  sources,
  store,
  text,
}: ViewProps & { store: StoreState; text: string }) => {
  const rows = useQuery(store, readRows);
  const [many, setMany] = useState<string | null>(null);
  const network = useNetwork({ settings, t, sources });
  const held = heldCase(rows?.ok ? rows.value : []);
  return (
    <section class="quick-page">
      <LookupBox
        t={t}
        sources={sources}
        initial={text}
        caseOf={held}
        {...(network && { after: network })}
        onOpenCase={(id) => goTo('case', id)}
        onMore={setMany}
      />
      <Bulk key={many} t={t} initial={many ?? ''} />
    </section>
  );
};
