import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { openWorkbenchTab } from '../../utils/extension/workbench.ts';
import { searchEntries } from '../../utils/search/entries.ts';
import { buildIndex, type SearchHit, search } from '../../utils/search/search.ts';
import type { Translate } from '../../utils/text/t.ts';
import { Excerpt, Kind } from '../search/SearchBox.tsx';
import { entryHash } from '../workbench/open-entry.ts';

const SHOWN = 4;
/** Longer texts are pasted, not searched for. */
const NOTICE_LETTERS = 30;

/** A sentence, unlike a list of names or numbers however long. */
const isSentence = (text: string): boolean =>
  text.trim().length > NOTICE_LETTERS && /\p{Script=Han}{5}/u.test(text);

/** Meant as a name, even where it is none: what is wrong with it is the answer. */
const isNameLike = (text: string): boolean => /[\w*-][.。．][a-z]{2}/i.test(text);

const WordsFound = ({ hits, t }: { hits: readonly SearchHit[]; t: Translate }) => (
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

/**
 * What a text in the box for names means beside them, so that nobody has to know which box is meant: a notice belongs
 * elsewhere; words without any name are looked for in guides and messages. Null where it means nothing else.
 */
export const useWordsBeside = (
  t: Translate,
): ((text: string, isAnswered: boolean) => ComponentChildren) => {
  // Made when words are first asked for.
  const index = useMemo(() => {
    let made: ReturnType<typeof buildIndex> | undefined;
    return () => {
      made ??= buildIndex(searchEntries(t));
      return made;
    };
  }, [t]);
  return useCallback(
    (text, isAnswered) => {
      if (isSentence(text)) return <p class="words-pasted">{t('popup.search.paste')}</p>;
      if (isAnswered || isNameLike(text)) return null;
      const hits = search(index(), text, SHOWN);
      return hits.length > 0 ? <WordsFound hits={hits} t={t} /> : null;
    },
    [index, t],
  );
};
