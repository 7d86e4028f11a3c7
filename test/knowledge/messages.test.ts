import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { matchMessages } from '../../utils/knowledge/messages/match.ts';
import type { Message } from '../../utils/knowledge/messages/message.ts';
import { MESSAGES, type MessageId, messageOf } from '../../utils/knowledge/messages/messages.ts';
import { SOURCES, sourceOf } from '../../utils/knowledge/sources.ts';
import { messages as en } from '../../utils/text/en/messages.ts';
import { messages as zh } from '../../utils/text/zh-CN/messages.ts';
import { PROCEDURES, PROVIDERS } from '../../utils/vocabulary.ts';

const entries = Object.entries(MESSAGES) as [MessageId, Message][];
const examples = entries.flatMap(([id, { examples: list }]) =>
  list.map((example): [MessageId, string] => [id, example]),
);

const ids = (text: string): string[] => matchMessages(text).map((match) => match.id);

/** The id of the longest match, as a reader of one notice line would take it. */
const longest = (text: string): string | undefined =>
  matchMessages(text).sort((a, b) => b.length - a.length)[0]?.id;

const ASCII_OF: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '：': ':',
  '（': '(',
  '）': ')',
  '；': ';',
  '“': '"',
  '”': '"',
};
const FULL_OF = Object.fromEntries(Object.entries(ASCII_OF).map(([full, ascii]) => [ascii, full]));
const map = (text: string, table: Readonly<Record<string, string>>): string =>
  [...text].map((char) => table[char] ?? char).join('');
const fullWidth = (text: string): string =>
  map(text, FULL_OF).replace(/[A-Za-z0-9]/g, (char) =>
    String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
  );

describe('the message table', () => {
  const schema = z.record(
    z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    z.strictObject({
      providers: z.array(z.enum(PROVIDERS)).check(z.minLength(1)),
      topic: z.string(),
      patterns: z.array(z.string().check(z.minLength(4))).check(z.minLength(1)),
      examples: z.array(z.string().check(z.minLength(4))).check(z.minLength(1)),
      procedure: z.optional(z.enum(PROCEDURES)),
      deadlineRule: z.optional(
        z.union([
          z.strictObject({ kind: z.literal('at') }),
          z.strictObject({ kind: z.literal('hours'), n: z.number(), from: z.literal('sms') }),
        ]),
      ),
      code: z.optional(z.int()),
      old: z.optional(z.literal(true)),
      sources: z.array(z.string()).check(z.minLength(1)),
    }),
  );

  it('has the shape the product relies on', () => {
    expect(z.safeParse(schema, MESSAGES).error).toBeUndefined();
    expect(entries.length).toBeGreaterThan(160);
  });

  it('rests every message on a known source that is not unverified alone', () => {
    for (const [id, { sources }] of entries) {
      for (const source of sources)
        expect(Object.hasOwn(SOURCES, source), `${id}: ${source}`).toBe(true);
      expect(
        sources.some((source) => sourceOf(source).tier !== 'unverified'),
        id,
      ).toBe(true);
    }
  });

  it('has cause and remedy in both languages', () => {
    for (const [id] of entries) {
      for (const part of ['cause', 'remedy']) {
        const key = `message.${id}.${part}`;
        expect(Object.hasOwn(zh, key), key).toBe(true);
        expect(Object.hasOwn(en, key), key).toBe(true);
      }
    }
  });

  it('has no sentence without a message', () => {
    for (const key of Object.keys(zh)) {
      const [, id] = /^message\.([^.]+)\.(?:cause|remedy)$/.exec(key) ?? [];
      if (id) expect(Object.hasOwn(MESSAGES, id), key).toBe(true);
    }
  });

  it('prints no string under two ids', () => {
    expect(new Set(examples.map(([, example]) => example)).size).toBe(examples.length);
  });

  it('calls a password message history', () => {
    expect(messageOf('ministry-password-wrong').old).toBe(true);
  });

  it('never leads from the last access to cancelling the service', () => {
    expect(messageOf('ministry-only-access').procedure).toBe('cancel-access');
    expect(zh['message.ministry-only-access.remedy']).toMatch(/不要为此去注销/);
  });
});

describe('every message matches its own example', () => {
  it.each(examples)('%s: %s', (id, example) => {
    expect(longest(example)).toBe(id);
    expect(longest(map(example, ASCII_OF))).toBe(id);
    expect(longest(map(example, FULL_OF))).toBe(id);
    expect(longest(fullWidth(example))).toBe(id);
    expect(longest(example.replaceAll(/[，。：；（）“”,.:;()"]/g, ''))).toBe(id);
    expect(longest(example.replaceAll(/[，：]/g, ' '))).toBe(id);
  });

  it.each(examples)('%s in a longer notice: %s', (id, example) => {
    const text = `尊敬的用户，您好！\n您的备案订单 30178537319491747（example.com）于2026年11月20日被退回，原因如下：\n1、${example}\n请登录控制台处理。`;
    expect(ids(text)).toEqual([id]);
    const [match] = matchMessages(text);
    expect(match && text.slice(match.index, match.index + match.length).length).toBeGreaterThan(3);
    expect(match && match.index >= text.indexOf(example)).toBe(true);
    expect(match && match.index + match.length <= text.indexOf(example) + example.length).toBe(
      true,
    );
  });
});

describe('near wordings', () => {
  it.each([
    ['域名example.com持有者与主办单位不一致', 'domain-holder-not-subject'],
    ['网站某某官网名称冲突', 'ministry-name-conflict'],
    ['主体负责人张某某身份证已过期', 'tencent-inspected-subject-id-expired'],
    ['该域名例子点中国已存在备案号', 'domain-has-number'],
    ['域名持\n有者与主办单位不\n一致', 'domain-holder-not-subject'],
    ['域名（shop.example.cn）的所有者与主办者不一致，请核实', 'domain-holder-not-subject'],
    ['域名持有者张**与备案主体某某公司不符', 'domain-holder-not-subject'],
    [
      '域名验证不通过，域名为a-b.example.com（该域名不存在于注册商核验库中）',
      'domain-not-in-registrar-store',
    ],
    ['域名核验未通过：域名 example.net（域名所有人证件类型不一致）', 'domain-id-type-mismatch'],
    ['经核验，域名example.com注册人的证件号码与备案信息比对不一致', 'domain-id-number-mismatch'],
    ['该域名已于2026年11月1日过期，域名已过期', 'domain-expired'],
    ['域名example.gg的TLD尚未获得批复', 'suffix-not-approved'],
    ['域名example.io的后缀未获工信部批复', 'suffix-not-approved'],
    ['该域名所属注册商（GoDaddy）未经工信部批复', 'registrar-not-approved'],
    ['域名example.com尚未完成实名认证', 'domain-not-real-named'],
    ['您的域名example.com未入库', 'domain-not-yet-in-store'],
    ['您填写的网站名称“某某官网”不合格', 'service-name-unacceptable'],
    ['App名称不合格', 'service-name-unacceptable'],
    ['驳回原因：跨省备案。', 'cross-province'],
    ['您的订单因跨省备案被驳回', 'cross-province'],
    ['网站example.com内容不合格，请整改', 'content-unacceptable'],
    ['前置审批文件不合格', 'pre-approval-unacceptable'],
    ['主体负责人张*非法定代表人', 'contact-not-legal-representative'],
    ['主体负责人不是法人', 'contact-not-legal-representative'],
    ['证件住所非“浙江”本省', 'certificate-address-elsewhere'],
    ['手机号码138****1234备案频率大于1', 'phone-frequency'],
    ['网站主办者有冲突', 'subject-conflict'],
    ['网站主办者（某某科技有限公司）冲突，请核实后再次报备', 'subject-conflict'],
    ['此证件(3301**********1234)存在进行中的订单', 'certificate-has-order'],
    ['工信部系统中已存在备案记录', 'record-exists'],
    ['网站已注销,您的备案请求已被拒绝', 'service-cancelled'],
    ['备案申请中的数据（example.com）在备案信息库中不存在', 'record-not-found'],
    ['已备案网站www.example.com无法访问', 'filed-service-unreachable'],
    ['已备案的网站打不开', 'filed-service-unreachable'],
    ['网站首页底部未添加备案号', 'footer-number-missing'],
    ['备案号未链接到工信部网站', 'footer-link-missing'],
    ['example.com 在其他网站已存在', 'domain-twice-in-order'],
    ['网站在未备案通过前（2026-11-20）已开通', 'service-open-before-approval'],
    ['电话无人接听', 'phone-unreachable'],
    ['该域名example.com存在进行中的订单', 'domain-has-order'],
    ['主办单位名称不合格:证件已吊销', 'inspected-certificate-gone'],
    ['备案主体/网站负责人138****1234联系电话不合格', 'inspected-phone'],
    ['已备案域名example.com未使用阿里云中国内地节点服务器', 'access-not-on-mainland-server'],
    ['域名解析未指向阿里云中国内地（不含香港）节点服务器', 'access-dns-elsewhere'],
    ['请您务必于2026-12-01 10:00:00之前设置解析指向阿里云内地服务器', 'access-deadline'],
    ['主体信息未通过:主体负责人证件已过期', 'tencent-inspected-subject-id-expired'],
    ['域名所有者未通过：example.com', 'tencent-inspected-domain-owner'],
    ['检测到您的证件已在账号hw_1234****下使用', 'certificate-in-other-account'],
    ['尊敬的ICP用户：您的短信核验已全部完成，该请求将提交管局审核。', 'sms-all-done'],
    ['您的短信核验失败，请重新验证', 'sms-failed'],
    ['“某某”网站的“example.com”在黑名单中，请核实后再次报备', 'ministry-domain-blacklisted'],
    [
      '注销主体冲突,无需重复提交该主体(京ICP备12345678号)的注销申请',
      'ministry-cancel-subject-running',
    ],
    ['域名冲突，该域名example.com在备案信息库中已存在', 'ministry-domain-filed'],
  ])('%s', (text, id) => {
    expect(longest(text)).toBe(id);
  });

  it('finds several reasons of one notice, in order, each where it stands', () => {
    const text = '1. 域名已过期；2. 网站名称不合格；3. 主体负责人非法定代表人。';
    const found = matchMessages(text);
    expect(found.map((m) => m.id)).toEqual([
      'domain-expired',
      'service-name-unacceptable',
      'contact-not-legal-representative',
    ]);
    expect(found.map((m) => text.slice(m.index, m.index + m.length))).toEqual([
      '域名已过期',
      '网站名称不合格',
      '主体负责人非法定代表人',
    ]);
  });
});

describe('unrelated sentences match nothing', () => {
  it.each([
    '',
    '您的备案订单已提交，请等待审核。',
    '阿里云备案初审已通过，订单将自动提交管局。',
    '恭喜您，您的网站已备案成功，备案号为京ICP备12345678号-1。',
    '请在收到短信后24小时内登录 beian.miit.gov.cn 完成短信核验。',
    '域名将于2026年12月31日到期，请及时续费。',
    '如何办理跨省备案？',
    '不支持跨省备案的省份请咨询客服',
    '域名持有者与主办单位一致',
    '网站名称不少于三个汉字',
    '证件照片请上传原件',
    '主体负责人应为法定代表人',
    '为保障您的权益，请保持电话畅通。',
    '域名过期前请完成续费',
    '域名未过期，无需处理',
    '主体负责人可以不是法定代表人，但要提供授权书',
    '请确认域名是否已过期',
    '域名有没有完成实名认证，请在注册商处查看',
    '若域名将于近期过期，请先续费',
    '网站负责人应当保持电话畅通，避免无人接听',
    '前置审批材料请上传彩色扫描件',
    '暂无数据',
    '注销主体后不可恢复，请谨慎操作',
    '请核实后再次报备',
    'Your order has been submitted.',
    '双十一云服务器 2 核 4G 低至 99 元',
    '我的备案 我的订单 备案服务码 帮助',
  ])('%s', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('does not join words across sentences', () => {
    expect(ids('请填写域名持有者。与主办单位联系后，若信息不一致请修改。')).toEqual([]);
  });

  it('does not take a full stop between Latin words for a domain', () => {
    expect(ids('请检查IP。TLD未批复')).toEqual(['suffix-not-approved']);
  });
});
