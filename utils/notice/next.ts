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

/** What is special about a stage of a procedure: the way back, or what has to follow. */
const OWN: readonly (readonly [ProcedureId, Stage, Next])[] = [
  ...(['cancel-subject', 'cancel-service'] as const).map(
    (procedure) =>
      [
        procedure,
        'sms-verification',
        {
          key: 'notice.next.cancel-sms',
          sources: ['audit-ali-faq-base', 'tc-t21-withdraw-cancel', 'tc-hw-doc-0013'],
        },
      ] as const,
  ),
  [
    'cancel-access',
    'done',
    { key: 'notice.next.access-cancelled', sources: ['ali-diff', 'tc-t21-cancel-access-faq'] },
  ],
  [
    'public-security-filing',
    'returned',
    { key: 'notice.next.police-returned', sources: ['tc-t21-police', 'tc-mps'] },
  ],
];

/** Handed over: whether the SMS is done already, the stage does not tell. */
const HANDED_OVER: Next = {
  key: 'notice.next.at-authority',
  sources: ['ali-guide26', 'tc-t21-sms', 'tc-hw-progress'],
};
const WITHOUT_SMS: readonly ProcedureId[] = ['cancel-access', 'public-security-filing'];

/** …号-3A: an App's. */
const isOfApp = (number: string): boolean => /-\d+A$/i.test(number);

/** Null where the stage leaves nothing to say. */
export const nextOf = ({
  stage,
  procedure: named = 'first-filing',
  filingNumbers = [],
  publicSecurityNumbers = [],
}: {
  stage?: Stage;
  procedure?: ProcedureId;
  filingNumbers?: readonly string[];
  publicSecurityNumbers?: readonly string[];
}): Next | null => {
  if (!stage) return null;
  // 备案已通过，请办公安备案: with an ICP number and no other, it is the ICP filing that is done.
  const isOfIcp = filingNumbers.length > 0 && publicSecurityNumbers.length === 0;
  const isAskedFor = named === 'public-security-filing' && stage === 'done' && isOfIcp;
  const procedure = isAskedFor ? 'first-filing' : named;
  const own = OWN.find(([ofProcedure, ofStage]) => ofProcedure === procedure && ofStage === stage);
  if (own) return own[2];
  if (stage === 'at-authority') {
    return WITHOUT_SMS.includes(procedure)
      ? nextOf({ stage: 'authority-review', procedure })
      : HANDED_OVER;
  }
  const isFiled = stage === 'done' && !procedure.startsWith('cancel');
  if (isFiled && filingNumbers.length > 0 && filingNumbers.every(isOfApp)) {
    return { key: 'notice.next.app-approved', sources: ['tc-hw-doc-0118'] };
  }
  if (MENDED.includes(stage)) {
    return { key: 'rule.reason.unknown.remedy', sources: ['ali-r19-bh', 'tc-t21-rejected'] };
  }
  const step = [...stageLineOf(procedure), ...stageLineOf('first-filing')].find(
    (one) => one.stage === stage,
  );
  return step ? { key: step.awaits, sources: step.sources } : null;
};
