import { type ActionChecklist, ask } from './item.ts';
import { noOrder } from './states.ts';

export const transferFiling: ActionChecklist = {
  action: 'transfer-filing',
  items: [
    { name: 'no-order', sources: ['ali-s003', 'tc-t22-transfer'], state: noOrder },
    ask('right-account', 'ali-s003', 'tc-t22-transfer'),
    ask('target-empty', 'ali-s003', 'tc-t22-transfer'),
    ask('whole-filing', 'ali-s003', 'tc-t22-transfer'),
    ask('phone', 'ali-s003', 'tc-t22-transfer'),
    { ...ask('same-name', 'tc-t22-transfer'), providers: ['tencent'] },
    ask('not-another-subject', 'tc-hw-migrate', 'ali-s003'),
  ],
};

export const importFiling: ActionChecklist = {
  action: 'import-filing',
  items: [
    ask('era', 'ali-s003'),
    ask('old-account', 'ali-s003'),
    ask('no-subject-here', 'ali-s003', 'ali-flow26'),
  ],
};

export const claimFiling: ActionChecklist = {
  action: 'claim-filing',
  items: [
    ask('era', 'ali-s003'),
    ask('papers', 'ali-s003'),
    ask('no-subject-here', 'ali-s003', 'ali-flow26'),
  ],
};
