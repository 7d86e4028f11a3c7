import { describe, expect, it } from 'vitest';
import { newestDate, restsOnOldSources } from '../../utils/knowledge/procedures/dates.ts';
import {
  ANSWERS,
  answerOf,
  FIRST_QUESTION,
  QUESTIONS,
  type QuestionId,
} from '../../utils/knowledge/procedures/decision.ts';
import {
  GUIDE_PROVIDERS,
  STATEMENT_SECTIONS,
  type Statement,
  statementKey,
} from '../../utils/knowledge/procedures/model.ts';
import { guideFor, isProcedure, PROCEDURE_GUIDES } from '../../utils/knowledge/procedures.ts';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { guides as en } from '../../utils/text/en/guides.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { guides as zh } from '../../utils/text/zh-CN/guides.ts';
import { PROCEDURES, type ProcedureId } from '../../utils/vocabulary.ts';
import { correctionsIn } from './corrections-in.ts';

const ALL = PROCEDURES.flatMap((procedure) =>
  STATEMENT_SECTIONS.flatMap((section) =>
    PROCEDURE_GUIDES[procedure][section].map((statement: Statement) => ({
      procedure,
      section,
      statement,
      key: statementKey(procedure, statement),
    })),
  ),
);

describe('statements', () => {
  it('have a sentence in both languages and a known source', () => {
    for (const { key, statement } of ALL) {
      expect(zh, key).toHaveProperty([key]);
      expect(en, key).toHaveProperty([key]);
      expect(statement.sources.length, key).toBeGreaterThan(0);
      for (const id of statement.sources) expect(SOURCES, `${key}: ${id}`).toHaveProperty([id]);
    }
  });

  it('carry an id that is theirs alone within a guide', () => {
    for (const procedure of PROCEDURES) {
      for (const provider of GUIDE_PROVIDERS) {
        const keys = guideFor(procedure, provider).sections.flatMap(({ statements }) =>
          statements.map(({ key }) => key),
        );
        expect(new Set(keys).size, `${procedure} ${provider}`).toBe(keys.length);
      }
    }
  });

  it('leave no guide sentence unused', () => {
    const used = new Set(ALL.map(({ key }) => key));
    const pattern = new RegExp(`^guide\\.(common|${PROCEDURES.join('|')})\\.`);
    const unused = Object.keys(zh).filter((key) => pattern.test(key) && !used.has(key));
    expect(unused).toEqual([]);
  });

  it('never rest on unverified sources alone', () => {
    for (const { key, statement } of ALL) {
      const tiers = statement.sources.map((id) => sourceOf(id).tier);
      expect(
        tiers.some((tier) => tier !== 'unverified'),
        key,
      ).toBe(true);
    }
  });
});

describe('superseded claims', () => {
  it('are named by every statement that touches one, and by no other', () => {
    for (const { key, statement } of ALL) {
      const sentence = makeTranslate(zh)(key);
      const touched = correctionsIn(sentence).map(({ id }) => id);
      expect([...(statement.corrections ?? [])].sort(), `${key}: ${sentence}`).toEqual(
        touched.sort(),
      );
    }
  });

  const sentences = Object.values(zh).join('\n');

  it.each([
    ['30 分钟', /30\s*分钟(内|有效)/],
    ['再也备不回来', /(永远|再也)(不能|无法|备不)/],
    ['950611', /950611/],
    ['countersign', /countersign/],
    ['60 天内不能再注册', /60\s*天/],
    ['22 个试点省', /试点/],
    ['变更后 30 日内', /变更后\s*30\s*(日|天)内/],
  ])('%s is not said as current', (_, pattern) => {
    expect(sentences).not.toMatch(pattern);
  });

  it('names the filing password only to say that it is gone', () => {
    for (const [key, text] of Object.entries(zh)) {
      if (text.includes('备案密码')) expect(text, key).toMatch(/不(再)?要备案密码/);
    }
  });
});

describe('guides', () => {
  it.each(PROCEDURES)('%s is told for Aliyun and Tencent, or says why it does not apply', (id) => {
    for (const provider of ['aliyun', 'tencent'] as const) {
      const guide = guideFor(id, provider);
      const whenKeys = guide.sections.find((section) => section.id === 'when')?.statements ?? [];
      if (guide.coverage === 'not-applicable') {
        expect(whenKeys.map(({ key }) => key)).toContain(`guide.${id}.${provider}.not-applicable`);
        continue;
      }
      const sections = guide.sections.map((section) => section.id);
      for (const section of ['when', 'steps', 'verified', 'irreversible', 'stop', 'materials'])
        expect(sections, `${id} ${provider}`).toContain(section);
    }
  });

  it.each(GUIDE_PROVIDERS)('say at %s why a procedure does not apply', (provider) => {
    for (const id of PROCEDURES) {
      if (PROCEDURE_GUIDES[id].coverage[provider] !== 'not-applicable') continue;
      expect(PROCEDURE_GUIDES[id].when.map((one) => statementKey(id, one))).toContain(
        `guide.${id}.${provider}.not-applicable`,
      );
    }
  });

  it('hold only what is true at the provider', () => {
    const steps = guideFor('cancel-access', 'tencent').sections.find(({ id }) => id === 'steps');
    const keys = steps?.statements.map(({ key }) => key) ?? [];
    expect(keys).toContain('guide.cancel-access.tencent.open');
    expect(keys.filter((key) => key.includes('.aliyun.'))).toEqual([]);
  });

  it('are marked old once a section where most of it rests on 2021 and earlier', () => {
    const steps = (procedure: ProcedureId) =>
      guideFor(procedure, 'tencent').sections.find(({ id }) => id === 'steps');
    expect(steps('first-filing')?.old).toBe(true);
    expect(steps('first-filing')?.statements.filter(({ old }) => old)).toEqual([]);
    const cancel = steps('cancel-service');
    expect(cancel?.old).toBe(false);
    const marked = cancel?.statements.filter(({ old }) => old).map(({ key }) => key);
    expect(marked).toContain('guide.cancel-service.tencent.status');
    expect(marked).not.toContain('guide.cancel-service.tencent.open');
  });

  it('keep a mark set by hand', () => {
    const when = guideFor('change-subject', 'tencent').sections.find(({ id }) => id === 'when');
    const marked = when?.statements.find(({ key }) => key.endsWith('.other-subject'));
    expect(marked?.old).toBe(true);
    expect(marked?.asOf).toBe('2026-07-10');
  });

  it('know their own ids', () => {
    expect(isProcedure('cancel-access')).toBe(true);
    expect(isProcedure('cancel-everything')).toBe(false);
  });
});

describe('dates', () => {
  it('take the newest source; an undated one counts from when it is known to be younger than', () => {
    expect(newestDate(['ali-r19-hy', 'ali-flow26'])).toBe('2026-03-16');
    expect(newestDate(['ali-s003', 'ali-diff'])).toBe('undated');
    expect(newestDate(['ali-diff', 'ali-flow26'])).toBe('2026-03-16');
  });

  it('do not let laws grow old', () => {
    expect(restsOnOldSources(['tc-t21-limits', 'ali-s003'])).toBe(true);
    expect(restsOnOldSources(['tc-r33'])).toBe(false);
    expect(restsOnOldSources(['ali-s003', 'ali-diff'])).toBe(false);
  });
});

describe('decision help', () => {
  it('reaches every question and every answer', () => {
    const asked = new Set<QuestionId>();
    const answered = new Set<string>();
    const walk = (id: QuestionId, path: readonly QuestionId[]): void => {
      expect(path, `a circle at ${id}`).not.toContain(id);
      asked.add(id);
      for (const { to } of QUESTIONS[id]) {
        if ('ask' in to) walk(to.ask, [...path, id]);
        else answered.add(to.answer);
      }
    };
    walk(FIRST_QUESTION, []);
    expect([...asked].sort()).toEqual(Object.keys(QUESTIONS).sort());
    expect([...answered].sort()).toEqual(Object.keys(ANSWERS).sort());
  });

  it('has a sentence in both languages for each question, option and answer', () => {
    const keys = [
      ...Object.entries(QUESTIONS).flatMap(([id, options]) => [
        `guide.decide.${id}`,
        ...options.map((option) => `guide.decide.${id}.${option.id}`),
      ]),
      ...Object.keys(ANSWERS).map((id) => `guide.decide.answer.${id}`),
    ];
    for (const key of keys) {
      expect(zh).toHaveProperty([key]);
      expect(en).toHaveProperty([key]);
    }
  });

  it('sends nobody who only moves to a cancelling of the number', () => {
    for (const { to } of QUESTIONS.move) {
      expect('answer' in to).toBe(true);
      if ('answer' in to) expect(answerOf(to.answer).final).toBeUndefined();
    }
  });
});
