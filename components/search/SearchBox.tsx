import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchEntry } from '../../utils/search/entry.ts';
import { buildIndex, type SearchHit, search } from '../../utils/search/search.ts';
import type { Translate } from '../../utils/text/t.ts';

export interface SearchBoxProps {
  /** See utils/search/entries.ts; a new list is indexed anew. */
  entries: readonly SearchEntry[];
  t: Translate;
  onOpen: (entry: SearchEntry) => void;
  /** How many results are shown. */
  limit?: number;
  /** What is asked at first. */
  initial?: string;
}

/** Where in its text a result was hit. */
export const Excerpt = ({ hit: { entry, excerpt } }: { hit: SearchHit }) => {
  if (!excerpt) return <span class="search-text">{entry.body}</span>;
  return (
    <span class="search-text">
      {excerpt.before}
      <mark>{excerpt.hit}</mark>
      {excerpt.after}
    </span>
  );
};

/** What a result is: a guide, a message, a claim with its verdict, a province. */
export const Kind = ({ entry, t }: { entry: SearchEntry; t: Translate }) => (
  <span class={`pill ${entry.verdict ? `claim-${entry.verdict}` : ''}`}>
    {t(`search.kind.${entry.kind}`)}
    {entry.verdict && ` · ${t(`correction.verdict.${entry.verdict}`)}`}
  </span>
);

/** A search box with its results while typing: arrow keys choose, Enter opens, Escape clears. */
export const SearchBox = ({ entries, t, onOpen, limit = 12, initial = '' }: SearchBoxProps) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState(initial);
  const [chosen, setChosen] = useState(0);
  const index = useMemo(() => buildIndex(entries), [entries]);
  const hits = useMemo(() => search(index, query, limit), [index, query, limit]);
  const asked = query.trim() !== '';

  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const ask = (text: string) => {
    setQuery(text);
    setChosen(0);
  };
  const step = (by: number) => setChosen((chosen + by + hits.length) % hits.length);
  const openChosen = () => {
    const hit = hits[chosen];
    if (hit) onOpen(hit.entry);
  };
  /** What a key does here; others stay the browser's. */
  const keys: Readonly<Record<string, (() => void) | false>> = {
    ArrowDown: hits.length > 0 && (() => step(1)),
    ArrowUp: hits.length > 0 && (() => step(-1)),
    Enter: hits.length > 0 && openChosen,
    Escape: query !== '' && (() => ask('')),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that end an input method's composition belong to it.
    if (event.isComposing) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  // Spread, since a combobox without the browser's own data list is more than the linters know.
  const combobox = {
    role: 'combobox',
    list: undefined,
    'aria-autocomplete': 'list',
    'aria-expanded': hits.length > 0,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': hits.length > 0 ? `${id}-${chosen}` : undefined,
  } as const;

  return (
    <div class="search">
      <input
        type="search"
        {...combobox}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class={asked && hits.length === 0 ? 'search-none' : 'visually-hidden'} role="status">
        {asked &&
          (hits.length > 0 ? t('search.results', { count: hits.length }) : t('search.none'))}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        class="search-results"
        role="listbox"
        aria-label={t('search.label')}
        hidden={hits.length === 0}
      >
        {hits.map((hit, i) => (
          <div
            key={`${hit.entry.kind} ${hit.entry.id}`}
            id={`${id}-${i}`}
            class="search-result"
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            onMouseMove={() => i !== chosen && setChosen(i)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(hit.entry)}
            onKeyDown={(event) => event.key === 'Enter' && onOpen(hit.entry)}
          >
            <Kind entry={hit.entry} t={t} />
            <span class="search-title">{hit.entry.title}</span>
            <Excerpt hit={hit} />
          </div>
        ))}
      </div>
    </div>
  );
};
