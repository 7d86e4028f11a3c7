import { describe, expect, test } from 'vitest';
import { lookUp, lookUpAll } from '../../utils/lookup/lookup.ts';

const keys = (input: string) => lookUp(input).notes.map((note) => note.text.key);

describe('one name, however it is written', () => {
  test.each([
    ['example.com', 'example.com'],
    ['WWW.Example.COM', 'example.com'],
    ['https://user:secret@www.example.com:8443/a?b=c.d#e', 'example.com'],
    ['//example.com/path', 'example.com'],
    ['HTTP://EXAMPLE.COM', 'example.com'],
    ['example.com:443', 'example.com'],
    ['mailto:someone@mail.example.com', 'example.com'],
    ['someone@mail.example.com', 'example.com'],
    ['git@mail.example.com:group/project.git', 'example.com'],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
    ['example。com', 'example.com'],
    ['exam\u200bple\ufeff.com', 'example.com'],
    [' \t example . com \n', 'example.com'],
    ['exam ple.com', 'example.com'],
    ['example.com...', 'example.com'],
    ['“example.com”，', 'example.com'],
    ['*.example.com', 'example.com'],
    ['_dmarc.example.com', 'example.com'],
    ['请查 example.com 谢谢', 'example.com'],
    ['a.b.example.com.cn', 'example.com.cn'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['XN--FSQU00A.XN--FIQS8S', 'xn--fsqu00a.xn--fiqs8s'],
    ['user@例子.公司', 'xn--fsqu00a.xn--55qx5d'],
    ['bücher.com', 'xn--bcher-kva.com'],
    ['一.foo.政务.cn', 'foo.xn--zfr164b.cn'],
    ['foo.公益.cn', 'foo.xn--55qw42g.cn'],
    ['icp备案.com', 'xn--icp-f97ei78d.com'],
  ])('%j is filed as %s', (input, registrable) => {
    const report = lookUp(input);
    expect(report).toMatchObject({ input, kind: 'domain', registrable });
  });

  test('the readable form is given back', () => {
    expect(lookUp('www.xn--fsqu00a.xn--fiqs8s').unicode).toBe('例子.中国');
    expect(lookUp('bücher.com').unicode).toBe('bücher.com');
  });
});

describe('bare suffixes', () => {
  test.each([
    ['cc', 'cc'],
    ['.TV', 'tv'],
    ['com.cn', 'com.cn'],
    ['.中国', 'xn--fiqs8s'],
    ['xn--fiqs8s', 'xn--fiqs8s'],
    ['政务.cn', 'xn--zfr164b.cn'],
  ])('%s', (input, ascii) => {
    const report = lookUp(input);
    expect(report.kind).toBe('suffix');
    expect(report.suffix?.ascii).toBe(ascii);
    expect(report.registrable).toBeUndefined();
  });
});

describe('no answer, and why', () => {
  test.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['1.2.3.4', 'ip'],
    ['http://1.2.3.4:8080/x', 'ip'],
    ['127.1', 'ip'],
    ['0x7f.0.0.1', 'ip'],
    ['2130706433', 'ip'],
    ['１．２．３．４', 'ip'],
    ['::1', 'ip'],
    ['[2001:db8::1]:443', 'ip'],
    ['https://[::ffff:1.2.3.4]/', 'ip'],
    ['::ffff:1.2.3.4', 'ip'],
    ['fe80::1%eth0', 'ip'],
    ['47.96.1.1-47.96.1.20', 'ip'],
    ['localhost', 'single-label'],
    ['备案', 'single-label'],
    ['a..com', 'bad-label'],
    ['-example.com', 'bad-label'],
    ['example-.com', 'bad-label'],
    ['exa_mple.com', 'bad-label'],
    ['exa$mple.com', 'bad-label'],
    ['xn--a.com', 'bad-label'],
    ['xn--zzzzzzz99999.com', 'bad-label'],
    [`${'a'.repeat(64)}.com`, 'too-long'],
    [`${'中'.repeat(64)}.com`, 'too-long'],
    [`${'a.'.repeat(130)}com`, 'too-long'],
    ['随便 写点 什么', 'not-a-domain'],
  ])('%j → %s', (input, problem) => {
    const report = lookUp(input);
    expect(report).toMatchObject({ kind: 'invalid', problem });
    expect(report.notes[0]?.topic).toBe('problem');
  });

  test('63 characters in a label and 253 in a name are allowed', () => {
    expect(lookUp(`${'a'.repeat(63)}.com`).kind).toBe('domain');
    const name = `${'a'.repeat(61)}.`.repeat(4);
    expect(lookUp(`${name}b.com`).kind).toBe('domain');
  });
});

describe('what a status means', () => {
  test('a strong refusal stops a new filing and a cancellation', () => {
    const report = lookUp('foo.org');
    expect(report.suffix).toMatchObject({ status: 'not-approved', strength: 'strong' });
    const verdicts = Object.fromEntries(report.notes.map((n) => [n.topic, n.verdict]));
    expect(verdicts).toMatchObject({
      'new-filing': 'stop',
      change: 'warn',
      cancellation: 'stop',
      'cancel-access': 'warn',
      history: 'note',
    });
  });

  test('a weak refusal and a missing suffix only ask to verify', () => {
    for (const input of ['foo.gg', 'foo.la', 'foo.hk', 'foo.notlisted']) {
      const report = lookUp(input);
      const filing = report.notes.find((note) => note.topic === 'new-filing');
      expect(filing?.verdict).toBe('unknown');
      expect(report.notes.every((note) => note.verdict !== 'stop')).toBe(true);
    }
  });

  test('approved passes, with the registrar named as a second condition', () => {
    const report = lookUp('foo.cc');
    expect(report.suffix?.status).toBe('approved');
    expect(report.notes.find((n) => n.topic === 'new-filing')?.verdict).toBe('pass');
    expect(report.notes.some((n) => n.topic === 'registrar')).toBe(true);
    expect(report.notes.some((n) => n.topic === 'history')).toBe(true);
  });

  test('every statement about a suffix has a source', () => {
    for (const note of lookUp('foo.me').notes) expect(note.sources.length).toBeGreaterThan(0);
  });

  test.each([
    ['foo.con', 'com'],
    ['foo.ocm', 'com'],
    ['foo.comm', 'com'],
    ['foo.comcn', 'com.cn'],
    ['foo.c0m', 'com'],
    ['foo.nett', 'net'],
    ['foo.中囯', '中国'],
  ])('a slip in the suffix: %s → .%s', (input, likely) => {
    const note = lookUp(input).notes.find(({ text }) => text.key === 'lookup.name.unlisted-like');
    expect(note?.text.params?.likely).toBe(likely);
  });

  test('names that cannot be public are told apart from slips', () => {
    expect(keys('foo.local')).toContain('lookup.name.special-use');
    expect(keys('foo.notatld')).toContain('lookup.name.unlisted');
    expect(keys('shop.example.com')).toContain('lookup.name.sub-domain');
    expect(keys('www.example.com')).not.toContain('lookup.name.sub-domain');
  });
});

describe('look-alike letters', () => {
  test('a Cyrillic twin of a Latin name', () => {
    const note = lookUp('аррӏе.com').notes.find((n) => n.topic === 'look-alike');
    expect(note?.text).toMatchObject({
      key: 'lookup.look-alike.twin',
      params: { twin: 'apple' },
    });
  });

  test('one Cyrillic letter among Latin ones, also in punycode', () => {
    const note = lookUp('xn--exmple-4nf.com').notes.find((n) => n.topic === 'look-alike');
    expect(note?.text).toMatchObject({
      key: 'lookup.look-alike.mixed-scripts',
      params: { letters: 'а', twin: 'example' },
    });
  });

  test('Chinese with Latin and plain accents stay silent', () => {
    for (const input of ['icp备案.com', 'bücher.com', '例子.中国', 'example.com']) {
      expect(lookUp(input).notes.some((n) => n.topic === 'look-alike')).toBe(false);
    }
  });
});

describe('filing numbers', () => {
  test.each([
    ['京ICP备12345678号', '北京', 'subject', undefined],
    ['浙ICP备2024071295号-1', '浙江', 'website', 1],
    ['浙icp备 2024071295 号 － 2a', '浙江', 'app', 2],
    ['蜀ICP备2026004236号—1X', '四川', 'mini-program', 1],
    ['京ＩＣＰ备２０２６０３１７２８号－４Ｋ', '北京', 'quick-app', 4],
    ['备案号：京ICP备12345678号-3。', '北京', 'website', 3],
    ['京ICP证030173号-1', '北京', 'website', 1],
    ['粤B2-20090059-1626X', '广东', 'mini-program', 1626],
  ])('%s', (input, province, kind, service) => {
    const report = lookUp(input);
    expect(report.kind).toBe('filing-number');
    expect(report.filingNumber).toMatchObject({ province, kind });
    expect(report.filingNumber?.service).toBe(service);
  });

  test('licences without a province', () => {
    expect(lookUp('合字B2-20160011').filingNumber).toMatchObject({ province: null });
    expect(lookUp('B2-20080101').filingNumber).toMatchObject({ province: null, scheme: 'licence' });
  });

  test('Guangdong has its own rule for the footer', () => {
    expect(keys('粤ICP备2026007027号-2')).toContain('filing-number.display.guangdong');
    expect(keys('浙ICP备2026000780号-3')).toContain('filing-number.display.which-number');
  });

  test('public-security numbers, with their area checked', () => {
    const report = lookUp('浙公网安备 33010202000302号');
    expect(report.kind).toBe('public-security-number');
    expect(report.publicSecurityNumber).toMatchObject({ province: '浙江', current: true });
    expect(keys('京公网安备33010202000302号')).toContain('lookup.number.public-security.area');
    expect(keys('京公网安备1101085013号')).toContain('public-security-number.old');
  });

  test.each([
    ['京ICP备案12345678号', 'wrong-word'],
    ['ICP备12345678号', 'no-province'],
    ['萌ICP备20263015号', 'unknown-province'],
    ['京ICP备123号', 'serial-length'],
    ['京ICP备12345678', 'no-hao'],
    ['浙ICP备2024071295号-1B', 'bad-service'],
    ['浙ICP备2024071295号-1kw', 'bad-service'],
  ])('%s is malformed: %s', (input, fault) => {
    expect(lookUp(input)).toMatchObject({ kind: 'invalid', problem: 'bad-filing-number' });
    expect(keys(input)).toEqual([`filing-number.problem.${fault}`]);
  });

  test('a public-security number with too few digits', () => {
    expect(lookUp('京公网安备1234号').problem).toBe('bad-public-security-number');
  });
});

describe('several at once', () => {
  test('separators, mail addresses, numbers with spaces, each once', () => {
    const text =
      'foo.com bar.org\n京ICP备12345678号-1 京ICP备 12345678 号 x.cc；y.tv，a@b.me、FOO.com';
    expect(lookUpAll(text).map((r) => r.registrable ?? r.filingNumber?.text)).toEqual([
      'foo.com',
      'bar.org',
      '京ICP备12345678号-1',
      '京ICP备12345678号',
      'x.cc',
      'y.tv',
      'b.me',
    ]);
  });

  test('one torn name on a line stays one', () => {
    expect(lookUpAll('exam ple.com').map((r) => r.registrable)).toEqual(['example.com']);
  });

  test('nothing gives one empty answer', () => {
    expect(lookUpAll(' \n ').map((r) => r.problem)).toEqual(['empty']);
  });
});

describe('what may stand against an approved suffix', () => {
  const caveats = (input: string) =>
    lookUp(input)
      .notes.filter(({ topic }) => topic === 'caveat')
      .map(({ verdict, text }) => [verdict, text.key, text.params?.suffix]);

  test('is said with the answer', () => {
    expect(caveats('fake-demo.asia')).toEqual([['warn', 'lookup.note.caveat.beijing', '.asia']]);
    expect(caveats('.tech')).toEqual([['warn', 'lookup.note.caveat.doubt', '.tech']]);
  });

  test.each(['fake-demo.com', 'fake-demo.jp', 'fake-demo.hk'])('%s has none', (input) => {
    expect(caveats(input)).toEqual([]);
  });
});
