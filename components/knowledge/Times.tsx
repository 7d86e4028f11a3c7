import { LIMITS, type Limit } from '../../utils/knowledge/limits.ts';
import { SMS_FACTS, SMS_RULES, type SmsCase } from '../../utils/knowledge/sms.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';

interface Props {
  t: Translate;
  sources: SourceLookup;
}

/** A procedure's name; the two cases that are none have names of their own. */
const caseName = (id: SmsCase, t: Translate): string =>
  id === 'change-both' || id === 'migrate-service' ? t(`times.case.${id}`) : t(`procedure.${id}`);

/** Who gets the ministry's SMS for which action, where providers differ. */
const SmsTable = ({ t, sources }: Props) => (
  <section>
    <h3>{t('times.sms')}</h3>
    <ul class="times">
      {SMS_RULES.map((rule) => (
        <li key={rule.key}>
          <b>
            {caseName(rule.case, t)}
            {rule.provider && ` · ${t(`provider.${rule.provider}`)}`}
          </b>
          <p>{t(rule.key)}</p>
          <SourceLine ids={rule.sources} sources={sources} t={t} />
        </li>
      ))}
    </ul>
    <ul class="times">
      {SMS_FACTS.map(({ id, grade, sources: ids }) => (
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
    {limit.providers && (
      <span class="soft small">
        {limit.providers
          .map((provider) => t(`provider.${provider}`))
          .join(t('overlay.list-comma'))}{' '}
      </span>
    )}
    {(limit.old || limit.grade === 'L') && <span class="pill ask">{t('times.weak')}</span>}
    <SourceLine ids={limit.sources} sources={sources} t={t} />
  </li>
);

/** Times, limits, and who is verified: every number with its source and date. */
export const Times = (props: Props) => (
  <article class="times-page">
    <h2>{props.t('times.title')}</h2>
    <SmsTable {...props} />
    <section>
      <h3>{props.t('times.limits')}</h3>
      <ul class="times">
        {LIMITS.map((limit) => (
          <LimitRow key={limit.id} limit={limit} {...props} />
        ))}
      </ul>
    </section>
  </article>
);
