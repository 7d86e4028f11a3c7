import type { Case } from '../../utils/cases/case.ts';
import { GUIDE_PROVIDERS } from '../../utils/knowledge/procedures/model.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { GuideView } from '../guide/GuideView.tsx';
import { ProvinceRules, provinceLines } from '../workbench/ProvinceRules.tsx';
import type { ChangeCase } from './CasePage.tsx';
import { caseTickKey, tickedItems } from './guide-ticks.ts';

interface Props {
  subject: Case;
  change: ChangeCase;
  t: Translate;
  sources: SourceLookup;
  /** Of the settings, where the case names none. */
  province: string | null;
}

/** The guide for the case's procedure; what is ticked stays with the case. */
export const CaseGuide = ({ subject, change, t, sources, province }: Props) => {
  if (!subject.procedure) return null;
  const provider = GUIDE_PROVIDERS.find((id) => id === subject.provider) ?? 'aliyun';
  const place = subject.province ?? province;
  return (
    <details class="case-guide">
      <summary>{t('case.guide')}</summary>
      <GuideView
        procedure={subject.procedure}
        provider={provider}
        t={t}
        ticked={tickedItems(subject.ticks)}
        onTick={(id, on) => void change({ ticks: { [caseTickKey(id)]: on } }, 'operation.tick')}
        {...(place
          ? {
              province: <ProvinceRules abbr={place} t={t} sources={sources} />,
              provinceText: provinceLines(place, t),
            }
          : {})}
      />
    </details>
  );
};
