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

const isWeak = ({ tier }: CitedSource): boolean => tier === 'secondary' || tier === 'unverified';

/** A full-width bracket brings its own space. */
const nameOf = ({ publisher, title }: CitedSource) =>
  publisher.endsWith('）') ? publisher + title : `${publisher} ${title}`;

/** A weak source is named as such. */
const dateOf = (source: CitedSource, t: Translate): string => {
  const { date, tier } = source;
  const shown = date === 'undated' ? t('date.undated') : date;
  return isWeak(source) ? `${shown} · ${t(`tier.${tier}`)}` : shown;
};

/** Where a statement comes from, and of when it is: the one it rests on first in view, addresses and others on demand. */
export const SourceLine = ({
  ids,
  sources,
  t,
}: {
  ids: readonly string[];
  sources: SourceLookup;
  t: Translate;
}) => {
  const cited = ids.map(sources).filter((source) => source !== null);
  const [first, ...others] = cited;
  if (!first) return null;
  return (
    <details class="sources">
      <summary>
        {t('common.source')} {nameOf(first)} <span class="date">{dateOf(first, t)}</span>{' '}
        {others.length > 0 && (
          <span class="date">{t('common.sources-more', { n: others.length })}</span>
        )}
      </summary>
      <ul>
        {cited.map((source) => (
          <li key={nameOf(source)}>
            <a {...(source.url ? { href: source.url } : {})} target="_blank" rel="noreferrer">
              {nameOf(source)}
            </a>{' '}
            <span class="date">{dateOf(source, t)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
