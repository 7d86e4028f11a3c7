import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOf } from '../../utils/lookup/whois/labels.ts';
import { readWhois } from '../../utils/lookup/whois/whois.ts';

const CNNIC = new URL(
  'https://webwhois.cnnic.cn/WhoisServlet?queryType=Domain&domain=fake-demo.cn',
);
const BARE = new URL('https://webwhois.cnnic.cn/');

/** The plain text of the registry, as its page and the port-43 service give it. */
const ENGLISH = `WHOIS Look-up
Domain Name: fake-demo.cn
ROID: 20200101s10001s00000000-cn
Domain Status: clientTransferProhibited
Domain Status: serverHold
Registrant ID: fake0001
Registrant: 张示例
Registrant Contact Email: someone@fake-demo.cn
Sponsoring Registrar: 阿里云计算有限公司（万网）
Name Server: dns1.fake-demo.cn
Registration Time: 2020-01-02 03:04:05
Expiration Time: 2027-01-02 03:04:05
DNSSEC: unsigned`;

/** The same as a Chinese table: cells separated by tabs, a form and a menu above it. */
const TABLE = `域名
查询
注册商
首页
域名\t例子.中国
域名ROID\t20200101s10001s00000001-cn
域名状态\tok
注册者\t李示例
注册者联系人电子邮箱\tsomeone@fake-demo.cn
所属注册服务机构\t北京示例数码信息技术有限公司
域名服务器\tdns1.fake-demo.cn
注册时间\t2019-05-06 07:08:09
到期时间\t2026-12-01 07:08:09
DNSSEC\tunsigned
版权所有 中国互联网络信息中心`;

describe('an answer on a WHOIS page', () => {
  test('the registry’s English text', () => {
    expect(readWhois(ENGLISH, CNNIC)).toEqual({
      name: 'fake-demo.cn',
      facts: {
        exists: true,
        registrar: '阿里云计算有限公司（万网）',
        registered: '2020-01-02T03:04:05+08:00',
        expires: '2027-01-02T03:04:05+08:00',
        statuses: ['client transfer prohibited', 'server hold'],
      },
    });
  });

  test('a Chinese table under a form', () => {
    expect(readWhois(TABLE, BARE)).toMatchObject({
      name: '例子.中国',
      facts: {
        registrar: '北京示例数码信息技术有限公司',
        expires: '2026-12-01T07:08:09+08:00',
        statuses: ['ok'],
      },
    });
  });

  test('labels and values on lines of their own; several codes', () => {
    const lines = ENGLISH.replace(/^Domain Status: serverHold\n/m, 'pendingDelete\n').replace(
      /: /g,
      ':\n',
    );
    expect(readWhois(lines, CNNIC)).toMatchObject({
      name: 'fake-demo.cn',
      facts: {
        registered: '2020-01-02T03:04:05+08:00',
        statuses: ['client transfer prohibited', 'pending delete'],
      },
    });
  });

  test('a registrar’s page: status in words, the name in the address only, time in UTC', () => {
    const text = `域名信息
注册商 : 示例网络有限公司
注册日期 : 2019年3月4日
到期日期 : 2028-03-04T16:00:00Z
域名状态 : 注册商设置禁止转移
注册局设置暂停解析
DNS服务器 : dns1.fake-demo.com`;
    const url = new URL('https://whois.aliyun.com/domain/www.fake-demo.com');
    expect(readWhois(text, url)).toEqual({
      name: 'www.fake-demo.com',
      facts: {
        exists: true,
        registrar: '示例网络有限公司',
        registered: '2019-03-04T00:00:00+08:00',
        expires: '2028-03-04T16:00:00Z',
        statuses: ['server hold', 'client transfer prohibited'],
      },
    });
  });

  test('nobody’s name, mail address or phone is taken, whatever the layout', () => {
    const personal = `${ENGLISH}\n注册者\n王示例\n联系电话\n13900000000\nAdmin Email: other@fake-demo.cn`;
    for (const text of [personal, personal.replace(/: /g, '\t'), personal.replace(/: /g, ':\n')]) {
      const told = JSON.stringify(readWhois(text, CNNIC));
      expect(told).toContain('2027-01-02');
      expect(told).not.toMatch(/示例|@|139|fake0001/);
    }
  });

  test('a name that the registry does not know', () => {
    expect(readWhois('No matching record.', CNNIC)).toMatchObject({
      name: 'fake-demo.cn',
      facts: { exists: false, expires: null },
    });
  });

  test('no answer yet: a form, a question for a code, an explanation of the labels', () => {
    for (const text of [
      '',
      '域名\n查询\n如果您需要继续查询，请输入验证码\n确定\n取消',
      'Domain Name: the Domain Name that you queried.\nExpiration Time: the expired time of the domain name.',
    ]) {
      expect(readWhois(text, CNNIC)).toBeNull();
      expect(readWhois(text, BARE)).toBeNull();
    }
  });

  test('any text gives an answer that holds together, or none', () => {
    const line = fc.oneof(
      fc.constantFrom(...ENGLISH.split('\n'), ...TABLE.split('\n')),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const answer = readWhois(lines.join('\n'), BARE);
        if (!answer) return;
        expect(answer.name).toMatch(/^[^\s@]+\.[^\s@]+$/);
        for (const moment of [answer.facts.expires, answer.facts.registered]) {
          if (moment) expect(Date.parse(moment)).not.toBeNaN();
        }
      }),
    );
  });
});

describe('a label', () => {
  test.each([
    ['Registrar', 'registrar'],
    ['Domain  Name :', 'domain'],
    ['到 期 时 间：', 'expires'],
    ['Registrant', 'ignored'],
    [`Registrar${' '.repeat(51)}`, 'registrar'],
  ])('%j is known', (label, part) => {
    expect(partOf(label)).toBe(part);
  });

  test.each(['', 'Registrars', '到期', `Registrar${' '.repeat(52)}`])('%j is none', (label) => {
    expect(partOf(label)).toBeNull();
  });
});
