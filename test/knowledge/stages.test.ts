import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import {
  CONSOLE_WORDS,
  STAGE_ENDS,
  stageLineOf,
  stageNameOf,
  wordsOfStage,
} from '../../utils/knowledge/stages.ts';
import { stageOf } from '../../utils/page/words.ts';
import { providerById } from '../../utils/providers/index.ts';
import { guides as en } from '../../utils/text/en/guides.ts';
import { guides as zh } from '../../utils/text/zh-CN/guides.ts';
import { PROCEDURES, STAGES } from '../../utils/vocabulary.ts';

describe('names of stages', () => {
  it('are those of the procedure’s own line, also where there is none', () => {
    expect(stageNameOf('draft', 'rectify')).toBe('guide.line.rectify');
    expect(stageNameOf('draft', 'first-filing')).toBe('stage.draft');
    expect(stageNameOf('draft', 'domain-expiry')).toBe('guide.line.renewal');
    expect(stageNameOf('sms-verification', 'rectify')).toBe('stage.sms-verification');
    expect(stageNameOf('draft', null)).toBe('stage.draft');
  });
});

describe('stage lines', () => {
  it.each(PROCEDURES)(
    '%s uses known stages, each once, with sentences and sources',
    (procedure) => {
      const line = stageLineOf(procedure);
      expect(new Set(line.map(({ stage }) => stage)).size).toBe(line.length);
      for (const { stage, label, awaits, sources } of line) {
        expect(STAGES).toContain(stage);
        for (const key of [awaits, ...(label ? [label] : [])]) {
          expect(zh).toHaveProperty([key]);
          expect(en).toHaveProperty([key]);
        }
        for (const id of sources) expect(SOURCES).toHaveProperty([id]);
      }
    },
  );

  it('let cancelling orders skip the provider’s review', () => {
    for (const procedure of ['cancel-subject', 'cancel-service'] as const)
      expect(stageLineOf(procedure).map(({ stage }) => stage)).toEqual([
        'draft',
        'sms-verification',
        'authority-review',
        'done',
      ]);
  });

  it('ask for no SMS of the ministry when only access is cancelled', () => {
    const stages = stageLineOf('cancel-access').map(({ stage }) => stage);
    expect(stages).not.toContain('sms-verification');
  });

  it('allow no withdrawal at the authority', () => {
    expect(STAGE_ENDS['authority-review']).toEqual(['authority-rejected']);
  });

  it('give the SMS 24 hours and the authority up to 20 working days', () => {
    const line = stageLineOf('first-filing');
    const span = (stage: string) => line.find((step) => step.stage === stage)?.span;
    expect(span('sms-verification')).toEqual({ unit: 'hours', min: 0, max: 24 });
    expect(span('authority-review')).toEqual({ unit: 'working-days', min: 1, max: 20 });
    expect(span('provider-review')).toEqual({ unit: 'working-days', min: 1, max: 2 });
  });
});

describe('console words', () => {
  it('have known stages and sources, and stand once a provider and stage', () => {
    const seen = CONSOLE_WORDS.map(({ stage, on, text }) => `${on} ${stage} ${text}`);
    expect(new Set(seen).size).toBe(seen.length);
    for (const { stage, sources } of CONSOLE_WORDS) {
      expect(STAGES).toContain(stage);
      for (const id of sources) expect(SOURCES).toHaveProperty([id]);
    }
  });

  it('do not take Tencent’s 等待管局审核 for a proof that the SMS is done', () => {
    expect(CONSOLE_WORDS.find(({ text }) => text === '等待管局审核')?.stage).toBe('at-authority');
  });

  it('are read by the page as the stages they are known as', () => {
    for (const { text, on, stage } of CONSOLE_WORDS) {
      if (on === 'huawei') continue; // its console is not read yet beyond the common words
      expect(stageOf(text, providerById(on)), `${on} ${text}`).toBe(stage);
    }
  });

  it('never offer 提交初审, which no source shows', () => {
    expect(CONSOLE_WORDS.map(({ text }) => text)).not.toContain('提交初审');
  });

  it('give today’s words first', () => {
    const eras = wordsOfStage('provider-review', 'aliyun').map(({ era }) => era);
    expect(eras.indexOf('older')).toBeGreaterThan(eras.lastIndexOf('today'));
  });
});
