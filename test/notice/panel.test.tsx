// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NoticePanel } from '../../components/notice/NoticePanel.tsx';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import { common as enCommon } from '../../utils/text/en/common.ts';
import { guidesFrame as enGuides } from '../../utils/text/en/guides-frame.ts';
import { messages as enMessages } from '../../utils/text/en/messages.ts';
import { notice as enNotice } from '../../utils/text/en/notice.ts';
import { overlay as enOverlay } from '../../utils/text/en/overlay.ts';
import { rules as enRules } from '../../utils/text/en/rules.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { common } from '../../utils/text/zh-CN/common.ts';
import { guidesFrame } from '../../utils/text/zh-CN/guides-frame.ts';
import { messages } from '../../utils/text/zh-CN/messages.ts';
import { notice } from '../../utils/text/zh-CN/notice.ts';
import { overlay } from '../../utils/text/zh-CN/overlay.ts';
import { rules } from '../../utils/text/zh-CN/rules.ts';
import { SAMPLES } from './samples.ts';

const t = makeTranslate({
  ...common,
  ...overlay,
  ...messages,
  ...rules,
  ...guidesFrame,
  ...notice,
});
const en = makeTranslate({
  ...enCommon,
  ...enOverlay,
  ...enMessages,
  ...enRules,
  ...enGuides,
  ...enNotice,
});
const sources = (id: string) => ({ ...SOURCES })[id as keyof typeof SOURCES] ?? null;
const now = () => new Date('2026-11-24T10:00:00+08:00');
const SMS =
  '【阿里云】尊敬的王小明先生，您的网站fake***.com存在备案接入信息与实际接入信息不符的问题，请您务必于2026年12月03日0点之前整改，手机13812345678。';

const draw = (view: ComponentChild): HTMLElement => {
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(view, root));
  return root;
};

const button = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll('button')].find((b) => b.textContent === label);

afterEach(() => {
  document.body.textContent = '';
});

describe('NoticePanel', () => {
  const base = { t, locale: 'zh-CN' as const, sources, now };

  test('a suspicious notice is called so first, with its sender as a claim', () => {
    const text =
      '【阿里云】您的备案异常，请登录 https://beian-aliyun.com 缴纳备案费 200 元，并把验证码发给客服';
    const root = draw(<NoticePanel {...base} initial={text} />);
    const result = root.querySelector('.notice-result');
    expect(result?.firstElementChild?.getAttribute('role')).toBe('alert');
    const said = result?.firstElementChild?.textContent ?? '';
    expect(said).toContain('先别照做');
    expect(said).toContain('beian-aliyun.com 像是阿里云的网址');
    expect(said).toContain('备案不收费');
    expect(said).toContain('验证码');
    expect(root.textContent).toContain('自称来自');
  });

  test('an authority is named by its province, in the language of the reader', () => {
    const text = '【浙江管局】您的备案需整改，浙公网安备33010602001234号';
    const root = draw(<NoticePanel {...base} initial={text} />);
    expect(root.textContent).toContain('浙江通信管理局');
    expect(root.textContent).toContain('浙公网安备33010602001234号');
    const english = draw(<NoticePanel {...base} t={en} locale="en" initial={text} />);
    expect(english.textContent).toContain('Zhejiang communications authority');
  });

  test('says what it is, by when and what to do', () => {
    const root = draw(<NoticePanel {...base} initial={SMS} />);
    const text = root.querySelector('.notice-result')?.textContent ?? '';
    expect(text).toContain('阿里云');
    expect(text).toContain('fake***.com');
    expect(text).toContain('12月2日 24:00');
    expect(text).toContain('也就是 2026年12月3日 0 点');
    expect(text).toContain('怎么办');
    expect(text).not.toContain('王小明');
    expect(text).not.toContain('13812345678');
  });

  test('one press tracks it, and the text goes', async () => {
    const onTrack = vi.fn(async () => {});
    const root = draw(<NoticePanel {...base} initial={SMS} onTrack={onTrack} />);
    await act(async () => button(root, '跟踪这件事')?.click());
    expect(onTrack).toHaveBeenCalledWith(
      expect.objectContaining({ deadline: '2026-12-03T00:00:00+08:00' }),
      undefined,
    );
    expect(root.querySelector('textarea')?.value).toBe('');
    expect(root.textContent).toContain('已加入案件');
  });

  test('a case that is known is updated', async () => {
    const onTrack = vi.fn();
    const caseOf = () => ({ id: 'case-0001', title: '客户甲' });
    const root = draw(<NoticePanel {...base} initial={SMS} onTrack={onTrack} caseOf={caseOf} />);
    await act(async () => button(root, '更新案件「客户甲」')?.click());
    expect(onTrack).toHaveBeenCalledWith(expect.anything(), 'case-0001');
  });

  test('a failure keeps the text and says why', async () => {
    const onTrack = () => Promise.reject(new Error('磁盘已满'));
    const root = draw(<NoticePanel {...base} initial={SMS} onTrack={onTrack} />);
    await act(async () => button(root, '跟踪这件事')?.click());
    expect(root.querySelector('[role=alert]')?.textContent).toBe('磁盘已满');
    expect(root.querySelector('textarea')?.value).toBe(SMS);
  });

  test('a notice without a name goes to the case that is chosen', async () => {
    const onTrack = vi.fn();
    const text =
      '【工信部】您的ICP备案验证码为582913，请于24小时内登录 beian.miit.gov.cn 完成短信核验。';
    const cases = [
      { id: 'case-0001', title: '客户甲' },
      { id: 'case-0002', title: '客户乙' },
    ];
    const root = draw(
      <NoticePanel {...base} initial={text} onTrack={onTrack} choicesOf={() => cases} />,
    );
    expect(root.querySelector('.notice-result')?.textContent).toMatch(
      /进度.*短信核验.*接下来.*12381/,
    );
    expect(root.querySelector('.notice-unknown')).toBeNull();
    expect(button(root, '更新案件')?.disabled).toBe(true);
    const select = root.querySelector('select');
    await act(async () => {
      if (select) select.value = 'case-0002';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(async () => button(root, '更新案件')?.click());
    expect(onTrack).toHaveBeenCalledWith(expect.anything(), 'case-0002');

    const alone = draw(<NoticePanel {...base} initial={text} onTrack={onTrack} />);
    expect(alone.textContent).toContain('先新建案件');
    expect(button(alone, '更新案件')).toBeUndefined();
  });

  test('where several cases fit, one is chosen or a new one made', async () => {
    const onTrack = vi.fn();
    const choicesOf = () => [
      { id: 'case-0001', title: '客户甲' },
      { id: 'case-0002', title: '客户乙' },
    ];
    const root = draw(
      <NoticePanel {...base} initial={SMS} onTrack={onTrack} choicesOf={choicesOf} />,
    );
    expect(root.textContent).toContain('有几个案件对得上');
    expect(button(root, '跟踪这件事')?.disabled).toBe(false);
    const select = root.querySelector('select');
    await act(async () => {
      if (select) select.value = 'case-0001';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(async () => button(root, '更新案件')?.click());
    expect(onTrack).toHaveBeenCalledWith(expect.anything(), 'case-0001');
  });

  test('several domains, reasons of one guide, a day without a time', () => {
    const text = `您的备案有以下问题：fake-one.com 单位名称已发生变更、fake-two.com 主办单位名称不合格，单位名称已发生变更；主体负责人姓名不合格，非法定代表人。请在收到通知之日起10个工作日内变更。
2026年11月23日`;
    const onGuide = vi.fn();
    const root = draw(
      <NoticePanel {...base} initial={text} onTrack={() => {}} onGuide={onGuide} />,
    );
    expect(root.textContent).toContain('2 个域名，案件先记「fake-one.com」');
    expect(root.querySelector('.notice-due')?.textContent).toContain('自 11月23日 起 10 个');
    const guides = [...root.querySelectorAll('button')].map((b) => b.textContent ?? '');
    const shown = guides.filter((label) => label.startsWith('查看步骤'));
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBeGreaterThan(0);
  });

  test('messages of two senders are said to be several', () => {
    const root = draw(
      <NoticePanel
        {...base}
        initial={
          '【工信部】您的备案变更已审核通过\n【腾讯云】您的备案订单（fake-one.com）已驳回，请修改'
        }
      />,
    );
    expect(root.textContent).toContain('几条通知');
    expect(root.querySelector('.notice-found')?.textContent).not.toContain('已完成');
  });

  test('the end of a day is its 24:00, and a day before which to act is not counted on', () => {
    const due = (text: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
      draw(
        <NoticePanel {...base} t={locale === 'en' ? en : t} locale={locale} initial={text} />,
      ).querySelector('.notice-due')?.textContent ?? '';
    expect(due('2026年11月30日24:00为最后整改期限 fake-demo.cn')).toContain('11月30日 24:00');
    expect(due('2026年11月30日24:00为最后整改期限 fake-demo.cn', 'en')).toContain('30 Nov, 24:00');
    const last = due('整改期限至2026年12月8日 fake-demo.cn');
    expect(last).toContain('12月8日');
    expect(last).toContain('最后一天到 24:00 为止');
    const before = due('请在2026年12月8日前完成整改 fake-demo.cn');
    expect(before).toContain('12月7日 24:00');
    expect(before).toContain('通知只写到 2026年12月8日');
    expect(due('请在2026年12月8日18:00前完成整改 fake-demo.cn')).toContain('12月8日 18:00');
  });

  test('a suspicious notice hurries nobody and is not what decides', () => {
    const root = draw(
      <NoticePanel
        {...base}
        initial="【工信部】您的网站 fake-shop.cn 备案异常，请在今日24点前点击 http://beian-miit.top 缴纳保证金"
        onTrack={() => {}}
      />,
    );
    expect(root.querySelector('.notice-doubts')).not.toBeNull();
    expect(root.querySelector('.notice-due')).toBeNull();
    expect(root.querySelector('.notice-unknown')).toBeNull();
    expect(root.textContent).toContain('别被时间催着走');
    expect(button(root, '跟踪这件事')?.classList.contains('primary')).toBe(false);
    expect(root.querySelector('.notice-found')?.textContent).toContain('fake-shop.cn');
    expect(root.querySelector('.notice-found')?.textContent).not.toContain('beian-miit');
  });

  test('unknown and empty texts are said to be so', () => {
    const unknown = draw(<NoticePanel {...base} initial="请于12月3日前处理 fake-demo.cn" />);
    expect(unknown.querySelector('.notice-unknown')).not.toBeNull();
    const nothing = draw(<NoticePanel {...base} initial="今天天气不错" onTrack={() => {}} />);
    expect(nothing.textContent).toContain('没有看出要您做什么');
    expect(button(nothing, '跟踪这件事')).toBeUndefined();
  });

  test('every sentence is written, in both languages', () => {
    for (const [translate, locale] of [
      [t, 'zh-CN'],
      [en, 'en'],
    ] as const) {
      for (const { text } of SAMPLES) {
        const root = draw(
          <NoticePanel {...base} t={translate} locale={locale} initial={text} onTrack={() => {}} />,
        );
        const shown = root.textContent ?? '';
        expect(shown).not.toMatch(
          /(?:notice|message|stage|procedure|provider|time|guide|rule)\.[a-z]+/,
        );
        expect(shown).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
