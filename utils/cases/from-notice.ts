/** What a pasted notice means for the cases. Only facts are taken over; the text itself is never kept. */
import { actBy } from '../notice/deadline.ts';
import type { Notice } from '../notice/notice.ts';
import { type CaseSet, Domain, FilingNumber, type NewCase } from './case.ts';
import { shownDomain } from './names.ts';
import { isFinal, moveBetween } from './stages.ts';
import type { CaseRow } from './summary.ts';

const isPlain = (text: string): boolean => !text.includes('*');

/** A name that a provider has masked (exa***.com) fits every name of its shape. */
const fits = (shown: string, name: string): boolean => {
  if (isPlain(shown)) return shown === name;
  const pattern = shown
    .split(/\*+/)
    .map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(name);
};

const concerns = ({ domains, filingNumbers }: Notice, row: CaseRow): boolean => {
  const { domain, filingNumber } = row;
  return (
    (domain !== null && domains.some((shown) => fits(shown, domain))) ||
    (filingNumber !== null && filingNumbers.some((shown) => fits(shown, filingNumber)))
  );
};

const openRows = (rows: readonly CaseRow[]): CaseRow[] =>
  rows.filter((row) => !row.deleted && !row.archived && !isFinal(row.stage));

/**
 * The open cases a notice may belong to: those that fit by domain or number; all of them where it names neither, for
 * then only the person knows.
 */
export const rowsForNotice = (notice: Notice, rows: readonly CaseRow[]): CaseRow[] => {
  const isNamed = notice.domains.length + notice.filingNumbers.length > 0;
  return openRows(rows).filter((row) => !isNamed || concerns(notice, row));
};

/**
 * The open case a notice belongs to: the one that fits by domain or number, of several the one of the same procedure.
 * Null where none fits or the choice is not clear.
 */
export const rowOfNotice = (notice: Notice, rows: readonly CaseRow[]): CaseRow | null => {
  const open = openRows(rows).filter((row) => concerns(notice, row));
  const same = open.filter(({ procedure }) => procedure === (notice.procedure ?? null));
  const [only, ...others] = same.length > 0 ? same : open;
  return only && others.length === 0 ? only : null;
};

/** Under which key a notice's date is kept: another notice of the same kind replaces it. */
const keyOf = ({ messages }: Notice): string => `notice-${messages[0]?.id ?? 'text'}`;

const timeSet = (notice: Notice): CaseSet => {
  const { deadline, deadlineRule: rule, stage } = notice;
  if (!deadline) return {};
  // The 24 hours of the SMS are counted by the case itself, from the message where the text says when it came.
  if (stage === 'sms-verification' && rule?.kind === 'hours') {
    return rule.from && !rule.assumed ? { moments: { 'sms-received': rule.from } } : {};
  }
  const at = rule ? actBy({ at: deadline, rule }) : deadline;
  return { deadlines: { [keyOf(notice)]: { at, what: 'notice' } } };
};

/** The change a notice means for a known case: its date always, its stage only forward from where the case stands. */
export const setOfNotice = (notice: Notice, subject?: Pick<CaseRow, 'stage'>): CaseSet => {
  const { stage } = notice;
  const isForward = stage && subject && moveBetween(subject.stage, stage) === 'forward';
  return { ...timeSet(notice), ...(isForward && { stage }) };
};

/** The new case a notice means, without its label. Null where it names neither domain nor number. */
export const caseOfNotice = (notice: Notice): NewCase | null => {
  const names = notice.domains.filter((domain) => Domain.safeParse(domain).success);
  const domain = names.find(isPlain) ?? names[0];
  const numbers = notice.filingNumbers.filter((number) => FilingNumber.safeParse(number).success);
  const filingNumber = numbers.find(isPlain) ?? numbers[0];
  const label = domain ? shownDomain(domain) : filingNumber;
  if (!label) return null;
  return {
    label,
    ...(domain && { domain }),
    ...(filingNumber && { filingNumber }),
    ...(notice.provider && { provider: notice.provider }),
    procedure: notice.procedure ?? null,
    // A notice to rectify says by itself where the case stands: at its beginning.
    stage: notice.stage ?? (notice.procedure === 'rectify' ? 'draft' : 'unknown'),
    ...timeSet(notice),
  };
};
