// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fullGuide } from '../../components/guide/cited.ts';
import { DecisionTree } from '../../components/guide/DecisionTree.tsx';
import { GuideIndex } from '../../components/guide/GuideIndex.tsx';
import { GuideView } from '../../components/guide/GuideView.tsx';
import { guideAsText } from '../../components/guide/guide-as-text.ts';
import { LifeCyclePicture } from '../../components/guide/LifeCyclePicture.tsx';
import { guideHref, sectionAnchor } from '../../components/guide/links.ts';
import { StageLine } from '../../components/guide/StageLine.tsx';
import { placeOnLine, stageLineAlt, stageSteps } from '../../components/guide/stage-steps.ts';
import { LIFE_CYCLES } from '../../utils/knowledge/expiry.ts';
import {
  GUIDE_PROVIDERS,
  GUIDE_SECTIONS,
  type GuideProvider,
} from '../../utils/knowledge/procedures/model.ts';
import { guideFor } from '../../utils/knowledge/procedures.ts';
import { common as enCommon } from '../../utils/text/en/common.ts';
import { guides as enGuides } from '../../utils/text/en/guides.ts';
import { messages as enMessages } from '../../utils/text/en/messages.ts';
import { rules as enRules } from '../../utils/text/en/rules.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { common } from '../../utils/text/zh-CN/common.ts';
import { guides } from '../../utils/text/zh-CN/guides.ts';
import { messages } from '../../utils/text/zh-CN/messages.ts';
import { rules } from '../../utils/text/zh-CN/rules.ts';
import { PROCEDURES, type ProcedureId } from '../../utils/vocabulary.ts';

const zh = makeTranslate({ ...common, ...guides, ...messages, ...rules });
const en = makeTranslate({ ...enCommon, ...enGuides, ...enMessages, ...enRules });

const draw = (view: preact.ComponentChild): HTMLElement => {
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(view, root));
  return root;
};

const guide = (
  procedure: ProcedureId,
  provider: GuideProvider,
  more: Partial<Parameters<typeof GuideView>[0]> = {},
) => (
  <GuideView
    procedure={procedure}
    provider={provider}
    t={zh}
    ticked={new Set()}
    onTick={() => {}}
    {...more}
  />
);

afterEach(() => {
  document.body.replaceChildren();
});

describe('a guide', () => {
  it.each(PROCEDURES)(
    '%s has every section a link can point to, at every provider',
    (procedure) => {
      for (const provider of GUIDE_PROVIDERS) {
        const { coverage, sections } = guideFor(procedure, provider);
        const root = draw(guide(procedure, provider));
        const wanted =
          coverage === 'not-applicable'
            ? ['when', 'sources']
            : GUIDE_SECTIONS.filter(
                (id) => id !== 'after' || sections.some((one) => one.id === id),
              );
        for (const section of wanted)
          expect(
            root.querySelector(`[id="guide/${procedure}/${section}"] h3`)?.textContent,
            `${procedure} ${provider} ${section}`,
          ).toBe(zh(`guide.ui.section.${section}`));
        root.remove();
      }
    },
  );

  it.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)('shows no bare id and no open placeholder in %s', (_, t) => {
    for (const procedure of PROCEDURES) {
      for (const provider of ['aliyun', 'tencent', 'huawei'] as const) {
        const root = draw(guide(procedure, provider, { t }));
        expect(root.textContent, `${procedure} ${provider}`).not.toMatch(
          /\b(guide|stage|message|checklist|procedure|provider|tier)\.[a-z-]+|\{\w+\}|undefined/,
        );
        root.remove();
      }
    }
  });

  it('shows the steps with the console’s labels set apart, in order', () => {
    const root = draw(guide('cancel-access', 'tencent'));
    const steps = root.querySelectorAll('ol.steps > li');
    expect(steps[0]?.textContent).toContain('更多→取消接入');
    expect([...(steps[0]?.querySelectorAll('b') ?? [])].map((b) => b.textContent)).toEqual([
      '更多',
      '取消接入',
    ]);
    expect(steps[1]?.textContent).toContain('取消接入说明');
  });

  it('gives every statement a date and a source number that stands in the list', () => {
    const root = draw(guide('cancel-subject', 'aliyun'));
    const listed = root.querySelectorAll('.sources-list > li').length;
    const cites = [...root.querySelectorAll('.statements .cite, .steps .cite, .boxes .cite')];
    expect(cites.length).toBeGreaterThan(15);
    for (const cite of cites) {
      const numbers =
        cite.textContent
          ?.match(/\[(.+)\]/)?.[1]
          ?.split(', ')
          .map(Number) ?? [];
      expect(numbers.length).toBeGreaterThan(0);
      for (const n of numbers) expect(n >= 1 && n <= listed).toBe(true);
      expect(cite.textContent).toMatch(/^(\d{4}|未注明日期)/);
      expect(cite.getAttribute('href')).toBe('#guide/cancel-subject/aliyun/sources');
    }
  });

  it('puts the page’s checklist first, under the same ids, and reports ticks', () => {
    const onTick = vi.fn();
    const root = draw(
      guide('cancel-subject', 'aliyun', { onTick, ticked: new Set(['cancel-subject.backup']) }),
    );
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.boxes input')];
    expect(boxes[0]?.id).toBe('tick-cancel-subject.no-order');
    expect(boxes.filter((box) => box.checked).map((box) => box.id)).toEqual([
      'tick-cancel-subject.backup',
    ]);
    void act(() => boxes.at(-1)?.click());
    expect(onTick).toHaveBeenCalledWith('guide.cancel-subject.all.police-too', true);
  });

  it.each(['aliyun', 'tencent'] as const)('has something to settle first at %s', (provider) => {
    for (const procedure of PROCEDURES) {
      const { guide: told, before } = fullGuide(procedure, provider);
      const ids = before.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length > 0, procedure).toBe(told.coverage !== 'not-applicable');
    }
  });

  it('says that a procedure does not exist at a provider, and why', () => {
    const root = draw(guide('import-filing', 'tencent'));
    expect(root.querySelector('.coverage')?.textContent).toContain('腾讯云没有这件事');
    expect(root.textContent).toContain(guides['guide.import-filing.tencent.not-applicable']);
    expect(root.querySelector('.steps')).toBeNull();
  });

  it('says where little is known', () => {
    const root = draw(guide('cancel-access', 'jdcloud'));
    expect(root.querySelector('.coverage')?.textContent).toContain('没有查到京东云');
  });

  it('marks an old section once and an old statement alone', () => {
    const first = draw(guide('first-filing', 'tencent'));
    expect(first.querySelectorAll('.part-steps .aged')).toHaveLength(1);
    expect(first.querySelectorAll('.part-steps .old')).toHaveLength(0);
    const cancel = draw(guide('cancel-service', 'tencent'));
    expect(cancel.querySelectorAll('.part-steps .aged')).toHaveLength(0);
    expect(cancel.querySelectorAll('.part-steps .old').length).toBeGreaterThan(0);
  });

  it('leads from a statement to the claim on the web that it touches', () => {
    const root = draw(guide('cancel-access', 'aliyun'));
    const claims = [...root.querySelectorAll('.claim')].map((a) => a.getAttribute('href'));
    expect(claims).toEqual(['#corrections/filing-password']);
  });

  it('shows the province’s rules where they are given', () => {
    const empty = draw(guide('first-filing', 'aliyun'));
    expect(empty.querySelector('.part-provinces')?.textContent).toContain('设置');
    const root = draw(guide('first-filing', 'aliyun', { province: <p>浙江的要求</p> }));
    expect(root.querySelector('.part-provinces')?.textContent).toContain('浙江的要求');
  });

  it('has no inline styles', () => {
    for (const procedure of PROCEDURES)
      expect(draw(guide(procedure, 'aliyun')).querySelector('[style]')).toBeNull();
    expect(draw(<DecisionTree t={zh} />).querySelector('[style]')).toBeNull();
  });
});

describe('plain text', () => {
  it.each(['aliyun', 'tencent'] as const)('holds every step at %s, numbered', (provider) => {
    for (const procedure of PROCEDURES) {
      const text = guideAsText(procedure, provider, zh);
      const steps = guideFor(procedure, provider).sections.find(({ id }) => id === 'steps');
      steps?.statements.forEach(({ key }, index) => {
        expect(text).toContain(`${index + 1}. ${zh(key)}`);
      });
      expect(text).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  it('carries ticks, the province and numbered sources', () => {
    const text = guideAsText('cancel-access', 'aliyun', zh, {
      ticked: new Set(['cancel-access.backup']),
      province: ['湖南一单一个网站'],
    });
    expect(text).toContain('[x] 旧服务器上的数据已备份');
    expect(text).toContain('[ ] 新接入商已经接入成功');
    expect(text).toContain('- 湖南一单一个网站');
    expect(text).toMatch(/\[1\] .+《.+》/);
  });
});

describe('links', () => {
  it('name a procedure, and where wanted a provider and a section', () => {
    expect(guideHref('rectify')).toBe('#guide/rectify');
    expect(guideHref('cancel-access', 'stop')).toBe('#guide/cancel-access/stop');
    expect(guideHref('cancel-access', 'stop', 'tencent')).toBe('#guide/cancel-access/tencent/stop');
  });

  it('arrive: the section they name is brought into view', () => {
    const into = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (
      this: Element,
    ) {
      this.classList.add('arrived');
    });
    const root = draw(guide('cancel-access', 'aliyun', { section: 'stop' }));
    expect(into).toHaveBeenCalledOnce();
    expect(root.querySelector('.arrived')?.id).toBe(sectionAnchor('cancel-access', 'stop'));
  });
});

describe('stage line', () => {
  const steps = stageSteps('first-filing', zh);

  it('tells past, present and future apart by shape', () => {
    const root = draw(<StageLine steps={steps} current="sms-verification" alt="…" />);
    expect(root.querySelectorAll('.dot.past path')).toHaveLength(3);
    expect(root.querySelectorAll('.dot.current .core')).toHaveLength(1);
    expect(root.querySelectorAll('.dot.future')).toHaveLength(2);
  });

  it('shows where a rejected order left it', () => {
    const place = placeOnLine(steps, 'authority-rejected');
    expect(place).toEqual({ current: 'authority-review', left: true });
    const root = draw(<StageLine steps={steps} current={place?.current} left alt="…" />);
    expect(root.querySelectorAll('.dot.left rect')).toHaveLength(1);
  });

  it('takes Tencent’s 等待管局审核 for an open SMS, and for the authority where there is no SMS', () => {
    expect(placeOnLine(steps, 'at-authority')?.current).toBe('sms-verification');
    const access = stageSteps('cancel-access', zh);
    expect(placeOnLine(access, 'at-authority')?.current).toBe('authority-review');
    expect(placeOnLine(steps, 'unknown')).toBeNull();
    // A finished withdrawal stands at its line's own end.
    const withdrawal = stageSteps('withdraw-order', zh);
    expect(placeOnLine(withdrawal, 'done')).toEqual({ current: 'withdrawn', left: false });
    expect(placeOnLine([], 'done')).toBeNull();
  });

  it('is told in words', () => {
    const alt = stageLineAlt('first-filing', steps, zh, 'sms-verification');
    expect(alt).toContain('管局审核（1–20 个工作日）');
    expect(alt).toContain('现在在「短信核验」');
    const root = draw(<StageLine steps={steps} alt={alt} />);
    const picture = root.querySelector('[role=img]');
    expect(picture?.getAttribute('aria-label')).toBe(alt);
  });

  it('keeps every label whole, in both languages', () => {
    for (const t of [zh, en]) {
      const all = stageSteps('first-filing', t);
      const root = draw(<StageLine steps={all} alt="…" />);
      const drawn = root.textContent?.replace(/\s/g, '') ?? '';
      for (const { label } of all) expect(drawn).toContain(label.replace(/\s/g, ''));
      root.remove();
    }
  });

  it('draws nothing where there is nothing to draw', () => {
    expect(draw(<StageLine steps={[]} alt="" />).textContent).toBe('');
    expect(draw(<StageLine steps={[]} alt="" />).querySelector('[role=img]')).toBeNull();
  });
});

describe('life of a domain', () => {
  it('shows the days of each phase in the picture and in words', () => {
    const cycles = LIFE_CYCLES.filter(({ registrar }) => registrar === 'tencent');
    const root = draw(<LifeCyclePicture cycles={cycles} t={zh} />);
    const pictures = [...root.querySelectorAll('svg')];
    expect(pictures).toHaveLength(2);
    expect(pictures[1]?.getAttribute('aria-label')).toContain('赎回期约 30 天');
    expect(pictures[0]?.querySelector('.pending-delete')).toBeNull();
  });

  it('says so where a registrar’s figures are not known', () => {
    expect(draw(guide('domain-expiry', 'huawei')).textContent).toContain('没有查到这家的天数');
  });
});

describe('decision help', () => {
  const press = (root: HTMLElement, label: string) => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
    if (!button) throw new Error(`no button ${label}`);
    void act(() => button.click());
  };

  it('leads somebody who moves to another cloud to access first, cancel-access second', () => {
    const root = draw(<DecisionTree t={zh} />);
    press(root, '换接入商（换一家云），或多用一家');
    press(root, '还没有');
    const ways = [...root.querySelectorAll('.ways a')].map((a) => a.getAttribute('href'));
    expect(ways).toEqual(['#guide/add-access', '#guide/cancel-access']);
    expect(root.querySelector('.final')).toBeNull();
  });

  it('warns where the way is final, and goes back', () => {
    const root = draw(<DecisionTree t={zh} />);
    press(root, '停掉一个网站、App 或整个备案');
    press(root, '不要了');
    press(root, '没有，这是最后一个');
    expect(root.querySelector('.answer.final .pill')?.textContent).toBe('这一步不能撤销');
    press(root, '上一步');
    expect(root.querySelectorAll('.path li')).toHaveLength(2);
    press(root, '重新选');
    expect(root.querySelector('.now h3')?.textContent).toBe('您想做什么？');
  });

  it('comes before the guides, which stand in groups, each procedure once', () => {
    const root = draw(<GuideIndex t={zh} />);
    const parts = [...root.querySelectorAll('.decision, .guide-index, .cancel-pictures')];
    expect(parts.map((part) => part.classList[0])).toEqual([
      'decision',
      'guide-index',
      'cancel-pictures',
    ]);
    const links = [...root.querySelectorAll('.guide-index a')].map((a) => a.getAttribute('href'));
    expect(links).toHaveLength(PROCEDURES.length);
    expect(new Set(links)).toEqual(new Set(PROCEDURES.map((id) => `#guide/${id}`)));
  });

  it('draws what each way takes away, with the picture told in words', () => {
    const root = draw(<GuideIndex t={zh} />);
    const pictures = root.querySelector('.cancel-pictures');
    expect(pictures?.getAttribute('aria-label')).toContain('剪断网站和这家接入商的连线');
    const ways = [...(pictures?.querySelectorAll('.way') ?? [])];
    expect(ways.map((way) => way.querySelectorAll('g.gone').length)).toEqual([0, 1, 3]);
  });
});
