import { provinceRules } from '../../utils/knowledge/provinces.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';

/** The chosen province's rules inside a guide. */
export const ProvinceRules = ({
  abbr,
  t,
  sources,
}: {
  abbr: string;
  t: Translate;
  sources: SourceLookup;
}) => (
  <ul class="statements">
    {provinceRules(abbr).map((rule) => (
      <li key={JSON.stringify([rule.topic, rule.applies, rule.text])}>
        <p>
          {t(rule.text)} <span class="soft small">{t(`province.applies.${rule.applies}`)}</span>
        </p>
        {rule.soft && <p class="pill ask">{t('province.soft')}</p>}
        <SourceLine ids={rule.sources} sources={sources} t={t} />
      </li>
    ))}
  </ul>
);

/** The same rules as plain lines. */
export const provinceLines = (abbr: string, t: Translate): string[] =>
  provinceRules(abbr).map(({ text }) => t(text));
