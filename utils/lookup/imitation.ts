/** Names that imitate an official address. Asked only where an answer is shown: the look-up itself stays quick. */
import { looksLikeOfficial } from '../providers/lookalike.ts';
import type { ProviderId } from '../vocabulary.ts';
import { toUnicode } from './punycode.ts';
import type { LookupNote, LookupReport } from './report.ts';

/** One letter from a brand (qcloud), and everybody's word. */
const EVERYBODYS = /(?:^|[^a-z])cloud(?:[^a-z]|$)/;
const BRANDED = /qcloud|tencent/;

/** The provider (or the ministry) whose address a lower-case host imitates, or null. */
export const imitatedBy = (host: string): ProviderId | null => {
  const provider = looksLikeOfficial(host);
  const isWord = provider === 'tencent' && EVERYBODYS.test(host) && !BRANDED.test(host);
  return isWord ? null : provider;
};

/** A warning for a report whose host imitates an official one; none otherwise. */
export const imitationNotes = ({ domain }: LookupReport): LookupNote[] =>
  domain !== undefined && imitatedBy(domain) !== null
    ? [
        {
          topic: 'name',
          verdict: 'warn',
          text: { key: 'lookup.look-alike.official', params: { host: toUnicode(domain) } },
          sources: [],
        },
      ]
    : [];
