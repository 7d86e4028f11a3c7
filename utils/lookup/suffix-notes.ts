/** What a suffix's status means for each step, and how it changed. Pure. */

import type { SourceId } from '../knowledge/sources.ts';
import { suffixDetails } from '../knowledge/suffix-details.ts';
import { suffixOf } from '../knowledge/suffixes.ts';
import type { Verdict } from '../vocabulary.ts';
import { toUnicode } from './punycode.ts';
import type { LookupNote, NoteTopic, SuffixAnswer } from './report.ts';

/** When each step checks the suffix: Aliyun 2025-03-21, Volcengine 2021-08-12 in the same words. */
const WHEN_CHECKED = ['sfx-p9', 'sfx-p14'] as const;
/** Access without another provider ends in an empty shell and is cleared: Aliyun 2019. */
const SHELL = ['sfx-p8', 'sfx-p9'] as const;
/** The registrar must be approved as well: Tencent 2022-08-30, Huawei 2025-12-31. */
const REGISTRAR = ['sfx-p3', 'sfx-p12'] as const;

/** Which sentence family speaks: a weak "not approved" never says more than "not in the list". */
export const toneOf = (
  suffix: SuffixAnswer,
): 'approved' | 'restricted' | 'refused' | 'unlisted' => {
  if (suffix.status === 'approved' || suffix.status === 'restricted') return suffix.status;
  return suffix.status === 'not-approved' && suffix.strength === 'strong' ? 'refused' : 'unlisted';
};

const VERDICTS: Record<ReturnType<typeof toneOf>, Record<'filing' | 'removal', Verdict>> = {
  approved: { filing: 'pass', removal: 'note' },
  restricted: { filing: 'warn', removal: 'warn' },
  refused: { filing: 'stop', removal: 'stop' },
  unlisted: { filing: 'unknown', removal: 'unknown' },
};

/** Of an approved suffix's history, what may stand against a filing all the same. */
const CAVEATS: Readonly<Record<string, string>> = {
  'suffix.history.beijing-refuses': 'lookup.note.caveat.beijing',
  'suffix.history.radix-doubt': 'lookup.note.caveat.doubt',
};

/** The look-up's verdict on a new filing with this suffix. */
export const verdictOf = (suffix: SuffixAnswer): Verdict => VERDICTS[toneOf(suffix)].filing;

const notesFor = (suffix: SuffixAnswer, listed: boolean): LookupNote[] => {
  const tone = toneOf(suffix);
  const name = suffix.ascii;
  const params = { suffix: `.${toUnicode(name)}`, date: suffix.asOf };
  const note = (
    topic: NoteTopic,
    verdict: Verdict,
    sources: readonly SourceId[],
    key = `lookup.note.${topic}.${tone}`,
  ): LookupNote => ({ topic, verdict, text: { key, params }, sources });

  const { filing, removal } = VERDICTS[tone];
  const notes = [
    note('new-filing', filing, [...suffix.sources, ...WHEN_CHECKED]),
    note('change', filing === 'stop' ? 'warn' : filing, WHEN_CHECKED),
    note('cancellation', removal, WHEN_CHECKED),
    note('cancel-access', removal === 'stop' ? 'warn' : removal, SHELL),
  ];
  if (tone !== 'refused') {
    notes.push(note('registrar', 'note', REGISTRAR, 'lookup.note.registrar'));
  }
  if (!listed) return notes;
  const { limit, history } = suffixDetails(name);
  if (limit) notes.push(note('holder-limit', 'warn', suffix.sources, `suffix.limit.${limit}`));
  for (const { at, key, sources } of history) {
    const text = { key, params: { ...params, at } };
    notes.push({ topic: 'history', verdict: 'note', text, sources });
    const caveat = tone === 'approved' ? CAVEATS[key] : undefined;
    if (caveat) {
      notes.push({ topic: 'caveat', verdict: 'warn', text: { ...text, key: caveat }, sources });
    }
  }
  return notes;
};

export interface SuffixPart {
  suffix: SuffixAnswer;
  notes: readonly LookupNote[];
}

/** Answers by public suffix. Bounded by the table and the Public Suffix List: only listed names are kept. */
const known = new Map<string, SuffixPart>();

/** The suffix answer and its notes. `keep`: the name is a listed public suffix, so that it may be remembered. */
export const suffixPart = (publicSuffix: string, keep: boolean): SuffixPart => {
  const before = known.get(publicSuffix);
  if (before) return before;
  const { ascii, status, strength, asOf, sources, listed } = suffixOf(publicSuffix);
  const suffix: SuffixAnswer = { ascii, status, strength, asOf, sources };
  const part = { suffix, notes: notesFor(suffix, listed) };
  if (keep) known.set(publicSuffix, part);
  return part;
};
