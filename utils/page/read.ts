import type { PageFacts } from '../vocabulary.ts';

/**
 * What a careful person would read off the page, nothing more. Synchronous, one walk, no side effects,
 * never throws: a part that fails becomes a doubt.
 */
export function readPage(_document: Document, _url: URL): PageFacts {
  return {
    provider: 'unknown',
    pageKind: 'other',
    readiness: 'ready',
    subject: null,
    subjectActions: [],
    services: [],
    moreMenuHidden: false,
    orders: [],
    pendingOrder: null,
    rejectReasons: [],
    dialog: null,
    form: null,
    domain: null,
    doubts: [],
  };
}
