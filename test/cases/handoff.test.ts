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
import { PROCEDURES, type ProcedureId, STAGES } from '../../utils/vocabulary.ts';
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
  oldCertificate: '110101900307123',
  passport: 'EA1234567',
  landline: '88158388',
  police: '33010602001234',
};

const planted = grow({
  ...base,
  contact: PLANTED.name,
  filingNumber: `浙ICP备${PLANTED.filing}号-1`,
  orderId: PLANTED.order,
  notes: {
    n1: `${PLANTED.name} ${PLANTED.phone} ${PLANTED.mail}`,
    n2: `证件 ${PLANTED.certificate}，${PLANTED.credit}，验证码 ${PLANTED.code}`,
    n3: `${PLANTED.oldCertificate}，护照 ${PLANTED.passport}，（0571）${PLANTED.landline}`,
    n4: `另有浙ICP备 ${PLANTED.filing} 号，浙公网安备${PLANTED.police}号`,
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
      PLANTED.oldCertificate,
      PLANTED.passport,
      PLANTED.landline,
      PLANTED.police,
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('in full, names every fact in its order, without secrets even where the store has kept one', () => {
    const subject = growCase({
      ...base,
      label: '客户甲 13800138000',
      domain: 'xn--fiqs8spotr31a.com',
      contact: '张三丰 zhang.san@example.com',
      seen: {
        stage: 'sms-verification',
        status: '待核验 13800138000',
        rejectReasons: ['手机 13800138000 打不通', '照片不清楚'],
      },
    });
    const { rows } = handoffOf(subject, { now: NOW, redact: false });
    expect(
      rows.map(({ name, value }) => [name.key, typeof value === 'string' ? value : t(value)]),
    ).toEqual([
      ['handoff.label', '客户甲 138****8000'],
      ['handoff.domain', '中国测试.com'],
      ['handoff.provider', '阿里云'],
      ['handoff.procedure', '新增互联网信息服务'],
      ['handoff.contact', '张三丰 z***@***'],
      ['handoff.stage', '短信核验，自 2026年11月24日 08:00（北京时间）'],
      ['handoff.status', '待核验 138****8000'],
      ['handoff.reasons', '手机 138****8000 打不通；照片不清楚'],
    ]);
    const redacted = handoffOf(subject, { now: NOW }).rows.map(({ name }) => name.key);
    expect(redacted).toEqual([
      'handoff.domain',
      'handoff.provider',
      'handoff.procedure',
      'handoff.stage',
    ]);
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
      '经过（北京时间）',
      '· 2026年11月24日 08:00 接入商初审（手动）',
      '· 2026年11月24日 09:00 短信核验（手动）',
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
    const key = (procedure: ProcedureId) =>
      customerMessage(grow({ ...base, procedure, stage: 'draft' }), NOW).key;
    expect(key('add-service')).toBe('message.draft');
    expect(key('cancel-subject')).toBe('message.draft.direct');
    expect(key('transfer-filing')).toBe('message.draft.plain');
    expect(key('recover-account')).toBe('message.draft.account');
    expect(key('cancel-others-filing')).toBe('message.draft.paper');
    expect(key('rectify')).toBe('message.notice.unknown');
    expect(key('domain-expiry')).toBe('message.domain-expiry.unknown');
  });

  it('says what is left to do when a procedure is through', () => {
    const keys = PROCEDURES.map((procedure) => [
      procedure,
      customerMessage(grow({ ...base, procedure, stage: 'done' }), NOW).key,
    ]);
    for (const [, key] of keys) expect(key).not.toBe('message.done');
    expect(Object.fromEntries(keys)).toMatchObject({
      'add-access': 'message.done.access',
      'cancel-subject': 'message.done.cancelled',
      'cancel-access': 'message.done.access-cancelled',
      'public-security-filing': 'message.done.public-security-filed',
    });
    const withdrawn = grow({ ...base, procedure: 'withdraw-order', stage: 'withdrawn' });
    expect(customerMessage(withdrawn, NOW).key).toBe('message.done.withdrawn');
    expect(customerMessage(grow({ ...base, stage: 'withdrawn' }), NOW).key).toBe(
      'message.withdrawn',
    );
  });

  it('asks for the public-security filing until it is done, and says when it is late', () => {
    const done = (moments: CaseSet['moments']) =>
      customerMessage(grow({ ...base, stage: 'done', moments }), NOW).key;
    expect(done({})).toBe('message.done.public-security.unknown');
    expect(done({ approved: '2026-11-20' })).toBe('message.done.public-security');
    expect(done({ approved: '2026-08-20' })).toBe('message.done.public-security.over');
    expect(done({ approved: '2026-11-20', 'public-security-filed': '2026-11-23' })).toBe(
      'message.done.number',
    );
  });

  it('sends nobody to the authority for what the police decide', () => {
    for (const stage of STAGES) {
      const subject = grow({ ...base, procedure: 'public-security-filing', stage });
      expect(t(customerMessage(subject, NOW))).not.toMatch(/管局|初审|工信部|短信/);
      expect(handoffOf(subject, { now: NOW }).deadlines.map(({ name }) => name.key)).not.toContain(
        'deadline.authority-review',
      );
    }
  });

  it('writes no date that is past as one to come', () => {
    const late = new Date('2027-03-01T10:00:00+08:00');
    const key = (set: CaseSet) => customerMessage(grow({ ...base, ...set }), late).key;
    expect(key({ stage: 'provider-review' })).toBe('message.provider-review.late');
    expect(key({ stage: 'authority-review' })).toBe('message.authority-review.late');
    const rectify = { procedure: 'rectify', stage: 'draft' } as const;
    expect(key({ ...rectify, deadlines: { n: { at: '2026-12-03', what: 'notice' } } })).toBe(
      'message.notice.over',
    );
    const domain = { procedure: 'domain-expiry', stage: 'draft' } as const;
    expect(key({ ...domain, moments: { 'domain-expires': '2026-12-05' } })).toBe(
      'message.domain-expiry.over',
    );
    // Renewed: the case is done, whatever day it kept.
    const renewed = { ...domain, stage: 'done', moments: { 'domain-expires': '2027-12-05' } };
    expect(key(renewed as CaseSet)).toBe('message.done.domain');
  });

  it('names the provider only where it is known, and has one', () => {
    const text = (provider: 'unknown' | 'miit' | 'aliyun') =>
      t(customerMessage(grow({ ...base, stage: 'draft', provider }), NOW));
    expect(text('aliyun')).toContain('请登录阿里云备案控制台');
    expect(text('unknown')).toContain('请登录接入商备案控制台');
    expect(text('miit')).toContain('请登录接入商备案控制台');
    const unsure = grow({ ...base, procedure: null, stage: 'returned' });
    expect(t(customerMessage(unsure, NOW))).toContain('fake-demo-0001.com 的备案订单已退回');
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
    expect(redactFilingNumber('浙ICP备1号12345678')).toBe('浙ICP备*号********');
    expect(redactText('京ICP证030173号、浙ICP备12345678')).toBe('京ICP证******号、浙ICP备********');
    expect(redactOrderId('2000000000011')).toBe('*********0011');
    expect(redactText('张三丰的浙ICP备12345678号-1 已过', ['张三丰'])).toBe(
      '***的浙ICP备********号-1 已过',
    );
  });
});
