import { describe, expect, test } from 'vitest';
import { footerOf } from '../../utils/lookup/footer.ts';
import { lookUp } from '../../utils/lookup/lookup.ts';
import { officialPages } from '../../utils/lookup/pages.ts';

describe('footer snippet', () => {
  test('the service number, linked to the ministry', () => {
    expect(footerOf(lookUp('浙ICP备2024071295号-1'))).toEqual({
      html: '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">浙ICP备2024071295号-1</a>',
      number: '浙ICP备2024071295号-1',
      needsIcon: false,
    });
  });

  test('Guangdong offers the subject number as well', () => {
    const footer = footerOf(lookUp('粤ICP备2026007027号-2'));
    expect(footer?.alternative?.number).toBe('粤ICP备2026007027号');
    expect(footer?.alternative?.html).not.toContain('号-2');
  });

  test('public-security numbers link to their own query', () => {
    const footer = footerOf(lookUp('京公网安备11010802044671号'));
    expect(footer?.html).toContain(
      'https://beian.mps.gov.cn/#/query/webSearch?code=11010802044671',
    );
    expect(footer?.needsIcon).toBe(true);
  });

  test.each(['京ICP备2026031728号-2A', '苏ICP备2026036865号-1X', '粤B2-20090059-5', 'a.com', ''])(
    '%s has none',
    (input) => {
      expect(footerOf(lookUp(input))).toBeNull();
    },
  );
});

describe('official pages', () => {
  test('a domain: the suffix list, then the filing query with the registrable name to paste', () => {
    expect(
      officialPages(lookUp('www.例子.中国')).map((p) => [new URL(p.url).host, p.paste]),
    ).toEqual([
      ['domain.miit.gov.cn', undefined],
      ['beian.miit.gov.cn', '例子.中国'],
      ['webwhois.cnnic.cn', '例子.中国'],
    ]);
  });

  test('every page is an https page of a .gov.cn or .cnnic.cn host', () => {
    for (const input of ['a.com', 'cc', '京ICP备12345678号', '京公网安备11010802044671号']) {
      const pages = officialPages(lookUp(input));
      expect(pages.length).toBeGreaterThan(0);
      for (const { url } of pages) expect(new URL(url).origin).toMatch(/^https:.*\.gov\.cn$/);
    }
  });
});
