// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Bulk } from '../../components/lookup/Bulk.tsx';
import { LookupBox } from '../../components/lookup/LookupBox.tsx';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import { common as enCommon } from '../../utils/text/en/common.ts';
import { lookup as enLookup } from '../../utils/text/en/lookup.ts';
import { messages as enMessages } from '../../utils/text/en/messages.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { common } from '../../utils/text/zh-CN/common.ts';
import { lookup } from '../../utils/text/zh-CN/lookup.ts';
import { messages } from '../../utils/text/zh-CN/messages.ts';

const t = makeTranslate({ ...common, ...lookup, ...messages });
const en = makeTranslate({ ...enCommon, ...enLookup, ...enMessages });
const sources = (id: string) => ({ ...SOURCES })[id as keyof typeof SOURCES] ?? null;

const draw = (view: ComponentChild): HTMLElement => {
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(view, root));
  return root;
};

const typeInto = (root: HTMLElement, selector: string, value: string) => {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  void act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

const press = (root: HTMLElement, label: string) => {
  const button = [...root.querySelectorAll('button')].find((b) => b.textContent === label);
  if (!button) throw new Error(`no button ${label}`);
  void act(() => button.click());
};

const writeText = vi.fn(async () => {});
beforeEach(() => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(() => {
  writeText.mockClear();
  document.body.textContent = '';
});

describe('LookupBox', () => {
  test('an imitation of an official address is said beside the answer', () => {
    const root = draw(<LookupBox t={t} sources={sources} initial="beian-aliyun.com" />);
    expect(root.querySelector('.lookup-notes')?.textContent).toContain('其实不是');
  });

  test('a company is sent to the query by name', () => {
    const root = draw(<LookupBox t={t} sources={sources} initial="杭州假想科技有限公司" />);
    expect(root.querySelector('.lookup-problem')?.textContent).toContain('单位名称');
    const link = root.querySelector<HTMLAnchorElement>('.lookup-pages a');
    expect(link?.href).toContain('beian.miit.gov.cn');
    void act(() => link?.click());
    expect(writeText).toHaveBeenCalledWith('杭州假想科技有限公司');
  });

  test('a platform’s name is not praised for its suffix', () => {
    const root = draw(
      <LookupBox t={t} sources={sources} initial="bucket.oss-cn-beijing.aliyuncs.com" />,
    );
    expect(root.querySelector('.lookup-verdict.warn')?.textContent).toContain(
      'aliyuncs.com 是平台的域名',
    );
    expect(root.querySelector('.lookup-verdict.pass')).toBeNull();
  });

  test('several lines stay apart in a field of one line, also after typing on', () => {
    const root = draw(<LookupBox t={t} sources={sources} initial={'foo.com\nbar.cn\n'} />);
    const field = root.querySelector('input');
    expect(field?.value).toBe('foo.com; bar.cn');
    typeInto(root, 'input', `${field?.value} `);
    expect([...root.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
      'foo.com',
      'bar.cn',
    ]);
  });

  test('answers while typing, and tells screen readers', () => {
    const root = draw(<LookupBox t={t} sources={sources} />);
    typeInto(root, 'input', 'foo.org');
    expect(root.querySelector('.lookup-verdict.stop')?.textContent).toContain('.org 后缀未获批复');
    expect(root.querySelector('[role=status]')?.textContent).toBe('foo.org 未获批复');
    expect(root.querySelector('a[href="https://domain.miit.gov.cn/"]')).not.toBeNull();
    typeInto(root, 'input', 'foo.cc');
    expect(root.querySelector('.lookup-verdict.pass')).not.toBeNull();
  });

  test('shows the readable name and its A-label', () => {
    const root = draw(<LookupBox t={t} sources={sources} initial="例子.中国" />);
    expect(root.querySelector('h2')?.textContent).toBe('例子.中国 xn--fsqu00a.xn--fiqs8s');
  });

  test('problems are said in words', () => {
    const root = draw(<LookupBox t={t} sources={sources} initial="1.2.3.4" />);
    expect(root.querySelector('.lookup-problem')?.textContent).toContain('IP 地址');
  });

  test('every sentence of every kind of answer is written, in both languages', () => {
    const inputs =
      'foo.org foo.cc foo.me foo.asia foo.gg foo.hk foo.gov.cn foo.local foo.zzz shop.a.com аррӏе.com exаmple.com ' +
      'cc 1.2.3.4 a_b.com 京ICP备12345678号 粤ICP备2026007027号-2 京ICP备2026031728号-2A 苏ICP备2026036865号-1X ' +
      '京ICP备12345号-1 粤B2-20090059-5 京公网安备33010202000302号 京公网安备1101085013号';
    for (const translate of [t, en]) {
      for (const initial of inputs.split(' ')) {
        const root = draw(<LookupBox t={translate} sources={sources} initial={initial} />);
        const text = root.textContent ?? '';
        expect(text).not.toMatch(/(?:lookup|suffix|filing-number|public-security-number)\.[a-z]/);
        expect(text).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test('a case that holds the domain can be opened', () => {
    const onOpenCase = vi.fn();
    const caseOf = (name: string) => (name === 'foo.cc' ? { id: 'c1', title: '客户甲' } : null);
    const root = draw(
      <LookupBox
        t={t}
        sources={sources}
        initial="www.foo.cc"
        caseOf={caseOf}
        onOpenCase={onOpenCase}
      />,
    );
    press(root, '案件「客户甲」里有这个域名');
    expect(onOpenCase).toHaveBeenCalledWith('c1');
  });

  test('several answers are capped, and lead on', () => {
    const onMore = vi.fn();
    const initial = Array.from({ length: 9 }, (_, i) => `name${i}.com`).join('\n');
    const root = draw(
      <LookupBox t={t} sources={sources} initial={initial} limit={3} onMore={onMore} />,
    );
    expect(root.querySelectorAll('.lookup-card')).toHaveLength(3);
    press(root, '还有 6 条，到批量查询中查看');
    expect(onMore).toHaveBeenCalledWith(initial);
  });

  test('the footer snippet is copied', async () => {
    const root = draw(<LookupBox t={t} sources={sources} initial="浙ICP备2024071295号-1" />);
    press(root, '复制底部代码');
    await act(async () => {});
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('https://beian.miit.gov.cn/'));
    expect(root.textContent).toContain('已复制');
  });

  test('nothing in it is markup', () => {
    const root = draw(<LookupBox t={t} sources={sources} initial={'<img src=x onerror=1>.com'} />);
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('Bulk', () => {
  const finished = async (root: HTMLElement) => {
    await vi.waitFor(
      async () => {
        await act(async () => {});
        if (!root.querySelector('[role=status]')?.textContent) throw new Error('not yet');
      },
      { timeout: 8000 },
    );
  };

  test('a list becomes a table, filtered and searched, with 200 rows at most', async () => {
    const text = Array.from({ length: 700 }, (_, i) => `name${i}.${i % 2 ? 'com' : 'org'}`).join(
      '\n',
    );
    const root = draw(<Bulk t={t} />);
    typeInto(root, 'textarea', text);
    press(root, '开始查询');
    await finished(root);
    expect(root.querySelectorAll('tbody tr')).toHaveLength(200);
    expect(root.textContent).toContain('显示前 200 条，共 700 条');
    typeInto(root, 'input[type=search]', 'name42.');
    expect([...root.querySelectorAll('tbody tr')].map((r) => r.textContent)).toHaveLength(1);
  });

  test('the column of a table can be chosen', async () => {
    const root = draw(<Bulk t={t} initial={'旧域名,新域名\na.com,b.org\nc.com,d.org'} />);
    const select = root.querySelector('select');
    expect([...(select?.options ?? [])].map((o) => o.text)).toEqual(['旧域名', '新域名']);
    void act(() => {
      if (select) select.value = '1';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    press(root, '开始查询');
    await finished(root);
    expect([...root.querySelectorAll('tbody td:first-child')].map((c) => c.textContent)).toEqual([
      'b.org',
      'd.org',
    ]);
  });

  test('nothing to look up is said', () => {
    const root = draw(<Bulk t={t} />);
    press(root, '开始查询');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('没有可查的内容。');
  });
});
