import type { Translation } from '../t.ts';
import type { search as zh } from '../zh-CN/search.ts';

export const search: Translation<typeof zh> = {
  'search.label': 'Search guides, messages, provinces and claims',
  'search.placeholder': 'Search: 取消接入, zxzt, filing password',
  'search.kind.guide': 'Guide',
  'search.kind.message': 'Message',
  'search.kind.correction': 'Claim',
  'search.kind.province': 'Province',
  'search.results': '{count} results; choose with the arrow keys, open with Enter',
  'search.none': 'Nothing found. Try other or fewer words, in Chinese, English or pinyin initials.',
};
