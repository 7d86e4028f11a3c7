import { claim, finding, list, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** The query shows subject, number and date, never the access provider. */
const QUERY = claim('tc-icpq', 'tc-t21-view');
const NONE = claim('tc-icpq', 'ali-r19-cancel-faq', 'tc-t22-after-faq');

/** What an answer of the ministry's query means, also an empty one. */
export const miitQuery: Rule = {
  id: 'miit-query',
  sources: sourcesOf(QUERY, NONE),
  variants: ['found', 'found-part', 'several-subjects', 'none', 'none-unnamed'],
  check({ pageKind, readiness, records, total, query }) {
    if (pageKind !== 'miit-query' && pageKind !== 'miit-detail') return [];
    const guide = { procedure: 'first-filing', section: 'when' } as const;
    if (readiness === 'empty' || (total === 0 && !records?.length)) {
      const params = { query: query ?? '' };
      return [
        finding('miit-query', query ? 'none' : 'none-unnamed', 'unknown', PAGE, NONE, {
          params,
          guide,
        }),
      ];
    }
    if (!records || records.length === 0) return [];
    const subjects = [...new Set(records.map(({ subject }) => subject))];
    const params = {
      count: total ?? records.length,
      shown: records.length,
      subjects: list(subjects),
      numbers: list(records.map(({ filingNumber }) => filingNumber)),
    };
    if (subjects.length > 1)
      return [finding('miit-query', 'several-subjects', 'note', PAGE, QUERY, { params, guide })];
    const part = total !== undefined && total > records.length;
    return [
      finding('miit-query', part ? 'found-part' : 'found', part ? 'unknown' : 'pass', PAGE, QUERY, {
        params,
        guide,
      }),
    ];
  },
};
