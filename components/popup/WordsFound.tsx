import { useMemo } from 'preact/hooks';
import { openWorkbenchTab } from '../../utils/extension/workbench.ts';
import { searchEntries } from '../../utils/search/entries.ts';
import { buildIndex, search } from '../../utils/search/search.ts';
import type { Translate } from '../../utils/text/t.ts';
import { Excerpt, Kind } from '../search/SearchBox.tsx';
import { entryHash } from '../workbench/open-entry.ts';

const SHOWN = 4;
/** Longer texts are pasted, not searched for. */
const NOTICE_LETTERS = 30;

/** What guides and messages say to words typed into the box for names: nobody has to know which box is meant. */
export const WordsFound = ({ text, t }: { text: string; t: Translate }) => {
  const index = useMemo(() => buildIndex(searchEntries(t)), [t]);
  const isPasted = text.trim().length > NOTICE_LETTERS;
  const hits = useMemo(() => (isPasted ? [] : search(index, text, SHOWN)), [index, text, isPasted]);
  if (isPasted) return <p class="small soft">{t('popup.search.paste')}</p>;
  if (hits.length === 0) return null;
  return (
    <div class="words-found">
      <p class="small soft">{t('popup.search.found')}</p>
      <ul>
        {hits.map((hit) => (
          <li key={`${hit.entry.kind} ${hit.entry.id}`}>
            <button
              type="button"
              class="search-result"
              onClick={() => void openWorkbenchTab(entryHash(hit.entry).slice(1))}
            >
              <Kind entry={hit.entry} t={t} />
              <span class="search-title">{hit.entry.title}</span>
              <Excerpt hit={hit} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
