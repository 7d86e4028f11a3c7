// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Corrections } from '../../components/knowledge/Corrections.tsx';
import { Foresight } from '../../components/knowledge/Foresight.tsx';
import { Provinces } from '../../components/knowledge/Provinces.tsx';
import { Times } from '../../components/knowledge/Times.tsx';
import { CORRECTIONS } from '../../utils/knowledge/corrections.ts';
import { foresight } from '../../utils/knowledge/foresight.ts';
import { MESSAGES } from '../../utils/knowledge/messages/messages.ts';
import { sourceView } from '../../utils/knowledge/source-view.ts';
import { CHECKLISTS } from '../../utils/preflight/checklists/all.ts';
import { RULES } from '../../utils/preflight/rules/all.ts';
import { en } from '../../utils/text/en.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';

const t = makeTranslate(zhCN);
const shared = { t, sources: sourceView };
let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (view: ComponentChild) => act(() => render(view, root));
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const type = (text: string) =>
  act(() => {
    const box = root.querySelector('input[type=search]') as HTMLInputElement;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const pick = (label: string) =>
  act(() => {
    const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
    found?.querySelector('input')?.click();
  });

describe('Provinces', () => {
  it('shows the rules of the chosen province by topic, dated and sourced', async () => {
    await show(<Provinces {...shared} province="桂" />);
    expect(root.querySelector('select')?.value).toBe('广西');
    expect(texts('.province-rule')).toHaveLength(15);
    expect(texts('.province-rule .sources').filter((text) => /20\d\d/.test(text))).toHaveLength(15);
  });

  it('gives the day of the page that states a rule, not of the whole collection', async () => {
    await show(<Provinces {...shared} province="浙江" />);
    const [first] = texts('.province-rule .sources');
    expect(first).toContain('2025-12-31');
    expect(first).toContain('2021-07-29');
    await show(<Provinces {...shared} key="甘肃" province="甘肃" />);
    expect(texts('.province-rule .sources').join()).toContain('2021-11-12 之后');
  });

  it('says which rules only 2019 supports', async () => {
    await show(<Provinces {...shared} province="黑龙江" />);
    const soft = texts('.province-rule').filter((text) => text.includes(zhCN['province.soft']));
    expect(soft).toHaveLength(2);
    expect(soft.join()).toContain('话费单');
  });

  it('leaves out what binds organisations when a person asks', async () => {
    await show(<Provinces {...shared} province="广西" />);
    expect(texts('.province-topic h3')).toContain(zhCN['province.topic.legal-rep']);
    await pick('个人');
    expect(texts('.province-topic h3')).not.toContain(zhCN['province.topic.legal-rep']);
    expect(texts('.province-topic h3')).toContain(zhCN['province.topic.person-nonlocal']);
  });

  it('names the provinces in the reader’s language', async () => {
    await show(<Provinces {...shared} province="浙江" />);
    expect(root.querySelector('select')?.selectedOptions[0]?.textContent).toBe('浙江');
    await show(<Provinces {...shared} t={makeTranslate(en)} province="浙江" />);
    expect(root.querySelector('select')?.selectedOptions[0]?.textContent).toBe('Zhejiang');
  });

  it('tells which province was chosen, and shows no rules before', async () => {
    const onChoose = vi.fn<(name: string) => void>();
    await show(<Provinces {...shared} onChoose={onChoose} />);
    expect(texts('.province-rule')).toEqual([]);
    await act(() => {
      const select = root.querySelector('select') as HTMLSelectElement;
      select.value = '浙江';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChoose).toHaveBeenCalledWith('浙江');
    expect(texts('.province-rule')).toHaveLength(13);
  });
});

describe('Corrections', () => {
  it('lists every claim with its verdict in words, and what holds', async () => {
    await show(<Corrections {...shared} />);
    expect(texts('.correction')).toHaveLength(CORRECTIONS.length);
    expect(texts('.correction .pill').every((text) => /^[×!?✓] ./.test(text))).toBe(true);
  });

  it('finds a claim by what is typed, the best first, and by verdict', async () => {
    await show(<Corrections {...shared} />);
    await type('备案密码');
    expect(texts('.correction h3')[0]).toContain(zhCN['correction.filing-password.claim']);
    await type('');
    await pick(zhCN['correction.verdict.confirmed']);
    expect(texts('.correction')).toHaveLength(
      CORRECTIONS.filter(({ verdict }) => verdict === 'confirmed').length,
    );
  });

  it('does not pretend to know a claim it has not checked', async () => {
    await show(<Corrections {...shared} />);
    await type('量子备案');
    expect(texts('[role=status]')).toEqual([zhCN['correction.none']]);
  });

  it('marks the one it was opened with', async () => {
    await show(<Corrections {...shared} correction="countersign" />);
    expect(texts('.correction.in-view h3')[0]).toContain('countersign');
  });
});

describe('Foresight', () => {
  const rows = foresight(MESSAGES, { rules: RULES, checklists: CHECKLISTS });

  it('shows a check or a reason, in words, in every row', async () => {
    await show(<Foresight {...shared} rows={rows} />);
    expect(texts('.foresight-row')).toHaveLength(rows.length);
    for (const row of root.querySelectorAll('.foresight-row')) {
      expect(row.querySelector('ul > li, .pill'), row.textContent ?? '').not.toBeNull();
      expect(row.textContent).not.toMatch(/(foresight|checklist|province|action)\.[a-z-]+/);
    }
  });

  it('finds a failure by a few words of it', async () => {
    await show(<Foresight {...shared} rows={rows} />);
    await type('主办者冲突');
    expect(texts('.foresight-row h4')).toEqual(['网站主办者冲突']);
    await type('没有这样的报错');
    expect(texts('[role=status]')).toEqual([zhCN['foresight.none']]);
  });
});

describe('Times', () => {
  it('shows only what has all the words, and says where no limit has them', async () => {
    await show(<Times {...shared} />);
    const all = texts('.times > li').length;
    await type('注销 短信');
    const found = texts('.times > li');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all);
    for (const line of found) expect(line).toMatch(/注销/);
    await type('没有这样的字');
    expect(texts('.times > li')).toEqual([]);
    expect(root.textContent).toContain(t('times.none'));
  });
});
