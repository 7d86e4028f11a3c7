import { useId, useState } from 'preact/hooks';
import { isEmptyNotice, type Notice, readNotice } from '../../utils/notice/notice.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { GuideLink, Locale } from '../../utils/vocabulary.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { NoticeResult } from './NoticeResult.tsx';
import { TrackForm } from './TrackForm.tsx';

export interface NoticePanelProps {
  t: Translate;
  locale: Locale;
  sources: SourceLookup;
  /** What stands in the box at first. */
  initial?: string;
  /** The case this notice belongs to, where one is known. */
  caseOf?: (notice: Notice) => { id: string; title: string } | null;
  /** Makes a case, or updates the one given. Rejects with a reason the person can read. */
  onTrack?: (notice: Notice, caseId?: string) => void | Promise<void>;
  /** The cases to choose from where {@link caseOf} knows no single one. */
  choicesOf?: (notice: Notice) => readonly { id: string; title: string }[];
  onGuide?: (guide: GuideLink) => void;
  now?: () => Date;
}

interface Reading {
  notice: Notice;
  now: Date;
}

const isWithoutName = ({ domains, filingNumbers }: Notice): boolean =>
  domains.length === 0 && filingNumbers.length === 0;

/** A notice pasted in is read at once: what it is, by when, what to do; one press makes or updates a case. */
export const NoticePanel = (props: NoticePanelProps) => {
  const { t, locale, sources, initial = '', caseOf, onTrack, onGuide, choicesOf } = props;
  const clock = props.now ?? (() => new Date());
  const id = useId();
  const read = (text: string): Reading | null => {
    const now = clock();
    return text.trim() === '' ? null : { notice: readNotice(text, now), now };
  };
  const [text, setText] = useState(initial);
  const [reading, setReading] = useState<Reading | null>(() => read(initial));
  const [tracked, setTracked] = useState<'no' | 'busy' | 'yes'>('no');
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState('');

  const change = (value: string) => {
    setText(value);
    setReading(read(value));
    setTracked('no');
    setProblem('');
    setChosen('');
  };
  const empty = reading !== null && isEmptyNotice(reading.notice);
  const held = reading && !empty ? (caseOf?.(reading.notice) ?? null) : null;
  const isNameless = reading !== null && !empty && isWithoutName(reading.notice);
  const track = async () => {
    if (!reading || !onTrack) return;
    setTracked('busy');
    try {
      await onTrack(reading.notice, held?.id ?? (chosen || undefined));
      // The text may name persons: once its facts are in the case it has no reason to stay.
      setText('');
      setTracked('yes');
    } catch (error) {
      setTracked('no');
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <section class="notice" aria-label={t('notice.title')}>
      <label for={id}>{t('notice.label')}</label>
      <textarea
        id={id}
        rows={5}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('notice.placeholder')}
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p class="small soft">{t('notice.privacy')}</p>
      {text !== '' && (
        <p>
          <button type="button" class="button" onClick={() => change('')}>
            {t('notice.clear')}
          </button>
        </p>
      )}
      <div aria-live="polite">
        {empty && <p>{t('notice.empty')}</p>}
        {reading && !empty && (
          <NoticeResult
            notice={reading.notice}
            now={reading.now}
            locale={locale}
            sources={sources}
            t={t}
            {...(onGuide && { onGuide })}
          />
        )}
        {tracked === 'yes' && <p class="notice-tracked">{t('notice.tracked')}</p>}
        {problem !== '' && <p role="alert">{problem}</p>}
      </div>
      {reading && !empty && onTrack && tracked !== 'yes' && (
        <TrackForm
          t={t}
          notice={reading.notice}
          held={held}
          choices={held ? [] : (choicesOf?.(reading.notice) ?? [])}
          isNameless={isNameless}
          chosen={chosen}
          isBusy={tracked === 'busy'}
          onChoose={setChosen}
          onTrack={() => void track()}
        />
      )}
    </section>
  );
};
