/** A source as a reader sees it. */
import { SOURCES, type Source } from './sources.ts';

/** What is shown of a source. */
export type SourceView = Pick<Source, 'publisher' | 'title' | 'url' | 'date' | 'tier'>;

/** The source with this id, or null. */
export const sourceView = (id: string): SourceView | null => {
  const source: Source | undefined = Object.hasOwn(SOURCES, id)
    ? SOURCES[id as keyof typeof SOURCES]
    : undefined;
  if (!source) return null;
  const { publisher, title, url, date, tier } = source;
  return { publisher, title, date, tier, ...(url ? { url } : {}) };
};
