// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NoticePanel } from '../../components/notice/NoticePanel.tsx';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import { common as enCommon } from '../../utils/text/en/common.ts';
import { messages as enMessages } from '../../utils/text/en/messages.ts';
import { notice as enNotice } from '../../utils/text/en/notice.ts';
import { overlay as enOverlay } from '../../utils/text/en/overlay.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { common } from '../../utils/text/zh-CN/common.ts';
import { messages } from '../../utils/text/zh-CN/messages.ts';
import { notice } from '../../utils/text/zh-CN/notice.ts';
import { overlay } from '../../utils/text/zh-CN/overlay.ts';
import { SAMPLES } from './samples.ts';

const t = makeTranslate({ ...common, ...overlay, ...messages, ...notice });
const en = makeTranslate({ ...enCommon, ...enOverlay, ...enMessages, ...enNotice });
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

  test('says what it is, by when and what to do', () => {
    const root = draw(<NoticePanel {...base} initial={SMS} />);
    const text = root.querySelector('.notice-result')?.textContent ?? '';
    expect(text).toContain('阿里云');
    expect(text).toContain('fake***.com');
    expect(text).toContain('12月3日 00:00');
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

  test('unknown and empty texts are said to be so', () => {
    const unknown = draw(<NoticePanel {...base} initial="请于12月3日前处理 fake-demo.cn" />);
    expect(unknown.querySelector('.notice-unknown')).not.toBeNull();
    const nothing = draw(<NoticePanel {...base} initial="今天天气不错" onTrack={() => {}} />);
    expect(nothing.textContent).toContain('没有识别出与备案有关的内容');
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
        expect(shown).not.toMatch(/(?:notice|message|stage|procedure|provider|time)\.[a-z]+/);
        expect(shown).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
