/** Changing cases from a view: what was done is said, and can be taken back and done again. */
import { useMemo, useState } from 'preact/hooks';
import type { Operation } from '../../utils/cases/database.ts';
import type { Result } from '../../utils/cases/problem.ts';
import type { Store } from '../../utils/cases/store.ts';
import { undoOperation } from '../../utils/cases/store-cases.ts';
import type { Translate } from '../../utils/text/t.ts';
import { type StoreState, tellBackground } from '../use-store.ts';

export interface Said {
  text: string;
  /** Nothing was saved. */
  failed: boolean;
  /** What can be taken back now: an operation, or the undoing of one. */
  operation: Operation | null;
  undoing: boolean;
}

export interface Acts {
  /** Runs a change and says how it went. Null where nothing was kept. */
  run: (act: (store: Store) => Promise<Result<Operation | null>>) => Promise<Operation | null>;
  /** Takes back an operation; `again`: the operation is itself an undoing, so that what it undid holds again. */
  undo: (operation: Operation, again?: boolean) => Promise<void>;
  say: (text: string, failed?: boolean) => void;
}

/** An act that takes longer (ms) says that it is at work: ten thousand cases take seconds. */
const SLOW = 500;

type Act = (store: Store) => Promise<Result<Operation | null>>;

/** The acts of a view, and what was said last. */
export const useActs = (state: StoreState, t: Translate) => {
  const [said, setSaid] = useState<Said | null>(null);
  const acts = useMemo((): Acts => {
    const say: Acts['say'] = (text, failed = false) =>
      setSaid(text === '' ? null : { text, failed, operation: null, undoing: false });
    const attempt = async (
      act: Act,
      words: (done: Operation | null) => string,
      undoing = false,
    ): Promise<Operation | null> => {
      if (state.state !== 'open') {
        say(t('workbench.store.not-open'), true);
        return null;
      }
      const slow = setTimeout(() => say(t('workbench.working')), SLOW);
      const done = await act(state.store);
      clearTimeout(slow);
      if (!done.ok) {
        say(t('cases.failed', { reason: t(done.problem.text) }), true);
        return null;
      }
      // At once: the window may be closed before its rows are read anew.
      tellBackground();
      setSaid({ text: words(done.value), failed: false, operation: done.value, undoing });
      return done.value;
    };
    return {
      say,
      run: (act) => attempt(act, (done) => t(done?.what ?? 'cases.nothing-changed')),
      undo: async ({ id }, again = false) => {
        await attempt(
          (store) => undoOperation(store, id),
          () => t(again ? 'cases.redone' : 'cases.undone'),
          !again,
        );
      },
    };
  }, [state, t]);
  return { acts, said, dismiss: () => setSaid(null) };
};
