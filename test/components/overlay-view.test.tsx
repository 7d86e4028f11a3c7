// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay.tsx';
import type { Finding } from '../../utils/vocabulary.ts';
import { t } from './support/view.tsx';

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

const props = (changes: Partial<OverlayProps>): OverlayProps => ({
  mode: 'open',
  place: { shape: 'panel', left: 0, top: 0, width: 380, maxHeight: 600 },
  tabTop: 0,
  subject: t('page-kind.filing-home'),
  lead: null,
  findings: [passed],
  checklists: [],
  ticked: new Set(),
  doubts: '',
  readiness: 'ready',
  canTrack: true,
  tracked: false,
  locale: 'zh-CN',
  t,
  sources: (id) => ({ publisher: '练习云', title: id, date: 'undated', tier: 'provider' }),
  on: {
    fold: vi.fn(),
    unfold: vi.fn(),
    tick: vi.fn(),
    guide: vi.fn(),
    track: vi.fn(),
    report: vi.fn(),
  },
  ...changes,
});

const draw = (changes: Partial<OverlayProps> = {}): HTMLElement => {
  render(<Overlay {...props(changes)} />, document.body);
  return document.body;
};

afterEach(() => render(null, document.body));

describe('the open panel', () => {
  it('says first that nothing needs a warning, then what passed', () => {
    const told = draw().querySelector('.scroll');
    expect(told?.firstElementChild?.textContent).toBe(t('overlay.nothing'));
    expect(told?.lastElementChild?.className).toBe('passes');
  });

  it('says nothing of the kind where something leads', () => {
    const lead: Finding = { ...passed, verdict: 'warn' };
    const shown = draw({ lead, findings: [lead] });
    expect(shown.textContent).not.toContain(t('overlay.nothing'));
    expect(shown.querySelector('.finding')?.className).toContain('lead');
  });

  it('does not call a page clean that is still loading', () => {
    const shown = draw({ readiness: 'loading', findings: [] });
    expect(shown.querySelector('.scroll')?.textContent).toBe(t('overlay.loading'));
  });

  it('names the source a statement rests on, and sets the number of others apart', () => {
    const summary = draw().querySelector('.sources summary')?.textContent;
    expect(summary).toBe(`${t('common.source')} 练习云 first ${t('date.undated')} · 另 2 条`);
  });
});
