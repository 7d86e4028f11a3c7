import { useState } from 'preact/hooks';
import type { Case } from '../../utils/cases/case.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import { deadlineName } from '../../utils/cases/due-text.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ChangeCase } from './CasePage.tsx';
import { dueWords } from './due-words.ts';

interface Props {
  subject: Case;
  deadlines: readonly CaseDeadline[];
  change: ChangeCase;
  now: Date;
  t: Translate;
}

/** What is due when, and deadlines of the person's own. */
export const CaseDeadlines = ({ subject, deadlines, change, now, t }: Props) => {
  const [at, setAt] = useState('');
  const [text, setText] = useState('');
  return (
    <section>
      <h3>{t('case.deadlines')}</h3>
      {deadlines.length === 0 && <p class="soft">{t('case.deadlines.none')}</p>}
      <ul class="deadlines">
        {deadlines.map((deadline) => {
          const words = dueWords(deadline, now, t);
          const own = Object.hasOwn(subject.deadlines, deadline.key);
          return (
            <li key={deadline.key} class={words.urgent ? 'urgent' : ''}>
              <b>{t(deadlineName(deadline))}</b>{' '}
              <span>
                {words.left && <b>{words.left}</b>} {words.when}
              </span>{' '}
              <small class="soft">{t(`deadline.${deadline.id}.why`)}</small>{' '}
              {own && (
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    void change({ deadlines: { [deadline.key]: null } }, 'operation.edit')
                  }
                >
                  {t('case.deadline.remove')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{t('case.deadline.add')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!at) return;
            void change(
              {
                deadlines: {
                  [crypto.randomUUID()]: {
                    at: `${at}:00+08:00`,
                    what: 'own',
                    ...(text.trim() && { text: text.trim() }),
                  },
                },
              },
              'operation.edit',
            );
            setAt('');
            setText('');
          }}
        >
          <label>
            {t('case.deadline.at')}{' '}
            <input
              type="datetime-local"
              required
              value={at}
              onInput={(event) => setAt(event.currentTarget.value)}
            />
          </label>
          <label>
            {t('case.deadline.text')}{' '}
            <input
              maxLength={200}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {t('case.save')}
          </button>
        </form>
      </details>
    </section>
  );
};
