import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/text/t.ts';
import type { Acts, Said } from './acts.ts';
import { isTyping } from './typing.ts';

interface Props {
  said: Said | null;
  acts: Acts;
  t: Translate;
  onDismiss: () => void;
}

/** `z`, with or without Ctrl or ⌘, wherever no text is typed. */
const useUndoKey = (undo: (() => void) | null): void => {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.altKey || event.isComposing) return;
      if (!latest.current || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
};

/** What was just done, with the way back; stays until the next thing is done. */
export const Toast = ({ said, acts, t, onDismiss }: Props) => {
  const { operation } = said ?? {};
  const undo = operation ? () => void acts.undo(operation, said?.undoing) : null;
  useUndoKey(undo);
  return (
    <div class={`toast ${said ? '' : 'empty'} ${said?.failed ? 'failed' : ''}`}>
      <span role={said?.failed ? 'alert' : 'status'}>{said?.text}</span>
      {undo && (
        <button type="button" class="link" aria-keyshortcuts="z" title="z" onClick={undo}>
          {t(said?.undoing ? 'cases.redo' : 'cases.undo')}
        </button>
      )}
      {said && (
        <button type="button" class="quiet" aria-label={t('common.close')} onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
};
