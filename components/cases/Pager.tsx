import type { Translate } from '../../utils/text/t.ts';

/** At most so many rows are drawn, however many cases there are. */
export const SHOWN = 100;

interface Props {
  from: number;
  total: number;
  t: Translate;
  onTurn: (from: number) => void;
}

/** The pages of a long list; nothing where one page holds it. */
export const Pager = ({ from, total, t, onTurn }: Props) =>
  total > SHOWN ? (
    <p class="pager">
      <button
        type="button"
        class="button"
        disabled={from === 0}
        onClick={() => onTurn(Math.max(from - SHOWN, 0))}
      >
        {t('cases.page.previous')}
      </button>
      <span class="soft">
        {t('cases.shown', { from: from + 1, to: Math.min(from + SHOWN, total), total })}
      </span>
      <button
        type="button"
        class="button"
        disabled={from + SHOWN >= total}
        onClick={() => onTurn(from + SHOWN)}
      >
        {t('cases.page.next')}
      </button>
    </p>
  ) : null;
