/** The sources of a guide as they are numbered and printed. */

import { LIFE_CYCLES, type LifeCycle } from '../../utils/knowledge/expiry.ts';
import type { GuideProvider } from '../../utils/knowledge/procedures/model.ts';
import { type Guide, guideFor } from '../../utils/knowledge/procedures.ts';
import { type SourceId, sourceOf } from '../../utils/knowledge/sources.ts';
import { type StageStep, stageLineOf } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ProcedureId } from '../../utils/vocabulary.ts';
import { type BeforeItem, beforeItems } from './before.ts';

/** A guide with all that is drawn of it. */
export interface FullGuide {
  guide: Guide;
  before: readonly BeforeItem[];
  line: readonly StageStep[];
  cycles: readonly LifeCycle[];
  /** Every source, once, in order of appearance. */
  sources: readonly SourceId[];
  /** Their numbers in the printed list, from 1. */
  numbers: ReadonlyMap<string, number>;
}

/** Everything a reader of this provider sees of the procedure. */
export const fullGuide = (procedure: ProcedureId, provider: GuideProvider): FullGuide => {
  const guide = guideFor(procedure, provider);
  const applies = guide.coverage !== 'not-applicable';
  const before = applies ? beforeItems(guide) : [];
  const line = applies ? stageLineOf(procedure) : [];
  const cycles =
    procedure === 'domain-expiry'
      ? LIFE_CYCLES.filter(({ registrar }) => registrar === provider)
      : [];
  const cited = [...guide.sections.flatMap(({ statements }) => statements), ...before, ...line];
  const sources = [
    ...new Set([...cited, ...cycles].flatMap((one): readonly SourceId[] => one.sources)),
  ];
  return {
    guide,
    before,
    line,
    cycles,
    sources,
    numbers: new Map(sources.map((id, index) => [id, index + 1])),
  };
};

/** A source's date in words: the day, or what is known of an undated text. */
export const sourceDate = (id: SourceId, t: Translate): string => {
  const { date, era } = sourceOf(id);
  if (date !== 'undated') return date;
  const after = era?.after ?? '';
  const before = era?.before ?? '';
  if (after && before) return t('guide.ui.source-undated-between', { after, before });
  if (after) return t('guide.ui.source-undated-after', { after });
  if (before) return t('guide.ui.source-undated-before', { before });
  return t('guide.ui.source-undated');
};
