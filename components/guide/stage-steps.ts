/** A procedure's stages in words, for the drawn line and for plain text. */
import { type Span, type StageStep, stageLineOf } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ProcedureId, Stage } from '../../utils/vocabulary.ts';
import type { StageLineStep } from './StageLine.tsx';

const spanKey = (unit: Span['unit'], min: number, max: number): string => {
  if (unit !== 'working-days') return unit;
  if (min === 0) return 'working-days-up-to';
  if (min !== max) return 'working-days';
  return max === 1 ? 'working-day' : 'working-days-exact';
};

/** A span of time in words: 1–20 个工作日, 24 小时内 … */
export const spanText = (span: Span, t: Translate): string => {
  const { unit, min, max, about } = span;
  const text = t(`guide.span.${spanKey(unit, min, max)}`, { min, max });
  return about ? t('guide.span.about', { span: text }) : text;
};

export const stageLabel = ({ stage, label }: StageStep, t: Translate): string =>
  t(label ?? `stage.${stage}`);

/** The steps of the drawn line. */
export const stageSteps = (procedure: ProcedureId, t: Translate): StageLineStep[] =>
  stageLineOf(procedure).map((step) => ({
    id: step.stage,
    label: stageLabel(step, t),
    ...(step.span ? { sublabel: spanText(step.span, t) } : {}),
  }));

/** The stage at which an order that stands outside the line has left it. */
const LEFT_AT: Readonly<Partial<Record<Stage, Stage>>> = {
  'provider-rejected': 'provider-review',
  withdrawn: 'provider-review',
  returned: 'sms-verification',
  'authority-rejected': 'authority-review',
  abandoned: 'draft',
  expired: 'draft',
};

/**
 * Where a stage stands on a line: on one of its steps, or where it was left. `at-authority` (the SMS may still be
 * open) counts as the SMS step; what is done stands at the end, whatever the line calls it (withdrawn, abandoned). Null
 * where the line has no place for it.
 */
export const placeOnLine = (
  steps: readonly StageLineStep[],
  stage: Stage,
): { current: string; left: boolean } | null => {
  const has = (id: string) => steps.some((step) => step.id === id);
  if (has(stage)) return { current: stage, left: false };
  if (stage === 'at-authority') {
    const current = ['sms-verification', 'authority-review'].find(has);
    return current ? { current, left: false } : null;
  }
  const end = steps.at(-1);
  if (stage === 'done' && end) return { current: end.id, left: false };
  const current = LEFT_AT[stage];
  return current && has(current) ? { current, left: true } : null;
};

/** The line in words, for those who do not see the picture. */
export const stageLineAlt = (
  procedure: ProcedureId,
  steps: readonly StageLineStep[],
  t: Translate,
  current?: string,
): string => {
  const stages = steps
    .map(({ label, sublabel }) => (sublabel ? t('guide.ui.line-item', { label, sublabel }) : label))
    .join(t('guide.ui.line-join'));
  const params = { procedure: t(`procedure.${procedure}`), stages };
  const here = steps.find(({ id }) => id === current);
  return here
    ? t('guide.ui.line-alt-current', { ...params, current: here.label })
    : t('guide.ui.line-alt', params);
};
