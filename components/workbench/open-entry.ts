/** Where a search result leads. */
import type { SearchEntry } from '../../utils/search/entry.ts';
import { routeHash, type View } from './route.ts';

const VIEW_OF_KIND: Readonly<Record<SearchEntry['kind'], View>> = {
  guide: 'guide',
  message: 'message',
  correction: 'corrections',
  province: 'provinces',
};

/** `cancel-subject/steps` → `#guide/cancel-subject/steps`. */
export const entryHash = ({ kind, id }: SearchEntry): string =>
  routeHash(VIEW_OF_KIND[kind], ...id.split('/'));

export const openEntry = (entry: SearchEntry): void => {
  location.hash = entryHash(entry);
};
