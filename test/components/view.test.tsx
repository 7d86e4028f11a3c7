/** The overlay's view of a judgement as plain data: everything that is to be read is in it, and no handler. */
import { describe, expect, it } from 'vitest';
import { drawn, drawView } from '../../components/overlay/view.tsx';
import { judge, overlayTexts } from '../../utils/extension/judge.ts';
import type { Drawn } from '../../utils/extension/messages.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { LOCALES } from '../../utils/vocabulary.ts';
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
  const view = drawView(judged, t);

  it('holds each finding, its reason, what to do, and each item to check', () => {
    const said = textOf(view.body);
    const texts = [
      ...judged.findings.flatMap(({ what, why, remedy }) => [what, why, remedy]),
      ...judged.checklists.flatMap(({ items }) => items.map(({ text }) => text)),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(said).toContain(t(text));
    expect(said).not.toMatch(/\{\w+\}/);
  });

  it('leads with the same finding in each of its forms', () => {
    const lead = judged.findings[judged.lead ?? -1];
    if (!lead) throw new Error('there is one');
    for (const part of [view.lead, view.line]) expect(textOf(part)).toContain(t(lead.what));
    expect(textOf(view.body).indexOf(t(lead.what))).toBe(0);
  });

  it('is plain data that survives a message', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
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
