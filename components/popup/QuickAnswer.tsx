import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { openWithText } from '../../utils/extension/handed.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import { openWorkbenchTab } from '../../utils/extension/workbench.ts';
import { searchEntries } from '../../utils/search/entries.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { LookupBox } from '../lookup/LookupBox.tsx';
import { useNetwork } from '../lookup/Network.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { heldCase } from '../workbench/held-case.ts';
import { entryHash } from '../workbench/open-entry.ts';
import { useWordsBeside } from './WordsBeside.tsx';

interface Props {
  settings: Settings;
  t: Translate;
  sources: SourceLookup;
  cases: readonly CaseRow[];
}

/** Words out of guides and messages; their index is made when it is first asked for. */
const Search = ({ t }: { t: Translate }) => {
  const entries = useMemo(() => searchEntries(t), [t]);
  return (
    <SearchBox
      entries={entries}
      t={t}
      limit={6}
      onOpen={(entry) => void openWorkbenchTab(entryHash(entry).slice(1))}
    />
  );
};

/** Quick answers in the popup: a domain or number, or words out of guides and messages. */
export const QuickAnswer = ({ settings, t, sources, cases }: Props) => {
  const network = useNetwork({ settings, t, sources });
  const held = useMemo(() => heldCase(cases), [cases]);
  const [searching, setSearching] = useState(false);
  const quick = useRef<HTMLElement>(null);
  // The popup was opened to ask something: typing works at once.
  useEffect(() => quick.current?.querySelector('input')?.focus(), []);
  const wordsBeside = useWordsBeside(t);
  return (
    <section class="quick" ref={quick}>
      <LookupBox
        t={t}
        sources={sources}
        limit={3}
        after={network}
        beside={wordsBeside}
        caseOf={held}
        onOpenCase={(id) => void openWorkbenchTab(`case/${id}`)}
        onMore={(text) => void openWithText('lookup', text)}
      />
      <details class="popup-search" onToggle={(event) => setSearching(event.currentTarget.open)}>
        <summary>{t('popup.search')}</summary>
        {searching && <Search t={t} />}
      </details>
    </section>
  );
};
