// @vitest-environment happy-dom
/** What a person has written stays in its field until it is kept: a full disk takes no note away. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CaseNotes } from '../../components/cases/CaseNotes.tsx';
import { foldCase } from '../../utils/cases/fold.ts';
import { fill, hide, press, show, t, until } from './support/view.tsx';

const subject = foldCase('case-0001', []);

const fields = ['textarea', 'input'] as const;
const BUTTONS = { textarea: t('case.note.add'), input: t('cases.bulk.tag') } as const;

afterEach(hide);

describe.each(fields)('the %s of a case', (field) => {
  const write = async (kept: boolean) => {
    const change = vi.fn(() => Promise.resolve(kept));
    const root = await show(<CaseNotes subject={subject} change={change} t={t} />);
    await fill(root.querySelector(field), '客户说周五交');
    await press(BUTTONS[field]);
    await until(() => change.mock.calls.length > 0);
    return () => root.querySelector<HTMLInputElement | HTMLTextAreaElement>(field)?.value;
  };

  it('is emptied once its words are kept', async () => {
    const value = await write(true);
    await until(() => value() === '');
  });

  it('keeps its words where they could not be written', async () => {
    const value = await write(false);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(value()).toBe('客户说周五交');
  });
});
