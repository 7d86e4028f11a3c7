import { describe, expect, it } from 'vitest';
import { leadOf } from '../../utils/preflight/order.ts';
import { preflight } from '../../utils/preflight/preflight.ts';
import { facts, formPage, NOW, tell } from './facts.ts';

describe('the domain in a filing form', () => {
  it.each([
    ['fake.com', ['pass fine']],
    ['www.fake.com', ['warn www']],
    ['https://fake.com', ['warn scheme']],
    ['http://www.fake.com/a?b=c', ['warn scheme', 'warn path', 'warn www']],
    ['fake.com/', ['warn path']],
    ['fake.com:8080', ['warn port']],
    ['fake.com，fake.cn', ['warn several']],
    ['1.2.3.4', ['warn ip']],
    ['not a domain!', ['warn several', 'warn invalid']],
    ['fake', ['warn invalid']],
    ['示例。中国', ['pass fine']],
    ['api.fake.com', ['unknown subdomain']],
    ['fake.com.cn', ['pass fine']],
    ['a.fake.unheard', ['pass fine']],
  ])('%s', (value, told) => {
    expect(tell(formPage({ 域名: value }), 'form-domain')).toEqual(told);
  });

  it('is not looked for in other fields, nor in an empty one', () => {
    expect(
      tell(formPage({ 域名所有者: 'https://x', 域名证书: 'www.x.com' }), 'form-domain'),
    ).toEqual([]);
    expect(tell(formPage({ 域名: '  ' }), 'form-domain')).toEqual([]);
  });

  it('is refused twice in one form', () => {
    const page = formPage({ 域名: 'fake.com', 网站二域名: 'fake.com' });
    expect(tell(page, 'form-domain')).toEqual(['warn twice', 'pass fine']);
  });
});

describe('other entries of a filing form', () => {
  it('website names: too short, refused words, fine; masked or absent ones are left alone', () => {
    const named = (name: string) => tell(formPage({ 网站名称: name }), 'form-name');
    expect(named('fake.com')).toEqual(['warn short']);
    expect(named('张三的博客')).toEqual(['warn words']);
    expect(named('示例商城')).toEqual(['pass fine']);
    expect(named('示例****')).toEqual([]);
    expect(named('')).toEqual([]);
  });

  it('nature against certificate', () => {
    const said = (nature: string, papers: string) =>
      tell(formPage({ 主办单位性质: nature, 证件类型: papers }), 'form-nature');
    expect(said('个人', '居民身份证')).toEqual(['pass fine']);
    expect(said('企业', '营业执照（个人或企业）')).toEqual(['pass fine']);
    expect(said('个人', '营业执照')).toEqual(['warn papers']);
    expect(said('企业', '居民身份证')).toEqual(['warn papers']);
    expect(said('企业', '其他')).toEqual([]);
  });

  it('nature against suffix: public bodies have their own', () => {
    const said = (nature: string, domain: string) =>
      tell(formPage({ 主办单位性质: nature, 域名: domain }), 'form-nature');
    expect(said('事业单位', 'fake.com')).toEqual(['warn suffix']);
    expect(said('事业单位', 'fake.cn')).toEqual([]);
    expect(said('政府机关', 'fake.cn')).toEqual(['warn suffix']);
    expect(said('政府机关', 'fake.gov.cn')).toEqual([]);
    expect(said('企业', 'fake.com')).toEqual([]);
  });

  it('holder against subject: same, different, hidden by a mask, or only one shown', () => {
    const said = (holder: string, subject: string) =>
      tell(formPage({ 域名所有者: holder, 主办单位名称: subject }), 'holder');
    expect(said('示例公司', '示例 公司')).toEqual(['pass same']);
    expect(said('示例公司', '别的公司')).toEqual(['warn different']);
    expect(said('示例****公司', '示例科技公司')).toEqual(['unknown unknown']);
    expect(said('示例****公司', '虚构科技公司')).toEqual(['warn different']);
    expect(said('', '示例公司')).toEqual([]);
  });
});

describe('answers of a filing form', () => {
  it('a field left empty, a refusal, a type, and a word nobody knows', () => {
    const empty = formPage({ 证件号码: '' });
    const field = { label: '证件号码', value: '', required: true, error: '请输入主办单位证件号码' };
    const page = { ...empty, form: empty.form && { ...empty.form, fields: [field] } };
    expect(tell(page, 'form-answer')).toEqual(['warn field']);
    expect(tell(page, 'reason')).toEqual([]);
    const result = (text: string) => formPage({ 域名: 'fake.com' }, { result: text });
    expect(tell(result('此证件存在进行中的订单'), 'reason')).toEqual(['warn known']);
    expect(tell(result('此证件存在进行中的订单'), 'form-answer')).toEqual([]);
    expect(tell(result('有主体新增服务'), 'form-answer')).toEqual(['note type']);
    expect(tell(result('请稍候'), 'form-answer')).toEqual(['unknown result']);
    expect(tell(result('无效邮箱，请核实后再次报备'), 'reason')).toEqual(['warn known-other']);
  });

  it('what is wrong with a domain is told once, whether or not the page says it too', () => {
    const wrong = (value: string) => {
      const field = { label: '域名', value, required: true, error: '域名请勿填写 www，格式不正确' };
      const page = formPage({ 域名: value });
      return { ...page, form: page.form && { ...page.form, fields: [field] } };
    };
    expect(tell(wrong('www.fake.com'), 'form-domain')).toEqual(['warn www']);
    expect(tell(wrong('www.fake.com'), 'form-answer')).toEqual([]);
    expect(tell(wrong('fake.com'), 'form-answer')).toEqual(['warn field']);
  });

  it('the lead is what will be refused, not what is merely good to know', () => {
    const page = formPage({ 域名: 'fake.org' });
    const { findings } = preflight(page, { now: NOW });
    expect(leadOf(findings, page)).toMatchObject({ rule: 'suffix', verdict: 'stop' });
  });

  it('the page’s own suffix refusal is explained where no domain can be read', () => {
    expect(tell(formPage({}, { result: '域名后缀不支持备案' }), 'reason')).toEqual(['warn suffix']);
  });
});

it('no form, no findings about one', () => {
  for (const rule of ['form-domain', 'form-name', 'form-nature', 'form-answer', 'holder'])
    expect(tell(facts(), rule)).toEqual([]);
});
