/** A guide as plain text, to be sent to a customer. */
import { messageOf } from '../../utils/knowledge/messages/messages.ts';
import {
  type GuideProvider,
  type GuideSectionId,
  STATEMENT_SECTIONS,
} from '../../utils/knowledge/procedures/model.ts';
import { sourceOf } from '../../utils/knowledge/sources.ts';
import { wordsOfStage } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ProcedureId } from '../../utils/vocabulary.ts';
import { type FullGuide, fullGuide, sourceDate } from './cited.ts';
import { spanText, stageLabel } from './stage-steps.ts';

interface Options {
  /** Ids that are ticked: printed as done. */
  ticked?: ReadonlySet<string>;
  /** The chosen province's rules, one a line. */
  province?: readonly string[];
}

const numbersOf = (full: FullGuide, sources: readonly string[]): string =>
  `[${sources.map((id) => full.numbers.get(id)).join(', ')}]`;

const waitingLines = (full: FullGuide, t: Translate): string[] =>
  full.line.map((step) => {
    const label = stageLabel(step, t);
    const words = wordsOfStage(step.stage, full.guide.provider)
      .filter(({ era }) => era === 'today')
      .map(({ text }) => `「${text}」`);
    const time = step.span ? ` ${spanText(step.span, t)}` : '';
    return `- ${label}${words.join('')}${time}: ${t(step.awaits)} ${numbersOf(full, step.sources)}`;
  });

const sectionLines = (
  full: FullGuide,
  id: GuideSectionId,
  t: Translate,
  done: Options,
): string[] => {
  if (id === 'before')
    return full.before.map(
      (item) =>
        `${done.ticked?.has(item.id) ? '[x]' : '[ ]'} ${t(item.key)} ${numbersOf(full, item.sources)}`,
    );
  const statements = full.guide.sections.find((section) => section.id === id)?.statements ?? [];
  const lines = statements.map((statement, index) => {
    const mark = id === 'steps' ? `${index + 1}.` : '-';
    const old = statement.old ? ` (${t('guide.ui.old')})` : '';
    return `${mark} ${t(statement.key)}${old} ${numbersOf(full, statement.sources)}`;
  });
  return id === 'waiting' ? [...waitingLines(full, t), ...lines] : lines;
};

const rejectionLines = (full: FullGuide, t: Translate): string[] =>
  full.guide.rejections.map(
    (id) =>
      `- 「${messageOf(id).examples[0]}」 ${t(`message.${id}.cause`)} ${t(`message.${id}.remedy`)}`,
  );

const sourceLines = (full: FullGuide, t: Translate): string[] =>
  full.sources.map((id, index) => {
    const { publisher, title, url } = sourceOf(id);
    const line = t('guide.ui.source-line', { publisher, title, date: sourceDate(id, t) });
    return `[${index + 1}] ${line}${url ? ` ${url}` : ''}`;
  });

/** The guide as text: headings, steps numbered, boxes to tick, sources numbered at the end. */
export const guideAsText = (
  procedure: ProcedureId,
  provider: GuideProvider,
  t: Translate,
  options: Options = {},
): string => {
  const full = fullGuide(procedure, provider);
  const names = { procedure: t(`procedure.${procedure}`), provider: t(`provider.${provider}`) };
  const { coverage } = full.guide;
  const blocks: (readonly [GuideSectionId, string[]])[] = [
    ...STATEMENT_SECTIONS.map((id) => [id, sectionLines(full, id, t, options)] as const),
    ['provinces', (options.province ?? []).map((rule) => `- ${rule}`)],
    ['rejections', rejectionLines(full, t)],
    ['sources', sourceLines(full, t)],
  ];
  const body = blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([id, lines]) => {
      const old = full.guide.sections.find((section) => section.id === id)?.old;
      const head = [t(`guide.ui.section.${id}`), ...(old ? [t('guide.ui.old-section')] : [])];
      return [...head, ...lines].join('\n');
    });
  const note = coverage === 'full' ? [] : [t(`guide.ui.coverage.${coverage}`, names)];
  return [t('guide.ui.text-head', names), ...note, ...body, t('guide.ui.text-foot')].join('\n\n');
};
