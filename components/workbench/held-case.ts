/** Which of my cases holds a domain. */
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { HeldCase } from '../lookup/NameCard.tsx';

/** A finder over the given rows: by registrable domain (A-labels), sub-domains of it included. */
export const heldCase =
  (rows: readonly CaseRow[]) =>
  (registrable: string): HeldCase | null => {
    const row = rows.find(
      ({ domain }) => domain === registrable || domain?.endsWith(`.${registrable}`),
    );
    return row ? { id: row.id, title: row.label } : null;
  };
