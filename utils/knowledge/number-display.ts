/** Where a filing number must be shown, and what the patterns of numbers rest on. */
import type { ServiceKind } from '../vocabulary.ts';
import type { SourceId } from './sources.ts';

/** The real numbers, and the texts, that the patterns rest on. */
export const NUMBER_SOURCES = [
  'tc-hw-doc-0115',
  'audit-tc-65837644592',
  'audit-tc-60790144279',
  'audit-tc-65761657441',
  'audit-tc-wxjava-licence',
  'audit-tc-aliyun-licence',
  'audit-tc-18851917557',
  'audit-tc-49248765777',
  'audit-tc-15583417975',
  'audit-tc-57829100144',
  'audit-tc-9932742978',
  'audit-tc-police-old',
] as const satisfies readonly SourceId[];

/** Where a number must be shown. Sentences: `filing-number.display.<id>`. */
export const DISPLAY_RULES: readonly {
  id: string;
  sources: readonly [SourceId, ...SourceId[]];
}[] = [
  { id: 'footer', sources: ['tc-r33', 'tc-t21-number-faq', 'ali-flow26'] },
  { id: 'link', sources: ['tc-t21-approved', 'tc-hw-approved'] },
  { id: 'which-number', sources: ['tc-hw-doc-0033', 'tc-t21-approved'] },
  { id: 'guangdong', sources: ['tc-hw-doc-0033', 'tc-t21-approved'] },
  { id: 'several-domains', sources: ['tc-t21-number-faq'] },
  { id: 'app', sources: ['tc-hw-doc-0118'] },
  { id: 'copyright-line', sources: ['tc-t21-approved'] },
  { id: 'not-shown', sources: ['tc-r33', 'tc-hw-doc-0087', 'audit-ali-law292'] },
];

/** Which number a service shows: its own one everywhere, except on websites filed in Guangdong. */
export const numberToShow = (province: string, kind: ServiceKind): 'service' | 'subject' =>
  province === '广东' && kind === 'website' ? 'subject' : 'service';
