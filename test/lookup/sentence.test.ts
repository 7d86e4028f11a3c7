import { describe, expect, test } from 'vitest';
import { imitationNotes } from '../../utils/lookup/imitation.ts';
import { lookUp, lookUpAll } from '../../utils/lookup/lookup.ts';
import { officialPages } from '../../utils/lookup/pages.ts';

const keys = (input: string) => lookUp(input).notes.map((note) => note.text.key);
const names = (text: string) =>
  lookUpAll(text).map((r) => r.registrable ?? r.filingNumber?.text ?? r.problem);

describe('a name in a sentence', () => {
  test.each([
    ['网址：www.example.com', 'www.example.com'],
    ['域名:example.com', 'example.com'],
    ['请问example.com能备案吗？', 'example.com'],
    ['example.com可以备案吗', 'example.com'],
    ['我的网站是www.example.cn，帮我看看', 'www.example.cn'],
    ['请问 a.example.com.cn 行不行', 'a.example.com.cn'],
    ['[example.com](https://example.com/a)', 'example.com'],
    ['<a href="https://www.example.com/a">主页</a>', 'www.example.com'],
    ['https%3A%2F%2Fwww.example.com%2Fa', 'www.example.com'],
    ['域名：例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['例子.中国可以备案吗', 'xn--fsqu00a.xn--fiqs8s'],
    ['邮箱：someone@mail.example.cn', 'mail.example.cn'],
  ])('%s', (input, domain) => {
    expect(lookUp(input)).toMatchObject({ kind: 'domain', domain });
  });

  test('says what was taken from the text', () => {
    const [first] = lookUp('请问example.com能备案吗').notes;
    expect(first?.text).toEqual({ key: 'lookup.name.from-text', params: { host: 'example.com' } });
  });

  test('a name that has Chinese in it stays one', () => {
    for (const [input, unicode] of [
      ['icp备案.com', 'icp备案.com'],
      ['例子abc.com', '例子abc.com'],
      ['大v店.com', '大v店.com'],
    ] as const) {
      expect(lookUp(input).unicode).toBe(unicode);
      expect(keys(input)).not.toContain('lookup.name.from-text');
    }
  });

  test('part of a bad name is no name', () => {
    for (const input of ['exa$mple.com', 'exa!mple.com', '-example.com', 'a..example.com']) {
      expect(lookUp(input).problem).toBe('bad-label');
    }
    expect(lookUp('https://intranet/readme.md').problem).toBe('single-label');
    expect(lookUp('http://1.2.3.4/example.com').problem).toBe('ip');
  });

  test('a sentence without a name', () => {
    expect(names('您好，我想问一下备案怎么办理')).toEqual(['not-a-domain']);
  });
});

describe('a suffix asked about by itself', () => {
  test.each([
    ['.io 能备案吗', 'io'],
    ['.xyz后缀', 'xyz'],
    ['请问.cc可以备案吗', 'cc'],
    ['后缀 .me 能不能备案', 'me'],
    ['org域名能备案吗', 'org'],
    ['top 后缀支持备案吗', 'top'],
    ['后缀是com.cn的怎么备案', 'com.cn'],
    ['me 后缀能备案吗', 'me'],
    ['.中国能备案吗', 'xn--fiqs8s'],
    ['can .ai be filed?', 'ai'],
    ['is the tld dev approved', 'dev'],
    ['does an app domain pass', 'app'],
  ])('%s', (input, ascii) => {
    const report = lookUp(input);
    expect(report).toMatchObject({ kind: 'suffix', suffix: { ascii } });
    expect(report.notes[0]?.text.key).toBe('lookup.name.from-text');
  });

  test.each(['域名没实名能备案吗', 'my domain', '.notatld 能备案吗', 'ICP备案怎么办', '备案.'])(
    'no suffix: %s',
    (input) => {
      expect(lookUp(input).kind).toBe('invalid');
    },
  );
});

test('a picture behind a name belongs to the message, one inside it to the name', () => {
  expect(lookUp('example.cn👍').domain).toBe('example.cn');
  expect(lookUp('例子.中国🎉').unicode).toBe('例子.中国');
  expect(keys('🍎.com')).toContain('lookup.name.symbols');
});

describe('a list', () => {
  test.each([
    '1. example.com',
    '(2) example.com',
    '3) example.com',
    '[4] example.com',
    '5． example.com',
  ])('its numbers are no part of the name: %s', (input) => {
    expect(lookUp(input).domain).toBe('example.com');
  });

  test('as pasted', () => {
    expect(names('1. example.com\n2. example.org\n10. example.cn')).toEqual([
      'example.com',
      'example.org',
      'example.cn',
    ]);
  });
});

describe('a dot that was left out or typed as a comma', () => {
  test.each(['example com', 'example，com', 'example,cn', 'example、com'])('%s', (input) => {
    expect(names(input)).toEqual([`example.${input.slice(-3).replace(/^\W/, '')}`]);
  });

  test('is said where a blank stood for it', () => {
    expect(keys('example com')).toContain('lookup.name.dot');
  });

  test('two suffixes are a list, two words are none', () => {
    expect(lookUpAll('com,net').map(({ kind }) => kind)).toEqual(['suffix', 'suffix']);
    expect(lookUp('hello world').problem).toBe('not-a-domain');
  });
});

describe('an organisation', () => {
  test.each(['杭州假想科技有限公司', '假想市第一人民医院', '假想（北京）文化工作室'])(
    '%s is sent to the query by name',
    (input) => {
      const report = lookUp(input);
      expect(report.problem).toBe('organisation');
      expect(officialPages(report)).toEqual([
        expect.objectContaining({ label: 'lookup.page.filing-query', paste: input }),
      ]);
    },
  );

  test('a short name is a name without its suffix', () => {
    expect(lookUp('例子').problem).toBe('single-label');
    expect(lookUp('我的公司怎么备案').problem).toBe('not-a-domain');
  });
});

describe('names that imitate an official address', () => {
  const imitates = (input: string) =>
    imitationNotes(lookUp(input)).map(({ verdict, text }) => [verdict, text.key]);

  test.each([
    'beian-aliyun.com',
    'beian.miit.gov.cn.fake-check.vip',
    'https://beian.aliyuun.com/a',
  ])('%s', (input) => {
    expect(imitates(input)).toEqual([['warn', 'lookup.look-alike.official']]);
  });

  test.each([
    'beian.aliyun.com',
    'my-cloud.cn',
    'cloud.fake-home.com',
    'example.com',
    '京ICP备12345678号',
  ])('not %s', (input) => {
    expect(imitates(input)).toEqual([]);
  });
});

describe('slips in a URL', () => {
  test.each([
    'http:/www.example.com',
    'http//www.example.com',
    'http:\\\\www.example.com\\a',
    'http：//www.example.com',
    'htp://www.example.com',
  ])('%s', (input) => {
    expect(lookUp(input).registrable).toBe('example.com');
  });
});

describe('lists with more than names', () => {
  const both = ['foo.com', 'bar.cn'];
  test.each([
    ['joined by a word', 'foo.com和bar.cn'],
    ['numbered', '1、foo.com\n2、bar.cn'],
    ['a table with dates', '1;foo.com;2026-01-01\n2;bar.cn;2026年2月1日'],
    ['a heading and remarks', '域名,备注\nfoo.com,主站\nbar.cn,分站'],
    ['a heading that is also a suffix', '公司,域名\n青山,foo.com\n绿水,bar.cn'],
    ['joined by an arrow', 'foo.com→bar.cn'],
    ['numbers in circles', '①foo.com②bar.cn'],
    ['URLs whose paths hold commas', 'https://foo.com/a,b;c?d=1,2,https://bar.cn/e,f'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(both);
  });

  test('what could be meant as a name is answered', () => {
    expect(names('foo.com, intranet')).toEqual(['foo.com', 'single-label']);
    expect(lookUpAll('中国、公司').map((r) => r.unicode)).toEqual(['中国', '公司']);
    expect(names('foo.com\t1.2.3.4')).toEqual(['foo.com', 'ip']);
  });
});

describe('names of platforms', () => {
  test.each([
    'someone.github.io',
    'bucket.oss-cn-hangzhou.aliyuncs.com',
    'bucket-1250000000.cos.ap-guangzhou.myqcloud.com',
    'shop.cn.com',
    'me.eu.org',
  ])('%s is nobody’s to file', (input) => {
    expect(keys(input)).toContain('lookup.name.shared');
    expect(keys(input)).not.toContain('lookup.name.sub-domain');
  });

  test('one’s own sub-domain follows the domain', () => {
    expect(keys('shop.example.com')).toContain('lookup.name.sub-domain');
  });
});

describe('a question about suffixes', () => {
  const suffixes = (text: string) =>
    lookUpAll(text).map(({ kind, suffix }) => kind === 'suffix' && suffix?.ascii);

  test.each([
    ['.tv 和 .la 能备案吗', ['tv', 'la']],
    ['.vip可以备案不？.gg呢', ['vip', 'gg']],
    ['cc、club、win 哪些后缀能备案', ['cc', 'club', 'win']],
    ['site 或者 fun 域名可以备案吗', ['site', 'fun']],
    ['.org.cn 和 .net.cn 哪个好备案', ['org.cn', 'net.cn']],
    ['.网络和.公司能备案吗', ['xn--io0a7i', 'xn--55qx5d']],
    ['can .de or .eu be filed?', ['de', 'eu']],
    ['后缀 .shop', ['shop']],
  ])('%s', (text, found) => {
    expect(suffixes(text)).toEqual(found);
  });

  test('an App is no suffix, and a name is a name', () => {
    expect(lookUpAll('我的 app 能备案吗').map(({ problem }) => problem)).toEqual(['not-a-domain']);
    expect(suffixes('app 域名能备案吗')).toEqual(['app']);
    expect(lookUpAll('fake-a.com 和 fake-b.cn 后缀能备案吗').map(({ domain }) => domain)).toEqual([
      'fake-a.com',
      'fake-b.cn',
    ]);
  });
});

describe('numbers only', () => {
  test('an address written as one number, a serial, a phone', () => {
    expect(keys('2130706433')).toEqual(['lookup.problem.ip-number']);
    expect(lookUp('12345678').problem).toBe('digits');
    expect(lookUp('13800138000').problem).toBe('digits');
  });
});

describe('odd filing numbers', () => {
  test('traditional characters', () => {
    expect(lookUp('京ICP備12345678號-1').filingNumber?.text).toBe('京ICP备12345678号-1');
    expect(lookUpAll('粵 京ICP證030173號 京公網安備11010800000001號')).toMatchObject([
      { filingNumber: { text: '京ICP证030173号' } },
      { publicSecurityNumber: { digits: '11010800000001' } },
    ]);
  });

  test('a licence that follows a number without a blank keeps its lead', () => {
    expect(names('粤ICP备12345678号-2合字B2-20170010')).toEqual([
      '粤ICP备12345678号-2',
      '合字B2-20170010',
    ]);
  });

  test('nothing is cut off to make a number fit', () => {
    for (const input of ['京ICP备2026031728号-2A-1', '京ICP备1234567O号']) {
      expect(names(input)).toEqual(['bad-filing-number']);
    }
  });

  test('a missing dash is not guessed; a year behind the number is the footer’s', () => {
    expect(names('浙ICP备2024071295号1')).toEqual(['bad-filing-number']);
    expect(names('京ICP备12345678号2026 版权所有')).toEqual(['京ICP备12345678号']);
  });

  test('brackets round the province, a colon, a licence for several services, a lost 备', () => {
    expect(lookUp('(浙)公网安备33010202000302号').publicSecurityNumber?.province).toBe('浙江');
    expect(lookUp('浙公网安备：33010202000302').publicSecurityNumber?.province).toBe('浙江');
    expect(names('A2.B1.B2-20090059')).toEqual(['A2.B1.B2-20090059']);
    expect(keys('浙ICP2024071295号')).toEqual(['filing-number.problem.wrong-word']);
  });

  test('no serial, and the words of the public-security number mixed up', () => {
    expect(keys('京ICP备号')).toEqual(['filing-number.problem.serial-missing']);
    expect(keys('京公安网备11010800000001号')).toEqual([
      'lookup.number.public-security.wrong-word',
    ]);
    expect(names('ICP备案怎么办')).toEqual(['not-a-domain']);
  });
});

test('a label that grows too long is named as it was written', () => {
  const [note] = lookUp(`${'例子'.repeat(30)}.中国`).notes;
  expect(note?.text.key).toBe('lookup.problem.label-too-long-converted');
  expect(note?.text.params?.label).toMatch(/^例子例子/);
  expect(note?.text.params?.length).toBeGreaterThan(63);
});

test('symbols in a name are pointed out', () => {
  expect(keys('😀.com')).toContain('lookup.name.symbols');
  expect(keys('例子.com')).not.toContain('lookup.name.symbols');
});
