import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { provinceText } from '../../utils/knowledge/province-marks.ts';
import {
  type Applies,
  PROVINCE_TOPICS,
  type ProvinceRule,
  type ProvinceTopic,
} from '../../utils/knowledge/provinces/shape.ts';
import { PROVINCES, provinceOf, provinceRules } from '../../utils/knowledge/provinces.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';

export interface ProvincesProps {
  t: Translate;
  sources: SourceLookup;
  /** Name or filing-number character of the province to open with. */
  province?: string;
  /** A topic to bring into view. */
  topic?: string;
  onChoose?: (name: string) => void;
}

type Who = Exclude<Applies, 'all'>;
const WHO = ['all', 'person', 'organisation'] as const satisfies readonly Applies[];

/** The sources of a rule, each with the day of the page that states it rather than of the whole collection. */
const datedSources =
  ({ evidence }: ProvinceRule, sources: SourceLookup, t: Translate): SourceLookup =>
  (id) => {
    const source = sources(id);
    const page = evidence.find((one) => one.source === id);
    if (!source || !page) return source;
    const { date, newer } = page;
    return { ...source, date: newer ? t('province.date-after', { date }) : date };
  };

const Rule = ({
  rule,
  t,
  sources,
}: {
  rule: ProvinceRule;
  t: Translate;
  sources: SourceLookup;
}) => (
  <li class="province-rule">
    <p>{t(rule.text)}</p>
    <p class="soft small">{t(`province.applies.${rule.applies}`)}</p>
    {rule.soft && <p class="pill ask">{t('province.soft')}</p>}
    <SourceLine ids={rule.sources} sources={datedSources(rule, sources, t)} t={t} />
  </li>
);

const Topic = ({
  topic,
  rules,
  inView,
  t,
  sources,
}: {
  topic: ProvinceTopic;
  rules: readonly ProvinceRule[];
  inView: boolean;
  t: Translate;
  sources: SourceLookup;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (inView) heading.current?.scrollIntoView({ block: 'start' });
  }, [inView]);
  return (
    <section class={inView ? 'province-topic in-view' : 'province-topic'}>
      <h3 ref={heading}>{t(`province.topic.${topic}`)}</h3>
      <ul>
        {rules.map((rule) => (
          <Rule key={`${rule.text.key} ${rule.applies}`} rule={rule} t={t} sources={sources} />
        ))}
      </ul>
    </section>
  );
};

/** What a province's authority asks for, by topic; for persons, organisations or both. */
export const Provinces = ({ t, sources, province = '', topic, onChoose }: ProvincesProps) => {
  const id = useId();
  const [name, setName] = useState(provinceOf(province)?.name ?? '');
  const [who, setWho] = useState<Applies>('all');
  const chosen = provinceOf(name);
  const rules = provinceRules(name, who === 'all' ? undefined : (who satisfies Who));
  const topics = PROVINCE_TOPICS.filter((one) => rules.some((rule) => rule.topic === one));
  const choose = (next: string) => {
    setName(next);
    onChoose?.(next);
  };
  return (
    <section class="provinces">
      <h2>{t('province.title')}</h2>
      <div class="knowledge-bar">
        <label htmlFor={`${id}-province`}>{t('province.choose')}</label>
        <select
          id={`${id}-province`}
          value={name}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t('province.choose')}</option>
          {PROVINCES.map((one) => (
            <option key={one.name} value={one.name}>
              {t(provinceText(one.name))}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="knowledge-choice">
        <legend>{t('province.who')}</legend>
        {WHO.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-who`}
              checked={who === one}
              onChange={() => setWho(one)}
            />
            {t(`province.who.${one}`)}
          </label>
        ))}
      </fieldset>
      {chosen && (
        <>
          <p class="soft small" role="status">
            {t('province.count', { count: rules.length })}
          </p>
          <p class="soft small">{t('province.review-days', chosen.reviewDays)}</p>
          {rules.length === 0 && <p>{t('province.none')}</p>}
          {topics.map((one) => (
            <Topic
              key={one}
              topic={one}
              rules={rules.filter((rule) => rule.topic === one)}
              inView={one === topic}
              t={t}
              sources={sources}
            />
          ))}
        </>
      )}
      <p class="soft small">{t('province.incomplete')}</p>
    </section>
  );
};
