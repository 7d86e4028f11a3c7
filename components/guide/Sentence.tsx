import type { Translate } from '../../utils/text/t.ts';

/** A statement as it is drawn: sentence, labels, date and the numbers of its sources. */
export interface Sayable {
  key: string;
  words: readonly string[];
  sources: readonly string[];
  asOf: string;
  old: boolean;
  corrections: readonly string[];
}

interface Props {
  statement: Sayable;
  /** Numbers of sources in the list at the end of the guide. */
  numbers: ReadonlyMap<string, number>;
  /** Where that list stands. */
  sourcesHref: string;
  t: Translate;
}

/** Longest first, so that 取消接入说明 is not read as 取消接入. */
const byLength = (a: string, b: string) => b.length - a.length;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The sentence cut at every console label in it, its brackets taken off; `at` is the place in the sentence. */
const cut = (text: string, words: readonly string[]) => {
  const labels = [...words].sort(byLength).map(escaped).join('|');
  let at = 0;
  return text.split(new RegExp(`(「(?:${labels})」|${labels})`)).map((part) => {
    const bare = part.replace(/^「(.*)」$/, '$1');
    const label = words.includes(bare);
    const piece = { at, part: label ? bare : part, label };
    at += part.length;
    return piece;
  });
};

/** The sentence with its console labels set apart; labels it does not quote follow it. */
const Marked = ({ text, words, t }: { text: string; words: readonly string[]; t: Translate }) => {
  if (words.length === 0) return <>{text}</>;
  const unquoted = words.filter((word) => !text.includes(word));
  return (
    <>
      {cut(text, words).map(({ at, part, label }) =>
        label ? <b key={at}>{part}</b> : <span key={at}>{part}</span>,
      )}
      {unquoted.length > 0 && (
        <span class="labels">
          <span class="soft">{t('guide.ui.words')}</span>
          {unquoted.map((word) => (
            <b key={word}>{word}</b>
          ))}
        </span>
      )}
    </>
  );
};

/** One statement: what is said, whether it is old, of when it is and where it comes from. */
export const Sentence = ({ statement, numbers, sourcesHref, t }: Props) => {
  const cited = statement.sources
    .map((id) => numbers.get(id))
    .filter((n) => n !== undefined)
    .sort((a, b) => a - b);
  const date = statement.asOf === 'undated' ? t('guide.ui.source-undated') : statement.asOf;
  return (
    <>
      <Marked text={t(statement.key)} words={statement.words} t={t} />{' '}
      {statement.old && (
        <span class="old" title={t('guide.ui.old-explained')}>
          {t('guide.ui.old')}
        </span>
      )}{' '}
      {statement.corrections.map((id) => (
        <span key={id}>
          <a class="claim" href={`#corrections/${id}`}>
            {t('guide.ui.claim')}
          </a>{' '}
        </span>
      ))}
      <a
        class="cite"
        href={sourcesHref}
        aria-label={`${t('guide.ui.source')} ${date} [${cited.join(', ')}]`}
      >
        {date} [{cited.join(', ')}]
      </a>
    </>
  );
};
