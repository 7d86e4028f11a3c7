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

/** A sentence, unlike a list of names or numbers however long. */
const isSentence = (text: string): boolean =>
  text.trim().length > NOTICE_LETTERS && /\p{Script=Han}{5}/u.test(text);

interface Props {
  text: string;
  t: Translate;
}

const WordsFound = ({ text, t }: Props) => {
  const index = useMemo(() => buildIndex(searchEntries(t)), [t]);
  const hits = useMemo(() => search(index, text, SHOWN), [index, text]);
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

/**
 * What a text in the box for names means beside them, so that nobody has to know which box is meant: a notice belongs
 * elsewhere; words without any name are looked for in guides and messages.
 */
export const WordsBeside = ({ text, isAnswered, t }: Props & { isAnswered: boolean }) => {
  if (isSentence(text)) return <p class="small soft">{t('popup.search.paste')}</p>;
  return isAnswered ? null : <WordsFound text={text} t={t} />;
};
