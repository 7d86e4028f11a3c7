import { describe, expect, it } from 'vitest';
import { readNotice } from '../../utils/notice/notice.ts';
import { cellsOf } from '../../utils/notice/prepare.ts';
import { deadlineCells } from '../../utils/notice/table.ts';

const NOW = new Date('2026-06-10T10:00:00+08:00');
const end = (day: string) => `${day}T23:59:59+08:00`;
const cells = (text: string) => deadlineCells(cellsOf(text));

describe('a column of deadlines', () => {
  it.each([
    [
      'tabs',
      '域名\t问题\t整改期限\nfake-a.cn\t电话空号\t2026-07-01\nfake-b.cn\t证件过期\t2026-06-28',
    ],
    [
      'a Markdown table',
      '| 域名 | 问题 | 截止日期 |\n|:--|--|--|\n| fake-a.cn | 电话空号 | 2026-07-01 |\n| fake-b.cn | 证件过期 | 2026-06-28 |',
    ],
    [
      'HTML',
      '<table><tr><th>域名</th><th>问题</th><th>最晚完成时间</th></tr><tr><td>fake-a.cn</td><td>电话空号</td><td>2026-07-01</td></tr><tr><td>fake-b.cn</td><td>证件过期</td><td>2026-06-28</td></tr></table>',
    ],
    [
      'a domain that spans two rows',
      '域名\t问题\t整改时限\nfake-a.cn\t电话空号\t2026-07-01\n证件过期\t2026-06-28',
    ],
    [
      'English',
      'Domain\tIssue\tDeadline\nfake-a.cn\tPhone\t2026-07-01\nfake-b.cn\tLicence\t2026-06-28',
    ],
  ])('%s', (_, table) => {
    expect(cells(table)).toEqual(['2026-07-01', '2026-06-28']);
    expect(readNotice(`备案核查结果\n${table}`, NOW).deadline).toBe(end('2026-06-28'));
  });

  it('may hold lengths of time', () => {
    const notice = readNotice(
      '备案核查结果\n域名\t整改期限\t问题\nfake-a.cn\t10个自然日\t证件过期',
      NOW,
    );
    expect(notice.deadline).toBe(end('2026-06-20'));
    expect(notice.deadlineRule).toMatchObject({ kind: 'days', n: 10 });
  });

  it('in two columns the heading stands at the left', () => {
    const text = '备案整改\n域名\tfake-a.cn\n整改期限\t2026-07-01\n通知日期\t2026-06-01';
    expect(cells(text)).toEqual(['2026-07-01']);
    expect(readNotice(text, NOW).deadline).toBe(end('2026-07-01'));
  });
});

describe('other columns', () => {
  it.each(['备案时间', '证件有效期', '域名到期日期', '提交时间', '审核期限'])('%s', (heading) => {
    expect(cells(`域名\t${heading}\t问题\nfake-a.cn\t2026-07-01\t证件过期`)).toEqual([]);
  });

  it('a cell stands apart from its neighbour', () => {
    const html = '<tr><td>fake-a.cn</td><td>证件过期</td></tr>';
    expect(readNotice(html, NOW).domains).toEqual(['fake-a.cn']);
  });
});
