/** A source as a reader sees it. */
import { SOURCES, type Source } from './sources.ts';

/** What is shown of a source. */
export type SourceView = Pick<Source, 'publisher' | 'title' | 'url' | 'date' | 'tier'>;

/** Where a source is linked to: mirrors without encryption can be changed on the way and are named without a link. */
export const linkOf = ({ url }: Pick<Source, 'url'>): string | undefined =>
  url?.startsWith('https:') ? url : undefined;

/** The source with this id, or null. */
export const sourceView = (id: string): SourceView | null => {
  const source: Source | undefined = Object.hasOwn(SOURCES, id)
    ? SOURCES[id as keyof typeof SOURCES]
    : undefined;
  if (!source) return null;
  const { publisher, title, date, tier } = source;
  const url = linkOf(source);
  return { publisher, title, date, tier, ...(url ? { url } : {}) };
};
