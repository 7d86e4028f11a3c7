import type { Translate } from '../../utils/text/t.ts';

/** A source as it is cited. `url` opens in a new tab. */
export interface CitedSource {
  publisher: string;
  title: string;
  url?: string;
  /** ISO date, month or year, or `undated`. */
  date: string;
  tier: string;
}

export type SourceLookup = (id: string) => CitedSource | null;

/** Where a statement comes from, and of when it is. A weak source is named as such. */
export const SourceLine = ({
  ids,
  sources,
  t,
}: {
  ids: readonly string[];
  sources: SourceLookup;
  t: Translate;
}) => (
  <p class="sources">
    {t('common.source')}
    {ids.map((id) => {
      const source = sources(id);
      if (!source) return null;
      const weak = source.tier === 'secondary' || source.tier === 'unverified';
      const name = `${source.publisher} ${source.title}`;
      return (
        <span key={id} class="source">
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ) : (
            name
          )}{' '}
          <span class="date">
            {source.date === 'undated' ? t('date.undated') : source.date}
            {weak && ` · ${t(`tier.${source.tier}`)}`}
          </span>
        </span>
      );
    })}
  </p>
);
