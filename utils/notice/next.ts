/** What comes next at the stage a notice reports, for notices whose wording is not among the known messages. */
import type { SourceId } from '../knowledge/sources.ts';
import { stageLineOf } from '../knowledge/stages.ts';
import type { ProcedureId, Stage } from '../vocabulary.ts';

export interface Next {
  /** Sentence id. */
  key: string;
  sources: readonly SourceId[];
}

/** The order has to be mended and sent again; why, the notice says in words of its own. */
const MENDED: readonly Stage[] = ['provider-rejected', 'authority-rejected'];

/** Null where the stage leaves nothing to say. */
export const nextOf = ({
  stage,
  procedure = 'first-filing',
}: {
  stage?: Stage;
  procedure?: ProcedureId;
}): Next | null => {
  if (!stage) return null;
  if (MENDED.includes(stage)) {
    return { key: 'rule.reason.unknown.remedy', sources: ['ali-r19-bh', 'tc-t21-rejected'] };
  }
  const step = [...stageLineOf(procedure), ...stageLineOf('first-filing')].find(
    (one) => one.stage === stage,
  );
  return step ? { key: step.awaits, sources: step.sources } : null;
};
