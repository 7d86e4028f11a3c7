import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import { useMenu } from '../use-menu.ts';

/** So many names are offered while one is typed. */
const OFFERED = 50;

interface Props {
  chosen: readonly CaseRow[];
  /** Tags in use, the most used first. */
  tags: readonly string[];
  t: Translate;
  /** Adds a tag to some of the chosen cases, or takes it away. False where nothing was kept. */
  onTag: (rows: readonly CaseRow[], tag: string, on: boolean) => Promise<boolean>;
}

/** How many of the chosen cases have each tag, the most used first. */
const countTags = (chosen: readonly CaseRow[]): [tag: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const { tags } of chosen)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, many], [, more]) => more - many);
};

/** Tags of many cases at once: one for all of them, or one taken away from those that have it. */
export const TagMenu = ({ chosen, tags, t, onTag }: Props) => {
  const { menu, close } = useMenu();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const offered = useId();
  const counts = useMemo(() => (isOpen ? countTags(chosen) : []), [isOpen, chosen]);
  const add = async () => {
    const tag = name.trim();
    if (!tag || !(await onTag(chosen, tag, true))) return;
    setName('');
    close();
  };
  return (
    <details
      class="menu tag-menu"
      ref={menu}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
        if (currentTarget.open) field.current?.focus();
      }}
    >
      <summary class="button" data-key="l">
        {t('case.tags')}
      </summary>
      <div class="menu-items">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <input
            ref={field}
            aria-label={t('cases.bulk.tag-name')}
            placeholder={t('cases.bulk.tag-name')}
            maxLength={40}
            autocomplete="off"
            list={offered}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <datalist id={offered}>
            {isOpen && tags.slice(0, OFFERED).map((tag) => <option key={tag}>{tag}</option>)}
          </datalist>
          <button type="submit" class="button">
            {t('cases.bulk.tag')}
          </button>
        </form>
        {counts.length > 0 && <p class="small soft">{t('cases.bulk.untag')}</p>}
        {counts.map(([tag, count]) => (
          <button
            key={tag}
            type="button"
            class="untag"
            onClick={() =>
              void onTag(
                chosen.filter((row) => row.tags.includes(tag)),
                tag,
                false,
              )
            }
          >
            <span>{tag}</span> <small class="soft">{count}</small>{' '}
            <span class="visually-hidden">{t('cases.bulk.untag')}</span>
            <i aria-hidden="true">×</i>
          </button>
        ))}
      </div>
    </details>
  );
};
