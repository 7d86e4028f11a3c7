import { describe, expect, it } from 'vitest';
import { agrees, type Move, moveBetween, stageLine } from '../../utils/cases/stages.ts';
import { stageLineOf } from '../../utils/knowledge/stages.ts';
import { PROCEDURES, STAGES, type Stage } from '../../utils/vocabulary.ts';

describe('stage lines', () => {
  it('are those that the guides draw, but for the word of the end', () => {
    for (const procedure of PROCEDURES) {
      const drawn = stageLineOf(procedure).map(({ stage }) => stage);
      // What happens to a domain after its expiry is drawn by days, not by stages.
      if (drawn.length === 0) continue;
      expect(stageLine(procedure).slice(0, -1), procedure).toEqual(drawn.slice(0, -1));
    }
  });

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
