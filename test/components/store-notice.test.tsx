// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupRescue } from '../../components/cases/BackupRescue.tsx';
import { StoreNotice } from '../../components/workbench/StoreNotice.tsx';
import { fail, STORE_PROBLEMS, type StoreProblemKind } from '../../utils/cases/problem.ts';
import { button, hide, press, show, t } from './support/view.tsx';

const problemOf = (kind: StoreProblemKind) => fail(kind).problem;
const onRetry = vi.fn();
const notice = (kind: StoreProblemKind) =>
  show(<StoreNotice problem={problemOf(kind)} t={t} onRetry={onRetry} />);
const rescue = (kind: StoreProblemKind) =>
  show(
    <BackupRescue
      problem={problemOf(kind)}
      t={t}
      acts={{ run: async () => null, undo: async () => undefined, say: () => undefined }}
    />,
  );

afterEach(() => hide());

describe('a store that does not open', () => {
  it.each(STORE_PROBLEMS)('says why, and what to do: %s', async (kind) => {
    const root = await notice(kind);
    expect(root.textContent).toContain(t(`store.problem.${kind}`));
    if (kind === 'private-window') expect(root.querySelectorAll('button')).toHaveLength(0);
    else expect(root.querySelectorAll('button').length).toBeGreaterThan(0);
  });

  it('is tried again where another window holds it', async () => {
    await notice('blocked');
    await press(t('workbench.store.retry'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('leads to saving what can be read where it is damaged', async () => {
    const root = await notice('corrupt');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#backup');
  });
});

describe('starting anew', () => {
  it('comes only after saving, and never for a database that is whole', async () => {
    await rescue('corrupt');
    expect(button(t('backup.rescue.anew'))?.disabled).toBe(true);
    hide();
    expect(button(t('store.lost.save'))).toBeUndefined();
    const file = { text: async () => '{"kind":"beian-preflight-cases"}' };
    const getDirectory = async () => ({
      getFileHandle: async () => ({ getFile: async () => file }),
    });
    vi.stubGlobal('navigator', { ...navigator, storage: { getDirectory } });
    await rescue('corrupt');
    await vi.waitFor(() => expect(button(t('store.lost.save'))).toBeDefined());
    vi.unstubAllGlobals();
    await rescue('newer-version');
    expect(button(t('backup.rescue.save'))).toBeDefined();
    expect(button(t('backup.rescue.anew'))).toBeUndefined();
  });
});
