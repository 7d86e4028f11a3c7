import { describe, expect, it } from 'vitest';
import {
  answerLine,
  backgroundTexts,
  describe as described,
  firstLine,
  placeOf,
} from '../../utils/extension/omnibox.ts';
import { lookUp } from '../../utils/lookup/lookup.ts';
import { makeTranslate } from '../../utils/text/t.ts';

const zh = makeTranslate(backgroundTexts['zh-CN']);
const en = makeTranslate(backgroundTexts.en);
const line = (input: string) => answerLine(lookUp(input), zh);

describe('one line in the address bar', () => {
  it('gives name, verdict and date, in readable spelling', () => {
    expect(line('fake-demo.org')).toBe(
      'fake-demo.org · .org 后缀未获批复，新备案会被驳回（清单日期 2024-05-31）',
    );
    expect(line('www.xn--fsqu00a.xn--fiqs8s')).toMatch(/^例子\.中国 · \.中国 后缀已获批复/);
  });

  it('never praises a name without its warning', () => {
    expect(line('аррӏе.com')).toContain('看上去像 apple');
    expect(line('someone.github.io')).toContain('不能由您备案');
    expect(line('beian-aliyun.com')).toContain('其实不是');
    expect(line('foo.notatld')).toContain('请检查是否写错');
  });

  it('tells licences, services and public-security numbers apart', () => {
    expect(line('京ICP备12345678号-2A')).toMatch(/^京ICP备12345678号-2A · App/);
    expect(line('京ICP证030173号')).toContain('经营许可证');
    expect(line('京ICP证030173号-1')).toContain('经营许可证');
    expect(line('京公网安备 11010800000001号')).toMatch(
      /^京公网安备11010800000001号 · 公安联网备案号/,
    );
  });

  it('says why there is no answer', () => {
    expect(line('47.96.1.1')).toContain('IP 地址');
    expect(answerLine(lookUp(''), en)).toBe('Enter a domain, URL, mail address or filing number.');
  });

  it('escapes for Chromium, which reads XML, and not for Firefox', () => {
    expect(described('a & <b> "c"', true)).toBe('a &amp; &lt;b&gt; &quot;c&quot;');
    expect(described('a & <b>', false)).toBe('a & <b>');
  });
});

describe('a question in the address bar', () => {
  it.each(['备案被驳回怎么办', '短信没收到', 'how long does it take'])('%s', (text) => {
    expect(placeOf(` ${text} `)).toBe('guide/search');
    expect(firstLine(text, zh)).toBe(`在办理指南和提示里查找“${text}”`);
  });

  it.each([
    'fake-demo.org',
    'fake-demo.org 能备案吗',
    '.io能备案吗',
    '京ICP备12345678号',
    'fake',
    '1.2.3.4',
    '假想科技有限公司',
  ])('not %s', (text) => {
    expect(placeOf(text)).toBe('lookup');
    expect(firstLine(text, zh)).not.toContain('查找');
  });

  it('nothing typed yet', () => {
    expect(firstLine(' ', en)).toContain('question');
  });
});
