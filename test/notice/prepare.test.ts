import { describe, expect, it } from 'vitest';
import { readNotice } from '../../utils/notice/notice.ts';
import { prepare } from '../../utils/notice/prepare.ts';
import { simplified } from '../../utils/notice/traditional.ts';

const NOW = new Date('2026-06-10T10:00:00+08:00');
const read = (text: string) => readNotice(text, NOW);

describe('what a mail programme leaves behind', () => {
  it('reads HTML as it would have been shown', () => {
    const notice = read(
      '&nbsp;&nbsp;尊敬的用户：<br>您的备案订单（域名：<b>fake-home.cn</b>）已被退回，退回原因：<span style="color:red">域名未实名认证</span>。<br>请于&nbsp;2026-06-18&nbsp;前处理。<br>阿里云计算有限公司',
    );
    expect(notice).toMatchObject({
      provider: 'aliyun',
      messages: [{ id: 'domain-not-real-named' }],
      domains: ['fake-home.cn'],
      stage: 'returned',
      deadline: '2026-06-18T23:59:59+08:00',
    });
  });

  it.each([
    ['a &lt;b&gt; &amp; c&#65292;d', 'a <b> & c,d'],
    ['<style>p{color:red}</style>正文<!-- 6月23日前 -->', ' 正文 '],
    ['To: <it@fake-mail.com>', 'To: <it@fake-mail.com>'],
    ['3 < 5 且 x&y;', '3 < 5 且 x&y;'],
    ['&#0;&#x110000;', '&#0;&#x110000;'],
  ])('%s', (text, expected) => {
    expect(prepare(text)).toBe(expected);
  });
});

describe('text read off a picture', () => {
  it('closes up characters that stand alone, and dates broken over lines', () => {
    const notice = read(
      '请 于 2026 年 06 月\n23 日 0 点 之 前 完 成 整 改 ，域 名 解 析 未 指 向 阿 里 云 中 国 内 地 （ 不 含 香 港 ） 节 点 服 务 器',
    );
    expect(notice).toMatchObject({
      provider: 'aliyun',
      messages: [{ id: 'access-dns-elsewhere' }],
      deadline: '2026-06-23T00:00:00+08:00',
    });
  });

  it.each([
    ['请于2026年06月23日0点\n之前完成整改', '2026-06-23T00:00:00+08:00'],
    ['请于\n2026年06月23\n日前完成整改', '2026-06-23T23:59:59+08:00'],
  ])('%j', (text, deadline) => {
    expect(read(text).deadline).toBe(deadline);
  });

  it('leaves lists and names with blanks as they are', () => {
    const text = '张 三 李 四 请处理备案的整改问题\n域名\nfake-home.cn';
    expect(prepare(text)).toBe(text);
  });
});

describe('traditional characters', () => {
  it('are read like simplified ones', () => {
    const notice = read(
      '請於2026年6月23日下午五時前完成備案資料整改，逾期將取消接入。域名：fake-travel.com 【阿里雲】',
    );
    expect(notice).toMatchObject({
      provider: 'aliyun',
      procedure: 'rectify',
      domains: ['fake-travel.com'],
      deadline: '2026-06-23T17:00:00+08:00',
    });
  });

  it('stay in a domain: another name would be another domain', () => {
    expect(read('域名 長風.网址 備案').domains).toEqual(['xn--ue5aw6d.xn--ses554g']);
  });

  it('keep their place', () => {
    const text = '粵ICP備2026000001號-1 騰訊雲';
    expect(simplified(text)).toBe('粤ICP备2026000001号-1 腾讯云');
    expect(simplified(text)).toHaveLength(text.length);
  });
});
