/** How a domain is shown to people. Cases keep the A-label, which is what look-ups and merging compare. */
import { toUnicode } from '../lookup/punycode.ts';

/** Chinese characters beside plain letters imitate no other name; every other script can. */
const HONEST = /^[\p{Script=Han}a-z0-9.*_-]+$/u;

/** The domain as people write it (备案.中国) where that cannot be taken for another name, else the A-label. */
export const shownDomain = (domain: string): string => {
  if (!domain.includes('xn--')) return domain;
  const readable = toUnicode(domain);
  return HONEST.test(readable) && !readable.includes('xn--') ? readable : domain;
};
