/** The door to the guides: every procedure, and a guide as one provider's customer reads it. */
import { PROCEDURES, type ProcedureId } from '../vocabulary.ts';
import type { CorrectionId } from './corrections.ts';
import { type MessageId, messageOf } from './messages/messages.ts';
import { abandonOrder } from './procedures/abandon-order.ts';
import { addAccess } from './procedures/add-access.ts';
import { addService } from './procedures/add-service.ts';
import { cancelAccess } from './procedures/cancel-access.ts';
import { cancelOthersFiling } from './procedures/cancel-others-filing.ts';
import { cancelService } from './procedures/cancel-service.ts';
import { cancelSubject } from './procedures/cancel-subject.ts';
import { changeService } from './procedures/change-service.ts';
import { changeSubject } from './procedures/change-subject.ts';
import { claimFiling } from './procedures/claim-filing.ts';
import { newestDate, restsOnOldSources } from './procedures/dates.ts';
import { domainExpiry } from './procedures/domain-expiry.ts';
import { firstFiling } from './procedures/first-filing.ts';
import { importFiling } from './procedures/import-filing.ts';
import {
  type Coverage,
  type GuideProvider,
  type Procedure,
  STATEMENT_SECTIONS,
  type Statement,
  type StatementSection,
  statementKey,
} from './procedures/model.ts';
import { publicSecurityFiling } from './procedures/public-security-filing.ts';
import { recoverAccount } from './procedures/recover-account.ts';
import { rectify } from './procedures/rectify.ts';
import { transferFiling } from './procedures/transfer-filing.ts';
import { withdrawOrder } from './procedures/withdraw-order.ts';
import type { SourceId } from './sources.ts';

/** Every procedure by id. */
export const PROCEDURE_GUIDES: Readonly<Record<ProcedureId, Procedure>> = {
  'first-filing': firstFiling,
  'add-service': addService,
  'add-access': addAccess,
  'change-subject': changeSubject,
  'change-service': changeService,
  'cancel-subject': cancelSubject,
  'cancel-service': cancelService,
  'cancel-access': cancelAccess,
  'cancel-others-filing': cancelOthersFiling,
  'transfer-filing': transferFiling,
  'recover-account': recoverAccount,
  'claim-filing': claimFiling,
  'import-filing': importFiling,
  'withdraw-order': withdrawOrder,
  'abandon-order': abandonOrder,
  rectify,
  'domain-expiry': domainExpiry,
  'public-security-filing': publicSecurityFiling,
};

export const isProcedure = (id: string): id is ProcedureId =>
  PROCEDURES.some((procedure) => procedure === id);

/** A statement as shown: its sentence's id, its console labels, and how old it is. */
export interface GuideStatement {
  key: string;
  words: readonly string[];
  sources: Statement['sources'];
  /** ISO date, year-month or year of the newest source, or `undated`. */
  asOf: string;
  /** To be marked: contradicted by a newer source, or words and limits of 2021 or earlier in a newer section. */
  old: boolean;
  corrections: readonly CorrectionId[];
}

export interface GuideSection {
  id: StatementSection;
  statements: readonly GuideStatement[];
  /** Most of the section rests on sources of 2021 or earlier: said once, not at each statement. */
  old: boolean;
}

export interface Guide {
  procedure: ProcedureId;
  provider: GuideProvider;
  coverage: Coverage;
  sections: readonly GuideSection[];
  rejections: readonly MessageId[];
  /** Every source of the guide, once, in order of appearance. */
  sources: readonly SourceId[];
}

/** Sections of console words and limits, where age alone is worth a mark. */
const AGES: readonly StatementSection[] = ['before', 'steps', 'waiting'];

const readSection = (
  procedure: Procedure,
  id: StatementSection,
  provider: GuideProvider,
): GuideSection => {
  const held = procedure[id].filter(({ on }) => on === undefined || on === provider);
  const aged = held.filter(({ sources }) => restsOnOldSources(sources)).length;
  const old = aged >= 2 && aged * 2 > held.length;
  const statements = held.map((statement) => ({
    key: statementKey(procedure.id, statement),
    words: statement.words ?? [],
    sources: statement.sources,
    asOf: newestDate(statement.sources),
    corrections: statement.corrections ?? [],
    old:
      statement.old === true || (!old && AGES.includes(id) && restsOnOldSources(statement.sources)),
  }));
  return { id, statements, old };
};

/** Rejections by the domain check or the authority reach every provider; the rest only those that say so. */
const isSaidAt = (id: MessageId, provider: GuideProvider): boolean => {
  const { providers, topic } = messageOf(id);
  const everywhere = topic === 'domain-check' || topic === 'ministry-code' || topic === 'sms';
  return everywhere || topic === 'rejection' || providers.includes(provider);
};

/**
 * The guide of a procedure as a customer of `provider` reads it. Sections without statements are left out;
 * where the procedure does not apply, only `when` remains and says why.
 */
export const guideFor = (procedure: ProcedureId, provider: GuideProvider): Guide => {
  const data = PROCEDURE_GUIDES[procedure];
  const applies = data.coverage[provider] !== 'not-applicable';
  const sections = (applies ? STATEMENT_SECTIONS : (['when'] as const))
    .map((id) => readSection(data, id, provider))
    .filter(({ statements }) => statements.length > 0);
  const cited = sections.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources));
  return {
    procedure,
    provider,
    coverage: data.coverage[provider],
    sections,
    rejections: applies ? data.rejections.filter((id) => isSaidAt(id, provider)) : [],
    sources: [...new Set(cited)],
  };
};
