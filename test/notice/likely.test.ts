import { describe, expect, it } from 'vitest';
import { readNotice } from '../../utils/notice/notice.ts';
import { rules } from '../../utils/text/zh-CN/rules.ts';

const NOW = new Date('2026-11-24T10:00:00+08:00');

describe('a rejection in words of its own', () => {
  it.each([
    ['备案驳回：域名实名认证信息与主办单位信息不一致，请修改后重新提交。', 'holder'],
    ['您的备案申请未通过，联系方式是空号', 'phone'],
    ['初审不通过：网站名称过于宽泛', 'service-name'],
  ])('%s', (text, id) => {
    const { likely, messages } = readNotice(text, NOW);
    expect(messages).toEqual([]);
    expect(likely?.id).toBe(id);
    expect(likely?.sources.length).toBeGreaterThan(0);
    expect(Object.keys(rules)).toContain(`rule.reason.${id}.remedy`);
  });

  it('is not guessed where nothing was refused', () => {
    expect(readNotice('请保持电话畅通，网站名称已登记', NOW).likely).toBeUndefined();
  });
});
