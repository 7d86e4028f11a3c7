import { describe, expect, it } from 'vitest';
import { readNotice } from '../../utils/notice/notice.ts';
import { prepare } from '../../utils/notice/prepare.ts';
import { unwrapped } from '../../utils/notice/wrapped.ts';

const NOW = new Date('2026-06-10T10:00:00+08:00');

describe('lines broken by the width of a screen', () => {
  it('are read as one sentence', () => {
    const notice = readNotice(
      '您好，经核查贵单位网站的主办\n单位证件已经过期，请您务必于\n2026年6月22日18点之前完\n成整改，逾期将予以取消接入。\n京东云',
      NOW,
    );
    expect(notice).toMatchObject({
      provider: 'jdcloud',
      deadline: '2026-06-22T18:00:00+08:00',
      procedure: 'rectify',
    });
  });

  it.each([
    ['a list', '域名：fake-a.cn\n备案号：京ICP备12345678号\n问题：证件过期\n期限：6月22日'],
    ['a letter', '各网站主办者：\n请自查。\n请于6月30日前反馈。\n广东省通信管理局\n2026年6月1日'],
    [
      'a table',
      '域名\t问题描述\t整改期限\nfake-a.cn\t证件过期了\t6月22日\nfake-b.cn\t证件过期了\t6月22日\nfake-c.cn\t证件过期了\t6月23日',
    ],
  ])('%s stays as it is', (_, text) => {
    expect(unwrapped(text)).toBe(text);
  });

  it('keep a blank between two words of English, and none between Chinese', () => {
    const lines = [
      '请登录控制台后选择左侧菜单里的 ICP Filing',
      'System 页面，核对贵单位的网站负责人以及其手机',
      '号码是否仍在使用并在三个工作日之内重新提交审',
      '核材料，感谢您的配合与支持。',
    ];
    const text = unwrapped(lines.join('\n'));
    expect(text).toContain('ICP Filing System 页面');
    expect(text).toContain('手机号码是否仍在使用并在三个工作日之内重新提交审核材料');
  });

  it.each([
    ['沪ICP备\n2023 011 222号-1 需整改', '沪ICP备2023011222号-1 需整改'],
    ['粤公网安备 4403 0502 0085 69号', '粤公网安备44030502008569号'],
    ['域名 fake-\nhome.cn 异常', '域名 fake-home.cn 异常'],
    ['域名 fakehome\n.com.cn 异常', '域名 fakehome.com.cn 异常'],
    ['域名 fakehome.\ncn 异常', '域名 fakehome.cn 异常'],
    ['It was rejected.\nNext step: resubmit', 'It was rejected.\nNext step: resubmit'],
  ])('%j', (text, expected) => {
    expect(prepare(text)).toBe(expected);
  });
});
