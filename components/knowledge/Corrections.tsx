import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import {
  CORRECTION_VERDICTS,
  type Correction,
  type CorrectionVerdict,
} from '../../utils/knowledge/corrections/shape.ts';
import { CORRECTIONS } from '../../utils/knowledge/corrections.ts';
import { correctionEntries } from '../../utils/search/entries.ts';
import { buildIndex, search } from '../../utils/search/search.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import { ClaimMark } from './ClaimMark.tsx';

export interface CorrectionsProps {
  t: Translate;
  sources: SourceLookup;
  /** The correction to open with. */
  correction?: string;
}

const Item = ({
  correction: { id, verdict, sources: ids, claimedBy },
  inView,
  t,
  sources,
}: {
  correction: Correction;
  inView: boolean;
  t: Translate;
  sources: SourceLookup;
}) => {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (inView) item.current?.scrollIntoView({ block: 'center' });
  }, [inView]);
  const origins = claimedBy.map(sources).filter((source) => source !== null);
  return (
    <li ref={item} class={inView ? 'correction in-view' : 'correction'}>
      <ClaimMark verdict={verdict} t={t} />
      <h3>
        <span class="visually-hidden">{t('correction.claim-label')} </span>
        {t(`correction.${id}.claim`)}
      </h3>
      <p>
        <b>{t('correction.holds-label')}</b> {t(`correction.${id}.holds`)}
      </p>
      {origins.length > 0 && (
        <p class="soft small">
          {t('correction.claimed-by')}{' '}
          {origins.map(({ publisher, title }) => `${publisher} ${title}`).join(' · ')}
        </p>
      )}
      <SourceLine ids={ids} sources={sources} t={t} />
    </li>
  );
};

/** Claims that are passed around, each with its verdict and what holds instead; filtered by words and verdict. */
export const Corrections = ({ t, sources, correction }: CorrectionsProps) => {
  const id = useId();
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<CorrectionVerdict | 'all'>('all');
  const index = useMemo(() => buildIndex(correctionEntries(t)), [t]);
  const found = useMemo(() => {
    if (text.trim() === '') return CORRECTIONS;
    const hits = search(index, text, CORRECTIONS.length).map(({ entry }) => entry.id);
    return CORRECTIONS.filter((one) => hits.includes(one.id)).toSorted(
      (a, b) => hits.indexOf(a.id) - hits.indexOf(b.id),
    );
  }, [index, text]);
  const shown = found.filter((one) => verdict === 'all' || one.verdict === verdict);
  return (
    <section class="corrections">
      <h2>{t('correction.title')}</h2>
      <input
        type="search"
        aria-label={t('correction.filter')}
        placeholder={t('correction.filter')}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <fieldset class="knowledge-choice">
        <legend class="visually-hidden">{t('correction.holds-label')}</legend>
        {(['all', ...CORRECTION_VERDICTS] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-verdict`}
              checked={verdict === one}
              onChange={() => setVerdict(one)}
            />
            {t(`correction.verdict.${one}`)}
          </label>
        ))}
      </fieldset>
      <p class="soft small" role="status">
        {shown.length > 0 ? t('correction.count', { count: shown.length }) : t('correction.none')}
      </p>
      <ul>
        {shown.map((one) => (
          <Item
            key={one.id}
            correction={one}
            inView={one.id === correction}
            t={t}
            sources={sources}
          />
        ))}
      </ul>
    </section>
  );
};
