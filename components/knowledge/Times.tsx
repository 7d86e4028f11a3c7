import { useState } from 'preact/hooks';
import { LIMITS, type Limit } from '../../utils/knowledge/limits.ts';
import { SMS_FACTS, SMS_RULES, type SmsCase } from '../../utils/knowledge/sms.ts';
import { foldForSearch, wordsOf } from '../../utils/search/fold.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';

interface Props {
  t: Translate;
  sources: SourceLookup;
}

/** A procedure's name; the two cases that are none have names of their own. */
const caseName = (id: SmsCase, t: Translate): string =>
  id === 'change-both' || id === 'migrate-service' ? t(`times.case.${id}`) : t(`procedure.${id}`);

/** A rule's procedure, and its provider where providers differ. */
const ruleName = ({ case: id, provider }: (typeof SMS_RULES)[number], t: Translate): string =>
  [caseName(id, t), provider && t(`provider.${provider}`)].filter(Boolean).join(' · ');

/** Where a limit holds, as words. */
const limitPlaces = ({ providers }: Limit, t: Translate): string =>
  providers?.map((provider) => t(`provider.${provider}`)).join(t('overlay.list-comma')) ?? '';

interface Filtered extends Props {
  /** Whether a text has all the words that were asked for. */
  fits: (text: string) => boolean;
}

/** Who gets the ministry's SMS for which action, where providers differ. */
const SmsTable = ({ t, sources, fits }: Filtered) => (
  <section>
    <h3>{t('times.sms')}</h3>
    <ul class="times">
      {SMS_RULES.filter((rule) => fits(`${ruleName(rule, t)} ${t(rule.key)}`)).map((rule) => (
        <li key={rule.key}>
          <b>{ruleName(rule, t)}</b>
          <p>{t(rule.key)}</p>
          <SourceLine ids={rule.sources} sources={sources} t={t} />
        </li>
      ))}
    </ul>
    <ul class="times">
      {SMS_FACTS.filter(({ id }) => fits(t(`sms.${id}`))).map(({ id, grade, sources: ids }) => (
        <li key={id}>
          <p>{t(`sms.${id}`)}</p>
          {grade === 'L' && <span class="pill ask">{t('times.weak')}</span>}
          <SourceLine ids={ids} sources={sources} t={t} />
        </li>
      ))}
    </ul>
  </section>
);

const LimitRow = ({ limit, t, sources }: Props & { limit: Limit }) => (
  <li>
    <p>{t(`limit.${limit.id}`)}</p>
    {limit.providers && <span class="soft small">{limitPlaces(limit, t)} </span>}
    {(limit.old || limit.grade === 'L') && <span class="pill ask">{t('times.weak')}</span>}
    <SourceLine ids={limit.sources} sources={sources} t={t} />
  </li>
);

/** Times, limits, and who is verified: every number with its source and date. */
export const Times = (props: Props) => {
  const { t } = props;
  const [text, setText] = useState('');
  const words = wordsOf(text);
  const fits = (said: string): boolean => {
    const folded = foldForSearch(said).text;
    return words.every((word) => folded.includes(word));
  };
  const limits = LIMITS.filter((limit) =>
    fits(`${t(`limit.${limit.id}`)} ${limitPlaces(limit, t)}`),
  );
  return (
    <article class="times-page">
      <h2>{t('times.title')}</h2>
      <input
        type="search"
        aria-label={t('times.filter')}
        placeholder={t('times.filter')}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <SmsTable {...props} fits={fits} />
      <section>
        <h3>{t('times.limits')}</h3>
        {limits.length === 0 && <p class="soft small">{t('times.none')}</p>}
        <ul class="times">
          {limits.map((limit) => (
            <LimitRow key={limit.id} limit={limit} {...props} />
          ))}
        </ul>
      </section>
    </article>
  );
};
