import { describe, expect, it } from 'vitest';
import { SMS_FACTS, SMS_RULES, smsRuleOf } from '../../utils/knowledge/sms.ts';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { messages as en } from '../../utils/text/en/messages.ts';
import { messages as zh } from '../../utils/text/zh-CN/messages.ts';

describe('who gets the SMS', () => {
  it.each([
    ['first-filing', 'aliyun', 'yes', 'yes'],
    ['add-service', 'aliyun', 'maybe', 'yes'],
    ['add-service', 'tencent', 'yes', 'yes'],
    ['add-access', 'tencent', 'no', 'yes'],
    ['change-subject', 'aliyun', 'yes', 'no'],
    ['change-service', 'aliyun', 'no', 'yes'],
    ['change-both', 'tencent', 'yes', 'yes'],
    ['cancel-subject', 'aliyun', 'yes', 'no'],
    ['cancel-service', 'huawei', 'no', 'yes'],
    ['cancel-access', 'aliyun', 'no', 'no'],
    ['transfer-filing', 'tencent', 'no', 'no'],
    ['migrate-service', 'huawei', 'maybe', 'maybe'],
  ] as const)(
    '%s at %s: subject contact %s, service contact %s',
    (smsCase, provider, subject, service) => {
      const rule = smsRuleOf(smsCase, provider);
      expect(rule).toMatchObject({ subjectContact: subject, serviceContact: service });
    },
  );

  it('sends the SMS of an access filing to the phone at the old provider', () => {
    expect(smsRuleOf('add-access')?.phone).toBe('old-provider');
    expect(zh['sms.recipients.add-access']).toMatch(/原接入商/);
  });

  it('has one rule a case and provider', () => {
    const keys = SMS_RULES.map((rule) => `${rule.case}/${rule.provider ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what holds for the SMS', () => {
  const statements = [
    ...SMS_RULES.map(({ key, sources }) => ({ key, sources })),
    ...SMS_FACTS.map(({ id, sources }) => ({ key: `sms.${id}`, sources })),
  ];

  it('has a sentence in both languages and a source for every statement, and no sentence besides', () => {
    const keys = new Set(statements.map(({ key }) => key));
    for (const key of keys)
      expect(Object.hasOwn(zh, key) && Object.hasOwn(en, key), key).toBe(true);
    for (const key of Object.keys(zh)) {
      if (key.startsWith('sms.')) expect(keys.has(key), key).toBe(true);
    }
    for (const { key, sources } of statements) {
      for (const source of sources) expect(Object.hasOwn(SOURCES, source), key).toBe(true);
      expect(
        sources.some((source) => sourceOf(source).tier !== 'unverified'),
        key,
      ).toBe(true);
    }
  });

  it('says 24 hours, two resends, five failures, and where the code is entered', () => {
    expect(zh['sms.validity']).toMatch(/24 小时/);
    expect(zh['sms.resends']).toMatch(/最多 2 次/);
    expect(zh['sms.tries']).toMatch(/5 次/);
    expect(zh['sms.where']).toMatch(/beian\.miit\.gov\.cn/);
    expect(zh['sms.sender']).toMatch(/12381/);
  });
});
