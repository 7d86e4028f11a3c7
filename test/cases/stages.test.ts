import { describe, expect, it } from 'vitest';
import { procedureOf } from '../../utils/cases/order-type.ts';
import { agrees, type Move, moveBetween, stageLine } from '../../utils/cases/stages.ts';
import { PROCEDURES, STAGES, type Stage } from '../../utils/vocabulary.ts';

describe('stage lines', () => {
  it('every procedure begins and ends, in an order that only goes forward', () => {
    for (const procedure of PROCEDURES) {
      const line = stageLine(procedure);
      expect(line[0]).toBe('draft');
      expect(line.at(-1)).toBe('done');
      for (const [index, stage] of line.entries()) {
        const next = line[index + 1];
        if (next)
          expect([procedure, stage, moveBetween(stage, next)]).toEqual([
            procedure,
            stage,
            'forward',
          ]);
      }
    }
  });

  it('cancelling skips the review of the provider, cancelling access the SMS', () => {
    expect(stageLine('cancel-subject')).not.toContain('provider-review');
    expect(stageLine('cancel-subject')).toContain('sms-verification');
    expect(stageLine('cancel-access')).not.toContain('sms-verification');
  });
});

describe('moves', () => {
  it.each<[Stage, Stage, Move]>([
    ['provider-review', 'sms-verification', 'forward'],
    ['provider-review', 'at-authority', 'forward'],
    ['at-authority', 'authority-review', 'forward'],
    ['at-authority', 'sms-verification', 'forward'],
    // 等待管局审核 at Tencent does not prove that the SMS is done.
    ['sms-verification', 'at-authority', 'ask'],
    ['authority-review', 'at-authority', 'same'],
    ['authority-review', 'sms-verification', 'contradiction'],
    ['authority-review', 'provider-review', 'contradiction'],
    ['sms-verification', 'draft', 'contradiction'],
    ['sms-verification', 'returned', 'forward'],
    ['returned', 'provider-review', 'forward'],
    ['provider-rejected', 'draft', 'forward'],
    ['authority-rejected', 'provider-review', 'forward'],
    ['authority-rejected', 'provider-rejected', 'contradiction'],
    ['authority-review', 'withdrawn', 'contradiction'],
    ['authority-review', 'authority-rejected', 'forward'],
    ['authority-review', 'provider-rejected', 'contradiction'],
    ['done', 'authority-review', 'contradiction'],
    ['done', 'abandoned', 'contradiction'],
    ['abandoned', 'draft', 'contradiction'],
    ['unknown', 'authority-review', 'forward'],
    ['authority-review', 'unknown', 'same'],
  ])('from %s to %s: %s', (known, seen, move) => {
    expect(moveBetween(known, seen)).toBe(move);
  });

  it('what is known agrees with itself and with nothing known', () => {
    for (const stage of STAGES) {
      expect(moveBetween(stage, stage)).toBe('same');
      expect(agrees(stage, 'unknown')).toBe(true);
    }
  });
});

describe('order types', () => {
  it.each([
    ['首次备案', 'first-filing'],
    ['新增网站', 'add-service'],
    ['有主体新增互联网信息服务', 'add-service'],
    ['新增服务·原备案不在腾讯云', 'add-service'],
    ['接入备案', 'add-access'],
    ['新增接入', 'add-access'],
    ['变更主体', 'change-subject'],
    ['变更备案', 'change-subject'],
    ['变更网站', 'change-service'],
    ['变更App', 'change-service'],
    ['注销主体', 'cancel-subject'],
    ['注销网站', 'cancel-service'],
    ['注销App', 'cancel-service'],
    ['取消接入', 'cancel-access'],
    ['认领备案', 'claim-filing'],
    ['导入备案', 'import-filing'],
    ['迁移备案账号', 'transfer-filing'],
    ['云服务器', null],
  ])('%s', (type, procedure) => {
    expect(procedureOf(type)).toBe(procedure);
  });
});
