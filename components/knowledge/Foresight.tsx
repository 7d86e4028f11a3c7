import { useMemo, useState } from 'preact/hooks';
import type { ForesightCheck, ForesightRow } from '../../utils/knowledge/foresight.ts';
import { messageOf } from '../../utils/knowledge/messages/messages.ts';
import { foldForSearch, wordsOf } from '../../utils/search/fold.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';

export interface ForesightProps {
  /** From utils/knowledge/foresight.ts, joined with the rules and checklists there are. */
  rows: readonly ForesightRow[];
  t: Translate;
  sources: SourceLookup;
}

/** The failure in words: the message as consoles print it, or the ending. */
const failureOf = ({ of }: ForesightRow, t: Translate): string =>
  of.kind === 'message' ? messageOf(of.id).examples[0] : t(`foresight.ending.${of.id}`);

const checkInWords = (check: ForesightCheck, t: Translate): string => {
  if (check.kind === 'rule') return t(`foresight.rule.${check.rule}`);
  if (check.kind === 'look-up') return t(`foresight.look-up.${check.lookUp}`);
  if (check.kind === 'province') return t(`province.topic.${check.topic}`);
  return t('foresight.item', {
    action: { key: `action.${check.action}` },
    text: { key: `checklist.${check.action}.${check.item}` },
  });
};

const Row = ({ row, t, sources }: { row: ForesightRow; t: Translate; sources: SourceLookup }) => (
  <li class="foresight-row">
    <h4 class={row.of.kind}>{failureOf(row, t)}</h4>
    {row.reason ? (
      <p>
        <span class="pill">{t('foresight.reason-label')}</span>{' '}
        {t(`foresight.reason.${row.reason}`)}
      </p>
    ) : (
      <ul>
        {row.checks.map((check) => (
          <li key={checkInWords(check, t)}>
            <span class="soft small">{t(`foresight.kind.${check.kind}`)}</span>{' '}
            {checkInWords(check, t)}
            {check.kind === 'rule' && check.newerPagesOnly && (
              <span class="soft small"> · {t('foresight.newer-pages')}</span>
            )}
          </li>
        ))}
      </ul>
    )}
    <SourceLine ids={row.sources} sources={sources} t={t} />
  </li>
);

/** For every known rejection, error and bad ending: what would have foreseen it, or why nobody can. */
export const Foresight = ({ rows, t, sources }: ForesightProps) => {
  const [text, setText] = useState('');
  const shown = useMemo(() => {
    const words = wordsOf(text);
    return rows.filter((row) => {
      const said = foldForSearch(failureOf(row, t)).text;
      return words.every((word) => said.includes(word));
    });
  }, [rows, text, t]);
  const groups = [
    { title: 'foresight.endings', own: shown.filter(({ of }) => of.kind === 'ending') },
    { title: 'foresight.messages', own: shown.filter(({ of }) => of.kind === 'message') },
  ];
  return (
    <section class="foresight">
      <h2>{t('foresight.title')}</h2>
      <p class="soft">{t('foresight.intro')}</p>
      <input
        type="search"
        aria-label={t('foresight.filter')}
        placeholder={t('foresight.filter')}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="soft small" role="status">
        {shown.length > 0
          ? t('foresight.count', {
              count: shown.length,
              reasons: shown.filter(({ reason }) => reason).length,
            })
          : t('foresight.none')}
      </p>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ title, own }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <ul>
              {own.map((row) => (
                <Row key={`${row.of.kind} ${row.of.id}`} row={row} t={t} sources={sources} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
};
