import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/text/t.ts';

interface Props {
  /** How many cases are chosen, of how many that search and filters leave. */
  chosen: number;
  total: number;
  t: Translate;
  onSelectAll: (on: boolean) => void;
}

/** Above list and board: choosing all of them, and in which zone every time there is told. */
export const ListHead = ({ chosen, total, t, onSelectAll }: Props) => {
  const box = useRef<HTMLInputElement>(null);
  const some = chosen > 0 && chosen < total;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <div class="list-head">
      <label class="select-all">
        <input
          ref={box}
          type="checkbox"
          checked={total > 0 && chosen === total}
          onClick={(event) => onSelectAll(event.currentTarget.checked)}
        />
        {t('cases.select-all', { n: total })}
      </label>
      <small class="soft">{t('when.all-zoned')}</small>
    </div>
  );
};
