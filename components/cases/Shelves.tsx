import type { Translate } from '../../utils/text/t.ts';
import { goTo } from '../workbench/route.ts';
import { SHELVES, type Shelf, stagesInUse } from './shelves.ts';

interface Props {
  counts: ReadonlyMap<Shelf, number>;
  shelf: Shelf;
  t: Translate;
  onChoose: (shelf: Shelf) => void;
}

type Quick = (typeof SHELVES)[number];
const ALWAYS: readonly Shelf[] = ['all'];
const BEFORE: readonly Quick[] = ['all', 'today', 'overdue', 'ask', 'week'];
const AFTER: readonly Quick[] = ['archived', 'deleted'];

const isQuick = (shelf: Shelf): shelf is Quick => SHELVES.some((id) => id === shelf);

const nameOf = (shelf: Shelf, t: Translate): string =>
  isQuick(shelf) ? t(`cases.shelf.${shelf}`) : t(shelf);

/** Quick choices with their counts: a column beside the list, a row of chips above it in a side panel. */
export const Shelves = ({ counts, shelf, t, onChoose }: Props) => {
  const entry = (id: Shelf) => (
    <li key={id} class={`shelf-${id}`}>
      <button
        type="button"
        aria-pressed={id === shelf}
        onClick={() => {
          onChoose(id);
          if (location.hash.startsWith('#case/')) goTo('cases');
        }}
      >
        {nameOf(id, t)}
        {counts.has(id) && <b>{counts.get(id)}</b>}
      </button>
    </li>
  );
  const isShown = (id: Shelf) => counts.has(id) || id === shelf || ALWAYS.includes(id);
  return (
    <nav class="shelves" aria-label={t('cases.shelves')}>
      <ul>{BEFORE.filter(isShown).map(entry)}</ul>
      <ul>{stagesInUse(counts).map(entry)}</ul>
      <ul>{AFTER.filter((id) => isShown(id) || id === 'deleted').map(entry)}</ul>
    </nav>
  );
};
