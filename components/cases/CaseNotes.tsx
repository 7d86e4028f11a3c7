import { useState } from 'preact/hooks';
import type { Case } from '../../utils/cases/case.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ChangeCase } from './CasePage.tsx';

interface Props {
  subject: Case;
  change: ChangeCase;
  t: Translate;
}

/** Notes and tags, as the person writes them. */
export const CaseNotes = ({ subject, change, t }: Props) => {
  const [text, setText] = useState('');
  const [tag, setTag] = useState('');
  const addNote = async () => {
    const note = text.trim();
    if (!note) return;
    const kept = await change({ notes: { [crypto.randomUUID()]: note } }, 'operation.note');
    if (kept) setText('');
  };
  const addTag = async () => {
    const name = tag.trim();
    if (!name) return;
    if (await change({ tags: { [name]: true } }, 'operation.edit')) setTag('');
  };
  return (
    <>
      <section>
        <h3>{t('case.notes')}</h3>
        <ul class="notes">
          {subject.notes.map((note) => (
            <li key={note.id}>
              <span>{note.text}</span>{' '}
              <button
                type="button"
                class="link"
                onClick={() => void change({ notes: { [note.id]: null } }, 'operation.note')}
              >
                {t('case.note.remove')}
              </button>
            </li>
          ))}
        </ul>
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void addNote();
          }}
        >
          <textarea
            rows={2}
            maxLength={4000}
            aria-label={t('case.note.add')}
            placeholder={t('case.note.placeholder')}
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('case.note.add')}
          </button>
        </form>
      </section>
      <section>
        <h3>{t('case.tags')}</h3>
        <p class="tags">
          {subject.tags.map((name) => (
            <button
              key={name}
              type="button"
              class="pill tag"
              aria-label={t('case.tag.remove', { tag: name })}
              onClick={() => void change({ tags: { [name]: false } }, 'operation.edit')}
            >
              {name} ×
            </button>
          ))}
        </p>
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void addTag();
          }}
        >
          <input
            maxLength={40}
            aria-label={t('cases.bulk.tag-name')}
            placeholder={t('cases.bulk.tag-name')}
            autocomplete="off"
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('cases.bulk.tag')}
          </button>
        </form>
      </section>
    </>
  );
};
