import { useState } from 'preact/hooks';
import type { Translate } from '../../utils/text/t.ts';

interface Props {
  count: number;
  /** The list shows archived cases: they can be brought back. */
  archived: boolean;
  t: Translate;
  onTag: (tag: string) => void;
  onArchive: (on: boolean) => void;
  onDelete: () => void;
}

/** What can be done to the selected cases; each can be undone. */
export const BulkBar = ({ count, archived, t, onTag, onArchive, onDelete }: Props) => {
  const [tag, setTag] = useState('');
  return (
    <div class="bulk" role="toolbar" aria-label={t('cases.selected', { n: count })}>
      <b>{t('cases.selected', { n: count })}</b>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim()) onTag(tag.trim());
          setTag('');
        }}
      >
        <input
          aria-label={t('cases.bulk.tag-name')}
          placeholder={t('cases.bulk.tag-name')}
          maxLength={40}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('cases.bulk.tag')}
        </button>
      </form>
      <button type="button" class="button" onClick={() => onArchive(!archived)}>
        {t(archived ? 'cases.bulk.unarchive' : 'cases.bulk.archive')}
      </button>
      <button type="button" class="button" onClick={onDelete}>
        {t('cases.bulk.delete')}
      </button>
    </div>
  );
};
