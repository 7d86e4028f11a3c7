/** The overlay's view of a judgement as plain data: everything that is to be read is in it, and no handler. */
import { describe, expect, it } from 'vitest';
import { drawn, drawView } from '../../components/overlay/view.tsx';
import { type Judged, judge, overlayTexts } from '../../utils/extension/judge.ts';
import type { Drawn } from '../../utils/extension/messages.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { type Finding, LOCALES } from '../../utils/vocabulary.ts';
import { dialog, facts, NOW, service } from '../preflight/facts.ts';

const page = facts({
  services: [service(1, 'fake-view.org')],
  dialog: dialog('cancel-subject'),
  moreMenuHidden: false,
});

const textOf = (parts: readonly Drawn[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : textOf(part[2]))).join('');

describe.each(LOCALES)('the view in %s', (locale) => {
  const judged = judge(page, { intent: null }, { now: NOW, locale, silenced: [] });
  const t = makeTranslate({ ...overlayTexts[locale], ...judged.texts });
  const view = drawView(judged, t, { subject: '页面', tracked: false, privateWindow: false });

  it('holds each finding, its reason, what to do, and each item to check', () => {
    const said = textOf([view.panel]);
    const texts = [
      ...judged.findings.flatMap(({ what, why, remedy }) => [what, why, remedy]),
      ...judged.checklists.flatMap(({ items }) => items.map(({ text }) => text)),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(said).toContain(t(text));
    expect(said).not.toMatch(/\{\w+\}/);
  });

  it('leads with the same finding in each of its forms', () => {
    const { lead } = judged;
    if (!lead) throw new Error('there is one');
    for (const part of [view.lead, view.strip]) expect(textOf([part])).toContain(t(lead.what));
    const findings = judged.findings.map(({ what }) => textOf([view.panel]).indexOf(t(what)));
    expect(Math.min(...findings)).toBe(textOf([view.panel]).indexOf(t(lead.what)));
  });

  it('is plain data that survives a message', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

const passed: Finding = {
  rule: 'suffix',
  verdict: 'pass',
  about: { kind: 'page' },
  what: { key: 'rule.suffix.approved.what', params: { suffix: 'com' } },
  why: { key: 'rule.suffix.approved.why', params: {} },
  remedy: { key: 'rule.suffix.approved.remedy', params: {} },
  sources: ['first', 'second', 'third'],
  asOf: 'undated',
};

describe('what comes first', () => {
  const t = makeTranslate(overlayTexts['zh-CN']);
  const panel = (changes: Partial<Judged> = {}, privateWindow = false) => [
    drawView(
      {
        locale: 'zh-CN',
        readiness: 'ready',
        canTrack: true,
        findings: [passed],
        checklists: [],
        lead: null,
        texts: {},
        sources: Object.fromEntries(
          passed.sources.map((id) => [
            id,
            { publisher: '练习云', title: id, date: 'undated', tier: 'provider' as const },
          ]),
        ),
        doubts: '',
        ...changes,
      },
      t,
      { subject: '页面', tracked: false, privateWindow },
    ).panel,
  ];

  it('says in a private window that nothing is kept, instead of offering to follow it', () => {
    expect(textOf(panel())).toContain('跟踪这件事');
    expect(textOf(panel())).not.toContain('无痕窗口');
    expect(textOf(panel({}, true))).toContain('案件和勾选都不保存');
    expect(textOf(panel({}, true))).not.toContain('跟踪这件事');
    expect(textOf(panel({ canTrack: false }, true))).not.toContain('无痕窗口');
  });

  it('draws no empty list where all passed', () => {
    const emptyLists = (parts: readonly Drawn[]): number =>
      parts
        .filter((part) => typeof part !== 'string')
        .reduce(
          (sum, [tag, , inside]) =>
            sum + (tag === 'ul' && inside.length === 0 ? 1 : 0) + emptyLists(inside),
          0,
        );
    expect(emptyLists(panel())).toBe(0);
  });

  it('says that nothing needs a warning, then what passed', () => {
    const told = textOf(panel());
    expect(told).toContain(t('overlay.nothing'));
    expect(told.indexOf(t('overlay.passes', { n: 1 }))).toBeGreaterThan(
      told.indexOf(t('overlay.nothing')),
    );
  });

  it('says nothing of the kind where something leads', () => {
    const lead: Finding = { ...passed, verdict: 'warn' };
    const told = panel({ lead, findings: [lead] });
    expect(textOf(told)).not.toContain(t('overlay.nothing'));
    expect(JSON.stringify(told)).toContain('finding warn lead');
  });

  it('does not call a page clean that is still loading', () => {
    const told = textOf(panel({ readiness: 'loading', findings: [] }));
    expect(told).toContain(t('overlay.loading'));
    expect(told).not.toContain(t('overlay.nothing'));
  });

  it('names the source a statement rests on, and sets the number of others apart', () => {
    expect(textOf(panel())).toContain(
      `${t('common.source')} 练习云 first ${t('date.undated')} · 另 2 条`,
    );
  });
});

describe('elements as data', () => {
  it('calls components, keeps keys and attributes, drops handlers and what is not shown', () => {
    const Inner = ({ name }: { name: string }) => <b title={name}>{name}</b>;
    expect(
      drawn(
        <button type="button" key="k" disabled={false} onClick={() => {}}>
          {null}
          {3}
          <Inner name="n" />
        </button>,
      ),
    ).toEqual([
      [
        'button',
        { key: 'k', type: 'button', disabled: false },
        ['3', ['b', { title: 'n' }, ['n']]],
      ],
    ]);
  });
});
