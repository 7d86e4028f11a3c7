import { useState } from 'preact/hooks';
import type { Case } from '../../utils/cases/case.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import { deadlineLine, deadlineName } from '../../utils/cases/due-text.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import type { StoreState } from '../use-store.ts';
import { CaseMoments } from './CaseMoments.tsx';
import type { ChangeCase } from './CasePage.tsx';
import { Snooze } from './Snooze.tsx';

interface Props {
  subject: Case;
  deadlines: readonly CaseDeadline[];
  change: ChangeCase;
  store: StoreState;
  reminders: Settings['reminders'];
  now: Date;
  t: Translate;
  sources: SourceLookup;
}

/** Under which key the case keeps a date of its own: `own:<key>`, `notice:<key>`. Null for dates that a rule gives. */
const ownKey = ({ key, id }: CaseDeadline): string | null =>
  id === 'own' || id === 'notice' ? key.slice(id.length + 1) : null;

const Row = (props: Props & { deadline: CaseDeadline }) => {
  const { subject, deadline, change, store, reminders, now, t, sources } = props;
  const words = deadlineLine(deadline, now, { zone: false });
  const own = ownKey(deadline);
  return (
    <li class={words.urgent ? 'urgent' : ''}>
      <p>
        <b>{t(deadlineName(deadline))}</b> {words.left && <b class="left">{t(words.left)}</b>}{' '}
        <span>{t(words.when)}</span>{' '}
        {own !== null && (
          <button
            type="button"
            class="link"
            onClick={() => void change({ deadlines: { [own]: null } }, 'operation.edit')}
          >
            {t('case.deadline.remove')}
          </button>
        )}
      </p>
      <p class="small soft">{t(`deadline.${deadline.id}.why`)}</p>
      <SourceLine ids={deadline.sources} sources={sources} t={t} />
      {deadline.kind === 'act' && (
        <Snooze
          caseId={subject.id}
          deadline={deadline}
          store={store}
          reminders={reminders}
          now={now}
          t={t}
        />
      )}
    </li>
  );
};

/** A date of the person's own, in Beijing time. */
const AddDeadline = ({ change, t }: Pick<Props, 'change' | 't'>) => {
  const [at, setAt] = useState('');
  const [text, setText] = useState('');
  const add = async () => {
    if (!at) return;
    const words = text.trim();
    const deadline = { at: `${at}:00+08:00`, what: 'own' as const, ...(words && { text: words }) };
    const kept = await change({ deadlines: { [crypto.randomUUID()]: deadline } }, 'operation.edit');
    if (!kept) return;
    setAt('');
    setText('');
  };
  return (
    <details>
      <summary>{t('case.deadline.add')}</summary>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          <span>{t('case.deadline.at')}</span>
          <input
            type="datetime-local"
            required
            value={at}
            onInput={(event) => setAt(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{t('case.deadline.text')}</span>
          <input
            maxLength={200}
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('case.save')}
        </button>
      </form>
    </details>
  );
};

/** What is due when, and deadlines of the person's own. */
export const CaseDeadlines = (props: Props) => {
  const { deadlines, reminders, t } = props;
  return (
    <section>
      <h3>{t('case.deadlines.zoned')}</h3>
      {deadlines.length === 0 && <p class="soft">{t('case.deadlines.none')}</p>}
      <ul class="deadlines">
        {deadlines.map((deadline) => (
          <Row key={deadline.key} deadline={deadline} {...props} />
        ))}
      </ul>
      {deadlines.length > 0 && !reminders.on && <p class="small soft">{t('case.reminders-off')}</p>}
      <AddDeadline {...props} />
      <CaseMoments {...props} />
    </section>
  );
};
