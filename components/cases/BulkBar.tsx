import { useState } from 'preact/hooks';
import type { Operation } from '../../utils/cases/database.ts';
import type { Result } from '../../utils/cases/problem.ts';
import type { Store } from '../../utils/cases/store.ts';
import { archiveCases, deleteCases, tagCases } from '../../utils/cases/store-cases.ts';
import { eraseCases } from '../../utils/cases/store-erase.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import { tellBackground } from '../use-store.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import type { Shelf } from './shelves.ts';

interface Props extends DeskProps {
  chosen: readonly CaseRow[];
  shelf: Shelf;
  /** After a change, when nothing is chosen any more. */
  onDone: () => void;
}

/** For good, so it is asked once more; the list of living cases tells nobody of it. */
const Erase = ({ store, acts, t, ids, onDone }: Props & { ids: readonly string[] }) => {
  const [isSure, setIsSure] = useState(false);
  const erase = async () => {
    if (!isSure || store.state !== 'open') return setIsSure(true);
    const gone = await eraseCases(store.store, ids);
    if (!gone.ok) return acts.say(t('cases.failed', { reason: t(gone.problem.text) }), true);
    acts.say(t('cases.erased', { count: gone.value }));
    tellBackground();
    onDone();
  };
  return (
    <button type="button" class="button danger" onClick={() => void erase()}>
      {t(isSure ? 'cases.erase.sure' : 'cases.erase')}
    </button>
  );
};

/** What can be done to the chosen cases; each change can be undone. */
export const BulkBar = (props: Props) => {
  const { chosen, shelf, acts, t, onDone } = props;
  const [tag, setTag] = useState('');
  const ids = chosen.map(({ id }) => id);
  const act = async (change: (store: Store) => Promise<Result<Operation>>): Promise<boolean> => {
    const done = await acts.run(change);
    if (done) onDone();
    return done !== null;
  };
  const addTag = async () => {
    const name = tag.trim();
    if (name && (await act((store) => tagCases(store, ids, name, true)))) setTag('');
  };
  const count = t('cases.selected', { n: ids.length });
  if (shelf === 'deleted') {
    return (
      <div class="bulk-bar" role="toolbar" aria-label={count}>
        <b>{count}</b>
        <button
          type="button"
          class="button"
          onClick={() => void act((store) => deleteCases(store, ids, false))}
        >
          {t('cases.restore')}
        </button>
        <Erase {...props} ids={ids} />
      </div>
    );
  }
  const isArchive = shelf === 'archived';
  return (
    <div class="bulk-bar" role="toolbar" aria-label={count}>
      <b>{count}</b>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void addTag();
        }}
      >
        <input
          aria-label={t('cases.bulk.tag-name')}
          placeholder={t('cases.bulk.tag-name')}
          maxLength={40}
          autocomplete="off"
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('cases.bulk.tag')}
        </button>
      </form>
      <button
        type="button"
        class="button"
        onClick={() => void act((store) => archiveCases(store, ids, !isArchive))}
      >
        {t(isArchive ? 'cases.bulk.unarchive' : 'cases.bulk.archive')}
      </button>
      <ExportMenu {...props} rows={chosen} />
      <button
        type="button"
        class="button danger"
        onClick={() => void act((store) => deleteCases(store, ids, true))}
      >
        {t('cases.bulk.delete')}
      </button>
    </div>
  );
};
