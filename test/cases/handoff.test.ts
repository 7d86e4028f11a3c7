import { describe, expect, it } from 'vitest';
import type { CaseSet } from '../../utils/cases/case.ts';
import { cleanSet } from '../../utils/cases/clean.ts';
import { handoffMarkdown, handoffOf, handoffText } from '../../utils/cases/handoff.ts';
import { customerMessage } from '../../utils/cases/message.ts';
import { redactFilingNumber, redactOrderId, redactText } from '../../utils/cases/redact.ts';
import { cases as en } from '../../utils/text/en/cases.ts';
import { common as enCommon } from '../../utils/text/en/common.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { cases as zh } from '../../utils/text/zh-CN/cases.ts';
import { common as zhCommon } from '../../utils/text/zh-CN/common.ts';
import { PROCEDURES, STAGES } from '../../utils/vocabulary.ts';
import { grow as growCase } from './grow.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');
const translations = {
  'zh-CN': makeTranslate({ ...zhCommon, ...zh }),
  en: makeTranslate({ ...enCommon, ...en }),
};
const t = translations['zh-CN'];

/** Cleaned as the store would. */
const grow = (...sets: CaseSet[]) => growCase(...sets.map(cleanSet));

const base: CaseSet = {
  label: '客户甲',
  domain: 'fake-demo-0001.com',
  provider: 'aliyun',
  procedure: 'add-service',
  stage: 'sms-verification',
};

const PLANTED = {
  name: '张三丰',
  phone: '13800138000',
  mail: 'zhang.san@example.com',
  certificate: '110101199003071234',
  credit: '91330106MA27XXXX1Q',
  code: '482913',
  filing: '00000001',
  order: '2000000000011',
  label: '客户甲',
};

const planted = grow({
  ...base,
  contact: PLANTED.name,
  filingNumber: `浙ICP备${PLANTED.filing}号-1`,
  orderId: PLANTED.order,
  notes: {
    n1: `${PLANTED.name} ${PLANTED.phone} ${PLANTED.mail}`,
    n2: `证件 ${PLANTED.certificate}，${PLANTED.credit}，验证码 ${PLANTED.code}`,
  },
  tags: { [PLANTED.name]: true },
  deadlines: {
    d: { at: '2026-12-01', what: 'own', text: `给${PLANTED.name}打电话 ${PLANTED.phone}` },
  },
  seen: {
    stage: 'sms-verification',
    status: `待${PLANTED.name}核验`,
    rejectReasons: [`${PLANTED.name}的手机 ${PLANTED.phone} 打不通`],
  },
});

describe('hand-off', () => {
  const written = (redact?: boolean) => {
    const handoff = handoffOf(planted, { now: NOW, ...(redact !== undefined && { redact }) });
    return Object.values(translations).flatMap((translate) => [
      handoffText(handoff, translate),
      handoffMarkdown(handoff, translate),
      JSON.stringify(handoff),
      translate(customerMessage(planted, NOW)),
    ]);
  };

  it('holds no name, number or secret unless asked', () => {
    for (const text of written()) {
      for (const secret of Object.values(PLANTED)) expect(text).not.toContain(secret);
      expect(text).toContain('fake-demo-0001.com');
    }
  });

  it('in full shows label, numbers and notes, and masks secrets all the same', () => {
    const [text = ''] = written(false);
    for (const shown of ['客户甲', '浙ICP备00000001号-1', PLANTED.order, PLANTED.name]) {
      expect(text).toContain(shown);
    }
    for (const secret of [
      PLANTED.phone,
      PLANTED.mail,
      PLANTED.certificate,
      PLANTED.credit,
      PLANTED.code,
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('reads as a consultant would write it', () => {
    const subject = grow(
      { ...base, filingNumber: '浙ICP备00000001号-1', stage: 'provider-review' },
      { stage: 'sms-verification', moments: { 'sms-received': '2026-11-24T09:00:00+08:00' } },
    );
    expect(handoffText(handoffOf(subject, { now: NOW }), t).split('\n')).toEqual([
      '备案交接：fake-demo-0001.com',
      '域名：fake-demo-0001.com',
      '备案号：浙ICP备********号-1',
      '接入商：阿里云',
      '办理类型：新增互联网信息服务',
      '当前阶段：短信核验，自 2026年11月24日 09:00（北京时间）',
      '',
      '期限',
      '· 完成短信核验：2026年11月25日 09:00（北京时间） · 还剩 23 小时',
      '',
      '经过',
      '· 2026年11月24日 08:00（北京时间） 接入商初审（手动）',
      '· 2026年11月24日 09:00（北京时间） 短信核验（手动）',
      '',
      '下一步',
      '· 您好，fake-demo-0001.com 的新增互联网信息服务需要短信核验。请在 2026年11月25日 09:00（北京时间）前到 beian.miit.gov.cn，点「短信核验」，填写 12381 短信里的验证码、手机号和证件号码后六位。收到短信的负责人都要完成；填错 5 次或超时，订单会退回。验证码只在工信部网站填写，不要发给任何人。',
      '',
      '已脱敏：姓名、电话、邮箱、证件号和完整备案号不在其中。',
      '整理于 2026年11月24日 10:00（北京时间）',
    ]);
  });

  it('says "perhaps over" where only a range is known, and "late" for a wait', () => {
    const text = (sets: CaseSet[], now: string) =>
      handoffText(handoffOf(grow(...sets), { now: new Date(now) }), t);
    expect(text([base], '2026-11-24T12:00:00+08:00')).toContain(
      '可能已过，最晚 2026年11月25日 08:00（北京时间）',
    );
    const review = { ...base, stage: 'authority-review' } as const;
    expect(text([review], '2027-02-01T12:00:00+08:00')).toContain('比通常更久');
  });

  it('in Markdown a label stays text', () => {
    const subject = grow({ ...base, label: '[x](http://evil.example) <img src=x> |\n# a' });
    const markdown = handoffMarkdown(handoffOf(subject, { now: NOW, redact: false }), t);
    expect(markdown).toContain('\\[x\\]\\(http://evil.example\\) \\<img src=x\\> \\| \\# a');
    expect(markdown.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  });

  it('in Markdown a note begins no list of its own', () => {
    const subject = grow({ ...base, notes: { a: '1. 先核验', b: '- 再提交' } });
    const lines = handoffMarkdown(handoffOf(subject, { now: NOW, redact: false }), t).split('\n');
    expect(lines).toContain('- 1\\. 先核验');
    expect(lines).toContain('- \\- 再提交');
  });
});

describe('messages to the customer', () => {
  it('every stage and procedure has one, whole in both languages', () => {
    for (const translate of Object.values(translations)) {
      for (const stage of STAGES) {
        for (const procedure of [...PROCEDURES, null]) {
          for (const domain of ['fake-demo-0001.com', null]) {
            const subject = grow({
              ...base,
              stage,
              procedure,
              domain,
              moments: { 'domain-expires': '2027-01-01', approved: '2026-11-20' },
              deadlines: { n: { at: '2026-12-03', what: 'notice' } },
            });
            const text = translate(customerMessage(subject, NOW));
            expect(text.length).toBeGreaterThan(10);
            expect(text).not.toMatch(/\{|message\.|stage\.|procedure\.|provider\.[a-z]/);
          }
        }
      }
    }
  });

  it('asks for a submission in the way the procedure goes', () => {
    const key = (procedure: 'add-service' | 'cancel-subject' | 'rectify' | 'domain-expiry') =>
      customerMessage(grow({ ...base, procedure, stage: 'draft' }), NOW).key;
    expect(key('add-service')).toBe('message.draft');
    expect(key('cancel-subject')).toBe('message.draft.direct');
    expect(key('rectify')).toBe('message.draft.plain');
    expect(key('domain-expiry')).toBe('message.draft.plain');
  });

  it('promises no moment that is not certain', () => {
    const unsure = customerMessage(grow(base), NOW);
    expect(unsure.key).toBe('message.sms-verification.unknown');
    const late = grow({ ...base, moments: { 'sms-received': '2026-11-23T08:00:00+08:00' } });
    // An hour too late.
    expect(customerMessage(late, new Date('2026-11-24T09:00:00+08:00')).key).toBe(
      'message.sms-verification.over',
    );
  });

  it('fills in the date of a notice and of the public-security filing', () => {
    const notice = grow({
      ...base,
      procedure: 'rectify',
      stage: 'draft',
      deadlines: { n: { at: '2026-12-03T00:00:00+08:00', what: 'notice' } },
    });
    // A term that ends at midnight ends with the day before.
    expect(t(customerMessage(notice, NOW))).toContain(
      '请在 2026年12月2日 24:00（北京时间）前完成整改',
    );
    expect(translations.en(customerMessage(notice, NOW))).toContain(
      'by 2 Dec 2026, 24:00 (Beijing time)',
    );
    const done = grow({ ...base, stage: 'done', moments: { approved: '2026-11-24' } });
    expect(t(customerMessage(done, NOW))).toContain('并在 2026年12月24日前');
    expect(translations.en(customerMessage(done, NOW))).toContain('by 24 Dec 2026.');
  });

  it('tells days as days, and one day once', () => {
    const review = grow({ ...base, stage: 'provider-review' });
    expect(t(customerMessage(review, NOW))).toContain('预计 2026年11月25日 至 2026年11月26日。');
    const expiry = grow({
      ...base,
      procedure: 'domain-expiry',
      moments: { 'domain-expires': '2026-12-05' },
    });
    expect(t(customerMessage(expiry, NOW))).toContain('将于 2026年12月5日 到期');
    expect(handoffText(handoffOf(expiry, { now: NOW }), t)).toContain('域名到期：2026年12月5日 ·');
  });

  it('names a domain as people write it, unless it could be taken for another', () => {
    const named = (domain: string) => t(customerMessage(grow({ ...base, domain }), NOW));
    expect(named('xn--fiqs8spotr31a.com')).toContain('中国测试.com 的新增');
    // Cyrillic letters that look like apple.com.
    expect(named('xn--80ak6aa92e.com')).toContain('xn--80ak6aa92e.com 的新增');
  });
});

describe('masking numbers', () => {
  it('keeps province, form and service', () => {
    expect(redactFilingNumber('浙ICP备12345678号-3A')).toBe('浙ICP备********号-3A');
    expect(redactFilingNumber('粤ICP备2025153079号')).toBe('粤ICP备**********号');
    expect(redactOrderId('2000000000011')).toBe('*********0011');
    expect(redactText('张三丰的浙ICP备12345678号-1 已过', ['张三丰'])).toBe(
      '***的浙ICP备********号-1 已过',
    );
  });
});
