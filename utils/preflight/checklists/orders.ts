import type { ChecklistState, PageFacts } from '../../vocabulary.ts';
import { openOrders } from '../parts.ts';
import { type ActionChecklist, ask } from './item.ts';

/** Whether the one open order is still short of the authority; several orders leave it open which is meant. */
const beforeAuthority = (facts: PageFacts): ChecklistState => {
  const open = openOrders(facts);
  const stage = open.length === 1 ? open[0]?.stage : undefined;
  if (!stage || stage === 'unknown') return 'unknown';
  return stage === 'at-authority' || stage === 'authority-review' ? 'problem' : 'pass';
};

export const withdrawOrder: ActionChecklist = {
  action: 'withdraw-order',
  items: [
    {
      name: 'before-authority',
      sources: ['ali-r19-review-faq', 'tc-t21-review', 'tc-hw-progress'],
      state: beforeAuthority,
    },
    ask('right-order', 'ali-r19-review-faq'),
    ask('review-again', 'ali-r19-review-faq', 'tc-t21-review'),
    ask('not-a-cancellation', 'audit-ali-faq-base', 'tc-t21-withdraw-cancel'),
  ],
};

export const abandonOrder: ActionChecklist = {
  action: 'abandon-order',
  items: [
    {
      name: 'before-authority',
      sources: ['ali-r19-review-faq', 'tc-t21-review', 'tc-hw-progress'],
      state: beforeAuthority,
    },
    ask('data-kept', 'tc-t21-cancel-faq', 'ali-r19-lx'),
    ask('right-order', 'tc-t21-cancel-faq'),
  ],
};

export const editOrder: ActionChecklist = {
  action: 'edit-order',
  items: [
    ask('all-reasons', 'ali-r19-bh', 'tc-t21-rejected'),
    ask('synced', 'ali-r19-bh'),
    ask('waited', 'ali-guide26', 'tc-t21-troubles', 'tc-hw-doc-0003'),
    ask('phones', 'tc-t21-first', 'audit-tc-70419534347'),
    ask('service-closed', 'tc-hw-doc-0150', 'tc-t21-rejected'),
  ],
};
