import type { Translate } from '../../utils/text/t.ts';
import type { Acts, Said } from './acts.ts';

interface Props {
  said: Said | null;
  acts: Acts;
  t: Translate;
  onDismiss: () => void;
}

/** What was just done, with the way back; stays until the next thing is done. */
export const Toast = ({ said, acts, t, onDismiss }: Props) => {
  const { operation } = said ?? {};
  return (
    <div class={`toast ${said ? '' : 'empty'} ${said?.failed ? 'failed' : ''}`}>
      <span role={said?.failed ? 'alert' : 'status'}>{said?.text}</span>
      {operation && (
        <button type="button" class="link" onClick={() => void acts.undo(operation, said?.undoing)}>
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
