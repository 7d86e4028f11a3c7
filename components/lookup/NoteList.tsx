import type { LookupNote } from '../../utils/lookup/report.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';

interface Props {
  notes: readonly LookupNote[];
  sources: SourceLookup;
  t: Translate;
}

const dateOf = ({ text }: LookupNote): string | null => {
  const at = text.params?.at;
  return typeof at === 'string' ? at : null;
};

/** Notes with their marks; what a note is about stands before it. */
export const NoteList = ({ notes, sources, t }: Props) => (
  <ul class="lookup-notes">
    {notes.map((note) => (
      <li key={`${note.topic} ${note.text.key} ${dateOf(note)}`}>
        <VerdictMark verdict={note.verdict} t={t} />
        <div class="lookup-note">
          <b>{t(`lookup.topic.${note.topic}`)}</b> <span>{t(note.text)}</span>
          <SourceLine ids={note.sources} sources={sources} t={t} />
        </div>
      </li>
    ))}
  </ul>
);

/** How a suffix changed, oldest first. */
export const HistoryList = ({ notes, sources, t }: Props) => (
  <ol class="lookup-history">
    {notes.map((note) => (
      <li key={`${note.text.key} ${dateOf(note)}`}>
        <time dateTime={dateOf(note) ?? ''}>{dateOf(note)}</time>
        <div>
          {t(note.text)}
          <SourceLine ids={note.sources} sources={sources} t={t} />
        </div>
      </li>
    ))}
  </ol>
);
