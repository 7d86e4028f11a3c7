import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { LIMITS, type Limit, type LimitId } from '../../utils/knowledge/limits.ts';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { messages as en } from '../../utils/text/en/messages.ts';
import { messages as zh } from '../../utils/text/zh-CN/messages.ts';
import { PROVIDERS } from '../../utils/vocabulary.ts';

const limits: readonly Limit[] = LIMITS;
const limitOf = (id: LimitId) => limits.find((one) => one.id === id);
const COUNTED = ['minutes', 'hours', 'days', 'working-days', 'days-before'];

describe('limits and times', () => {
  const schema = z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
      value: z.optional(z.union([z.number(), z.tuple([z.number(), z.number()])])),
      unit: z.string(),
      from: z.optional(z.string()),
      providers: z.optional(z.array(z.enum(PROVIDERS)).check(z.minLength(1))),
      grade: z.enum(['H', 'M', 'L']),
      sources: z.array(z.string()).check(z.minLength(1)),
      old: z.optional(z.literal(true)),
    }),
  );

  it('have the shape the product relies on', () => {
    expect(z.safeParse(schema, LIMITS).error).toBeUndefined();
    expect(new Set(limits.map((limit) => limit.id)).size).toBe(limits.length);
  });

  it('say what every clock starts from', () => {
    for (const { id, unit, value, from } of limits) {
      if (!COUNTED.includes(unit)) continue;
      expect(value, id).toBeDefined();
      expect(from, id).toBeDefined();
    }
  });

  it('give ranges from small to large', () => {
    for (const { id, value } of limits) {
      if (Array.isArray(value)) expect(value[0], id).toBeLessThan(value[1]);
    }
  });

  it('rest on known sources, a grade H on more than somebody’s report', () => {
    for (const { id, sources, grade } of limits) {
      for (const source of sources)
        expect(Object.hasOwn(SOURCES, source), `${id}: ${source}`).toBe(true);
      const tiers = sources.map((source) => sourceOf(source).tier);
      expect(
        tiers.some((tier) => tier !== 'unverified'),
        id,
      ).toBe(true);
      if (grade === 'H')
        expect(
          tiers.some((t) => ['law', 'ministry', 'provider'].includes(t)),
          id,
        ).toBe(true);
    }
  });

  it('have a sentence in both languages, and no sentence besides', () => {
    const keys = limits.map(({ id }) => `limit.${id}`);
    for (const key of keys)
      expect(Object.hasOwn(zh, key) && Object.hasOwn(en, key), key).toBe(true);
    const written = Object.keys(zh).filter((key) => key.startsWith('limit.'));
    expect(written.sort()).toEqual([...keys].sort());
  });

  it.each([
    ['sms-validity', 24, 'hours', 'H'],
    ['order-lifetime-aliyun', 45, 'days', 'L'],
    ['order-step-tencent', 45, 'days', 'M'],
    ['draft-tencent', 30, 'days', 'M'],
    ['change-due', 30, 'days-before', 'M'],
    ['police-filing', 30, 'days', 'H'],
    ['police-data-code', 30, 'days', 'M'],
    ['account-real-name', 48, 'hours', 'M'],
  ] as const)('%s is %d %s, grade %s', (id, value, unit, grade) => {
    expect(limitOf(id)).toMatchObject({ value, unit, grade });
  });

  it('spans 1 to 20 working days for the authority', () => {
    expect(limitOf('authority-review')).toMatchObject({ value: [1, 20], unit: 'working-days' });
    expect(limitOf('provider-review')).toMatchObject({ value: [1, 2], unit: 'working-days' });
  });
});
