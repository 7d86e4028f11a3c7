import { useRef, useState } from 'preact/hooks';
import type { Operation } from '../../utils/cases/database.ts';
import type { Result } from '../../utils/cases/problem.ts';
import type { Store } from '../../utils/cases/store.ts';
import { archiveCases, deleteCases, tagCases } from '../../utils/cases/store-cases.ts';
import { eraseCases } from '../../utils/cases/store-erase.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { tellBackground } from '../use-store.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { placeOf, type Shelf } from './shelves.ts';
import { TagMenu } from './TagMenu.tsx';
import type { Selection } from './use-selection.ts';

interface Props extends DeskProps {
  selection: Selection;
  shelf: Shelf;
  /** Tags in use, the most used first. */
  tags: readonly string[];
  /** Only the chosen ones are shown. */
  only: boolean;
  onOnly: (on: boolean) => void;
  /** Before the chosen ones leave the list. */
  onLeave: () => void;
}

/** For good, so it is asked once more; the list of living cases tells nobody of it. */
const Erase = ({ store, acts, t, selection }: Props) => {
  const [isSure, setIsSure] = useState(false);
  const erase = async () => {
    if (!isSure || store.state !== 'open') return setIsSure(true);
    const gone = await eraseCases(
      store.store,
      selection.chosen.map(({ id }) => id),
    );
    if (!gone.ok) return acts.say(t('cases.failed', { reason: t(gone.problem.text) }), true);
    acts.say(t('cases.erased', { count: gone.value }));
    tellBackground();
    selection.clear();
  };
  return (
    <button type="button" class="button danger" onClick={() => void erase()}>
      {t(isSure ? 'cases.erase.sure' : 'cases.erase')}
    </button>
  );
};

type Change = (store: Store, ids: readonly string[]) => Promise<Result<Operation>>;

/** Changes of the chosen cases, one at a time: a second press while ten thousand are written does nothing. */
const useChanges = ({ selection, acts, onLeave }: Props) => {
  const isBusy = useRef(false);
  const run = async (act: () => Promise<Operation | null>): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    try {
      return (await act()) !== null;
    } finally {
      isBusy.current = false;
    }
  };
  const idsOf = (rows: readonly CaseRow[]) => rows.map(({ id }) => id);
  return {
    /** After it the cases are elsewhere, and nothing is chosen any more. */
    move: async (change: Change) => {
      onLeave();
      const ids = idsOf(selection.chosen);
      if (await run(() => acts.run((store) => change(store, ids)))) selection.clear();
    },
    /** The same cases stay chosen: often more is done to them. */
    keep: (rows: readonly CaseRow[], change: Change) =>
      run(() => acts.run((store) => change(store, idsOf(rows)))),
  };
};

const Acts = (props: Props) => {
  const { selection, shelf, tags, acts, t } = props;
  const { move, keep } = useChanges(props);
  const { chosen } = selection;
  if (placeOf(shelf) === 'deleted') {
    return (
      <>
        <button
          type="button"
          class="button"
          onClick={() => void move((store, ids) => deleteCases(store, ids, false))}
        >
          {t('cases.restore')}
        </button>
        <Erase {...props} />
      </>
    );
  }
  const isArchive = placeOf(shelf) === 'archived';
  return (
    <>
      <TagMenu
        chosen={chosen}
        tags={tags}
        t={t}
        onTag={(rows, tag, on) => {
          const changed = rows.filter((row) => row.tags.includes(tag) !== on);
          if (changed.length > 0) {
            return keep(changed, (store, ids) => tagCases(store, ids, tag, on));
          }
          acts.say(t('cases.nothing-changed'));
          return Promise.resolve(true);
        }}
      />
      <button
        type="button"
        class="button"
        data-key="e"
        onClick={() => void move((store, ids) => archiveCases(store, ids, !isArchive))}
      >
        {t(isArchive ? 'cases.bulk.unarchive' : 'cases.bulk.archive')}
      </button>
      <ExportMenu {...props} rows={chosen} />
      <button
        type="button"
        class="button danger"
        data-key="Delete"
        onClick={() => void move((store, ids) => deleteCases(store, ids, true))}
      >
        {t('cases.bulk.delete')}
      </button>
    </>
  );
};

/** What can be done to the chosen cases that are shown; each change but erasing can be undone. */
export const BulkBar = (props: Props) => {
  const { selection, only, onOnly, t } = props;
  const count = t('cases.selected', { n: selection.chosen.length });
  return (
    <div class="bulk-bar" role="toolbar" aria-label={count}>
      <p>
        <b>{count}</b>
        {selection.hidden > 0 && (
          <span class="soft small">{t('cases.selected.hidden', { n: selection.hidden })}</span>
        )}
        <button type="button" class="link" aria-pressed={only} onClick={() => onOnly(!only)}>
          {t(only ? 'cases.selected.not-only' : 'cases.selected.only')}
        </button>
        <button type="button" class="link" onClick={() => selection.clear()}>
          {t('cases.selected.none')}
        </button>
      </p>
      {selection.chosen.length > 0 && <Acts {...props} />}
    </div>
  );
};
