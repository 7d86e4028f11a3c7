/** A case as it stands in a form, and what the form means for the case. */
import type { Case, CaseSet, NewCase } from '../../utils/cases/case.ts';
import { shownDomain } from '../../utils/cases/names.ts';
import { lookUp } from '../../utils/lookup/lookup.ts';
import { PROCEDURES, PROVIDERS, STAGES } from '../../utils/vocabulary.ts';

export interface Draft {
  label: string;
  domain: string;
  filingNumber: string;
  orderId: string;
  provider: string;
  procedure: string;
  stage: string;
  province: string;
  contact: string;
}

export const EMPTY: Draft = {
  label: '',
  domain: '',
  filingNumber: '',
  orderId: '',
  provider: 'aliyun',
  procedure: 'first-filing',
  stage: 'draft',
  province: '',
  contact: '',
};

export const draftOf = (subject: Case): Draft => ({
  label: subject.label,
  domain: subject.domain ?? '',
  filingNumber: subject.filingNumber ?? '',
  orderId: subject.orderId ?? '',
  provider: subject.provider,
  procedure: subject.procedure ?? '',
  stage: subject.stage,
  province: subject.province ?? '',
  contact: subject.contact ?? '',
});

/** Key of the sentence that says what is wrong. */
export interface DraftProblem {
  problem: string;
}

/** A domain masked by its provider is kept as shown: no look-up knows it. */
const domainOf = (typed: string): string | null | DraftProblem => {
  const text = typed.trim();
  if (text === '') return null;
  if (text.includes('*')) return text.toLowerCase();
  const { kind, domain } = lookUp(text);
  return kind === 'domain' && domain ? domain : { problem: 'field.problem.domain' };
};

type Fields = Required<
  Pick<
    NewCase,
    | 'label'
    | 'domain'
    | 'filingNumber'
    | 'orderId'
    | 'provider'
    | 'procedure'
    | 'stage'
    | 'province'
    | 'contact'
  >
>;

/** The form's fields as a case has them, or what is wrong. A missing label is made of domain or number. */
export const fieldsOf = (draft: Draft): Fields | DraftProblem => {
  const domain = domainOf(draft.domain);
  if (domain !== null && typeof domain === 'object') return domain;
  const filingNumber = draft.filingNumber.replace(/\s+/g, '') || null;
  const orderId = draft.orderId.trim() || null;
  if (!domain && !filingNumber && !orderId) return { problem: 'field.problem.name' };
  return {
    label: draft.label.trim() || (domain && shownDomain(domain)) || filingNumber || orderId || '',
    domain,
    filingNumber,
    orderId,
    provider: PROVIDERS.find((id) => id === draft.provider) ?? 'unknown',
    procedure: PROCEDURES.find((id) => id === draft.procedure) ?? null,
    stage: STAGES.find((id) => id === draft.stage) ?? 'draft',
    province: draft.province || null,
    contact: draft.contact.trim() || null,
  };
};

/** A new case out of a draft. */
export const caseOfDraft = (draft: Draft): NewCase | DraftProblem => {
  const fields = fieldsOf(draft);
  if ('problem' in fields) return fields;
  const named = Object.entries(fields).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(named), label: fields.label };
};

/** What an edited draft changes; null where nothing. */
export const changeOfDraft = (draft: Draft, subject: Case): CaseSet | null | DraftProblem => {
  const fields = fieldsOf(draft);
  if ('problem' in fields) return fields;
  const changed = Object.entries(fields).filter(
    ([name, value]) => subject[name as keyof Fields] !== value,
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
};
