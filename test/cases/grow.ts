import { toIsoMillis } from '../../utils/calendar/shanghai.ts';
import type { Case, CaseSet } from '../../utils/cases/case.ts';
import { foldCase } from '../../utils/cases/fold.ts';

/** A case of changes one hour apart, from 2026-11-24 08:00 Shanghai time. */
export const grow = (...sets: CaseSet[]): Case =>
  foldCase(
    'case-0001',
    sets.map((set, index) => ({
      id: `entry-${index}-000`,
      at: toIsoMillis(new Date(Date.UTC(2026, 10, 24, index))),
      origin: 'person' as const,
      set,
    })),
  );
