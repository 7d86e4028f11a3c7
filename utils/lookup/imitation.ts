/** Names that imitate an official address. Asked only where an answer is shown: the look-up itself stays quick. */
import { looksLikeOfficial } from './lookalike.ts';
import { toUnicode } from './punycode.ts';
import type { LookupNote, LookupReport } from './report.ts';

/** A warning for a report whose host imitates an official one; none otherwise. */
export const imitationNotes = ({ domain }: LookupReport): LookupNote[] =>
  domain !== undefined && looksLikeOfficial(domain) !== null
    ? [
        {
          topic: 'name',
          verdict: 'warn',
          text: { key: 'lookup.look-alike.official', params: { host: toUnicode(domain) } },
          sources: [],
        },
      ]
    : [];
